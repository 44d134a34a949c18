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
        [lab] Reproduced with the lab's own server, { $browser }.
       *[other] Reproduced with { $software }, { $browser }.
    }
not-reproduced = Not reproduced.
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

decode-label = WebSocket bytes
decode-placeholder = 83 05 48 65 6c 6c 6f
decode-help = Paste the bytes of one direction or of both: hex in any form, tcpdump -X, Wireshark, xxd, hexdump, od, base64, or a byte string of a program. A handshake or packet headers in front may stay.
decode-sender = Who sent them?
decode-sender-first = Who sent the first direction?
sender-server = the server
sender-client = the client
sender-unknown = as it looks
sender-from =
    { $side ->
        [client] The client's bytes,
       *[other] The server's bytes,
    } { $from ->
        [hand] as you set it.
        [marker] as the paste says.
        [handshake] because a handshake says so.
        [opened] because the packets show who opened the connection.
        [mask] taken from the MASK bit of the first frame: clients mask, servers do not.
        [order] a guess: the client's bytes commonly come first.
       *[other] a guess: nothing says who sent them.
    }
dress-label = Read as
dress-auto = what it looks like
dress-as-it-looks = what it looks like: { $dress }
conversation-label = Connection
deflate-label = permessage-deflate
deflate-auto = as the handshake says, else unknown
deflate-not-agreed = not agreed
deflate-agreed = agreed
deflate-from-handshake = Agreed in the handshake: { $parameters }.
deflate-not-in-handshake = The handshake did not agree on permessage-deflate.
deflate-inferred = Nothing says whether permessage-deflate was agreed. It was taken as agreed, because RSV1 is set and the messages inflate.
open-file = Open a file…
open-file-title = A HAR file (.har, .har.gz) or a text with a dump. It can also be dropped onto the page.
open = Open…
open-title = Open a HAR file (.har, .har.gz), or a text with bytes.
open-too-large = { $name } was not opened: it is larger than { $limit }.
open-failed = { $name } could not be read. Was it moved or changed while it was opened?
open-not-har = { $name } is no HAR file that can be read. { $place }: expected { $expected }.
open-not-text = { $name } holds no text. Make a dump of it, with “xxd { $name }” for instance, and paste that; for a capture of packets, “tcpdump -X -r { $name }”.
close-file = Close the file
file-shown = { $name }{ $by ->
        [unknown] { "" }
       *[other] , written by { $by }
    }. { $others ->
        [0] All its entries are WebSockets.
        [one] { $others } other entry is not shown.
       *[other] { NUMBER($others) } other entries are not shown.
    }
file-cut = The file breaks off. What stands before the break is shown.
file-choose = Choose a connection at the left. A file without WebSockets has none.
decode-error = Line { $line }, column { $column }: expected { $expected ->
        [digit] a hex digit, 0 to 9 or a to f
        [second-digit] the second hex digit of a byte
        [byte] a number from 0 to 255
        [escape] an escape such as \x81 or \n
        [base64] a base64 character
       *[other] no more bytes; at most { $size } are read at once
    }{ $found ->
        [unknown] , but the text ends
        [empty] { "" }
       *[other] , but found “{ $found }”
    }.
decode-error-before = All before it is decoded below.
show-place = Show it in the paste
decode-frames =
    { $count ->
        [0] No frames
        [one] { $count } frame
       *[other] { NUMBER($count) } frames
    }
decode-frames-label = Decoded frames
column-frames = Frames
row-stripped = headers
row-head = handshake
row-gap = gap
row-gap-why = bytes are missing
row-tls = TLS
row-tls-kind = TLS record{ $kind ->
        [20] : change_cipher_spec
        [21] : alert
        [22] : handshake
        [23] : application_data
       *[other] { "" }
    }
stripped-why = { $what }: around the stream, not part of it. Left out by its own length fields.
gap-why = Bytes are missing here, so what follows cannot be decoded. Capture again with whole packets: tcpdump -s 0, and a larger buffer (-B) if packets were dropped.
tls-why = These are TLS records: what is in them is encrypted. Capture behind the proxy that ends TLS, or set SSLKEYLOGFILE for the client and let Wireshark decrypt.
extension-data = Other extensions were agreed. Which part of the payload is extension data only they say.
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
violation-erratum = Erratum { $number }
fault-client = The client broke it
fault-server = The server broke it
remarks-title = Remarks
remark-place = Allowed by { $rfc }, section { $section }. { $count ->
        [one] Seen once.
       *[other] Seen { NUMBER($count) } times.
    }
