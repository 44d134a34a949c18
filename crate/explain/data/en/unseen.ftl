# What no source showed.

pings-and-pongs = Pings and pongs: the browser shows them nowhere.
close-event = The page's close event, with code, reason and wasClean.
close-calls = Whether the page called close(), and from where.
close-frames = The Close frames themselves; who sent the first one follows from the rest.
handshake = The handshake: the socket was opened before capture began.
handshake-answer = The answer to the handshake: Chromium gives its status and headers only when it accepts it.
earlier-frames = Frames from before capture began.
frame-headers = Frame headers: fragmentation, mask, RSV bits, lengths.
which-rule = Which of several rules was broken: the browser has one text for them all.
error-text = The browser's error text.
network-log = The network log's side: no entry of it could be joined.
page-side = The page's side: nothing in the page saw this socket.
dropped-messages = Messages that were dropped because a buffer was full.
recording-gap = What happened while recording in the page had stopped.
wire = What happened on the wire: who dropped the connection, and why.
other-direction = The bytes of the other direction.
server-side = What the server did, and what it logged.
timing = How long it took: the clock jumped, or times are missing.
other-tabs = Sockets of other tabs and workers in the same process.
reset-or-violation = Whether TCP was reset or a frame broke a rule: Firefox shows page and extension the same of both. Chromium would name the rule.
no-connection-why = Why there was no connection: Firefox shows a refused port, an unknown name, a proxy's refusal and a reset alike.
tls-why = What failed in TLS: the page gets 1015 for a certificate, a protocol and a demanded client certificate alike.
end-in-log = Whether it has ended: Firefox's network log tells of the handshake alone.
close-payload = The Close frame's payload: Firefox shows an empty one, one of a single byte and a literal 1005 alike.
