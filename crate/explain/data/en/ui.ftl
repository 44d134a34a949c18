# The interface. Ids are those that crate/ui asks for: `words.ui("copy", …)`.

## Everywhere

close = Close
copy = Copy
copied = Copied
save = Save…
panic-title = wswhy has stopped
panic-advice = This is an error in wswhy, not in your page. Copy the text below and report it. To go on, close DevTools and open it again.
anonymous-function = (function without a name)
open-in-sources = Open { $url } in Sources
stack-none = No call stack was captured.
direction-sent = sent
direction-received = received
kind-text = text
kind-binary = binary
kind-close = close
kind-error = error
column-number = #
column-offset = At byte
column-flags = Flags
column-opcode = Opcode
column-size = Size
column-data = Data
column-time = Time
column-gap = Gap
column-direction = Direction
column-kind = Type

## The toolbar

toolbar-label = Capture
record = Record
record-title = Record what sockets do. Off: what is listed stays, nothing is added.
clear = Clear
reload-and-capture = Reload and capture
reload-and-capture-title = Reload the page with capture in it before its own scripts, so that every socket is seen from its start.
observe-only = Observe only
observe-only-title = Put nothing into the page: use the network log alone. Remembered for this site.
observe-only-cost = Observe only: nothing is put into the page. Close codes, reasons and close() calls are not seen; frames and the browser's error texts still are.
console-line = Console line
console-line-title = Print one line in the console for each socket that closes badly, with its cause.
decode = Decode bytes
decode-title = Paste the bytes of frames as hex, and see what they say and which rules they break.
copy-report = Copy report

## Nothing to show

empty-title = No WebSocket yet
empty-starting = Capture is starting.
empty-since = Sockets are being captured since { $since }.
empty-paused = Recording is off. Press Record to capture sockets.
empty-captured = What is captured: frames, handshakes and the browser's error texts, and from the page close codes, reasons and calls of close().
empty-observe-only = What is captured: frames, handshakes and the browser's error texts. “Observe only” is on, so close codes, reasons and calls of close() are not seen.
empty-late = A socket that the page opened before that shows up when the page next uses it. To see all from the start:
empty-private = Nothing leaves this machine.
choose-connection = Choose a connection to see why it closed.

## Connections

connections-label = Connections
state-connecting = connecting
state-open = open
state-closed = closed
age-lived = lived { $time }
age-since = since { $time }
newer-closed = Closed since: { $what }
tabs-label = Views of this connection
tab-why = Why
tab-frames = Frames
tab-handshake = Handshake

## Why

acts = Who must act: { $who }
not-settled = Not all sources have been read yet; this may still change.
join-one-of =
    { $count ->
        [2] The evidence fits one of these two sockets. Nothing was joined, so that neither gets what belongs to the other.
       *[other] The evidence fits one of { $count } sockets. Nothing was joined, so that none gets what belongs to another.
    }
called-from = Called from
meaning-title = What that means
sequence-title = Who did what, last things last
seq-from-to = { $from } to { $to }:
evidence-title = Evidence
evidence-frame = frame { $number }
steps-title = What to do
dead-ends-title = What does not help
others-title = What else it could have been
confidence-certain = almost certain
confidence-likely = likely
confidence-possible = possible
confidence-unlikely = unlikely
confidence-excluded = ruled out
other-side-title = What the server saw
server-got = The server received a Close frame with { $code }.
server-got-empty = The server received a Close frame without a code.
server-got-observed = This was captured.
server-got-rule =
    { $version ->
        [unknown] This is what the browser is known to do; it was not captured.
       *[other] This is what Chromium { $version } is known to do; it was not captured.
    }
unseen-title = What could not be seen
codes-title = The codes in words
opened-by-title = Opened by

## The sequence picture

lane-page = Page
lane-browser = Browser
lane-network = Network
lane-server = Server
seq-constructed = new WebSocket()
seq-accepted =
    { $status ->
        [unknown] handshake accepted
       *[other] { $status }: accepted
    }