head-title = The opening handshake
head-agreed = The server agreed. Subprotocol: { $subprotocol ->
        [unknown] none
       *[other] { $subprotocol }
    }.{ $others ->
        [unknown] { "" }
       *[other] { " " }Other extensions: { $others }; wswhy does not know them.
    }
head-fine = Nothing is wrong in it.
finding-section = { $rfc }, section { $section }.
effect-fails = No WebSocket comes of this.
effect-refused-by-some = The RFCs allow it; some browsers or libraries refuse it.
effect-declines-offer = The server has to decline this offer; the connection goes on without compression.
effect-tolerated = The handshake goes on.

## The picture of the stream

strip-title = The stream, frame by frame
strip-help = A line is a frame; a block is one part of it, with its bytes as they were sent.
strip-window = Shown: rows { NUMBER($first) } to { NUMBER($last) } of { NUMBER($count) }, around the chosen one.
strip-gap = bytes are missing here
strip-frame = Frame { $number }
strip-message = Message { $number } = frames { $frames }: { $sent } sent{ $inflated ->
        [unknown] { "" }
       *[other] , inflated to { $inflated }
    }
block-opcode = FIN, RSV, opcode
block-flags = FIN { $fin }, RSV1 { $rsv }, { $opcode }
block-length = Length
block-size = MASK { $mask }, { $size }
block-mask = Mask
block-key = masking key
block-payload = Payload
block-ping = Ping payload
block-pong = Pong payload
block-close = Close payload
block-sent = as sent
block-unmasked = unmasked
block-compressed = compressed
block-binary = binary
part-between = control frame inside message { $number }
part-control = control frame
part-reserved = no kind of frame that is known
part-whole = whole message
part-first = first fragment
part-middle = fragment
part-last = last fragment
way-client = client → server
way-server = client ← server

## Messages and the end

messages-title =
    { $count ->
        [one] { $count } message
       *[other] { NUMBER($count) } messages
    }
messages-label = Assembled messages
message-frames = Its frames:
message-between = Control frames in between:
message-not-inflated = It is compressed and could not be inflated; what is shown is compressed.
message-cut = { $size } more are not shown as bytes.
size-inflated = { $sent } → { $inflated }
closing-title = How it ended
close-frame-said = Close frame { $code ->
        [unknown] without a code
       *[other] { $code } { $name }
    }{ $reason ->
        [empty] , no reason
       *[other] , “{ $reason }”
    }
client-reports = The client reports
server-reports = The server reports
reports-unknown = not known: what the other side sent is not here
close-clean = The closing handshake was clean: both sides sent a Close frame.
close-not-clean = The closing handshake was not clean.
close-clean-unknown = Whether the closing handshake was clean is not known: only one direction is here.

## Samples and links

samples-label = Examples, and what to look for
sample-hello = Hello, masked
sample-hello-look = The example of RFC 6455: the masking key, and the payload before and after it.
sample-everything = Fragmented, masked, compressed, with a ping inside
sample-everything-look = Two fragments make one message; the ping between them does not belong to it.
sample-reserved = Reserved opcode
sample-reserved-look = Frame 2 has opcode 3, which no version of the protocol uses.
sample-close = Close 1011 with a reason
sample-close-look = Two bytes of code, then the reason, and what each side reports afterwards.
sample-utf8 = Text that is not UTF-8
sample-utf8-look = A character was cut in two, and its second half never came.
sample-length = Length not minimal
sample-length-look = 5 bytes would fit the first length field; the sender used the longer one.
sample-ping = Fragmented ping
sample-ping-look = FIN is 0, which a control frame may not have.
sample-masked = Masked server frame
sample-masked-look = Only clients mask. Set “the client” and nothing is wrong.
sample-code = Close 1005 on the wire
sample-code-look = A code that a program reports, and that nobody may send.
sample-handshake = Handshake, then frames
sample-handshake-look = The handshake says who sent what, and that compression was agreed.
sample-tcpdump = tcpdump -x of a connection
sample-tcpdump-look = IP and TCP headers are left out; both directions stand in one list.
copy-link = Copy link
link-why = All bytes above go into the link, and stay in histories, chats and wherever it is pasted. They are not sent to a server.
link-empty = Paste something first.
link-too-long = Too long for a link: more than { $limit } of text. Save the dump as a file and send that.
link-copied = Link copied
link-broken = The link is broken or cut: the bytes in it cannot be read. Ask for it again, or for the dump itself.
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

## The page

page-title = Why did my WebSocket close?
page-intro = Paste the bytes of WebSocket frames, or open a HAR file. wswhy shows every frame and bit, the rules that were broken, and what that means.
page-private = Everything happens in this page; nothing is sent anywhere.

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
