//! What the last words of an application protocol mean: its own numbers and its own fixed texts, each with a source.

use crate::{Cause, TOLD};

/// The cause that a protocol's own number or text names.
///
/// ```
/// use wswhy_atlas::{Cause, told};
/// assert_eq!(told("mqtt", Some(0x8e), ""), Some(Cause::DuplicateSession));
/// assert_eq!(told("action-cable", None, "unauthorized"), Some(Cause::AuthFailed));
/// assert_eq!(told("mqtt", None, "unauthorized"), None);
/// ```
pub fn told(protocol: &str, code: Option<u32>, reason: &str) -> Option<Cause> {
    let reason = reason.to_ascii_lowercase();
    let row = TOLD.iter().find(|(of, codes, text, _)| {
        *of == protocol
            && match codes {
                Some((from, to)) => code.is_some_and(|code| (*from..=*to).contains(&code)),
                None => reason.contains(text),
            }
    });
    row.map(|row| row.3)
}
