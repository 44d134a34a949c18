# What a page of the site says of each close code, beside codes.ftl: see crate/explain/README.md. `$code` is the number.

code-unused =
    .opening =
        { $code } is no close code: none below 1000 is. Somebody wrote another number where the code belongs, and the browser passed it on unchecked. Look at the call that closes, on the server.
    .when =
        Code that puts an HTTP status (401, 403, 500), an exit code or an error number of its own into the Close frame. The page then shows { $code } as if it meant something.

        Frames that are written by hand, with the two bytes of the code missing or in the wrong place. A payload that begins with 00 00 gives 0.

        Server libraries that check their codes cannot send this: ws 8 and Python's websockets 17 refuse, and Daphne throws for anything besides 1000 and 3000 to 4999. So the sender checks nothing, or writes its frames itself.
    .root-cause =
        A mistake in the program that closes, and most likely a number from another list. The reason, if there is one, was written by the same code and says what it meant.
    .on-the-wire =
        88 02 and two bytes below 03 E8. For example, 88 02 01 91 holds 401, 88 02 03 E7 holds 999, and 88 02 00 00 holds 0. The high byte comes first.
    .seen-page = Chromium and Firefox show { $code } and the reason as they were sent, with wasClean true. Neither checks the range.
    .seen-other = The browser sends the same number back; Firefox answers 0 with an empty Close frame. Other clients end the connection over such a code, many of them with 1002.
    .seen-log = Nothing special on a server that does not check. A client that checks logs an invalid status code.
    .fix-page =
        Treat { $code } as an unknown end, and use the reason. The page cannot send this number itself: close() takes only 1000 and 3000 to 4999.
    .fix-server =
        Map the number to a code that exists. 401 becomes 3000, 403 becomes 3003, 408 becomes 3008, 500 becomes 1011, 503 becomes 1013; or add 4000 to it and document it: 4401 for 401.
    .note-rfc6455 = Says that 0 to 999 are not used.
    .note-chromium = Shows any such number to the page, clean, and sends it back.
    .note-firefox = Shows any such number to the page, clean, and sends it back; 0 it answers with an empty Close frame.
    .note-ws-8 = Answers such a code with 1002.
    .note-websockets-17 = Answers such a code with 1002 and “invalid status code”.
    .note-uwebsockets-20 = Answers such a code with an empty Close frame.
    .note-cowboy-2-18 = Answers such a code with 1002.
code-1000 =
    .opening =
        One side was done and said so, and the connection ended in order. Nothing needs fixing. But several servers also send 1000 after an idle timeout, a lost heartbeat or an error: if you did not want this end, look at the reason and at the last message.
    .when =
        The page called close(1000), or the server's application called close() without a code, with a library that then sends 1000: Python's websockets 17, aiohttp 3.14, uvicorn 0.54, Hypercorn 0.18, Daphne 4.2, Bun 1.4, Tomcat 10.1 and many more.

        The server's handler returned. Python's websockets and aiohttp then send 1000, though nobody meant to close.

        Nothing was sent for a while. Cowboy 2.18 sends a bare 1000 after 60 s without data from the page, however much the server itself sends. Tyrus 1.22 gives the reason “Session closed by the container because of the idle timeout.”, with the quotation marks.

        A heartbeat was lost. Tornado since 6.5 says “ping timed out”. phoenix.js and Supabase's client close by themselves with “heartbeat timeout”. EMQX says “keepalive_timeout”, AnyCable “No Pong”.

        Something failed, and the words came in a message before: SignalR sends a message of type 7, for example over a message above 32 KiB; Action Cable a disconnect with “unauthorized” or “server_restart”; SockJS a text that begins with c. Netty's “Bye” comes after an exception too.
    .root-cause =
        1000 says how the connection ended, not why. Look first at who began: if the page called close(), that line is the cause. If the server began, read the reason. “ping timed out”, “No Pong” or an MQTT word such as “not_authorized” is an error, whatever the number says.

        Without a reason, look at the last message and at the time. An error or a disconnect in the application's own protocol: that is the cause. 60 s after the page's last message: an idle timeout. As soon as the server had sent everything: its handler returned.
    .on-the-wire =
        88 02 03 E8. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 03 E8 is 1000. From a page the second byte is 82, and four bytes of mask follow before the code, which is masked too.
    .seen-page = The close event has code 1000 and the reason as it was sent, and wasClean is true. If the server ends TCP too early or a reset follows, wasClean can be false, and the code is still 1000.
    .seen-other = Each side answers with the code that it got, so both end with 1000. Some servers answer 1000 whatever the page said: a page that calls close(4001) sees 1000 from aiohttp, Daphne, WebSocket-Node and Bandit. A page that calls close() sees 1000 from these and from Tomcat, Ktor and Action Cable.
    .seen-log = An ordinary end, and so often no line at all. gorilla/websocket's error reads “websocket: close 1000 (normal)”; Python's websockets writes “1000 (OK)”. Look for what the application wrote just before.
    .fix-page =
        If the end was meant, do nothing. If the page should stay connected, reconnect after 1000 as well: a client that treats 1000 as final stays away. phoenix.js does not come back after 1000, and livekit-client comes back after every other code.

        Do not send 1000 when the page closes because something went wrong. Use a code from 4000 on, with a reason.
    .fix-server =
        Keep the handler running for as long as the socket is needed: Python's websockets and aiohttp close when it returns. On Cowboy, have the page send something within idle_timeout, or raise it.

        Keep 1000 for ends that were meant. For an error send 1011 or a code of your own, for a lost pong a reason that says so, for a shutdown 1001 or 1012. A page decides by the code whether to come back.
    .note-rfc6455 = Defines it for a connection that has done what it was opened for.
    .note-chromium = Shows it to the page, sends it back, and sends it for close(1000); without a code it sends an empty Close frame, not 1000.
    .note-firefox = Shows it to the page, sends it back, and sends it for close(1000).
    .note-websockets-17 = Sends it for close() without arguments, and when the handler returns.
    .note-aiohttp-3-14 = Sends it for close() and when the handler returns, and answers every Close frame of a page with it.
    .note-cowboy-2-18 = Sends it without a reason after 60 s without data from the page, and when the handler stops.
    .note-tornado-6-6 = Sends it with “ping timed out” when no pong came. close() without arguments sends no code.
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

        A proxy sends it: Caddy when its configuration is reloaded, Fly.io before it stops a machine.

        The connection was idle. Jetty 12 says “Connection Idle Timeout” after 30 s, Tomcat “The WebSocket session [0] idle timeout expired” where maxSessionIdleTimeout is set, AWS API Gateway “Going away” after 10 minutes, and Undertow nothing.

        Something was too slow: no pong reached Deno 2.9 (“No response from ping frame.”) or NATS (“Stale Connection”), or Tomcat could not finish a message within 20 s.

        The user was disconnected on purpose: Phoenix sends it when the application broadcasts “disconnect” to a socket.
    .root-cause =
        Read the reason first: it tells stopping, idling and slowness apart. Without one, compare sockets and times. All sockets of one server at the same moment: a shutdown or a deployment. One socket, and always after the same silence: an idle timeout. One socket, and another user is fine: the application ended it.

        In a server's log, 1001 from a browser means that somebody left the page, and nothing is broken.
    .on-the-wire =
        88 02 03 E9. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 03 E9 is 1001. A browser that leaves a page sends 88 82, four bytes of mask, and 03 E9 masked, without a reason.
    .seen-page = When the server sent it: code 1001, the reason as it was sent, and wasClean true. When the page itself is left, reloaded or closed, no event comes at all. A page that comes back from Chromium's back-forward cache gets an error event and 1006, while the server gets 1001.
    .seen-other = The server gets 1001 and an empty reason when a page is reloaded, a tab is closed, a frame is removed or a worker is terminated. While Chromium keeps a page in the back-forward cache, the server gets nothing, and the connection stays up.
    .seen-log = gorilla/websocket says “websocket: close 1001 (going away)”, Python's websockets “received 1001 (going away)”. Such lines come from visitors who leave; they are neither errors nor lost connections.
    .fix-page =
        Reconnect after a random pause of a few seconds, so that pages do not all come back at the same moment after a deployment. Ask again for what may have been missed.

        For an idle timeout, something must be sent more often than the limit. A page cannot send pings: the server sends them, or the page sends a message of its own. On Jetty and on AWS API Gateway, expect that limit.
    .fix-server =
        At a shutdown, close every socket with 1001 or 1012 and a reason before the process ends. ws in a plain Node process, Daphne, Tornado and Bun do not do so by themselves: unless your code closes them, the page sees 1006.

        If the reason speaks of an idle timeout, raise it (idleTimeout in Jetty, maxSessionIdleTimeout in Tomcat) or send pings. Give a timeout of your own another code, such as 3008, so that pages can tell it from a restart.
    .note-rfc6455 = Defines it for an endpoint that goes away, such as a server that goes down or a browser that leaves a page.
    .note-chromium = Sends it by itself when a page is left, reloaded or closed, and when a frozen page comes back; close(1001) in a page throws.
    .note-firefox = Sends it by itself within milliseconds when a page is left; close(1001) in a page throws.
    .note-tomcat-10-1 = Sends it at a shutdown and at a reload, for an idle session, and for a message that could not be sent in time; the reason says which.
    .note-jetty-12 = Sends it with “Connection Idle Timeout” after 30 s, and with “Container being shut down”.
    .note-websockets-17 = Sends it without a reason from Server.close(); another code can be chosen.
    .note-aiohttp-3-14 = Sends it only where the application adds the documented on_shutdown hook.
    .note-deno-2-9 = Sends it when no pong came: a ping after 15 s, and 15 s to answer.
    .note-aws-api-gateway = Sends it with “Going away” after 10 minutes without traffic, by a public transcript; its documents give only the time.
    .note-caddy-2-11 = Sends it, without a reason, to every WebSocket that it carries when its configuration is reloaded, unless stream_close_delay holds it back.
    .note-phoenix-1-8 = Ends a socket that is told to disconnect with 1001 or 1000, depending on its version; phoenix.js does not come back after 1000.
    .note-ws-8 = Sends it only when the application does. If the process ends without closing, the page sees 1006.
