//! Everything kept in `corpus` still holds. `WSWHY_FUZZ_CORPUS` names another folder of that shape.

use std::fs;
use std::panic::catch_unwind;
use std::path::PathBuf;
use wswhy_fuzz::TARGETS;

fn corpus() -> PathBuf {
    let ours = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
    std::env::var_os("WSWHY_FUZZ_CORPUS").map_or(ours.into(), PathBuf::from)
}

#[test]
fn the_kept_inputs_hold() {
    let mut failed = Vec::new();
    for target in TARGETS {
        let folder = corpus().join(target.name);
        let files = fs::read_dir(&folder).unwrap_or_else(|error| {
            panic!("{}: expected a folder of inputs: {error}", folder.display())
        });
        let mut count = 0;
        for file in files {
            let path = file.expect("a file").path();
            let input = fs::read(&path).expect("it can be read");
            if catch_unwind(|| (target.check)(&input)).is_err() {
                failed.push(path);
            }
            count += 1;
        }
        assert!(count > 0, "{}: it is empty", folder.display());
        println!("{}: {count} inputs", target.name);
    }
    assert!(failed.is_empty(), "these break a promise: {failed:#?}");
}

/// Every folder belongs to a target, so that none is forgotten here.
#[test]
fn every_folder_is_replayed() {
    for folder in fs::read_dir(corpus()).expect("the folder of inputs") {
        let name = folder.expect("a folder").file_name();
        assert!(
            TARGETS.iter().any(|target| name == target.name),
            "{name:?} is no target"
        );
    }
}
