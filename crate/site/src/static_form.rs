//! The elements of a Markdown or HTML file as words and pictures that need no script: for strict policies, print and PDF.
//! `wswhy-site static FILE [--out FILE]`. With `--embed FOLDER` they stay elements, and come drawn in a declared shadow.

mod picture;
mod scan;
mod write;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Context as _, Result, bail};
use wswhy_explain::{Language, Words};
use wswhy_ui::app::App;
use wswhy_ui::embed;
use wswhy_ui::embed::attributes::Attributes;
use wswhy_ui::host::NoHost;

use crate::declared;
use crate::document::render;
pub use scan::Format;
use scan::Found;

const USAGE: &str = "usage: wswhy-site static FILE [--out FILE] [--embed FOLDER]";

/// Reads `FILE`, whose name says its format, and writes it with its elements turned: to `--out`, else to the output.
///
/// # Errors
/// When an argument is not known, or a file cannot be read or written.
pub fn run(args: impl Iterator<Item = String>) -> Result<()> {
    let (mut from, mut to): (Option<PathBuf>, Option<PathBuf>) = (None, None);
    let mut folder: Option<String> = None;
    let mut args = args;
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--out" => {
                let Some(file) = args.next() else {
                    bail!("--out wants a file; {USAGE}");
                };
                to = Some(file.into());
            }
            "--embed" => match args.next() {
                Some(way) if way.ends_with('/') => folder = Some(way),
                Some(way) => folder = Some(way + "/"),
                None => bail!("--embed wants the way from the page to the elements; {USAGE}"),
            },
            _ if from.is_none() && !arg.starts_with('-') => from = Some(arg.into()),
            _ => bail!("{arg} is not known; {USAGE}"),
        }
    }
    let Some(from) = from else {
        bail!("no file; {USAGE}");
    };
    let format = format_of(&from)?;
    if folder.is_some() && format == Format::Markdown {
        bail!(
            "{}: --embed is for HTML, as tools for Markdown change what stands in markup",
            from.display()
        );
    }
    let text =
        fs::read_to_string(&from).with_context(|| format!("cannot read {}", from.display()))?;
    let turned = match &folder {
        Some(folder) => declare(&text, folder),
        None => turn(&text, format),
    };
    for line in &turned.unclosed {
        eprintln!(
            "{}:{line}: this element has no end tag; what follows it stays",
            from.display()
        );
    }
    match to {
        Some(to) => fs::write(&to, &turned.text)
            .with_context(|| format!("cannot write {}", to.display()))?,
        None => std::io::stdout().write_all(turned.text.as_bytes())?,
    }
    eprintln!("{} elements turned", turned.count);
    Ok(())
}

fn format_of(file: &Path) -> Result<Format> {
    let kind = file.extension().and_then(|kind| kind.to_str());
    match kind.map(str::to_ascii_lowercase).as_deref() {
        Some("md" | "markdown" | "mkd" | "mdown") => Ok(Format::Markdown),
        Some("html" | "htm" | "xhtml") => Ok(Format::Html),
        _ => bail!(
            "{}: the name ends in neither .md nor .html, so its format is not known",
            file.display()
        ),
    }
}

/// A file with its elements turned.
pub struct Turned {
    /// All of it.
    pub text: String,
    /// How many elements there were.
    pub count: usize,
    /// Lines of elements without an end tag, counted from 1.
    pub unclosed: Vec<usize>,
}

/// Puts words and pictures in the place of every element that stands neither in code nor in a comment.
pub fn turn(text: &str, format: Format) -> Turned {
    each(text, format, |one, language| drawn(one, language, format))
}

/// Puts a declared shadow, drawn, into every element of an HTML file, in the place of one that is there.
fn declare(text: &str, folder: &str) -> Turned {
    each(text, Format::Html, |one, language| {
        let (start, inside) = (
            &text[one.span.start..one.inside],
            &text[one.inside..one.span.end],
        );
        let (given, words) = asked(one.attributes, language);
        let shadow = render(declared::shadow(words, one.element, &given, folder));
        format!("{start}{shadow}{}", without_shadow(inside))
    })
}

