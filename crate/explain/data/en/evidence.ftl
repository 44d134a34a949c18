# Facts that a verdict rests on: one short line each. Arguments: crate/atlas/data/ids.toml and args.toml.

shared-caller =
    { $caller ->
        [unknown] The page
       *[other]
            { FUNCTION($caller) ->
                [empty] A function without a name
               *[other] { FUNCTION($caller) }
            }
    }
shared-at =
    { $caller ->
        [unknown] { "" }
       *[other] { " " }({ PLACE($caller) })
    }
shared-extensions =
    { $extensions ->
        [unknown] { "" }
        [empty] , no extension
       *[other] , extensions “{ $extensions }”
    }
shared-subprotocol =
    { $subprotocol ->
        [unknown] { "" }
        [empty] , no subprotocol
       *[other] , subprotocol “{ $subprotocol }”
    }
shared-reason =
    { $reason ->
        [unknown] { "" }
        [empty] , no reason
       *[other] , reason “{ $reason }”
    }
shared-stacks =
    { $stacks ->
        [unknown] certain software
        [empty] certain software
       *[other] { $stacks }
    }
shared-sender =
    { $sender ->
        [client] The client
        [server] The server
       *[other] Somebody
    }

shared-limit =
    { $limit ->
        [unknown] a known limit
       *[other] { $limit }
    }{ $stack ->
        [unknown] { "" }
        [empty] { "" }
       *[other] , the limit of { $stack }
    }{ $option ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $option })
    }
shared-where =
    { $where ->
        [url] in the URL
        [subprotocol] among the subprotocols
        [message] in a message
       *[other] of the page
    }
shared-protocol =
    { $protocol ->
        [unknown] The application protocol
        [empty] The application protocol
       *[other] { $protocol }
    }
shared-after =
    { $after ->
        [unknown] { "" }
       *[other] , { $after } after the end
    }

close-event = The page got a close event: code { $code }{ shared-reason }{ $clean ->
        [yes] , clean
        [no] , not clean
       *[other] { "" }
    }.
error-event = The page got an error event, which never says why.
no-error-event = No error event came before the close event: the browser did not fail the connection itself.
not-clean = Not clean, although { $code ->
        [unknown] a code
       *[other] code { $code }
    } arrived: the connection broke after the server's Close frame, or before all data was sent.
unsent-data = { $size ->
        [unknown] Data of the page was
       *[other] { $size } of the page's data were
    } still waiting in the browser when the socket closed.
browser-offline = The browser said that it was offline when the socket closed.
constructor-threw = new WebSocket() threw { $name ->
        [unknown] an exception
        [empty] an exception
       *[other] { $name }
    }{ $message ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : “{ $message }”
    }.
opened = The socket opened{ shared-subprotocol }{ shared-extensions }.
never-opened = The socket never opened.
constructed = { shared-caller } made the socket{ shared-at }.
found-late = Capture found the socket when the page touched it{ $via ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $via })
    }. What came before was not seen.
ready-state-closed = The socket is closed (readyState 3), and no close event came.
close-call = { shared-caller } called close({ $code ->
        [unknown] …
       *[other] { $code }
    }){ shared-at }{ shared-reason }.
close-call-without-code = { shared-caller } called close() without a code{ shared-at }.
close-call-while-connecting = { shared-caller } called close() before the socket was open{ shared-at }.
close-call-threw = { shared-caller } called close(), which threw { $name ->
        [unknown] an exception
        [empty] an exception
       *[other] { $name }
    }{ shared-at }, so it closed nothing{ $message ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : “{ $message }”
    }.
no-close-call = The page did not call close(); capture watched all the time.
waited-for-close = { $waited ->
        [unknown] Some time
       *[other] { $waited }
    } passed between the page's close() and the end.
browser-text = The browser says: “{ $text }”
browser-text-empty = The browser reports an error and leaves its text empty.
log-finished-without-error = The network log says that the socket is over, and has no error text for it.
no-log-entry = The network log has no entry for this socket: the browser never began to connect.
request-sent = The handshake request was sent.
request-not-sent = The handshake request was not sent: it failed while connecting.
handshake-accepted = The server accepted the handshake{ $status ->
        [unknown] { "" }
       *[other] { " " }with { $status }
    }{ shared-subprotocol }{ shared-extensions }.
handshake-status = The server answered the handshake with { $status ->
        [unknown] a status other than 101
       *[other] { $status }
    }.
