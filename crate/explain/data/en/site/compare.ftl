# Two close codes side by side. `compare-1002-1005`: pairs that people confuse, written by hand; `a` is the smaller code.
# `.opening`, `.meaning-…`, `.when-…`, `.fix-…`, `.which-you-see`, `.which-to-send`: paragraphs. `.differences`: one difference each.
# What pages see: Chromium 156 and Firefox 153, measured. What stacks send: crate/atlas/data/stacks. What the lab showed: tests/lab/claims.md.

## Pairs

compare-1002-1003 =
    .opening =
        1002 (Protocol Error) and 1003 (Unsupported Data) are codes of RFC 6455, section 7.4.1, that a server sends in a Close frame because of what it received. 1002 is about the frame: its bytes break a rule of the protocol. 1003 is about the message: the frame is right, but its kind, text or binary, is not one that the server takes.
    .meaning-a =
        1002 says that what came in is not valid WebSocket: an opcode that is not defined, a missing mask, a reserved bit, a fragment out of place. The server need not have looked at any message.

        A page's script cannot cause that directly. The browser builds every frame.
    .meaning-b =
        1003 says that a whole, valid message came in and is of a kind that the server does not take: binary where it wants text, or text where it wants binary.

        A page causes that easily: send() with a string makes a text message, and send() with an ArrayBuffer, a typed array or a Blob makes a binary one.
    .when-a =
        Something on the way changed the bytes. Tomcat then closes with a reason such as “A WebSocket frame was sent with an unrecognised opCode of [3]”, Gorilla with “bad opcode 3”, Python's websockets with “reserved bits must be 0”. ws 8 closes without a reason.

        No frame was wrong at all: Tomcat sends 1002 when a message handler throws, Reactor Netty when the handler fails, Bandit after 60 s without data from the client.

        Strawberry GraphQL sends 1002 for what 1003 is meant for: a binary message gets “WebSocket message type must be text”.
    .when-b =
        Spring closes with “Binary messages not supported” when binary reaches a text handler, and with “Text messages not supported” the other way round. RabbitMQ Web MQTT refuses a text message with “unexpected WebSocket frame”. Starlette's WebSocketEndpoint sends 1003 for the wrong kind, and for malformed JSON too.

        Libraries such as ws and Python's websockets never choose 1003 for a message by themselves: the application that runs on them calls close(1003).

        faye-websocket sends 1003 for what 1002 is meant for: a frame without a mask gets “Received unmasked frame but masking is required”. Tyrus sends 1003 with “Cannot accept.” when its input buffer is full.
    .fix-a =
        Whoever runs the server must act. Read the reason and the server's log: they say whether a frame rule was broken, or whether the server's own code failed.

        If a frame rule was broken, connect to the server past everything that stands between. If that works, what stands between changes bytes. nginx 1.22.1 and HAProxy 2.6.12 passed every byte on unchanged in the lab, so suspect what rewrites or inspects the stream first.

        The page can try one thing: send the same in messages below 64 KiB. Chromium cuts larger ones into fragments, and some servers do not take fragments.
    .fix-b =
        The page can act. Look at the last message before the close, and send the kind that the server expects: JSON.stringify() for text, an ArrayBuffer or a typed array for binary.

        If the page is right, whoever wrote the server must accept that kind in the handler of this path.
    .differences =
        What was wrong: with 1002 it is the frame, as bytes. With 1003 it is the kind of a message whose frames are right.

        Who can cause it: with 1002 it is a client that writes its own frames, something between, or the server itself, and not a page's script. With 1003 it is the page, with one call of send().

        On the wire: 1002 is 03 EA in the Close frame's payload. 1003 is 03 EB. A reason may follow either, and wasClean is true for both when the close was in order.

        Who sends it: 1002 is sent by servers, and by Chromium too when it finds a wrong frame. 1003 is sent by servers alone: Chromium never sends it, and a page cannot.

        What the other side sees: when a server sends either code, the page gets the same code. When Chromium sends 1002, the server gets 1002 and the page gets 1006. For 1003 there is no such split.

        Connecting again: after neither code does it help to connect again and do the same. The graphql-ws client gives up after both. pusher-js waits before it tries again after both.

        Where to look: for 1002 it is the server's log and what stands between. For 1003 it is the last message that the page sent.
    .which-you-see =
        If the reason speaks of an opcode, a mask, RSV bits, fragments or a control frame, then it is a 1002 case, whatever the number says.

        If the reason speaks of text, binary or a message type, then it is a 1003 case. Strawberry says it with 1002, most others with 1003.

        If there is no reason, look at what the page sent last. If the close comes right after the first binary message, or the first text one, and comes again each time, then the kind of message is the cause. If it comes at different moments, then look at the bytes on the way.

        If a binary message was sent and the page sees 1006 or 1011, then it can still be the wrong kind: the handlers of uvicorn, aiohttp and Tornado throw and drop the connection, and those of Hypercorn and Daphne end with 1011.
    .which-to-send =
        Send 1003 when a message is valid but of a kind that this path does not take, and say in the reason which kind it wants. Leave 1002 to the WebSocket library, which sends it by itself for broken frames.

        Send neither for a message of the right kind with bad content: text that is not UTF-8 is 1007, and JSON that your application cannot use is a matter for a code from 4000 to 4999.

