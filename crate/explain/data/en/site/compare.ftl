# Two close codes side by side. `compare-1002-1005`: pairs that people confuse, written by hand; `a` is the smaller code.
# `.opening`, `.meaning-…`, `.when-…`, `.fix-…`, `.which-you-see`, `.which-to-send`: paragraphs. `.differences`: one difference each.
# What pages see: Chromium 156 and Firefox 153, measured. What server software sends: crate/atlas/data/stacks. What the lab showed: tests/lab/claims.md.

## Pairs

compare-1000-1005 =
    .opening =
        1000 (Normal Closure) and 1005 (No Status Received) are codes of RFC 6455, section 7.4.1, for a connection that was closed in order, but of two classes. 1000 may be sent: one side said that it was done. 1005 is never sent: the Close frame had no code, and the browser or the server library reports that with this number.
    .meaning-a =
        1000 says that the connection has done what it was for. Taken at its word, nobody has to act.

        Some servers send it for other ends too, so it does not prove that all was well.
    .meaning-b =
        1005 says nothing about the cause. It can be an ordinary end, and it can be an error that the server did not name.
    .when-a =
        The page called close(1000), and the server sent the same back. Or the server's application closed with 1000, or with no code where the library fills in 1000: Python's websockets, uvicorn, Hypercorn, aiohttp, Daphne, Bun, WebSocket-Node, Tomcat, Spring, Undertow, Vert.x and Ktor do that.

        The handler returned: Python's websockets, aiohttp, Ktor and Cowboy then close with 1000.

        1000 is sent for other ends too: by Cowboy after 60 s without data from the client, by Bandit at shutdown, by Tornado with “ping timed out”, by SignalR after an error (the message of type 7 before it says which), by Daphne after a day.
    .when-b =
        The page called close() without a code, and the server answered without one: ws, Python's websockets, uvicorn, Hypercorn, Tornado, Deno, Bun and gorilla/websocket do that.

        The server's application closed without a code, and the library sends an empty frame: ws, Tornado, Deno, Reactor Netty, axum, uWebSockets. Socket.IO closes its connections this way.
    .fix-a =
        If the end was meant, there is nothing to do.

        If the connection should have stayed open, ask whoever runs the server: look for a handler that returns too early, and for an idle timeout. A client that treats 1000 as final stays away: phoenix.js does not connect again after 1000.
    .fix-b =
        If your page closes, write close(1000, "left the room") instead of close(). Both logs then say why.

        If the server closes, whoever wrote it should send a code: in ws, close(1000, "done") instead of close().
    .differences =
        On the wire: 1000 is 03 E8 in the payload, so the frame of a server is 88 02 03 E8. 1005 is an empty Close frame, 88 00.

        Reason: with 1000 there can be one. With 1005 there is none, since a reason can only follow a code.

        wasClean: it is true for both when the close was in order.

        The same call, two codes: close() without arguments gives 1000 with some libraries and 1005 with others. Between ws and Bun, or between Tornado and aiohttp, the number changes and the meaning does not.

        The page's own close(): with close() the browser sends an empty frame. The page then shows the server's answer: 1005 from ws, Python's websockets, uvicorn, Hypercorn, Tornado, Deno, Bun and gorilla/websocket, 1000 from aiohttp, Daphne, WebSocket-Node, Bandit, Tomcat, Ktor and Action Cable.

        Connecting again: after 1000 phoenix.js does not, and the graphql-ws client only while a subscription still runs. After 1005 both try again.
    .which-you-see =
        If you see 1000 and a reason, then go by the reason. “ping timed out” from Tornado is a lost keepalive, and “MQTT died” from RabbitMQ can be one, whatever the number says.

        If you see 1000 after a fixed time of silence, then it is an idle timeout, as with Cowboy, which sends 1000 for it.

        If you see 1005 and your page called close(), then it is the page's own end. If it did not, then the server closed without saying why, and only the server's own code or log can tell.

        If you moved from one server library to another and 1005 became 1000, then perhaps only the number changed.
    .which-to-send =
        Send 1000, with a short reason, when the end is meant. Send another code for an end that is not meant: 1001 or 1012 for a shutdown, 1011 for an error, 1008 or a code from 4000 to 4999 for a rule.

        Your server must not send 1005. It can send an empty Close frame, but then the page cannot tell success from failure.

compare-1001-1006 =
    .opening =
        1001 (Going Away) and 1006 (Abnormal Closure) can both be what a page sees of a server that stops, but they belong to two classes. 1001 may be sent: the server announced its end in a Close frame. 1006 is never sent: the browser reports it for an end that nobody announced.
    .meaning-a =
        1001 says that one side leaves: a server that shuts down, or, seen from the server, a page that was left.

        It was sent on purpose, so the sender still worked at that moment.
    .meaning-b =
        1006 says that the connection ended, or never opened, and that no Close frame explains it.

        The server may have crashed, or it is fine and something on the way (a proxy, a load balancer) cut the connection.
    .when-a =
        The server shuts down in order: Tomcat with “The server is stopping” or “The web application is stopping”, Jetty with “Container being shut down”, NATS with “Server Shutdown”, Spring, Undertow, and Python's websockets when Server.close() is called. Caddy sends 1001 when its configuration is reloaded.

        The socket was idle: Jetty closes after 30 s with “Connection Idle Timeout”, Tomcat with “The WebSocket session [0] idle timeout expired”, Amazon API Gateway after 10 min without messages with “Going away”. When no pong comes, Deno closes with “No response from ping frame.”

        A server also gets 1001 from browsers, whenever a page is left, reloaded or closed. The page itself gets no event then.
    .when-b =
        The process ends without closing its sockets: SIGTERM to Daphne, Tornado, Bun, Deno or a plain script with ws, an uncaught exception in Node, or a kill.

        A proxy is reloaded or stopped: nginx with worker_shutdown_timeout, HAProxy with hard-stop-after, Traefik after graceTimeOut. Or it cuts what is idle: nginx and AWS Application Load Balancer after 60 s by default, Heroku after 55 s.

        The page was frozen, or kept in the back-forward cache: it sees 1006 when it comes back, and the server gets 1001.
    .fix-a =
        If the server was shut down, the page should connect again after a short, random pause. Nothing else is needed.

        If the reason speaks of an idle timeout, whoever runs the server should send pings more often, or raise the limit.
    .fix-b =
        Whoever runs the server or the proxy must act. Compare the silence before the end with the idle timeouts on the way, and the moment of the end with restarts and crashes in the logs.

        If it comes with each deployment, close the sockets on the server with 1001 or 1012 before it stops. In the lab, with ws 8.23.0, this turned a 1006 into a code that the page can act on.

        The page should connect again with growing pauses.
    .differences =
        Who says it: 1001 is sent by the side that leaves. 1006 is sent by nobody: the browser or the server library reports it.

        On the wire: 1001 is 03 E9 in the payload of a Close frame. No frame may carry 1006: Chromium fails the connection if a server writes it into one.

        wasClean: with 1001 it is true when the close was in order. With 1006 it is false, except in Firefox when a server put 1006 into a frame.

        Reason: with 1001 there is often one, such as “Server restart” from AnyCable. With 1006 it is empty.

        One event, two codes: when Chromium freezes a page, the server sees 1001 and the page sees 1006. When a page is left for good, the server sees 1001 and the page sees nothing.

        Connecting again: after both it makes sense. After 1001 a short, random pause is enough. After 1006 the pauses should grow, since the server may still be down. The graphql-ws client tries again after both.

        Where to look: for 1001, the reason and the times of deployments. For 1006, the timeouts on the way, the server's log and the console.
    .which-you-see =
        If the page sees 1001, then the server, or a gateway that speaks WebSocket, sent it. A plain proxy such as nginx does not send Close frames of its own.

        If the page sees 1006 for all sockets at one moment, then a process or a proxy ended, or the network was lost. If it sees 1006 for one socket after a fixed silence, then it is an idle timeout.

        If the server's log shows 1001 with no reason, then a browser sent it: the page was left, reloaded or closed, or it came back after it had been frozen. That is no fault.

        If the page sees 1006 right when it becomes visible again and the server's log shows 1001 at that moment, then the browser had frozen the page.
    .which-to-send =
        Send 1001 when your server goes down, to every open socket, before the process ends. 1012 says more exactly that it comes back.

        Your server must not send 1006. Pages see it all the same when your server ends without a Close frame: close the sockets in the handler of SIGTERM, before the process ends.

