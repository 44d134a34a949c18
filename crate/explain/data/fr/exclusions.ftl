# Facts that exclude a cause.

handshake-was-accepted = Le handshake a été accepté.
handshake-was-not-accepted = Le handshake n’a pas été accepté.
no-deflate-agreed = permessage-deflate n’a pas été négocié pendant le handshake.
deflate-agreed = permessage-deflate a été négocié pendant le handshake.
page-did-not-call-close = La page n’a pas appelé close(), et la capture a observé depuis le début.
error-event-fired = Un événement error a précédé l’événement close : le navigateur a donc rompu lui-même la connexion.
no-error-event = Aucun événement error n’est arrivé : le navigateur n’a donc pas rompu lui-même la connexion.
request-was-sent = La requête de handshake a été envoyée : la connexion était donc établie.
request-was-not-sent = La requête de handshake n’a pas été envoyée : le serveur ne pouvait donc pas y répondre.
few-sockets-open = Moins de sockets étaient ouverts que le navigateur n’en permet.
log-has-entry = Le journal réseau a une entrée pour lui : le navigateur a donc commencé à se connecter.
ended-too-soon = Il s’est terminé avant que le délai d’attente du navigateur soit écoulé.
no-browser-text = Le journal réseau n’a pas de texte d’erreur, et le navigateur en donne un dans ce cas.
page-not-frozen = La page n’était alors ni gelée ni dans le bfcache.
scheme-is-ws = L’URL est en ws: et n’emploie donc pas TLS.
host-is-address = L’hôte est une adresse IP ou localhost : aucun nom n’était donc à résoudre.
browser-online = Le navigateur disait être en ligne.
close-event-was-clean = La fermeture était propre : les deux trames Close ont donc été échangées.
document-alive = Sa page ou son iframe était encore là.
browser-text-names-it = Le texte d’erreur du navigateur lui-même désigne une autre cause.
page-closed-first = L’appel à close() de la page est venu en premier.
