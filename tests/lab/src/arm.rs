//! Scenarios made ready: a fresh token, a URL that names nothing, and what the page is to do with it.

use crate::saw::{Log, lock};
use crate::table::{At, Scenario, Table, Target};
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

/// How many tokens are remembered; the oldest is forgotten first.
const MAX_TOKENS: usize = 20_000;
/// A port that browsers refuse (Fetch standard, "port blocking"): 6667, IRC.
const UNSAFE_PORT: u16 = 6667;
/// Never resolves (RFC 6761, 6.4).
const NO_SUCH_NAME: &str = "nonexistent.invalid";
/// Is nobody's (RFC 6761, 6.2), so that only a proxy is ever asked for it.
const ELSEWHERE: &str = "socket.test";
/// What every socket URL's path begins with.
pub const SOCKET_PATH: &str = "/s/";
/// What the path of the pages with a socket in an inline script begins with.
pub const INLINE_PATH: &str = "/inline/";

/// The ports of a running lab.
#[derive(Clone, Copy, Debug)]
pub struct Ports {
    /// HTTP and WebSocket.
    pub plain: u16,
    /// The same on a port that a browser may be told to take for public.
    pub public: u16,
    /// The same under TLS.
    pub tls: u16,
    /// TLS that demands a client certificate.
    pub client_certificate: u16,
    /// Takes connections and never speaks.
    pub stall: u16,
    /// Taken, but nothing listens.
    pub closed: u16,
    /// A proxy that answers 407.
    pub proxy_407: u16,
    /// A proxy that refuses CONNECT with 403.
    pub proxy_refuses: u16,
}

/// 32 hex digits, drawn anew.
///
/// # Errors
/// When the system has no random numbers.
pub fn draw() -> Result<String, String> {
    let mut bytes = [0; 16];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| "the system gives no random numbers".to_owned())?;
    Ok(bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    }))
}

/// A scenario made ready.
#[derive(Debug)]
pub struct Armed {
    /// Index in the table.
    pub scenario: usize,
    /// What the server saw.
    pub log: Log,
}

/// What was made ready, by token, and the tokens in the order they were drawn.
#[derive(Debug, Default)]
struct Remembered {
    by_token: BTreeMap<String, Arc<Armed>>,
    order: VecDeque<String>,
}

/// All scenarios that were made ready, by token, and the keys that stand for scenarios in the page.
#[derive(Debug)]
pub struct Armoury {
    table: Table,
    ports: Ports,
    keys: Vec<String>,
    armed: Mutex<Remembered>,
}