code-1002 =
    .opening =
        The server says that something it received breaks a rule of RFC 6455. Often no frame was broken: Tomcat and Reactor Netty send 1002 when a handler throws, Spring after a STOMP ERROR, Bandit after 60 s of silence. A page cannot be at fault for a broken frame: the browser builds every frame. Read the reason first, then the server's log at that moment.
    .when =
        The server's own code failed, and every frame was right. Tomcat 10.1 sends 1002 with “An unrecoverable IOException occurred so the connection was closed” when a MessageHandler throws, and with the exception's own text when onOpen throws. Reactor Netty sends “Protocol error” when its handler fails.

        A STOMP ERROR came just before. Spring closes with a bare 1002 after every STOMP ERROR frame: a CONNECT or SUBSCRIBE that was refused, a STOMP frame above 64 KiB, heart-beats that did not come, a broker that is gone.

        The message was at fault, not the frame. RabbitMQ Web MQTT sends “cannot_parse” for a packet that it cannot read and “connect_packet_rejected” for a refused login. Strawberry sends “WebSocket message type must be text” for a binary message.

        The page was silent. Bandit 1.12 sends a bare 1002 after 60 s without data from the client.

        The page sent a large message. Chromium cuts a message above 64 KiB into fragments, and some servers do not take fragments. Firefox sends the same message as one frame.

        Something on the way changed the bytes. One flipped bit of an opcode gives “invalid opcode” from Python's websockets 17, “bad opcode 3” from gorilla/websocket, a whole sentence from Tomcat, and 1002 without a reason from ws 8. It ends the same way when a proxy tells the browser that compression was agreed and the server knows nothing of it.
    .root-cause =
        The receiver's decoder, its application and its timers can all produce it. Begin with the reason. A text about an opcode, a mask, a reserved bit or a fragment comes from the decoder: the bytes changed on the way, the decoder is wrong, or it takes no fragments. A text about an exception comes from the application. A text about an MQTT or NATS packet, such as “cannot_parse” or “Parse Error”, is about the content of the message.

        Without a reason, look at what came before. A STOMP ERROR frame: Spring, and its message header says why. About 60 s in which the page sent nothing: Bandit. A message above 64 KiB: fragments. None of these: connect to the server directly, past every proxy, and see whether it ends the same way.
    .on-the-wire =
        88 02 03 EA. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 03 EA is 1002. A reason may follow as UTF-8, at most 123 bytes: with “invalid opcode” the frame begins with 88 10, since 16 bytes follow, two for the code and 14 for the text.
    .seen-page = The close event has code 1002, the server's reason, which is often empty, and wasClean true. No error event comes before it. When the browser is the one that finds a broken frame, the page gets an error event and sees 1006 instead, never 1002.
    .seen-other = The server gets its own 1002 and reason back from the browser. When Chromium finds a broken frame of the server, the server gets 1002 with a short text such as “Invalid reserved bit”, “Unknown opcode”, “Masked frame from server” or “Invalid UTF-8 in text frame”. Firefox sends no Close frame then, and only TCP ends.
    .seen-log =
        A 1002 that the server received and had not sent before is, from a browser, Chromium's complaint about the server's own frames. In gorilla/websocket the error reads “websocket: close 1002 (protocol error): Invalid reserved bit”.

        A 1002 that the server sent may not be in its log. ws 8 emits an error with a code such as WS_ERR_INVALID_OPCODE or WS_ERR_UNEXPECTED_RSV_1, and its own close event then says 1006. aiohttp names the opcode in its log and not in the reason.
    .fix-page =
        Send the same data in messages below 64 KiB. If that works, the server takes no fragments, or limits their size.

        With STOMP, handle the ERROR frame and send the heart-beats that the page promised. With Bandit, send a message more often than every 60 s. With MQTT or NATS, check the packet that the page sent last.

        If a frame was broken, nothing in the page helps. Do not reconnect at once: it ends the same way.
    .fix-server =
        If the reason or the log shows an exception, fix the handler; where it can still fail, catch the exception and close with 1011. If the log shows a timeout, raise it: in Bandit the option is called timeout.

        If a frame was broken, connect to the server directly. If it works then, something on the way changes bytes. Look first at what inspects or rewrites the stream; nginx 1.22.1 and HAProxy 2.6.12 passed everything on unchanged. Turn permessage-deflate off and try again. Then record the bytes between the proxy and the server, where they are not encrypted.

        In Node, give every ws socket an error listener. ws emits an error event for a broken frame, and Node ends the process when nobody listens.
    .note-rfc6455 = Defines it for an endpoint that ends the connection over a protocol error. A server may send it for a frame without a mask, a client for a frame with one.
    .note-chromium = Shows a server's 1002 to the page, and sends 1002 by itself when a server's frame breaks a rule; the page then sees 1006.
    .note-firefox = Shows a server's 1002 to the page; when a server's frame breaks a rule it ends TCP without a Close frame, and it takes a masked frame of a server as it is.
    .note-ws-8 = Sends it without a reason for broken opcodes, masks, reserved bits, control frames and close codes. Bad UTF-8 gives 1007, a message over the limit 1009.
    .note-ws-8-14 = Sends it in the same cases as 8.0, and emits an error whose code names the rule, such as WS_ERR_INVALID_OPCODE. From 8.14 to 8.16 that error can come later than before, since each message is handed over in a microtask of its own; from 8.17 on it does not, by default.
    .note-socket-io-4 = Never sends it by itself: its own ends are empty Close frames, which the page sees as 1005. A 1002 comes from ws below it, over a broken frame.
    .note-spring-6-0 = Closes with it after every STOMP ERROR frame, without a reason. An exception in a plain handler gives 1011.
    .note-spring-7-0 = As 6.0: a bare 1002 after every STOMP ERROR frame.
    .note-tomcat-10-1 = Sends it for broken frames, with a sentence that names the rule, and also when a MessageHandler or onOpen throws.
    .note-bandit-1-12 = Sends it without a reason for broken frames, and also after 60 s without data from the client.
    .note-websockets-17 = Sends it only for broken frames, with a reason such as “invalid opcode”, “incorrect masking” or “reserved bits must be 0”.
    .note-uwebsockets-20 = Never sends it: it drops the connection over a broken frame, and the page sees 1006.
code-1003 =
    .opening =
        The server got a kind of message that it does not take: binary where it wants text, or text where it wants binary. The frame itself was right. Compare the last message that the page sent with what the server expects; the page can usually fix this by itself.
    .when =
        Spring's TextWebSocketHandler gets a binary message and closes with “Binary messages not supported”; its BinaryWebSocketHandler says “Text messages not supported”. A WebSocketEndpoint of Starlette with a fixed encoding sends a bare 1003 for the other kind, and for JSON that it cannot parse. RabbitMQ Web MQTT answers a text message with “unexpected WebSocket frame”.

        ws 8, Python's websockets 17, gorilla/websocket and actix-web never choose 1003 by themselves. There the application closed with 1003, and the reason is the application's.

        Some use it for something else. faye-websocket, SockJS and Action Cable say “Received unmasked frame but masking is required”, which is a broken frame and not a kind of data. Tyrus says “Cannot accept.” when a message is larger than its buffer.

        The same mistake often gives another code. Hypercorn 0.18, Daphne 4.2 and Python's websockets 17 send 1011 when the handler throws over it; uvicorn 0.54, aiohttp 3.14 and Tornado 6.6 drop the connection, and the page sees 1006; Strawberry sends 1002, HiveMQ 1000 with “Bye”, OBS 4002.
    .root-cause =
        The code names its cause. send() with a string makes a text message; send() with an ArrayBuffer, a typed array or a Blob makes a binary one. A page that passes the wrong one, or a library that was switched to MessagePack or Protobuf on one side only, is the cause.

        Only two reasons mean something else. One that speaks of a mask: something on the way (a proxy, a load balancer). Tyrus' “Cannot accept.”: the size.
    .on-the-wire =
        88 02 03 EB. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 03 EB is 1003. The cause is one frame earlier and in the other direction: a page's text message begins with 81, a binary one with 82.
    .seen-page = The close event has code 1003, the reason as it was sent, and wasClean true. Nothing in it says which message was refused: the last one sent is the first to look at.
    .seen-other = The server gets 1003 and its reason back from the browser. A page cannot send 1003: close(1003) throws, and the socket stays open.
    .seen-log = A line of the application or of the framework about a message type, if anything. gorilla/websocket's text for the code is “websocket: close 1003 (unsupported data)”.
    .fix-page =
        Send the other kind: JSON.stringify() for text, TextEncoder or a typed array for binary. The property binaryType does not help: it is only about what the page receives.

        Do not send the same message again after you reconnect: it ends the same way.
    .fix-server =
        Say in the reason what was expected, such as “text only”. Then whoever wrote the page can act without asking.

        If both kinds make sense, accept both: override the other handler in Spring, leave encoding unset in Starlette. For a kind that your handler cannot read, close with 1003 before it throws; an exception becomes 1011, or 1006 in the page.
    .note-rfc6455 = Defines it for an endpoint that gets a type of data which it cannot accept.
    .note-chromium = Shows it to the page as it was sent; it never sends it by itself, and a page cannot.
    .note-firefox = Shows it to the page as it was sent, and sends code and reason back.
    .note-spring-7-0 = Sends it from handlers for one kind of message, with a reason that names the refused kind.
    .note-starlette-0-47 = Sends it without a reason from an endpoint with a fixed encoding, for JSON that it cannot parse too.
    .note-rabbitmq-web-mqtt = Sends it with “unexpected WebSocket frame” for a text message.
    .note-websocket-driver = Sends it for a frame without a mask, where others send 1002.
    .note-tyrus-1-22 = Sends it with “Cannot accept.” when its input buffer is full, where others send 1009.
    .note-hypercorn-0-18 = Sends 1011 for a wrong kind of message, because the application throws.
    .note-ws-8 = Sends it only when the application does.
