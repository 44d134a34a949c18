//! The ports, and what each of them does with a connection.

use crate::arm::{Armoury, INLINE_PATH, Ports, SOCKET_PATH};
use crate::http::{self, Head, Request};
use crate::page::{ASSETS, INDEX, INLINE};
use crate::play::Play;
use crate::saw::Log;
use crate::step::Step;
use crate::stream::Stream;
use crate::table::{Table, Target};
use crate::tls::{self, Tls};
use rustls::ServerConfig;
use serde_json::{Value, json};
use socket2::{Domain, Socket, Type};
use std::error::Error;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// How many connections there may be at once; one too many is dropped at once.
const MAX_CONNECTIONS: usize = 2048;
/// How long `GET /saw/` waits when it is not told, and at most, in milliseconds.
const WAIT: u64 = 10_000;
const MAX_WAIT: u64 = 110_000;
/// How long the silent port holds a client: longer than a browser's bound of 30 s for TLS.
const STALL: Duration = Duration::from_secs(90);

/// What a lab knows beside its own table.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Texts of further tables, in the format of `scenarios.toml`.
    pub more: Vec<String>,
    /// A script for every WebSocket handshake whose path holds no token; none where it is empty.
    pub always: Vec<String>,
}

/// A running lab. Its threads end with the process.
#[derive(Debug)]
pub struct Lab {
    armoury: Arc<Armoury>,
    ports: Ports,
    spki_https: String,
    spki_client_certificate: String,
    /// Holds the port where nothing listens.
    _closed: Socket,
}

/// What a port does.
#[derive(Clone)]
enum Kind {
    Http,
    Tls(Arc<ServerConfig>),
    Stall,
    Proxy(u16),
}

impl Lab {
    /// Opens all ports on the loopback address and serves them on threads. `port` is the plain one; 0 takes any.
    ///
    /// # Errors
    /// When the table is wrong, a port is taken, or no certificate can be made.
    pub fn start(port: u16) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Self::start_with(port, &Options::default())
    }

    /// [`start`](Self::start) with more than the built-in table.
    ///
    /// # Errors
    /// As [`start`](Self::start); also when one of the options is wrong.
    pub fn start_with(port: u16, options: &Options) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let table = Table::built_in_and(&options.more)?;
        let always: Arc<[Step]> = table.script(&options.always)?.into();
        let (https, client_certificate) = (tls::self_signed()?, tls::client_certificate()?);
        let (closed, closed_port) = closed_port()?;
        let listen = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        let [plain, public, tls, client, stall, proxy_407, proxy_refuses] = [
            listen(port)?,
            listen(0)?,
            listen(0)?,
            listen(0)?,
            listen(0)?,
            listen(0)?,
            listen(0)?,
        ];
        let of = |listener: &TcpListener| listener.local_addr().map(|address| address.port());
        let ports = Ports {
            plain: of(&plain)?,
            public: of(&public)?,
            tls: of(&tls)?,
            client_certificate: of(&client)?,
            stall: of(&stall)?,
            closed: closed_port,
            proxy_407: of(&proxy_407)?,
            proxy_refuses: of(&proxy_refuses)?,
        };
        let armoury = Arc::new(Armoury::new(table, ports)?);
        let (
            Tls {
                config: https,
                spki: spki_https,
            },
            Tls {
                config: client_config,
                spki: spki_client_certificate,
            },
        ) = (https, client_certificate);
        let live = Arc::new(AtomicUsize::new(0));
        for (listener, kind) in [
            (plain, Kind::Http),
            (public, Kind::Http),
            (tls, Kind::Tls(https)),
            (client, Kind::Tls(client_config)),
            (stall, Kind::Stall),
            (proxy_407, Kind::Proxy(407)),
            (proxy_refuses, Kind::Proxy(403)),
        ] {
            let (armoury, live) = (Arc::clone(&armoury), Arc::clone(&live));
            let always = Arc::clone(&always);
            thread::Builder::new()
                .spawn(move || listen_on(&listener, &kind, &armoury, &always, &live))?;
        }
        Ok(Self {
            armoury,
            ports,
            spki_https,
            spki_client_certificate,
            _closed: closed,
        })
    }

    /// Where everything is, as the program's first line says it.
    #[must_use]
    pub fn description(&self) -> Value {
        let at = |scheme: &str, port: u16| format!("{scheme}://127.0.0.1:{port}");
        let ports = &self.ports;
        json!({
            "pid": std::process::id(),
            "http": at("http", ports.plain), "ws": at("ws", ports.plain),
            "https": at("https", ports.tls), "wss": at("wss", ports.tls), "spki_https": self.spki_https,
            "client_cert": at("wss", ports.client_certificate), "spki_client_cert": self.spki_client_certificate,
            "http_public": at("http", ports.public), "public_port": ports.public,
            "tls_stall": at("wss", ports.stall), "closed_port": ports.closed,
            "proxy_407": at("http", ports.proxy_407), "proxy_refuses": at("http", ports.proxy_refuses),
        })
    }

    /// The plain port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.ports.plain
    }

    /// The scenarios.
    #[must_use]
    pub fn table(&self) -> &Table {
        self.armoury.table()
    }
}

