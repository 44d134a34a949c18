# What a page of the site says of each close code, beside codes.ftl: see crate/explain/README.md. `$code` is the number.

code-1000 =
    .opening =
        One side was done and said so, and the connection ended in order. The code asks for no repair. But several servers also send it after an idle timeout, a lost heart-beat or an error, so an end that you did not want deserves a look at the reason and at the last message.
    .when =
        The page called close(1000), or the server's application called close() without a code on a stack that then sends 1000: Python's websockets 17, aiohttp 3.14, uvicorn 0.54, Hypercorn 0.18, Daphne 4.2, Bun 1.4, Tomcat 10.1 and many more.

        The server's handler came to its end. websockets and aiohttp then send 1000, though nobody meant to close.

        Nothing was sent for a while. Cowboy 2.18 sends a bare 1000 after 60 s without data from the page, however much the server itself sends. Tyrus 1.22 gives the reason “Session closed by the container because of the idle timeout.”, with the quotation marks.

        A heart-beat was lost. tornado since 6.5 says “ping timed out”. phoenix.js and Supabase's client close by themselves with “heartbeat timeout”. EMQX says “keepalive_timeout”, AnyCable “No Pong”.

        Something failed, and the words came in a message before: SignalR sends a message of type 7, for example over a message above 32 KiB; Action Cable a disconnect with “unauthorized” or “server_restart”; SockJS a text that begins with c. Netty's “Bye” comes after an exception too.
    .root-cause =
        1000 says how the connection ended, not why. Look first at who began: if the page called close(), that line is the cause. If the server began, read the reason. “ping timed out”, “No Pong” or an MQTT word such as “not_authorized” is an error, whatever the number says.

        Without a reason, look at the last message and at the time. An error or a disconnect in the application's own protocol: that is the cause. 60 s after the page's last message: an idle timeout. As soon as the server had sent everything: its handler returned.
    .on-the-wire =
        88 02 03 E8. 88 is FIN with opcode 8 (Close), 02 is the payload's length without a mask, 03 E8 is 1000. From a page the second byte is 82, and four bytes of mask follow before the code, which is masked too.
    .seen-page = The close event has code 1000 and the reason as it was sent, and wasClean is true. If the server ends TCP too early or a reset follows, wasClean can be false, and the code is still 1000.
    .seen-other = Each side answers with the code that it got, so both end with 1000. Some servers answer 1000 whatever the page said: a page that calls close(4001) sees 1000 with aiohttp, Daphne, WebSocket-Node and Bandit, and one that calls close() sees 1000 with Tomcat, Ktor and Action Cable too.
    .seen-log = An ordinary end, and so often no line at all. gorilla/websocket's error reads “websocket: close 1000 (normal)”; Python's websockets writes “1000 (OK)”. Look for what the application wrote just before.
    .fix-page =
        If the end was meant, do nothing. If the page should stay connected, reconnect after 1000 as well: a client that takes 1000 for final stays away. phoenix.js does not come back after 1000, and livekit-client comes back after every other code.

        Do not send 1000 when the page closes because something went wrong. Use a code from 4000 on, with a reason.
    .fix-server =
        Keep the handler running for as long as the socket is needed: websockets and aiohttp close when it returns. On Cowboy, let the page send something within idle_timeout, or raise it.

        Keep 1000 for ends that were meant. For an error send 1011 or a code of your own, for a lost pong a reason that says so, for a shutdown 1001 or 1012. A page decides by the code whether to come back.
    .note-rfc6455 = Defines it for a connection that has done what it was opened for.
    .note-chromium = Shows it to the page, sends it back, and sends it for close(1000); without a code it sends an empty Close frame, not 1000.
    .note-firefox = Shows it to the page, sends it back, and sends it for close(1000).
    .note-websockets-17 = Sends it for close() without arguments, and when the handler returns.
    .note-aiohttp-3-14 = Sends it for close() and when the handler returns, and answers every Close frame of a page with it.
    .note-cowboy-2-18 = Sends it without a reason after 60 s without data from the page, and when the handler stops.
    .note-tornado-6-6 = Sends it with “ping timed out” when no pong came; close() without arguments sends no code.
    .note-netty-4-2 = Sends it with “Bye” when the channel is closed, which an exception in the pipeline does too.
    .note-signalr = Ends with it after errors too; the message of type 7 before it says which, and whether to come back.
    .note-action-cable-8 = Ends with it after a disconnect message, which holds the real reason.
    .note-bandit-1-12 = Sends it at a shutdown, and answers every valid code of a page with it.
    .note-ws-8 = Sends it only when the application or the page names it; close() without arguments sends no code.