code-1004 =
    .opening =
        1004 says nothing: it has no meaning today. Whoever sent it wrote the number by hand or by mistake. Search the server's source and that of its libraries for 1004, and ask its authors what they meant.
    .when =
        No server software in wswhy's atlas sends 1004 by itself, so the application did. There are two likely reasons. Somebody took the number after 1003 for a code of their own. Or the code is very old: in the drafts of early 2011, 1004 was for a message that is too large, and libraries of that time, such as libwebsockets, had a name for it. Since draft 13 of August 2011 that is 1009.
    .root-cause =
        A number in the server's code. Nothing in the page or on the way causes it. Look at what the page sent last: if it was large, 1009 was probably meant. Otherwise only the server code that calls close can say.
    .on-the-wire =
        88 02 03 EC. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 03 EC is 1004. The frame is well formed; only the number may not be there.
    .seen-page = Chromium and Firefox do not check it: the close event has code 1004, the reason as it was sent, and wasClean true. A page cannot send it, since close(1004) throws.
    .seen-other = The server gets its 1004 back from the browser. Other receivers are stricter: ws, aiohttp, Tomcat and Bandit treat 1004 as a protocol error and answer 1002, and uWebSockets answers with an empty Close frame.
    .seen-log = Where the receiver is a server, a complaint about the code: ws calls it WS_ERR_INVALID_CLOSE_CODE, “invalid status code 1004”.
    .fix-page =
        Handle it as an unknown code: log the reason, and reconnect with growing pauses. Attach no meaning to the number; the server's next version may send something else.
    .fix-server =
        Send 1009 for a message that is too large, 1003 for a kind of data that you do not take, 1008 for a rule of your own, or a code from 4000 to 4999 with a meaning that you write down. All of these may be sent; 1004 may not, and a client that checks codes answers it with 1002.
    .note-draft-06 = Gives it to a message that is too large.
    .note-draft-13 = Takes that meaning away and reserves it; from then on 1009 is for a message that is too large.
    .note-rfc6455 = Keeps it reserved, for a meaning that may be given later.
    .note-chromium = Shows it to the page as it was sent, and as clean; a page cannot send it.
    .note-firefox = Shows it to the page as it was sent, and as clean, and sends it back.
    .note-ws-8 = Refuses to send it, and answers a Close frame that holds it with 1002.
    .note-tomcat-10-1 = Answers a Close frame that holds it with 1002, and copies the reason.
    .note-uwebsockets-20 = Answers a Close frame that holds it with an empty one.
code-1005 =
    .opening =
        A Close frame came without a code: the page called close() without one, or the server closed and did not say why. The close was orderly and need not be a fault. Find out which side closed first: look for close() in your own page first.
    .when =
        The page called close() without arguments, or its library did: socket.io-client closes like this when no ping came for 45 s. ws 8, Python's websockets 17, uvicorn 0.54, Hypercorn 0.18, Tornado 6.6, Deno 2.9, Bun 1.4 and gorilla/websocket answer the empty Close frame with an empty one, and the page sees 1005.

        The server's application closed without a code: close() in ws 8, Tornado and Deno, end() in uWebSockets, Close(None) in axum, close(None) in actix-ws, close() in a Cloudflare Worker, disconnect(true) in Socket.IO 4.

        Socket.IO 4 closes like this for almost every cause: a heartbeat that was not answered (a ping every 25 s, then 20 s to answer), a page that joined no namespace within 45 s, a packet that it cannot parse, a shutdown by io.close(). A message above its limit gives 1009 instead.

        A keepalive ran out: Jupyter Server after 90 s without a pong, and Tornado before 6.5.

        The route or the origin was refused. A route of @fastify/websocket without a WebSocket handler opens and closes at once. webpack-dev-server sends the message “Invalid Host/Origin header” and then closes.
    .root-cause =
        The code names no cause; the circumstances do. If the page called close(), the line that called it is the cause.

        Otherwise look at the last message. “41” as the last text: a Socket.IO server disconnected the page on purpose. A “2” that the page did not answer: the heartbeat failed, because the page's script was blocked or the device slept.

        Then look at the moment. If the socket closed right after it opened, suspect the route, the origin or the first message. If all sockets closed at once, it was a shutdown.
    .on-the-wire =
        1005 itself is never on the wire. What is there is an empty Close frame, 88 00: FIN with opcode 8 (Close), and length 0. From a page it is 88 80 and the four bytes of the mask.

        A server that writes 1005 into a frame anyway (88 02 03 ED) breaks a rule. Chromium fails the connection: the page sees 1006, and the server gets 1002. Firefox shows 1005, with the reason if there is one.
    .seen-page = The close event has code 1005, an empty reason and wasClean true, and no error event comes before it. Firefox shows the same for a Close frame whose payload is one byte; Chromium shows 1006 for that.
    .seen-other = The browser answers an empty Close frame with an empty one, so both sides end with 1005. When the page closed first, some servers answer its empty frame with 1000, and the page then sees 1000: aiohttp, Daphne, WebSocket-Node, Bandit, Tomcat, Ktor and Action Cable.
    .seen-log = ws gives its close handler 1005 and an empty reason. Python's websockets writes “1005 (no status received [internal])”, gorilla/websocket “websocket: close 1005 (no status)”. A Socket.IO server has reasons of its own that say more, such as “ping timeout” and “parse error”.
    .fix-page =
        Give close() a code and a reason, such as close(1000, "left the room"). Both logs then say why, and an end that was not meant is easy to see.

        If the server closed first, reconnect after a pause.

        With Socket.IO, read the reason of the client's disconnect event. “io server disconnect” is a call of disconnect() on the server, “ping timeout” a ping that did not come, “transport close” an end by the server: its own disconnect event then has a reason that says more. Keep the page's script free: the heartbeat is a message, and a blocked script answers it too late.
    .fix-server =
        Close with a code and a reason everywhere: 1000 for done, 1001 for a shutdown, a code from 4000 on for reasons of your own. The page cannot tell several causes apart as long as they all come as 1005.

        With Socket.IO, tell the page in an event before you disconnect it: the Close frame will say nothing. If the server's own reason is “ping timeout”, raise pingTimeout. With @fastify/websocket, register the route with its WebSocket handler, and set preClose to send 1001 at a shutdown.
    .note-rfc6455 = Reserves it for reporting a Close frame without a code, and forbids it inside a frame.
    .note-chromium = Reports it when the Close frame that it receives is empty, and treats a frame that holds 1005 as broken: the page then sees 1006.
    .note-firefox = Reports it for an empty Close frame and for one of a single byte. It also passes on a 1005 that was in a frame.
    .note-ws-8 = Sends an empty Close frame for close() without arguments, and reports one as 1005.
    .note-socket-io-4 = Ends with an empty Close frame at disconnect(true), a lost heartbeat, a bad packet, a missing CONNECT and a shutdown.
    .note-tornado-6-6 = Sends an empty Close frame for close() without arguments; a lost keepalive gave 1005 before 6.5 and gives 1000 since.
    .note-uwebsockets-20 = Sends an empty Close frame for end(), and answers a page's close(3000) to close(3999) with one, so that the page sees 1005.
    .note-fastify-websocket-11 = Closes without a code on a route that has no WebSocket handler, and at fastify.close().
    .note-jupyter-server-2 = Closes without a code when no pong came for 90 s.
    .note-crow = Answers a page's empty Close frame with 1005 written into a frame, which Chromium refuses.
    .note-aiohttp-3-14 = Answers an empty Close frame with 1000, so the page that called close() sees 1000.
