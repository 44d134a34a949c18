# What ended a socket. `.badge`: about three words. `.sentence`: the cause, then who must act; at most 200 characters.
# `.meaning`: short paragraphs. Arguments: crate/atlas/data/causes.toml and args.toml.
# Messages whose name begins with `shared` are parts of the others.

-server = The server, or something on the way,
-act-server = Whoever runs the server must act; the page cannot fix it.
-act-client = A page cannot send this: whoever wrote the client, or runs a proxy on the way, must act.
-no-page-frames = The browser builds every frame that a page sends, so a page's script cannot make a broken one.
-between = On the way means: a reverse proxy, a load balancer, a gateway, a tool that inspects TLS.
-only-1006 = The page sees 1006 and no reason. Its script never sees which rule was broken.
-told-1002 = Chromium tells the server 1002, so the server's log may blame the client.

## Parts with arguments

shared-code =
    { $code ->
        [unknown] a code that was not seen
       *[other] { $code }
    }
shared-failed =
    { $browser ->
        [unknown] so the browser must fail the connection
       *[other] so the browser failed the connection
    }
shared-said =
    { $reason ->
        [unknown] { "" }
        [empty] , without a reason
       *[other] , saying “{ $reason }”
    }
shared-not-clean =
    { $clean ->
        [no] The close was not clean: the connection broke before both sides had finished, or the page still had unsent data. The code is the server's all the same.
       *[other] { "" }
    }
shared-lived =
    { $lived ->
        [unknown] { "" }
       *[other] The socket lived { $lived }.
    }
shared-caller =
    { $caller ->
        [unknown] it called
       *[other]
            { FUNCTION($caller) ->
                [empty] a function without a name called
               *[other] { FUNCTION($caller) } called
            }
    }
shared-at =
    { $caller ->
        [unknown] { "" }
       *[other] { " " }({ PLACE($caller) })
    }
shared-host =
    { $host ->
        [unknown] the host
        [empty] the host
       *[other] { $host }
    }
shared-error =
    { $error ->
        [unknown] { "" }
        [empty] { "" }
       *[other] The browser's word for it: { $error }.
    }
shared-text =
    { $text ->
        [unknown] { "" }
        [empty] { "" }
       *[other] The browser's text: “{ $text }”
    }

## The server said why, in its Close frame

server-reported_protocol-error =
    .badge = server says protocol error
    .sentence = The server closed with { shared-code }{ shared-said }: it says that what it got breaks the protocol. A page cannot make a broken frame; whoever runs the server must act.
    .meaning =
        The browser builds every frame that a page sends, so look elsewhere: at the server's own decoder, when it is wrong; something on the way that changes bytes; a large message, since Chromium sends what is above 64 KiB as several fragments and some servers do not take them; a server that uses 1002 for other things.

        Servers that use 1002 for other things: Tomcat when the application's handler fails, Bandit after 60 s without data from the client, Spring after a STOMP ERROR.

        { shared-not-clean }

        { shared-lived }

server-reported_internal-error =
    .badge = error in the server
    .sentence = The server closed with { shared-code }{ shared-said }: it says that something failed inside it. Whoever runs the server must act; look in its log at that moment.
    .meaning =
        Often an exception that no handler caught. Some servers also send 1011 when a pong is late, with a reason that says so; Hypercorn sends it on every shutdown, and when the application returns without closing.

        { shared-not-clean }

        { shared-lived }

server-reported_keepalive-timeout =
    .badge = pong came too late
    .sentence = The server closed with { shared-code }{ shared-said }: no pong reached it in time. Whoever runs the server must act: find what held the pong up, or allow more time.
    .meaning =
        The server sends pings and waits for a pong. The browser answers pings by itself: the page has no part in it, and cannot see it.

        A pong comes too late when the network is slow or gone, when the device sleeps, or when the server is too busy to read it.

        The reason is the one that Python's websockets library sends, and uvicorn with it: by default a ping every 20 s, and 20 s to answer.

        { shared-not-clean }

        { shared-lived }

server-reported_going-away =
    .badge = server is going away
    .sentence = The server closed with { shared-code }{ shared-said }: it is going away, as in a restart or a deployment. The page should reconnect after a pause.
    .meaning =
        RFC 6455 gives 1001 for a server that goes down. Some servers also send it for an idle socket: Jetty after 30 s with “Connection Idle Timeout”, Deno when no pong comes.

        { shared-not-clean }

        { shared-lived }

server-reported_unsupported-data =
    .badge = unsupported data
    .sentence = The server closed with { shared-code }{ shared-said }: it does not take this kind of data. The page must send another, or whoever runs the server must accept it.
    .meaning =
        Text was sent where the server takes only binary, or the reverse. Compare the last message that was sent with what the server expects.

        { shared-not-clean }

server-reported_invalid-payload =
    .badge = server says bad content
    .sentence = The server closed with { shared-code }{ shared-said }: a message did not hold what its type promises. Whoever runs the server must act.
    .meaning =
        RFC 6455 gives 1007 for a text message that is not UTF-8. A browser sends valid UTF-8 in every text message, so look at the server's decoder, at what is on the way, and at a server that uses 1007 for content of its own.

        { shared-not-clean }

server-reported_policy-violation =
    .badge = policy violation
    .sentence = The server closed with { shared-code }{ shared-said }: a rule of its own was broken. Whoever runs the server must act: its code decides which rule.
    .meaning =
        1008 is for reasons that no other code fits. Common rules: a login that ran out, an origin that is not allowed, too many messages. What is refused before the handshake gives the page 1006 instead.

        { shared-not-clean }

        { shared-lived }

server-reported_message-too-big =
    .badge = server says message too big
    .sentence = The server closed with { shared-code }{ shared-said }: a message was larger than it takes. The page must send less at once, or whoever runs the server must raise its limit.
    .meaning =
        Limits differ between servers: 64 KiB for a frame in WebSocket-Node, 1 MiB in Python's websockets, 16 MiB in uvicorn, 100 MiB in ws, each by default.

        { shared-not-clean }

server-reported_missing-extension =
    .badge = extension missing
    .sentence = The server closed with { shared-code }{ shared-said }: it says that an extension is missing. Whoever runs the server must act; this code is only for clients.
    .meaning =
        1010 is for a client that needed an extension which the server did not agree to. A server that needs one should refuse the handshake instead.

        { shared-not-clean }

server-reported_service-restart =
    .badge = server restarts
    .sentence = The server closed with { shared-code }{ shared-said }: it restarts. The page should reconnect after a short pause; no more is needed.
    .meaning =
        IANA's registry gives 1012 for a restart. Let pages wait a random time, so that they do not all come back at once.

        { shared-not-clean }

        { shared-lived }