compare-1002-1003 =
    .opening =
        1002 (Protocol Error) and 1003 (Unsupported Data) are codes of RFC 6455, section 7.4.1, that a server sends in a Close frame because of what it received. 1002 is about the frame: its bytes break a rule of the protocol. 1003 is about the message: the frame is right, but its kind, text or binary, is not one that the server takes.
    .meaning-a =
        1002 says that what came in is not valid WebSocket: an opcode that is not defined, a missing mask, a reserved bit, a fragment out of place. The server need not have looked at any message.

        No script in a page can break a frame: the browser builds every frame. A large message can be refused, though, because Chromium cuts it into fragments.
    .meaning-b =
        1003 says that a whole, valid message came in and is of a kind that the server does not take: binary where it wants text, or text where it wants binary.

        A page causes that easily: send() with a string makes a text message, and send() with an ArrayBuffer, a typed array or a Blob makes a binary one.
    .when-a =
        Something on the way changed the bytes. Tomcat then closes with a reason such as “A WebSocket frame was sent with an unrecognised opCode of [3]”, gorilla/websocket with “bad opcode 3”, Python's websockets with “reserved bits must be 0”. ws 8 closes without a reason.

        No frame was broken at all: Tomcat sends 1002 when a message handler throws, Reactor Netty when the handler fails, Bandit after 60 s without data from the client.

        Strawberry GraphQL sends 1002 where 1003 is meant: a binary message gets “WebSocket message type must be text”. RabbitMQ Web MQTT sends 1002 with “cannot_parse” for a packet that it cannot read.
    .when-b =
        Spring closes with “Binary messages not supported” when binary reaches a text handler, and with “Text messages not supported” the other way round. RabbitMQ Web MQTT refuses a text message with “unexpected WebSocket frame”. Starlette's WebSocketEndpoint sends 1003 for the wrong kind, and for JSON that it cannot parse.

        Libraries such as ws and Python's websockets never choose 1003 for a message by themselves: the application that runs on them calls close(1003).

        faye-websocket sends 1003 where 1002 is meant: a frame without a mask gets “Received unmasked frame but masking is required”. Tyrus sends 1003 with “Cannot accept.” when its input buffer is full.
    .fix-a =
        Whoever runs the server must act. Read the reason and the server's log: they say whether a frame was broken, or whether the server's own code failed.

        If a frame was broken, connect to the server directly, past every proxy. If that works, something on the way changes bytes. nginx 1.22.1 and HAProxy 2.6.12 passed every byte on unchanged in the lab, so look first at what inspects or rewrites the stream.

        In the page, try messages below 64 KiB: Chromium cuts larger ones into fragments, and some servers do not take fragments. If the reason speaks of the message, not of a frame, look at the last message that the page sent.
    .fix-b =
        The page can act. Look at the last message before the close, and send the kind that the server expects: JSON.stringify() for text, an ArrayBuffer or a typed array for binary.

        If the page is right, whoever wrote the server must accept that kind in the handler of this path.
    .differences =
        What was wrong: with 1002, the bytes of a frame, if the server uses it as meant. With 1003, the kind of a message whose frames are right.

        Who can cause it: 1002, a client that writes its own frames, something on the way, or the server itself; a page with large messages, which Chromium cuts, with a message that the server refuses, or with silence. 1003, the page, with one call of send().

        On the wire: 1002 is 03 EA in the Close frame's payload. 1003 is 03 EB. A reason may follow either, and wasClean is true for both when the close was in order.

        Who sends it: 1002 is sent by servers, and by Chromium too when it finds a broken frame. 1003 is sent only by servers: Chromium never sends it, and a page cannot.

        What the other side sees: when a server sends either code, the page gets the same code. When Chromium sends 1002, the server gets 1002 and the page sees 1006. With 1003 both sides see the same.

        Connecting again: it does not help after either code unless something changes. The graphql-ws client gives up after both. pusher-js tries again one second after either.

        Where to look: for 1002, the server's log and what is on the way. For 1003, the last message that the page sent.
    .which-you-see =
        If the reason speaks of an opcode, a mask, RSV bits or a control frame, then a frame was broken: 1002, whatever the number says. If it speaks of fragments, the server may take none.

        If the reason speaks of text, binary or a message type, then the kind of message was refused: 1003, whatever the number says. Strawberry says it with 1002, Spring with 1003. RabbitMQ Web MQTT means the same by “unexpected WebSocket frame”.

        If there is no reason, look at what the page sent last. If the close comes right after the first binary message, or the first text one, and comes again each time, then the kind of message is the cause. If it comes at different moments, then suspect the server's own code, a timeout or something on the way.

        If a binary message was sent and the page sees 1006 or 1011, then it can still be the wrong kind: the handlers of uvicorn, aiohttp and Tornado throw and drop the connection, and those of Hypercorn and Daphne end with 1011. HiveMQ ends with 1000 after a text message.
    .which-to-send =
        Send 1003 when a message is valid but of a kind that this path does not take, and say in the reason which kind it wants. Leave 1002 to the WebSocket library, which sends it by itself for broken frames.

        Send neither for a message of the right kind with bad content: text that is not UTF-8 is 1007, and JSON that your application cannot use needs a code from 4000 to 4999.