code-1001 =
    .opening =
        One side leaves. From a server it means a shutdown, a restart or a deployment, and some servers send it for an idle connection too. From a browser it means that the page was left, and the page never sees that one. Reconnect after a short, random pause, and read the reason to tell a restart from a timeout.
    .when =
        The server goes down in order. Tomcat 10.1 says “The web application is stopping”, Jetty 12 “Container being shut down”, OBS “Server stopping.”, AnyCable “Server restart”. Python's websockets, Undertow and Spring's STOMP handler send it without a reason. graphql-ws says “Going away” when dispose() is called, aiohttp “Server shutdown” where the application follows its documents, and Ktor “Server is going down” where the application calls goingAway().

        A proxy does: Caddy when its configuration is reloaded, Fly.io before it stops a machine.

        The connection was idle. Jetty 12 says “Connection Idle Timeout” after 30 s, Tomcat “The WebSocket session [0] idle timeout expired” where maxSessionIdleTimeout is set, AWS API Gateway “Going away” after 10 minutes, and Undertow nothing.

        Something was too slow: no pong reached Deno 2.9 (“No response from ping frame.”) or NATS (“Stale Connection”), or Tomcat could not finish a message within 20 s.

        The user was disconnected on purpose: Phoenix sends it when the application broadcasts “disconnect” to a socket.
    .root-cause =
        Read the reason first: it tells stopping, idling and slowness apart. Without one, compare sockets and times. All sockets of one server at the same moment: a shutdown or a deployment. One socket, and always after the same silence: an idle timeout. One socket, and another user is fine: the application ended it.

        In a server's log, 1001 from a browser means that somebody left the page, and nothing is broken.
    .on-the-wire =
        88 02 03 E9. 88 is FIN with opcode 8 (Close), 02 is the payload's length without a mask, 03 E9 is 1001. A browser that leaves a page sends 88 82, four bytes of mask, and 03 E9 masked, without a reason.
    .seen-page = When the server sent it: code 1001, the reason as it was sent, and wasClean true. When the page itself is left, reloaded or closed, no event comes at all. A page that comes back from Chromium's back-forward cache gets an error event and 1006, while the server gets 1001.
    .seen-other = The server gets 1001 and an empty reason when a page is reloaded, a tab is closed, a frame is removed or a worker is terminated. While Chromium keeps a page in the back-forward cache, the server gets nothing, and the connection stays up.
    .seen-log = gorilla/websocket says “websocket: close 1001 (going away)”, Python's websockets “received 1001 (going away)”. Such lines come from visitors who leave; they are neither errors nor lost connections.
    .fix-page =
        Reconnect after a random pause of a few seconds, so that all pages do not come back in the same instant after a deployment. Ask again for what may have been missed.

        For an idle timeout, let something be sent more often than the limit. A page cannot send pings, so the server has to, or the page sends a message of its own. On Jetty and on AWS API Gateway, expect that limit.
    .fix-server =
        At a shutdown, close every socket with 1001 or 1012 and a reason before the process ends. ws in a plain Node process, Daphne, tornado and Bun do not do so by themselves: without code of your own the page sees 1006.

        If the reason speaks of an idle timeout, raise it (idleTimeout in Jetty, maxSessionIdleTimeout in Tomcat) or send pings. Give a timeout of your own another code, such as 3008, so that pages can tell it from a restart.
    .note-rfc6455 = Defines it for an endpoint that goes away, such as a server that goes down or a browser that leaves a page.
    .note-chromium = Sends it by itself when a page is left, reloaded or closed, and when a frozen page comes back; close(1001) in a page throws.
    .note-firefox = Sends it by itself within milliseconds when a page is left; close(1001) in a page throws.
    .note-tomcat-10-1 = Sends it at a shutdown and at a reload, for an idle session, and for a message that could not be sent in time; the reason says which.
    .note-jetty-12 = Sends it with “Connection Idle Timeout” after 30 s, and with “Container being shut down”.
    .note-websockets-17 = Sends it without a reason from Server.close(); another code can be chosen.
    .note-aiohttp-3-14 = Sends it only where the application adds the documented on_shutdown hook.
    .note-deno-2-9 = Sends it when no pong came: a ping after 15 s, and 15 s to answer.
    .note-aws-api-gateway = Sends it with “Going away” after 10 minutes without traffic, by a public transcript; its documents give the time alone.
    .note-caddy-2-11 = Sends it, without a reason, to every WebSocket that it carries when its configuration is reloaded, unless stream_close_delay holds it back.
    .note-phoenix-1-8 = Ends a socket that is told to disconnect with 1001 or 1000, depending on its version; phoenix.js does not come back after 1000.
    .note-ws-8 = Sends it only when the application does; a process that ends without it gives 1006.