code-1006 =
    .opening =
        The connection ended without a Close frame, or it never opened, or the browser itself ended it over something that the server sent. The close event names no cause. Ask first whether the socket was ever open; then look in the browser's console, the proxy's log and the server's log.
    .when =
        It never opened. The handshake was answered with a status such as 401, 403, 404 or 502, or nothing listens there, or the certificate is not trusted (Firefox then shows 1015). If the socket opens without nginx and not through it, look first whether nginx passes Upgrade and Connection on.

        Something on the way cut a silent connection. Heroku does so after 55 s, nginx and AWS's Application Load Balancer after 60 s, Envoy and Azure Front Door after 5 minutes, HAProxy after its timeout tunnel. None of them sends a Close frame.

        The server's process ended, or its handler threw. An exception that nobody catches ends Node and with it every socket of ws 8. aiohttp 3.14, Tornado 6.6, uvicorn 0.54 and axum drop only that connection. On SIGTERM, ws in a plain Node process, Daphne, Tornado, Bun and Deno send no Close frames.

        A message was too large for a server that drops the connection over it: above 16 KiB in uWebSockets, above 64 KiB in one frame in actix-web, 1 MiB in Daphne, 16 MiB in one frame or 64 MiB in all in axum, each by default.

        The browser ended it: a frame of the server broke a rule, the page was frozen or put into the back-forward cache, the device slept, or the page's close() was never answered.
    .root-cause =
        Three questions tell the causes apart. Was there an open event? If not, it is the address, the network, TLS or the answer to the handshake. curl, Chromium's console and Firefox's Network panel show the status of that answer, if there was one. If it was 101, compare its Sec-WebSocket headers with those of the request: the browser refuses a wrong answer.

        Was there an error event? In Chromium an error after the opening means that the browser itself failed the connection, and its console has the text, such as “Invalid frame header” or “Unrecognized frame opcode: 3”. Without one, TCP simply ended, or a close() went unanswered for 60 s. In Firefox no error event means that the other side ended TCP in order; an error event means a reset, a broken frame, or a close() that went unanswered for 20 s.

        What does the time say? The same silence before each end: an idle timeout. The same age: a limit on age. Right after one message: its size, or the handler. Several sockets at once: a restart, or the network.
    .on-the-wire =
        There is no frame. TCP ends with FIN or RST, or the handshake never became a WebSocket.

        A server that writes the number into a Close frame (88 02 03 EE) breaks a rule. Chromium fails the connection and tells the server 1002. Firefox shows the page 1006 with wasClean true and the frame's reason, and only then. AnyCable 1.6 sends such a frame when a command fails.
    .seen-page = The close event has code 1006, an empty reason and wasClean false. Only if a server put 1006 into a frame does Firefox show wasClean true, and the frame's reason. An error event may come first; it carries no reason in any browser, and no script gets the HTTP status of a handshake that failed.
    .seen-other = A server whose connection was cut on the way may see nothing until it next writes or pings. A server whose frame Chromium refused gets 1002 with a short text; from Firefox it gets only the end of TCP. When Chromium ended the socket because it froze the page or cached it, the server gets 1001, but only when the page comes back or is dropped.
    .seen-log =
        Servers report the same number when the client vanished: ws calls its close handler with 1006, gorilla/websocket says “websocket: close 1006 (abnormal closure): unexpected EOF”, Python's websockets “no close frame received or sent”. If both sides say 1006, suspect a proxy on the way or the network.

        nginx, with error_log at level info, writes “upstream timed out” while “proxying upgraded connection”. Heroku's router logs H15 for an idle connection.

        A server's log may hold a real code for the same moment: Tomcat, Jetty and Undertow drop TCP right after a Close frame with an error, and that frame can be lost.
    .fix-page =
        If it never opened, check the URL, and look at the browser's console (Firefox: the Network panel), or ask the same URL with curl and the Upgrade headers: you then see the status.

        If it was open, reconnect with growing pauses; Chromium and Firefox slow down tries that keep failing. Log whether open and error came, how long the socket lived, how long it had been silent, and the size of the last message: the code says none of this.

        A page cannot send pings. Where an idle timeout cuts the connection and the server cannot be changed, send a small message of your own more often than that. Close the socket on pagehide or freeze, and open a new one on pageshow or resume.
    .fix-server =
        If it never opened, act on the status. 401 or 403: the login or the origin. 404: the path. 502: the server behind the proxy. 101 from the server itself and another status through nginx: have nginx pass Upgrade and Connection on, over HTTP/1.1. No answer at all: see whether the server listens on this host and port, and whether browsers trust its certificate.

        If it was open, send pings more often than the shortest idle timeout on the way, or raise that timeout. In the lab either was enough, with nginx 1.22.1 and with HAProxy 2.6.12.

        Close with a code wherever you can: catch what a handler throws and send 1011, refuse large messages with 1009, close with 1001 or 1012 before a deployment (Daphne allows only 1000 and 3000 to 4999). What is left under 1006 is then a refused handshake, the network, the process or the proxy.

        Answer Close frames. Mosquitto 2.1 with its built-in WebSockets never does, and a Durable Object with a compatibility date before 2026-04-07 does so only when its code calls close(): there even a page that closes in order sees 1006.
    .note-rfc6455 = Reserves it for reporting an end without a Close frame, and forbids it inside a frame.
    .note-chromium = Reports it for every end without a Close frame, every failed handshake and every frame that it refuses; TLS failures too.
    .note-firefox = Reports it for the same, except TLS failures, which are 1015. A 1006 inside a frame is shown as it came, and as clean.
    .note-ws-8 = Reports it in its close event when no Close frame came, and after it has sent an error code itself; after terminate() the page sees 1006.
    .note-nginx-1-22 = Sends no Close frame: it ends TCP after 60 s in which nothing passed.
    .note-haproxy-2-6 = Sends no Close frame: it ends TCP after timeout tunnel, and some time after a reload if hard-stop-after is set.
    .note-aiohttp-3-14 = Drops the connection when a handler throws, and when no pong came within half of heartbeat.
    .note-tungstenite-0-29 = Drops the connection for broken frames, for frames above 16 MiB and for messages above 64 MiB, in axum and warp too.
    .note-uwebsockets-20 = Drops the connection for broken frames, for messages above 16 KiB and when no pong came; after close() the page sees 1006, after end() it does not.
    .note-mosquitto-2-1 = With its built-in WebSockets it never answers a page's Close frame, so the page sees 1006 even after its own close().
    .note-anycable-1-6 = Writes 1006 into a Close frame with “Command Failed” or “Write Failed”, which Chromium refuses.
code-1007 =
    .opening =
        The server says that a message did not hold what its type promises, most often that a text message was not UTF-8. A browser makes valid UTF-8 of every text that a page sends. So suspect something on the way (a proxy, a load balancer), the server's own decoder, or a client that is no browser.
    .when =
        Something changed the bytes on the way. With a frame altered between browser and server, ws 8 closes with a bare 1007, Python's websockets 17 with “invalid continuation byte at position 0”, and Tomcat 10.1 with a sentence that begins “A WebSocket text frame was received that could not be decoded to UTF-8”.

        Compressed data that does not inflate: ws 8 and Bandit 1.12 say 1007 for it, while Python's websockets 17 says 1002.

        A client that is no browser puts raw bytes, or text in an older encoding, into a text frame.

        Content that the server itself rejects: SockJS on Spring 7.0 closes with 1007 when it cannot read what came. RabbitMQ Web STOMP sends it for a frame that is too large before the login; its reason begins with “frame_too_big”, in braces.
    .root-cause =
        Three kinds, told apart by the reason. A reason that names UTF-8, a position or a byte: the bytes were wrong when they arrived. No reason: ws, uvicorn, aiohttp, Cowboy and Kestrel give none. A reason that speaks of anything else: the application or the framework chose the code for content of its own.

        Not every server says so. Tornado 6.6, Hypercorn 0.18 and uvicorn with wsproto drop the connection over bad UTF-8, and the page sees 1006.

        The other direction looks different. When the server's own text is bad, the page sees 1006, and Chromium tells the server 1002.
    .on-the-wire =
        88 02 03 EF. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 03 EF is 1007. What provokes it is a text frame whose payload holds bytes such as C3 28: C3 begins a character of two bytes, and 28 cannot end it.
    .seen-page = The close event has code 1007, the reason as it was sent, and wasClean true. Undertow drops the connection right after the frame, so the page may see 1006 instead.
    .seen-other = The browser sends the same code and reason back. It never sends 1007 by itself.
    .seen-log = The decoder's error: ws names the error code WS_ERR_INVALID_UTF8. Servers that give a reason put the same words into it.
    .fix-page =
        A page cannot make bad UTF-8, so there is seldom anything to fix in it. Send bytes as binary (an ArrayBuffer or a Blob), never packed into a string, if the server expects exactly those bytes.

        If you wrote a client outside the browser: encode text as UTF-8, or send it as binary.
    .fix-server =
        Connect past every proxy first. If 1007 no longer comes, something on the way changes the bytes. Turn permessage-deflate off to see whether compression has a part in it.

        If 1007 still comes, record the bytes where they reach the server, behind the proxy that ends TLS, and compare them with the message. Switching the check off (skipUTF8Validation in ws, validate_utf8 in Cowboy, validate_text_frames in Bandit) hides the fault and does not fix it.
    .note-rfc6455 = Defines it for data that does not fit the message's type, with text that is not UTF-8 as its example.
    .note-chromium = Shows a server's 1007 as it was sent; for bad text from the server it sends 1002, and the page sees 1006.
    .note-firefox = Shows a server's 1007 as it was sent; for bad text from the server it only ends TCP, and the page sees 1006.
    .note-ws-8 = Sends it without a reason for text that is not UTF-8, and for compressed data that does not inflate.
    .note-websockets-17 = Sends it with the decoder's words and the position of the byte as reason.
    .note-tomcat-10-1 = Sends it with one fixed sentence as reason.
    .note-tornado-6-6 = Drops the connection instead, and the page sees 1006.
    .note-uvicorn-wsproto-0-54 = Drops the connection instead, and the page sees 1006.
    .note-spring-7-0 = Its SockJS support sends it, without a reason, for a message that it cannot read.
    .note-rabbitmq-web-stomp-4-3 = Sends it for a frame above 64 KiB that comes before the login.
    .note-cowboy-2-18 = Sends it without a reason, unless validate_utf8 is false.
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
        88 02 03 F0. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 03 F0 is 1008. A reason may follow as UTF-8, at most 123 bytes: with “rate limit exceeded” the length byte is 15 in hex (21 bytes).
    .seen-page = The close event has code 1008, the server's reason as it was sent, and wasClean true. A page cannot answer in kind: close(1008) throws.
    .seen-other = The server gets its own code and reason back from the browser, then the connection ends.
    .seen-log = What the application writes about its own rule. ws names the error code WS_ERR_TOO_MANY_BUFFERED_PARTS for too many fragments; other server software logs nothing of its own here.
    .fix-page =
        Do what the reason names: renew the login before the page reconnects, or send less often. A page that reconnects at once with the same token, or at the same rate, gets 1008 again.

        The client of graphql-ws treats 1008 as final and does not try again.
    .fix-server =
        Send a reason with 1008, always; without one nobody outside can act.

        Better still, use a code that says more: 3000 for a missing login, 3003 for a login that may not do this, 1013 for overload, or a code from 4000 on that the application documents. FastAPI's own 1008 for wrong parameters never arrives: it is sent before the socket is accepted and becomes HTTP 403. Accept first, then close.
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
code-1009 =
    .opening =
        A message that the page sent was larger than the server takes. Send less at once, or raise the server's limit. The default may be far below what you expect: 8 KiB in Tomcat, 64 KiB in Jetty, 1 MB in Socket.IO.
    .when =
        Small defaults. Tomcat 10.1 takes 8,192 characters or bytes. Jetty 12 and WebSocket-Node 1.0 take 64 KiB, WebSocket-Node in one frame. Netty takes 64 KiB in one frame, and with it Vert.x, Reactor Netty, Spring WebFlux and Quarkus. AWS API Gateway takes 128 KiB in a message and 32 KiB in a frame.

        Larger defaults. Socket.IO 4 takes 1 MB, Python's websockets 17 takes 1 MiB, aiohttp 3.14 takes 4 MiB, Tornado 6.6 takes 10 MiB, uvicorn, Hypercorn and Bun take 16 MiB, Cloudflare Workers 32 MiB, ws 8 takes 100 MiB.

        The size after inflating may be what counts: Tornado, Jetty, Bandit, ws and Cloudflare Workers close over a small frame that grows beyond the limit.

        An update can bring the limit: Cowboy had none before 2.17 and Bandit none before 1.11; now the defaults are 1 MB and 8 MB.
    .root-cause =
        The message, with two exceptions: ws-rs sends 1009 for more than ten fragments, and ws for a length above 2^53, which only changed bytes can hold.

        What differs is what is counted: one frame or the whole message, bytes or characters, before or after inflating. Chromium splits a message above 64 KiB into fragments and Firefox sends it as one frame, so a limit on frames can stop one and not the other.

        Not every server sends it. Daphne 4.2 (1 MiB), axum 0.8 (64 MiB) and actix-web (64 KiB in a frame) end the connection without a Close frame, and the page sees 1006. SignalR sends a message of its own with the error, then closes with 1000.
    .on-the-wire =
        88 02 03 F1. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 03 F1 is 1009. With Tornado's reason “message too big” it begins with 88 11: 17 bytes, two for the code and 15 for the text.
    .seen-page = The close event has code 1009 and the reason as it was sent. wasClean may be false and bufferedAmount above 0, because the page was still sending when the server closed. If the server closes TCP while bytes of the page wait unread, its system may reset the connection, and the page can see 1006 instead.
    .seen-other = The browser sends the same code and reason back. No browser reports its own limits this way: for a message that is too large for it, the page sees 1006.
    .seen-log = In most servers, the size or the limit: aiohttp keeps the details there and sends no reason, ws names the error code WS_ERR_UNSUPPORTED_MESSAGE_LENGTH.
    .fix-page =
        Compare the last message sent with the limit, then split it into several messages that the server puts together again, or send large data over HTTP. Sending the same again ends the same way.

        Socket.IO tells its limit in the first packet, as maxPayload; the application can check before it sends.
    .fix-server =
        Raise the limit: maxPayload in ws, maxHttpBufferSize in Socket.IO, max_size in Python's websockets, --ws-max-size in uvicorn, max_msg_size in aiohttp, websocket_max_message_size in Tornado and Hypercorn, maxTextMessageBufferSize and maxBinaryMessageBufferSize in Tomcat, maxTextMessageSize in Jetty, maxFramePayloadLength in Netty.

        Some servers have two limits, one for a frame and one for a message, and text and binary may differ. A gateway in front has its own, which no setting of the server changes. Each socket may then hold that much memory.
    .note-rfc6455 = Defines it for a message that is too big to be processed, and sets no size.
    .note-chromium = Shows it to the page as it was sent; after a frame of 2 GiB from the server the page sees 1006, and the server gets no Close frame.
    .note-firefox = Shows it to the page as it was sent; after a frame of 2 GiB from the server the page sees 1006.
    .note-ws-8 = Sends it without a reason above maxPayload, 100 MiB by default.
    .note-socket-io-4 = Sends it without a reason above maxHttpBufferSize, 1,000,000 bytes by default.
    .note-websockets-17 = Sends it with both sizes in the reason, above max_size, 1 MiB by default; the legacy API sends no reason.
    .note-tomcat-10-1 = Sends it above 8,192 characters or bytes by default, with three texts that say which limit it was.
    .note-websocket-node-1-0 = Sends it for a frame above 64 KiB or a message above 1 MiB by default.
    .note-netty-4-2 = Sends it for a frame above maxFramePayloadLength, 64 KiB by default, with the limit in the reason.
    .note-aws-api-gateway = Closes over a message above 128 KiB or a frame above 32 KiB.
    .note-daphne-4-2 = Drops the connection above 1 MiB instead, and the page sees 1006.
    .note-axum-0-8 = Drops the connection above 64 MiB instead, and the page sees 1006.
