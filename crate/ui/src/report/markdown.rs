//! The report as Markdown.

use std::fmt::Write as _;

use wswhy_diagnosis::Verdict;
use wswhy_explain::Words;

use super::Report;
use crate::app::none;
use crate::show;

/// The report as Markdown. What comes from outside is escaped: it cannot become a heading, a link or HTML.
pub fn markdown(report: &Report, verdict: &Verdict, words: &Words) -> String {
    let mut out = String::new();
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    let ui = |text: String| escape(&text);
    let v = &report.verdict;
    line(format!("## {}\n", escape(&v.title)));
    let mut fact = |name: String, value: String| {
        if !value.is_empty() {
            line(format!("- **{}**: {value}", ui(name)));
        }
    };
    let c = &report.connection;
    fact(words.ui("report-url", &none()), code(&c.url));
    fact(
        words.ui("report-cause", &none()),
        format!("{} ({})", code(v.cause), percent(v.confidence)),
    );
    fact(
        words.ui("report-acts", &none()),
        escape(&words.actor(verdict.acts)),
    );
    if let Some(close) = &c.close_event {
        let reason = if close.reason.is_empty() {
            String::new()
        } else {
            format!(" {}", code(&close.reason))
        };
        let clean = close.was_clean;
        fact(
            words.ui("report-page-saw", &none()),
            format!("{}{reason}, wasClean {clean}", close.code),
        );
    }
    if let Some(sent) = &v.code_sent_to_server {
        let number = sent
            .code
            .map_or_else(|| "–".to_owned(), |code| code.to_string());
        let known_from = match &sent.browser_version {
            Some(version) => format!("{} {version}", words.source("browser-rule")),
            None => words.source("page"),
        };
        fact(
            words.ui("report-server-got", &none()),
            format!("{number} ({})", escape(&known_from)),
        );
    }
    if let Some(text) = &c.browser_text {
        fact(words.ui("report-browser-text", &none()), code(text));
    }
    if let Some(protocol) = &c.subprotocol {
        fact(words.ui("report-subprotocol", &none()), code(protocol));
    }
    fact(
        words.ui("report-began", &none()),
        c.began.clone().unwrap_or_default(),
    );
    fact(
        words.ui("report-ended", &none()),
        c.ended.clone().unwrap_or_default(),
    );
    fact(
        words.ui("report-messages", &none()),
        format!("{} / {}", c.sent, c.received),
    );
    fact(
        words.ui("report-browser", &none()),
        report.browser.as_deref().map(escape).unwrap_or_default(),
    );

    let series = report.series.as_ref().map(|series| series.lines());
    section(
        &mut out,
        &words.ui("series-title", &none()),
        series.unwrap_or_default(),
        |text| escape(text),
    );
    section(
        &mut out,
        &words.ui("evidence-title", &none()),
        &v.evidence,
        |e| {
            let when = e.when.as_deref().unwrap_or("–");
            format!(
                "{when} {} ({})",
                escape(&e.what),
                escape(&words.source(e.source))
            )
        },
    );
    let cause = verdict.ranked.first().map(|first| first.cause);
    section(
        &mut out,
        &words.ui("steps-title", &none()),
        &verdict.next_steps,
        |step| {
            let proof = show::proof(words, cause.and_then(|cause| step.proof(cause)));
            let step = words.step(*step, &none());
            format!("{} {} {proof}", escape(&step.what), escape(&step.why))
        },
    );
    section(
        &mut out,
        &words.ui("dead-ends-title", &none()),
        &verdict.dead_ends,
        |id| {
            let proof = show::proof(words, cause.and_then(|cause| id.proof(cause)));
            let dead_end = words.dead_end(*id);
            let (what, why) = (escape(&dead_end.what), escape(&dead_end.why));
            format!("{what} {why} {proof}")
        },
    );
    let others = verdict.ranked.get(1..).unwrap_or_default();
    section(
        &mut out,
        &words.ui("others-title", &none()),
        others,
        |other| {
            let excluded = other.excluded_by.map(|id| escape(&words.exclusion(id)));
            let why = excluded.unwrap_or_else(|| percent(other.confidence));
            format!("{}: {why}", code(other.cause.id()))
        },
    );
    section(
        &mut out,
        &words.ui("stacks-title", &none()),
        &v.stacks,
        |name| escape(name),
    );
    section(
        &mut out,
        &words.ui("unseen-title", &none()),
        &v.unseen,
        |text| escape(text),
    );
    section(
        &mut out,
        &words.ui("opened-by-title", &none()),
        &c.opened_by,
        |text| code(text),
    );
    if let Some(handshake) = &report.handshake {
        let all = handshake.request_headers.iter().map(|h| ("> ", h));
        let all: Vec<_> = all
            .chain(handshake.response_headers.iter().map(|h| ("< ", h)))
            .collect();
        section(
            &mut out,
            &words.ui("tab-handshake", &none()),
            &all,
            |(mark, header)| code(&format!("{mark}{}: {}", header.name, header.value)),
        );
    }
    if let Some(messages) = &report.messages {
        section(&mut out, &words.ui("tab-frames", &none()), messages, |m| {
            let payload = m.payload.as_deref().map(code).unwrap_or_default();
            let direction = words.ui(&format!("direction-{}", m.direction), &none());
            format!("{} {direction} {} {}: {payload}", m.when, m.opcode, m.size)
        });
    }
    let since = report.captured_since.as_deref().unwrap_or("–");
    let _ = write!(out, "\nwswhy {}, {since}\n", report.wswhy);
    out
}

fn section<T>(out: &mut String, title: &str, items: &[T], item: impl Fn(&T) -> String) {
    if items.is_empty() {
        return;
    }
    let _ = write!(out, "\n### {}\n\n", escape(title));
    for one in items {
        let _ = writeln!(out, "- {}", item(one));
    }
}

fn percent(share: f64) -> String {
    format!("{} %", (share * 100.0).round() as u32)
}

/// Text that Markdown shows as it is, on one line.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\`*_[]<>|~#".contains(c) {
            out.push('\\');
        }
        out.push(if c.is_control() { ' ' } else { c });
    }
    out
}

/// Text as code on one line; longer fences around text that has backticks itself.
fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let (mut longest, mut run) = (0, 0);
    for c in text.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let space = if longest > 0 || text.is_empty() {
        " "
    } else {
        ""
    };
    format!("{fence}{space}{text}{space}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outside_text_stays_text() {
        assert_eq!(escape("a\n# <b> [x](y)"), "a \\# \\<b\\> \\[x\\](y)");
        assert_eq!(code("a`b``c"), "``` a`b``c ```");
        assert_eq!(code("a\nb"), "`a b`");
    }
}
