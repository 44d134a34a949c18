//! RFC 6455 section 9.1: the grammar of `Sec-WebSocket-Extensions`.
//!
//! ```text
//! extension-list  = 1#extension
//! extension       = extension-token *( ";" extension-param )
//! extension-token = token
//! extension-param = token [ "=" (token | quoted-string) ]
//! ```
//!
//! What stands in quotes has to be a token too, once its backslashes are gone. The reader is an observer: it says what
//! is wrong with an element, leaves that element out, and goes on after the next comma.

use alloc::string::String;
use alloc::vec::Vec;

use crate::Span;

/// One extension of an offer or an answer.
///
/// ```
/// use wswhy_wire::{Span, extensions};
/// let list = extensions::parse("foo, permessage-deflate; client_max_window_bits=\"10\"");
/// let deflate = &list.extensions[1];
/// assert_eq!((deflate.name.as_str(), deflate.name_span), ("permessage-deflate", Span::new(5, 23)));
/// assert_eq!(deflate.parameters[0].value.as_deref(), Some("10"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// The registered name. Compared as it is spelled.
    pub name: String,
    /// The bytes of the name.
    pub name_span: Span,
    /// Name and parameters.
    pub span: Span,
    /// In the order in which they were written, repeated ones included.
    pub parameters: Vec<Parameter>,
}

/// One parameter of an extension.
///
/// ```
/// use wswhy_wire::{Span, extensions};
/// let list = extensions::parse("x; a; b=1");
/// let [a, b] = &list.extensions[0].parameters[..] else { panic!() };
/// assert_eq!((a.value.as_deref(), a.span), (None, Span::new(3, 4)));
/// assert_eq!((b.value.as_deref(), b.value_span), (Some("1"), Some(Span::new(8, 9))));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The name. Compared as it is spelled.
    pub name: String,
    /// What stands after `=`, without quotes and backslashes.
    pub value: Option<String>,
    /// Whether the value was written as a quoted string.
    pub quoted: bool,
    /// Name, `=` and value.
    pub span: Span,
    /// The bytes of the name.
    pub name_span: Span,
    /// The bytes of the value, quotes included.
    pub value_span: Option<Span>,
}

/// All extensions of one value, and what is not as the grammar has it.
///
/// ```
/// use wswhy_wire::extensions::{Expected, parse};
/// let list = parse("a;, b");
/// assert_eq!(list.extensions[0].name, "b");
/// assert_eq!((list.faults[0].span.start, list.faults[0].expected), (2, Expected::Token));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExtensionList {
    /// The elements that could be read.
    pub extensions: Vec<Extension>,
    /// One for each element that could not.
    pub faults: Vec<ListFault>,
}

/// A place where a list is not as the grammar has it.
///
/// ```
/// use wswhy_wire::extensions::{Expected, ListFault, parse};
/// use wswhy_wire::Span;
/// let fault = ListFault { span: Span::new(5, 6), expected: Expected::Separator };
/// assert_eq!(parse("a; b c").faults, [fault]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListFault {
    /// The first byte that does not fit; empty at the end of the value.
    pub span: Span,
    /// What could stand there.
    pub expected: Expected,
}

/// What could stand at a place.
///
/// ```
/// assert_eq!(wswhy_wire::extensions::Expected::Separator.as_str(), "\";\" or \",\"");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A name: one or more characters of RFC 9110 section 5.6.2.
    Token,
    /// The end of the element.
    Separator,
    /// The other quote.
    ClosingQuote,
    /// Between quotes, only what could stand there without them.
    TokenInQuotes,
    /// At least one element.
    Element,
    /// No two commas without an element between them. Readers skip them (RFC 9110 section 5.6.1).
    NoEmptyElement,
}

impl Expected {
    /// As the grammar spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::Separator => "\";\" or \",\"",
            Self::ClosingQuote => "DQUOTE",
            Self::TokenInQuotes => "token inside the quotes",
            Self::Element => "extension",
            Self::NoEmptyElement => "extension between commas",
        }
    }
}