code-1010 =
    .opening =
        A client says with it that it needed an extension that the server did not agree to. Only a client has a use for it, and no browser sends it. A page that sees 1010 got it from a server that uses it for something else, most often for compressed data that it could not read.
    .when =
        A server on Faye's websocket-driver, 0.7 for Node.js or 0.8 for Ruby. It closes with 1010 when permessage-deflate fails on a frame, and the reason is the extension's own error text. Action Cable and SockJS-node use these two libraries.

        A client that is no browser and cannot work without an extension closes with it after the handshake. The page of such a service never sees that.
    .root-cause =
        In a page: compression. Something on the way changed the compressed bytes, or the two sides disagree about the state of the compression. Other servers have other codes for the same fault: ws 8 says 1007, Python's websockets 17 says 1002.

        In a client of your own: the server's answer did not list the extension in Sec-WebSocket-Extensions, either because the server does not have it or because a proxy took the header away.
    .on-the-wire =
        From a server: 88 02 03 F2. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 03 F2 is 1010. From a client the second byte is 82, four bytes of masking key follow, and the two bytes of the code are masked with them. The names of the missing extensions belong in the reason.
    .seen-page = The close event has code 1010, the reason as it was sent, and wasClean true. close(1010) in a page throws.
    .seen-other = The browser sends the same code and reason back.
    .seen-log = The error of the extension. The handshake's headers tell more: what the browser offered and what the server agreed to.
    .fix-page =
        Nothing: a page can neither demand an extension nor refuse one. Chromium and Firefox offer permessage-deflate by themselves and go on without it.
    .fix-server =
        Turn permessage-deflate off at the server and try again. If 1010 is gone, look for what changes the bytes between browser and server, and update the library.

        A server that cannot work without an extension refuses the handshake instead, and says why in the HTTP answer.
    .note-rfc6455 = Defines it only for clients, and asks that the reason list the extensions that are missing.
    .note-chromium = Shows it to the page as it was sent; it offers permessage-deflate and demands nothing.
    .note-firefox = Shows it to the page as it was sent; it offers permessage-deflate and demands nothing.
    .note-websocket-driver-node-0-7 = Sends it when an extension fails on a frame, with the extension's error text as reason.
    .note-websocket-driver-ruby-0-8 = Sends it when an extension fails on a frame, with the extension's error text as reason.
    .note-ws-8 = Says 1007 when compressed data does not inflate.
    .note-websockets-17 = Says 1002 with “decompression failed” when compressed data does not inflate.
code-1011 =
    .opening =
        The server ended the connection and says that something failed on its side. Servers also send 1011 for a pong that came too late, for a shutdown, and when the application returned without closing. Read the reason first; if it is empty, read the server's log at that moment.
    .when =
        The server's own code threw. Python's websockets 17, Hypercorn 0.18, Daphne 4.2, Cowboy 2.18, Bandit 1.12 and Spring 7.0 then send 1011 without a reason. Jetty 12 puts the text of the exception into it.

        No pong came in time. The reason is “keepalive ping timeout” from Python's websockets and from uvicorn (a ping every 20 s, then 20 s to answer), and “Ping timeout” from Ktor, whose pings are off by default.

        The server shuts down, or its application returns. Hypercorn 0.18 sends 1011 at every shutdown, after 3 s of grace, and each time that the application returns without closing.

        The page sent a message of the wrong kind. A binary message to a text handler gives 1011 on Hypercorn and on Daphne, because the handler throws; on uvicorn the page sees 1006.

        The client was turned away: a refused login in subscriptions-transport-ws 0.11, “Kicked” or “Duplicate Client ID” in NATS.
    .root-cause =
        The code only says that the server failed. Tell the causes apart by reason and moment. A reason that speaks of a ping: the keepalive. All sockets of that server at once: a shutdown or a deployment. Right after a message that the page sent: the handler failed on that message. After the same step on every connection, with no exception in the log: the application returned.

        The reverse does not hold: many servers that fail send no 1011. When a handler throws in aiohttp 3.14, Tornado 6.6 or uvicorn 0.54, or an exception ends the process in ws 8, no Close frame comes, and the page sees 1006. Tomcat 10.1 sends 1002 instead.
    .on-the-wire =
        88 02 03 F3. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 03 F3 is 1011. With the reason “keepalive ping timeout” the frame begins with 88 18: 24 bytes, two for the code and 22 for the text.
    .seen-page = The close event has code 1011, the reason as it was sent, and wasClean true. wasClean is false when TCP broke right after the frame. When the server resets TCP together with the frame, Chromium shows 1006 and the code is lost.
    .seen-other = The browser sends the same code and reason back, so the close handler on the server may be told 1011 as well, although the server said it first.
    .seen-log = The exception, with its stack trace: Python's websockets writes “connection handler failed”, Daphne “Exception inside application”. For a missed pong or a shutdown no handler threw, so look for a ping, a signal or a deployment at that moment instead.
    .fix-page =
        Nothing in the page fixes the server. Reconnect with growing pauses, and stop when the same message brings 1011 each time: then the message is at fault, or the handler that reads it.

        If the reason speaks of a second client (“Duplicate Client ID”), close the old connection first. If a login was refused, log in again before you reconnect.

        Look at what your client library does. The client of graphql-ws treats 1011 as final and does not try again.
    .fix-server =
        Find the exception in the log and handle it. Then close with a code and a reason of your own, so that the page can tell a passing error from a lasting one.

        For “keepalive ping timeout”: look for what keeps the server too busy to read pongs, and for clients that sleep; then raise ping_timeout.

        On Hypercorn: close every socket with 1001 or 1012 before the grace period ends, and send a close before the application returns. On Daphne the application itself cannot choose 1011: any code besides 1000 and 3000 to 4999 throws, and Daphne sends 1011 for that exception.
    .note-rfc6455 = Defines it for a server that meets an unexpected condition. Erratum 3227 lets a client use it too.
    .note-chromium = Shows it to the page as it was sent, and sends it back; it never sends it by itself.
    .note-firefox = Shows it to the page as it was sent, and sends code and reason back.
    .note-websockets-17 = Sends it without a reason when a handler throws, and with “keepalive ping timeout” when no pong came within 20 s.
    .note-uvicorn-0-54 = Sends it only for a missed pong. When a handler throws, the page sees 1006.
    .note-hypercorn-0-18 = Sends it when the application throws, when it returns, and at every shutdown.
    .note-daphne-4-2 = Sends it when the application throws, up to a second later, and when the application closes with a code that Daphne does not allow.
    .note-ws-8 = The application can send it; ws itself does not. An exception that nobody catches ends the process, and the page sees 1006.
    .note-spring-7-0 = Sends it without a reason when an exception leaves a handler.
    .note-jetty-12 = Sends it with the exception's text as reason, then drops the connection at once, so the frame can be lost.
    .note-tomcat-10-1 = Sends 1002 where others send 1011: when the application's handler fails.
    .note-nats-2-14 = Sends it for a client that was kicked, and for a second client with the same id.