code-1002 =
    .opening =
        The server says that it received something which breaks a rule of RFC 6455, or it uses 1002 for something else, as Tomcat, Spring and Bandit do. A page cannot be at fault for a broken frame: the browser builds every frame. Read the reason first, then the server's log at that second.
    .when =
        The application failed, and every frame was right. Tomcat 10.1 sends 1002 with “An unrecoverable IOException occurred so the connection was closed” when a MessageHandler throws, and 1002 with the exception's own text when onOpen throws. Reactor Netty sends “Protocol error” when its handler fails.

        A STOMP ERROR came just before. Spring closes with a bare 1002 after every ERROR frame of its own: a CONNECT or SUBSCRIBE that was refused, a frame above 65,536 bytes, heart-beats that stayed away, a broker that is gone.

        The page was silent. Bandit 1.12 sends a bare 1002 after 60 s without data from the client.

        The page sent a large message. Chromium cuts a message above 65,536 bytes into fragments, and some servers do not take fragments. Firefox sends the same message as one frame.

        Something on the way changed the bytes. One flipped bit of an opcode gives “invalid opcode” from Python's websockets 17, “bad opcode 3” from gorilla/websocket, a whole sentence from Tomcat, and 1002 without a reason from ws 8. An intermediary that tells the browser of compression which the server did not agree to ends the same way.
    .root-cause =
        The code is generic: the receiver's decoder, its application and its timers can all produce it. To tell them apart, begin with the reason. A text about an opcode, a mask, a reserved bit or a fragment comes from the decoder: the bytes changed on the way, or the decoder is wrong. A text about an exception comes from the application. A text about an MQTT or NATS packet, such as “cannot_parse” or “Parse Error”, is about what stood in the message.

        Without a reason, look at what came before. A STOMP ERROR frame: Spring, and its message header says why. About 60 s in which the page sent nothing: Bandit. A message above 64 KiB: fragments. None of these: connect past every proxy and see whether it ends all the same.
    .on-the-wire =
        88 02 03 EA. 88 is FIN with opcode 8 (Close), 02 is the payload's length without a mask, 03 EA is 1002. A reason follows as UTF-8, at most 123 bytes: with “invalid opcode” the frame begins with 88 10, since 16 bytes follow, two for the code and 14 for the text.
    .seen-page = The close event has code 1002, the server's reason, which is often empty, and wasClean true. No error event comes before it. When the browser is the one that finds a broken frame, the page gets an error event and 1006 instead, never 1002.
    .seen-other = The server gets its own 1002 and reason back from the browser. When Chromium finds a broken frame of the server, the server gets 1002 with a short text such as “Invalid reserved bit”, “Unknown opcode”, “Masked frame from server” or “Invalid UTF-8 in text frame”. Firefox sends no Close frame then, and only TCP ends.
    .seen-log =
        A 1002 that the server received is Chromium's complaint about the server's own frames. In gorilla/websocket the error reads “websocket: close 1002 (protocol error): Invalid reserved bit”.

        A 1002 that the server sent need not be in its log as such. ws 8 emits an error with a code such as WS_ERR_INVALID_OPCODE or WS_ERR_UNEXPECTED_RSV_1, and its own close event then says 1006. aiohttp names the opcode in its log and not in the reason.
    .fix-page =
        No change in the page makes or prevents a malformed frame, and to reconnect at once ends the same way.

        Try the same with messages below 64 KiB. If that works, the server takes no fragments, or limits them. With STOMP, handle the ERROR frame and send the heart-beats that the page promised. With Bandit, send a message more often than every 60 s.
    .fix-server =
        If the reason or the log shows an exception, mend the handler, and close with 1011 where it can still fail. If the log shows a timeout, raise it: the option of Bandit is timeout.

        If a frame was broken, connect to the server directly. If it works then, what stands between changes bytes; nginx 1.22.1 and HAProxy 2.6.12 passed everything on unchanged, so look first at what inspects or rewrites the stream. Turn permessage-deflate off, try again, and record the bytes beside the server.

        In Node, give every ws socket an error listener. ws emits an error event for a broken frame, and Node ends the process when nobody listens.
    .note-rfc6455 = Defines it for an endpoint that ends the connection over a protocol error, and names it for a client's frame without a mask and for a server's frame with one.
    .note-chromium = Shows a server's 1002 to the page, and sends 1002 by itself when a server's frame breaks a rule; the page then gets 1006.
    .note-firefox = Shows a server's 1002 to the page; when a server's frame breaks a rule it ends TCP without a Close frame, and it takes a masked frame of a server as it is.
    .note-ws-8 = Sends it without a reason for wrong opcodes, masks, reserved bits, control frames and close codes; bad UTF-8 gives 1007, a message over the limit 1009.
    .note-ws-8-14 = Sends it in the same cases as 8.0, by comparison of the sources; since 8.14.0 each message is handed over in a microtask of its own, so the error of a broken frame can come later than before.
    .note-socket-io-4 = Never sends it by itself, since its own ends are empty Close frames, which the page sees as 1005; a 1002 comes from ws below it, over a broken frame.
    .note-spring-6-0 = Closes with it after every STOMP ERROR frame, without a reason; an exception in a plain handler gives 1011.
    .note-spring-7-0 = Does the same as 6.0, by comparison of the sources.
    .note-tomcat-10-1 = Sends it for broken frames, with a sentence that names the rule, and also when a MessageHandler or onOpen throws.
    .note-bandit-1-12 = Sends it without a reason for broken frames, and also after 60 s without data from the client.
    .note-websockets-17 = Sends it for broken frames alone, with a reason such as “invalid opcode”, “incorrect masking” or “reserved bits must be 0”.
    .note-uwebsockets-20 = Never sends it: it drops the connection over a broken frame, and the page sees 1006.