server-reported_try-again-later =
    .badge = server overloaded
    .sentence = The server closed with { shared-code }{ shared-said }: try again later. The page should wait before it reconnects; whoever runs the server must see to its load.
    .meaning =
        IANA's registry gives 1013 for a condition that passes, such as overload.

        { shared-not-clean }

server-reported_bad-gateway =
    .badge = gateway lost its backend
    .sentence = A gateway closed with { shared-code }{ shared-said }: the server behind it gave no valid answer. Whoever runs the gateway and that server must act.
    .meaning =
        IANA's registry gives 1014 for a gateway or proxy, as HTTP gives 502. The page reached the gateway, and the gateway did not reach what is behind it.

        { shared-not-clean }

server-reported_unauthorized =
    .badge = not logged in
    .sentence = The server closed with { shared-code }{ shared-said }: it wants a login. The page must log in again, or renew its token, before it reconnects.
    .meaning =
        IANA's registry gives 3000 for an endpoint that must be authorised, as HTTP gives 401.

        { shared-not-clean }

server-reported_forbidden =
    .badge = not allowed
    .sentence = The server closed with { shared-code }{ shared-said }: this login may not use it. The page must ask for what it may have, or whoever runs the server must allow it.
    .meaning =
        IANA's registry gives 3003 for an endpoint that is authorised but lacks permission, as HTTP gives 403. Logging in again as the same user does not help.

        { shared-not-clean }

server-reported_timeout =
    .badge = server timed out
    .sentence = The server closed with { shared-code }{ shared-said }: something took longer than it allows. Whoever runs the server must say what it waited for.
    .meaning =
        IANA's registry gives 3008 for an endpoint that took too long to answer, as HTTP gives 408.

        { shared-not-clean }

        { shared-lived }

server-reported_registered-code =
    .badge = a library's own code
    .sentence = The server closed with { shared-code }{ shared-said }, a code of a library or framework. Whoever runs the server must act: look it up in that library's documents.
    .meaning =
        3000 to 3999 belong to libraries, frameworks and applications, which register them with IANA. Not all of them do.

        { shared-not-clean }

        { shared-lived }

server-reported_application =
    .badge = the server's own code
    .sentence = The server closed with { shared-code }{ shared-said }, a code of its own application. Whoever runs the server must say what it means.
    .meaning =
        4000 to 4999 are private: only the application that uses one can say what it means. The same number means other things elsewhere.

        { shared-not-clean }

        { shared-lived }

server-reported_unassigned-code =
    .badge = code without a meaning
    .sentence = The server closed with { shared-code }{ shared-said }, a code that no specification gives a meaning. Whoever runs the server must choose another.
    .meaning =
        Chromium checks few codes and passes this one on to the page as it came. Other clients may fail the connection over it.

        A server may send 1000 to 1003, 1007 to 1014 and 3000 to 4999.

        { shared-not-clean }

server-closed-without-code =
    .badge = server gave no code
    .sentence = The server closed with an empty Close frame: it gave no code and no reason, so the page shows 1005. Only whoever runs the server can say why.
    .meaning =
        1005 is never sent. The browser reports it when a Close frame carries no code.

        Some servers do this by default: Socket.IO, for one, ends most connections this way, and ws does so for close() without arguments.

        { shared-lived }

server-closed-normally =
    .badge = server closed normally
    .sentence = The server closed with 1000{ shared-said }: it was done. Nobody must act, unless it should have stayed open; then ask whoever runs the server.
    .meaning =
        1000 says that the connection did what it was for. Some servers send it for other ends too: Python's websockets and aiohttp when the handler returns, Cowboy after 60 s without data from the client.

        { shared-lived }

## The page closed

page-closed-without-code =
    .badge = page called close()
    .sentence = Your page closed this socket itself: { shared-caller } close() without a code{ shared-at }. If that was not meant, change the page there.
    .meaning =
        close() without arguments sends an empty Close frame. Most servers answer with one, and the page then shows 1005, “no code”. The server did nothing wrong.

        A code and a reason, such as close(1000, "left the room"), would tell both logs why.

page-closed =
    .badge = page called close(code)
    .sentence = Your page closed this socket itself: { shared-caller } { $code ->
        [unknown] close() with a code
       *[other] close({ $code })
    }{ shared-at }. If that was not meant, change the page there.
    .meaning =
        { $answered ->
            [unknown] { "" }
            [1005] The server answered without a code, and the page shows the server's answer: 1005.
           *[other] The page shows the code of the server's answer: { $answered }.
        }

        { $reason ->
            [unknown] { "" }
            [empty] The page gave no reason.
           *[other] The page gave the reason “{ $reason }”.
        }

        A page may close with 1000 or with 3000 to 4999; anything else throws.

page-closed-while-connecting =
    .badge = closed before it opened
    .sentence = Your page closed this socket before it was open: { shared-caller } close() too early{ shared-at }. Whoever writes the page must act.
    .meaning =
        { $waited ->
            [unknown] { "" }
           *[other] The call came { $waited } after the socket was made.
        }

        The browser then gives up the handshake, fires an error event and reports 1006. That looks like a network fault, and is none.

        Common reasons: a component that is mounted, removed and mounted again, as a React effect with its cleanup, or a reconnect that does not wait.

## The server's frames broke a rule

server-frame_reserved-opcode =
    .badge = reserved opcode
    .sentence = { -server } sent a frame with { $opcode ->
        [unknown] a reserved opcode
       *[other] opcode { $opcode }, which RFC 6455 reserves
    }, { shared-failed }. { -act-server }
    .meaning =
        Opcodes 0x3 to 0x7 and 0xB to 0xF have no meaning yet{ $opcode ->
            [unknown] { "" }
           *[other] ; this one was { HEX($opcode) }
        }. Most often the stream lost its step: bytes that are no frame header were read as one, as when a length is wrong or other data is written into the socket.

        { -only-1006 } { -told-1002 }

        { -between }

server-frame_mask-forbidden =
    .badge = server masked a frame
    .sentence = { -server } sent a masked frame, which only a client may do, { shared-failed }. { -act-server }
    .meaning =
        This happens when client code is used to write a server's frames, or when a proxy forwards a client's frame unchanged.

        Firefox accepts such frames, so it can work there and fail in Chromium.

        { -only-1006 } { -told-1002 }