compare-1002-1005 =
    .opening =
        1002 (Protocol Error) and 1005 (No Status Received) are both codes of RFC 6455, section 7.4.1, but only 1002 may be sent. With 1002 the server says that what it received breaks the protocol. With 1005 a Close frame came without a code, and nothing is said about the cause.
    .meaning-a =
        The server read something that RFC 6455 forbids, or uses 1002 for another error, and closes because of it.

        The code does not say which rule was broken. The reason does, if the server gave one.
    .meaning-b =
        The Close frame was empty, and 1005 reports that. No cause is given.

        The closing handshake was in order. A close() without arguments is enough for 1005, in the page or on the server; but some servers end their errors this way too.
    .when-a =
        Something on the way changed the bytes. In the lab one flipped bit in an opcode made gorilla/websocket close with 1002 and “bad opcode 3”, and a mask that was taken off made Python's websockets close with 1002 and “incorrect masking”.

        The server uses 1002 for other things. Tomcat sends it when a message handler throws, with “An unrecoverable IOException occurred so the connection was closed”. Bandit sends it after 60 s without data from the client. Spring sends it after a STOMP ERROR frame, for instance when the broker behind it is gone.

        The message was at fault, not the frame: RabbitMQ Web MQTT sends 1002 with “cannot_parse” or “connect_packet_rejected”, Strawberry with “WebSocket message type must be text”.
    .when-b =
        Your page called close() without a code. ws, Python's websockets, uvicorn, Hypercorn, Tornado, Deno, Bun and gorilla/websocket answer the empty Close frame with an empty one, and the page sees 1005. aiohttp, Daphne, WebSocket-Node, Bandit, Tomcat, Ktor and Action Cable answer with 1000, and the page sees 1000.

        The server's application called close() without a code. With ws, Tornado and Deno that is an empty Close frame. With Python's websockets, aiohttp, Bun, Spring, Tomcat and Jetty 12 it is 1000.

        Socket.IO ends most connections this way: a missed heartbeat, a packet that it cannot read, a client that never connects to a namespace, disconnect(true), and its own shutdown. The page sees 1005 for all of them.

        A broken frame can be behind it. wslay answers a control frame that is fragmented or too long with an empty Close frame. Firefox shows 1005 for a Close frame with one byte of payload, over which Chromium fails the connection with 1006.
    .fix-a =
        Whoever runs the server must act. Read the reason and the server's log at that moment: they tell a broken frame from a handler that threw or a timeout.

        If a frame was broken, connect to the server directly, past every proxy, and turn permessage-deflate off for a test. Then fix what changes the bytes.

        The page can help in some cases: messages below 64 KiB where the server refuses fragments, a message more often than every 60 s with Bandit, heart-beats with STOMP, correct packets with MQTT, text instead of binary with Strawberry.
    .fix-b =
        First find out who closed. If your own code called close(), nothing is broken. Give it a code and a reason, such as close(1000, "left the room"), and both logs say why.

        If the server closed, whoever wrote it must act: it should send a code and a reason. Nothing in the page can find a code that was not sent.

        With Socket.IO, read the disconnect reason. In the page, “io server disconnect” is a call of disconnect() on the server, “ping timeout” a ping that did not come, and “transport close” an end by the server. After that the server's own reason says more: “ping timeout” there is a heartbeat that the page did not answer.
    .differences =
        Who says it: 1002 comes from the side that sent the Close frame, so from the server if a page shows it. 1005 is sent by nobody: the browser or the server library reports it for a Close frame without a code.

        On the wire: 1002 is the two bytes 03 EA, and a reason may follow. Without one, a server's whole frame is 88 02 03 EA. 1005 is a Close frame without payload: 88 00. No frame may carry the number 1005: Chromium fails the connection, and the page sees 1006.

        Reason: 1002 may carry one, and with Tomcat, gorilla/websocket, Jetty or Python's websockets it names the rule that was broken. With 1005 the reason is empty.

        wasClean: it is true for both when the close was in order. No error event comes before either.

        What the other side sees: after 1002 the server gets its 1002 back from the browser. After an empty Close frame it gets an empty one back, and reports 1005 as well.

        Connecting again: after 1002 the next connection may end the same way until the cause is fixed. The graphql-ws client gives up after 1002 and tries again after 1005. pusher-js tries again one second after either.

        Where to look: for 1002, the reason, the server's log and what is on the way. For 1005, first every close() in the page, then the server's code.
    .which-you-see =
        If the close event says 1002, then the server sent it. If it has a reason, go by the reason. If it has none, look in the server's log.

        If the close event says 1005 and your page called close(), then it is your page's own close. If your page did not call it, then the server closed and did not say why.

        If the page sees 1006 and the server received 1002, then it is neither: Chromium refused one of the server's frames. If the server sent the 1002, its frame was lost.

        If the server's log says 1005, then an empty Close frame came from the client: its own close() without arguments, or its answer to an empty frame of the server. See which side closed first.
    .which-to-send =
        Leave 1002 to the WebSocket library. It sends it when a frame from the client is broken. Do not send it from application code: for a handler that failed there is 1011, for a rule of your own 1008 or a code from 4000 to 4999.

        Your server must not send 1005: no frame may carry it. A Close frame without a code is allowed, but it tells the page nothing. Send 1000 for an end that was meant, and a code and a reason for any other.

compare-1002-1008 =
    .opening =
        1002 (Protocol Error) and 1008 (Policy Violation) are codes of RFC 6455, section 7.4.1, by which a server says that the client broke a rule. 1002 means a rule of the WebSocket protocol, which is the same for everybody. 1008 means a rule of this server, which only the server's own code or settings can name.
    .meaning-a =
        1002 says that bytes came in that RFC 6455 does not allow. By the standard every server has to refuse them.

        The rule is in the standard, so it can be looked up, and a record of the bytes shows which one it was.
    .meaning-b =
        1008 says that something valid came in, and that this server does not allow it: too many messages, a session that has ended, a client that reads too slowly. Another server might have taken it.

        RFC 6455 gives it as the general code for when no other fits, or when the server does not want to say more. Without a reason it tells little.
    .when-a =
        Something on the way changed the frames. The reason then names a frame rule, for instance “RSV1 set” by gorilla/websocket, “incorrect masking” by Python's websockets, or Tomcat's “The client frame was not masked but all client frames must be masked”.

        No frame was broken: a handler threw in Tomcat or Reactor Netty, Bandit waited 60 s for data, or Spring sent a STOMP ERROR.

        RabbitMQ Web MQTT sends 1002 where 1008 would fit: “connect_packet_rejected” means that the login in the MQTT CONNECT packet was refused.
    .when-b =
        A login failed or ran out after the handshake. NATS closes with “Authentication Timeout”, “Authentication Failure” or “Authentication Expired”. Tomcat closes with “This connection was established under an authenticated HTTP session that has ended.”

        A limit of the server was reached: with NATS “Slow Consumer (Pending Bytes)”, “Maximum Connections Exceeded” or “Maximum Subscriptions Exceeded”. In the lab an application on ws and one on Python's websockets used 1008 for more than 20 messages in a second.

        ws sends 1008 where others send 1002 or 1009: when a message comes in more than 16,384 fragments (since 8.23.0). Bandit sends 1008 for an empty fragment.

        What is refused before the handshake is done never gives 1008. A wrong origin or a missing login is answered with 403 or 401, and the page sees 1006.
    .fix-a =
        Mostly, whoever runs the server or the proxy must act. If a frame was broken, nothing in the page's script helps: the browser builds every frame. Otherwise the page may have to send less at once, send more often, or correct its messages.

        Connect to the server directly, past every proxy. If it works then, something on the way changes bytes. If not, read the server's log for an exception or a timeout at that moment.
    .fix-b =
        Find the rule first: in the reason, in the server's log, or in its documentation. Whoever runs the server can name it.

        Then the page can often act. If the login ran out, get a new token before connecting again. If too much was sent, send less often or put several messages into one. If the client read too slowly, do less work in the message handler.

        If the page did nothing wrong, whoever runs the server must raise the limit or allow it.
    .differences =
        Whose rule: with 1002, a rule of RFC 6455. With 1008, a rule that this server made for itself.

        Where it was broken: with 1002 in the bytes of a frame. With 1008 in what the client does: who it is, how much it sends, how fast it reads.

        Who must act: after 1002, whoever runs the server or the proxy. After 1008 it can be the page, once the rule is known.

        On the wire: 1002 is 03 EA in the Close frame's payload. 1008 is 03 F0. A reason may follow either. wasClean is true for both when the close was in order.

        What the other side sees: a server's 1002 and a server's 1008 both reach the page as they were sent. Chromium itself sends 1002 to a server that broke a rule, and the page then sees 1006. No browser sends 1008.

        Connecting again: after 1002 it does not help until the cause is fixed. After 1008 it helps only with a change: a new token, a slower pace, fewer connections. The graphql-ws client gives up after both.
    .which-you-see =
        If the reason names a frame, a bit, an opcode or a mask, then treat it as 1002, even if the number is 1008.

        If the reason names a login, a limit, a speed or a session, then treat it as 1008, even if the number is 1002, as with RabbitMQ Web MQTT.

        If there is no reason, then look at the moment. If the close comes at the first messages after the opening, think of the login. If it comes when the page sends much, think of a limit on messages. If nothing that the page does explains the moment, think of the server's own code, a timeout or the bytes on the way.

        If the page sees 1006 and the socket never opened, then it is neither of the two: look at the HTTP status of the handshake.
    .which-to-send =
        Send 1008 for a rule of your own that the client broke, and say in the reason which rule it was. One code for a login that ran out and for a limit on messages leaves the client guessing: where it should act differently, use 3000 for a missing login, 3003 for a missing permission, or a code from 4000 to 4999.

        Do not send 1002 for it. 1002 is only for the WebSocket library: whoever sees it looks for broken frames, and there are none.