/// Reads the value of one `Sec-WebSocket-Extensions` field. Spans count from the first byte of `value`.
///
/// ```
/// let list = wswhy_wire::extensions::parse("permessage-deflate; server_max_window_bits=10, x");
/// assert!(list.faults.is_empty());
/// assert_eq!(list.extensions.len(), 2);
/// ```
pub fn parse(value: &str) -> ExtensionList {
    parse_at(value.as_bytes(), 0)
}

/// The same with spans that count from `start` bytes before the value.
pub(crate) fn parse_at(value: &[u8], start: u64) -> ExtensionList {
    let mut reader = Reader {
        bytes: value,
        at: 0,
        start,
    };
    let mut list = ExtensionList::default();
    let mut empty = Vec::new();
    loop {
        reader.skip_space();
        match reader.peek() {
            None => {
                // Nothing after a comma; an empty value is another matter.
                if reader.at > 0 {
                    empty.push(reader.here(0));
                }
                break;
            }
            Some(b',') => empty.push(reader.here(1)),
            Some(_) => match reader.extension() {
                Ok(extension) => list.extensions.push(extension),
                Err(fault) => {
                    list.faults.push(fault);
                    reader.skip_element();
                }
            },
        }
        match reader.peek() {
            None => break,
            Some(_) => reader.at += 1,
        }
    }
    if list.extensions.is_empty() && list.faults.is_empty() {
        list.faults.push(ListFault {
            span: Span::at(start, value.len() as u64),
            expected: Expected::Element,
        });
    } else {
        list.faults.extend(empty.into_iter().map(|span| ListFault {
            span,
            expected: Expected::NoEmptyElement,
        }));
    }
    list
}

/// `tchar` of RFC 9110 section 5.6.2.
pub(crate) const fn is_token_char(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#'
                | b'$'
                | b'%'
                | b'&'
                | b'\''
                | b'*'
                | b'+'
                | b'-'
                | b'.'
                | b'^'
                | b'_'
                | b'`'
                | b'|'
                | b'~'
        )
}

