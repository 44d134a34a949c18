//! Comments of the scripts and styles stay in the sources: what ships has none, since they were a fifteenth of the panel's size.
//!
//! Only lines that are nothing but a comment are left out, so that no string and no expression can be hurt.

/// The script without lines that are nothing but a comment. A `sourceURL` comment stays: it names the script in stacks.
pub fn without_comment_lines(script: &str) -> String {
    let mut shipped = String::with_capacity(script.len());
    let mut inside = false;
    for line in script.split_inclusive('\n') {
        let text = line.trim();
        if inside {
            inside = !text.ends_with("*/");
        } else if text.starts_with("/*") && !text.contains("*/") {
            inside = true;
        } else if !is_comment(text) {
            shipped.push_str(line);
        }
    }
    shipped
}

fn is_comment(line: &str) -> bool {
    let line_comment = line.starts_with("//") && !line.starts_with("//#");
    let block = line.starts_with("/*") && line.find("*/") == Some(line.len().saturating_sub(2));
    line_comment || block
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_lines_go() {
        let script = "// head\n/** doc\n * more\n */\nfoo(); // kept\n  /** @type {x} */\nconst a = /*causes*/[]/*end*/;\n/** @type {y} */ (b);\n\"http://x\";\n//# sourceURL=a.js\n";
        let shipped = "foo(); // kept\nconst a = /*causes*/[]/*end*/;\n/** @type {y} */ (b);\n\"http://x\";\n//# sourceURL=a.js\n";
        assert_eq!(without_comment_lines(script), shipped);
    }
}
