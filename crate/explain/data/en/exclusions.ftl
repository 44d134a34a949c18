# Facts that exclude a cause.

handshake-was-accepted = The handshake was accepted.
handshake-was-not-accepted = The handshake was not accepted.
no-deflate-agreed = The handshake did not agree on permessage-deflate.
deflate-agreed = The handshake agreed on permessage-deflate.
page-did-not-call-close = The page did not call close(), and capture watched from the start.
error-event-fired = An error event came before the close event, so the browser failed the connection itself.
no-error-event = No error event came, so the browser did not fail the connection itself.
request-was-sent = The handshake request was sent, so the connection stood.
request-was-not-sent = The handshake request was not sent, so the server could not answer it.
few-sockets-open = Fewer sockets were open than the browser allows.
log-has-entry = The network log has an entry for it, so the browser began to connect.
ended-too-soon = It ended before the browser's waiting time was over.
no-browser-text = The network log has no error text, and the browser gives one for this.
page-not-frozen = The page was neither frozen nor cached then.
scheme-is-ws = The URL says ws:, so no TLS is spoken.
host-is-address = The host is an IP address or localhost, so no name had to be resolved.
browser-online = The browser said that it was online.
close-event-was-clean = The close was clean, so both Close frames were exchanged.
document-alive = Its page or frame was still there.
browser-text-names-it = The browser's own error text names another cause.
page-closed-first = The page's own close() call came first.
