//! Reads a line of the corpus: the stream, what is known about it, and the pieces it arrives in.

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use wswhy_wire::{DeflateParams, Options, PermessageDeflate, Side};

/// What a decoder is given.
pub struct Input {
    pub id: String,
    pub stream: Vec<u8>,
    pub options: Options,
    /// Lengths of the pieces; the rest comes in one.
    pub chunks: Chunks,
}

pub enum Chunks {
    Whole,
    Every(usize),
    Sizes(Vec<usize>),
}

impl Input {
    pub fn read(line: &Value) -> Result<Self, String> {
        Ok(Self {
            id: text(line, "id")?.to_owned(),
            stream: stream(line)?,
            options: options(line)?,
            chunks: chunks(line)?,
        })
    }

    pub fn pieces(&self) -> Vec<&[u8]> {
        let sizes: Vec<usize> = match &self.chunks {
            Chunks::Whole => Vec::new(),
            Chunks::Every(size) => vec![*size; self.stream.len() / size],
            Chunks::Sizes(sizes) => sizes.clone(),
        };
        let mut rest = self.stream.as_slice();
        let mut pieces = Vec::with_capacity(sizes.len() + 1);
        for size in sizes {
            let (piece, after) = rest.split_at(size.min(rest.len()));
            pieces.push(piece);
            rest = after;
        }
        pieces.push(rest);
        pieces
    }
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn text<'a>(line: &'a Value, field: &str) -> Result<&'a str, String> {
    line[field]
        .as_str()
        .ok_or_else(|| format!("`{field}`: expected text"))
}

fn unhex(text: &str) -> Result<Vec<u8>, String> {
    (0..text.len())
        .step_by(2)
        .map(|at| {
            text.get(at..at + 2)
                .and_then(|pair| u8::from_str_radix(pair, 16).ok())
        })
        .collect::<Option<_>>()
        .ok_or_else(|| "expected hex digits in pairs".to_owned())
}

fn stream(line: &Value) -> Result<Vec<u8>, String> {
    if let Some(hex) = line["hex"].as_str() {
        return unhex(hex);
    }
    let mut stream = Vec::new();
    for part in line["hex_repeat"]
        .as_array()
        .ok_or("expected `hex` or `hex_repeat`")?
    {
        let bytes = unhex(
            part[0]
                .as_str()
                .ok_or("`hex_repeat`: expected [hex, count]")?,
        )?;
        let count = size(&part[1])?;
        stream.extend(bytes.repeat(count));
    }
    if line["stream_len"].as_u64() != Some(stream.len() as u64)
        || line["stream_sha256"] != sha256(&stream)
    {
        return Err(
            "`hex_repeat` gives another stream than `stream_len` and `stream_sha256` say"
                .to_owned(),
        );
    }
    Ok(stream)
}

fn options(line: &Value) -> Result<Options, String> {
    let sender = Side::parse(text(line, "role_of_sender")?)
        .ok_or("`role_of_sender`: expected client or server")?;
    let params = &line["extensions"]["permessage-deflate"];
    let deflate = if params.is_object() {
        let bits = |field: &str| params[field].as_u64().map_or(15, |bits| bits as u8);
        PermessageDeflate::Agreed(DeflateParams {
            client_no_context_takeover: params["client_no_context_takeover"] == true,
            server_no_context_takeover: params["server_no_context_takeover"] == true,
            client_max_window_bits: bits("client_max_window_bits"),
            server_max_window_bits: bits("server_max_window_bits"),
        })
    } else {
        PermessageDeflate::NotAgreed
    };
    let options = Options::new().sender(sender).permessage_deflate(deflate);
    Ok(match line["limits"]["max_message_size"].as_u64() {
        Some(limit) => options.max_message_size(limit),
        None => options,
    })
}

fn chunks(line: &Value) -> Result<Chunks, String> {
    let chunks = &line["chunks"];
    if let Some(sizes) = chunks["sizes"].as_array() {
        return Ok(Chunks::Sizes(
            sizes.iter().map(size).collect::<Result<_, _>>()?,
        ));
    }
    if chunks["size"].is_null() {
        return Ok(Chunks::Whole);
    }
    match size(&chunks["size"])? {
        0 => Err("`chunks.size`: expected more than 0".to_owned()),
        size => Ok(Chunks::Every(size)),
    }
}

fn size(value: &Value) -> Result<usize, String> {
    let number = value
        .as_u64()
        .and_then(|number| usize::try_from(number).ok());
    number.ok_or_else(|| format!("expected a size, found {value}"))
}