handshake-open = Neither an answer to the handshake nor its end was seen.
waited-for-handshake = { $waited ->
        [unknown] Some time
       *[other] { $waited }
    } passed before the handshake failed.
last-message = The last data message was { $direction ->
        [sent] sent by the page
        [received] received
       *[other] captured
    }{ $kind ->
        [text] , text
        [binary] , binary
       *[other] { "" }
    }{ $size ->
        [unknown] { "" }
       *[other] , { $size }
    }.
no-messages = No data message was captured on this socket.
silence-since-last-message = { $silence ->
        [unknown] How long no data message had passed is not known.
       *[other] No data message had passed for { $silence }.
    }
large-message-sent = The page sent a message of { $size ->
        [unknown] more than 64 KiB
       *[other] { $size }
    }; Chromium sends what is above 64 KiB as several fragments.
page-froze = The browser froze the page.
page-resumed = The page was resumed.
page-cached = The page went into the back-forward cache.
page-restored = The page came back from the back-forward cache.
page-navigated = The page was navigated or reloaded{ $url ->
        [unknown] { "" }
        [empty] { "" }
       *[other] , to { $url }
    }.
frame-gone = The frame that held this socket was removed.
policy-violation = The page's Content-Security-Policy{ $directive ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $directive })
    } blocked { $url ->
        [unknown] this socket
        [empty] this socket
       *[other] { $url }
    }.
sockets-open = { $count ->
        [unknown] An unknown number of sockets of this page was open.
        [one] { $count } socket of this page was open.
       *[other] { NUMBER($count) } sockets of this page were open.
    }
browser-sent-close = The browser sent the server a Close frame with { $code ->
        [unknown] a code
       *[other] { $code }
    }{ shared-reason }. This is what this browser is known to do; it was not seen on the wire.
browser-sent-empty-close = The browser sent the server a Close frame without a code. This is what this browser is known to do; it was not seen on the wire.
browser-sent-no-close = The browser sent the server no Close frame. This is what this browser is known to do; it was not seen on the wire.
browser-ended-tcp = The browser ended TCP and sent no Close frame. This is what this browser is known to do; it was not seen on the wire.
request-held-back = The browser sent the request { $waited ->
        [unknown] some time
       *[other] { $waited }
    } after the page had asked for it: sockets to this host had failed before, and browsers hold the next ones back.
queued-behind = { $count ->
        [unknown] Other sockets
        [one] { $count } other socket
       *[other] { $count } other sockets
    } of this page to the same host still waited for a connection: browsers connect to one address one at a time.
tcp-left-open = The close handshake was done, and the server left TCP open: the browser waited { $waited ->
        [unknown] for it
       *[other] { $waited }
    } before it told the page.
out-of-reach = The socket lives in a worker, a sandboxed frame, or a frame whose URL another frame has too: capture does not reach there.
probe-too-late = The socket began before capture was in its page.
probe-not-there = Capture is not known to be in this socket's page or frame.
probe-stopped = Recording in the page had stopped when the socket ended, because nobody fetched its records.
observe-only = “Observe only” is on: nothing is put into the page.
several-fit = What one source saw fits { $count ->
        [unknown] several sockets
       *[other] { $count } sockets
    } of the other, so the two were not joined.
clock-jumped = Two times contradict each other: the clock jumped, so no duration is given.
sources-contradict = The sources contradict each other: one says that the socket ended, another saw it alive later.
wire-violation = { shared-sender } broke a rule{ $section ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $section })
    }{ $violation ->
        [unknown] .
        [empty] .
       *[other] : { $violation }.
    }
close-frame = { shared-sender } sent a Close frame with { $code ->
        [unknown] a code
       *[other] { $code }
    }{ shared-reason }.
close-frame-empty = { shared-sender } sent a Close frame without a code.
bytes-cut = The pasted bytes end inside a frame.
sender-inferred = Nobody said who sent these bytes; the first frame's mask tells: { $sender ->
        [client] the client
        [server] the server
       *[other] not known
    }.
stack-header = The answer to the handshake has { $header ->
        [unknown] a header
        [empty] a header
       *[other] the header “{ $header }{ $value ->
            [unknown] { "" }
            [empty] { "" }
           *[other] { ": " }{ $value }
        }”
    } of { shared-stacks }.