code-1003 =
    .opening =
        The server got a kind of message that it does not take: binary where it wants text, or text where it wants binary. The frame itself was right. Compare the last message that the page sent with what the server expects; the page can usually mend this alone.
    .when =
        Spring's TextWebSocketHandler gets a binary message and closes with “Binary messages not supported”; its BinaryWebSocketHandler says “Text messages not supported”. A WebSocketEndpoint of Starlette with a fixed encoding sends a bare 1003 for the other kind, and for malformed JSON as well. RabbitMQ Web MQTT answers a text message with “unexpected WebSocket frame”.

        ws 8, Python's websockets 17, gorilla/websocket and actix-web do not choose 1003 by themselves. There the application called close with it, and the reason is the application's.

        Two stacks use it for something else. faye-websocket, SockJS and Action Cable say “Received unmasked frame but masking is required”, which is a broken frame and not a kind of data. Tyrus says “Cannot accept.” when a message is larger than its buffer.

        The same mistake often gives another code. Hypercorn 0.18, Daphne 4.2 and websockets 17 send 1011 when the handler throws over it; uvicorn 0.54, aiohttp 3.14 and tornado 6.6 drop the connection, which is 1006; Strawberry sends 1002, HiveMQ 1000 with “Bye”, OBS 4002.
    .root-cause =
        The code names its cause. send() with a string makes a text message; send() with an ArrayBuffer, a typed array or a Blob makes a binary one. A page that passes the wrong one, or a library that was switched to MessagePack or Protobuf on one side only, is the root of it.

        Only two reasons point elsewhere: one that speaks of a mask, to what stands between, and Tyrus' “Cannot accept.”, to a size.
    .on-the-wire =
        88 02 03 EB. 88 is FIN with opcode 8 (Close), 02 is the payload's length without a mask, 03 EB is 1003. The cause is one frame earlier and in the other direction: a page's text message begins with 81, a binary one with 82.
    .seen-page = The close event has code 1003, the reason as it was sent, and wasClean true. Nothing in it says which message was refused: the last one sent is the first to look at.
    .seen-other = The server gets 1003 and its reason back from the browser. A page cannot send 1003: close(1003) throws, and the socket stays open.
    .seen-log = A line of the application or of the framework about a message type, if anything. gorilla/websocket's text for the code is “websocket: close 1003 (unsupported data)”.
    .fix-page =
        Send the other kind: JSON.stringify() for text, TextEncoder or a typed array for binary. The property binaryType does not help, since it is only about what the page receives.

        Do not reconnect at once with the same message. pusher-js waits before it tries again after 1002 to 1004.
    .fix-server =
        Say in the reason what was expected, such as “text only”. Then whoever wrote the page can act without asking.

        If both kinds make sense, accept both: override the other handler in Spring, leave encoding unset in Starlette. For a kind that your handler cannot read, close with 1003 before it throws, since an exception becomes 1011 or 1006.
    .note-rfc6455 = Defines it for an endpoint that gets a type of data which it cannot accept.
    .note-chromium = Shows it to the page as it was sent; it never sends it by itself, and a page cannot.
    .note-firefox = Shows it to the page as it was sent, and sends code and reason back.
    .note-spring-7-0 = Sends it from handlers for one kind of message, with a reason that names the refused kind.
    .note-starlette-0-47 = Sends it without a reason from an endpoint with a fixed encoding, for malformed JSON too.
    .note-rabbitmq-web-mqtt = Sends it with “unexpected WebSocket frame” for a text message.
    .note-websocket-driver = Sends it for a frame without a mask, where others send 1002.
    .note-tyrus-1-22 = Sends it with “Cannot accept.” when its input buffer is full, where others send 1009.
    .note-hypercorn-0-18 = Sends 1011 for a wrong kind of message, because the application throws.
    .note-ws-8 = Sends it only when the application does.