compare-1002-1005 =
    .opening =
        1002 (Protocol Error) and 1005 (No Status Received) are both codes of RFC 6455, section 7.4.1, but of two classes: 1002 may be sent, 1005 never is. 1002 is an accusation: the side that closed says that what it received broke the protocol. 1005 is a gap: a Close frame came, and there was no code in it.
    .meaning-a =
        1002 is a statement. The server read something that RFC 6455 forbids, or says that it did, and closes because of it.

        Next to 1005 it tells more, but not all: it names a class of faults. Which rule was broken stands in the reason, if the server gave one.
    .meaning-b =
        1005 is what the browser writes down when the Close frame is empty. Nobody is accused of anything, and no cause is given.

        Next to 1002 it is the milder sign. The closing handshake was done in order, and an ordinary close() without arguments is enough for it, in the page or on the server.
    .when-a =
        Something on the way changed the bytes. In the lab one flipped bit in an opcode made Gorilla close with 1002 and “bad opcode 3”, and a mask that was taken off made Python's websockets close with 1002 and “incorrect masking”.

        The stack uses 1002 for other things. Tomcat sends it when a message handler throws, with “An unrecoverable IOException occurred so the connection was closed”. Bandit sends it after 60 s without data from the client. Spring sends it after a STOMP ERROR frame, for instance when the broker behind it is gone.

        The application protocol was not followed: RabbitMQ Web MQTT sends 1002 with “cannot_parse” or “connect_packet_rejected”.
    .when-b =
        Your page called close() without a code. ws, Python's websockets, uvicorn, Tornado, Bun and Deno answer the empty Close frame with an empty one, and the page shows 1005. aiohttp, WebSocket-Node, Tomcat and Ktor answer with 1000, and the page shows 1000.

        The server's application called close() without a code. With ws, Tornado, Deno and Jetty that is an empty Close frame. With Python's websockets, aiohttp, Bun, Spring and Tomcat it is 1000.

        Socket.IO ends most of its own errors this way: a missed heartbeat, a packet that it cannot read, a client that never connects to a namespace, disconnect(true), and its own shutdown. All of them are 1005 in the page.

        A broken frame can hide behind it. wslay answers a control frame that is fragmented or too long with an empty Close frame. Firefox shows 1005 for a Close frame with one byte of payload, over which Chromium fails the connection with 1006.
    .fix-a =
        Whoever runs the server must act. Read the reason and the server's log at that moment: they tell a broken frame from a handler that threw or a timeout.

        If a frame was broken, connect past everything that stands between, and turn permessage-deflate off for a test. Then repair what changes the bytes.

        Changing the page helps in one case only: when it sends large messages. Chromium sends what is above 64 KiB in fragments, and some servers refuse fragments.
    .fix-b =
        First find out who closed. If a line of your page called close(), nothing is broken. Give it a code and a reason, such as close(1000, "left the room"), and both logs say why.

        If the server closed, whoever wrote it must act: let it send a code and a reason. Nothing in the page can find the code that was not sent.

        With Socket.IO read the disconnect reason of its client library instead: “io server disconnect” is a call on the server, “ping timeout” a heartbeat that did not come, “transport close” a connection that ended.
    .differences =
        Who says it: 1002 is said by the side that sends the Close frame, so for a page that shows it, by the server. 1005 is said by the browser alone, about a frame in which no code stood.

        On the wire: 1002 is the two bytes 03 EA, and a reason may follow them: the whole frame of a server without a reason is 88 02 03 EA. 1005 is a Close frame without payload: 88 00. The number 1005 itself may not stand in a frame: Chromium fails the connection over it, and the page sees 1006.

        Reason: 1002 may carry one, and with Tomcat, Gorilla, Jetty or Python's websockets it names the rule that was broken. With 1005 the reason is empty.

        wasClean: it is true for both when the close was in order. No error event comes before either.

        What the other side sees: after 1002 the server gets its 1002 back from the browser. After an empty Close frame it gets an empty one back, and no code either.

        Connecting again: after 1002 the next connection may end the same way until the cause is mended. The graphql-ws client gives up after 1002 and tries again after 1005. pusher-js waits before it tries again after 1002, and does not wait after 1005.

        Where to look: for 1002 it is the reason, the server's log and what stands between. For 1005 it is first every close() in the page, then the server's code.
    .which-you-see =
        If the close event says 1002, then the server sent it. If it has a reason, go by the reason. If it has none, the server's log is the next place.

        If the close event says 1005 and your page called close(), then it is your page's own close. If your page did not call it, then the server closed and did not say why.

        If the page says 1006 and the server's log says 1002, then neither page of this pair is the right one: the browser refused one of the server's frames.

        If the server's log says 1005, then a client sent an empty Close frame, as a page does with close() and no arguments.
    .which-to-send =
        Leave 1002 to the WebSocket library. It sends it when a frame from the client is broken. Do not send it from application code: for a handler that failed there is 1011, for a rule of your own 1008 or a code from 4000 to 4999.

        Your server must not send 1005: there is no frame in which it may stand. A Close frame without a code is allowed, but it tells the page nothing. Send 1000 for an end that was meant, and a code and a reason for any other.