/// What stands in an element behind a shadow that was declared before.
fn without_shadow(inside: &str) -> &str {
    let end = "</template>";
    let begin = format!("<template {}=", declared::MODE.0);
    let mut parts = match inside.starts_with(&begin) {
        true => inside.splitn(2, end),
        false => return inside,
    };
    parts.nth(1).unwrap_or(inside)
}

fn each(text: &str, format: Format, put: impl Fn(Found, Option<&str>) -> String) -> Turned {
    let scanned = scan::scan(text, format);
    let mut turned = Turned {
        text: String::with_capacity(text.len()),
        count: scanned.found.len(),
        unclosed: Vec::new(),
    };
    let mut at = 0;
    for one in scanned.found {
        if !one.closed {
            let lines = text[..one.span.start].matches('\n').count();
            turned.unclosed.push(lines + 1);
        }
        turned.text.push_str(&text[at..one.span.start]);
        at = one.span.end;
        turned.text.push_str(&put(one, scanned.language.as_deref()));
    }
    turned.text.push_str(&text[at..]);
    turned
}

/// One element. `language` is that of the file.
fn drawn(one: Found, language: Option<&str>, format: Format) -> String {
    let (given, words) = asked(one.attributes, language);
    let app = App::saying(words, Rc::new(NoHost));
    let theme = match given.get("theme") {
        Some("dark") => " wswhy-dark",
        Some("light") => " wswhy-light",
        _ => "",
    };
    let body = embed::draw(&app, one.element, &given);
    write::html(&body, &format!("wswhy-static{theme}"), format)
}

