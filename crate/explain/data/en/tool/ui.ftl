# The interface: what only the standalone page says, which is also what "Decode bytes" opens.

column-number = #
column-offset = At byte
column-flags = Flags
column-opcode = Opcode
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
open-too-large = { $name } was not opened: it is larger than { $limit }.
open-failed = { $name } could not be read. Was it moved or changed while it was opened?
open-not-har = { $name } is no HAR file that can be read. { $place }: expected { $expected }.
open-not-text = { $name } holds no text. Make a dump of it, with “xxd { $name }” for instance, and paste that; for a capture of packets, “tcpdump -X -r { $name }”.
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
page-title = Why did my WebSocket close?
page-intro = Paste the bytes of WebSocket frames, or open a HAR file. wswhy shows every frame and bit, the rules that were broken, and what that means.
page-private = Everything happens in this page; nothing is sent anywhere.
