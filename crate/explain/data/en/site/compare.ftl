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

compare-1002-1008 =
    .opening =
        1002 (Protocol Error) and 1008 (Policy Violation) are codes of RFC 6455, section 7.4.1, by which a server says that the client did wrong. 1002 means a rule of the WebSocket protocol, which is the same for everybody. 1008 means a rule of this server, which only the server's own code or settings can name.
    .meaning-a =
        1002 says that bytes came in which RFC 6455 does not allow. Every server would have to refuse them.

        The rule stands in the standard, so it can be looked up, and a record of the bytes shows which one it was.
    .meaning-b =
        1008 says that something valid came in, and that this server does not allow it: too many messages, a session that has ended, a client that reads too slowly. Another server might have taken it.

        RFC 6455 gives it as the general code for when no other fits, or when the server does not want to say more. Without a reason it tells little.
    .when-a =
        Something between page and server changed the frames. The reason then names a frame rule, for instance “RSV1 set” by Gorilla, “incorrect masking” by Python's websockets, or Tomcat's “The client frame was not masked but all client frames must be masked”.

        No frame was wrong: a handler threw in Tomcat or Reactor Netty, Bandit waited 60 s for data, or Spring sent a STOMP ERROR.

        RabbitMQ Web MQTT sends 1002 where 1008 would fit: “connect_packet_rejected” means that the login in the MQTT CONNECT packet was refused.
    .when-b =
        A login failed or ran out after the handshake. NATS closes with “Authentication Timeout”, “Authentication Failure” or “Authentication Expired”. Tomcat closes with “This connection was established under an authenticated HTTP session that has ended.”

        A limit of the server was reached: with NATS “Slow Consumer (Pending Bytes)”, “Maximum Connections Exceeded” or “Maximum Subscriptions Exceeded”. In the lab an application on ws and one on Python's websockets used 1008 for more than 20 messages in a second.

        ws sends 1008 where others send 1002 or 1009: when a message comes in more than 16,384 fragments (since 8.23.0; 131,072 in 8.21.0). Bandit sends 1008 for an empty fragment.

        What is refused before the handshake is done never gives 1008. A wrong origin or a missing login is answered with 403 or 401, and the page sees 1006.
    .fix-a =
        Whoever runs the server, or what stands between, must act. A page's script cannot make a malformed frame, so changing the page does not help, except that messages below 64 KiB avoid fragments.

        Connect past everything that stands between. If it works then, that is where bytes are changed. If not, read the server's log for an exception or a timeout at that moment.
    .fix-b =
        Find the rule first: in the reason, in the server's log, or in the server's documentation. Whoever runs the server can always name it.

        Then the page can often act. If the login ran out, get a new token before connecting again. If too much was sent, send less often or put several messages into one. If the client read too slowly, do less work in the message handler.

        If the page is within its rights, whoever runs the server must raise the limit or allow it.
    .differences =
        Whose rule: with 1002 it is a rule of RFC 6455. With 1008 it is a rule that this server made for itself.

        Where it was broken: with 1002 in the bytes of a frame. With 1008 in what the client does: who it is, how much it sends, how fast it reads.

        Who must act: after 1002 whoever runs the server or what stands between. After 1008 most often the page, once somebody has named the rule.

        On the wire: 1002 is 03 EA in the Close frame's payload. 1008 is 03 F0. A reason may follow either. wasClean is true for both when the close was in order.

        What the other side sees: a server's 1002 and a server's 1008 both reach the page as they are. Chromium itself sends 1002 to a server that broke a rule, and the page then sees 1006. No browser sends 1008.

        Connecting again: after 1002 it is of no use until the bytes are right. After 1008 it is of use only with a change: a new token, a slower pace, fewer connections. The graphql-ws client gives up after both.
    .which-you-see =
        If the reason names a frame, a bit, an opcode or a mask, then treat it as 1002, even if the number is 1008.

        If the reason names a login, a limit, a speed or a session, then treat it as 1008, even if the number is 1002, as with RabbitMQ Web MQTT.

        If there is no reason, then look at the moment. If it comes at the first messages after the opening, think of the login. If it comes when the page sends much, think of a limit on messages. If it comes at no moment that the page's doings explain, think of the bytes on the way.

        If the page sees 1006 and never opened, then it is neither of the two: look at the HTTP status of the handshake.
    .which-to-send =
        Send 1008 for a rule of your own that the client broke, and say in the reason which rule it was. One code for a login that ran out and for a limit on messages leaves the client guessing: where it should act differently, use 3000 for a missing login, 3003 for a missing right, or a code from 4000 to 4999.

        Do not send 1002 for it. 1002 is for the WebSocket library alone, and whoever sees it looks for broken frames that do not exist.