server-frame_rsv-without-extension =
    .badge = reserved bit set
    .sentence = { -server } set { $bits ->
        [unknown] a reserved bit that no agreed extension allows
       *[other] { $bits }, which no agreed extension allows
    }, { shared-failed }. { -act-server }
    .meaning =
        RSV1 alone most often marks a compressed frame that the client did not agree to: the server compresses although permessage-deflate was not agreed, or a proxy took the Sec-WebSocket-Extensions header out of the handshake.

        RSV2 or RSV3 most often mean that the stream lost its step.

        { -only-1006 } { -told-1002 }

server-frame_rsv1-on-control =
    .badge = compressed control frame
    .sentence = { -server } marked a ping, pong or Close frame as compressed (RSV1), { shared-failed }. { -act-server }
    .meaning =
        permessage-deflate compresses messages, never control frames (RFC 7692, section 6). The server's code sets RSV1 on every frame, or the stream lost its step.

        { -only-1006 } { -told-1002 }

server-frame_invalid-header =
    .badge = invalid frame header
    .sentence = { -server } sent a frame that the browser calls invalid, without saying which rule it breaks. { -act-server }
    .meaning =
        Chromium has one text, “Invalid frame header”, for all of these: a fragmented control frame; a control frame above 125 bytes; a length in too many bytes; a 64-bit length with its top bit set; compressed data that does not inflate; RSV1 on a later fragment.

        The bytes tell which. Record them where they are not encrypted, and paste them into Decode bytes.

        { -only-1006 } { -told-1002 }

server-frame_control-fragmented =
    .badge = fragmented control frame
    .sentence = { -server } sent a control frame in fragments, which is forbidden, { shared-failed }. { -act-server }
    .meaning =
        Ping, pong and Close frames must be whole, with FIN set (RFC 6455, section 5.5). Code that splits all that it writes does this.

        { -only-1006 } { -told-1002 }

server-frame_control-too-long =
    .badge = control frame too long
    .sentence = { -server } sent a control frame above 125 bytes, which is forbidden, { shared-failed }. { -act-server }
    .meaning =
        Ping, pong and Close payloads end at 125 bytes (RFC 6455, section 5.5). A close reason therefore ends at 123 bytes; an exception's text used as a reason is soon longer.

        { -only-1006 } { -told-1002 }

server-frame_length-not-minimal =
    .badge = length not minimal
    .sentence = { -server } wrote a frame's length in more bytes than it needs, { shared-failed }. { -act-server }
    .meaning =
        RFC 6455, section 5.2, wants the shortest form: 7 bits up to 125, 16 bits up to 65,535, 64 bits above. Hand-written frame code gets this wrong.

        { -only-1006 } { -told-1002 }

server-frame_length-msb-set =
    .badge = impossible length
    .sentence = { -server } sent a 64-bit length with its top bit set, { shared-failed }. { -act-server }
    .meaning =
        RFC 6455, section 5.2, wants that bit to be 0. Nothing after it can be read: where the next frame begins is not known. Most often the stream lost its step.

        { -only-1006 } { -told-1002 }

server-frame_invalid-deflate =
    .badge = broken compression
    .sentence = { -server } sent compressed data that does not inflate, { shared-failed }. { -act-server }
    .meaning =
        Server and browser disagree about the compression's state, or bytes were lost or changed on the way. Turn permessage-deflate off at the server: if it then works, compression is at fault.

        { -only-1006 } { -told-1002 }

server-frame_rsv1-on-continuation =
    .badge = RSV1 on later fragment
    .sentence = { -server } set RSV1 on a fragment that is not the first, { shared-failed }. { -act-server }
    .meaning =
        RSV1 marks a whole message as compressed, and is set only on its first fragment (RFC 7692, section 6).

        { -only-1006 } { -told-1002 }

server-frame_continuation-without-start =
    .badge = continuation out of place
    .sentence = { -server } sent a continuation frame with no message to continue, { shared-failed }. { -act-server }
    .meaning =
        The sender lost track of its fragments: the first one was not sent, was dropped, or had already ended its message with FIN.

        { -only-1006 } { -told-1002 }

server-frame_data-inside-fragmented-message =
    .badge = two messages mixed
    .sentence = { -server } began a new message before the last one was finished, { shared-failed }. { -act-server }
    .meaning =
        Most often two tasks write to one socket at once, and the fragments of their messages mix. Let one task do all the writing.

        { -only-1006 } { -told-1002 }

server-frame_invalid-utf8 =
    .badge = text is not UTF-8
    .sentence = { -server } sent a text message that is not UTF-8, { shared-failed }. { -act-server }
    .meaning =
        Bytes were sent as text, or a character was cut in two. What is not text belongs in a binary message.

        RFC 6455 gives 1007 for this, but Chromium tells the server 1002. The page sees 1006 and no reason.

server-frame_close-payload-length-1 =
    .badge = close frame of one byte
    .sentence = { -server } sent a Close frame with one byte of payload, half a code, { shared-failed }. { -act-server }
    .meaning =
        A Close payload is empty, or begins with a code of two bytes (RFC 6455, section 5.5.1). What the server wanted to say is lost.

        { -only-1006 } { -told-1002 }

server-frame_invalid-close-code =
    .badge = forbidden close code
    .sentence = { -server } sent a Close frame with a code that nobody may send, { shared-failed }. { -act-server }
    .meaning =
        1005, 1006 and 1015 are for an endpoint's own report and are never in a frame (RFC 6455, section 7.4.1). A server that passes on a code from another connection can do this.

        Chromium does not say which of the three it was, gives the page 1006 and tells the server 1002. Firefox passes the code on to the page, as if it had been received in order.

server-frame_invalid-close-reason-utf8 =
    .badge = close reason not UTF-8
    .sentence = { -server } sent a Close frame whose reason is not UTF-8, { shared-failed }. { -act-server }
    .meaning =
        Most often a reason that was cut to 123 bytes in the middle of a character. What the server wanted to say is lost: the page sees 1006 and no reason.

        { -told-1002 }

server-frame_data-after-close =
    .badge = frame after the close
    .sentence = { -server } sent { $frame ->
        [data] a data frame
        [ping] a ping
        [pong] a pong
        [close] a second Close frame
       *[other] another frame
    } after its Close frame, { shared-failed }. { -act-server }
    .meaning =
        A Close frame is the last that a side sends (RFC 6455, section 5.5.1). Most often another task still writes while one closes.

        The server's own code came first, but in Chromium the page sees 1006 instead of it. Firefox ignores the late frame and shows the code.

server-frame_too-long =
    .badge = frame too long
    .sentence = { -server } announced a frame above 2 GiB, { $browser ->
        [unknown] more than Chromium takes
       *[other] more than the browser takes, so it dropped the connection
    }. { -act-server }
    .meaning =
        Above 2,147,483,647 bytes Chromium ends the connection without an error text, without an error event and without a Close frame.

        A length like that is rarely meant: most often the stream lost its step.

