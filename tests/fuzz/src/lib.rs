//! What the fuzz targets promise. Each module has a `check` that panics where a promise is broken: the targets in
//! `fuzz_targets` give it what the fuzzer makes up, `tests/replay.rs` what was kept of that.

pub mod decode;
pub mod handshake;
pub mod har;
pub mod hex;
pub mod inflate;
pub mod input;
pub mod outcome;
pub mod peers;
pub mod probe;

/// A target.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name, which is that of its folder in `corpus`.
    pub name: &'static str,
    /// Panics where the input breaks a promise.
    pub check: fn(&[u8]),
}

/// All targets.
pub const TARGETS: [Target; 7] = [
    Target {
        name: "decode",
        check: decode::check,
    },
    Target {
        name: "handshake",
        check: handshake::check,
    },
    Target {
        name: "har",
        check: har::check,
    },
    Target {
        name: "hex",
        check: hex::check,
    },
    Target {
        name: "inflate",
        check: inflate::check,
    },
    Target {
        name: "peers",
        check: peers::check,
    },
    Target {
        name: "probe",
        check: probe::check,
    },
];
