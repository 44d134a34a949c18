# What a page of the site says of each close code, beside codes.ftl: see crate/explain/README.md. `$code` is the number.

code-1002 =
    .opening =
        Le serveur dit avoir reçu quelque chose qui enfreint une règle de la RFC 6455, ou bien il emploie 1002 à d’autres fins, comme Tomcat, Spring et Bandit. Une page n’est jamais responsable d’une trame non conforme : c’est le navigateur qui construit chaque trame. Lisez d’abord le motif, puis le journal du serveur à cet instant précis.
    .when =
        L’application a échoué, et toutes les trames étaient correctes. Tomcat 10.1 envoie 1002 avec « An unrecoverable IOException occurred so the connection was closed » quand un MessageHandler lève une exception, et 1002 avec le texte même de l’exception quand onOpen en lève une. Reactor Netty envoie « Protocol error » quand son handler échoue.

        Un ERROR STOMP est arrivé juste avant. Spring ferme avec 1002, sans motif, après chaque trame ERROR qu’il émet : un CONNECT ou un SUBSCRIBE refusé, une trame de plus de 65 536 octets, des heartbeats qui ne sont pas venus, un broker qui a disparu.

        La page est restée silencieuse. Bandit 1.12 envoie 1002, sans motif, après 60 s sans données du client.

        La page a envoyé un gros message. Chromium découpe en fragments un message de plus de 65 536 octets, et certains serveurs n’acceptent pas les fragments. Firefox envoie le même message en une seule trame.

        Les octets ont été modifiés en route. Un seul bit inversé dans un opcode donne « invalid opcode » avec Python websockets 17, « bad opcode 3 » avec gorilla/websocket, une phrase entière avec Tomcat, et 1002 sans motif avec ws 8. Un intermédiaire qui annonce au navigateur une compression que le serveur n’a pas acceptée conduit à la même fin.
    .root-cause =
        Le code est générique : le décodeur du destinataire, son application et ses minuteurs peuvent tous le produire. Pour savoir lequel, commencez par le motif. Un texte qui parle d’un opcode, d’un masque, d’un bit réservé ou d’un fragment vient du décodeur : les octets ont été modifiés en route, ou le décodeur est fautif. Un texte qui parle d’une exception vient de l’application. Un texte qui parle d’un paquet MQTT ou NATS, comme « cannot_parse » ou « Parse Error », porte sur le contenu du message.

        Sans motif, regardez ce qui a précédé. Une trame ERROR STOMP : c’est Spring, et l’en-tête message de cette trame dit pourquoi. Environ 60 s pendant lesquelles la page n’a rien envoyé : c’est Bandit. Un message de plus de 64 Kio : ce sont les fragments. Rien de tout cela : connectez-vous en contournant tous les proxys, et voyez si la connexion se termine quand même.
    .on-the-wire =
        88 02 03 EA. 88 correspond à FIN et à l’opcode 8 (Close), 02 est la longueur du payload, sans masque, et 03 EA vaut 1002. Un motif éventuel suit en UTF-8, sur 123 octets au plus : avec « invalid opcode », la trame commence par 88 10, car 16 octets suivent, deux pour le code et 14 pour le texte.
    .seen-page = L’événement close porte le code 1002 et le motif du serveur, souvent vide ; wasClean vaut true. Aucun événement error ne le précède. Quand c’est le navigateur qui relève une trame non conforme, la page reçoit un événement error et 1006, jamais 1002.
    .seen-other = Le navigateur renvoie au serveur son propre 1002 et son motif. Quand Chromium relève une trame non conforme du serveur, celui-ci reçoit 1002 avec un texte court comme « Invalid reserved bit », « Unknown opcode », « Masked frame from server » ou « Invalid UTF-8 in text frame ». Firefox n’envoie alors aucune trame Close : seule la connexion TCP se termine.
    .seen-log =
        Un 1002 que le serveur a reçu est un reproche de Chromium, qui vise les trames du serveur lui-même. Dans gorilla/websocket, l’erreur est « websocket: close 1002 (protocol error): Invalid reserved bit ».

        Un 1002 que le serveur a envoyé ne figure pas forcément comme tel dans son journal. ws 8 émet une erreur avec un code comme WS_ERR_INVALID_OPCODE ou WS_ERR_UNEXPECTED_RSV_1, et son propre événement close indique alors 1006. aiohttp nomme l’opcode dans son journal, et non dans le motif.
    .fix-page =
        Aucune modification de la page ne provoque ni n’empêche une trame malformée, et se reconnecter aussitôt conduit à la même fin.

        Refaites l’essai avec des messages de moins de 64 Kio. Si cela fonctionne, le serveur n’accepte pas les fragments, ou les limite. Avec STOMP, traitez la trame ERROR et envoyez les heartbeats que la page a promis. Avec Bandit, envoyez des messages à moins de 60 s d’intervalle.
    .fix-server =
        Si le motif ou le journal montre une exception, corrigez le handler, et fermez avec 1011 là où il peut encore échouer. Si le journal montre un délai dépassé, augmentez ce délai : chez Bandit, l’option s’appelle timeout.

        Si une trame était non conforme, connectez-vous directement au serveur. Si cela fonctionne alors, un intermédiaire modifie les octets. nginx 1.22.1 et HAProxy 2.6.12 ont tout transmis tel quel : examinez donc d’abord ce qui inspecte ou réécrit le flux. Désactivez permessage-deflate, réessayez, et enregistrez les octets à côté du serveur.

        Dans Node, posez un écouteur de l’événement error sur chaque socket ws. Pour une trame non conforme, ws émet un événement error, et Node met fin au processus si personne ne l’écoute.
    .note-rfc6455 = Le définit pour le côté qui met fin à la connexion à cause d’une erreur de protocole, et le cite pour une trame sans masque venue d’un client et pour une trame masquée venue d’un serveur.
    .note-chromium = Transmet à la page le 1002 d’un serveur, et envoie 1002 de lui-même quand une trame du serveur enfreint une règle ; la page reçoit alors 1006.
    .note-firefox = Transmet à la page le 1002 d’un serveur. Quand une trame du serveur enfreint une règle, il termine TCP sans trame Close ; il accepte telle quelle une trame masquée venue d’un serveur.
    .note-ws-8 = L’envoie sans motif en cas d’opcode, de masque, de bit réservé, de trame de contrôle ou de code de fermeture incorrect ; un UTF-8 incorrect donne 1007, un message au-delà de la limite 1009.
    .note-ws-8-14 = L’envoie dans les mêmes cas que 8.0, d’après une comparaison des sources ; depuis 8.14.0, chaque message est remis dans une microtâche distincte : l’erreur d’une trame non conforme peut donc arriver plus tard qu’avant.
    .note-socket-io-4 = Ne l’envoie jamais de lui-même, car il ferme toujours par une trame Close vide, que la page voit comme 1005 ; un 1002 vient de ws, sur lequel il repose, à cause d’une trame non conforme.
    .note-spring-6-0 = Ferme avec ce code, sans motif, après chaque trame ERROR STOMP ; une exception dans un handler ordinaire donne 1011.
    .note-spring-7-0 = Fait la même chose que 6.0, d’après une comparaison des sources.
    .note-tomcat-10-1 = L’envoie pour des trames non conformes, avec une phrase qui nomme la règle, mais aussi quand un MessageHandler ou onOpen lève une exception.
    .note-bandit-1-12 = L’envoie sans motif pour des trames non conformes, mais aussi après 60 s sans données du client.
    .note-websockets-17 = Ne l’envoie que pour des trames non conformes, avec un motif comme « invalid opcode », « incorrect masking » ou « reserved bits must be 0 ».
    .note-uwebsockets-20 = Ne l’envoie jamais : devant une trame non conforme, il coupe la connexion, et la page voit 1006.