## The client's frames broke a rule (pasted bytes)

client-frame_reserved-opcode =
    .badge = client: reserved opcode
    .sentence = The client sent a frame with { $opcode ->
        [unknown] a reserved opcode
       *[other] opcode { $opcode }, which RFC 6455 reserves
    }. { -act-client }
    .meaning = { -no-page-frames } Opcodes 0x3 to 0x7 and 0xB to 0xF have no meaning yet; most often the stream lost its step.

client-frame_mask-missing =
    .badge = client: mask missing
    .sentence = The client sent a frame without a mask. { -act-client }
    .meaning =
        RFC 6455, section 5.1, wants every client frame masked, over TLS too. Browsers always do so. Suspect server code used as a client, or a proxy that takes the mask off.

        Were these bytes the server's? Then say so above them: a server must not mask.

client-frame_rsv-without-extension =
    .badge = client: reserved bit set
    .sentence = The client set a reserved bit that no agreed extension allows. { -act-client }
    .meaning = { -no-page-frames } RSV1 alone most often marks a compressed frame without permessage-deflate agreed; RSV2 or RSV3 most often mean that the stream lost its step.

client-frame_rsv1-on-control =
    .badge = client: compressed control
    .sentence = The client marked a control frame as compressed (RSV1). { -act-client }
    .meaning = { -no-page-frames } permessage-deflate compresses messages, never control frames (RFC 7692, section 6).

client-frame_control-fragmented =
    .badge = client: fragmented control
    .sentence = The client sent a control frame in fragments, which RFC 6455 forbids. { -act-client }
    .meaning = { -no-page-frames } Ping, pong and Close frames must be whole (RFC 6455, section 5.5).

client-frame_control-too-long =
    .badge = client: control too long
    .sentence = The client sent a control frame above 125 bytes, which RFC 6455 forbids. { -act-client }
    .meaning = { -no-page-frames } A close reason ends at 123 bytes; a browser throws before it would send a longer one.

client-frame_length-not-minimal =
    .badge = client: length not minimal
    .sentence = The client wrote a frame's length in more bytes than it needs. { -act-client }
    .meaning = { -no-page-frames } RFC 6455, section 5.2, wants the shortest form of a length.

client-frame_length-msb-set =
    .badge = client: impossible length
    .sentence = The client sent a 64-bit length with its top bit set. { -act-client }
    .meaning = { -no-page-frames } RFC 6455, section 5.2, wants that bit to be 0. Nothing after it can be read.

client-frame_invalid-deflate =
    .badge = client: broken compression
    .sentence = The client sent compressed data that does not inflate. { -act-client }
    .meaning = { -no-page-frames } The two sides disagree about the compression's state, or bytes were lost or changed on the way. Bytes that begin in the middle of a connection can look like this too.

client-frame_rsv1-on-continuation =
    .badge = client: RSV1 on fragment
    .sentence = The client set RSV1 on a fragment that is not the first. { -act-client }
    .meaning = { -no-page-frames } RSV1 is set only on a message's first fragment (RFC 7692, section 6).

client-frame_continuation-without-start =
    .badge = client: stray continuation
    .sentence = The client sent a continuation frame with no message to continue. { -act-client }
    .meaning = { -no-page-frames } Bytes that begin in the middle of a connection can look like this too.

client-frame_data-inside-fragmented-message =
    .badge = client: messages mixed
    .sentence = The client began a new message before the last one was finished. { -act-client }
    .meaning = { -no-page-frames } Most often two tasks write to one socket at once.

client-frame_invalid-utf8 =
    .badge = client: text not UTF-8
    .sentence = The client sent a text message that is not UTF-8. { -act-client }
    .meaning = { -no-page-frames } A browser sends valid UTF-8 in every text message. What is not text belongs in a binary message.

client-frame_close-payload-length-1 =
    .badge = client: one-byte close
    .sentence = The client sent a Close frame with one byte of payload, half a code. { -act-client }
    .meaning = { -no-page-frames } A Close payload is empty, or begins with a code of two bytes (RFC 6455, section 5.5.1).

client-frame_invalid-close-code =
    .badge = client: forbidden code
    .sentence = The client sent a Close frame with a code that nobody may send. { -act-client }
    .meaning = { -no-page-frames } A browser throws when a page calls close() with such a code.

client-frame_invalid-close-reason-utf8 =
    .badge = client: reason not UTF-8
    .sentence = The client sent a Close frame whose reason is not UTF-8. { -act-client }
    .meaning = { -no-page-frames } Most often the reason was cut in the middle of a character.

client-frame_data-after-close =
    .badge = client: frame after close
    .sentence = The client sent a frame after its Close frame. { -act-client }
    .meaning = { -no-page-frames } A Close frame is the last that a side sends (RFC 6455, section 5.5.1).

client-frame_too-long =
    .badge = client: frame too long
    .sentence = The client announced a frame that is too long. { -act-client }
    .meaning = { -no-page-frames } Chromium sends what is above 64 KiB as several fragments, so no frame of its own is this long.

## The transport ended

connection-dropped =
    .badge = connection dropped
    .sentence = The connection was dropped without a Close frame{ $silence ->
        [unknown] { "" }
       *[other] , { $silence } after the last data message (pings and pongs are not visible)
    }. Whoever runs the server, or the proxy before it, must act.
    .meaning =
        TCP ended, and nobody said why: no Close frame, no error text. An end in order (FIN) and a reset (RST) look the same in Chromium; in Firefox a reset also fires an error event, as a broken frame does.

        Common reasons: the server's process ended or crashed; a proxy or load balancer closed an idle connection; the device slept; the server does not send Close frames on errors.

        { $silence ->
            [unknown] How long it was silent is not known.
           *[other] Compare { $silence } of silence with the idle timeouts on the way. Pings and pongs are not visible, so it may have been less silent than that.
        }

        { shared-lived }

## The handshake