compare-1002-1011 =
    .opening =
        1002 (Protocol Error) and 1011 (Internal Error) are codes of RFC 6455, section 7.4.1, with which a server ends a connection that went wrong. 1002 puts the fault in what the server received, and 1011 puts it in the server itself. Some servers mix the two up, so go by the reason and the server's log rather than by the number.
    .meaning-a =
        1002 says that what came in is not valid WebSocket, so the server cannot go on reading.

        Taken at its word, the server's own code is in order, and the client or something on the way is not.
    .meaning-b =
        1011 says that something failed inside the server, so it cannot go on.

        Taken at its word, the client did nothing wrong. The code is also sent for other ends than errors, by some servers on every shutdown, or when no pong came.
    .when-a =
        A frame was broken on the way: Tomcat, Jetty, gorilla/websocket and Python's websockets send 1002 for it, with a reason that names the rule. ws 8 sends 1002 without a reason. Tornado, Daphne, Hypercorn and Deno send nothing and drop the connection, so the page sees 1006.

        The server's own code failed, and the server said 1002 all the same. Tomcat does so when a message handler throws, with “An unrecoverable IOException occurred so the connection was closed”, which is hardly ever an input or output error. Reactor Netty does so with “Protocol error”.

        Spring's STOMP support sends 1002 after any STOMP ERROR frame: when its broker is gone, when a STOMP frame is above 64 KiB, when heart-beats did not come.
    .when-b =
        A handler threw. Python's websockets, Hypercorn, Daphne, Cowboy, Bandit, Jetty, Quarkus and Spring then send 1011. Jetty puts the exception's text into the reason, Quarkus does so in dev and test mode, the others leave the reason empty.

        No pong came in time: “keepalive ping timeout” from Python's websockets and from uvicorn (by default a ping every 20 s, and 20 s to answer), “Ping timeout” from Ktor.

        Nothing failed: Hypercorn sends 1011 when it is stopped and whenever the application returns without closing. NATS sends it with “Kicked” and with “Duplicate Client ID”.

        A failed handler does not always give 1011. ws, aiohttp, Tornado, uvicorn, gorilla/websocket and axum end without a Close frame, and the page sees 1006. SignalR ends with 1000.
    .fix-a =
        Whoever runs the server must act. If the reason names a frame rule, look for what changes bytes: connect past every proxy, turn permessage-deflate off. If it names fragments, send messages below 64 KiB.

        If the reason does not name one, read the server's log for an exception or a timeout at that moment, as for 1011.
    .fix-b =
        Whoever wrote or runs the server must act. The server's log has the error; look at the moment of the close. The page cannot see it.

        If the reason speaks of a ping, find what held the pong up: a busy server, a sleeping device, a slow network. Then set the ping timeout to suit.

        If it comes with every deployment, the server software sends it when it stops. Close the sockets with 1001 or 1012 before that.
    .differences =
        Who is blamed: 1002 blames what the server received. 1011 blames the server itself.

        How true the number is: 1002 is also sent for failed handlers by Tomcat and Reactor Netty, and after silence by Bandit. 1011 is also sent for shutdowns by Hypercorn and for a missing pong by uvicorn. With both, read the log too.

        On the wire: 1002 is 03 EA in the Close frame's payload. 1011 is 03 F3. A reason may follow either. wasClean is true for both when the close was in order.

        Who else sends it: Chromium sends 1002 to a server whose frame is broken, and the page sees 1006. No browser sends 1011.

        Reason: with 1002 many libraries give a fixed text that names the rule. With 1011 many servers give none, and some the text of an exception.

        Connecting again: after 1002 the same bytes end the next connection too. After 1011 it can go well, with growing pauses, unless the same message makes the same handler fail. The graphql-ws client gives up after both. pusher-js tries again one second after either.

        Where to look: for 1002, the reason, the server's log and what is on the way. For 1011, the server's log.
    .which-you-see =
        If the close comes right after one message of the page, and again each time that message is sent, then that message is the cause. With 1011 a handler fails on it. With 1002 a handler fails, or the server refuses its size, its fragments, its kind or its content. The server's log may have an exception.

        If the reason names an opcode, a mask or RSV bits, then a frame was broken: the bytes changed on the way, or a client other than a browser built them. If it names fragments, the server may take none.

        If it comes after a fixed time, then it is a timeout: silence with 1002 from Bandit, a missed pong with 1011 from uvicorn or Ktor.

        If all connections end at one moment with 1011, then the server may have been stopped: Hypercorn says 1011 then.
    .which-to-send =
        Send 1011 when your own code failed and the connection cannot go on. A short reason helps: not a stack trace, and at most 123 bytes.

        Do not send 1002 from application code. The library sends it when a frame is broken. For a shutdown send 1001 or 1012, not 1011, so that pages know that they may come back.