/// Whether `text` is a `token` of RFC 9110 section 5.6.2.
pub(crate) fn is_token(text: &[u8]) -> bool {
    !text.is_empty() && text.iter().all(|byte| is_token_char(*byte))
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    start: u64,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t')) {
            self.at += 1;
        }
    }

    fn here(&self, len: u64) -> Span {
        Span::at(self.start + self.at as u64, len)
    }

    fn since(&self, from: usize) -> Span {
        Span::new(self.start + from as u64, self.start + self.at as u64)
    }

    fn fault(&self, expected: Expected) -> ListFault {
        let len = u64::from(self.peek().is_some());
        ListFault {
            span: self.here(len),
            expected,
        }
    }

    /// To the next comma or the end.
    fn skip_element(&mut self) {
        while !matches!(self.peek(), None | Some(b',')) {
            self.at += 1;
        }
    }

    fn token(&mut self) -> Result<(String, Span), ListFault> {
        let from = self.at;
        let mut text = String::new();
        while let Some(byte) = self.peek().filter(|byte| is_token_char(*byte)) {
            text.push(char::from(byte));
            self.at += 1;
        }
        if text.is_empty() {
            return Err(self.fault(Expected::Token));
        }
        Ok((text, self.since(from)))
    }

    fn extension(&mut self) -> Result<Extension, ListFault> {
        let from = self.at;
        let (name, name_span) = self.token()?;
        let mut span = name_span;
        let mut parameters = Vec::new();
        loop {
            self.skip_space();
            if matches!(self.peek(), None | Some(b',')) {
                return Ok(Extension {
                    name,
                    name_span,
                    span,
                    parameters,
                });
            }
            if !self.take(b';') {
                return Err(self.fault(Expected::Separator));
            }
            self.skip_space();
            parameters.push(self.parameter()?);
            span = self.since(from);
        }
    }

    fn parameter(&mut self) -> Result<Parameter, ListFault> {
        let from = self.at;
        let (name, name_span) = self.token()?;
        // The list rule of RFC 2616 section 2.1, under which this grammar was written, lets space stand around "=".
        let after_name = self.at;
        self.skip_space();
        let (mut value, mut value_span, mut quoted) = (None, None, false);
        if self.take(b'=') {
            self.skip_space();
            quoted = self.peek() == Some(b'"');
            let (text, span) = if quoted {
                self.quoted()?
            } else {
                self.token()?
            };
            (value, value_span) = (Some(text), Some(span));
        } else {
            self.at = after_name;
        }
        Ok(Parameter {
            name,
            value,
            quoted,
            span: self.since(from),
            name_span,
            value_span,
        })
    }

    fn quoted(&mut self) -> Result<(String, Span), ListFault> {
        let from = self.at;
        self.at += 1;
        let mut text = String::new();
        loop {
            match self.peek() {
                None => return Err(self.fault(Expected::ClosingQuote)),
                Some(b'"') => break,
                Some(b'\\') => self.at += 1,
                Some(_) => {}
            }
            match self.peek() {
                Some(byte) if is_token_char(byte) => text.push(char::from(byte)),
                Some(_) => return Err(self.fault(Expected::TokenInQuotes)),
                None => return Err(self.fault(Expected::ClosingQuote)),
            }
            self.at += 1;
        }
        if text.is_empty() {
            return Err(self.fault(Expected::TokenInQuotes));
        }
        self.at += 1;
        Ok((text, self.since(from)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(value: &str) -> Vec<(u64, Expected)> {
        let list = parse(value);
        list.faults
            .iter()
            .map(|fault| (fault.span.start, fault.expected))
            .collect()
    }

    #[test]
    fn names_and_parameters() {
        let list = parse("a ;b ; c = d,\te; f=\"g\\h\" ");
        assert_eq!(list.faults, []);
        let read: Vec<_> = list
            .extensions
            .iter()
            .map(|extension| {
                let parameters = extension.parameters.iter();
                let parameters: Vec<_> = parameters
                    .map(|p| (p.name.as_str(), p.value.as_deref(), p.quoted))
                    .collect();
                (extension.name.as_str(), parameters)
            })
            .collect();
        assert_eq!(
            read,
            [
                ("a", [("b", None, false), ("c", Some("d"), false)].to_vec()),
                ("e", [("f", Some("gh"), true)].to_vec())
            ]
        );
        assert_eq!(list.extensions[0].span, Span::new(0, 12));
        assert_eq!(list.extensions[1].span, Span::new(14, 24));
        assert_eq!(
            list.extensions[1].parameters[0].value_span,
            Some(Span::new(19, 24))
        );
    }

    #[test]
    fn what_is_wrong_and_where() {
        for (value, expected) in [
            ("", &[(0, Expected::Element)][..]),
            (" , ", &[(0, Expected::Element)]),
            ("a,,b", &[(2, Expected::NoEmptyElement)]),
            ("a, ", &[(3, Expected::NoEmptyElement)]),
            ("a;", &[(2, Expected::Token)]),
            ("a;=1", &[(2, Expected::Token)]),
            ("a;b=", &[(4, Expected::Token)]),
            ("a b", &[(2, Expected::Separator)]),
            ("a/b", &[(1, Expected::Separator)]),
            ("a;b=\"", &[(5, Expected::ClosingQuote)]),
            ("a;b=\"\\", &[(6, Expected::ClosingQuote)]),
            ("a;b=\"\"", &[(5, Expected::TokenInQuotes)]),
            ("a;b=\"c d\"", &[(6, Expected::TokenInQuotes)]),
            ("a;b=\"c\\\"\"", &[(7, Expected::TokenInQuotes)]),
            ("é, b", &[(0, Expected::Token)]),
            ("a=1", &[(1, Expected::Separator)]),
        ] {
            assert_eq!(faults(value), expected, "{value:?}");
        }
    }
}
