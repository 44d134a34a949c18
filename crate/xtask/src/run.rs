//! Starting other programs, and saying plainly what failed when one does.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

/// The cargo that runs this program, so that a pinned toolchain stays the same one.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program with its output shown.
///
/// # Errors
/// When it cannot be started or ends with failure; the message holds the whole command.
pub fn show(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start `{}`", line(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

/// Runs a program and returns what it printed.
///
/// # Errors
/// As [`show`]; what the program said on its error output is part of the message.
pub fn read(command: &mut Command) -> Result<String> {
    let (success, stdout, stderr) = capture(command)?;
    if !success {
        bail!("`{}` failed: {}", line(command), stderr.trim());
    }
    Ok(stdout)
}

/// Runs a program whose failure is an answer too: whether it succeeded, its output, its error output.
///
/// # Errors
/// When it cannot be started.
pub fn capture(command: &mut Command) -> Result<(bool, String, String)> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start `{}`", line(command)))?;
    Ok((
        output.status.success(),
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    ))
}

/// The command as one would type it.
fn line(command: &Command) -> String {
    // The folder that a program was found in says nothing about why it failed.
    let program = Path::new(command.get_program());
    let mut words = vec![program.file_name().unwrap_or(program.as_os_str())];
    words.extend(command.get_args());
    let words: Vec<_> = words.into_iter().map(OsStr::to_string_lossy).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_whole_command() {
        let error = show(Command::new("somewhere/no-such-program").args(["a", "b"])).unwrap_err();
        assert_eq!(error.to_string(), "cannot start `no-such-program a b`");
    }
}