handshake-rejected =
    .badge = { $status ->
        [unknown] handshake refused
       *[other] handshake answered { $status }
    }
    .sentence = { $status ->
        [unknown] The handshake was not answered with 101, so no socket opened. Whoever runs the server must act.
        [200] The server answered 200, a normal page, instead of 101: no WebSocket is served at this URL. Whoever writes the page must correct the URL, or a proxy drops Upgrade.
        [301] The server answered 301, a redirect, and browsers follow none for a WebSocket. The page must use the new URL.
        [302] The server answered 302, a redirect, and browsers follow none for a WebSocket. The page must use the new URL; often it leads to a login.
        [307] The server answered 307, a redirect, and browsers follow none for a WebSocket. The page must use the new URL.
        [308] The server answered 308, a redirect, and browsers follow none for a WebSocket. The page must use the new URL.
        [400] The server answered 400: it does not take this request for a WebSocket handshake. Whoever runs the proxy before it, or the server, must act.
        [401] The server answered 401: it wants a login that the request did not carry. The page must log in first, or send its token another way.
        [403] The server answered 403: it refused this page, most often for its origin or its login. Whoever runs the server must act.
        [404] The server answered 404: it has nothing at this path. Whoever writes the page must use the path that the server listens on.
        [407] The answer was 407, which asks for a login to a proxy. Check this browser's proxy settings, and what answers at this address.
        [426] The server answered 426: the request reached it as plain HTTP. Whoever runs the proxy in front of it must act.
        [429] The server answered 429: too many connections or requests. The page must wait before it tries again.
        [500] The server answered 500: its own code failed during the handshake. Whoever runs the server must act; look in its log.
        [502] A gateway answered 502: it got no valid answer from the server behind it. Whoever runs the two must act.
        [503] The server or a gateway answered 503: it takes no connection now. Whoever runs the two must act; the page may try again later.
        [504] A gateway answered 504: the server behind it did not answer in time. Whoever runs the two must act.
       *[other] The server answered { $status } instead of 101, so no socket was opened. See what answers at this URL.
    }
    .meaning = The page sees 1006 and cannot read the status: no script can. Chromium shows it only in its error text, Firefox in its network log.

handshake-invalid_accept =
    .badge = wrong accept key
    .sentence = The answer's Sec-WebSocket-Accept is missing or wrong, so the browser refused it. Whoever runs the proxy on the way, or the server, must act.
    .meaning =
        The value is computed from this request's key. A cache that answers for the server, or code that computes it wrongly, gives another.

        { shared-text }

handshake-invalid_subprotocol =
    .badge = subprotocol mismatch
    .sentence = { $offered ->
        [unknown] Page and server did not agree on a subprotocol
        [empty] The server chose a subprotocol that the page never offered
       *[other]
            { $chosen ->
                [unknown] Page and server did not agree on a subprotocol (offered: “{ $offered }”)
                [empty] The page offered the subprotocol “{ $offered }”, and the server chose none
               *[other] The server chose a subprotocol other than the page offered (“{ $offered }”)
            }
    }, so the browser refused. Whoever runs the server must act.
    .meaning =
        The server must name one of those that the page gave to the constructor, or none if it gave none.

        Firefox is laxer: it opens the socket when the page offered some and the server chose none, or the reverse.

        { $chosen ->
            [unknown] { "" }
            [empty] { "" }
           *[other] The server chose “{ $chosen }”.
        }

        { shared-text }

handshake-invalid_extension =
    .badge = extension not offered
    .sentence = The server answered with an extension, or a part of one, that the browser did not offer{ $extension ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : “{ $extension }”
    }. Whoever runs the server must act.
    .meaning =
        Chromium offers permessage-deflate with client_max_window_bits, and nothing else. The server may only take that, or leave it.

        { shared-text }

handshake-invalid_upgrade =
    .badge = Upgrade header missing
    .sentence = The answer's Upgrade or Connection header is missing or wrong, so the browser refused it. Whoever runs the proxy in front of the server must act.
    .meaning =
        These two headers go from one hop to the next, and a proxy takes them out unless it is told to pass them on.

        { shared-text }

handshake-invalid_not-http =
    .badge = answer is not HTTP
    .sentence = What answered the handshake does not speak HTTP as the browser expects. Whoever runs the server must act: see what listens on that port.
    .meaning =
        Most often another service listens there, or the port is the wrong one.

        { shared-text }

handshake-invalid_closed =
    .badge = closed before the answer
    .sentence = The server, or something on the way, closed the connection before it answered the handshake. Whoever runs the server must act.
    .meaning =
        { $scheme ->
            [ws] The URL says ws:. If that port speaks TLS, this is what happens: try wss:.
           *[other] { "" }
        }

        Other reasons: the server crashed on the request; a load balancer has no server behind it.

        { shared-text }

handshake-invalid_timeout =
    .badge = handshake unanswered
    .sentence = Nobody answered the handshake{ $waited ->
        [unknown] { "" }
       *[other] { " " }within { $waited }
    }, so the browser gave up. Whoever runs the server must act.
    .meaning =
        Chromium waits 240 s for the answer, Firefox 20 s. The server took the connection and the request, and then said nothing: it hangs, or a proxy holds the request back.

        When about 256 sockets are open in this browser profile, a new one waits in the browser itself, and can end the same way.

handshake-invalid_stream-closed =
    .badge = HTTP/2 stream closed
    .sentence = The HTTP/2 or HTTP/3 stream of this socket was closed during the handshake. Whoever runs the proxy on the way, or the server, must act.
    .meaning =
        Over HTTP/2 and HTTP/3 a socket is a stream inside a shared connection. The other end reset it, or the shared connection was lost.

        { shared-text }

## No connection

connect-failed_refused =
    .badge = connection refused
    .sentence = Nothing listens on { shared-host }: the connection was refused. Whoever runs the server must start it, or the page must use the right host and port.
    .meaning =
        The machine was reached, and said that nobody takes connections on that port. A firewall can say so too.

        { shared-error }

connect-failed_name-not-resolved =
    .badge = host name not found
    .sentence = No address was found for { shared-host }: its name does not resolve. Whoever writes the page must check the spelling, then DNS and this machine's network.
    .meaning =
        The browser asked for an address and got none. No server was reached.

        { shared-error }

connect-failed_tls =
    .badge = TLS failed
    .sentence = TLS with { shared-host } failed: most often that port speaks no TLS, so wss: does not fit. Whoever runs the server must act.
    .meaning =
        Either the port speaks plain HTTP (then ws: is right, or TLS must be set up), or server and browser share no TLS version or cipher.

        { shared-error }

connect-failed_certificate =
    .badge = certificate not trusted
    .sentence = The browser does not trust the certificate of { shared-host }. Whoever runs the server must act.
    .meaning =
        It is self-signed, for another name, out of date or revoked. A page shows a warning that one can click away; a WebSocket shows none and fails.

        Open the same host with https: in a tab: the browser then says what is wrong.

        { shared-error }

connect-failed_client-certificate =
    .badge = client certificate asked
    .sentence = The server at { shared-host } asks for a client certificate, and the browser lets nobody choose one for a WebSocket. Whoever runs the server must act.
    .meaning =
        Browsers show no choice of certificates here and cancel the handshake.

        { shared-error }