compare-1002-1011 =
    .opening =
        1002 (Protocol Error) and 1011 (Internal Error) are codes of RFC 6455 with which a server ends a connection that went wrong. 1002 puts the fault in what the server received. 1011 puts it in the server itself. Some servers mix the two up, so the reason and the server's log count for more than the number.
    .meaning-a =
        1002 says: what came in is not valid WebSocket, and I cannot go on reading.

        Taken at its word, the server's own code is in order, and the client or something on the way is not.
    .meaning-b =
        1011 says: something happened in me that I did not expect, and I cannot go on.

        Taken at its word, the client did nothing wrong. The code is also sent for other ends than errors, by some servers on every shutdown, or when no pong came.
    .when-a =
        A frame was broken on the way: Tomcat, Jetty, Gorilla, Python's websockets and most other servers send 1002 for it, with a reason that names the rule. ws 8 sends 1002 without a reason.

        The server's own code failed, and the server said 1002 all the same. Tomcat does so when a message handler throws, with “An unrecoverable IOException occurred so the connection was closed”, which is hardly ever an input or output error. Reactor Netty does so with “Protocol error”.

        Spring's STOMP support sends 1002 after any STOMP ERROR frame: when its broker is gone, when a frame is above 64 KiB, when heart-beats are missed.
    .when-b =
        A handler threw. Python's websockets, Hypercorn, Daphne, Cowboy, Bandit, Jetty, Quarkus and Spring then send 1011. Jetty puts the exception's text into the reason, Quarkus does so in dev and test mode, the others leave the reason empty.

        No pong came in time: “keepalive ping timeout” from Python's websockets and from uvicorn (by default a ping every 20 s, and 20 s to answer), “Ping timeout” from Ktor.

        Nothing failed: Hypercorn sends 1011 when it is stopped and whenever the application returns. NATS sends it with “Kicked” and with “Duplicate Client ID”.

        A failed handler does not always give 1011. ws, aiohttp, Tornado, uvicorn, Gorilla and axum end without a Close frame, and the page sees 1006. SignalR ends with 1000.
    .fix-a =
        Whoever runs the server must act. If the reason names a frame rule, look for what changes bytes: connect past every proxy, turn permessage-deflate off, send messages below 64 KiB.

        If the reason does not name one, read the server's log for an exception or a timeout at that moment, as for 1011.
    .fix-b =
        Whoever wrote or runs the server must act. The server's log has the error; look at the moment of the close. The page cannot see it.

        If the reason speaks of a ping, find what held the pong up: a busy server, a sleeping device, a slow network. Then set the ping timeout to suit.

        If it comes with every deployment, it is the shutdown of the stack. Close sockets with 1001 or 1012 before the process stops.
    .differences =
        Who is blamed: 1002 blames what the server received. 1011 blames the server itself.

        How true the number is: 1002 is also sent for failed handlers by Tomcat and Reactor Netty, and after silence by Bandit. 1011 is also sent for shutdowns by Hypercorn and for a missing pong by uvicorn. Both numbers need the log beside them.

        On the wire: 1002 is 03 EA in the Close frame's payload. 1011 is 03 F3. A reason may follow either. wasClean is true for both when the close was in order.

        Who else sends it: Chromium sends 1002 to a server whose frame is wrong, and gives the page 1006. No browser sends 1011.

        Reason: with 1002 it most often is a fixed text of the library that names a rule. With 1011 it is empty with most stacks, and the text of an exception with some.

        Connecting again: after 1002 the same bytes end the next connection too. After 1011 it can go well, with growing pauses, unless the same message makes the same handler fail. The graphql-ws client gives up after both. pusher-js waits before it tries again after 1002, and does not wait after 1011.

        Where to look: for 1002 it is the reason, what stands between, and then the server's log. For 1011 it is the server's log.
    .which-you-see =
        If the close comes right after one message of the page, and again each time that message is sent, then a handler fails on it, whether the number is 1011 or 1002. Look in the server's log for the exception.

        If the reason names an opcode, a mask, RSV bits, fragments or a length, then it is a true 1002. The bytes changed on the way, or a client other than a browser built them.

        If it comes after a fixed time of silence, then it is a timeout, with 1002 from Bandit and with 1011 from uvicorn or Ktor.

        If all connections end at one moment, then the server was stopped. Hypercorn says 1011 then.
    .which-to-send =
        Send 1011 when your own code failed and the connection cannot go on. A short reason helps: not a stack trace, and at most 123 bytes.

        Do not send 1002 from application code. The library sends it when a frame is broken. For a shutdown send 1001 or 1012, not 1011, so that pages know that they may come back.
