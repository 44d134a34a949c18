# The interface. Ids are those that crate/ui asks for: `words.ui("copy", …)`.

## Everywhere

close = Close
language = Language
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
observe-only-title = Put nothing into the page: use only the network log. Remembered for this site.
observe-only-cost = Observe only: nothing is put into the page. Close codes, reasons and close() calls are not seen; frames and the browser's error texts still are.
console-line = Console line
console-line-title = Print one line in the console for each socket that closes badly, with its cause.
decode = Decode bytes
decode-title = Paste the bytes of frames, in any form, and see what they say and which rules they break.
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
stacks-title = Software that ends a connection this way
stacks-more =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
reproduced =
    { $software ->
        [lab] Tested with { $browser }.
       *[other] Tested with { $software }, { $browser }.
    }
not-reproduced = Not tested.
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
seq-broken-frame = broken frame
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

## Files

open = Open…
open-title = Open a HAR file (.har, .har.gz), or a text with bytes.
close-file = Close the file
file-shown = { $name }{ $by ->
        [unknown] { "" }
       *[other] , written by { $by }
    }. { $others ->
        [0] All its entries are WebSockets.
        [one] { $others } other entry is not shown.
       *[other] { NUMBER($others) } other entries are not shown.
    }
file-cut = The file breaks off. What comes before the break is shown.
file-choose = Choose a connection at the left. A file without WebSockets has none.

## Saving

save-title = Save as HAR
save-redacted = This is all that goes into the file. Cookies, credentials, query values and long secrets are left out or replaced.
save-har-title = Save all connections as a HAR file, which Chromium's Network panel can import.
save-cut = { $size } more are not shown here. The file has all of it.

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

## Why: what both ends got

page-saw =
    { $code ->
        [unknown] No close event was seen in the page
       *[other] { $who ->
            [tool] The tool that wrote the file saw
           *[page] The page saw
        } { $code }
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

## A URL that keeps closing

series-title = This URL keeps closing
shared-closes =
    { $all ->
        [yes] { NUMBER($count) } closes, each
       *[other] { NUMBER($fits) } of { NUMBER($count) } closes,
    }
shared-last-message =
    the last message { $way ->
        [sent] that the page sent
        [received] that the page received
       *[other] either way
    }
series-silence = { shared-closes } { $time } ± { $spread } after { shared-last-message }: { $limit ->
        [unknown] it looks like an idle timeout
       *[other] an idle timeout of { $limit }
    } { $who ->
        [server] at the server
       *[other] on the way
    }.
series-age = { shared-closes } { $time } ± { $spread } after the opening, however busy: { $limit ->
        [unknown] it looks like a limit of age
       *[other] a limit of age, { $limit }
    }.
series-refused = { $all ->
        [yes] { NUMBER($count) } attempts, and not one of them
       *[other] { NUMBER($fits) } of { NUMBER($count) } attempts never
    } got as far as open: { $badge }.
series-same = { $all ->
        [yes] { NUMBER($count) } closes, always
       *[other] { NUMBER($fits) } of { NUMBER($count) } closes were
    } the same: { $badge }.
series-mixed = { NUMBER($count) } closes with { NUMBER($kinds) } different causes. The most frequent, { NUMBER($fits) } times: { $badge }.
series-send =
    { $every ->
        [unknown] Send something more often, or raise that limit.
       *[other] Let the server send a ping, or the page a message, every { $every }; or raise that limit.
    }
series-stacks = This is the default of:
series-stacks-all = This is the default of: { $names }.
series-ends =
    { $count ->
        [one] { $count } earlier end
       *[other] { NUMBER($count) } earlier ends
    }
series-end = Lived { $lived }, silent for the last { $silence }.
series-end-unopened = Never opened.
series-fact-silence = { NUMBER($fits) } of { NUMBER($count) } ended { $time } ± { $spread } after { shared-last-message }. Pings and pongs are not visible.
series-fact-age = { NUMBER($fits) } of { NUMBER($count) } ended { $time } ± { $spread } after the opening.
series-fact-silent-before = They had been silent for { $time } before and stayed open, so silence alone did not end them.
series-fact-no-messages = No message was seen on any of them, so age and silence are the same.
series-fact-again =
    { $how ->
        [once] The page connected again at once.
        [steady] The page connected again { $from } after an end.
        [growing] The page connected again later each time: { $from } after the first end, { $to } after the last.
       *[other] The page connected again { $from } to { $to } after an end.
    }
series-fact-overlap =
    { $count ->
        [one] { $count } was opened while another to this URL was open.
       *[other] { NUMBER($count) } were opened while another to this URL was open.
    }
series-fact-held =
    { $count ->
        [one] { $count } request was sent only { $time } after the page asked for it.
       *[other] { NUMBER($count) } requests were sent only about { $time } after the page asked for them.
    } Browsers hold requests back after failures.
series-fact-jumped =
    { $count ->
        [one] The clock jumped in { $count } of them; its times are left out.
       *[other] The clock jumped in { NUMBER($count) } of them; their times are left out.
    }
