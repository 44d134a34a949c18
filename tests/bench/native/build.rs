//! Compiles uWebSockets' parser where `UWS_SRC` names the folder of its source, the one that holds `WebSocketProtocol.h`.

use std::env;
use std::path::PathBuf;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-env-changed=UWS_SRC");
    println!("cargo::rerun-if-env-changed=CXX");
    println!("cargo::rerun-if-changed=uws");
    println!("cargo::rustc-check-cfg=cfg(uws)");
    let Some(source) = env::var_os("UWS_SRC").filter(|name| !name.is_empty()) else {
        return;
    };
    let source = PathBuf::from(source);
    let header = source.join("WebSocketProtocol.h");
    assert!(
        header.is_file(),
        "UWS_SRC must name the folder with uWebSockets' WebSocketProtocol.h, but there is no {}",
        header.display()
    );
    println!("cargo::rerun-if-changed={}", header.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let (object, library) = (out.join("drive.o"), out.join("libuwsdrive.a"));
    let compiler = env::var_os("CXX").unwrap_or_else(|| "c++".into());
    run(Command::new(compiler)
        .args(["-O3", "-std=c++20", "-Iuws", "-I"])
        .arg(&source)
        .args(["-c", "uws/drive.cc", "-o"])
        .arg(&object));
    run(Command::new("ar").arg("rcs").arg(&library).arg(&object));
    println!("cargo::rustc-cfg=uws");
    println!("cargo::rustc-link-search=native={}", out.display());
    println!("cargo::rustc-link-lib=static=uwsdrive");
    println!("cargo::rustc-link-lib=stdc++");
}

fn run(command: &mut Command) {
    let status = command.status();
    assert!(
        status.as_ref().is_ok_and(|status| status.success()),
        "{command:?}: {status:?}"
    );
}
