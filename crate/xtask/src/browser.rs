//! A Chromium that takes an unpacked extension: found, or installed and said so, or the command to type.

use std::env;
use std::io::{IsTerminal as _, stdin};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::run;

/// Names that a package or an archive gives it. Branded Chrome is in the list so that it can be refused by name.
const NAMES: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "chrome",
    "google-chrome",
    "google-chrome-stable",
];

/// Where macOS keeps it.
const APPLICATIONS: [&str; 2] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
];

/// Debian's packages: the browser, what its sandbox needs for a user who is not root, letters for the pictures.
const PACKAGES: [&str; 3] = ["chromium", "chromium-sandbox", "fonts-liberation"];

const BRANDED: &str =
    "it is branded Google Chrome, which ignores --load-extension: the panel would not be there";

const BY_HAND: &str = "Install one and try again:\n  \
    Debian:       sudo apt-get install chromium\n  \
    Fedora:       sudo dnf install chromium\n  \
    Arch:         sudo pacman -S chromium\n  \
    elsewhere:    npx @puppeteer/browsers install chrome@stable   (Chrome for Testing; it prints the path)\n\
    then, if it is not found by itself: CHROMIUM=/path/to/chrome cargo xtask demo";

/// What a program says it is.
#[derive(Debug, PartialEq, Eq)]
enum Kind {
    /// Chromium or Chrome for Testing.
    Usable,
    /// Google Chrome.
    Branded,
    /// Something else, or nothing that starts.
    Other,
}

/// Finds a Chromium, installing Debian's where that is possible.
///
/// # Errors
/// When `$CHROMIUM` names one that cannot be used, or there is none and none can be installed.
pub fn chromium() -> Result<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM").filter(|name| !name.is_empty()) {
        let path = PathBuf::from(named);
        return match kind(&path) {
            Kind::Usable => Ok(path),
            Kind::Branded => bail!("$CHROMIUM is {}: {BRANDED}\n{BY_HAND}", path.display()),
            Kind::Other => bail!(
                "$CHROMIUM is {}, which does not answer `--version` as a Chromium does",
                path.display()
            ),
        };
    }
    if let Some(path) = installed(true) {
        return Ok(path);
    }
    install()?;
    match installed(false) {
        Some(path) => Ok(path),
        None => bail!("the packages are installed, but no Chromium answers.\n{BY_HAND}"),
    }
}

fn installed(say: bool) -> Option<PathBuf> {
    for path in candidates() {
        match kind(&path) {
            Kind::Usable => return Some(path),
            Kind::Branded if say => println!("{} is left alone: {BRANDED}", path.display()),
            Kind::Branded | Kind::Other => {}
        }
    }
    None
}

fn candidates() -> Vec<PathBuf> {
    let folders: Vec<PathBuf> = env::var_os("PATH")
        .map(|path| env::split_paths(&path).collect())
        .unwrap_or_default();
    NAMES
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .chain(APPLICATIONS.iter().map(PathBuf::from))
        .filter(|path| path.is_file())
        .collect()
}

fn kind(path: &Path) -> Kind {
    match run::capture(Command::new(path).arg("--version")) {
        Ok((true, version, _)) => classify(&version),
        Ok(_) | Err(_) => Kind::Other,
    }
}

fn classify(version: &str) -> Kind {
    let version = version.trim();
    if version.starts_with("Chromium ") || version.starts_with("Google Chrome for Testing ") {
        Kind::Usable
    } else if version.starts_with("Google Chrome ") {
        Kind::Branded
    } else {
        Kind::Other
    }
}

fn install() -> Result<()> {
    if !is_debian() {
        bail!(
            "no Chromium was found, and this is no Debian, whose package could be installed.\n{BY_HAND}"
        );
    }
    let Some(root) = as_root() else {
        bail!("no Chromium was found, and installing one needs root.\n{BY_HAND}");
    };
    println!(
        "no Chromium was found: installing Debian's packages {}",
        PACKAGES.join(", ")
    );
    let packages = PACKAGES.map(str::to_owned);
    if let Err(error) = apt_install(root, &packages) {
        bail!("{error:#}\nChromium could not be installed.\n{BY_HAND}");
    }
    Ok(())
}

/// Installs packages of Debian; services among them are not started.
///
/// # Errors
/// When this is no Debian, the user is not root and cannot become it, or apt fails.
pub fn install_packages(packages: &[String]) -> Result<()> {
    let names = packages.join(" ");
    if !is_debian() {
        bail!("this is no Debian, whose packages ({names}) could be installed");
    }
    let Some(root) = as_root() else {
        bail!("installing needs root: sudo apt-get install {names}");
    };
    apt_install(root, packages)
}

fn apt_install(root: &[&str], packages: &[String]) -> Result<()> {
    let apt = |words: &[&str]| {
        let mut all = root.to_vec();
        // invoke-rc.d starts no service in run level 1.
        all.extend([
            "env",
            "DEBIAN_FRONTEND=noninteractive",
            "RUNLEVEL=1",
            "apt-get",
        ]);
        all.extend(words);
        let mut command = Command::new(all.remove(0));
        command.args(all);
        command
    };
    // A list that cannot be fetched (a repository of somebody else's, say) need not be the one that is needed.
    if let Err(error) = run::show(&mut apt(&["update"])) {
        println!("{error:#}; trying with the lists that are there");
    }
    let mut words = vec!["install", "--yes", "--no-install-recommends"];
    words.extend(packages.iter().map(String::as_str));
    run::show(&mut apt(&words))
}

/// Ubuntu's package of that name only fetches a snap, which sees no folder but the user's own.
fn is_debian() -> bool {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    release.lines().any(|line| line == "ID=debian")
}

/// The words before a command that make it root's; none when that is not possible.
fn as_root() -> Option<&'static [&'static str]> {
    let answers = |words: &[&str]| {
        let (program, rest) = words.split_first()?;
        run::capture(Command::new(program).args(rest)).ok()
    };
    let (_, user, _) = answers(&["id", "-u"])?;
    if user.trim() == "0" {
        return Some(&[]);
    }
    match answers(&["sudo", "-n", "true"]) {
        Some((true, ..)) => Some(&["sudo", "-n"]),
        // sudo is there and somebody can type the password.
        Some(_) if stdin().is_terminal() => Some(&["sudo"]),
        Some(_) | None => None,
    }
}

/// Whether a window can be shown.
pub fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn branded_chrome_is_told_apart() {
        let cases = [
            ("Chromium 156.0.1.2 built on Debian\n", Kind::Usable),
            ("Google Chrome for Testing 140.0.1.2 ", Kind::Usable),
            ("Google Chrome 140.0.1.2 ", Kind::Branded),
            ("Google Chrome 140.0.1.2 beta", Kind::Branded),
            ("requires the chromium snap", Kind::Other),
            ("", Kind::Other),
        ];
        for (version, expected) in cases {
            assert_eq!(classify(version), expected, "{version}");
        }
    }

    #[test]
    fn a_file_that_does_not_start_is_no_browser() {
        assert_eq!(kind(Path::new("no-such-browser")), Kind::Other);
    }
}
