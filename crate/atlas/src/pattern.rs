//! Patterns of reasons, headers, URLs and messages: plain text, `*` for any run of characters, `#` for one or more digits.

/// Whether the whole of `text` has the form `pattern`.
///
/// `#` takes all the digits that stand there, so no text makes it try twice: the time is at most that of looking for each
/// part between two `*` once.
///
/// ```
/// use wswhy_atlas::fits;
/// assert!(fits("frame with # bytes exceeds limit of # bytes", "frame with 70000 bytes exceeds limit of 65536 bytes"));
/// assert!(fits("nginx*", "nginx/1.29.3"));
/// assert!(!fits("nginx", "nginx/1.29.3"));
/// ```
pub fn fits(pattern: &str, text: &str) -> bool {
    let (pattern, mut text) = (pattern.as_bytes(), text.as_bytes());
    let mut parts = pattern.split(|byte| *byte == b'*');
    let Some(taken) = parts.next().and_then(|first| prefix(first, text)) else {
        return false;
    };
    text = &text[taken..];
    let mut last: Option<&[u8]> = None;
    for part in parts {
        // Every part but the last may stand anywhere; the earliest place leaves most to the others.
        if let Some(before) = last.replace(part) {
            let Some(end) = (0..=text.len()).find_map(|at| Some(at + prefix(before, &text[at..])?))
            else {
                return false;
            };
            text = &text[end..];
        }
    }
    match last {
        None => text.is_empty(),
        Some(last) => (0..=text.len()).any(|at| prefix(last, &text[at..]) == Some(text.len() - at)),
    }
}

/// How many bytes at the beginning of `text` have the form `part`, which has no `*`.
fn prefix(part: &[u8], text: &[u8]) -> Option<usize> {
    let mut at = 0;
    for byte in part {
        let rest = text.get(at..)?;
        let taken = match byte {
            b'#' => rest.iter().take_while(|b| b.is_ascii_digit()).count(),
            byte => usize::from(rest.first() == Some(byte)),
        };
        if taken == 0 {
            return None;
        }
        at += taken;
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms() {
        for (pattern, text, expected) in [
            ("", "", true),
            ("", "x", false),
            ("*", "", true),
            ("*", "anything", true),
            ("a*", "a", true),
            ("*a", "bca", true),
            ("*a", "bcab", false),
            ("a*b*c", "a-b-b-c", true),
            ("a*b*c", "a-c-b", false),
            ("#", "", false),
            ("#", "10", true),
            ("#", "10x", false),
            ("code #*", "code 1006 (abnormal)", true),
            ("code #*", "code x", false),
            ("*# s", "after 20 s", true),
            ("*#*#", "1 and 2", true),
            ("*#*#", "12", false),
            ("é*", "éa", true),
            ("**", "x", true),
            ("aba*aba", "aba", false),
            ("aba*aba", "ababa", false),
            ("aba*aba", "abaaba", true),
        ] {
            assert_eq!(fits(pattern, text), expected, "{pattern:?} {text:?}");
        }
    }

    #[test]
    fn hostile_texts_end() {
        let text = "1".repeat(2_000);
        assert!(!fits("*#a*#a*#a*#a*#b", &text));
        let text = "a".repeat(2_000);
        assert!(!fits("*a*a*a*a*a*b", &text));
    }
}
