//! The files of the lab's page, built into the program.

/// A file's path, its media type and its text.
pub struct Asset {
    /// The path it is served under.
    pub path: &'static str,
    /// The value of `Content-Type`.
    pub kind: &'static str,
    /// What is sent.
    pub text: &'static str,
}

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// The page itself; `/` and `/csp` show it.
pub const INDEX: Asset = Asset {
    path: "/",
    kind: HTML,
    text: include_str!("../page/index.html"),
};
/// The page whose inline script opens a socket; `{{URL}}` in it is the socket's URL as a JavaScript string.
pub const INLINE: Asset = Asset {
    path: "/inline/",
    kind: HTML,
    text: include_str!("../page/inline.html"),
};

/// Everything else.
pub const ASSETS: [Asset; 8] = [
    Asset {
        path: "/lab.js",
        kind: SCRIPT,
        text: include_str!("../page/lab.js"),
    },
    Asset {
        path: "/room.js",
        kind: SCRIPT,
        text: include_str!("../page/room.js"),
    },
    Asset {
        path: "/frame.js",
        kind: SCRIPT,
        text: include_str!("../page/frame.js"),
    },
    Asset {
        path: "/worker.js",
        kind: SCRIPT,
        text: include_str!("../page/worker.js"),
    },
    Asset {
        path: "/service-worker.js",
        kind: SCRIPT,
        text: include_str!("../page/service-worker.js"),
    },
    Asset {
        path: "/lab.css",
        kind: "text/css; charset=utf-8",
        text: include_str!("../page/lab.css"),
    },
    Asset {
        path: "/frame",
        kind: HTML,
        text: include_str!("../page/frame.html"),
    },
    Asset {
        path: "/elsewhere",
        kind: HTML,
        text: include_str!("../page/elsewhere.html"),
    },
];