compare-1003-1007 =
    .opening =
        1003 (Unsupported Data) and 1007 (Invalid Frame Payload Data) are codes of RFC 6455, section 7.4.1, by which a server refuses a message. 1003 refuses its kind: text or binary, whatever is in it. 1007 refuses its content: the kind is right, and the bytes are not what that kind promises, as with a text message that is not UTF-8.
    .meaning-a =
        1003 says that the server does not take messages of this kind. The next one of the same kind will be refused too.
    .meaning-b =
        1007 says that the server takes this kind, but that what is in this message is not valid.

        For text the rule is RFC 6455's own: it must be UTF-8. A page cannot break it, because the browser makes valid UTF-8 of every string.
    .when-a =
        Binary sent to a text handler, or the reverse: Spring with “Binary messages not supported” or “Text messages not supported”, RabbitMQ Web MQTT with “unexpected WebSocket frame”, Starlette's WebSocketEndpoint without a reason, or an application that calls close(1003) itself.

        Starlette sends 1003 for JSON that it cannot parse too, although that is content.
    .when-b =
        Text that is not UTF-8 reached the server. ws says 1007 without a reason, Python's websockets “invalid continuation byte at position 0”, Jetty “Invalid UTF-8”, Bun “Received invalid UTF-8”. In the lab a masking key that was changed on the way did this to a page's correct text.

        Compressed data that does not inflate: ws and Bandit say 1007 for it, Cloudflare Workers 1002.

        Some use 1007 for content of their own: Spring's SockJS for a message that it cannot read, RabbitMQ Web STOMP for a frame that is too large before the login.

        Not every server says it: Tornado, Daphne, Hypercorn and Deno drop the connection, and the page sees 1006.
    .fix-a =
        The page can act: send a string where text is wanted, and an ArrayBuffer, a typed array or a Blob where binary is wanted.

        If the page is right, whoever wrote the server must accept this kind.
    .fix-b =
        If a page sent the message, suspect something on the way (a proxy, a load balancer): the browser does not send bad UTF-8. Connect to the server directly, and turn permessage-deflate off for a test.

        If a client of your own sent it, encode the text as UTF-8, do not cut it in the middle of a character, and send what is not text as binary.

        If the server uses 1007 for its own checks, compare the last message with what it expects.
    .differences =
        What is refused: 1003 refuses the kind of message. 1007 refuses the content of a message of the right kind.

        When the server knows: for 1003 the first byte of the frame is enough, since the opcode tells text from binary. For 1007 it has to read the payload.

        Who can cause it: 1003 can be caused by a page with one call of send(). 1007 for bad UTF-8 cannot be caused by a page.

        On the wire: 1003 is 03 EB in the Close frame's payload. 1007 is 03 EF. wasClean is true for both when the close was in order.

        The other direction: when a server's text is not UTF-8, Chromium does not use 1007. The server gets 1002 and the page sees 1006. With Firefox the page sees 1006 and the server gets no Close frame.

        Connecting again: after 1003 only with another kind of message. After 1007 it can go well if the bytes were changed by chance, and fails again if they are always changed. The graphql-ws client gives up after both.
    .which-you-see =
        If the close comes after the first binary message, or the first text one, every time, then it is 1003, or another number for the same fault.

        If the reason speaks of UTF-8, of a byte or a position, then it is 1007.

        If your page sent plain text and sees 1007, then the text is fine: look for what changed it on the way.

        If the server sent text and the page sees 1006 with an error event, then the server's own text may not be UTF-8. Chromium's console says “Could not decode a text frame as UTF-8.”
    .which-to-send =
        Send 1003 when the kind is wrong, and name the right one in the reason. Leave 1007 for bad UTF-8 to the WebSocket library.

        For text that is valid UTF-8 and that your application cannot use, such as JSON with a field missing, 1007 says too little: use a code from 4000 to 4999, with a reason, or answer with an error message and keep the connection.

compare-1005-1006 =
    .opening =
        1005 (No Status Received) and 1006 (Abnormal Closure) belong to the class of codes that are never sent: the browser reports them when no code came from the server. With 1005 a Close frame came and was empty, so the connection was closed in order. With 1006 no Close frame came that the browser could accept, so the connection broke, was refused, or never opened.
    .meaning-a =
        1005 says that the connection was closed in order, and not why.

        Both sides took part in the closing handshake, so no network fault is behind it.
    .meaning-b =
        1006 says that the connection ended without a Close frame, or never opened.

        It is one number for many causes: a process that ended, a proxy that cut an idle connection, a handshake that was refused, a frame that the browser did not accept, a certificate in Chromium. The page cannot learn which.
    .when-a =
        Your page called close() without a code, and the server answered with an empty Close frame, as ws, Python's websockets, uvicorn, Hypercorn, Tornado, Deno, Bun and gorilla/websocket do.

        The server closed without a code: ws, Tornado, Deno or Mattermost in an ordinary close, and Socket.IO for a missed heartbeat, an unreadable packet, disconnect(true) and its own shutdown. @fastify/websocket does so when it shuts down, and on a route that has no WebSocket handler.
    .when-b =
        After the opening: the server's process ended (an uncaught exception in Node with ws, SIGTERM with Daphne, Tornado, Bun or Deno), or the handler threw (aiohttp, Tornado, uvicorn, gorilla/websocket, axum), or something on the way cut an idle connection (nginx, Apache httpd and AWS Application Load Balancer after 60 s by default, Heroku after 55 s).

        Before the opening: the server answered 401, 403, 404 or 502 instead of 101, nothing listens, the name does not resolve, or the page called close() too early.

        The browser itself failed the connection over a broken frame. The server then sees 1002 from Chromium, and the end of TCP without a Close frame from Firefox.

        Mosquitto never answers a Close frame: even after its own, orderly close() the page sees 1006. AnyCable can write 1006 into a Close frame, and Crow 1005. Chromium refuses both, and the page sees 1006.
    .fix-a =
        If your page called close(), give it a code and a reason. There is nothing else to fix.

        If the server closed, whoever wrote it must send a code and a reason. With Socket.IO look at the disconnect reason, in the page and on the server.
    .fix-b =
        First ask whether the socket ever opened. If it did not, look at the HTTP status of the handshake (curl, Chromium's console or Firefox's Network panel shows it), at the host, the port and the certificate.

        If it did, compare how long it was silent with the idle timeouts on the way. Whoever runs the server should send pings more often than the shortest of them.

        If it ended at no such time, look in the server's log for a crash or a restart at that moment, and at the browser's console for a text such as “Invalid frame header”.

        In any case the page should connect again, with growing pauses.
    .differences =
        What came: with 1005 a Close frame without payload, 88 00 from a server. With 1006 no Close frame at all, or one that the browser had to refuse.

        wasClean: with 1005 it is true when the close was in order. With 1006 it is false. In Firefox a clean 1006 means that a server wrote the number 1006 into a Close frame.

        Error event: before 1005 there is none. Before 1006 there is one when the browser failed the connection or could not open it. There is none when TCP just ended. A reset gives an error event in Firefox and none in Chromium.

        Reason: it is empty with both.

        What the other side sees: with 1005 the server gets an empty Close frame too. With 1006 it may get nothing, 1001 when Chromium had frozen the page, or 1002 when Chromium refused its frame.

        Connecting again: after 1005 only if the page still needs the connection. After 1006 it is worth a try, with growing pauses, unless the handshake was refused. The graphql-ws client tries again after both.

        Where to look: for 1005, every close() in the page and in the server. For 1006, the console, the server's log, and the timeouts on the way.
    .which-you-see =
        If the code is 1005, then do not look for network faults: look for who called close().

        If the code is 1006 and no open event came before it, then the handshake or the connection failed. If an open event came and no error event, then TCP ended without a Close frame. If an open event came and an error event too, then the browser refused something, or, in Firefox, the connection may have been reset.

        If the page shows 1006 after its own close(), then the server did not answer: at once when it dropped TCP, after 60 s in Chromium and 20 s in Firefox when it stayed silent.

        If 1005 comes in Firefox with a reason, then a server wrote 1005 into its Close frame.
    .which-to-send =
        Neither. Your server must not write 1005 or 1006 into a Close frame: Chromium fails the connection over it.

        To avoid 1005, close with a code and a reason. To avoid 1006, close with a Close frame, also on errors and at shutdown, and wait for the answer before TCP is closed. A server that passes a code on from another connection must replace 1005, 1006 and 1015 first.