code-1012 =
    .opening =
        The server restarts, and says so before it goes. Page and network are fine: wait a short, random time and connect again. If it comes without a deployment, find out what restarts the server.
    .when =
        uvicorn 0.54 sends it, without a reason, to every socket on SIGTERM, and so at each reload with --reload and each restart of a worker. All three of its WebSocket implementations do.

        Phoenix 1.8 sends it while a deployment drains its sockets, on Cowboy and on Bandit.

        Hasura 2 sends it without any restart, when a setting that concerns security changes: “cors policy changed”, “auth mode changed”, “allow list updated”.

        An application may choose it: Server.close() of Python's websockets 17 takes it in place of 1001, and a server on ws 8 or aiohttp 3.14 can close with it by hand.
    .root-cause =
        The process is about to end, or its settings changed. Many sockets get it at the same moment, and the next connection reaches a new process, or none for a moment.

        The code is the sender's choice, so other servers show the same restart as another code: 1001 from Python's websockets and Tomcat, 1011 from Hypercorn, 1005 from Socket.IO, 1000 from Bandit without Phoenix's drainer, and 1006 from ws, Daphne, Tornado, Bun and Deno when their process is simply told to stop.
    .on-the-wire =
        88 02 03 F4. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 03 F4 is 1012. With the reason “restarting” it begins with 88 0C: 12 bytes, two for the code and ten for the text.
    .seen-page = The close event has code 1012, the reason as it was sent, mostly empty, and wasClean true.
    .seen-other = The browser sends the same code and reason back. Some older libraries treat 1012 as a code that must not be sent (gevent-websocket, Ratchet, websocket-driver for Ruby) and answer it with 1002 when a client sends it.
    .seen-log = The signal and the shutdown, not an error. Look for a deployment, a reload, a crash loop or a new setting at that moment.
    .fix-page =
        Reconnect after a random pause. The message that asked for this code speaks of 5 to 30 seconds, so that clients do not all come back at the same moment. Then ask the server for what was missed.

        The client of graphql-ws tries again after 1012 by itself.
    .fix-server =
        Nothing, when it was a deployment. Before you close the old connections, send new ones to another process; then close in groups rather than all at once.

        When nobody deployed: look for a file watcher such as --reload in production, a memory limit, a health check that fails, or a supervisor that restarts workers.
    .note-iana = Registers it as “Service Restart”; the reference is a message to the hybi mailing list.
    .note-rfc6455 = Does not define it; IANA's registry added it later.
    .note-chromium = Shows it to the page as it was sent; a page cannot send it.
    .note-firefox = Shows it to the page as it was sent; a page cannot send it.
    .note-uvicorn-0-54 = Sends it without a reason to every open socket when the server stops or reloads.
    .note-phoenix-1-8 = Sends it from its socket drainer during a shutdown, on Cowboy and on Bandit.
    .note-hasura-2 = Sends it when settings that concern security change, with the setting as reason; nothing restarts.
    .note-websockets-17 = Sends 1001 when its server closes, unless another code such as 1012 is given.
    .note-hypercorn-0-18 = Sends 1011 when it is stopped, not 1012.
    .note-graphql-ws-6 = Treats it as temporary, and connects again.
    .note-netty-4-2 = Offers it as a ready-made status with the text “Service Restart”; that text hints at Netty.
code-1013 =
    .opening =
        The server, or the application on it, does not want to serve this connection now: most often it has too much to do, or too many connections. Wait before the next try, and longer each time. Hardly any software sends 1013 by itself, so the application's own code knows why.
    .when =
        Tyrus 1.22 sends it when an endpoint, an application or one address has reached its number of sessions: “Maximal number of open sessions per endpoint exceeded.”

        soketi ended every socket with 1013 when it stopped, until June 2022; it uses 4200 since.

        An application that sheds load closes with it: on Python's websockets 17, for one, close(1013) arrives as it was said.

        Code on Netty that uses the library's ready-made status sends it with “Try Again Later”.
    .root-cause =
        The code says that the trouble is temporary, and not what it is: too many sessions, a database that does not answer, a limit for this user. The reason, or the code that calls close, has to tell.

        Most servers use other codes for the same. NATS closes with 1008 and “Maximum Connections Exceeded”, centrifuge with 3504, and servers of the Pusher protocol with 4100 to 4199. A server that turns a client away before the handshake answers with an HTTP status such as 503, and the page sees 1006.
    .on-the-wire =
        88 02 03 F5. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 03 F5 is 1013. A reason may follow, at most 123 bytes of UTF-8; how long to wait has no field of its own.
    .seen-page = The close event has code 1013, the reason as it was sent, and wasClean true.
    .seen-other = The browser sends the same code and reason back.
    .seen-log = Whatever the application writes when it turns a client away. Numbers help more than log lines: open sockets, queue lengths, memory.
    .fix-page =
        Wait, with a pause that grows and has a random part; do not try again at once. The message that asked for this code goes further: a client should go to another address of the service, or come back to the same one only when the user acts.

        Tell the user, if it lasts. The client of graphql-ws tries again after 1013 by itself.
    .fix-server =
        Find the limit that was met and raise it, or add servers. On Tyrus it is maxSessions.

        If clients come back too fast, say in the reason how long to wait, and read that in the page. Refusing with HTTP 503 before the handshake is possible too, but then the page sees 1006 and cannot tell it from any other failure.
    .note-iana = Registers it as “Try Again Later”; the reference is a message to the hybi mailing list.
    .note-rfc6455 = Does not define it; IANA's registry added it later.
    .note-chromium = Shows it to the page as it was sent; a page cannot send it.
    .note-firefox = Shows it to the page as it was sent; a page cannot send it.
    .note-tyrus-1-22 = Sends it when one of its three limits of sessions is met; the reason says which.
    .note-soketi-1 = Sent it at its own shutdown until June 2022, and sends 4200 since.
    .note-websockets-17 = Sends it only when the application does.
    .note-nats-2-14 = Says 1008 when it has too many connections.
    .note-netty-4-2 = Offers it as a ready-made status with the text “Try Again Later”; that text hints at Netty.
    .note-graphql-ws-6 = Treats it as temporary, and connects again.
code-1014 =
    .opening =
        A gateway says that the server behind it gave no valid answer. The page reached the gateway, so its own side is fine; look behind the gateway. Common proxies never send 1014: it comes from an application or gateway that writes its own Close frames.
    .when =
        An application that relays WebSockets to another service and lost that service, and chose this code for it.

        Code on Netty that uses the library's ready-made status: the reason is then “Bad Gateway”.

        No server or proxy in wswhy's atlas sends 1014 by itself. When a server dies behind nginx 1.22 or HAProxy 2.6, the page sees 1006, because these proxies only pass bytes on and send no Close frame; a server that is down at the handshake gives HTTP 502 or 503, and the page sees 1006 as well.
    .root-cause =
        The connection has two halves, and the far one failed: the backend is down, restarts, refuses the handshake, or answered with something that is no WebSocket. The near half worked until the gateway closed it.
    .on-the-wire =
        88 02 03 F6. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 03 F6 is 1014. With the reason “Bad Gateway” it begins with 88 0D: 13 bytes, two for the code and eleven for the text.
    .seen-page = The close event has code 1014, the reason as it was sent, and wasClean true.
    .seen-other = The gateway gets its own code and reason back from the browser. The server behind it sees only how the gateway ended the other half.
    .seen-log = In the gateway's log: which backend, and what it answered. The backend's log may be empty, if it was never reached.
    .fix-page =
        Reconnect with growing pauses. Nothing in the page changes what is behind the gateway.
    .fix-server =
        Reach the backend from the gateway's own machine, at the address that the gateway uses. See whether it runs, listens there, and completes a WebSocket handshake.

        If you write a gateway: pass the backend's own code and reason on when it gave any, and keep 1014 for when it gave none. Clients on older libraries may fail the connection over 1014.
    .note-iana = Registers it since October 2016, with a sentence in place of a name, and likens it to HTTP's 502.
    .note-rfc6455 = Does not define it; IANA's registry added it later.
    .note-chromium = Shows it to the page as it was sent; a page cannot send it.
    .note-firefox = Shows it to the page as it was sent; a page cannot send it.
    .note-nginx-1-22 = Sends no Close frame: the page sees 1006 when the backend dies, and after HTTP 502 when it is down.
    .note-haproxy-2-6 = Sends no Close frame: the page sees 1006 when the backend dies, and after HTTP 503 when it is down.
    .note-ws-8 = Accepts it as a valid code, since a change of January 2020.
    .note-boost-beast = Treated it as invalid and answered with 1002, until a change of June 2026.
    .note-wsproto-1-3 = Treats it as an unassigned code, and reports 1002 to the program that uses it.
    .note-netty-4-2 = Offers it as a ready-made status with the text “Bad Gateway”; that text hints at Netty.