code-1004 =
    .opening =
        1004 says nothing: it has no meaning today. Whoever sent it wrote the number by hand or by mistake. Search the server's source and that of its libraries for 1004, and ask its authors what they meant.
    .when =
        No stack in wswhy's atlas sends 1004 by itself, so the application did. Two guesses are worth a look. Somebody took the number after 1003 for a code of their own. Or the code is very old: in the drafts of early 2011, 1004 was for a message that is too large, and libraries of that time, such as libwebsockets, had a name for it. Since draft 13 of August 2011 that is 1009.
    .root-cause =
        A number in the server's code, and nothing in the page or on the way. Look at what the page sent last: if it was large, 1009 was probably meant. Otherwise only the code that calls close can say.
    .on-the-wire =
        88 02 03 EC. 88 is FIN with opcode 8 (Close), 02 is the payload's length without a mask, 03 EC is 1004. The frame is well formed; only the number may not be there.
    .seen-page = Chromium and Firefox do not check it: the close event has code 1004, the reason as it was sent, and wasClean true. A page cannot send it, since close(1004) throws.
    .seen-other = The server gets its 1004 back from the browser. Other receivers are stricter: ws, aiohttp, Tomcat and Bandit take a 1004 for a protocol error and answer 1002, and uWebSockets answers with an empty Close frame.
    .seen-log = Where the receiver is a server, a complaint about the code: ws calls it WS_ERR_INVALID_CLOSE_CODE, “invalid status code 1004”.
    .fix-page =
        Handle it as an unknown code: log the reason, and reconnect with growing pauses. Attach no meaning to the number; the server's next version may well send something else. pusher-js counts it among the codes after which it waits before it tries again.
    .fix-server =
        Send 1009 for a message that is too large, 1003 for a kind of data that you do not take, 1008 for a rule of your own, or a code from 4000 to 4999 with a meaning that you write down. All of these may be sent; 1004 may not, and a client that checks codes answers it with 1002.
    .note-draft-06 = Gives it to a message that is too large.
    .note-draft-13 = Takes that meaning away and reserves it; 1009 stands for a message that is too large from then on.
    .note-rfc6455 = Keeps it reserved, for a meaning that may be given later.
    .note-chromium = Shows it to the page as it was sent, and as clean; a page cannot send it.
    .note-firefox = Shows it to the page as it was sent, and as clean, and sends it back.
    .note-ws-8 = Refuses to send it, and answers a Close frame that holds it with 1002.
    .note-tomcat-10-1 = Answers a Close frame that holds it with 1002, and copies the reason.
    .note-uwebsockets-20 = Answers a Close frame that holds it with an empty one.
code-1005 =
    .opening =
        A Close frame came, and it held no code: one side called close() without one. The end was orderly, and by itself it is no fault of anybody. Find out which side began: your own page's close() gives 1005 too.
    .when =
        The page called close() without arguments. Servers that answer an empty Close frame with an empty one then give 1005: ws 8, Python's websockets 17, tornado 6.6, Deno 2.9, Bun 1.4. So does socket.io-client, which closes without a code when no ping came for 45 s.

        The server's application closed without a code: close() in ws 8, tornado and Deno, end() in uWebSockets, Close(None) in axum, close(None) in actix-ws, close() in a Cloudflare Worker, disconnect(true) in Socket.IO 4.

        Socket.IO 4 ends everything in this way: a heart-beat that was not answered (a ping every 25 s, then 20 s to answer), a page that joined no namespace within 45 s, a packet that it cannot parse, a shutdown by io.close(). A message above its limit gives 1009 instead.

        A keepalive ran out: Jupyter Server after 90 s without a pong, and tornado before 6.5.

        The address was wrong. A route of @fastify/websocket without a WebSocket handler opens and closes at once. webpack-dev-server sends the message “Invalid Host/Origin header” first.
    .root-cause =
        Nobody named a cause, so only the circumstances can. If the page called close(), the line that called it is the cause. Otherwise look at the last message and at the moment. “41” as the last text means that a Socket.IO server disconnected the page on purpose. A “2” that the page did not answer means that the heart-beat failed: the page's script was blocked, or the device slept. Right after the opening: the path, the host or the first message. All sockets at once: a shutdown.
    .on-the-wire =
        1005 itself is never on the wire. What is there is an empty Close frame, 88 00: FIN with opcode 8 (Close), and length 0. From a page it is 88 80 and the four bytes of the mask.

        A server that writes the number all the same (88 02 03 ED) breaks a rule. Chromium fails the connection: the page sees 1006, and the server gets 1002. Firefox shows 1005, with the reason if there is one.
    .seen-page = The close event has code 1005, an empty reason and wasClean true, and no error event comes before it. Firefox shows the same for a Close frame whose payload is one byte; Chromium shows 1006 for that.
    .seen-other = The browser answers an empty Close frame with an empty one, so both sides end with 1005. When the page began, some servers answer with a code of their own: aiohttp, Daphne, WebSocket-Node, Bandit and Tomcat answer an empty frame with 1000, and the page then sees 1000.
    .seen-log = ws gives its close handler 1005 and an empty reason. Python's websockets writes “1005 (no status received [internal])”, gorilla/websocket “websocket: close 1005 (no status)”. Socket.IO has reasons of its own that say more, such as “ping timeout” and “parse error”.
    .fix-page =
        Give close() a code and a reason, such as close(1000, "left the room"). Both logs then say why, and an end that the page did not want stands out.

        If the server began, reconnect after a pause. With Socket.IO, keep the page's script free: its heart-beat is a message, which a blocked script answers too late.
    .fix-server =
        Close with a code and a reason everywhere: 1000 for done, 1001 for a shutdown, a code from 4000 on for reasons of your own. The page cannot tell several causes apart as long as they all come as 1005.

        With Socket.IO, tell the page in an event before you disconnect it: the Close frame will say nothing. If heart-beats fail, raise pingTimeout. With @fastify/websocket, register the route with its WebSocket handler, and set preClose to send 1001 at a shutdown.
    .note-rfc6455 = Reserves it for reporting a Close frame without a code, and forbids it inside a frame.
    .note-chromium = Reports it for an empty Close frame from either side, and takes one that holds 1005 for a broken frame.
    .note-firefox = Reports it for an empty Close frame and for one of a single byte; it also passes on a 1005 that really stood in a frame.
    .note-ws-8 = Sends an empty Close frame for close() without arguments, and reports one as 1005.
    .note-socket-io-4 = Ends with an empty Close frame at disconnect(true), a lost heart-beat, a bad packet, a missing CONNECT and a shutdown.
    .note-tornado-6-6 = Sends an empty Close frame for close() without arguments; a lost keepalive gave 1005 before 6.5 and gives 1000 since.
    .note-uwebsockets-20 = Sends an empty Close frame for end(), and answers a page's close(3000) to close(3999) with one, so that the page sees 1005.
    .note-fastify-websocket-11 = Closes without a code on a route that has no WebSocket handler, and at fastify.close().
    .note-jupyter-server-2 = Closes without a code when no pong came for 90 s.
    .note-crow = Answers a page's empty Close frame with 1005 written into a frame, which Chromium refuses.
    .note-aiohttp-3-14 = Answers an empty Close frame with 1000, so the page that called close() sees 1000.
