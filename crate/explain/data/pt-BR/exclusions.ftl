# Fatos que excluem uma causa.

handshake-was-accepted = O handshake foi aceito.
handshake-was-not-accepted = O handshake não foi aceito.
no-deflate-agreed = O handshake não negociou permessage-deflate.
deflate-agreed = O handshake negociou permessage-deflate.
page-did-not-call-close = A página não chamou close(), e a captura observou desde o início.
error-event-fired = Um evento error veio antes do evento close; portanto, foi o próprio navegador que derrubou a conexão.
no-error-event = Nenhum evento error veio; portanto, não foi o próprio navegador que derrubou a conexão.
request-was-sent = A requisição de handshake foi enviada, então a conexão estava estabelecida.
request-was-not-sent = A requisição de handshake não foi enviada, então o servidor não podia responder.
few-sockets-open = Havia menos sockets abertos do que o navegador permite.
log-has-entry = O log de rede tem uma entrada para ele, então o navegador começou a conectar.
ended-too-soon = Acabou antes que o tempo de espera do navegador terminasse.
no-browser-text = O log de rede não tem texto de erro, e o navegador mostra um nesse caso.
page-not-frozen = A página não estava congelada nem no cache de avanço e retorno nesse momento.
scheme-is-ws = A URL diz ws:, então não há TLS.
host-is-address = O host é um endereço IP ou localhost, então não havia nome a resolver.
browser-online = O navegador disse que estava online.
close-event-was-clean = O fechamento foi limpo, então os dois frames Close foram trocados.
document-alive = A página ou o iframe dele ainda existia.
browser-text-names-it = O texto de erro do próprio navegador indica outra causa.
page-closed-first = A chamada de close() da própria página veio primeiro.