compare-1006-1015 =
    .opening =
        1006 (Abnormal Closure) and 1015 (TLS Handshake) belong to the class of codes that are never sent: each is the browser's own report of a connection that failed. 1015 names one cause: TLS with the server failed, so nothing was opened. 1006 names none, and for failed TLS it depends on the browser which of the two you see: 1015 in Firefox, 1006 in Chromium.
    .meaning-a =
        1006 says that there was no Close frame: the connection broke, was refused, was failed by the browser, or never opened.
    .meaning-b =
        1015 says that the TLS handshake did not succeed. No byte of WebSocket was exchanged, and no HTTP request either.
    .when-a =
        In Chromium: everything that fails before the opening, failed TLS included, and every end without a Close frame after it.

        In Firefox: the same, except failed TLS.
    .when-b =
        In Firefox: a certificate that is self-signed or for another name, a server that asks for a client certificate, and wss: to a port that speaks plain HTTP.

        Chromium shows 1006 for all of these. Its console says more: “net::ERR_CERT_AUTHORITY_INVALID” for a self-signed certificate, “net::ERR_SSL_PROTOCOL_ERROR” for wss: to a port without TLS, “WebSocket opening handshake was canceled” when a client certificate was asked for.
    .fix-a =
        Find out first whether the socket ever opened. If it did, TLS is not the cause: look at timeouts, crashes and broken frames.

        If it did not, read the browser's console. When it names a certificate or SSL, go on as for 1015. Otherwise look at host, port and the HTTP status of the handshake. In Chromium another extension can leave that text empty; a guest window shows it.
    .fix-b =
        Open the same host and port with https: in a tab. The browser then says what is wrong with the certificate. For a WebSocket it shows no warning that you could click away.

        Whoever runs the server must act: a certificate from an authority that the browser trusts, for this name, and no request for a client certificate on this port.

        If that port speaks no TLS, then ws: is right there, or TLS must be set up.
    .differences =
        Which browser says it: 1015 comes from Firefox. Chromium says 1006 instead.

        When it comes: 1015 comes before the opening. 1006 comes before or after it.

        On the wire: no frame may carry either. Chromium fails the connection over a Close frame that does. Firefox passes the number on to the page, as clean.

        wasClean and error event: with failed TLS wasClean is false, and an error event comes first, in both browsers. When TCP just ends after the opening, 1006 comes without an error event.

        What the other side sees: with 1015 the server never got the WebSocket handshake. With 1006 it may have seen a whole connection.

        Connecting again: after 1015 it does not help until the certificate or the settings are fixed. After 1006 it can help, with growing pauses.

        Where to look: for 1015, the certificate and the TLS settings of that port. For 1006, the console first.
    .which-you-see =
        If you see 1015 and wasClean is false, then it is TLS, whatever else you suspect.

        If you see 1006 in Chromium, no open event came, and the console names “ERR_CERT” or “ERR_SSL”, then it is what Firefox reports as 1015.

        If you see 1006 in Chromium after about 30 s without an open event, then something took the connection and never answered TLS, as a port does that speaks no TLS and waits for the client to begin.

        If you see 1015 in Firefox and wasClean is true, then a server wrote 1015 into a Close frame. That is a fault of the server, and not of TLS.
    .which-to-send =
        Neither. Both are reports of a browser to its own page. A server that fails in TLS has no WebSocket on which it could send anything.

        If your server passes codes on from another connection, replace 1006 and 1015 with a code that may be sent, such as 1014 for a gateway.

compare-1008-1009 =
    .opening =
        1008 (Policy Violation) and 1009 (Message Too Big) are codes of RFC 6455, section 7.4.1, by which a server enforces a rule of its own. 1009 means that one message was larger than the server takes. 1008 is for every rule that has no code of its own.
    .meaning-a =
        1008 says that a rule was broken, and leaves open which: a login, a pace, a number of connections.
    .meaning-b =
        1009 says exactly what was wrong: the size of a message, or of a frame. Only the limit itself may be missing from the reason.
    .when-a =
        A login failed or ran out after the opening: NATS with “Authentication Expired”, Tomcat with “This connection was established under an authenticated HTTP session that has ended.”

        Too much, too fast, or too slowly read: an application's own limit on messages, NATS with “Slow Consumer (Pending Bytes)” or “Maximum Connections Exceeded”.

        Size can be the rule as well: NATS closes with 1008 “Maximum Control Line Exceeded” when subjects and headers are too long, and ws with 1008 when a message comes in too many fragments.
    .when-b =
        A message was above the limit. Limits by default: 8,192 in Tomcat, 32 KiB in coder/websocket (“read limited at 32769 bytes”), 64 KiB in Jetty and in Netty, 1,000,000 bytes in Socket.IO, 1 MiB in Python's websockets and NATS, 16 MiB in uvicorn and Bun, 100 MiB in ws.

        Amazon API Gateway closes with 1009 for a message above 128 KiB, and for a frame above 32 KiB.

        Not every server says 1009. axum, Daphne, Deno and uWebSockets drop the connection, and the page sees 1006. SignalR ends with 1000, Spring's STOMP with 1002.
    .fix-a =
        Somebody has to name the rule: the reason, the server's log, or whoever runs the server. Then the page does what the rule wants: log in again, send less often, open fewer connections.

        If the rule is wrong for this page, whoever runs the server must change it.
    .fix-b =
        Compare the size of the last message with the limit of the server. Either the page sends less at once, in several messages, or whoever runs the server raises the limit: maxPayload in ws, max_size in Python's websockets, maxHttpBufferSize in Socket.IO, maxTextMessageBufferSize in Tomcat.

        Count bytes, not characters, except in Tomcat and Hypercorn, which count characters for text. With compression ws and Tornado count the size after inflating.

        If small messages of the same content pass, the size was the cause.
    .differences =
        What it names: 1008 names no rule. 1009 names the size.

        What to measure: for 1008 it depends on the rule: time since the login, messages in a second, open connections. For 1009, the length of the last message.

        On the wire: 1008 is 03 F0 in the Close frame's payload. 1009 is 03 F1. wasClean is true for both when the close was in order.

        Who sends it: both come from servers. Chromium does not send 1009 for a message that is too large for it: the page sees 1006.

        Reason: with 1009 many libraries write the limit into it, such as “frame with 1100000 bytes exceeds limit of 1048576 bytes”; ws and Socket.IO write nothing. With 1008 only the reason can name the rule.

        Connecting again: after 1009 it works at once, until the same message is sent again. After 1008 it depends on the rule, and a new try can be refused at once. The graphql-ws client gives up after both.

        When it is lost: after 1009 the connection is sometimes dropped so soon that the page sees 1006, as with applications on gorilla/websocket. So 1006 right after a large message can be a 1009 that did not arrive.
    .which-you-see =
        If the close comes right after a large message, and small ones pass, then it is a matter of size, with 1009 from servers that say so, and with 1008, 1006, 1002 or 1000 from others.

        If it comes after many small messages, then it is a limit on their number, and 1008 fits.

        If it comes at a fixed time after the login, whatever was sent, then it is the login, and 1008 fits.

        If the number is 1008 and the reason is empty and the message was large, then try the same in messages below 64 KiB: the server may count fragments, which Chromium makes of everything above 64 KiB.
    .which-to-send =
        Send 1009 for size and for nothing else, and write the limit into the reason. Most libraries do it by themselves when a limit is set.

        Send 1008 for your other rules, with a reason. Where the client should react differently to each, a code from 4000 to 4999 for each rule tells it more.