connect-failed_tls-timeout =
    .badge = TLS never answered
    .sentence = The TLS handshake with { shared-host } was never answered, so the browser gave up. Whoever runs the server must act.
    .meaning =
        Chromium waits 30 s, Firefox 20 s. Something takes the connection and stays silent: most often a port that speaks no TLS and waits for the client to begin.

        { shared-error }

connect-failed_unsafe-port =
    .badge = port blocked by browser
    .sentence = The browser does not connect to the port of { shared-host }: it is on its list of unsafe ports. The page must use another port.
    .meaning =
        Browsers block ports of other services, such as 6667, so that a page cannot talk to them. The server was never reached.

        { shared-error }

connect-failed_offline =
    .badge = browser is offline
    .sentence = The browser is offline, so { shared-host } was never reached. Check the network, and “Offline” in DevTools' Network panel.
    .meaning =
        Sockets that were open before DevTools was set to Offline go on working; new ones fail like this.

        { shared-error }

connect-failed_proxy =
    .badge = proxy refused
    .sentence = The proxy that this browser uses did not let the connection to { shared-host } through. The user must check its settings, or whoever runs it must allow this.
    .meaning =
        The proxy was not reached, wanted a login, or refused the tunnel (CONNECT) to this host and port. The server was never asked.

        { shared-error }

connect-failed_local-network-access =
    .badge = local network blocked
    .sentence = The browser does not let this public page reach { shared-host } on the local network. The user must allow it, or the page must be served locally.
    .meaning =
        Chromium guards this machine and the local network from public pages, for ws: and wss: alike.

        { shared-error }

connect-failed_blocked-by-csp =
    .badge = blocked by page's CSP
    .sentence = The page's own Content-Security-Policy{ $directive ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $directive })
    } forbids this socket. Whoever writes the page must add its origin to connect-src.
    .meaning =
        { $url ->
            [unknown] { "" }
            [empty] { "" }
           *[other] Blocked: { $url }
        }

        In Chromium the page gets an error event and never a close event, so code that waits for close waits for ever. In Firefox the constructor throws.

connect-failed_mixed-content =
    .badge = ws: from an https: page
    .sentence = The page was loaded over HTTPS and tried an unencrypted socket (ws:), which the browser forbids. Whoever writes the page must use wss:.
    .meaning =
        The constructor throws, so there is no socket and no event. ws://localhost and ws://127.0.0.1 are allowed.

        { $url ->
            [unknown] { "" }
            [empty] { "" }
           *[other] The URL: { $url }
        }

connect-failed_invalid-arguments =
    .badge = bad constructor arguments
    .sentence = new WebSocket() threw{ $name ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }a { $name }
    }: its URL or a subprotocol is not valid. Whoever writes the page must correct it.
    .meaning =
        { $message ->
            [unknown] { "" }
            [empty] { "" }
           *[other] The browser's words: “{ $message }”
        }

        The URL must begin with ws:, wss:, http: or https: and have no fragment. Each subprotocol must be a valid token and stand there once.

connect-failed_reason-hidden =
    .badge = reason hidden
    .sentence = The socket to { shared-host } never opened, and another extension hides the browser's reason. Repeat it in a guest window to see why.
    .meaning =
        Any extension that may filter requests, and most ad blockers may, makes Chromium leave the text of a failed handshake empty, in the whole profile. That extension need not be the cause.

        A guest window, or a profile without extensions, shows the text.

connect-failed_timed-out =
    .badge = connecting timed out
    .sentence = The browser tried to connect to { shared-host } and got no answer. Whoever runs the server, or the firewall before it, must act.
    .meaning =
        No refusal came either: a firewall that drops packets, a wrong address, or a machine that is off.

        { shared-error }

connect-failed_unreachable =
    .badge = host unreachable
    .sentence = The network has no way to { shared-host }. Check this machine's network, VPN and routes.
    .meaning =
        The server was never reached.

        { shared-error }

connect-failed_network-changed =
    .badge = network changed
    .sentence = The network changed, or the machine slept, while the browser was connecting to { shared-host }. The page should try again.
    .meaning =
        A switch of Wi-Fi or VPN, or sleep, ends connections that are being made. The server was most likely not at fault.

        { shared-error }

connect-failed_blocked =
    .badge = blocked in the browser
    .sentence = Something in this browser blocked the connection to { shared-host }: an extension, a policy or a firewall on this machine. The user must allow it.
    .meaning =
        The server was never reached.

        { shared-error }

## The page went away

page-left =
    .badge = page left
    .sentence = { $how ->
        [navigated] The page was navigated or reloaded, and its socket went with it. Nobody must act.
        [frame-removed] The frame that held this socket was removed, and the socket went with it. Nobody must act, if the page meant to remove it.
       *[other] The page that held this socket is gone, and the socket went with it. Nobody must act.
    }
    .meaning = The page gets no event for it. The browser tells the server 1001: at once, or when it gives up a page that it kept for going back.

page-frozen =
    .badge = page was frozen
    .sentence = The browser froze the page or kept it in its back-forward cache, and that ended this socket. The page must reconnect when it comes back.
    .meaning =
        It is no network fault. Chromium freezes tabs in the background to save energy, and an open socket does not stop it.

        The page learns of it when it comes back: an error event and 1006. The server gets 1001, and only then.

page-send-failed =
    .badge = browser could not send
    .sentence = The browser could not read the Blob that the page sent, so it failed the connection. Whoever writes the page must act.
    .meaning =
        Either the Blob was too large for memory, or it could not be read.

        { shared-text }

browser-limit_message-too-large =
    .badge = message above 4 GiB
    .sentence = The server sent a message larger than the browser takes, so the browser failed the connection. Whoever runs the server must send less at once.
    .meaning =
        Chromium takes messages up to 4,294,967,295 bytes, all fragments together.

        { shared-text }

close-handshake-unanswered =
    .badge = close never answered
    .sentence = Your page called close({ $code ->
        [unknown] { "" }
       *[other] { $code }
    }){ shared-at }, and the server never answered with a Close frame{ $waited ->
        [unknown] { "" }
       *[other] { " " }within { $waited }
    }. Whoever runs the server must act.
    .meaning =
        { $limit ->
            [unknown] The browser waits a fixed time for the answer, then reports 1006.
           *[other] The browser waits { $limit } for the answer, then reports 1006. An end before that means that the connection was dropped instead.
        }

        The browser sends the page's code to the server, and shows the page 1006 all the same.