code-1006 =
    .opening =
        The connection ended without a Close frame, or it never opened, or the browser itself gave it up over something that the server sent. The page learns nothing beyond this number: the cause stands in the browser's error text, in a proxy or in the server's log. Ask first whether the socket was ever open.
    .when =
        It never opened. The handshake was answered with a status such as 401, 403, 404 or 502, or nothing listens there, or the certificate is not trusted. nginx without the Upgrade and Connection headers in its configuration is a usual reason that a socket works without the proxy and not with it.

        Something on the way cut a silent connection. Heroku does so after 55 s, nginx and AWS's Application Load Balancer after 60 s, Envoy and Azure Front Door after 5 minutes, HAProxy after its timeout tunnel. None of them sends a Close frame.

        The server's process ended, or its handler threw. An exception that nobody catches ends Node and with it every socket of ws 8. aiohttp 3.14, tornado 6.6, uvicorn 0.54 and axum drop the one connection. On SIGTERM, ws in a plain Node process, Daphne, tornado, Bun and Deno close nothing in order.

        A message was too large for a server that drops the connection over it: above 16 KiB in uWebSockets, a frame of 64 KiB in actix-web, 1 MiB in Daphne, 64 MiB in axum, each by default.

        The browser ended it: a frame of the server broke a rule, the page was frozen or put into the back-forward cache, the device slept, or the page's close() was never answered.
    .root-cause =
        Three questions tell the causes apart. Was there an open event? If not, it is the address, the network, TLS or the answer to the handshake, and the status can be seen with curl. If the handshake was fine, something happened later.

        Was there an error event? In Chromium an error after the opening means that the browser itself failed the connection, and its console has the text, such as “Invalid frame header” or “Unrecognized frame opcode: 3”. Without one, TCP simply ended, or a close() went unanswered for 60 s. In Firefox no error event means that the other side ended TCP in order; an error event means a reset, a broken frame, or a close() that went unanswered for 20 s.

        What does the time say? The same silence before each end: an idle timeout. The same age: a limit on age. Right after one message: its size, or the handler. Several sockets at once: a restart, or the network.
    .on-the-wire =
        There is no frame. TCP ends with FIN or RST, or the handshake never became a WebSocket.

        A server that writes the number into a Close frame (88 02 03 EE) breaks a rule. Chromium fails the connection over it and tells the server 1002. Firefox shows the page 1006 with wasClean true, which nothing else gives. AnyCable 1.6 sends such a frame when a command fails.
    .seen-page = The close event has code 1006, an empty reason and wasClean false. The error event that may come first carries no reason, in any browser, and no script gets the HTTP status of a handshake that failed.
    .seen-other = A server whose connection was cut on the way may see nothing until it next writes or pings. A server whose frame Chromium refused gets 1002 with a short text; from Firefox it gets the end of TCP alone. A page that comes back from the back-forward cache, or is thrown out of it, sends 1001.
    .seen-log =
        Servers report the same number when the client vanished: ws calls its close handler with 1006, gorilla/websocket says “websocket: close 1006 (abnormal closure): unexpected EOF”, Python's websockets “no close frame received or sent”. Both sides saying 1006 points at what stands between them, or at the network.

        nginx, with error_log at level info, writes “upstream timed out” while “proxying upgraded connection”. Heroku's router logs H15 for an idle connection.

        A server's log may hold a real code for the same moment: Tomcat, Jetty and Undertow drop TCP right after a Close frame with an error, and that frame can be lost.
    .fix-page =
        Reconnect with growing pauses; both browsers slow down tries that keep failing. Log whether open came, how long the socket lived, how long it had been silent, and the size of the last message: that is what the code does not say.

        A page cannot send pings. Where an idle timeout cuts and the server cannot be changed, send a small message of your own. Close the socket on pagehide or freeze, and open it again on pageshow or resume.
    .fix-server =
        Send pings more often than the shortest idle timeout on the way, or raise that timeout. Tried with nginx 1.22.1 and HAProxy 2.6.12, each of the two was enough.

        Close with a code wherever you can: catch what a handler throws and send 1011, refuse large messages with 1009, close with 1001 or 1012 before a deployment. What is left under 1006 is then the network, the process and the proxy.

        Answer Close frames. Mosquitto 2.1 with its built-in WebSockets never does, and a Durable Object with a compatibility date before 2026-04-07 does so only when its code calls close(): there a page that closes in order still sees 1006.
    .note-rfc6455 = Reserves it for reporting an end without a Close frame, and forbids it inside a frame.
    .note-chromium = Reports it for every end without a Close frame, every failed handshake and every frame that it refuses; TLS failures too.
    .note-firefox = Reports it for the same, save TLS failures, which are 1015; a 1006 inside a frame is shown as it came, and as clean.
    .note-ws-8 = Reports it in its close event when no Close frame came, and after it has sent an error code itself; terminate() gives the page 1006.
    .note-nginx-1-22 = Sends no Close frame: it ends TCP after 60 s in which nothing passed.
    .note-haproxy-2-6 = Sends no Close frame: it ends TCP after timeout tunnel, and some time after a reload if hard-stop-after is set.
    .note-aiohttp-3-14 = Drops the connection when a handler throws, and when no pong came within half of heartbeat.
    .note-tungstenite-0-29 = Drops the connection for broken frames and for messages above 64 MiB, in axum and warp too.
    .note-uwebsockets-20 = Drops the connection for broken frames, for messages above 16 KiB and when no pong came; close() gives the page 1006, end() does not.
    .note-mosquitto-2-1 = With its built-in WebSockets it never answers a page's Close frame, so even a clean close() ends with 1006.
    .note-anycable-1-6 = Writes 1006 into a Close frame with “Command Failed” or “Write Failed”, which Chromium refuses.
