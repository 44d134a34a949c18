//! uWebSockets' parser (C++), through `uws/drive.cc`; only where `UWS_SRC` was set when this was built.
#![allow(unsafe_code)] // The one place where another language is called.

use std::ffi::{c_int, c_void};
use std::ptr::null_mut;
use std::time::{Duration, Instant};

use wswhy_bench_streams::{Check, Mix, Sink as _, Stream};

use crate::contender::{Contender, Kind};

type Each = unsafe extern "C" fn(context: *mut c_void, ping: c_int, bytes: *const u8, len: usize);

unsafe extern "C" {
    fn uws_drive(
        bytes: *const u8,
        len: usize,
        server: c_int,
        mix: *mut Mix,
        each: Option<Each>,
        context: *mut c_void,
    ) -> c_int;
}

/// Its buffer holds 512 KiB, not 64 as that of the others.
pub struct UWebSockets;

impl Contender for UWebSockets {
    fn name(&self) -> &'static str {
        crate::UWS
    }

    fn kind(&self) -> Kind {
        Kind::Peer
    }

    fn check(&mut self, stream: &Stream) -> Result<Check, String> {
        let mut check = Check::default();
        let context = (&raw mut check).cast();
        drive(stream, Some(each), context)?;
        Ok(check)
    }

    fn round(&mut self, stream: &Stream) -> Result<(Duration, Mix), String> {
        let start = Instant::now();
        let mix = drive(stream, None, null_mut())?;
        Ok((start.elapsed(), mix))
    }
}

fn drive(stream: &Stream, each: Option<Each>, context: *mut c_void) -> Result<Mix, String> {
    let mut mix = Mix::default();
    let server = c_int::from(stream.workload.masked);
    // SAFETY: pointer and length are those of one live slice, which is only read (the parser works on its own copy);
    // `mix` is repr(C) and lives until the call returns; `context` is what `each` expects, or `each` is absent.
    let failed = unsafe {
        uws_drive(
            stream.bytes.as_ptr(),
            stream.bytes.len(),
            server,
            &raw mut mix,
            each,
            context,
        )
    };
    if failed == 0 {
        Ok(mix)
    } else {
        Err("it refused the stream".to_owned())
    }
}

/// # Safety
/// `context` points to a [`Check`] that nobody else uses; `bytes` and `len` are a readable slice, or `len` is 0.
unsafe extern "C" fn each(context: *mut c_void, ping: c_int, bytes: *const u8, len: usize) {
    // SAFETY: see above; `drive` passes on what `check` gave it.
    let check = unsafe { &mut *context.cast::<Check>() };
    let payload = if len == 0 {
        &[]
    } else {
        // SAFETY: see above.
        unsafe { std::slice::from_raw_parts(bytes, len) }
    };
    if ping == 0 {
        check.message(payload);
    } else {
        check.ping(payload);
    }
}