compare-1011-1012 =
    .opening =
        1011 (Internal Error) and 1012 (Service Restart) may both be sent by a server that cannot go on with a connection through no fault of the client. 1011 says that something failed in the server, and 1012 says that the server restarts and will be back. Not all servers keep the two apart.
    .meaning-a =
        1011 is about an error: the server met a condition that it did not expect.

        It is in RFC 6455. It says nothing about when the server will work again.
    .meaning-b =
        1012 is about a restart: the server goes down, and it comes back. It is in IANA's registry, not in RFC 6455 itself.

        It asks clients to connect again after a while, and is no sign of a fault.
    .when-a =
        A handler threw in Python's websockets, Hypercorn, Daphne, Cowboy, Bandit, Jetty, Quarkus or Spring.

        No pong came in time: “keepalive ping timeout” from Python's websockets and uvicorn, “Ping timeout” from Ktor.

        The server was stopped, and its software sends 1011 for that: Hypercorn does so for every open connection when it gets SIGTERM, after 3 s by default.
    .when-b =
        uvicorn was stopped or reloaded: it sends 1012 at once to every open connection. Phoenix's socket drainer does so too, and Bandit at a restart.

        Hasura sends 1012 when its configuration changed, with a reason such as “auth mode changed” or “cors policy changed”. The server need not have restarted.

        An application sends it itself, for instance on ws in its handler of SIGTERM.
    .fix-a =
        Whoever wrote or runs the server must act. Its log has the error at that moment.

        If the reason speaks of a ping, look at what held the pong up. If it comes only at deployments, it is no error: the application should close its sockets with 1001 or 1012 before the server software does it with 1011.
    .fix-b =
        Nobody has to act if it comes with a deployment. The page should connect again after a random pause, so that they do not all come back at once; the text that IANA's registry points to speaks of 5 to 30 s.

        If it comes at other times, whoever runs the server should see why the process was restarted.
    .differences =
        Error or restart: 1011 says that something failed. 1012 says that the server restarts as planned.

        How many at once: 1011 from a handler ends one connection. 1012 ends all connections of that server at the same moment.

        On the wire: 1011 is 03 F3 in the Close frame's payload. 1012 is 03 F4. wasClean is true for both when the close was in order.

        Reason: both are often empty. With 1011 it can be an exception's text or “keepalive ping timeout”. With 1012 it can name a change of settings.

        Connecting again: after 1011 with growing pauses, and not for ever. After 1012 once, after a random pause. The graphql-ws client gives up after 1011 and tries again after 1012.

        In your monitoring: count 1011 among the errors of the server. Count 1012 among its deployments.
    .which-you-see =
        If one connection ended and others went on, then it is an error, and 1011 is meant.

        If all ended at one moment and the server answers again soon after, then it was a restart, or a proxy that was reloaded, whether the number is 1012, 1001, 1011 or 1006.

        If 1011 comes about 3 s after the server was told to stop, and the handshake had the header “Server: hypercorn-h11”, then it is Hypercorn's shutdown.

        If 1011 says “keepalive ping timeout”, then neither an exception nor a restart is behind it: no pong came.
    .which-to-send =
        Send 1012 to every open socket when your server restarts, and 1001 when it goes down for good. Send 1011 only where your own code failed.

        Clients act on the difference: the graphql-ws client gives up after 1011, and comes back after 1012.

compare-1012-1013 =
    .opening =
        1012 (Service Restart) and 1013 (Try Again Later) may both be sent by a server; they are in IANA's registry, not in RFC 6455 itself. 1012 says that the server restarts and that clients may come back soon. 1013 says that the server is up and cannot serve this client now, so that coming back soon would make it worse.
    .meaning-a =
        1012 is about the server's process: it ends and starts again. Every client is told.
    .meaning-b =
        1013 is about the server's load: it keeps running, with fewer clients. Some clients are told.
    .when-a =
        uvicorn sends it at shutdown and reload, Phoenix's socket drainer and Bandit at a restart, Hasura when its configuration changed.
    .when-b =
        Tyrus sends it when there are too many sessions: “Maximal number of open sessions per endpoint exceeded.”, and the same for an application or a remote address.

        No other server software in wswhy's atlas sends 1013 by itself. Where you see it, the application chose it, or a gateway. Netty has a ready-made 1013 with the reason “Try Again Later”, which an application can send.
    .fix-a =
        The page connects again after a short, random pause. Nobody else has to act, if the restart was meant.
    .fix-b =
        The page waits, with growing pauses, or until the user asks for it. The text that IANA's registry points to speaks of another address, if there are several, or of a try when the user acts.

        Whoever runs the server must reduce its load, or raise the limit: in Tyrus it is maxSessions.
    .differences =
        What is wrong: with 1012 nothing. With 1013 the server has too much to do, or a limit is reached.

        How many are told: with 1012 all connections at one moment. With 1013 some of them.

        On the wire: 1012 is 03 F4 in the Close frame's payload. 1013 is 03 F5. wasClean is true for both when the close was in order.

        Connecting again: after 1012 after a random pause, 5 to 30 s in the text that the registry points to. After 1013 much later, or at another address. The graphql-ws client tries again after both, and makes no difference between them.

        In HTTP: 1013 is close to 503. 1012 has no counterpart.

        Before or after the opening: 1012 comes on connections that have been open for some time. 1013 can come right after the opening, because a server that counts sessions counts them then. A server that refuses before the opening answers 503, and the page sees 1006.
    .which-you-see =
        If all your sockets end at one moment, and the server is back soon, then 1012 is meant.

        If new sockets are closed right after they open while older ones go on, then 1013 is meant.

        If you see 1013 from a server that has no such limit of its own, then look into the application's code for the number 1013.

        If you see 1006 and the handshake was answered with 503, then it is overload too, told before the opening.
    .which-to-send =
        Send 1012 when the server restarts and is back soon. Send 1013 when it is too busy for this client.

        If you know before the opening that you cannot serve, answer 503 to the handshake. If you want clients to stay away for a known time, say it in a message before the close: a Close frame has no field for it.

compare-1013-1014 =
    .opening =
        1013 (Try Again Later) and 1014 (Bad Gateway) may both be sent; they are in IANA's registry, not in RFC 6455 itself, and are close to HTTP's 503 and 502. 1013 says that the server is too busy. 1014 says that a gateway works, and that the server behind it gave no valid answer.
    .meaning-a =
        1013 is sent by a server about itself: the condition is temporary.
    .meaning-b =
        1014 is sent by a gateway about the server behind it.

        The page reached the gateway, so its own network and the address are in order.
    .when-a =
        Tyrus sends it when there are too many sessions for an endpoint, an application or a remote address. Elsewhere an application sent it.
    .when-b =
        No server or proxy in wswhy's atlas sends 1014 by itself. A gateway that speaks WebSocket on both sides and that was written to say so can send it; Netty has a ready-made 1014 with the reason “Bad Gateway” for that.

        Plain proxies do not send Close frames. When the server behind nginx or HAProxy is killed, the page sees 1006 in the lab; when it is down before the opening, nginx answers the handshake with 502 and HAProxy with 503, and the page sees 1006 too.
    .fix-a =
        The page waits, with growing pauses. Whoever runs the server must reduce its load, or raise the limit.
    .fix-b =
        Whoever runs the gateway and the server behind it must act. See whether that server runs, whether the gateway has its right address, and what its answer was.

        The page can only connect again, with growing pauses.
    .differences =
        Who is at fault: with 1013, the server that sent it. With 1014, the one behind the sender.

        Where to look: for 1013, the load and the limits of the server. For 1014, the log of the gateway, and then that of the server behind it.

        On the wire: 1013 is 03 F5 in the Close frame's payload. 1014 is 03 F6. wasClean is true for both when the close was in order.

        Who may send it: 1013 may be sent by any server. 1014 is for a server that acts as a gateway or proxy.

        Connecting again: after 1013 later, since trying sooner makes it worse. After 1014 with growing pauses, since nobody knows when the server behind comes back. The graphql-ws client tries again after both.

        Before the opening: the counterpart of 1013 is 503, and that of 1014 is 502. A page sees 1006 for both, and cannot read the status.
    .which-you-see =
        If the close comes while many clients are connected and others go on, then think of load: 1013.

        If all that goes through one gateway ends or fails while other paths work, then think of the server behind it: 1014.

        If you see neither number but 1006, and there is a proxy in front, then look in the proxy's log: a proxy that only passes bytes on has no other place to say what happened.
    .which-to-send =
        Send 1013 if your own server has too much to do. Send 1014 only if your software is between the page and another server, and that server's answer was not valid or did not come.

        If your gateway got a Close frame from the server behind it, pass its code and reason on instead, unless the code may not be sent: replace 1005, 1006 and 1015, for instance with 1014.

