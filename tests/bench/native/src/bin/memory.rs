//! What our decoder keeps beside the payload. Started by `cargo xtask bench wire`; a program of its own, because counting
//! slows down everybody who allocates.
//!
//! ```text
//! memory WORKLOADS DIVISOR   one JSON object a line and workload
//! ```
#![allow(unsafe_code)] // An allocator cannot be written without.

use std::alloc::{GlobalAlloc, Layout, System};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use serde_json::json;
use wswhy_bench_streams::{WORKLOADS, share};
use wswhy_wire::Decoder;

/// Bytes that are allocated and not freed.
static LIVE: AtomicUsize = AtomicUsize::new(0);

struct Counting;

// SAFETY: every call goes to the system's allocator with the arguments as they came; counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LIVE.fetch_add(layout.size(), Relaxed);
        // SAFETY: the caller's promises are the same.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller's promises are the same, and `block` came from the same allocator.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Frames of a kilobyte and more hide the records in the slack of the buffer that holds their payload.
const MEASURED: &str = "abf";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [ids, divisor] = arguments.as_slice() else {
        eprintln!("usage: memory WORKLOADS DIVISOR");
        return ExitCode::FAILURE;
    };
    let Ok(divisor) = divisor.parse() else {
        eprintln!("error: DIVISOR is no number: {divisor:?}");
        return ExitCode::FAILURE;
    };
    for workload in WORKLOADS
        .iter()
        .filter(|w| ids.contains(w.id) && MEASURED.contains(w.id))
    {
        let stream = workload.generate(share(workload.messages, divisor));
        let before = LIVE.load(Relaxed);
        let mut decoder = Decoder::new(workload.options());
        for piece in stream.pieces() {
            decoder.feed(piece);
        }
        let decoded = decoder.finish();
        let kept = (LIVE.load(Relaxed) - before) as f64;
        let frames = decoded.frames().len() as f64;
        let payload: u64 = decoded.frames().map(|frame| frame.payload_len()).sum();
        println!(
            "{}",
            json!({
                "host": "native",
                "workload": workload.id,
                "row": "memory",
                "kind": "ours",
                "bytes_a_frame": (kept - payload as f64) / frames,
            })
        );
    }
    ExitCode::SUCCESS
}