too-many-sockets =
    .badge = too many sockets
    .sentence = The page has { $count ->
        [unknown] too many sockets
        [one] { $count } socket
       *[other] { $count } sockets
    } open, and the browser allows no more. The page must close those it does not need.
    .meaning =
        { $limit ->
            [unknown] { "" }
           *[other] The browser allows { $limit } sockets: Chromium in one renderer process, Firefox in a profile. The next one fails at once, and only Chromium's console says so: “Insufficient resources”.
        }

        It is inferred: an error and 1006 at once, no entry in the network log, and this many sockets open. A page that reconnects and never closes the old socket gets here.

## Not known

unknown_close-not-seen =
    .badge = close not seen
    .sentence = { $why ->
        [probe-too-late] The socket closed, but it began before capture was in the page, so its code was not seen. Press “Reload and capture” and let it happen again.
        [observe-only] The socket closed, but “Observe only” is on, so its code was not seen. Turn it off, press “Reload and capture”, and let it happen again.
        [probe-stopped] The socket closed while recording had stopped, so its code was not seen. Keep DevTools open, press “Reload and capture”, and let it happen again.
        [probe-not-there] The socket closed where capture was not, so its code was not seen. Press “Reload and capture” and let it happen again.
        [several-fit] The socket closed, and what the page saw fits several sockets, so no code is given to this one. Open fewer at once and let it happen again.
        [out-of-reach] The socket closed in a worker, a sandboxed frame, or a frame whose URL another frame has too: capture does not reach there. Log the close event in its own script.
       *[other] The socket closed, and its close code was not seen. Press “Reload and capture” and let it happen again.
    }
    .meaning =
        Only the page's close event carries the code. Chromium's network log has the frames and the error texts, never the code.

unknown_close-not-visible =
    .badge = close not visible
    .sentence = The socket closed in a worker, a sandboxed frame, or a frame whose URL another frame has too: its close code cannot be seen from here. Log the close event in its own script.
    .meaning =
        The network log shows its frames and the browser's error texts. The close code is only in the close event, and capture does not reach into workers and sandboxed frames. Of several frames with one URL it reaches only the first.

        A Close frame from the server and a dropped connection look the same from here.

unknown_browser-text =
    .badge = text not known
    .sentence = The browser gives a text that wswhy does not know{ $text ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : “{ $text }”
    }. Please report it, with the browser's version.
    .meaning =
        { $browser ->
            [unknown] The browser's version is not known.
            [empty] The browser's version is not known.
           *[other] It comes from { $browser }.
        } It is shown as it came: no known cause is guessed from it.

unknown_no-evidence =
    .badge = cause not known
    .sentence = Nothing that was captured says why this socket ended. Press “Reload and capture” and let it happen again.
    .meaning = What could not be seen is listed below.

still-open =
    .badge = open
    .sentence = Nothing has ended this socket so far.
    .meaning = If it ends, the cause will be shown here.

## Finer answers: what happened at the server, on the way, or in the browser

shared-stack =
    { $stack ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $stack })
    }
shared-stack-option =
    { $option ->
        [unknown] { "" }
        [empty] { "" }
       *[other] The option that sets it is “{ $option }”{ $stack ->
            [unknown] { "" }
            [empty] { "" }
           *[other] { " " }of { $stack }
        }.
    }
shared-limit =
    { $limit ->
        [unknown] { "" }
       *[other] , which fits a limit of { $limit }
    }
shared-stack-code =
    { $code ->
        [unknown] { "" }
       *[other] The page got { $code }.
    }

idle-timeout_server =
    .badge = idle timeout: server
    .sentence = The server{ shared-stack } ended the connection because it was idle for too long. Whoever runs it must send pings or raise its limit; a page can send messages more often.
    .meaning =
        { $silence ->
            [unknown] How long it was silent is not known.
           *[other] The last data message was { $silence } before the end{ shared-limit }.
        }

        Pings and pongs are not visible, so it may have been less silent than that.

        { shared-stack-option }

idle-timeout_intermediary =
    .badge = idle timeout: proxy
    .sentence = Something on the way{ shared-stack } cut the connection because it was idle. Whoever runs it must raise its limit, or the server must send pings.
    .meaning =
        { $silence ->
            [unknown] How long it was silent is not known.
           *[other] The last data message was { $silence } before the end{ shared-limit }.
        }

        Proxies and load balancers drop what is silent without a Close frame. Pings and pongs are not visible, so it may have been less silent than that.

        { shared-stack-option }

max-age =
    .badge = age limit reached
    .sentence = The connection reached the greatest age that is allowed on the way{ shared-stack }. Whoever set the limit must raise it, or the page must open a new one in time.
    .meaning =
        { $lived ->
            [unknown] How long it lived is not known.
           *[other] It lived { $lived }{ shared-limit }.
        }

        The limit counts from the opening, however busy the connection is.

        { shared-stack-option }

keepalive-lost =
    .badge = keepalive unanswered
    .sentence = No answer to the server's keepalive{ shared-stack } came in time: slow network, sleeping device, blocked page or busy server. Whoever runs the server must find out which.
    .meaning =
        { $silence ->
            [unknown] How long it was silent is not known.
           *[other] The last data message was { $silence } before the end{ shared-limit }.
        }

        Browsers answer pings by themselves, even while the page's script is busy. A keepalive inside messages (Socket.IO, SignalR, Phoenix) has to be answered by the page's script.

        { shared-stack-option }

handler-error =
    .badge = server's handler failed
    .sentence = The server's own code{ shared-stack } failed while it handled this connection. Whoever wrote the server must act; its log has the error.
    .meaning =
        { $waited ->
            [unknown] { "" }
           *[other] The connection ended { $waited } after the page's last message, so what that message asked for is the first to look at.
        }

        { shared-stack-code }

        Many servers end the connection when a handler throws: some with 1011, some without any Close frame. The error itself never reaches the page.

app-returned =
    .badge = server's handler ended
    .sentence = The server's handler{ shared-stack } returned, and the server library then closed the connection. Whoever wrote the server must act.
    .meaning =
        Some libraries close a connection as soon as the function that handles it returns, and the code that they send then may look like an error.

        { shared-stack-code }

app-closed_code =
    .badge = server closed on purpose
    .sentence = The server's application{ shared-stack } closed the connection on purpose{ $code ->
        [unknown] { "" }
       *[other] { " " }with { $code }
    }{ shared-said }. Whoever runs the server can say why; see its documentation and log.
    .meaning =
        The code is one that the application chose, or that its library sends when it is told to close.