## Any two codes. `$a` and `$b` are the numbers, `$name-a` and `$name-b` the names of `codes.ftl`; `$a` is the smaller one.
## In `composed-saw-never-sent` `$a` is what the page saw and `$b` what the other side saw.

# Whether to connect again, for `composed-retry-…`. Codes with the same answer:
# if it is still needed: 1000, 1005. Soon: 1001, 1006, 1012. Later: 1011, 1013, 1014, 3008.
# After a change: 1002, 1003, 1007, 1008, 1009, 1010, 1015, 3000, 3003. All others are for their own software to say.
shared-retry-a =
    { $a ->
        [1000] After 1000, connect again only if the page still needs the connection.
        [1001] After 1001, connect again after a short, random pause.
        [1002] After 1002, find the cause first: the next connection may end the same way.
        [1003] After 1003, connect again only to send the other kind of message.
        [1005] After 1005, connect again only if the page still needs the connection.
        [1006] After 1006, connect again with growing pauses, unless the handshake was refused.
        [1007] After 1007, find out first what was wrong with the bytes of the message.
        [1008] After 1008, find out first which rule was broken.
        [1009] After 1009, send less at once, or the next connection ends the same way.
        [1010] After 1010, settle first which extension the server must agree to.
        [1011] After 1011, connect again with growing pauses, and not for ever.
        [1012] After 1012, connect again after a random pause.
        [1013] After 1013, connect again much later, with growing pauses.
        [1014] After 1014, connect again with growing pauses: nobody knows when the server behind the gateway is back.
        [1015] After 1015, fix the certificate or the TLS settings first.
        [3000] After 3000, log in again or renew the token first.
        [3003] After 3003, connecting again as the same user does not help.
        [3008] After 3008, connect again with growing pauses.
       *[other] After { $a }, the software that sends it says whether to connect again.
    }
shared-retry-b =
    { $b ->
        [1000] After 1000, connect again only if the page still needs the connection.
        [1001] After 1001, connect again after a short, random pause.
        [1002] After 1002, find the cause first: the next connection may end the same way.
        [1003] After 1003, connect again only to send the other kind of message.
        [1005] After 1005, connect again only if the page still needs the connection.
        [1006] After 1006, connect again with growing pauses, unless the handshake was refused.
        [1007] After 1007, find out first what was wrong with the bytes of the message.
        [1008] After 1008, find out first which rule was broken.
        [1009] After 1009, send less at once, or the next connection ends the same way.
        [1010] After 1010, settle first which extension the server must agree to.
        [1011] After 1011, connect again with growing pauses, and not for ever.
        [1012] After 1012, connect again after a random pause.
        [1013] After 1013, connect again much later, with growing pauses.
        [1014] After 1014, connect again with growing pauses: nobody knows when the server behind the gateway is back.
        [1015] After 1015, fix the certificate or the TLS settings first.
        [3000] After 3000, log in again or renew the token first.
        [3003] After 3003, connecting again as the same user does not help.
        [3008] After 3008, connect again with growing pauses.
       *[other] After { $b }, the software that sends it says whether to connect again.
    }

composed-opening = { $a } ({ $name-a }) and { $b } ({ $name-b }) are two close codes of the WebSocket protocol. Here is what each one says, and what tells them apart.
composed-same-class = { $a } and { $b } belong to the same class of close codes. What tells them apart is the cause that each one names.
composed-different-class = { $a } and { $b } belong to different classes of close codes. Look first at who may send each one.
composed-a-never-sent = { $a } is never sent: a browser or a library reports it by itself about the end of a connection. { $b } comes from a Close frame, so the other side chose it.
composed-b-never-sent = { $b } is never sent: a browser or a library reports it by itself about the end of a connection. { $a } comes from a Close frame, so the other side chose it.
composed-both-never-sent = Neither { $a } nor { $b } is ever sent. A browser or a library reports each by itself about the end of a connection; the other side did not send it.
composed-which-to-send-both = Your server may send either of them. Choose the one whose meaning is true, and add a reason that says more.
composed-which-to-send-a = Of the two your server may send only { $a }. It must not send { $b }.
composed-which-to-send-b = Of the two your server may send only { $b }. It must not send { $a }.
composed-which-to-send-neither = Your server must send neither { $a } nor { $b }. Send a code that a server may send (1000 to 1003, 1007 to 1009, 1011 to 1014, 3000 to 4999), with a reason.
composed-saw-never-sent =
    { $b ->
        [1001] You saw { $a }, the other side saw 1001: both can be true of one connection. The browser gave the connection up by itself, for instance because it froze the page, and told the server that it leaves.
        [1002] You saw { $a }, the other side saw 1002: both can be true of one connection. The browser found a broken frame of the server and failed the connection. It told the server 1002, and the page sees { $a }.
       *[other] You saw { $a }, the other side saw { $b }: both can be true of one connection. The browser sent { $b } to the other side, as the page's close() asked it to, and got no Close frame with a code in answer.
    }
composed-retry-differs = { shared-retry-a } { shared-retry-b }
composed-retry-same = Whether to connect again does not tell the two apart. { shared-retry-a } { shared-retry-b }

## Two sides, two codes

saw-1006-server-saw-1002 =
    .title = The page saw 1006, the server saw 1002
    .text =
        The browser found a broken frame of the server. It ended the connection and told the server 1002 in a Close frame. The page sees 1006, without a reason, with wasClean false and an error event before it. Both numbers are about one fault, and the fault is not the page's.

        So a 1002 in the server's log does not mean that the client was wrong here. The frame was broken when it left the server, or something on the way changed it.

        Chromium's Close frame names the rule in its reason, which only the server can read: “Masked frame from server”, “Invalid reserved bit”, “Unknown opcode”, “Unexpected continuation”, “Previous data frame unfinished”, “Invalid UTF-8 in text frame”, “Invalid UTF-8 in Close frame”, or “WebSocket Protocol Error” for the rest. For a Close frame with a forbidden code or of one byte the reason is empty.

        Chromium's console says the same in other words, such as “Invalid frame header” or “A server must not mask any frames that it sends to the client.” The page's script gets none of it.

        Firefox does not send this 1002. The page sees 1006 as well, and the server sees the end of TCP without a Close frame. Firefox accepts a masked frame, so the same server can work in Firefox and fail in Chromium.

        Whoever runs the server or the proxy must act. Log the reason of the 1002 at the server. Record the bytes between the proxy and the server, where they are not encrypted, and paste them into Decode bytes, to see which frame broke which rule. Connect to the server directly, and turn permessage-deflate off, each for a test. On the server, only one task may write to the socket at a time, and nothing may be sent after the Close frame.

        Looking for the fault in the page does not help: no script can make, prevent or see a broken frame.
