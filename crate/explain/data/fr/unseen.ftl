# What no source showed.

pings-and-pongs = Les pings et les pongs : le navigateur ne les montre nulle part.
close-event = L’événement close de la page, avec code, reason et wasClean.
close-calls = Si la page a appelé close(), et d’où.
close-frames = Les trames Close elles-mêmes ; qui a envoyé la première se déduit du reste.
handshake = Le handshake : le socket a été ouvert avant le début de la capture.
handshake-answer = La réponse au handshake : Chromium n’en donne le statut et les en-têtes que s’il l’accepte.
earlier-frames = Les trames d’avant le début de la capture.
frame-headers = Les en-têtes de trames : fragmentation, masque, bits RSV, longueurs.
which-rule = Laquelle de plusieurs règles a été enfreinte : le navigateur n’a qu’un texte pour toutes.
error-text = Le texte d’erreur du navigateur.
network-log = Le côté du journal réseau : aucune de ses entrées n’a pu être rapprochée.
page-side = Le côté de la page : rien dans la page n’a vu ce socket.
dropped-messages = Les messages abandonnés parce qu’un tampon était plein.
recording-gap = Ce qui s’est passé pendant que l’enregistrement dans la page était arrêté.
wire = Ce qui s’est passé sur le réseau : qui a coupé la connexion, et pourquoi.
other-direction = Les octets de l’autre sens.
server-side = Ce que le serveur a fait, et ce qu’il a journalisé.
timing = Combien de temps cela a pris : l’horloge a sauté, ou des horodatages manquent.
other-tabs = Les sockets d’autres onglets et workers dans le même processus.
reset-or-violation = Si la connexion TCP a été réinitialisée ou si une trame a enfreint une règle : Firefox montre la même chose à la page et à l’extension dans les deux cas. Chromium nommerait la règle.
no-connection-why = Pourquoi il n’y a pas eu de connexion : Firefox montre de la même façon un port refusé, un nom inconnu, le refus d’un proxy et une réinitialisation.
tls-why = Ce qui a échoué dans TLS : la page reçoit 1015 aussi bien pour un certificat que pour un protocole ou un certificat client exigé.
end-in-log = S’il s’est terminé : le journal réseau de Firefox ne parle que du handshake.
close-payload = Le payload de la trame Close : Firefox montre de la même façon un payload vide, un payload d’un seul octet et un 1005 littéral.