code-1008 =
    .opening =
        The server closed because a rule of its own was broken, and it chose a code that does not say which rule. Read the reason: it is the only hint that the page gets. Without a reason, ask first whether the login ran out, and then whether the page sent too much.
    .when =
        A login that ended while the socket was open. Tomcat 10.1 sends 1008 when the HTTP session of the user ends, and its reason says so. Undertow does the same without a reason, Tyrus 1.22 with “No reason given.”. NATS sends it with “Authentication Expired”.

        A login that was refused or never came: NATS waits 2 s and then closes with “Authentication Timeout”. Quarkus WebSockets Next sends it when an endpoint fails a security check.

        Too much of something: too many messages in a second, where the application counts them; too many connections or subscriptions in NATS; a page that reads too slowly (“Slow Consumer (Pending Bytes)” in NATS).

        Too many pieces: ws 8.21 and later close with a bare 1008 when a message has more fragments than maxFragments, 131,072 at first and 16,384 since 8.23.
    .root-cause =
        The code covers every rule that has no code of its own, so one server may send it for a token that ran out and for a flood of messages. To tell them apart, compare moments. After a fixed age, such as 15 minutes: a token or a session ended. In the middle of a burst of messages: a rate limit. Right after one message: that message. Soon after the opening: the first message with the login was missing, late or wrong.

        A refusal during the handshake is never 1008 in a page: the server answers with 401 or 403, and the page sees 1006.
    .on-the-wire =
        88 02 03 F0. 88 is FIN with opcode 8 (Close), 02 is the payload's length without a mask, 03 F0 is 1008. A reason follows as UTF-8, at most 123 bytes: with “rate limit exceeded” the length is 15 (21 bytes).
    .seen-page = The close event has code 1008, the server's reason as it was sent, and wasClean true. A page cannot answer in kind: close(1008) throws.
    .seen-other = The server gets its own code and reason back from the browser, then the connection ends.
    .seen-log = What the application writes about its own rule. ws names the error code WS_ERR_TOO_MANY_BUFFERED_PARTS for too many fragments; other stacks log nothing of their own here.
    .fix-page =
        Do what the reason names: renew the login before the page reconnects, or send less often. A page that reconnects at once with the same token, or at the same rate, gets 1008 again.

        The client of graphql-ws takes 1008 for final and does not try again.
    .fix-server =
        Send a reason with 1008, always; without one nobody outside can act.

        Better still, use a code that says more: 3000 for a missing login, 3003 for a login that may not, 1013 for overload, or a code from 4000 on that the application documents. FastAPI's own 1008 for wrong parameters never arrives: it is sent before the socket is accepted and becomes HTTP 403. Accept first, then close.
    .note-rfc6455 = Defines it for a message that breaks a policy, where no other code fits or where the details are to stay hidden.
    .note-chromium = Shows it to the page as it was sent; a page cannot send it.
    .note-firefox = Shows it to the page as it was sent, and sends code and reason back.
    .note-ws-8 = Sends it without a reason for too many fragments or too many pieces of the stream that wait, since 8.21; else only when the application says so.
    .note-tomcat-10-1 = Sends it with a whole sentence as reason when the HTTP session of a user who had logged in ends.
    .note-nats-2-14 = Sends it for logins, limits and slow readers; the reason says which.
    .note-quarkus-websockets-next = Sends it when a callback ends in a security exception that nothing handles.
    .note-fastapi-0-141 = Closes with it when parameters of the route are wrong, but before the socket is accepted: the browser gets HTTP 403 instead.
    .note-bandit-1-12 = Sends it, without a reason, for an empty fragment.
    .note-coder-websocket-1-8 = Sends “unexpected data message” when a page writes to a socket that the server only writes to.