/// What an element asks for, and the words that it is said in.
fn asked(attributes: Vec<(String, String)>, language: Option<&str>) -> (Attributes, Words) {
    let given = Attributes::new(attributes);
    let wanted = given.get("lang").or(language);
    let language = wanted.and_then(Language::of);
    let words = Words::of(language.unwrap_or(Language::english()));
    (given, words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn markdown(text: &str) -> String {
        turn(text, Format::Markdown).text
    }

    fn html(text: &str) -> String {
        turn(text, Format::Html).text
    }

    #[test]
    fn a_code_says_what_the_live_element_says() {
        let text = html("<p>a</p>\n<wswhy-code code=1006>fallback</wswhy-code>\n<p>b</p>");
        assert!(text.starts_with("<p>a</p>\n<div class=\"wswhy-static\">"));
        assert!(text.ends_with("</div>\n<p>b</p>"));
        assert!(text.contains("1006 Abnormal Closure"));
        assert!(!text.contains("fallback"));
    }

    #[test]
    fn a_frame_has_a_picture_with_its_bytes_and_says_what_is_in_it() {
        let text = html("<wswhy-frame hex='88 02 03 ea' sender=server></wswhy-frame>");
        assert!(
            text.contains("<svg ") && text.contains("<title>") && text.contains("<desc>"),
            "{text}"
        );
        for byte in ["88", "02", "03", "ea"] {
            assert!(text.contains(&format!(">{byte}</text>")), "{byte}: {text}");
        }
        assert!(text.contains("FIN: 1"), "{text}");
        assert!(text.contains("Protocol Error"));
    }

    #[test]
    fn two_codes_stand_beside_each_other() {
        let text = html("<wswhy-compare codes=\"1011 1002\"></wswhy-compare>");
        assert!(text.contains("1002 Protocol Error"), "{text}");
    }

    #[test]
    fn the_language_is_the_attribute_s_then_the_file_s() {
        let element = "<wswhy-code code=1006></wswhy-code>";
        let french = html(&format!("<html lang=\"fr\"><body>{element}"));
        assert!(french.contains("lang=\"fr\"><article"), "{french}");
        let own = html("<html lang=fr><wswhy-code code=1006 lang=vi></wswhy-code>");
        assert!(own.contains("lang=\"vi\"><article"), "{own}");
        assert!(html(element).contains("lang=\"en\"><article"));
        let none = html("<wswhy-code code=1006 lang=tlh></wswhy-code>");
        assert!(
            none.contains("wswhy-notice") && none.contains("pt-BR"),
            "{none}"
        );
    }

    #[test]
    fn code_and_comments_stay() {
        let element = "<wswhy-code code=\"1006\"></wswhy-code>";
        for text in [
            format!("```html\n{element}\n```\n"),
            format!("~~~~\n```\n{element}\n~~~\n{element}\n~~~~\n"),
            format!("text `{element}` text\n"),
            format!("text ``a ` {element}`` text\n"),
            format!("text\n\n    {element}\n\n    {element}\n"),
            format!("text\n\n\t{element}\n"),
            format!("<!-- {element}\n\n{element} -->\n"),
            format!("<pre>{element}</pre>\n"),
            format!("\\{element}\n"),
            format!("> ```\n> {element}\n> ```\n"),
            format!("- a\n  ```\n  {element}\n  ```\n"),
            String::from("```\n<wswhy-code code=1>"),
            String::from("<b title=\"<wswhy-code code=1></wswhy-code>\">"),
            String::from("<wswhy-codes></wswhy-codes> <wswhy-code code=\"1"),
        ] {
            assert_eq!(markdown(&text), text);
        }
        for text in [
            format!("<!-- {element} -->"),
            format!("<pre><code>{element}</code></pre>"),
            format!("<script>'{element}'</script>"),
            format!("<style>/* {element} */</style>"),
            format!("<textarea>{element}</textarea>"),
            format!("<!-- {element}"),
        ] {
            assert_eq!(html(&text), text);
        }
    }

    #[test]
    fn everywhere_else_it_is_turned() {
        let element = "<wswhy-code code=\"1006\"></wswhy-code>";
        for text in [
            format!("a `b` {element}\n"),
            format!("```\na\n```\n{element}\n"),
            format!("a ` b {element}\n"),
            format!("- a\n\n    {element}\n"),
            format!("a\n    {element}\n"),
            format!("<div>\n{element}\n</div>\n"),
            format!("{element}{element}"),
            format!("<!-- a -->{element}"),
            String::from("<WSWHY-CODE\n  CODE = 1006\n></wswhy-CODE >"),
            String::from("<wswhy-code code=1006 />"),
        ] {
            let turned = turn(&text, Format::Markdown);
            assert!(turned.count > 0, "{text}");
            assert!(!turned.text.to_lowercase().contains("<wswhy-"), "{text}");
        }
        let open = turn("a\n<wswhy-code code=1006>\nb", Format::Html);
        assert_eq!((open.count, open.unclosed), (1, vec![2]));
        assert!(open.text.ends_with("\nb"));
    }

    #[test]
    fn what_is_wrong_is_said_in_its_place() {
        for (element, said) in [
            ("<wswhy-code></wswhy-code>", "missing"),
            ("<wswhy-code code=x></wswhy-code>", "not accepted"),
            ("<wswhy-code code=65536></wswhy-code>", "from 0 to 65535"),
            ("<wswhy-code code=1006 colour=red></wswhy-code>", "colour"),
            ("<wswhy-frame hex=zz></wswhy-frame>", "88 02 03 e8"),
            ("<wswhy-frame hex=''></wswhy-frame>", "88 02 03 e8"),
            (
                "<wswhy-frame hex=8800 sender=me></wswhy-frame>",
                "server, client",
            ),
            ("<wswhy-compare codes=1002></wswhy-compare>", "1002 1011"),
        ] {
            let text = html(element);
            assert!(text.contains("wswhy-notice"), "{element}: {text}");
            assert!(text.contains(said), "{element}: {text}");
        }
        let long = format!("<wswhy-frame hex=\"{}\"></wswhy-frame>", "00".repeat(5000));
        assert!(html(&long).contains("wswhy-notice"));
    }

    #[test]
    fn nothing_becomes_markup_and_nothing_runs() {
        let hostile = [
            "<img src=x onerror=alert(1)>",
            "\"'><script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "*a* _b_ [c](javascript:x) ![d](e) `f` {{ g }} ${h} | ~~i~~",
            "]]>--><!--",
            "\u{0}\u{1}\u{202e}\n\n# heading",
        ];
        for value in hostile {
            let quoted = value.replace('&', "&amp;").replace('"', "&quot;");
            for element in ["code", "frame", "compare"] {
                let name = match element {
                    "frame" => "hex",
                    "compare" => "codes",
                    _ => "code",
                };
                for other in ["lang", "base", "theme", "sender", "extensions", name] {
                    let text = format!(
                        "<wswhy-{element} {name}=\"8800\" {other}=\"{quoted}\"></wswhy-{element}>"
                    );
                    let text = text.replace(&format!("{name}=\"8800\" {name}"), name);
                    for format in [Format::Markdown, Format::Html] {
                        let out = turn(&text, format).text;
                        for bad in ["<img", "<script", "<!--", " style=", "javascript:x\""] {
                            assert!(!out.contains(bad), "{bad} in {out}");
                        }
                        assert!(!out.contains('\n') && !out.contains('\u{0}'), "{out}");
                        if format == Format::Markdown {
                            for mark in ['*', '_', '[', '`', '{', '|', '$'] {
                                assert!(!out.contains(mark), "{mark} in {out}");
                            }
                        }
                    }
                }
            }
        }
        let reason =
            "<wswhy-frame hex='88 0a 03 ea 3c 62 3e 78 3c 2f 62 3e' sender=server></wswhy-frame>";
        let out = html(reason);
        assert!(
            !out.contains("<b>") && out.contains("&lt;b&gt;x&lt;/b&gt;"),
            "{out}"
        );
        let base = html("<wswhy-code code=1006 base='javascript:alert(1)'></wswhy-code>");
        assert!(!base.contains("href"), "{base}");
    }

    /// Any bytes, cut anywhere: it neither panics nor touches what stands before the first element.
    #[test]
    fn any_text_is_read_to_its_end() {
        let text = "é<wswhy-code code=\"1006\">`<!--</wswhy-code>\n```\n<pre a='>\n    <a b=\n\n\\<wswhy-frame hex=&#x38;8&#0;&#99999999;&amp/></b <html lang=";
        for (at, _) in text.char_indices() {
            for format in [Format::Markdown, Format::Html] {
                turn(&text[..at], format);
                turn(&text[at..], format);
            }
        }
    }

    #[test]
    fn a_shadow_is_declared_once_and_the_rest_stays() {
        let text = "<p>a</p>\n<wswhy-frame HEX='88 02 03 ea' lang=fr><pre>88 02 03 ea</pre></wswhy-frame>\n\
            <!-- <wswhy-code code=1006></wswhy-code> --><wswhy-code code=1006>\n\n1006</wswhy-code>b";
        let once = declare(text, "../embed/");
        assert_eq!((once.count, once.unclosed), (2, vec![]));
        let shadows = once.text.matches(
            "<template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"../embed/wswhy-",
        );
        assert_eq!(shadows.count(), 2, "{}", once.text);
        assert!(
            once.text.contains("lang=\"fr\"><article class=\"frame\""),
            "{}",
            once.text
        );
        // Without what was put in, it is the same text.
        let parts = once.text.split("<template ");
        let left: Vec<&str> = parts
            .map(|part| {
                part.split_once("</template>")
                    .map_or(part, |(_, rest)| rest)
            })
            .collect();
        assert_eq!(left.concat(), text);
        assert_eq!(declare(&once.text, "../embed/").text, once.text);
        let hostile = declare(
            "<wswhy-code code='</template><script>'></wswhy-code>",
            "\"><b>/",
        );
        assert_eq!(
            hostile.text.matches("</template>").count(),
            2,
            "{}",
            hostile.text
        );
        assert!(!hostile.text.contains("<b>"), "{}", hostile.text);
    }

    #[test]
    fn attributes_are_decoded_as_html_has_them() {
        let text = html("<wswhy-frame hex='&#56;8 &#x30;0' sender=&#115;erver></wswhy-frame>");
        assert!(text.contains("sent by the server"), "{text}");
    }

    #[test]
    fn the_name_says_the_format() {
        assert_eq!(format_of(Path::new("a.MD")).unwrap(), Format::Markdown);
        assert_eq!(format_of(Path::new("a/b.html")).unwrap(), Format::Html);
        assert!(format_of(Path::new("a.txt")).is_err());
        assert!(run(["--what".to_owned()].into_iter()).is_err());
        assert!(run(std::iter::empty()).is_err());
    }
}
