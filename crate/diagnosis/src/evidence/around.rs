//! Evidence from messages against known limits, from the application protocol, from the other sockets and the page's life.

use wswhy_atlas::{Arg, EvidenceId as E};
use wswhy_capture::{PageEventKind, Source};

use super::List;
use crate::case::{between, duration, number, text};
use crate::facts::{Reconnect, kind_word};
use crate::limits::{self, Fit};

/// From so many messages in the last second on, the rate is said.
const MANY: u32 = 5;

impl List<'_, '_> {
    pub(super) fn around(&mut self) {
        if self.case.bytes_only() || self.case.end().is_none() {
            return;
        }
        self.page_life();
        if !self.case.was_open() {
            self.token();
            return;
        }
        self.against_limits();
        self.last_sent();
        self.token();
        self.protocol();
        self.others();
    }

    fn against_limits(&mut self) {
        let case = self.case;
        if !case.ended_by_other_side() {
            return;
        }
        let end = case.end();
        let from = Source::Capture;
        if let Some(fit) = limits::silence(case) {
            let mut args = limit_args(&fit);
            args.push(("silence", duration(case.quiet())));
            self.add(E::SilenceAtLimit, end, from, args);
        }
        if let Some(fit) = limits::age(case) {
            self.add(E::AgeAtLimit, end, from, limit_args(&fit));
        }
        let around = case.around();
        if around.same_silence.0 > 0 {
            let args = vec![
                ("count", Arg::Number(around.same_silence.0.into())),
                ("silence", duration(case.quiet())),
            ];
            self.add(E::SilenceRepeats, end, from, args);
        }
        if around.same_age.0 > 0 {
            let args = vec![("count", Arg::Number(around.same_age.0.into()))];
            self.add(E::AgeRepeats, end, from, args);
        }
        if let Some(fit) = limits::size(case) {
            let last = case.traffic().last_sent;
            let mut args = limit_args(&fit);
            args.push(("size", size(last.map(|(_, m)| m.size))));
            let frame = last.map(|(index, _)| index);
            let at = last.map(|(_, m)| m.at);
            self.add_frame(E::SizeOverLimit, at, from, frame, args);
        }
    }

    fn last_sent(&mut self) {
        let traffic = self.case.traffic();
        let from = self.case.connection.messages_from;
        let Some((index, last)) = traffic.last_sent else {
            return;
        };
        if let Some(before) = traffic.largest_before.filter(|before| last.size > *before) {
            let args = vec![
                ("size", Arg::Bytes(last.size)),
                ("before", Arg::Bytes(before)),
            ];
            self.add_frame(E::LargestSent, Some(last.at), from, Some(index), args);
        }
        if traffic.other_type {
            let args = vec![("kind", Arg::Text(kind_word(last.kind).into()))];
            self.add_frame(E::OtherTypeSent, Some(last.at), from, Some(index), args);
        }
        let [second, ten, minute] = traffic.sent_within;
        if second >= MANY {
            let args = vec![
                ("second", Arg::Number(second.into())),
                ("ten-seconds", Arg::Number(ten.into())),
                ("minute", Arg::Number(minute.into())),
            ];
            self.add(E::SendRate, self.case.end(), from, args);
        }
    }

    fn token(&mut self) {
        let Some(token) = self.case.token() else {
            return;
        };
        let place = Arg::Text(token.place.as_str().into());
        let (id, span) = if token.since >= 0.0 {
            (E::TokenRanOut, ("since", Arg::Duration(token.since)))
        } else {
            (E::TokenValid, ("left", Arg::Duration(-token.since)))
        };
        let args = vec![span, ("where", place)];
        self.add(id, self.case.end(), Source::Capture, args);
    }

    fn protocol(&mut self) {
        let Some(dialog) = self.case.dialog() else {
            return;
        };
        let from = self.case.connection.messages_from;
        let name = || ("protocol", Arg::Text(dialog.protocol.name().into()));
        if let Some(told) = &dialog.keepalive {
            let args = vec![
                name(),
                ("interval", duration(told.interval)),
                ("answer-within", duration(told.timeout)),
            ];
            self.add(E::ProtocolKeepalive, None, from, args);
        }
        if let Some((index, at)) = dialog.unanswered {
            let waited = between(Some(at), self.case.end());
            let args = vec![name(), ("waited", duration(waited))];
            self.add_frame(E::ProtocolPingUnanswered, Some(at), from, Some(index), args);
        }
        if let Some((index, told)) = &dialog.last_word {
            let at = self.case.connection.messages.get(*index).map(|m| m.at);
            let args = vec![
                name(),
                ("said", Arg::Text(told.meaning.as_str().into())),
                ("told-code", number(told.code.map(f64::from))),
                ("told", text(told.reason.as_deref())),
            ];
            self.add_frame(E::ProtocolSaid, at, from, Some(*index), args);
        }
    }

    fn page_life(&mut self) {
        let case = self.case;
        let end = case.end();
        let around = case.around();
        if let Some((at, ms)) = around.gap {
            let args = vec![("gap", Arg::Duration(ms))];
            self.add(E::TimerGap, Some(at), Source::Capture, args);
        }
        let events: Vec<_> = case
            .page_events()
            .filter(|event| between(Some(event.at), end).is_some_and(|ago| ago <= NEAR_MS))
            .filter_map(|event| {
                let id = match &event.kind {
                    PageEventKind::Offline => E::WentOffline,
                    PageEventKind::Online => E::WentOnline,
                    PageEventKind::Visibility { state } if state == "hidden" => E::PageHidden,
                    PageEventKind::Visibility { state } if state == "visible" => E::PageShown,
                    _ => return None,
                };
                Some((id, event.at))
            })
            .collect();
        for (id, at) in events.iter().rev().take(MAX_EVENTS) {
            self.add(*id, Some(*at), Source::Page, vec![]);
        }
    }

    fn others(&mut self) {
        let around = self.case.around();
        let end = self.case.end();
        let from = Source::Capture;
        let counted = [
            (E::EndedTogether, around.together),
            (E::EndedElsewhere, around.elsewhere),
        ];
        let any = around.together + around.elsewhere > 0;
        let lived_on = around.lived_on + around.elsewhere_lived_on;
        let lived_on = if any { lived_on } else { 0 };
        for (id, count) in counted.into_iter().chain([(E::OthersLivedOn, lived_on)]) {
            if count > 0 {
                let args = vec![("count", Arg::Number(count.into()))];
                self.add(id, end, from, args);
            }
        }
        if let Some((reconnect, after)) = around.reconnect {
            let id = match reconnect {
                Reconnect::Accepted => E::ReconnectAccepted,
                Reconnect::Refused | Reconnect::RefusedByProxy => E::ReconnectRefused,
            };
            let args = vec![("after", Arg::Duration(after))];
            self.add(id, end, from, args);
        }
    }
}

/// Events of the page this long before the end are said, in milliseconds.
const NEAR_MS: f64 = 600_000.0;
/// And so many of them, newest first.
const MAX_EVENTS: usize = 8;

fn limit_args(fit: &Fit) -> wswhy_atlas::Args {
    vec![
        ("limit", fit.limit.clone()),
        ("stack", Arg::Text(fit.stack.into())),
        ("option", Arg::Text(fit.option.into())),
    ]
}

fn size(size: Option<u64>) -> Arg {
    size.map_or(Arg::Unknown, Arg::Bytes)
}