code-1015 =
    .opening =
        TLS failed, so there was never a WebSocket. Firefox reports it as 1015, Chromium as 1006. Open the same host with https: in a tab: there the browser says what is wrong.
    .when =
        A certificate that the browser does not trust, such as a self-signed one. Firefox 153 shows 1015 for it.

        wss: to a port that speaks plain HTTP. Firefox shows 1015, Chromium an SSL protocol error in the console and 1006 in the page.

        A port that asks for a client certificate: browsers let nobody choose one for a WebSocket.

        A server that writes 1015 into a Close frame, which is forbidden. The source of NATS does so for a failed TLS handshake. Firefox then shows 1015 with wasClean true; Chromium fails the connection with 1006 and tells the server 1002.
    .root-cause =
        The certificate, the TLS settings of the port, or no TLS there at all. The page cannot tell which; the browser's console and a tab with https: can.

        wasClean tells the two origins apart. False: TLS failed, and the browser reports it. True: a server put 1015 on the wire, and TLS was fine.
    .on-the-wire =
        None. TLS fails before the first byte of WebSocket, so there is no frame. A frame 88 02 03 F7 would hold 1015, and is a violation: a Close frame must not carry this code.
    .seen-page = Firefox: an error event, then 1015, an empty reason, wasClean false, and open never came. Chromium: the same with 1006.
    .seen-other = The server's TLS library sees the failure, and the WebSocket server sees nothing: no request ever arrived.
    .seen-log = A TLS alert or a failed handshake in the log of what ends TLS, often a proxy. The application's log has no entry.
    .fix-page =
        Check the URL: wss: where the port speaks TLS, ws: where it does not, and the host name that the certificate names. A page that was loaded over HTTPS may open ws: only to this machine.

        Code that handles 1006 should handle 1015 the same way, or it works in Chromium and not in Firefox. Do not wait for a warning to click: a WebSocket shows none.
    .fix-server =
        Serve a certificate that browsers trust, for this host name, with the whole chain. For a private authority, install its root on the machines of the users.

        Do not ask for a client certificate on this port. Never write 1015 into a Close frame; close with 1011, or just end TCP.
    .note-rfc6455 = Reserves it for reports of a TLS handshake that failed; it must not be sent.
    .note-firefox = Shows it when TLS fails, with wasClean false; a 1015 on the wire it shows too, with wasClean true.
    .note-chromium = Never shows it: after a TLS failure the page sees 1006, and after a 1015 on the wire too.
    .note-nats-2-14 = Uses it in its source for a failed TLS handshake, though no frame may carry it.
    .note-ws-8 = Treats a Close frame with 1015 as a violation, and answers with 1002.
code-protocol =
    .opening =
        { $code } has no meaning so far: 1016 to 2999 wait for later versions of the protocol and for its extensions. Whoever sent it chose a number that was not theirs to choose. Ask whoever runs the server, and read the reason.
    .when =
        A server whose author numbered its own errors from 1016, 1100 or 2000 on, next to the standard codes.

        A frame that was written by hand or read at the wrong place, so that other bytes are where the code belongs.

        Many libraries refuse these codes: ws 8, Python's websockets 17, wsproto, Ratchet, Cowboy and Bandit treat them as errors and answer 1002.
    .root-cause =
        A private meaning in a public range. It works as long as both ends are a browser and a server that does not check, and fails with the next client library. If a specification ever assigns { $code }, its meaning changes without notice.
    .on-the-wire =
        88 02 and two bytes from 03 F8 (1016) to 0B B7 (2999). For example, 88 02 07 D0 holds 2000.
    .seen-page = Chromium and Firefox show { $code } and the reason as they were sent, with wasClean true.
    .seen-other = The browser sends the same code and reason back.
    .seen-log = On a server that does not check, nothing. A client that checks logs an invalid or reserved status code, and sends 1002.
    .fix-page =
        Treat { $code } like an unknown end, and use the reason. The page cannot send it: close() takes only 1000 and 3000 to 4999.
    .fix-server =
        Move the code to 4000 to 4999, which belong to applications, and tell the clients. The change is small now and grows with each client that knows the old number.
    .note-rfc6455 = Reserves 1000 to 2999 for the protocol, its revisions and its extensions, and defines none from 1016 on.
    .note-iana = Lists 1016 to 2999 as unassigned; a new entry needs a published specification or a review.
    .note-chromium = Shows any such code to the page, clean, and sends it back.
    .note-firefox = Shows any such code to the page, clean, and sends it back.
    .note-ws-8 = Answers such a code with 1002.
    .note-wsproto-1-3 = Reports such a code to its program as 1002.
    .note-ratchet-0-4 = Answers such a code with 1002.
    .note-bandit-1-12 = Answers such a code with 1002.
code-3000 =
    .opening =
        By IANA's registry it says that the receiver wants a login. The entry dates from 2021, and SockJS used the number for other things before. So read the reason: if it is “Go away!” or “Broken framing.”, no login is missing.
    .when =
        An application or library that follows the registry closes with 3000 when a token is missing, wrong or out of date.

        SockJS on Spring 7.0 closes every session with 3000 and “Go away!” when the server ends it. SockJS-node closes with 3000 and “Broken framing.” when it cannot read a message, and writes c[3000,"No response from heartbeat"] as its last text when no heartbeat is answered; that socket then ends with 1000.

        A page may send 3000 itself. Most servers send it back; aiohttp, Daphne, WebSocket-Node and Bandit answer 1000, and uWebSockets answers without a code, so the page sees 1005.
    .root-cause =
        Either the login, or an older use of the number. The reason tells them apart. For the login, the moment says more: right after the opening means that it was missing or wrong, after a fixed age that it ran out.

        A login that is refused during the handshake looks different: the server answers with HTTP 401, and the page sees 1006.
    .on-the-wire =
        88 02 0B B8. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 0B B8 is 3000. With the reason “Go away!” it begins with 88 0A: ten bytes, two for the code and eight for the text.
    .seen-page = The close event has code 3000, the reason as it was sent, and wasClean true. After the page's own close(3000) it shows the server's answer: 3000, 1000 or 1005.
    .seen-other = The browser sends the same code and reason back. When the page sent it, the server gets 3000 and the page's reason.
    .seen-log = The application's own words about the login. For SockJS, the end of the session and nothing about a login.
    .fix-page =
        Get a new token or log in again, then reconnect once. Reconnecting with the same token ends the same way. After “Go away!” just reconnect, if the page still needs the socket.
    .fix-server =
        Give a reason that tells a missing login from one that ran out, so that the page knows whether a new token is enough. Use 3003 when the login is fine but may not do this.

        In a protocol of your own, a code from 4000 on cannot be mistaken for SockJS's.
    .note-iana = Registers it as “Unauthorized” since September 2021, for an endpoint that must be authorised first.
    .note-chromium = Shows it to the page as it was sent; close(3000) is allowed.
    .note-firefox = Shows it to the page as it was sent; close(3000) is allowed.
    .note-spring-7-0 = Its SockJS support sends it with “Go away!” for an ordinary end by the server.
    .note-sockjs-node-0-3 = Sends it with “Broken framing.” for a message that it cannot read.
    .note-centrifuge = Keeps 3000 for “connection closed”, which it never sends: it is only in logs.
    .note-uwebsockets-20 = Answers a page's close(3000) with an empty Close frame, so the page sees 1005.
    .note-aiohttp-3-14 = Answers a page's close(3000) with 1000.
code-3003 =
    .opening =
        The server knows who the page acts for, and does not allow what it wants. A new login as the same user does not help. Ask for what this user may have, or let whoever runs the server grant it.
    .when =
        An application that follows IANA's registry closes with 3003 when a user opens a room, a topic or a document that is not open to that user, or when the right is taken away during the connection.

        No server software in wswhy's atlas sends 3003 by itself. Others use their own codes for the same: graphql-ws 4403, centrifuge 3507 with “permission denied”, Quarkus WebSockets Next 1008.
    .root-cause =
        The rights of this user or token. 3003 is the number for “known, and not allowed”; 3000 is for “not known”. A server may mix the two up, so read the reason.

        A refusal during the handshake looks different: the server answers with HTTP 403, and the page sees 1006. Behind a 403 there may also be an origin that is not allowed, or a wrong path.
    .on-the-wire =
        88 02 0B BB. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 0B BB is 3003. With the reason “Forbidden” it begins with 88 0B: eleven bytes, two for the code and nine for the text.
    .seen-page = The close event has code 3003, the reason as it was sent, and wasClean true.
    .seen-other = The browser sends the same code and reason back.
    .seen-log = The user, the thing that was asked for, and the rule that refused it, if the application writes them down.
    .fix-page =
        Do not reconnect by itself: the answer stays the same until somebody changes the rights. Tell the user what was refused.
    .fix-server =
        Name in the reason what was refused. Check the rights that the token carries against those that the resource wants; a role that was granted later may need a new token.

        Where one socket serves many topics, refuse the one topic in a message and keep the socket open.
    .note-iana = Registers it as “Forbidden” since February 2023, for an endpoint that is authorised but lacks the right.
    .note-chromium = Shows it to the page as it was sent; close(3003) is allowed.
    .note-firefox = Shows codes of this range as they were sent.
    .note-graphql-ws-6 = Says 4403 with “Forbidden” instead.
    .note-centrifuge = Says 3507 with “permission denied” instead.
    .note-quarkus-websockets-next = Says 1008 for a security check that failed, whether the user is unknown or not allowed.
    .note-uwebsockets-20 = Answers a page's own close(3003) with an empty Close frame, so the page sees 1005.
