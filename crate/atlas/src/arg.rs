//! Named arguments: the only thing beside ids that a diagnosis hands to the words.

/// One argument.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A plain number: a code, a status, an opcode, a count.
    Number(f64),
    /// Milliseconds.
    Duration(f64),
    /// A size in bytes.
    Bytes(u64),
    /// Text from outside, never markup.
    Text(String),
    /// A place in a script; line and column count from 1.
    Place {
        /// The function's name; empty for an anonymous one.
        function: String,
        /// The script's URL.
        url: String,
        /// Line.
        line: u32,
        /// Column.
        column: u32,
    },
    /// The fact that this argument would carry was not seen. Words have a variant `unknown` for it.
    Unknown,
}

/// Named arguments, in the order in which they were given.
pub type Args = Vec<(&'static str, Arg)>;

/// A variant of [`Arg`] that an argument comes as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ArgKind {
    /// [`Arg::Number`].
    Number,
    /// [`Arg::Duration`].
    Duration,
    /// [`Arg::Bytes`].
    Bytes,
    /// [`Arg::Text`].
    Text,
    /// [`Arg::Place`].
    Place,
}

/// A row of `data/args.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArgRow {
    /// The argument's name.
    pub name: &'static str,
    /// What it comes as; it may always be unknown instead.
    pub kinds: &'static [ArgKind],
    /// The words that a text is chosen from; empty when the text is from outside.
    pub values: &'static [&'static str],
    /// What it says.
    pub means: &'static str,
}

impl Arg {
    /// Which variant it is; `None` for [`Arg::Unknown`].
    pub const fn kind(&self) -> Option<ArgKind> {
        match self {
            Self::Number(_) => Some(ArgKind::Number),
            Self::Duration(_) => Some(ArgKind::Duration),
            Self::Bytes(_) => Some(ArgKind::Bytes),
            Self::Text(_) => Some(ArgKind::Text),
            Self::Place { .. } => Some(ArgKind::Place),
            Self::Unknown => None,
        }
    }
}