code-1005 =
    .opening =
        Une trame Close est arrivée sans code : l’un des côtés a appelé close() sans en donner. La fermeture s’est faite dans les règles et, en soi, n’est la faute de personne. Cherchez quel côté a commencé : un close() de votre propre page donne 1005 lui aussi.
    .when =
        La page a appelé close() sans arguments. Les serveurs qui répondent à une trame Close vide par une trame vide donnent alors 1005 : ws 8, Python websockets 17, tornado 6.6, Deno 2.9, Bun 1.4. Même résultat avec socket.io-client, qui ferme sans code quand aucun ping n’est venu pendant 45 s.

        L’application du serveur a fermé sans code : close() dans ws 8, tornado et Deno, end() dans uWebSockets, Close(None) dans axum, close(None) dans actix-ws, close() dans un Worker Cloudflare, disconnect(true) dans Socket.IO 4.

        Socket.IO 4 met fin à tout de cette façon : un heartbeat resté sans réponse (un ping toutes les 25 s, puis 20 s pour répondre), une page qui n’a rejoint aucun namespace en 45 s, un paquet qu’il ne sait pas lire, un arrêt par io.close(). En revanche, un message au-delà de sa limite donne 1009.

        Un keepalive a expiré : Jupyter Server après 90 s sans pong, et tornado avant la version 6.5.

        L’adresse n’était pas la bonne. Une route @fastify/websocket sans handler WebSocket s’ouvre et se ferme aussitôt. webpack-dev-server envoie d’abord le message « Invalid Host/Origin header ».
    .root-cause =
        Personne n’a nommé de cause : seules les circonstances peuvent la révéler. Si la page a appelé close(), la cause est la ligne qui l’a appelé. Sinon, regardez le dernier message et le moment. « 41 » comme dernier texte signifie qu’un serveur Socket.IO a déconnecté la page volontairement. Un « 2 » auquel la page n’a pas répondu signifie que le heartbeat a échoué : le script de la page était bloqué, ou l’appareil était en veille. Juste après l’ouverture : le chemin, l’hôte ou le premier message. Tous les sockets à la fois : un arrêt.
    .on-the-wire =
        1005 lui-même ne circule jamais sur le réseau. Ce qui circule est une trame Close vide, 88 00 : FIN avec l’opcode 8 (Close), et la longueur 0. Envoyée par une page, c’est 88 80 suivi des quatre octets du masque.

        Un serveur qui écrit malgré tout ce numéro (88 02 03 ED) enfreint une règle. Chromium rompt la connexion : la page voit 1006, et le serveur reçoit 1002. Firefox affiche 1005, avec le motif s’il y en a un.
    .seen-page = L’événement close porte le code 1005 et un motif vide ; wasClean vaut true, et aucun événement error ne le précède. Firefox affiche la même chose pour une trame Close dont le payload fait un seul octet ; Chromium affiche 1006 dans ce cas.
    .seen-other = Le navigateur répond à une trame Close vide par une trame vide : les deux côtés terminent donc avec 1005. Quand la page a commencé, certains serveurs répondent avec un code à eux : aiohttp, Daphne, WebSocket-Node, Bandit et Tomcat répondent 1000 à une trame vide, et la page voit alors 1000.
    .seen-log = ws donne à son handler close le code 1005 et un motif vide. Python websockets écrit « 1005 (no status received [internal]) », gorilla/websocket « websocket: close 1005 (no status) ». Socket.IO a ses propres motifs, qui en disent plus, comme « ping timeout » et « parse error ».
    .fix-page =
        Donnez à close() un code et un motif, comme close(1000, "a quitté le salon"). Les journaux des deux côtés disent alors pourquoi, et une fin que la page n’a pas voulue se remarque.

        Si le serveur a commencé, reconnectez-vous après une pause. Avec Socket.IO, ne bloquez pas le script de la page : le heartbeat est un message, auquel un script bloqué répond trop tard.
    .fix-server =
        Fermez partout avec un code et un motif : 1000 quand tout est terminé, 1001 pour un arrêt, un code à partir de 4000 pour vos propres motifs. La page ne peut pas distinguer plusieurs causes tant qu’elles arrivent toutes sous la forme de 1005.

        Avec Socket.IO, prévenez la page par un événement avant de la déconnecter : la trame Close ne dira rien. Si des heartbeats échouent, augmentez pingTimeout. Avec @fastify/websocket, déclarez la route avec son handler WebSocket, et faites envoyer 1001 par preClose lors d’un arrêt.
    .note-rfc6455 = Le réserve pour signaler une trame Close sans code, et l’interdit dans une trame.
    .note-chromium = Le signale pour une trame Close vide, quel que soit le côté qui l’a envoyée, et tient pour non conforme une trame qui contient 1005.
    .note-firefox = Le signale pour une trame Close vide ou d’un seul octet ; il transmet aussi un 1005 qui se trouvait réellement dans une trame.
    .note-ws-8 = Envoie une trame Close vide pour close() sans arguments, et en signale une comme 1005.
    .note-socket-io-4 = Termine par une trame Close vide après disconnect(true), un heartbeat perdu, un paquet incorrect, un CONNECT absent et lors d’un arrêt.
    .note-tornado-6-6 = Envoie une trame Close vide pour close() sans arguments ; un keepalive perdu donnait 1005 avant 6.5, et donne 1000 depuis.
    .note-uwebsockets-20 = Envoie une trame Close vide pour end(), et répond par une telle trame à close(3000) jusqu’à close(3999) d’une page, qui voit donc 1005.
    .note-fastify-websocket-11 = Ferme sans code sur une route qui n’a pas de handler WebSocket, et lors de fastify.close().
    .note-jupyter-server-2 = Ferme sans code quand aucun pong n’est venu pendant 90 s.
    .note-crow = Répond à la trame Close vide d’une page par un 1005 écrit dans une trame, que Chromium refuse.
    .note-aiohttp-3-14 = Répond 1000 à une trame Close vide : la page qui a appelé close() voit donc 1000.