code-3008 =
    .opening =
        By IANA's registry it says that something took longer than the sender allows. Centrifugo sends the same number, with the reason “slow”, for a page that reads too slowly. Read the reason first: it decides which of the two you have.
    .when =
        Centrifugo, or another server on the centrifuge library, when more than 1 MiB waits to be sent to this page. The reason is “slow”, and nothing timed out.

        An application that follows the registry, when an answer or a login did not come in the time that it gives.

        Ordinary timeouts seldom give 3008, because server software has older codes for them: Jetty 12 closes an idle socket with 1001, Cowboy with 1000, Bandit with 1002; a late pong gives 1011 in Python's websockets and uvicorn; graphql-ws says 4408 when the first message is late; centrifuge itself says 3012 for a pong and 3502 for a first message.
    .root-cause =
        With “slow”: the page or the network takes data more slowly than the server produces it. A frozen tab, a blocked script or a slow network does that.

        With any other reason: the server waited for something. Measure the time from the last thing that happened until the end. The same length each time is a limit that is set somewhere.
    .on-the-wire =
        88 02 0B C0. 88 is FIN with opcode 8 (Close), 02 means no mask and two bytes of payload, 0B C0 is 3008. With the reason “slow” it begins with 88 06: six bytes, two for the code and four for the text.
    .seen-page = The close event has code 3008, the reason as it was sent, and wasClean true.
    .seen-other = The browser sends the same code and reason back.
    .seen-log = What the server waited for, if the application writes it down. For “slow”, the size of the queue.
    .fix-page =
        For “slow”: do less in the message handler, subscribe to fewer channels, and reconnect; Centrifugo's client does that by itself after 3008.

        For a timeout: send the expected message sooner, such as the login at once after open.
    .fix-server =
        For “slow”: send less, or smaller messages, or raise ClientQueueMaxSize.

        For a timeout: say in the reason what was awaited and for how long, and raise that limit if good clients reach it.
    .note-iana = Registers it as “Timeout” since February 2024, for an endpoint that took too long to answer.
    .note-chromium = Shows it to the page as it was sent; close(3008) is allowed.
    .note-firefox = Shows codes of this range as they were sent.
    .note-centrifuge = Sends it with “slow” when a client's queue exceeds ClientQueueMaxSize, 1 MiB by default; its timeouts have other codes.
    .note-graphql-ws-6 = Says 4408 when the first message does not come in time.
    .note-jetty-12 = Says 1001 with “Connection Idle Timeout” for an idle socket.
    .note-uwebsockets-20 = Answers a page's own close(3008) with an empty Close frame, so the page sees 1005.
code-registered =
    .opening =
        { $code } belongs to a library or framework, and that library's documents say what it means. IANA lists only 3000, 3003 and 3008; all other numbers of this range are used without an entry. The reason is often enough to find the library.
    .when =
        Centrifugo and other servers on centrifuge use two blocks. 3000 to 3499 are temporary, and the client comes back by itself: 3001 “shutdown”, 3005 “connection expired”, 3008 “slow”, 3012 “no pong”. 3500 to 3999 are final: 3500 “invalid token”, 3501 “bad request”, 3502 “stale”, 3507 “permission denied”.

        SockJS uses 3000: “Go away!” on Spring, “Broken framing.” on SockJS-node.

        A page may close with { $code } itself, and a library in the page may do so in its name. Then the page is the one that closed.
    .root-cause =
        Whatever the library says. Two libraries may use one number for different things: 3000 is a login in IANA's registry, an ordinary end in SockJS, and never sent in centrifuge. So find the library first, by the URL, the subprotocol, the first messages or the words of the reason.
    .on-the-wire =
        88 02 and two bytes from 0B B8 (3000) to 0F 9F (3999). For example, 88 02 0D AC holds 3500. A reason follows as UTF-8.
    .seen-page = The close event has code { $code }, the reason as it was sent, and wasClean true.
    .seen-other = When the server closed, the browser sends its code and reason back. When the page closed, the server gets { $code }; uWebSockets answers codes from 1012 to 3999 with an empty Close frame, so the page then sees 1005.
    .seen-log = The library's name for the code, on both sides; centrifuge logs its disconnects by name.
    .fix-page =
        Look the code up in the library's own list, and follow its rule for reconnecting. A page that reconnects after a code that is meant as final is closed again at once.
    .fix-server =
        If you write a library: register the codes with IANA, first come first served, and send a reason. If you write an application: use 4000 to 4999, which need no registration and which no library should use.
    .note-rfc6455 = Gives 3000 to 3999 to libraries, frameworks and applications, to be registered with IANA.
    .note-iana = Lists three: 3000 Unauthorized, 3003 Forbidden, 3008 Timeout; the rest is unassigned.
    .note-chromium = Shows them as they were sent; a page may send them.
    .note-firefox = Shows them as they were sent; a page may send them.
    .note-centrifuge = Uses 3001 to 3014, after which clients come back, and 3500 to 3509, which are final.
    .note-spring-7-0 = Its SockJS support uses 3000 for an ordinary end.
    .note-sockjs-node-0-3 = Uses 3000 for a message that it cannot read.
    .note-uwebsockets-20 = Answers a page's own code of this range with an empty Close frame.
code-private =
    .opening =
        { $code } is the application's own: nobody else gives it a meaning, and another service may use it for something different. Look it up in the service's documents or in the server's source, and read the reason.
    .when =
        graphql-ws and other servers of graphql-transport-ws borrow from HTTP's numbers: 4400 for a message that cannot be read, 4401 for a subscription before the login was confirmed, 4403 for a login that was refused, 4408 for a first message that came too late, 4429 for a second one.

        Spring 7.0 closes with 4500 when a message could not be sent in time, and also when no STOMP frame came within 60 s.

        Hosted services have their lists: Discord 4000 to 4014 on its gateway, Twitch EventSub 4000 to 4007, Pusher 4000 to 4301, obs-websocket 4002 to 4012.

        The page itself may have closed with { $code }, or a client library in it: graphql-ws uses 4004, 4005, 4499 and 4504 that way.
    .root-cause =
        What the application decided. One number, many meanings: 4001 is an unknown opcode at Discord, an unknown application at Pusher, and a message that was not allowed at Twitch; 4003 is a missing login at Discord, an unused connection at Twitch, and missing data in obs-websocket. So find out who sent it before you look it up.

        Then see which side closed. If the page called close({ $code }), the call stack names the line.
    .on-the-wire =
        88 02 and two bytes from 0F A0 (4000) to 13 87 (4999). For example, 88 02 11 31 holds 4401. A reason may follow as UTF-8, at most 123 bytes.
    .seen-page = The close event has code { $code }, the reason as it was sent, and wasClean true. The page's own close({ $code }) shows the code of the server's answer: { $code } from most, 1000 from aiohttp, Daphne, WebSocket-Node and Bandit.
    .seen-other = When the server closed, the browser sends its code and reason back. When the page closed, the server gets { $code } and the page's reason.
    .seen-log = The application's own line, if it has one. A library below it logs only the number, if anything.
    .fix-page =
        Write down what each code of this service asks for: come back at once, come back later, log in first, or stop. Pusher's ranges are an example: 4000 to 4099 stop, 4100 to 4199 wait, 4200 to 4299 come back at once.

        Until the meaning of a code is known, come back with growing pauses, and not for ever.
    .fix-server =
        Document every code, with what the client should do, and send a reason with it. Do not reuse a number for a second meaning.

        Numbers such as 4401 for 401 are easy to read, but they are no standard.
    .note-rfc6455 = Keeps 4000 to 4999 for private use; they cannot be registered.
    .note-chromium = Shows them as they were sent; a page may send them.
    .note-firefox = Shows them as they were sent; a page may send them.
    .note-graphql-ws-6 = Sends 4400, 4401, 4403, 4406, 4408, 4409, 4429 and 4500 from the server, and 4004, 4005, 4499 and 4504 from the client.
    .note-spring-7-0 = Sends 4500 for a client that is too slow to send to, and for one that never sent a STOMP frame.
    .note-discord-gateway = Documents 4000 to 4005 and 4007 to 4014.
    .note-twitch-eventsub = Uses 4000 to 4007; 4001 says that the client sent something, which is not allowed.
    .note-obs-websocket-5 = Uses 4002 to 4012, most of them with a sentence as reason.
    .note-pusher-js-8 = Reads the range: after 4000 it comes back over TLS, 4001 to 4099 are final, after 4100 to 4199 it waits a second, after 4200 to 4299 it comes back at once.
    .note-aiohttp-3-14 = Answers a page's own code of this range with 1000.
code-out-of-range =
    .opening =
        { $code } is outside all ranges: close codes end at 4999. Most likely the two bytes mean something else: a code with its bytes swapped, or the first two letters of a text. Look at how the server writes its Close frame.
    .when =
        Swapped bytes: the code goes on the wire with its high byte first. A server that writes the low byte first turns 1000 into 59395, 1001 into 59651, 1011 into 62211 and 4000 into 40975.

        A reason without a code: the first two letters become the number. Two small letters give a number from 24929 (“aa”) to 31354 (“zz”), and the reason in the page then lacks them. “bye” shows as 25209 and “e”.

        A number of the application's own from 5000 on, chosen because 4000 to 4999 seemed full or was not known.
    .root-cause =
        Bytes that are no code, or a code that nobody may use. Write { $code } as two bytes in hex. If the swapped pair is a known code, it is the order. If both bytes are letters, it is the text. Otherwise it is a number that the application chose.
    .on-the-wire =
        88 02 and two bytes from 13 88 (5000) to FF FF (65535). 1000 belongs on the wire as 03 E8; with its bytes swapped it is 88 02 E8 03, and a browser reads 59395.
    .seen-page = Chromium and Firefox show { $code } and the reason as they were sent, with wasClean true.
    .seen-other = The browser sends the same number back. Other clients end the connection over it, many of them with 1002.
    .seen-log = On a server that does not check, nothing. A client that checks logs an invalid status code.
    .fix-page =
        Nothing in the page causes it: close() takes only 1000 and 3000 to 4999. Treat { $code } as an unknown end.
    .fix-server =
        Write the code as two bytes in network order, then the reason as UTF-8; better still, have a library build the Close frame.

        For codes of your own use 4000 to 4999.
    .note-rfc6455 = Speaks of codes from 1000 to 4999; nothing from 5000 on has a place.
    .note-chromium = Shows any such number to the page, clean, and sends it back.
    .note-firefox = Shows any such number to the page, clean, and sends it back.
    .note-ws-8 = Answers such a code with 1002.
    .note-websockets-17 = Answers such a code with 1002 and “invalid status code”.
    .note-centrifuge = Its clients come back after a code from 5000 on, as after any that they do not treat as final.