app-closed_without-code =
    .badge = application gave no code
    .sentence = The server's application{ shared-stack } closed the connection on purpose and gave no code. Whoever wrote the server can say why, and should send a code.
    .meaning =
        The page sees 1005 because the Close frame was empty. With this server library, that is what a plain close() in the server's code sends.

server-shutdown =
    .badge = server shut down
    .sentence = The server{ shared-stack } was shut down or restarted while the connection was open. Whoever deploys it should close with 1001 or 1012 first; the page should reconnect after a pause.
    .meaning =
        A server that is told to stop closes its connections, or just lets them go.

        { $count ->
            [unknown] { "" }
            [0] { "" }
            [one] Another connection of this page ended at the same moment.
           *[other] { $count } other connections of this page ended at the same moment.
        }

        { shared-stack-code }

process-killed =
    .badge = server process gone
    .sentence = The server's process{ shared-stack } ended without closing its connections: it was killed, or it crashed. Whoever runs the server must act.
    .meaning =
        No Close frame was sent; the system closed the connection for the process that was gone.

        { $count ->
            [unknown] { "" }
            [0] { "" }
            [one] Another connection of this page ended at the same moment.
           *[other] { $count } other connections of this page ended at the same moment.
        }

message-too-big =
    .badge = message too big
    .sentence = The page's last message{ $size ->
        [unknown] { "" }
       *[other] { " " }({ $size })
    } was bigger than the server{ shared-stack } takes. The page must send less at once, or whoever runs the server must raise its limit.
    .meaning =
        A server takes messages up to a limit of its own, set in its configuration.

        { $limit ->
            [unknown] What the limit is was not seen.
           *[other] The limit that fits is { $limit }.
        }

        { shared-stack-option }

wrong-message-type =
    .badge = wrong message type
    .sentence = The server{ shared-stack } does not take { $kind ->
        [unknown] messages of this type
        [text] text messages
       *[other] binary messages
    } here, and the page sent one. The page must send the type that the server expects.
    .meaning =
        A string goes out as a text message; an ArrayBuffer, a typed array or a Blob as a binary one.

        { shared-stack-code }

rate-limited =
    .badge = too many messages
    .sentence = The server{ shared-stack } closed the connection because too much came in too short a time. The page must send less often, and wait before it reconnects.
    .meaning =
        Servers count messages, bytes or connections for each client.

        { $rate ->
            [unknown] How often the page sent was not seen.
           *[other] The page sent { $rate } messages a second before the end.
        }

        { shared-stack-code }

auth-failed =
    .badge = not authenticated
    .sentence = The server{ shared-stack } did not accept who the page says it is{ shared-said }. Whoever writes the page must check the token, cookie or login message that it sends.
    .meaning =
        The handshake was done, and the check came after it.

        { shared-stack-code }

auth-expired =
    .badge = token ran out
    .sentence = The page's token or session ran out while the connection was open{ shared-said }. The page must get a new one and reconnect with it.
    .meaning =
        A token is looked at when the connection begins, and with some servers again while it lives.

        { $since ->
            [unknown] { "" }
           *[other] The token that the page sent ran out { $since } before the end.
        }

        { shared-stack-code }

origin-rejected =
    .badge = origin refused
    .sentence = The server{ shared-stack } does not take connections from pages of this origin{ shared-said }. Whoever runs the server must allow it.
    .meaning =
        A browser sends the page's origin with every handshake, and a page cannot change it.

        { shared-stack-code }

payload-rejected =
    .badge = message not understood
    .sentence = The server{ shared-stack } could not understand a message of the page{ shared-said }. Whoever writes the page must compare it with what the server expects.
    .meaning =
        The frames were right; what was in them was not.

        { shared-stack-code }

subprotocol-error =
    .badge = subprotocol rule broken
    .sentence = A rule of the subprotocol{ $subprotocol ->
        [unknown] { " " }(STOMP, MQTT, GraphQL …)
        [empty] { "" }
       *[other] { " " }“{ $subprotocol }”
    } was broken{ shared-said }. Whoever writes the page must compare its messages, and their order, with the protocol.
    .meaning =
        The frames were right; the protocol inside the messages was not followed{ shared-stack }.

        { shared-stack-code }

duplicate-session =
    .badge = replaced by another socket
    .sentence = The server{ shared-stack } keeps one connection for each user or id, and another one took this one's place{ shared-said }. Look for a second tab, device or reconnect.
    .meaning =
        A page that connects again before its old connection is closed does this to itself.

        { shared-stack-code }

protocol-error_by-intermediary =
    .badge = bytes changed on the way
    .sentence = Something on the way changed the bytes, so that one side saw a broken frame. Whoever runs the proxy or gateway must act.
    .meaning =
        { -no-page-frames } { -between }

        { shared-stack-code }

protocol-error_large-message-fragmented =
    .badge = fragments not accepted
    .sentence = The page sent a large message{ $size ->
        [unknown] { "" }
       *[other] { " " }({ $size })
    }, the browser cut it into fragments, and the server{ shared-stack } takes none. Whoever runs the server must act; until then, send less at once.
    .meaning =
        Chromium sends what is larger than 64 KiB in fragments, as RFC 6455 allows.

        { shared-stack-code }

protocol-error_misused-code =
    .badge = code means something else
    .sentence = The server{ shared-stack } sends { $code ->
        [unknown] this code
       *[other] { $code }
    } for other things too{ shared-said }: perhaps no frame was broken. Whoever runs the server must act; its log says what happened.
    .meaning =
        With this server the code comes also at an end that has nothing to do with broken frames: an idle timeout, a failed handler, an end of the session.

network-lost =
    .badge = network lost
    .sentence = The device lost its network, and the connection with it. The page should reconnect when the browser is online.
    .meaning =
        { $count ->
            [unknown] { "" }
            [0] { "" }
            [one] Another connection of this page ended at the same moment.
           *[other] { $count } other connections of this page ended at the same moment.
        }

        What was on the way is lost; nothing tells the server that the page is gone.

system-sleep =
    .badge = device slept
    .sentence = The device slept{ $gap ->
        [unknown] { "" }
       *[other] { " " }for { $gap }
    }, and the connection ended with it. The page should reconnect when the device wakes.
    .meaning =
        Timers stood still, which only sleep, or a debugger's pause, does to all of them at once. A server's timeout goes on meanwhile.

browser-throttle =
    .badge = page throttled
    .sentence = The browser slowed the page's timers down while it was hidden, so its answer to a keepalive came too late{ shared-stack }. The page should reconnect when it is shown again.
    .meaning =
        { $gap ->
            [unknown] { "" }
           *[other] The page's timers stood still for { $gap }.
        }

        Chromium runs timers of a hidden page once a second, and after five minutes once a minute.