stack-subprotocol = The subprotocol{ $subprotocol ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }{ $subprotocol }
    } is spoken by { shared-stacks }.
stack-url = The URL is of the form that { shared-stacks } uses.
stack-message = { $direction ->
        [sent] A message that the page sent
        [received] A message that the page received
       *[other] A message
    } is of the form that { shared-stacks } uses.
stack-reason = This reason is known from { shared-stacks }{ $trigger ->
        [unknown] .
        [empty] .
       *[other] , sent when { $trigger }{ $option ->
            [unknown] { "" }
            [empty] { "" }
           *[other] { " " }({ $option }{ $limit ->
                [unknown] )
               *[other] , { $limit } by default)
            }
        }.
    }
silence-at-limit = { $silence ->
        [unknown] The silence
       *[other] The silence of { $silence }
    } fits { shared-limit }.
age-at-limit = { $lived ->
        [unknown] The age
       *[other] The age of { $lived }
    } fits { shared-limit }.
silence-repeats = { $count ->
        [unknown] Other sockets to this URL ended after the same silence.
        [one] Another socket to this URL ended after the same silence.
       *[other] { NUMBER($count) } other sockets to this URL ended after the same silence.
    }
age-repeats = { $count ->
        [unknown] Other sockets to this URL lived as long.
        [one] Another socket to this URL lived as long.
       *[other] { NUMBER($count) } other sockets to this URL lived as long.
    }
size-over-limit = The last message sent{ $size ->
        [unknown] { "" }
       *[other] , { $size },
    } is larger than { shared-limit }.
largest-sent = The last message sent is the largest{ $before ->
        [unknown] .
       *[other] ; before it, at most { $before } were sent.
    }
other-type-sent = The last message sent is the only one that is { $kind ->
        [text] text.
        [binary] binary.
       *[other] of its type.
    }
send-rate = The page sent { $second ->
        [unknown] some messages
        [one] { $second } message
       *[other] { NUMBER($second) } messages
    } in the last second{ $ten-seconds ->
        [unknown] { "" }
       *[other] , { NUMBER($ten-seconds) } in ten seconds
    }{ $minute ->
        [unknown] { "" }
       *[other] , { NUMBER($minute) } in a minute
    }.
token-ran-out = A token { shared-where } ran out { $since ->
        [unknown] before the end.
       *[other] { $since } before the end.
    }
token-valid = A token { shared-where } was valid { $left ->
        [unknown] beyond the end.
       *[other] for { $left } more.
    }
protocol-keepalive = { shared-protocol }: a keepalive every { $interval ->
        [unknown] so often
       *[other] { $interval }
    }{ $answer-within ->
        [unknown] .
       *[other] , waited for { $answer-within }.
    }
protocol-ping-unanswered = { shared-protocol }: the last ping got no answer{ $waited ->
        [unknown] .
       *[other] , { $waited } before the end.
    }
protocol-said = { shared-protocol } said { $said ->
        [refused] that the page is not let in
        [error] that there is an error
        [channel-error] that a subscription failed
        [channel-closed] that a subscription is over
        [close] that the connection is over
       *[other] something of the end
    }{ $told-code ->
        [unknown] { "" }
       *[other] { " " }({ $told-code })
    }{ $told ->
        [unknown] .
        [empty] .
       *[other] : “{ $told }”
    }
went-offline = The browser went offline.
went-online = The browser came online.
page-hidden = The page was hidden.
page-shown = The page was shown.
timer-gap = All timers stood still{ $gap ->
        [unknown] { "" }
       *[other] { " " }for { $gap }
    }: the device slept, or a debugger held everything.
ended-together = { $count ->
        [unknown] Other sockets to this host ended in the same way at that moment.
        [one] Another socket to this host ended in the same way at that moment.
       *[other] { NUMBER($count) } other sockets to this host ended in the same way at that moment.
    }
ended-elsewhere = { $count ->
        [unknown] Sockets to other hosts broke at that moment, too.
        [one] A socket to another host broke at that moment, too.
       *[other] { NUMBER($count) } sockets to other hosts broke at that moment, too.
    }
others-lived-on = { $count ->
        [unknown] Other sockets of the page lived on.
        [one] Another socket of the page lived on.
       *[other] { NUMBER($count) } other sockets of the page lived on.
    }
reconnect-refused = The next connection to this host was refused{ shared-after }.
reconnect-accepted = The next connection to this host was accepted{ shared-after }.