code-1011 =
    .opening =
        The server ended the connection and says that something failed on its side. Servers also send this code for a pong that came too late, for a shutdown, and for an application that was simply done. Read the reason first; if it is empty, read the server's log at that second.
    .when =
        The server's own code threw. Python's websockets 17, Hypercorn 0.18, Daphne 4.2, Cowboy 2.18, Bandit 1.12 and Spring 7.0 then send 1011 without a reason. Jetty 12 puts the text of the exception into it.

        No pong came in time. The reason is “keepalive ping timeout” from websockets and from uvicorn (a ping every 20 s, then 20 s to answer), and “Ping timeout” from Ktor, whose pings are off by default.

        The server shuts down, or its application returns. Hypercorn 0.18 sends 1011 at every shutdown, after 3 s of grace, and each time that the application returns without closing.

        A message of the wrong kind. A binary message to a text handler gives 1011 on Hypercorn and on Daphne, because the handler throws; on uvicorn the same gives 1006.

        A refused login in subscriptions-transport-ws 0.11, and “Kicked” or “Duplicate Client ID” in NATS.
    .root-cause =
        The code only says on whose side it was. Tell the causes apart by reason and moment. A reason that speaks of a ping: the keepalive. All sockets of that server at once: a shutdown or a deployment. Right after a message that the page sent: the handler failed on that message. The same on every connection after the same step: the application returned.

        The reverse does not hold: a server that fails seldom sends 1011. When a handler throws in aiohttp 3.14, tornado 6.6 or uvicorn 0.54, or an exception ends the process in ws 8, no Close frame comes, and the page sees 1006. Tomcat 10.1 says 1002 instead.
    .on-the-wire =
        88 02 03 F3. 88 is FIN with opcode 8 (Close), 02 is the payload's length without a mask, 03 F3 is 1011. With the reason “keepalive ping timeout” the frame begins with 88 18: 24 bytes, two for the code and 22 for the text.
    .seen-page = The close event has code 1011, the reason as it was sent, and wasClean true. wasClean is false when TCP broke right after the frame. When the server resets TCP together with the frame, Chromium shows 1006 and the code is lost.
    .seen-other = The browser sends the same code and reason back, so the close handler on the server may be told 1011 as well, although the server said it first.
    .seen-log = The exception, with its trace: websockets writes “connection handler failed”, Daphne “Exception inside application”. For a missed pong or a shutdown no handler threw, so look for a ping, a signal or a deployment at that time instead.
    .fix-page =
        Nothing in the page mends the server. Reconnect with growing pauses, and stop when the same message brings 1011 each time: then the message is at fault, or the handler that reads it.

        Look at what your client library does. The client of graphql-ws takes 1011 for final and does not try again.
    .fix-server =
        Find the exception in the log and handle it. Then close with a code and a reason of your own, so that the page can tell an error that passes from one that stays.

        For “keepalive ping timeout”: look for what keeps the server too busy to read pongs, and for clients that sleep; then raise ping_timeout.

        On Hypercorn: close every socket with 1001 or 1012 before the time of grace is over, and send a close before the application returns. On Daphne the application itself cannot choose 1011: any code besides 1000 and 3000 to 4999 throws, and that exception is what becomes 1011.
    .note-rfc6455 = Defines it for a server that meets an unexpected condition; erratum 3227 lets a client use it too.
    .note-chromium = Shows it to the page as it was sent, and sends it back; it never sends it by itself.
    .note-firefox = Shows it to the page as it was sent, and sends code and reason back.
    .note-websockets-17 = Sends it without a reason when a handler throws, and with “keepalive ping timeout” when no pong came within 20 s.
    .note-uvicorn-0-54 = Sends it for a missed pong only; a handler that throws gives 1006.
    .note-hypercorn-0-18 = Sends it when the application throws, when it returns, and at every shutdown.
    .note-daphne-4-2 = Sends it when the application throws, up to a second later, and when the application closes with a code that is not allowed to it.
    .note-ws-8 = Sends it only when the application does; an exception that nobody catches ends the process, and the page sees 1006.
    .note-spring-7-0 = Sends it without a reason when an exception leaves a handler.
    .note-jetty-12 = Sends it with the exception's text as reason, then drops the connection at once, so the frame can be lost.
    .note-tomcat-10-1 = Sends 1002 where others send 1011: when the application's handler fails.
    .note-nats-2-14 = Sends it for a client that was kicked, and for a second client with the same id.