/// A port that stays ours and refuses connections: it is bound, but nothing listens.
fn closed_port() -> io::Result<(Socket, u16)> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into())?;
    let address = socket
        .local_addr()?
        .as_socket()
        .ok_or(io::ErrorKind::AddrNotAvailable)?;
    Ok((socket, address.port()))
}

/// Counts a connection for as long as it lasts.
struct Counted(Arc<AtomicUsize>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn listen_on(
    listener: &TcpListener,
    kind: &Kind,
    armoury: &Arc<Armoury>,
    always: &Arc<[Step]>,
    live: &Arc<AtomicUsize>,
) {
    for tcp in listener.incoming() {
        let Ok(tcp) = tcp else { continue };
        let counted = Counted(Arc::clone(live));
        if live.fetch_add(1, Ordering::Relaxed) >= MAX_CONNECTIONS {
            continue;
        }
        let (kind, armoury) = (kind.clone(), Arc::clone(armoury));
        let always = Arc::clone(always);
        // A thread that cannot be had is a connection dropped; the lab goes on.
        let _ = thread::Builder::new().spawn(move || {
            let _counted = counted;
            connection(tcp, &kind, &armoury, &always);
        });
    }
}

fn connection(tcp: TcpStream, kind: &Kind, armoury: &Armoury, always: &[Step]) {
    let stream = match kind {
        Kind::Tls(config) => Stream::tls(tcp, Arc::clone(config)),
        _ => Stream::plain(tcp),
    };
    // A client that did not get through the TLS handshake has been told in TLS's own words.
    let Ok(mut stream) = stream else { return };
    if let Kind::Stall = kind {
        stream.drain(STALL);
        return;
    }
    match http::read_request(&mut stream) {
        Request::Gone => {}
        Request::NotHttp => http::answer(stream, &plain_text(400, "expected an HTTP request\n")),
        Request::Head(head, early) => match kind {
            Kind::Proxy(status) => http::answer(stream, &proxy_answer(*status)),
            _ => serve(stream, &head, &early, armoury, always),
        },
    }
}

fn proxy_answer(status: u16) -> String {
    let headers = match status {
        407 => vec![(
            "Proxy-Authenticate".to_owned(),
            "Basic realm=\"proxy\"".to_owned(),
        )],
        _ => Vec::new(),
    };
    http::response(
        status,
        &headers,
        "text/plain",
        "The proxy does not let you through.\n",
    )
}

fn serve(stream: Stream, head: &Head, early: &[u8], armoury: &Armoury, always: &[Step]) {
    if let Some(token) = head.path.strip_prefix(SOCKET_PATH) {
        return match armoury.find(token) {
            Some(armed) => {
                let name = |n| {
                    armoury
                        .nth(&armed, n)
                        .map(|scenario| scenario.id.clone())
                        .unwrap_or_default()
                };
                let Some(n) = armed.log.open(head.clone(), name) else {
                    return;
                };
                let script: &[Step] = armoury
                    .nth(&armed, n)
                    .map_or(&[], |scenario| &scenario.server);
                Play::new(stream, &armed.log, n, head, early).run(script);
            }
            None => http::answer(stream, &plain_text(404, "no such token\n")),
        };
    }
    if !always.is_empty() && head.header("Upgrade").is_some() {
        let log = Log::default();
        if let Some(n) = log.open(head.clone(), |_| String::new()) {
            Play::new(stream, &log, n, head, early).run(always);
        }
        return;
    }
    http::answer(stream, &route(head, armoury));
}

fn route(head: &Head, armoury: &Armoury) -> String {
    match (head.method.as_str(), head.path.as_str()) {
        ("GET", "/") => http::response(200, &[], INDEX.kind, INDEX.text),
        ("GET", "/csp") => {
            // An http source expression does not match ws (CSP level 3, 6.7.2.8): fetches go, sockets do not.
            let policy = format!("connect-src {}", armoury.origin());
            http::response(
                200,
                &[("Content-Security-Policy".to_owned(), policy)],
                INDEX.kind,
                INDEX.text,
            )
        }
        ("GET", "/scenarios.json") => data(&armoury.scenarios()),
        ("GET", "/favicon.ico") => http::response(204, &[], "image/x-icon", ""),
        ("GET", path) if path.starts_with(INLINE_PATH) => {
            inline(armoury, path.trim_start_matches(INLINE_PATH))
        }
        ("GET", path) if path.starts_with("/saw/") => {
            saw(head, armoury, path.trim_start_matches("/saw/"))
        }
        ("POST", path) if path.starts_with("/arm/") => {
            match armoury.arm(path.trim_start_matches("/arm/")) {
                Ok(json) => data(&json),
                Err(error) => plain_text(404, &(error + "\n")),
            }
        }
        ("GET", path) => match ASSETS.iter().find(|asset| asset.path == path) {
            Some(asset) => http::response(200, &[], asset.kind, asset.text),
            None => plain_text(404, "not found\n"),
        },
        _ => plain_text(404, "not found\n"),
    }
}

fn inline(armoury: &Armoury, token: &str) -> String {
    // Only a known token gets into the page's text.
    match armoury.find(token) {
        Some(_) => {
            let url = Value::from(armoury.url(Target::Plain, token)).to_string();
            http::response(200, &[], INLINE.kind, &INLINE.text.replace("{{URL}}", &url))
        }
        None => plain_text(404, "no such token\n"),
    }
}

fn saw(head: &Head, armoury: &Armoury, token: &str) -> String {
    let Some(armed) = armoury.find(token) else {
        return plain_text(404, "no such token\n");
    };
    let asked = head
        .query
        .split('&')
        .find_map(|pair| pair.strip_prefix("wait="));
    let wait = asked.map_or(Some(WAIT), |wait| wait.parse().ok());
    let Some(wait) = wait else {
        return plain_text(400, "wait: expected milliseconds\n");
    };
    let connections = armoury
        .table()
        .scenarios
        .get(armed.scenario)
        .map_or(0, |scenario| scenario.connections);
    let seen = armed
        .log
        .wait(connections, Duration::from_millis(wait.min(MAX_WAIT)));
    data(&json!({ "token": token, "connections": seen }))
}

fn data(json: &Value) -> String {
    http::response(200, &[], "application/json", &json.to_string())
}

fn plain_text(status: u16, text: &str) -> String {
    http::response(status, &[], "text/plain; charset=utf-8", text)
}