seq-message = message, { $size }
seq-close-call = close({ $code })
seq-close-call-empty = close()
seq-close-frame = Close frame { $code }
seq-close-frame-empty = empty Close frame
seq-broken-frame = invalid frame
seq-bad-answer = handshake refused
seq-dropped = dropped
seq-close-event = close event { $code }
seq-error-event = error event
seq-not-connected = not connected

## Frames

frames-label = Messages
frames-none = No message was captured on this socket.
filter-label = Filter messages
filter-placeholder = text  /regex/  -exclude  dir:sent  op:text
filter-help = Shows the messages that fit all terms. text: contains it. "two words": contains both as they stand. /regex/i: a regular expression. -term: leaves out what fits. dir:sent, dir:received: who sent it. op:text, op:binary: its type.
filter-shown = { NUMBER($shown) } of { NUMBER($total) }
filter-busy = { NUMBER($shown) } of { NUMBER($total) } so far…
filter-wrong-direction = dir:{ $found } is not known. Use dir:sent or dir:received.
filter-wrong-opcode = op:{ $found } is not known. Use op:text or op:binary.
filter-wrong-regex = The regular expression is not valid: { $message }
row-close-event = code { $code }{ $reason ->
        [unknown] { "" }
        [empty] , no reason
       *[other] , “{ $reason }”
    }
row-error = { $text ->
        [unknown] The browser reports an error without a text.
        [empty] The browser reports an error without a text.
       *[other] { $text }
    }
payload-not-kept = (not kept)
payload-not-kept-why = This payload is not kept: the browser did not give it (as with a Blob that is sent), or memory was full and the oldest had to go.
payload-cut-why = Only the beginning of this payload was kept.
frame-title = Message { $number }: { $direction }, { $kind }, { $size }
close-sent-title = The page's Close frame
close-title = The close that the page saw
close-no-frame = No Close frame belongs to this code: the browser reports it when none came. No endpoint may send it.
error-title = The browser's error text
error-why = The browser wrote this into its network log, word for word. The page does not get it.
views-label = How to show it
view-json = JSON
view-text = Text
view-bytes = Bytes
text-cut = { $size } more are not shown. Copy takes all of it.
tree-cut = The rest is not shown: it is too large or nested too deep.
reconstructed = Reconstructed: fragmentation, mask key, RSV bits, ping and pong are not shown by Chromium.

## Bytes and bits

bits-label = The frame's bits, as RFC 6455 section 5.2 draws them
field-payload-len = Payload length (7 bits)
field-extended-payload-len = Extended payload length
field-masking-key = Masking key
field-payload = Payload
hex-label = The frame's bytes
hex-more = Show more ({ $size } hidden)

## Handshake

handshake-url = URL
handshake-status = Answer
handshake-status-value = { $status } { $name }
handshake-protocol = Subprotocol
handshake-extensions = Extensions
handshake-offered = Subprotocols offered
none-agreed = none
handshake-not-seen = not seen: the socket was opened before capture began, or the network log has no entry for it
handshake-not-sent = none: the request was never sent
handshake-no-answer = not shown: Chromium gives status and headers only of a handshake that it accepts
handshake-no-log = The network log has no entry for this socket, so its headers are not known.
request-headers = Request headers
response-headers = Answer headers
headers-none = None were captured.
show-in-network = Show in Network

## Report

report-title = Copy report
report-redacted = This is all that goes out. Cookies, credentials, query values and long secrets are left out or replaced.
report-preview = The report
report-payloads = Include message payloads
format-markdown = Markdown
format-json = JSON
report-url = URL
report-cause = Cause
report-acts = Who must act
report-page-saw = The page saw
report-server-got = The server received
report-browser-text = The browser's text
report-subprotocol = Subprotocol
report-began = Began
report-ended = Ended
report-messages = Messages sent / received
report-browser = Browser

