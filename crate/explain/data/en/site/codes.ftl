# What a page of the site says of each close code, beside codes.ftl: see crate/explain/README.md. `$code` is the number.

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