impl Armoury {
    /// Draws a key for each scenario.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub fn new(table: Table, ports: Ports) -> Result<Self, String> {
        let keys = table
            .scenarios
            .iter()
            .map(|_| draw())
            .collect::<Result<_, _>>()?;
        Ok(Self {
            table,
            ports,
            keys,
            armed: Mutex::default(),
        })
    }

    /// The table.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// What was made ready under this token.
    #[must_use]
    pub fn find(&self, token: &str) -> Option<Arc<Armed>> {
        lock(&self.armed).by_token.get(token).cloned()
    }

    /// The scenario whose script the nth connection of this token plays.
    #[must_use]
    pub fn nth(&self, armed: &Armed, n: usize) -> Option<&Scenario> {
        let scenario = self.table.scenarios.get(armed.scenario)?;
        match n
            .checked_rem(scenario.each.len())
            .and_then(|n| scenario.each.get(n))
        {
            Some(id) => self.table.find(id),
            None => Some(scenario),
        }
    }

    /// Makes a scenario ready and says so in JSON. `name` is its id, or its key of this run: then the answer names
    /// no scenario either.
    ///
    /// # Errors
    /// When there is no such scenario.
    pub fn arm(&self, name: &str) -> Result<Value, String> {
        let by_id = self.table.scenarios.iter().position(|s| s.id == name);
        let index = by_id.or_else(|| self.keys.iter().position(|key| key == name));
        let (scenario, key) = index
            .and_then(|index| Some((self.table.scenarios.get(index)?, self.keys.get(index)?)))
            .ok_or_else(|| {
                format!("no scenario has the id or the key `{name}`; /scenarios.json lists them")
            })?;
        let index = index.unwrap_or_default();
        let token = self.token(index)?;
        let mut options = scenario.options.clone();
        self.complete(scenario, index, &token, &mut options)?;
        let mut json = json!({
            "key": key, "token": token, "url": self.url(scenario.target, &token), "protocols": scenario.protocols,
            "run": scenario.run, "options": options, "page_url": self.page_url(scenario.at),
            "connections": scenario.connections, "slow": scenario.slow,
        });
        if by_id.is_some() {
            json["id"] = scenario.id.as_str().into();
        }
        if !scenario.each.is_empty() {
            let plan = |(n, id): (usize, &String)| self.plan(n, id, by_id.is_some());
            json["each"] = scenario.each.iter().enumerate().map(plan).collect();
        }
        Ok(json)
    }

    /// The list of scenarios for whoever plays them.
    #[must_use]
    pub fn scenarios(&self) -> Value {
        let one = |(scenario, key): (&Scenario, &String)| {
            json!({
                "id": scenario.id, "key": key, "title": scenario.title, "group": scenario.group,
                "expected": scenario.expected, "slow": scenario.slow, "browser": scenario.browser,
                "page_url": self.page_url(scenario.at), "run": scenario.run, "leaves": scenario.leaves(),
                "page_sees": scenario.sees.to_json(), "server_saw_code": scenario.server_saw.to_json(),
                "connections": scenario.connections, "each": scenario.each,
            })
        };
        json!({ "scenarios": self.table.scenarios.iter().zip(&self.keys).map(one).collect::<Vec<_>>() })
    }

    /// The origin whose pages may not open sockets elsewhere.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.ports.plain)
    }

    fn token(&self, scenario: usize) -> Result<String, String> {
        let token = draw()?;
        let mut remembered = lock(&self.armed);
        if remembered.order.len() >= MAX_TOKENS
            && let Some(oldest) = remembered.order.pop_front()
        {
            remembered.by_token.remove(&oldest);
        }
        let armed = Armed {
            scenario,
            log: Log::default(),
        };
        remembered.by_token.insert(token.clone(), Arc::new(armed));
        remembered.order.push_back(token.clone());
        Ok(token)
    }

    /// Adds what a page routine needs and only a running lab knows.
    fn complete(
        &self,
        scenario: &Scenario,
        index: usize,
        token: &str,
        options: &mut Map<String, Value>,
    ) -> Result<(), String> {
        let own = self.origin();
        match scenario.run.as_str() {
            "frame" | "frame-removed" | "join-with-frame" => {
                let cross = options.get("kind").is_some_and(|kind| kind == "cross-site");
                // Another name of the same machine is another site.
                let url = if cross {
                    format!("http://localhost:{}/frame", self.ports.plain)
                } else {
                    own + "/frame"
                };
                options.insert("frame_url".to_owned(), url.into());
            }
            "inline" => {
                options.insert(
                    "inline_url".to_owned(),
                    format!("{own}{INLINE_PATH}{token}").into(),
                );
            }
            "many" => {
                let crowd = self.token(index)?;
                options.insert(
                    "crowd_url".to_owned(),
                    self.url(Target::Plain, &crowd).into(),
                );
                options.insert("crowd_token".to_owned(), crowd.into());
            }
            _ => {}
        }
        Ok(())
    }

    fn plan(&self, n: usize, id: &str, named: bool) -> Value {
        let Some(scenario) = self.table.find(id) else {
            return Value::Null;
        };
        let mut plan = json!({ "n": n });
        if scenario.run == "close" {
            plan["close"] = scenario
                .options
                .get("args")
                .cloned()
                .unwrap_or_else(|| json!([]));
        }
        if scenario.leaves() {
            plan["stays"] = true.into();
        }
        if named {
            plan["scenario"] = scenario.id.as_str().into();
            plan["expected"] = scenario.expected.as_str().into();
            plan["page_sees"] = scenario.sees.to_json();
            plan["server_saw_code"] = scenario.server_saw.to_json();
        }
        plan
    }

    fn page_url(&self, at: At) -> String {
        match at {
            At::Plain => self.origin() + "/",
            At::Csp => self.origin() + "/csp",
            At::Https => format!("https://127.0.0.1:{}/", self.ports.tls),
            At::Public => format!("http://127.0.0.1:{}/", self.ports.public),
        }
    }

    /// Where a page's socket goes to.
    #[must_use]
    pub fn url(&self, target: Target, token: &str) -> String {
        let ports = &self.ports;
        let (scheme, port, tail) = match target {
            Target::Plain => ("ws", ports.plain, ""),
            Target::Tls => ("wss", ports.tls, ""),
            Target::WssToPlain => ("wss", ports.plain, ""),
            Target::WsToTls => ("ws", ports.tls, ""),
            Target::TlsStall => ("wss", ports.stall, ""),
            Target::ClientCertificate => ("wss", ports.client_certificate, ""),
            Target::ClosedPort => ("ws", ports.closed, ""),
            Target::UnsafePort => ("ws", UNSAFE_PORT, ""),
            Target::BadScheme => ("ftp", ports.plain, ""),
            Target::Fragment => ("ws", ports.plain, "#part"),
            Target::NoSuchName => return format!("ws://{NO_SUCH_NAME}{SOCKET_PATH}{token}"),
            Target::Elsewhere => return format!("ws://{ELSEWHERE}{SOCKET_PATH}{token}"),
        };
        format!("{scheme}://127.0.0.1:{port}{SOCKET_PATH}{token}{tail}")
    }
}