## Decode bytes

decode-label = Bytes as hex
decode-placeholder = 83 05 48 65 6c 6c 6f
decode-help = Paste the bytes of one direction, after the handshake. Spaces, line breaks, commas and 0x are allowed.
decode-sender = Who sent them?
sender-server = the server
sender-client = the client
sender-unknown = not known
sender-inferred = { $side ->
        [client] Taken as the client's bytes: the first frame is masked.
        [server] Taken as the server's bytes: the first frame is not masked.
       *[other] Who sent them is not known.
    }
decode-error-digit = Line { $line }, column { $column }: expected a hex digit, 0 to 9 or a to f{ $found ->
        [unknown] { "" }
        [empty] { "" }
       *[other] , but found “{ $found }”
    }.
decode-error-second-digit = Line { $line }, column { $column }: expected the second hex digit of a byte, but { $found ->
        [unknown] the text ends
        [empty] the text ends
       *[other] found “{ $found }”
    }.
decode-error-less = Line { $line }, column { $column }: expected no more bytes; at most { $size } are read at once.
decode-error-before = All before it is decoded below.
decode-frames =
    { $count ->
        [0] No frames
        [one] { $count } frame
       *[other] { NUMBER($count) } frames
    }
decode-frames-label = Decoded frames
tail-header =
    { $have ->
        [one] { $have } byte is left at the end
       *[other] { $have } bytes are left at the end
    }: the beginning of a frame header that needs { $need }.
tail-payload = Frame { $frame } is cut: { $missing } of its payload are missing.
tail-untrusted = After frame { $frame } nothing can be read, because its length cannot be trusted. Left: { $left }.
violations-title =
    { $count ->
        [one] { $count } broken rule
       *[other] { NUMBER($count) } broken rules
    }
violations-none = No rule is broken.
violations-more = { NUMBER($count) } more are not shown.
violation-place = { $rfc }, section { $section }; from byte { $first } on
violation-answer = Answered with { $code }
samples-label = Examples
sample-hello = Hello, masked
sample-reserved-opcode = Reserved opcode
sample-close = Close 1011
sample-fragmented-ping = Fragmented ping
sample-masked = Masked server frame
sample-length = Length not minimal
sample-utf8 = Text that is not UTF-8
sample-close-code = Close 1005 on the wire

## The line below

status-counts = { $connections ->
        [one] { $connections } connection
       *[other] { NUMBER($connections) } connections
    }, { $messages ->
        [one] { $messages } message
       *[other] { NUMBER($messages) } messages
    }
status-since = since { $since }
status-dropped =
    { $count ->
        [one] { $count } message was dropped because a buffer was full.
       *[other] { NUMBER($count) } messages were dropped because a buffer was full.
    }
status-evicted = Memory is full: { $size } of the oldest payloads were let go.
status-log-on-demand = The network log is large, so it is read only when a socket ends or on request.
read-log = Read it now
status-troubles =
    { $count ->
        [one] { $count } entry could not be read
       *[other] { NUMBER($count) } entries could not be read
    }
trouble = { $time } { $source }, { $place }: expected { $expected }

## The page

page-title = Why did my WebSocket close?
page-intro = Paste the bytes of WebSocket frames. wswhy shows every frame and bit, the rules that were broken, and what that means.
page-private = Everything happens in this page; nothing is sent anywhere.

## Why: what both ends got

page-saw =
    { $code ->
        [unknown] No close event was seen in the page
       *[other] The page saw { $code }
    }{ $reason ->
        [unknown] { "" }
        [empty] { "" }
       *[other] , “{ $reason }”
    }{ $clean ->
        [no] , not clean
       *[other] { "" }
    }.
server-sent =
    { $code ->
        [unknown] The server was sent an empty Close frame.
       *[other] The server was sent { $code }.
    }
