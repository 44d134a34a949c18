# What a page of the site says of each close code, beside codes.ftl: see crate/explain/README.md. `$code` is the number.

code-unused =
    .opening =
        { $code } n’est pas un code de fermeture : aucun nombre inférieur à 1000 n’en est un. Quelqu’un a écrit un autre numéro à la place du code, et le navigateur l’a transmis sans le contrôler. Examinez, sur le serveur, l’appel qui ferme.
    .when =
        Du code qui met un statut HTTP (401, 403, 500), un code de sortie ou l’un de ses propres numéros d’erreur dans la trame Close. La page voit alors { $code } comme s’il avait un sens.

        Des trames écrites à la main, où les deux octets du code manquent ou sont mal placés. Un payload qui commence par 00 00 donne 0.

        Les bibliothèques serveur qui contrôlent leurs codes ne peuvent pas envoyer cela : ws 8 et Python websockets 17 refusent, et Daphne lève une exception pour tout code autre que 1000 et 3000 à 4999. L’émetteur ne contrôle donc rien, ou écrit ses trames lui-même.
    .root-cause =
        Une erreur dans le programme qui ferme, et très probablement un numéro tiré d’une autre liste. Le motif, s’il y en a un, a été écrit par le même code et dit ce que celui-ci voulait dire.
    .on-the-wire =
        88 02 et deux octets inférieurs à 03 E8. Par exemple, 88 02 01 91 contient 401, 88 02 03 E7 contient 999, et 88 02 00 00 contient 0. L’octet de poids fort vient en premier.
    .seen-page = Chromium et Firefox donnent { $code } et le motif tels qu’ils ont été envoyés, avec wasClean à true. Ni l’un ni l’autre ne contrôle la plage.
    .seen-other = Le navigateur renvoie le même numéro ; Firefox répond à 0 par une trame Close vide. D’autres clients mettent fin à la connexion à cause d’un tel code, beaucoup avec 1002.
    .seen-log = Rien de particulier, sur un serveur qui ne contrôle pas les codes. Un client qui les contrôle journalise un code de fermeture invalide.
    .fix-page =
        Traitez { $code } comme une fin inconnue, et servez-vous du motif. La page ne peut pas envoyer ce numéro elle-même : close() n’accepte que 1000 et 3000 à 4999.
    .fix-server =
        Remplacez ce numéro par un code qui existe. 401 devient 3000, 403 devient 3003, 408 devient 3008, 500 devient 1011, 503 devient 1013 ; ou ajoutez-lui 4000 et documentez-le : 4401 pour 401.
    .note-rfc6455 = Dit que 0 à 999 ne sont pas utilisés.
    .note-chromium = Transmet tout numéro de ce genre à la page, comme une fermeture propre, et le renvoie.
    .note-firefox = Transmet tout numéro de ce genre à la page, comme une fermeture propre, et le renvoie ; à 0, il répond par une trame Close vide.
    .note-ws-8 = Répond 1002 à un tel code.
    .note-websockets-17 = Répond à un tel code par 1002 et « invalid status code ».
    .note-uwebsockets-20 = Répond à un tel code par une trame Close vide.
    .note-cowboy-2-18 = Répond 1002 à un tel code.
code-1000 =
    .opening =
        L’un des côtés avait terminé et l’a dit, et la connexion s’est fermée dans les règles. Il n’y a rien à corriger. Mais plusieurs serveurs envoient aussi 1000 après un délai d’inactivité, un heartbeat resté sans réponse ou une erreur : si vous ne vouliez pas de cette fin, regardez le motif et le dernier message.
    .when =
        La page a appelé close(1000), ou l’application du serveur a appelé close() sans code, avec une bibliothèque qui envoie alors 1000 : Python websockets 17, aiohttp 3.14, uvicorn 0.54, Hypercorn 0.18, Daphne 4.2, Bun 1.4, Tomcat 10.1 et bien d’autres.

        Le handler du serveur a rendu la main. Python websockets et aiohttp envoient alors 1000, bien que personne n’ait voulu fermer.

        Rien n’a été envoyé pendant un moment. Cowboy 2.18 envoie 1000, sans motif, après 60 s sans données de la page, quoi que le serveur envoie lui-même. Tyrus 1.22 donne le motif « "Session closed by the container because of the idle timeout." », guillemets droits compris.

        Un heartbeat est resté sans réponse. Tornado dit « ping timed out » depuis la version 6.5. phoenix.js et le client de Supabase ferment d’eux-mêmes avec « heartbeat timeout ». EMQX dit « keepalive_timeout », AnyCable « No Pong ».

        Quelque chose a échoué, et l’explication est venue dans un message précédent : SignalR envoie un message de type 7, par exemple à cause d’un message de plus de 32 Kio ; Action Cable, un disconnect avec « unauthorized » ou « server_restart » ; SockJS, un texte qui commence par c. Le « Bye » de Netty vient aussi après une exception.
    .root-cause =
        1000 dit comment la connexion s’est terminée, et non pourquoi. Regardez d’abord qui a fermé le premier : si la page a appelé close(), la cause est cette ligne. Si c’est le serveur, lisez le motif. « ping timed out », « No Pong » ou un terme MQTT comme « not_authorized » est une erreur, quoi que dise le numéro.

        Sans motif, regardez le dernier message et le moment. Une erreur ou un disconnect dans le protocole propre à l’application : voilà la cause. 60 s après le dernier message de la page : un délai d’inactivité. Dès que le serveur avait tout envoyé : son handler a rendu la main.
    .on-the-wire =
        88 02 03 E8. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 03 E8 vaut 1000. Venant d’une page, le deuxième octet est 82, et les quatre octets du masque précèdent le code, lui aussi masqué.
    .seen-page = L’événement close porte le code 1000 et le motif tel qu’il a été envoyé ; wasClean vaut true. Si le serveur ferme la connexion TCP trop tôt ou qu’une réinitialisation (reset) suit, wasClean peut valoir false, et le code reste 1000.
    .seen-other = Chaque côté répond avec le code qu’il a reçu : tous deux terminent donc avec 1000. Certains serveurs répondent 1000 quoi que la page ait dit : une page qui appelle close(4001) voit 1000 avec aiohttp, Daphne, WebSocket-Node et Bandit. Une page qui appelle close() voit 1000 avec les mêmes, et avec Tomcat, Ktor et Action Cable.
    .seen-log = Une fin ordinaire, donc souvent aucune ligne. L’erreur de gorilla/websocket est « websocket: close 1000 (normal) » ; Python websockets écrit « 1000 (OK) ». Cherchez ce que l’application a écrit juste avant.
    .fix-page =
        Si cette fin était voulue, ne faites rien. Si la page doit rester connectée, reconnectez-vous aussi après 1000 : un client qui considère 1000 comme définitif ne se reconnecte pas. phoenix.js ne le fait pas après 1000, et livekit-client le fait après tous les autres codes.

        N’envoyez pas 1000 quand la page ferme parce que quelque chose a échoué. Employez un code à partir de 4000, avec un motif.
    .fix-server =
        Laissez le handler tourner aussi longtemps que le socket est nécessaire : Python websockets et aiohttp ferment quand il rend la main. Avec Cowboy, faites en sorte que la page envoie quelque chose avant la fin d’idle_timeout, ou augmentez cette valeur.

        Réservez 1000 aux fins voulues. Pour une erreur, envoyez 1011 ou un code qui vous est propre ; pour un pong absent ou tardif, un motif qui le dit ; pour un arrêt, 1001 ou 1012. C’est d’après le code qu’une page décide de se reconnecter ou non.
    .note-rfc6455 = Le définit pour une connexion qui a rempli le rôle pour lequel elle a été ouverte.
    .note-chromium = Le transmet à la page, le renvoie, et l’envoie pour close(1000) ; sans code, il envoie une trame Close vide, et non 1000.
    .note-firefox = Le transmet à la page, le renvoie, et l’envoie pour close(1000).
    .note-websockets-17 = L’envoie pour close() sans arguments, et quand le handler rend la main.
    .note-aiohttp-3-14 = L’envoie pour close() et quand le handler rend la main, et répond par lui à chaque trame Close d’une page.
    .note-cowboy-2-18 = L’envoie sans motif après 60 s sans données de la page, et quand le handler s’arrête.
    .note-tornado-6-6 = L’envoie avec « ping timed out » quand aucun pong n’est arrivé. close() sans arguments n’envoie pas de code.
    .note-netty-4-2 = L’envoie avec « Bye » quand le canal est fermé, ce qu’une exception dans le pipeline provoque aussi.
    .note-signalr = Termine par ce code même après des erreurs ; le message de type 7 qui précède dit laquelle, et s’il faut se reconnecter.
    .note-action-cable-8 = Termine par ce code après un message disconnect, qui contient la vraie raison.
    .note-bandit-1-12 = L’envoie lors d’un arrêt, et répond par lui à chaque code valide d’une page.
    .note-ws-8 = Ne l’envoie que si l’application ou la page le nomme ; close() sans arguments n’envoie pas de code.
code-1001 =
    .opening =
        L’un des côtés s’en va. Venant d’un serveur, cela signifie un arrêt, un redémarrage ou un déploiement, et certains serveurs l’envoient aussi pour une connexion inactive. Venant d’un navigateur, cela signifie que la page a été quittée, et la page ne voit jamais ce 1001-là. Reconnectez-vous après une courte pause aléatoire, et lisez le motif pour distinguer un redémarrage d’un délai dépassé.
    .when =
        Le serveur s’arrête dans les règles. Tomcat 10.1 dit « The web application is stopping », Jetty 12 « Container being shut down », OBS « Server stopping. », AnyCable « Server restart ». Python websockets, Undertow et le handler STOMP de Spring l’envoient sans motif. graphql-ws dit « Going away » quand dispose() est appelé, aiohttp « Server shutdown » quand l’application suit sa documentation, et Ktor « Server is going down » quand l’application appelle goingAway().

        Un proxy l’envoie : Caddy quand sa configuration est rechargée, Fly.io avant d’arrêter une machine.

        La connexion était inactive. Jetty 12 dit « Connection Idle Timeout » après 30 s, Tomcat « The WebSocket session [0] idle timeout expired » quand maxSessionIdleTimeout est défini, AWS API Gateway « Going away » après 10 minutes ; Undertow ne dit rien.

        Quelque chose était trop lent : aucun pong n’est parvenu à Deno 2.9 (« No response from ping frame. ») ou à NATS (« Stale Connection »), ou Tomcat n’a pas pu achever un message en 20 s.

        L’utilisateur a été déconnecté volontairement : Phoenix l’envoie quand l’application diffuse « disconnect » à un socket.
    .root-cause =
        Lisez d’abord le motif : il distingue l’arrêt, l’inactivité et la lenteur. Sans motif, comparez les sockets et les moments. Tous les sockets d’un serveur au même instant : un arrêt ou un déploiement. Un seul socket, et toujours après le même silence : un délai d’inactivité. Un seul socket, alors que tout va bien pour un autre utilisateur : l’application y a mis fin.

        Dans le journal d’un serveur, un 1001 venu d’un navigateur signifie que quelqu’un a quitté la page : rien n’est cassé.
    .on-the-wire =
        88 02 03 E9. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 03 E9 vaut 1001. Un navigateur qui quitte une page envoie 88 82, les quatre octets du masque, puis 03 E9 masqué, sans motif.
    .seen-page = Quand le serveur l’a envoyé : le code 1001, le motif tel qu’il a été envoyé, et wasClean à true. Quand la page elle-même est quittée, rechargée ou fermée, aucun événement n’arrive. Une page qui revient du cache avant/arrière (bfcache) de Chromium reçoit un événement error et 1006, tandis que le serveur reçoit 1001.
    .seen-other = Le serveur reçoit 1001 et un motif vide quand une page est rechargée, qu’un onglet est fermé, qu’une iframe est retirée ou qu’un worker est arrêté. Tant que Chromium garde une page dans son cache avant/arrière (bfcache), le serveur ne reçoit rien, et la connexion reste ouverte.
    .seen-log = gorilla/websocket dit « websocket: close 1001 (going away) », Python websockets « received 1001 (going away) ». De telles lignes viennent de visiteurs qui s’en vont ; ce ne sont ni des erreurs ni des connexions perdues.
    .fix-page =
        Reconnectez-vous après une pause aléatoire de quelques secondes, pour que les pages ne se reconnectent pas toutes au même instant après un déploiement. Redemandez ce qui a pu être manqué.

        Pour un délai d’inactivité, il faut envoyer quelque chose à un intervalle plus court que la limite. Une page ne peut pas envoyer de pings : c’est au serveur de le faire, ou à la page d’envoyer un message applicatif. Avec Jetty et AWS API Gateway, attendez-vous à cette limite.
    .fix-server =
        Lors d’un arrêt, fermez chaque socket avec 1001 ou 1012 et un motif avant la fin du processus. ws dans un simple processus Node, Daphne, Tornado et Bun ne le font pas d’eux-mêmes : si votre code ne ferme pas les sockets, la page voit 1006.

        Si le motif parle d’un délai d’inactivité, augmentez ce délai (idleTimeout dans Jetty, maxSessionIdleTimeout dans Tomcat) ou envoyez des pings. Donnez à un délai qui vous est propre un autre code, comme 3008, pour que les pages puissent le distinguer d’un redémarrage.
    .note-rfc6455 = Le définit pour le côté qui s’en va, comme un serveur qui s’arrête ou un navigateur qui quitte une page.
    .note-chromium = L’envoie de lui-même quand une page est quittée, rechargée ou fermée, et quand une page gelée revient ; close(1001) dans une page lève une exception.
    .note-firefox = L’envoie de lui-même, en quelques millisecondes, quand une page est quittée ; close(1001) dans une page lève une exception.
    .note-tomcat-10-1 = L’envoie lors d’un arrêt et d’un rechargement, pour une session inactive, et pour un message qui n’a pas pu être envoyé à temps ; le motif dit de quoi il s’agit.
    .note-jetty-12 = L’envoie avec « Connection Idle Timeout » après 30 s, et avec « Container being shut down ».
    .note-websockets-17 = L’envoie sans motif depuis Server.close() ; un autre code peut être choisi.
    .note-aiohttp-3-14 = Ne l’envoie que si l’application ajoute le hook on_shutdown décrit dans la documentation.
    .note-deno-2-9 = L’envoie quand aucun pong n’est arrivé : un ping après 15 s, puis 15 s pour répondre.
    .note-aws-api-gateway = L’envoie avec « Going away » après 10 minutes sans trafic, d’après une transcription publique ; sa documentation ne donne que la durée.
    .note-caddy-2-11 = L’envoie, sans motif, à chaque WebSocket qu’il relaie quand sa configuration est rechargée, sauf si stream_close_delay le retient.
    .note-phoenix-1-8 = Termine un socket dont la déconnexion est demandée avec 1001 ou 1000, selon sa version ; phoenix.js ne revient pas après 1000.
    .note-ws-8 = Ne l’envoie que si l’application le fait. Si le processus se termine sans fermer, la page voit 1006.
code-1002 =
    .opening =
        Le serveur dit avoir reçu quelque chose qui enfreint une règle de la RFC 6455. Souvent, aucune trame n’était en cause : Tomcat et Reactor Netty envoient 1002 quand un handler lève une exception, Spring après une trame ERROR STOMP, Bandit après 60 s de silence. Une page n’est jamais responsable d’une trame non conforme : c’est le navigateur qui construit chaque trame. Lisez d’abord le motif, puis cherchez dans le journal du serveur ce qui s’est passé à ce moment-là.
    .when =
        L’application du serveur a échoué, alors que toutes les trames étaient correctes. Tomcat 10.1 envoie 1002 avec « An unrecoverable IOException occurred so the connection was closed » quand un MessageHandler lève une exception, et avec le texte même de l’exception quand onOpen en lève une. Reactor Netty envoie « Protocol error » quand son handler échoue.

        Une trame ERROR STOMP est arrivée juste avant. Spring ferme avec 1002, sans motif, après chaque trame ERROR STOMP : un CONNECT ou un SUBSCRIBE refusé, une trame STOMP de plus de 64 Kio, des heartbeats qui ne sont pas arrivés, un broker qui a disparu.

        C’est le message qui était en cause, et non la trame. RabbitMQ Web MQTT envoie « cannot_parse » pour un paquet qu’il ne sait pas lire et « connect_packet_rejected » pour une authentification refusée. Strawberry envoie « WebSocket message type must be text » pour un message binaire.

        La page est restée silencieuse. Bandit 1.12 envoie 1002, sans motif, après 60 s sans données du client.

        La page a envoyé un gros message. Chromium découpe en fragments un message de plus de 64 Kio, et certains serveurs n’acceptent pas les fragments. Firefox envoie le même message en une seule trame.

        Les octets ont été modifiés en route. Un seul bit inversé dans un opcode donne « invalid opcode » avec Python websockets 17, « bad opcode 3 » avec gorilla/websocket, une phrase entière avec Tomcat, et 1002 sans motif avec ws 8. Le résultat est le même quand un proxy annonce au navigateur une compression négociée dont le serveur ne sait rien.
    .root-cause =
        Le décodeur du destinataire, son application et ses minuteurs peuvent tous produire ce code. Commencez par le motif. Un texte qui parle d’un opcode, d’un masque, d’un bit réservé ou d’un fragment vient du décodeur : les octets ont été modifiés en route, le décodeur est fautif, ou il n’accepte pas les fragments. Un texte qui parle d’une exception vient de l’application. Un texte qui parle d’un paquet MQTT ou NATS, comme « cannot_parse » ou « Parse Error », porte sur le contenu du message.

        Sans motif, regardez ce qui a précédé. Une trame ERROR STOMP : c’est Spring, et l’en-tête message de cette trame dit pourquoi. Environ 60 s pendant lesquelles la page n’a rien envoyé : c’est Bandit. Un message de plus de 64 Kio : ce sont les fragments. Rien de tout cela : connectez-vous directement au serveur, en contournant tous les proxys, et regardez si la connexion se termine de la même façon.
    .on-the-wire =
        88 02 03 EA. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 03 EA vaut 1002. Un motif éventuel suit en UTF-8, sur 123 octets au plus : avec « invalid opcode », la trame commence par 88 10, car 16 octets suivent, deux pour le code et 14 pour le texte.
    .seen-page = L’événement close porte le code 1002 et le motif du serveur, souvent vide ; wasClean vaut true. Aucun événement error ne le précède. Quand c’est le navigateur qui détecte une trame non conforme, la page reçoit un événement error et voit 1006, jamais 1002.
    .seen-other = Le navigateur renvoie au serveur le 1002 et le motif qu’il en a reçus. Quand Chromium détecte une trame non conforme du serveur, celui-ci reçoit 1002 avec un texte court comme « Invalid reserved bit », « Unknown opcode », « Masked frame from server » ou « Invalid UTF-8 in text frame ». Firefox n’envoie alors aucune trame Close : il ferme seulement la connexion TCP.
    .seen-log =
        Si le client est un navigateur, un 1002 que le serveur a reçu, et qu’il n’avait pas envoyé auparavant, signifie que Chromium signale une erreur dans les trames du serveur lui-même. Dans gorilla/websocket, l’erreur est « websocket: close 1002 (protocol error): Invalid reserved bit ».

        Un 1002 que le serveur a envoyé ne figure pas forcément dans son journal. ws 8 émet une erreur avec un code comme WS_ERR_INVALID_OPCODE ou WS_ERR_UNEXPECTED_RSV_1, et son propre événement close indique alors 1006. aiohttp donne l’opcode dans son journal, et non dans le motif.
    .fix-page =
        Envoyez les mêmes données en messages de moins de 64 Kio. Si cela fonctionne, le serveur n’accepte pas les fragments, ou limite leur taille.

        Avec STOMP, traitez la trame ERROR et envoyez les heartbeats que la page a annoncés. Avec Bandit, envoyez des messages à moins de 60 s d’intervalle. Avec MQTT ou NATS, vérifiez le dernier paquet que la page a envoyé.

        Si une trame était non conforme, il n’y a rien à faire dans la page. Ne vous reconnectez pas aussitôt : le résultat serait le même.
    .fix-server =
        Si le motif ou le journal montre une exception, corrigez le handler ; là où il peut encore échouer, interceptez l’exception et fermez avec 1011. Si le journal montre un délai dépassé, augmentez ce délai : chez Bandit, l’option s’appelle timeout.

        Si une trame était non conforme, connectez-vous directement au serveur. Si cela fonctionne, c’est un intermédiaire qui modifie les octets. nginx 1.22.1 et HAProxy 2.6.12 ont tout transmis tel quel : examinez donc d’abord ce qui inspecte ou réécrit le flux. Désactivez permessage-deflate et réessayez. Capturez ensuite les octets entre le proxy et le serveur, là où ils ne sont pas chiffrés.

        Avec Node, ajoutez à chaque socket ws un écouteur de l’événement error. Pour une trame non conforme, ws émet un événement error, et Node met fin au processus si aucun écouteur n’est en place.
    .note-rfc6455 = Le définit pour le côté qui met fin à la connexion à cause d’une erreur de protocole. Un serveur peut l’envoyer pour une trame sans masque, un client pour une trame masquée.
    .note-chromium = Transmet à la page le 1002 d’un serveur, et envoie 1002 de lui-même quand une trame du serveur enfreint une règle ; la page voit alors 1006.
    .note-firefox = Transmet à la page le 1002 d’un serveur. Quand une trame du serveur enfreint une règle, il ferme la connexion TCP sans trame Close ; il accepte telle quelle une trame masquée venue d’un serveur.
    .note-ws-8 = L’envoie sans motif en cas d’opcode, de masque, de bit réservé, de trame de contrôle ou de code de fermeture incorrect. De l’UTF-8 incorrect donne 1007 ; un message au-delà de la limite, 1009.
    .note-ws-8-14 = L’envoie dans les mêmes cas que 8.0, et émet une erreur dont le code nomme la règle, comme WS_ERR_INVALID_OPCODE. De 8.14 à 8.16, cette erreur peut arriver plus tard qu’avant, car chaque message est remis dans une microtâche distincte ; à partir de 8.17, ce n’est plus le cas par défaut.
    .note-socket-io-4 = Ne l’envoie jamais de lui-même : il ferme toujours par une trame Close vide, que la page voit comme 1005. Un 1002 vient de ws, sur lequel il repose, à cause d’une trame non conforme.
    .note-spring-6-0 = Ferme avec ce code, sans motif, après chaque trame ERROR STOMP. Une exception dans un handler ordinaire donne 1011.
    .note-spring-7-0 = Comme 6.0 : 1002, sans motif, après chaque trame ERROR STOMP.
    .note-tomcat-10-1 = L’envoie pour des trames non conformes, avec une phrase qui nomme la règle, mais aussi quand un MessageHandler ou onOpen lève une exception.
    .note-bandit-1-12 = L’envoie sans motif pour des trames non conformes, mais aussi après 60 s sans données du client.
    .note-websockets-17 = Ne l’envoie que pour des trames non conformes, avec un motif comme « invalid opcode », « incorrect masking » ou « reserved bits must be 0 ».
    .note-uwebsockets-20 = Ne l’envoie jamais : devant une trame non conforme, il coupe la connexion, et la page voit 1006.
code-1003 =
    .opening =
        Le serveur a reçu un type de message qu’il n’accepte pas : du binaire là où il attend du texte, ou du texte là où il attend du binaire. La trame elle-même était correcte. Comparez le dernier message envoyé par la page avec ce que le serveur attend ; en général, la page peut corriger cela elle-même.
    .when =
        Le TextWebSocketHandler de Spring reçoit un message binaire et ferme avec « Binary messages not supported » ; son BinaryWebSocketHandler dit « Text messages not supported ». Un WebSocketEndpoint de Starlette dont l’attribut encoding est fixé envoie 1003, sans motif, pour l’autre type, et pour du JSON qu’il ne peut pas lire également. RabbitMQ Web MQTT répond à un message texte par « unexpected WebSocket frame ».

        ws 8, Python websockets 17, gorilla/websocket et actix-web ne choisissent jamais 1003 d’eux-mêmes. Avec eux, c’est l’application qui a fermé avec 1003, et le motif est le sien.

        Certaines implémentations l’emploient à d’autres fins. faye-websocket, SockJS et Action Cable disent « Received unmasked frame but masking is required » : c’est une trame non conforme, et non un type de données. Tyrus dit « Cannot accept. » quand un message est plus grand que son tampon.

        La même erreur donne souvent un autre code. Hypercorn 0.18, Daphne 4.2 et Python websockets 17 envoient 1011 quand elle fait lever une exception au handler ; uvicorn 0.54, aiohttp 3.14 et Tornado 6.6 coupent la connexion, et la page voit 1006 ; Strawberry envoie 1002, HiveMQ 1000 avec « Bye », OBS 4002.
    .root-cause =
        Le code nomme sa cause. send() avec une chaîne produit un message texte ; send() avec un ArrayBuffer, un tableau typé ou un Blob produit un message binaire. La cause est une page qui passe le mauvais type, ou une bibliothèque qui n’est passée à MessagePack ou à Protobuf que d’un côté.

        Deux motifs seulement signifient autre chose. Celui qui parle d’un masque : un intermédiaire (un proxy, un répartiteur de charge). Le « Cannot accept. » de Tyrus : la taille.
    .on-the-wire =
        88 02 03 EB. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 03 EB vaut 1003. La cause se trouve une trame plus tôt et dans l’autre sens : un message texte d’une page commence par 81, un message binaire par 82.
    .seen-page = L’événement close porte le code 1003 et le motif tel qu’il a été envoyé ; wasClean vaut true. Rien n’y dit quel message a été refusé : regardez d’abord le dernier envoyé.
    .seen-other = Le navigateur renvoie au serveur 1003 et son motif. Une page ne peut pas envoyer 1003 : close(1003) lève une exception, et le socket reste ouvert.
    .seen-log = Tout au plus une ligne de l’application ou du framework au sujet d’un type de message. Le texte de gorilla/websocket pour ce code est « websocket: close 1003 (unsupported data) ».
    .fix-page =
        Envoyez l’autre type : JSON.stringify() pour du texte, TextEncoder ou un tableau typé pour du binaire. La propriété binaryType n’y change rien : elle ne concerne que ce que la page reçoit.

        Ne renvoyez pas le même message après vous être reconnecté : le résultat serait le même.
    .fix-server =
        Dites dans le motif ce qui était attendu, comme « text only ». L’auteur de la page peut alors agir sans avoir à demander.

        Si les deux types ont un sens, acceptez les deux : redéfinissez l’autre handler dans Spring, ne fixez pas encoding dans Starlette. Pour un type que votre handler ne sait pas lire, fermez avec 1003 avant qu’il lève une exception : une exception donne 1011, ou 1006 dans la page.
    .note-rfc6455 = Le définit pour le côté qui reçoit un type de données qu’il ne peut pas accepter.
    .note-chromium = Le transmet à la page tel qu’il a été envoyé ; ne l’envoie jamais de lui-même, et une page ne peut pas l’envoyer.
    .note-firefox = Le transmet à la page tel qu’il a été envoyé, et renvoie le code et le motif.
    .note-spring-7-0 = L’envoie depuis les handlers d’un seul type de messages, avec un motif qui nomme le type refusé.
    .note-starlette-0-47 = L’envoie sans motif depuis un endpoint dont l’attribut encoding est fixé, y compris pour du JSON qu’il ne peut pas lire.
    .note-rabbitmq-web-mqtt = L’envoie avec « unexpected WebSocket frame » pour un message texte.
    .note-websocket-driver = L’envoie pour une trame sans masque, là où d’autres envoient 1002.
    .note-tyrus-1-22 = L’envoie avec « Cannot accept. » quand son tampon d’entrée est plein, là où d’autres envoient 1009.
    .note-hypercorn-0-18 = Envoie 1011 pour un message du mauvais type, parce que l’application lève une exception.
    .note-ws-8 = Ne l’envoie que si l’application le fait.
code-1004 =
    .opening =
        1004 ne dit rien : il n’a aujourd’hui aucune signification. Celui qui l’a envoyé a écrit ce numéro à la main ou par erreur. Cherchez 1004 dans les sources du serveur et de ses bibliothèques, et demandez à leurs auteurs ce qu’ils voulaient dire.
    .when =
        Aucune implémentation de l’atlas de wswhy n’envoie 1004 d’elle-même : c’est donc l’application qui l’a fait. Il y a deux explications probables. Quelqu’un a pris le numéro qui suit 1003 pour en faire son propre code. Ou le code est très ancien : dans les brouillons du début de 2011, 1004 désignait un message trop gros, et des bibliothèques de l’époque, comme libwebsockets, avaient un nom pour lui. Depuis le brouillon 13, d’août 2011, c’est 1009.
    .root-cause =
        Un numéro dans le code du serveur. Rien dans la page ni en route n’en est la cause. Regardez ce que la page a envoyé en dernier : si c’était un gros message, 1009 était probablement le code voulu. Sinon, seul le code du serveur qui appelle close peut le dire.
    .on-the-wire =
        88 02 03 EC. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 03 EC vaut 1004. La trame est bien formée ; seul ce numéro y est interdit.
    .seen-page = Chromium et Firefox ne le contrôlent pas : l’événement close porte le code 1004 et le motif tel qu’il a été envoyé ; wasClean vaut true. Une page ne peut pas l’envoyer, car close(1004) lève une exception.
    .seen-other = Le navigateur renvoie au serveur son 1004. D’autres destinataires sont plus stricts : ws, aiohttp, Tomcat et Bandit considèrent 1004 comme une erreur de protocole et répondent 1002, et uWebSockets répond par une trame Close vide.
    .seen-log = Quand le destinataire est un serveur, une erreur au sujet du code : pour ws, WS_ERR_INVALID_CLOSE_CODE, « invalid status code 1004 ».
    .fix-page =
        Traitez-le comme un code inconnu : journalisez le motif, et reconnectez-vous avec des pauses croissantes. N’attachez aucun sens à ce numéro ; la prochaine version du serveur enverra peut-être autre chose.
    .fix-server =
        Envoyez 1009 pour un message trop gros, 1003 pour un type de données que vous n’acceptez pas, 1008 pour une règle qui vous est propre, ou un code de 4000 à 4999 dont vous documentez le sens. Tous ceux-là peuvent être envoyés ; 1004 ne le peut pas, et un client qui contrôle les codes y répond par 1002.
    .note-draft-06 = L’attribue à un message trop gros.
    .note-draft-13 = Lui retire ce sens et le réserve ; 1009 désigne dès lors un message trop gros.
    .note-rfc6455 = Le garde réservé, pour un sens qui pourrait lui être donné plus tard.
    .note-chromium = Le transmet à la page tel qu’il a été envoyé, et comme une fermeture propre ; une page ne peut pas l’envoyer.
    .note-firefox = Le transmet à la page tel qu’il a été envoyé, et comme une fermeture propre, et le renvoie.
    .note-ws-8 = Refuse de l’envoyer, et répond 1002 à une trame Close qui le contient.
    .note-tomcat-10-1 = Répond 1002 à une trame Close qui le contient, et recopie le motif.
    .note-uwebsockets-20 = Répond par une trame vide à une trame Close qui le contient.
code-1005 =
    .opening =
        Une trame Close est arrivée sans code : la page a appelé close() sans en donner, ou le serveur a fermé sans dire pourquoi. La fermeture s’est faite dans les règles, et n’est pas forcément une erreur. Cherchez quel côté a fermé le premier : commencez par chercher close() dans votre propre page.
    .when =
        La page a appelé close() sans arguments, ou sa bibliothèque l’a fait : socket.io-client ferme ainsi quand aucun ping n’est arrivé pendant 45 s. ws 8, Python websockets 17, uvicorn 0.54, Hypercorn 0.18, Tornado 6.6, Deno 2.9, Bun 1.4 et gorilla/websocket répondent à la trame Close vide par une trame vide, et la page voit 1005.

        L’application du serveur a fermé la connexion sans code : close() dans ws 8, Tornado et Deno, end() dans uWebSockets, Close(None) dans axum, close(None) dans actix-ws, close() dans un Worker Cloudflare, disconnect(true) dans Socket.IO 4.

        Socket.IO 4 ferme ainsi pour presque toutes les causes : un heartbeat resté sans réponse (un ping toutes les 25 s, puis 20 s pour répondre), une page qui n’a rejoint aucun namespace en 45 s, un paquet qu’il ne sait pas lire, un arrêt par io.close(). En revanche, un message au-delà de sa limite donne 1009.

        Un keepalive a expiré : Jupyter Server après 90 s sans pong, et Tornado avant la version 6.5.

        La route ou l’origine a été refusée. Sur une route @fastify/websocket sans handler WebSocket, le socket s’ouvre et se ferme aussitôt. webpack-dev-server envoie le message « Invalid Host/Origin header », puis ferme.
    .root-cause =
        Le code ne donne aucune cause ; les circonstances, si. Si la page a appelé close(), la cause est la ligne qui l’a appelé.

        Sinon, regardez le dernier message. « 41 » comme dernier message texte : un serveur Socket.IO a déconnecté la page volontairement. Un « 2 » auquel la page n’a pas répondu : le heartbeat a échoué, parce que le script de la page était bloqué ou que l’appareil était en veille.

        Regardez ensuite le moment. Si le socket s’est fermé juste après s’être ouvert, soupçonnez la route, l’origine ou le premier message. Si tous les sockets se sont fermés à la fois, c’était un arrêt.
    .on-the-wire =
        1005 lui-même ne circule jamais sur le réseau. Ce qui circule, c’est une trame Close vide, 88 00 : FIN avec l’opcode 8 (Close), et la longueur 0. Quand c’est une page qui l’envoie, elle s’écrit 88 80, puis les quatre octets du masque.

        Un serveur qui écrit quand même 1005 dans une trame (88 02 03 ED) enfreint une règle. Chromium rompt la connexion : la page voit 1006, et le serveur reçoit 1002. Firefox donne 1005, avec le motif s’il y en a un.
    .seen-page = L’événement close porte le code 1005 et un motif vide ; wasClean vaut true, et aucun événement error ne le précède. Firefox donne le même résultat pour une trame Close dont le payload fait un seul octet ; Chromium donne 1006 dans ce cas.
    .seen-other = Le navigateur répond à une trame Close vide par une trame vide : les deux côtés terminent donc avec 1005. Quand c’est la page qui a fermé la première, certains serveurs répondent 1000 à sa trame vide, et la page voit alors 1000 : aiohttp, Daphne, WebSocket-Node, Bandit, Tomcat, Ktor et Action Cable.
    .seen-log = ws donne à son handler close le code 1005 et un motif vide. Python websockets écrit « 1005 (no status received [internal]) », gorilla/websocket « websocket: close 1005 (no status) ». Un serveur Socket.IO a ses propres motifs, qui en disent plus, comme « ping timeout » et « parse error ».
    .fix-page =
        Passez à close() un code et un motif, par exemple close(1000, "a quitté le salon"). Les journaux des deux côtés disent alors pourquoi, et une fermeture qui n’était pas voulue se repère aussitôt.

        Si c’est le serveur qui a fermé le premier, reconnectez-vous après une pause.

        Avec Socket.IO, lisez le motif que donne l’événement disconnect du client. « io server disconnect » signale un appel à disconnect() côté serveur, « ping timeout » un ping qui n’est pas arrivé, « transport close » une fermeture par le serveur : l’événement disconnect côté serveur donne alors un motif qui en dit plus. Ne bloquez pas le script de la page : le heartbeat est un message, auquel un script bloqué répond trop tard.
    .fix-server =
        Fermez partout avec un code et un motif : 1000 quand tout est terminé, 1001 pour un arrêt, un code à partir de 4000 pour vos propres motifs. La page ne peut pas distinguer plusieurs causes tant qu’elles se traduisent toutes par 1005.

        Avec Socket.IO, prévenez la page par un événement avant de la déconnecter : la trame Close ne dira rien. Si le motif que donne le serveur lui-même est « ping timeout », augmentez pingTimeout. Avec @fastify/websocket, déclarez la route avec son handler WebSocket, et configurez preClose pour qu’il envoie 1001 lors d’un arrêt.
    .note-rfc6455 = Le réserve pour signaler une trame Close sans code, et l’interdit dans une trame.
    .note-chromium = Le signale quand la trame Close qu’il reçoit est vide, et considère comme non conforme une trame qui contient 1005 : la page voit alors 1006.
    .note-firefox = Le signale pour une trame Close vide ou d’un seul octet. Il transmet aussi un 1005 qui se trouvait dans une trame.
    .note-ws-8 = Envoie une trame Close vide pour close() sans arguments, et signale 1005 quand il en reçoit une.
    .note-socket-io-4 = Ferme par une trame Close vide après disconnect(true), un heartbeat resté sans réponse, un paquet incorrect ou un CONNECT absent, et lors d’un arrêt.
    .note-tornado-6-6 = Envoie une trame Close vide pour close() sans arguments ; un keepalive resté sans réponse donnait 1005 avant 6.5, et donne 1000 depuis.
    .note-uwebsockets-20 = Envoie une trame Close vide pour end(), et répond de même quand une page appelle close() avec un code de 3000 à 3999 : elle voit donc 1005.
    .note-fastify-websocket-11 = Ferme sans code sur une route qui n’a pas de handler WebSocket, et lors de fastify.close().
    .note-jupyter-server-2 = Ferme sans code quand aucun pong n’est arrivé pendant 90 s.
    .note-crow = Répond à la trame Close vide d’une page par un 1005 écrit dans une trame, que Chromium refuse.
    .note-aiohttp-3-14 = Répond 1000 à une trame Close vide : la page qui a appelé close() voit donc 1000.
code-1006 =
    .opening =
        La connexion s’est terminée sans trame Close, ou elle ne s’est jamais ouverte, ou le navigateur lui-même l’a rompue à cause de ce que le serveur a envoyé. L’événement close ne donne aucune cause. Première question : le socket s’est-il ouvert ? Regardez ensuite la console du navigateur, le journal du proxy et celui du serveur.
    .when =
        La connexion ne s’est jamais ouverte. Le handshake a reçu pour réponse un statut comme 401, 403, 404 ou 502, ou rien n’écoute à cette adresse, ou le navigateur ne fait pas confiance au certificat (Firefox donne alors 1015). Si le socket s’ouvre sans nginx mais pas à travers lui, vérifiez d’abord que nginx transmet Upgrade et Connection.

        Un intermédiaire a coupé une connexion inactive. Heroku le fait après 55 s, nginx et l’Application Load Balancer d’AWS après 60 s, Envoy et Azure Front Door après 5 minutes, HAProxy après son timeout tunnel. Aucun d’eux n’envoie de trame Close.

        Le processus du serveur s’est arrêté, ou son handler a levé une exception. Une exception que rien n’intercepte met fin au processus Node, et avec lui à tous les sockets de ws 8. aiohttp 3.14, Tornado 6.6, uvicorn 0.54 et axum ne coupent que la connexion concernée. Sur SIGTERM, ws (dans un simple processus Node), Daphne, Tornado, Bun et Deno n’envoient pas de trame Close.

        Un message était trop gros pour un serveur qui coupe alors la connexion : plus de 16 Kio pour uWebSockets, une trame de plus de 64 Kio pour actix-web, plus de 1 Mio pour Daphne, une trame de plus de 16 Mio ou plus de 64 Mio en tout pour axum (valeurs par défaut).

        Le navigateur a mis fin à la connexion : une trame du serveur enfreignait une règle, la page a été gelée ou placée dans le cache avant/arrière (bfcache), l’appareil s’est mis en veille, ou le close() de la page est resté sans réponse.
    .root-cause =
        Trois questions départagent les causes. Y a-t-il eu un événement open ? Sinon, la cause est à chercher du côté de l’adresse, du réseau, de TLS ou de la réponse au handshake. curl, la console de Chromium et le panneau Réseau de Firefox montrent le statut de cette réponse, s’il y en a eu une. Si c’était 101, comparez ses en-têtes Sec-WebSocket avec ceux de la requête : le navigateur refuse une réponse incorrecte.

        Y a-t-il eu un événement error ? Dans Chromium, un événement error après l’ouverture signifie que le navigateur lui-même a rompu la connexion, et sa console en donne le texte, comme « Invalid frame header » ou « Unrecognized frame opcode: 3 ». Sans événement error, la connexion TCP s’est simplement terminée, ou un close() est resté 60 s sans réponse. Dans Firefox, l’absence d’événement error signifie que l’autre côté a fermé la connexion TCP dans les règles ; un événement error signifie une réinitialisation (reset), une trame non conforme, ou un close() resté 20 s sans réponse.

        Que dit la chronologie ? Le même silence avant chaque fin : un délai d’inactivité. La même durée depuis l’ouverture : une durée de vie maximale. Juste après un message : sa taille, ou le handler. Plusieurs sockets à la fois : un redémarrage, ou le réseau.
    .on-the-wire =
        Il n’y a pas de trame. La connexion TCP se termine par FIN ou RST, ou le handshake n’a jamais abouti à un WebSocket.

        Un serveur qui écrit ce numéro dans une trame Close (88 02 03 EE) enfreint une règle. Chromium rompt la connexion et envoie 1002 au serveur. Firefox donne à la page 1006 avec wasClean à true et le motif de la trame, ce qui n’arrive dans aucun autre cas. AnyCable 1.6 envoie une telle trame quand une commande échoue.
    .seen-page = L’événement close porte le code 1006 et un motif vide ; wasClean vaut false. Seule exception : si un serveur a mis 1006 dans une trame, Firefox donne wasClean à true et le motif de la trame. Un événement error peut le précéder ; il ne donne de raison dans aucun navigateur, et aucun script n’obtient le statut HTTP d’un handshake qui a échoué.
    .seen-other = Un serveur dont la connexion a été coupée en route peut ne rien voir jusqu’à sa prochaine écriture ou son prochain ping. Un serveur dont Chromium a refusé une trame reçoit 1002 avec un texte court ; avec Firefox, il ne voit que la fin de la connexion TCP. Quand Chromium a fermé le socket parce qu’il a gelé la page ou l’a placée dans le bfcache, le serveur reçoit 1001, mais seulement quand la page revient ou que Chromium la supprime.
    .seen-log =
        Les serveurs signalent le même numéro quand le client a disparu : ws appelle son handler close avec 1006, gorilla/websocket dit « websocket: close 1006 (abnormal closure): unexpected EOF », Python websockets « no close frame received or sent ». Quand les deux côtés disent 1006, soupçonnez un proxy sur le trajet, ou le réseau.

        nginx, avec error_log au niveau info, écrit « upstream timed out » dans une ligne qui dit aussi « while proxying upgraded connection ». Le routeur d’Heroku journalise H15 pour une connexion inactive.

        Le journal d’un serveur peut contenir un vrai code pour le même instant : Tomcat, Jetty et Undertow coupent la connexion TCP juste après une trame Close qui annonce une erreur, et cette trame peut se perdre.
    .fix-page =
        Si le socket ne s’est jamais ouvert, vérifiez l’URL, et regardez la console du navigateur (dans Firefox, le panneau Réseau), ou interrogez la même URL avec curl et les en-têtes Upgrade : vous voyez alors le statut.

        S’il était ouvert, reconnectez-vous avec des pauses croissantes ; après des échecs répétés, Chromium et Firefox espacent les tentatives. Journalisez ce que le code ne dit pas : si les événements open et error sont arrivés, la durée de vie du socket, la durée du silence avant la fin, et la taille du dernier message.

        Une page ne peut pas envoyer de pings. Là où un délai d’inactivité coupe la connexion et où le serveur ne peut pas être modifié, envoyez un petit message applicatif à un intervalle plus court que ce délai. Fermez le socket sur pagehide ou freeze, et ouvrez-en un nouveau sur pageshow ou resume.
    .fix-server =
        Si le socket ne s’est jamais ouvert, agissez d’après le statut. 401 ou 403 : l’authentification ou l’origine. 404 : le chemin. 502 : le serveur derrière le proxy. 101 en interrogeant directement le serveur, mais un autre statut à travers nginx : faites en sorte que nginx transmette Upgrade et Connection, en HTTP/1.1. Aucune réponse : vérifiez que le serveur écoute sur cet hôte et ce port, et que les navigateurs font confiance à son certificat.

        S’il était ouvert, envoyez des pings à un intervalle plus court que le plus petit délai d’inactivité sur le trajet, ou augmentez ce délai. En laboratoire, chacune des deux mesures a suffi, avec nginx 1.22.1 comme avec HAProxy 2.6.12.

        Fermez avec un code partout où c’est possible : interceptez les exceptions des handlers et envoyez 1011, refusez les gros messages avec 1009, fermez avec 1001 ou 1012 avant un déploiement (Daphne ne permet que 1000 et les codes 3000 à 4999). Les 1006 qui restent viennent alors d’un handshake refusé, du réseau, du processus ou du proxy.

        Répondez aux trames Close. Mosquitto 2.1, avec ses WebSockets intégrés, ne le fait jamais, et un Durable Object dont la date de compatibilité est antérieure au 7 avril 2026 ne le fait que si son code appelle close() : avec eux, même une page qui ferme dans les règles voit 1006.
    .note-rfc6455 = Le réserve pour signaler une fin sans trame Close, et l’interdit dans une trame.
    .note-chromium = Le signale pour chaque fin sans trame Close, chaque handshake qui échoue et chaque trame qu’il refuse, ainsi que pour les échecs TLS.
    .note-firefox = Le signale dans les mêmes cas, sauf pour les échecs TLS, qui donnent 1015. Un 1006 présent dans une trame est transmis tel quel, et comme une fermeture propre.
    .note-ws-8 = Le signale dans son événement close quand aucune trame Close n’est arrivée, et après avoir lui-même envoyé un code d’erreur ; après terminate(), la page voit 1006.
    .note-nginx-1-22 = N’envoie pas de trame Close : il ferme la connexion TCP après 60 s sans trafic.
    .note-haproxy-2-6 = N’envoie pas de trame Close : il ferme la connexion TCP après timeout tunnel, et quelque temps après un rechargement si hard-stop-after est défini.
    .note-aiohttp-3-14 = Coupe la connexion quand un handler lève une exception, et quand aucun pong n’est arrivé dans un délai égal à la moitié de la valeur de heartbeat.
    .note-tungstenite-0-29 = Coupe la connexion pour les trames non conformes, pour les trames de plus de 16 Mio et pour les messages de plus de 64 Mio, y compris dans axum et warp.
    .note-uwebsockets-20 = Coupe la connexion pour les trames non conformes, pour les messages de plus de 16 Kio et quand aucun pong n’est arrivé ; après close(), la page voit 1006 ; après end(), non.
    .note-mosquitto-2-1 = Avec ses WebSockets intégrés, il ne répond jamais à la trame Close d’une page : la page voit donc 1006 même après son propre close().
    .note-anycable-1-6 = Écrit 1006 dans une trame Close avec « Command Failed » ou « Write Failed », ce que Chromium refuse.
code-1007 =
    .opening =
        Le serveur dit qu’un message ne contenait pas ce que son type annonce : le plus souvent, qu’un message texte n’était pas en UTF-8. Or un navigateur convertit en UTF-8 valide tout texte qu’une page envoie. Soupçonnez donc un intermédiaire (un proxy, un répartiteur de charge), le décodeur du serveur lui-même, ou un client qui n’est pas un navigateur.
    .when =
        Les octets ont été modifiés en route. Quand une trame est altérée entre le navigateur et le serveur, ws 8 ferme avec 1007, sans motif, Python websockets 17 avec « invalid continuation byte at position 0 », et Tomcat 10.1 avec une phrase qui commence par « A WebSocket text frame was received that could not be decoded to UTF-8 ».

        Des données compressées qui ne se décompressent pas : ws 8 et Bandit 1.12 disent alors 1007, tandis que Python websockets 17 dit 1002.

        Un client qui n’est pas un navigateur met des octets bruts, ou du texte dans un encodage plus ancien, dans une trame texte.

        Un contenu que le serveur lui-même rejette : SockJS sur Spring 7.0 ferme avec 1007 quand il ne sait pas lire ce qui est arrivé. RabbitMQ Web STOMP l’envoie pour une trame trop grande reçue avant l’authentification ; son motif commence par « frame_too_big », entre accolades.
    .root-cause =
        Trois cas, que le motif départage. Un motif qui nomme UTF-8, une position ou un octet : les octets étaient incorrects à leur arrivée. Pas de motif : ws, uvicorn, aiohttp, Cowboy et Kestrel n’en donnent pas. Un motif qui parle d’autre chose : l’application ou le framework a choisi ce code pour un contenu qui lui est propre.

        Tous les serveurs ne le disent pas. Tornado 6.6, Hypercorn 0.18 et uvicorn avec wsproto coupent la connexion quand l’UTF-8 est incorrect, et la page voit 1006.

        Dans l’autre sens, c’est différent. Quand c’est le texte du serveur qui est incorrect, la page voit 1006, et Chromium envoie 1002 au serveur.
    .on-the-wire =
        88 02 03 EF. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 03 EF vaut 1007. Ce qui le provoque est une trame texte dont le payload contient des octets comme C3 28 : C3 commence un caractère de deux octets, et 28 ne peut pas le terminer.
    .seen-page = L’événement close porte le code 1007 et le motif tel qu’il a été envoyé ; wasClean vaut true. Undertow coupe la connexion juste après la trame : la page voit donc parfois 1006 à la place.
    .seen-other = Le navigateur renvoie le même code et le même motif. Il n’envoie jamais 1007 de lui-même.
    .seen-log = L’erreur du décodeur : ws donne le code d’erreur WS_ERR_INVALID_UTF8. Les serveurs qui donnent un motif y mettent les mêmes mots.
    .fix-page =
        Une page ne peut pas produire d’UTF-8 incorrect : il y a donc rarement quelque chose à y corriger. Si le serveur attend exactement certains octets, envoyez-les en binaire (un ArrayBuffer ou un Blob), jamais tassés dans une chaîne.

        Si vous avez écrit un client hors du navigateur : encodez le texte en UTF-8, ou envoyez-le en binaire.
    .fix-server =
        Connectez-vous d’abord en contournant tous les proxys. Si 1007 n’arrive plus, un intermédiaire modifie les octets. Désactivez permessage-deflate pour voir si la compression y est pour quelque chose.

        Si 1007 arrive toujours, capturez les octets là où ils atteignent le serveur, derrière le proxy qui termine TLS, et comparez-les au message. Désactiver le contrôle (skipUTF8Validation dans ws, validate_utf8 dans Cowboy, validate_text_frames dans Bandit) cache le défaut et ne le corrige pas.
    .note-rfc6455 = Le définit pour des données qui ne correspondent pas au type du message, avec pour exemple un texte qui n’est pas en UTF-8.
    .note-chromium = Transmet tel quel le 1007 d’un serveur ; pour un texte incorrect venu du serveur, il envoie 1002, et la page voit 1006.
    .note-firefox = Transmet tel quel le 1007 d’un serveur ; pour un texte incorrect venu du serveur, il ferme seulement la connexion TCP, et la page voit 1006.
    .note-ws-8 = L’envoie sans motif pour un texte qui n’est pas en UTF-8, et pour des données compressées qui ne se décompressent pas.
    .note-websockets-17 = L’envoie avec, comme motif, les mots du décodeur et la position de l’octet.
    .note-tomcat-10-1 = L’envoie avec, comme motif, une phrase toujours identique.
    .note-tornado-6-6 = Coupe la connexion à la place, et la page voit 1006.
    .note-uvicorn-wsproto-0-54 = Coupe la connexion à la place, et la page voit 1006.
    .note-spring-7-0 = Sa prise en charge de SockJS l’envoie, sans motif, pour un message qu’elle ne sait pas lire.
    .note-rabbitmq-web-stomp-4-3 = L’envoie pour une trame de plus de 64 Kio arrivée avant l’authentification.
    .note-cowboy-2-18 = L’envoie sans motif, sauf si validate_utf8 vaut false.
code-1008 =
    .opening =
        Le serveur a fermé la connexion parce qu’une de ses propres règles a été enfreinte, et il a choisi un code qui ne dit pas laquelle. Lisez le motif : c’est le seul indice que reçoit la page. Sans motif, demandez-vous d’abord si l’authentification a expiré, puis si la page a trop envoyé.
    .when =
        Une authentification qui a pris fin pendant que le socket était ouvert. Tomcat 10.1 envoie 1008 quand la session HTTP de l’utilisateur se termine, et son motif le dit. Undertow fait de même sans motif, Tyrus 1.22 avec « No reason given. ». NATS l’envoie avec « Authentication Expired ».

        Une authentification refusée, ou jamais venue : NATS attend 2 s, puis ferme avec « Authentication Timeout ». Quarkus WebSockets Next l’envoie quand un endpoint échoue à un contrôle de sécurité.

        Quelque chose en trop grande quantité : trop de messages en une seconde, quand l’application les compte ; trop de connexions ou d’abonnements dans NATS ; une page qui lit trop lentement (« Slow Consumer (Pending Bytes) » dans NATS).

        Trop de morceaux : depuis 8.21, ws ferme avec 1008, sans motif, quand un message a plus de fragments que maxFragments, soit 131 072 au début et 16 384 depuis 8.23.
    .root-cause =
        Le code couvre toutes les règles qui n’ont pas de code propre : un même serveur peut donc l’envoyer pour un jeton expiré comme pour un flot de messages. Pour les distinguer, comparez les moments. À un âge fixe, comme 15 minutes : un jeton ou une session a pris fin. Au milieu d’une rafale de messages : une limite de débit. Juste après un message : ce message. Peu après l’ouverture : le premier message, celui de l’authentification, était absent, tardif ou erroné.

        Un refus pendant le handshake n’est jamais 1008 dans une page : le serveur répond 401 ou 403, et la page voit 1006.
    .on-the-wire =
        88 02 03 F0. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 03 F0 vaut 1008. Un motif éventuel suit en UTF-8, sur 123 octets au plus : avec « rate limit exceeded », l’octet de longueur vaut 15 en hexadécimal (soit 21 octets).
    .seen-page = L’événement close porte le code 1008 et le motif du serveur tel qu’il a été envoyé ; wasClean vaut true. Une page ne peut pas répondre par le même code : close(1008) lève une exception.
    .seen-other = Le navigateur renvoie au serveur son propre code et son motif, puis la connexion se termine.
    .seen-log = Ce que l’application écrit au sujet de sa propre règle. Pour trop de fragments, ws donne le code d’erreur WS_ERR_TOO_MANY_BUFFERED_PARTS ; les autres logiciels serveur ne journalisent ici rien d’eux-mêmes.
    .fix-page =
        Faites ce que le motif demande : renouvelez l’authentification avant que la page se reconnecte, ou envoyez moins souvent. Une page qui se reconnecte aussitôt avec le même jeton, ou au même rythme, reçoit de nouveau 1008.

        Le client de graphql-ws considère 1008 comme définitif et ne réessaie pas.
    .fix-server =
        Envoyez toujours un motif avec 1008 ; sans lui, personne ne peut agir de l’extérieur.

        Mieux encore, employez un code plus précis : 3000 pour une authentification absente, 3003 pour un utilisateur authentifié qui n’a pas ce droit, 1013 pour une surcharge, ou un code à partir de 4000 que l’application documente. Le 1008 que FastAPI lui-même envoie pour des paramètres incorrects n’arrive jamais : il est émis avant que le socket soit accepté et devient HTTP 403. Acceptez d’abord, puis fermez.
    .note-rfc6455 = Le définit pour un message qui enfreint une règle, quand aucun autre code ne convient ou que les détails doivent rester cachés.
    .note-chromium = Le transmet à la page tel qu’il a été envoyé ; une page ne peut pas l’envoyer.
    .note-firefox = Le transmet à la page tel qu’il a été envoyé, et renvoie le code et le motif.
    .note-ws-8 = L’envoie sans motif, depuis 8.21, pour trop de fragments ou trop de morceaux du flux en attente ; sinon, seulement si l’application le demande.
    .note-tomcat-10-1 = L’envoie avec une phrase entière comme motif quand se termine la session HTTP d’un utilisateur authentifié.
    .note-nats-2-14 = L’envoie pour les authentifications, les limites et les lecteurs trop lents ; le motif dit de quoi il s’agit.
    .note-quarkus-websockets-next = L’envoie quand un callback se termine par une exception de sécurité que rien ne traite.
    .note-fastapi-0-141 = Ferme avec ce code quand des paramètres de la route sont incorrects, mais avant que le socket soit accepté : le navigateur reçoit HTTP 403 à la place.
    .note-bandit-1-12 = L’envoie, sans motif, pour un fragment vide.
    .note-coder-websocket-1-8 = L’envoie avec « unexpected data message » quand une page écrit dans un socket que le serveur n’utilise que pour écrire.
code-1009 =
    .opening =
        Un message envoyé par la page était plus gros que ce que le serveur accepte. Envoyez moins à la fois, ou relevez la limite du serveur. La valeur par défaut peut être bien plus basse que vous ne le pensez : 8 Kio pour Tomcat, 64 Kio pour Jetty, 1 Mo pour Socket.IO.
    .when =
        De petites limites par défaut. Tomcat 10.1 accepte 8 192 caractères ou octets. Jetty 12 et WebSocket-Node 1.0 acceptent 64 Kio, WebSocket-Node par trame. Netty accepte 64 Kio par trame, et avec lui Vert.x, Reactor Netty, Spring WebFlux et Quarkus. AWS API Gateway accepte 128 Kio par message et 32 Kio par trame.

        De plus grandes limites par défaut. Socket.IO 4 accepte 1 Mo, Python websockets 17 accepte 1 Mio, aiohttp 3.14 accepte 4 Mio, Tornado 6.6 accepte 10 Mio, uvicorn, Hypercorn et Bun acceptent 16 Mio, les Workers Cloudflare 32 Mio, ws 8 accepte 100 Mio.

        C’est parfois la taille après décompression qui compte : Tornado, Jetty, Bandit, ws et les Workers Cloudflare ferment à cause d’une petite trame qui, décompressée, dépasse la limite.

        Une mise à jour peut apporter la limite : Cowboy n’en avait pas avant 2.17, ni Bandit avant 1.11 ; à présent, les valeurs par défaut sont 1 Mo et 8 Mo.
    .root-cause =
        Le message, à deux exceptions près : ws-rs envoie 1009 pour plus de dix fragments, et ws pour une longueur supérieure à 2^53, que seuls des octets modifiés peuvent annoncer.

        Ce qui varie, c’est ce qui est compté : une trame ou le message entier, des octets ou des caractères, avant ou après décompression. Chromium découpe en fragments un message de plus de 64 Kio et Firefox l’envoie en une seule trame : une limite par trame peut donc arrêter l’un et pas l’autre.

        Tous les serveurs ne l’envoient pas. Daphne 4.2 (1 Mio), axum 0.8 (64 Mio) et actix-web (64 Kio par trame) mettent fin à la connexion sans trame Close, et la page voit 1006. SignalR envoie son propre message avec l’erreur, puis ferme avec 1000.
    .on-the-wire =
        88 02 03 F1. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 03 F1 vaut 1009. Avec le motif de Tornado, « message too big », la trame commence par 88 11 : 17 octets, deux pour le code et 15 pour le texte.
    .seen-page = L’événement close porte le code 1009 et le motif tel qu’il a été envoyé. wasClean peut valoir false et bufferedAmount dépasser 0, parce que la page envoyait encore quand le serveur a fermé. Si le serveur ferme la connexion TCP alors que des octets de la page attendent d’être lus, son système peut réinitialiser la connexion, et la page peut voir 1006 à la place.
    .seen-other = Le navigateur renvoie le même code et le même motif. Aucun navigateur n’annonce ainsi ses propres limites : pour un message trop gros pour lui, la page voit 1006.
    .seen-log = Chez la plupart des serveurs, la taille ou la limite : aiohttp y garde les détails et n’envoie pas de motif, ws donne le code d’erreur WS_ERR_UNSUPPORTED_MESSAGE_LENGTH.
    .fix-page =
        Comparez le dernier message envoyé avec la limite, puis découpez-le en plusieurs messages que le serveur rassemble, ou envoyez les données volumineuses en HTTP. Renvoyer la même chose donne le même résultat.

        Socket.IO annonce sa limite dans le premier paquet, sous le nom maxPayload ; l’application peut vérifier avant d’envoyer.
    .fix-server =
        Relevez la limite : maxPayload dans ws, maxHttpBufferSize dans Socket.IO, max_size dans Python websockets, --ws-max-size dans uvicorn, max_msg_size dans aiohttp, websocket_max_message_size dans Tornado et Hypercorn, maxTextMessageBufferSize et maxBinaryMessageBufferSize dans Tomcat, maxTextMessageSize dans Jetty, maxFramePayloadLength dans Netty.

        Certains serveurs ont deux limites, l’une par trame et l’autre par message, et le texte et le binaire peuvent avoir chacun la leur. Une passerelle placée devant a la sienne, qu’aucun réglage du serveur ne modifie. Chaque socket peut ensuite occuper autant de mémoire.
    .note-rfc6455 = Le définit pour un message trop gros pour être traité, et ne fixe aucune taille.
    .note-chromium = Le transmet à la page tel qu’il a été envoyé ; après une trame de 2 Gio venue du serveur, la page voit 1006, et le serveur ne reçoit pas de trame Close.
    .note-firefox = Le transmet à la page tel qu’il a été envoyé ; après une trame de 2 Gio venue du serveur, la page voit 1006.
    .note-ws-8 = L’envoie sans motif au-delà de maxPayload, 100 Mio par défaut.
    .note-socket-io-4 = L’envoie sans motif au-delà de maxHttpBufferSize, 1 000 000 octets par défaut.
    .note-websockets-17 = L’envoie avec les deux tailles dans le motif, au-delà de max_size, 1 Mio par défaut ; l’ancienne API (legacy) n’envoie pas de motif.
    .note-tomcat-10-1 = L’envoie au-delà de 8 192 caractères ou octets par défaut, avec trois textes qui disent de quelle limite il s’agissait.
    .note-websocket-node-1-0 = L’envoie pour une trame de plus de 64 Kio ou un message de plus de 1 Mio par défaut.
    .note-netty-4-2 = L’envoie pour une trame au-delà de maxFramePayloadLength, 64 Kio par défaut, avec la limite dans le motif.
    .note-aws-api-gateway = Ferme à cause d’un message de plus de 128 Kio ou d’une trame de plus de 32 Kio.
    .note-daphne-4-2 = Coupe la connexion au-delà de 1 Mio à la place, et la page voit 1006.
    .note-axum-0-8 = Coupe la connexion au-delà de 64 Mio à la place, et la page voit 1006.
code-1010 =
    .opening =
        Par ce code, un client dit qu’il avait besoin d’une extension que le serveur n’a pas acceptée. Seul un client en a l’usage, et aucun navigateur ne l’envoie. Une page qui voit 1010 l’a reçu d’un serveur qui l’emploie à d’autres fins, le plus souvent pour des données compressées qu’il n’a pas pu lire.
    .when =
        Un serveur qui repose sur le websocket-driver de Faye, 0.7 pour Node.js ou 0.8 pour Ruby. Il ferme avec 1010 quand permessage-deflate échoue sur une trame, et le motif est le texte d’erreur de l’extension elle-même. Action Cable et SockJS-node utilisent ces deux bibliothèques.

        Un client qui n’est pas un navigateur, et qui ne peut pas fonctionner sans une extension, ferme avec ce code après le handshake. La page d’un tel service ne le voit jamais.
    .root-cause =
        Dans une page : la compression. Les octets compressés ont été modifiés en route, ou les deux côtés ne sont pas d’accord sur l’état de la compression. Pour le même défaut, d’autres serveurs ont d’autres codes : ws 8 dit 1007, Python websockets 17 dit 1002.

        Dans votre propre client : la réponse du serveur ne citait pas l’extension dans Sec-WebSocket-Extensions, soit parce que le serveur ne l’a pas, soit parce qu’un proxy a retiré l’en-tête.
    .on-the-wire =
        Venant d’un serveur : 88 02 03 F2. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 03 F2 vaut 1010. Venant d’un client, le deuxième octet est 82, les quatre octets de la clé de masquage suivent, et les deux octets du code sont masqués avec elle. Les noms des extensions manquantes ont leur place dans le motif.
    .seen-page = L’événement close porte le code 1010 et le motif tel qu’il a été envoyé ; wasClean vaut true. close(1010) dans une page lève une exception.
    .seen-other = Le navigateur renvoie le même code et le même motif.
    .seen-log = L’erreur de l’extension. Les en-têtes du handshake en disent plus : ce que le navigateur a proposé et ce que le serveur a accepté.
    .fix-page =
        Rien : une page ne peut ni exiger une extension ni en refuser une. Chromium et Firefox proposent permessage-deflate d’eux-mêmes et s’en passent s’il n’est pas accepté.
    .fix-server =
        Désactivez permessage-deflate sur le serveur et réessayez. Si 1010 a disparu, cherchez ce qui modifie les octets entre le navigateur et le serveur, et mettez la bibliothèque à jour.

        Un serveur qui ne peut pas fonctionner sans une extension refuse plutôt le handshake, et dit pourquoi dans la réponse HTTP.
    .note-rfc6455 = Le définit pour les clients seulement, et demande que le motif énumère les extensions manquantes.
    .note-chromium = Le transmet à la page tel qu’il a été envoyé ; propose permessage-deflate et n’exige rien.
    .note-firefox = Le transmet à la page tel qu’il a été envoyé ; propose permessage-deflate et n’exige rien.
    .note-websocket-driver-node-0-7 = L’envoie quand une extension échoue sur une trame, avec le texte d’erreur de l’extension comme motif.
    .note-websocket-driver-ruby-0-8 = L’envoie quand une extension échoue sur une trame, avec le texte d’erreur de l’extension comme motif.
    .note-ws-8 = Dit 1007 quand des données compressées ne se décompressent pas.
    .note-websockets-17 = Dit 1002 avec « decompression failed » quand des données compressées ne se décompressent pas.
code-1011 =
    .opening =
        Le serveur a mis fin à la connexion et dit que quelque chose a échoué de son côté. Certains serveurs envoient aussi 1011 pour un pong absent ou tardif, pour un arrêt, ou quand l’application a rendu la main sans fermer la connexion. Lisez d’abord le motif ; s’il est vide, cherchez dans le journal du serveur ce qui s’est passé à ce moment-là.
    .when =
        L’application du serveur a levé une exception. Python websockets 17, Hypercorn 0.18, Daphne 4.2, Cowboy 2.18, Bandit 1.12 et Spring 7.0 envoient alors 1011 sans motif. Jetty 12 donne pour motif le texte de l’exception.

        Aucun pong n’est arrivé à temps. Le motif est « keepalive ping timeout » pour Python websockets et uvicorn (un ping toutes les 20 s, puis 20 s pour répondre), et « Ping timeout » pour Ktor, dont les pings sont désactivés par défaut.

        Le serveur s’arrête, ou son application rend la main. Hypercorn 0.18 envoie 1011 à chaque arrêt, après un délai de grâce de 3 s, et chaque fois que l’application rend la main sans fermer.

        La page a envoyé un message du mauvais type. Un message binaire reçu par un handler de texte donne 1011 avec Hypercorn et Daphne, parce que le handler lève une exception ; avec uvicorn, la page voit 1006.

        Le client a été rejeté : une authentification refusée dans subscriptions-transport-ws 0.11, « Kicked » ou « Duplicate Client ID » dans NATS.
    .root-cause =
        Le code dit seulement que le serveur a échoué. Le motif et le moment départagent les causes. Un motif qui parle d’un ping : le keepalive. Tous les sockets de ce serveur à la fois : un arrêt ou un déploiement. Juste après un message envoyé par la page : le handler a échoué sur ce message. À chaque connexion après la même étape, sans exception dans le journal : l’application a rendu la main.

        L’inverse n’est pas vrai : beaucoup de serveurs qui échouent n’envoient pas 1011. Quand un handler lève une exception dans aiohttp 3.14, Tornado 6.6 ou uvicorn 0.54, ou qu’une exception met fin au processus avec ws 8, aucune trame Close n’arrive, et la page voit 1006. Tomcat 10.1, lui, envoie 1002.
    .on-the-wire =
        88 02 03 F3. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 03 F3 vaut 1011. Avec le motif « keepalive ping timeout », la trame commence par 88 18 : 24 octets, deux pour le code et 22 pour le texte.
    .seen-page = L’événement close porte le code 1011 et le motif tel qu’il a été envoyé ; wasClean vaut true, ou false quand la connexion TCP s’est rompue juste après la trame. Quand le serveur réinitialise la connexion TCP en même temps qu’il envoie la trame, Chromium donne 1006 et le code est perdu.
    .seen-other = Le navigateur renvoie le même code et le même motif : le handler close du serveur peut donc recevoir 1011 lui aussi, bien que ce soit le serveur qui l’ait envoyé en premier.
    .seen-log = L’exception, avec sa pile d’appels : Python websockets écrit « connection handler failed », Daphne « Exception inside application ». Pour un pong absent ou tardif, ou pour un arrêt, aucun handler n’a levé d’exception : cherchez plutôt un ping, un signal ou un déploiement à ce moment.
    .fix-page =
        Rien, dans la page, ne peut réparer le serveur. Reconnectez-vous avec des pauses croissantes, et renoncez si le même message provoque 1011 à chaque fois : c’est alors ce message qui est en cause, ou le handler qui le lit.

        Si le motif parle d’un second client (« Duplicate Client ID »), fermez d’abord l’ancienne connexion. Si une authentification a été refusée, authentifiez-vous de nouveau avant de vous reconnecter.

        Regardez ce que fait votre bibliothèque cliente. Le client de graphql-ws considère 1011 comme définitif et ne réessaie pas.
    .fix-server =
        Trouvez l’exception dans le journal et traitez-la. Fermez ensuite avec un code et un motif choisis par vous, pour que la page distingue une erreur passagère d’une erreur durable.

        Pour « keepalive ping timeout » : cherchez les clients en veille, et ce qui occupe le serveur au point de l’empêcher de lire les pongs ; puis augmentez ping_timeout.

        Avec Hypercorn : fermez chaque socket avec 1001 ou 1012 avant la fin du délai de grâce, et ne laissez pas l’application rendre la main sans avoir fermé la connexion. Avec Daphne, l’application elle-même ne peut pas choisir 1011 : tout code autre que 1000 et 3000 à 4999 lève une exception, pour laquelle Daphne envoie 1011.
    .note-rfc6455 = Le définit pour un serveur qui rencontre une situation imprévue. L’erratum 3227 permet aussi à un client de l’employer.
    .note-chromium = Le transmet à la page tel qu’il a été envoyé, et le renvoie ; ne l’envoie jamais de lui-même.
    .note-firefox = Le transmet à la page tel qu’il a été envoyé, et renvoie le code et le motif.
    .note-websockets-17 = L’envoie sans motif quand un handler lève une exception, et avec « keepalive ping timeout » quand aucun pong n’est arrivé en 20 s.
    .note-uvicorn-0-54 = Ne l’envoie que pour un pong absent ou tardif. Quand un handler lève une exception, la page voit 1006.
    .note-hypercorn-0-18 = L’envoie quand l’application lève une exception, quand elle rend la main, et à chaque arrêt.
    .note-daphne-4-2 = L’envoie quand l’application lève une exception, avec jusqu’à une seconde de retard, et quand l’application ferme avec un code que Daphne n’accepte pas.
    .note-ws-8 = L’application peut l’envoyer ; ws ne l’envoie jamais de lui-même. Une exception que rien n’intercepte met fin au processus, et la page voit 1006.
    .note-spring-7-0 = L’envoie sans motif quand un handler laisse échapper une exception.
    .note-jetty-12 = L’envoie avec le texte de l’exception comme motif, puis coupe aussitôt la connexion : la trame peut donc se perdre.
    .note-tomcat-10-1 = Envoie 1002 là où d’autres envoient 1011 : quand le handler de l’application échoue.
    .note-nats-2-14 = L’envoie à un client expulsé, et en présence d’un second client avec le même identifiant.
code-1012 =
    .opening =
        Le serveur redémarre, et le dit avant de partir. La page et le réseau vont bien : attendez une courte durée aléatoire et reconnectez-vous. Si ce code arrive sans déploiement, cherchez ce qui redémarre le serveur.
    .when =
        uvicorn 0.54 l’envoie, sans motif, à chaque socket sur SIGTERM, donc à chaque rechargement avec --reload et à chaque redémarrage d’un worker. Ses trois implémentations de WebSocket le font toutes.

        Phoenix 1.8 l’envoie pendant qu’un déploiement vide ses sockets, sur Cowboy comme sur Bandit.

        Hasura 2 l’envoie sans aucun redémarrage, quand un réglage qui concerne la sécurité change : « cors policy changed », « auth mode changed », « allow list updated ».

        Une application peut le choisir : Server.close() de Python websockets 17 l’accepte à la place de 1001, et un serveur sur ws 8 ou aiohttp 3.14 peut fermer avec lui explicitement.
    .root-cause =
        Le processus est sur le point de se terminer, ou ses réglages ont changé. De nombreux sockets le reçoivent au même moment, et la connexion suivante atteint un nouveau processus, ou aucun pendant un instant.

        L’émetteur choisit son code : chez d’autres serveurs, le même redémarrage donne donc un autre code. C’est 1001 avec Python websockets et Tomcat, 1011 avec Hypercorn, 1005 avec Socket.IO, 1000 avec Bandit sans le socket drainer de Phoenix, et 1006 avec ws, Daphne, Tornado, Bun et Deno quand on demande simplement à leur processus de s’arrêter.
    .on-the-wire =
        88 02 03 F4. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 03 F4 vaut 1012. Avec le motif « restarting », la trame commence par 88 0C : 12 octets, deux pour le code et dix pour le texte.
    .seen-page = L’événement close porte le code 1012 et le motif tel qu’il a été envoyé, vide le plus souvent ; wasClean vaut true.
    .seen-other = Le navigateur renvoie le même code et le même motif. Quelques bibliothèques anciennes considèrent 1012 comme un code interdit (gevent-websocket, Ratchet, websocket-driver pour Ruby) et y répondent par 1002 quand un client l’envoie.
    .seen-log = Le signal et l’arrêt, et non une erreur. Cherchez à ce moment un déploiement, un rechargement, des plantages en boucle (crash loop) ou un nouveau réglage.
    .fix-page =
        Reconnectez-vous après une pause aléatoire. Le message qui a demandé ce code parle de 5 à 30 secondes, pour que les clients ne se reconnectent pas tous au même moment. Demandez ensuite au serveur ce qui a été manqué.

        Le client de graphql-ws réessaie de lui-même après 1012.
    .fix-server =
        Rien, si c’était un déploiement. Avant de fermer les anciennes connexions, dirigez les nouvelles vers un autre processus ; fermez ensuite par groupes plutôt que tout à la fois.

        Si personne n’a rien déployé : cherchez une surveillance des fichiers comme --reload en production, une limite de mémoire, un health check qui échoue, ou un superviseur qui redémarre les workers.
    .note-iana = L’enregistre sous le nom « Service Restart » ; la référence est un message à la liste de diffusion hybi.
    .note-rfc6455 = Ne le définit pas ; le registre de l’IANA l’a ajouté plus tard.
    .note-chromium = Le transmet à la page tel qu’il a été envoyé ; une page ne peut pas l’envoyer.
    .note-firefox = Le transmet à la page tel qu’il a été envoyé ; une page ne peut pas l’envoyer.
    .note-uvicorn-0-54 = L’envoie sans motif à chaque socket ouvert quand le serveur s’arrête ou se recharge.
    .note-phoenix-1-8 = L’envoie depuis son socket drainer pendant un arrêt, sur Cowboy comme sur Bandit.
    .note-hasura-2 = L’envoie quand des réglages qui concernent la sécurité changent, avec le réglage comme motif ; rien ne redémarre.
    .note-websockets-17 = Envoie 1001 quand son serveur ferme, sauf si un autre code, comme 1012, lui est donné.
    .note-hypercorn-0-18 = Envoie 1011 quand on l’arrête, et non 1012.
    .note-graphql-ws-6 = Le considère comme passager, et se reconnecte.
    .note-netty-4-2 = Le propose comme statut prédéfini avec le texte « Service Restart » ; ce texte est un indice de Netty.
code-1013 =
    .opening =
        Le serveur, ou l’application qui y tourne, ne veut pas servir cette connexion maintenant : le plus souvent, il a trop à faire ou trop de connexions. Attendez avant de réessayer, et chaque fois plus longtemps. Presque aucun logiciel n’envoie 1013 de lui-même : c’est donc le code de l’application qui sait pourquoi.
    .when =
        Tyrus 1.22 l’envoie quand un endpoint, une application ou une adresse a atteint son nombre de sessions : « Maximal number of open sessions per endpoint exceeded. ».

        soketi terminait chaque socket avec 1013 lors de son arrêt, jusqu’en juin 2022 ; il emploie 4200 depuis.

        Une application qui déleste ferme avec lui : avec Python websockets 17, par exemple, close(1013) arrive tel qu’il a été demandé.

        Du code sur Netty qui emploie le statut prédéfini de la bibliothèque l’envoie avec « Try Again Later ».
    .root-cause =
        Le code dit que le problème est passager, et non quel il est : trop de sessions, une base de données qui ne répond pas, une limite pour cet utilisateur. C’est au motif, ou au code qui appelle close, de le dire.

        La plupart des serveurs emploient d’autres codes pour dire la même chose. NATS ferme avec 1008 et « Maximum Connections Exceeded », centrifuge avec 3504, et les serveurs du protocole Pusher avec 4100 à 4199. Un serveur qui refuse un client avant le handshake répond par un statut HTTP comme 503, et la page voit 1006.
    .on-the-wire =
        88 02 03 F5. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 03 F5 vaut 1013. Un motif peut suivre, sur 123 octets d’UTF-8 au plus ; aucun champ n’est prévu pour dire combien de temps attendre.
    .seen-page = L’événement close porte le code 1013 et le motif tel qu’il a été envoyé ; wasClean vaut true.
    .seen-other = Le navigateur renvoie le même code et le même motif.
    .seen-log = Ce que l’application écrit quand elle refuse un client. Les chiffres aident plus que les lignes de journal : sockets ouverts, longueur des files d’attente, mémoire.
    .fix-page =
        Attendez, avec une pause qui croît et comporte une part aléatoire ; ne réessayez pas aussitôt. Le message qui a demandé ce code va plus loin : un client devrait s’adresser à une autre adresse du service, ou ne revenir à la même que si l’utilisateur agit.

        Si cela dure, dites-le à l’utilisateur. Le client de graphql-ws réessaie de lui-même après 1013.
    .fix-server =
        Trouvez la limite atteinte et relevez-la, ou ajoutez des serveurs. Avec Tyrus, c’est maxSessions.

        Si les clients se reconnectent trop vite, dites dans le motif combien de temps attendre, et lisez-le dans la page. Refuser avec HTTP 503 avant le handshake est possible aussi, mais la page voit alors 1006 et ne peut pas le distinguer d’un autre échec.
    .note-iana = L’enregistre sous le nom « Try Again Later » ; la référence est un message à la liste de diffusion hybi.
    .note-rfc6455 = Ne le définit pas ; le registre de l’IANA l’a ajouté plus tard.
    .note-chromium = Le transmet à la page tel qu’il a été envoyé ; une page ne peut pas l’envoyer.
    .note-firefox = Le transmet à la page tel qu’il a été envoyé ; une page ne peut pas l’envoyer.
    .note-tyrus-1-22 = L’envoie quand l’une de ses trois limites de sessions est atteinte ; le motif dit laquelle.
    .note-soketi-1 = L’a envoyé lors de son propre arrêt jusqu’en juin 2022, et envoie 4200 depuis.
    .note-websockets-17 = Ne l’envoie que si l’application le fait.
    .note-nats-2-14 = Dit 1008 quand il a trop de connexions.
    .note-netty-4-2 = Le propose comme statut prédéfini avec le texte « Try Again Later » ; ce texte est un indice de Netty.
    .note-graphql-ws-6 = Le considère comme passager, et se reconnecte.
code-1014 =
    .opening =
        Une passerelle dit que le serveur derrière elle n’a pas donné de réponse valide. La page a atteint la passerelle : de son côté, tout va bien ; cherchez derrière la passerelle. Les proxys courants n’envoient jamais 1014 : il vient d’une application ou d’une passerelle qui écrit ses propres trames Close.
    .when =
        Une application qui relaie des WebSockets vers un autre service, qui a perdu ce service, et qui a choisi ce code pour le dire.

        Du code sur Netty qui emploie le statut prédéfini de la bibliothèque : le motif est alors « Bad Gateway ».

        Aucun serveur ni proxy de l’atlas de wswhy n’envoie 1014 de lui-même. Quand un serveur tombe derrière nginx 1.22 ou HAProxy 2.6, la page voit 1006, parce que ces proxys ne font que transmettre les octets et n’envoient aucune trame Close ; un serveur à l’arrêt au moment du handshake donne HTTP 502 ou 503, et la page voit 1006 également.
    .root-cause =
        La connexion a deux moitiés, et la plus éloignée a échoué : le backend est à l’arrêt, redémarre, refuse le handshake, ou a répondu autre chose qu’un WebSocket. La moitié proche fonctionnait, jusqu’à ce que la passerelle la ferme.
    .on-the-wire =
        88 02 03 F6. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 03 F6 vaut 1014. Avec le motif « Bad Gateway », la trame commence par 88 0D : 13 octets, deux pour le code et onze pour le texte.
    .seen-page = L’événement close porte le code 1014 et le motif tel qu’il a été envoyé ; wasClean vaut true.
    .seen-other = Le navigateur renvoie à la passerelle son propre code et son motif. Le serveur derrière elle voit seulement comment la passerelle a mis fin à l’autre moitié.
    .seen-log = Dans le journal de la passerelle : quel backend, et ce qu’il a répondu. Le journal du backend peut être vide, si celui-ci n’a jamais été atteint.
    .fix-page =
        Reconnectez-vous avec des pauses croissantes. Rien dans la page ne change ce qui se trouve derrière la passerelle.
    .fix-server =
        Joignez le backend depuis la machine de la passerelle, à l’adresse que celle-ci utilise. Vérifiez s’il tourne, s’il y écoute, et s’il mène un handshake WebSocket à son terme.

        Si vous écrivez une passerelle : transmettez le code et le motif du backend lui-même quand il en a donné, et réservez 1014 aux cas où il n’en a donné aucun. Des clients sur des bibliothèques plus anciennes peuvent rompre la connexion à cause de 1014.
    .note-iana = L’enregistre depuis octobre 2016, avec une phrase en guise de nom, et le rapproche du 502 de HTTP.
    .note-rfc6455 = Ne le définit pas ; le registre de l’IANA l’a ajouté plus tard.
    .note-chromium = Le transmet à la page tel qu’il a été envoyé ; une page ne peut pas l’envoyer.
    .note-firefox = Le transmet à la page tel qu’il a été envoyé ; une page ne peut pas l’envoyer.
    .note-nginx-1-22 = N’envoie pas de trame Close : la page voit 1006 quand le backend tombe, et après HTTP 502 quand il est à l’arrêt.
    .note-haproxy-2-6 = N’envoie pas de trame Close : la page voit 1006 quand le backend tombe, et après HTTP 503 quand il est à l’arrêt.
    .note-ws-8 = L’accepte comme un code valide, depuis une modification de janvier 2020.
    .note-boost-beast = Le considérait comme invalide et y répondait par 1002, jusqu’à une modification de juin 2026.
    .note-wsproto-1-3 = Le considère comme un code non attribué, et signale 1002 au programme qui l’utilise.
    .note-netty-4-2 = Le propose comme statut prédéfini avec le texte « Bad Gateway » ; ce texte est un indice de Netty.
code-1015 =
    .opening =
        TLS a échoué : il n’y a donc jamais eu de WebSocket. Firefox le signale par 1015, Chromium par 1006. Ouvrez le même hôte avec https: dans un onglet : le navigateur y dit ce qui ne va pas.
    .when =
        Un certificat auquel le navigateur ne fait pas confiance, par exemple un certificat autosigné. Firefox 153 donne alors 1015.

        wss: vers un port qui parle HTTP en clair. Firefox donne 1015 ; Chromium affiche une erreur de protocole SSL dans la console et donne 1006 à la page.

        Un port qui demande un certificat client : les navigateurs ne laissent personne en choisir un pour un WebSocket.

        Un serveur qui écrit 1015 dans une trame Close, ce qui est interdit. Le code source de NATS le fait pour un handshake TLS qui a échoué. Firefox donne alors 1015 avec wasClean à true ; Chromium rompt la connexion avec 1006 et envoie 1002 au serveur.
    .root-cause =
        Le certificat, les réglages TLS du port, ou l’absence totale de TLS à cet endroit. La page ne peut pas dire lequel des trois ; la console du navigateur et un onglet avec https: le peuvent.

        wasClean distingue les deux origines de ce numéro. false : TLS a échoué, et le navigateur le signale. true : un serveur a envoyé 1015 sur le réseau, et TLS n’avait rien.
    .on-the-wire =
        Rien. TLS échoue avant le premier octet du WebSocket : il n’y a donc aucune trame. Une trame 88 02 03 F7 contiendrait 1015, et c’est une infraction : une trame Close ne doit pas porter ce code.
    .seen-page = Firefox : un événement error, puis 1015, un motif vide, wasClean à false, et open n’est jamais arrivé. Chromium : la même chose avec 1006.
    .seen-other = La bibliothèque TLS du serveur voit l’échec, et le serveur WebSocket ne voit rien : aucune requête n’est jamais arrivée.
    .seen-log = Une alerte TLS ou un handshake échoué dans le journal de ce qui termine TLS, souvent un proxy. Le journal de l’application n’a aucune ligne.
    .fix-page =
        Vérifiez l’URL : wss: là où le port parle TLS, ws: là où il ne le parle pas, et le nom d’hôte que cite le certificat. Une page chargée en HTTPS ne peut ouvrir ws: que vers cette machine.

        Le code qui gère 1006 doit gérer 1015 de la même façon ; sinon, il fonctionne dans Chromium et pas dans Firefox. N’attendez pas d’avertissement sur lequel cliquer : un WebSocket n’en affiche aucun.
    .fix-server =
        Servez un certificat auquel les navigateurs font confiance, pour ce nom d’hôte, avec la chaîne complète. Pour une autorité privée, installez sa racine sur les machines des utilisateurs.

        Ne demandez pas de certificat client sur ce port. N’écrivez jamais 1015 dans une trame Close ; fermez avec 1011, ou fermez simplement la connexion TCP.
    .note-rfc6455 = Le réserve pour signaler un handshake TLS qui a échoué ; il ne doit pas être envoyé.
    .note-firefox = Le donne quand TLS échoue, avec wasClean à false ; il donne aussi un 1015 reçu dans une trame, avec wasClean à true.
    .note-chromium = Ne le donne jamais : après un échec TLS, la page voit 1006 ; après un 1015 reçu dans une trame, aussi.
    .note-nats-2-14 = L’emploie dans son code source pour un handshake TLS qui a échoué, bien qu’il soit interdit dans une trame.
    .note-ws-8 = Considère une trame Close avec 1015 comme une infraction, et répond 1002.
code-protocol =
    .opening =
        { $code } n’a pas de signification à ce jour : 1016 à 2999 sont gardés pour des versions ultérieures du protocole et pour ses extensions. Celui qui l’a envoyé a pris un numéro qu’il ne lui appartenait pas de choisir. Adressez-vous au responsable du serveur, et lisez le motif.
    .when =
        Un serveur dont l’auteur a numéroté ses propres erreurs à partir de 1016, de 1100 ou de 2000, à côté des codes standard.

        Une trame écrite à la main ou lue au mauvais endroit, de sorte que d’autres octets occupent la place du code.

        De nombreuses bibliothèques refusent ces codes : ws 8, Python websockets 17, wsproto, Ratchet, Cowboy et Bandit les considèrent comme des erreurs et répondent 1002.
    .root-cause =
        Une signification privée dans une plage publique. Cela fonctionne tant que les deux extrémités sont un navigateur et un serveur qui ne contrôle rien, et échoue avec la prochaine bibliothèque cliente. Si une spécification attribue un jour { $code }, sa signification changera sans préavis.
    .on-the-wire =
        88 02 et deux octets de 03 F8 (1016) à 0B B7 (2999). Par exemple, 88 02 07 D0 contient 2000.
    .seen-page = Chromium et Firefox donnent { $code } et le motif tels qu’ils ont été envoyés, avec wasClean à true.
    .seen-other = Le navigateur renvoie le même code et le même motif.
    .seen-log = Rien, sur un serveur qui ne contrôle pas les codes. Un client qui les contrôle journalise un code de fermeture invalide ou réservé, et envoie 1002.
    .fix-page =
        Traitez { $code } comme une fin inconnue, et servez-vous du motif. La page ne peut pas l’envoyer : close() n’accepte que 1000 et 3000 à 4999.
    .fix-server =
        Déplacez ce code dans la plage 4000 à 4999, qui appartient aux applications, et prévenez les clients. Le changement est petit aujourd’hui, et grandit avec chaque client qui connaît l’ancien numéro.
    .note-rfc6455 = Réserve 1000 à 2999 au protocole, à ses révisions et à ses extensions, et n’en définit aucun à partir de 1016.
    .note-iana = Indique que 1016 à 2999 ne sont pas attribués ; une nouvelle entrée exige une spécification publiée ou une revue.
    .note-chromium = Transmet tout code de ce genre à la page, comme une fermeture propre, et le renvoie.
    .note-firefox = Transmet tout code de ce genre à la page, comme une fermeture propre, et le renvoie.
    .note-ws-8 = Répond 1002 à un tel code.
    .note-wsproto-1-3 = Signale un tel code à son programme comme 1002.
    .note-ratchet-0-4 = Répond 1002 à un tel code.
    .note-bandit-1-12 = Répond 1002 à un tel code.
code-3000 =
    .opening =
        D’après le registre de l’IANA, il dit que le destinataire exige une authentification. L’entrée date de 2021, et SockJS employait déjà ce numéro à d’autres fins. Lisez donc d’abord le motif : si c’est « Go away! » ou « Broken framing. », ce n’est pas une authentification qui manque.
    .when =
        Une application ou une bibliothèque qui suit le registre ferme avec 3000 quand un jeton est absent, erroné ou périmé.

        SockJS sur Spring 7.0 ferme chaque session avec 3000 et « Go away! » quand le serveur y met fin. SockJS-node ferme avec 3000 et « Broken framing. » quand il ne sait pas lire un message, et écrit c[3000,"No response from heartbeat"] comme dernier texte quand aucun heartbeat ne reçoit de réponse ; ce socket se termine alors avec 1000.

        Une page peut envoyer 3000 elle-même. La plupart des serveurs le renvoient ; aiohttp, Daphne, WebSocket-Node et Bandit répondent 1000, et uWebSockets répond sans code : la page voit donc 1005.
    .root-cause =
        Soit l’authentification, soit un usage plus ancien du numéro. Le motif les distingue. Pour l’authentification, le moment en dit plus : juste après l’ouverture, elle était absente ou erronée ; à un âge fixe, elle a expiré.

        Une authentification refusée pendant le handshake se présente autrement : le serveur répond HTTP 401, et la page voit 1006.
    .on-the-wire =
        88 02 0B B8. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 0B B8 vaut 3000. Avec le motif « Go away! », la trame commence par 88 0A : dix octets, deux pour le code et huit pour le texte.
    .seen-page = L’événement close porte le code 3000 et le motif tel qu’il a été envoyé ; wasClean vaut true. Après un close(3000) de la page elle-même, il porte la réponse du serveur : 3000, 1000 ou 1005.
    .seen-other = Le navigateur renvoie le même code et le même motif. Quand c’est la page qui l’a envoyé, le serveur reçoit 3000 et le motif de la page.
    .seen-log = Les mots de l’application elle-même au sujet de l’authentification. Pour SockJS, la fin de la session, et rien sur une authentification.
    .fix-page =
        Obtenez un nouveau jeton ou authentifiez-vous de nouveau, puis reconnectez-vous une fois. Se reconnecter avec le même jeton donne le même résultat. Après « Go away! », reconnectez-vous simplement, si la page a encore besoin du socket.
    .fix-server =
        Donnez un motif qui distingue une authentification absente d’une authentification expirée, pour que la page sache si un nouveau jeton suffit. Employez 3003 quand l’authentification est valide mais ne donne pas ce droit.

        Dans votre propre protocole, un code à partir de 4000 ne peut pas être confondu avec celui de SockJS.
    .note-iana = L’enregistre sous le nom « Unauthorized » depuis septembre 2021, pour un point d’accès qui exige une autorisation préalable.
    .note-chromium = Le transmet à la page tel qu’il a été envoyé ; close(3000) est permis.
    .note-firefox = Le transmet à la page tel qu’il a été envoyé ; close(3000) est permis.
    .note-spring-7-0 = Sa prise en charge de SockJS l’envoie avec « Go away! » pour une fin ordinaire décidée par le serveur.
    .note-sockjs-node-0-3 = L’envoie avec « Broken framing. » pour un message qu’il ne sait pas lire.
    .note-centrifuge = Garde 3000 pour « connection closed », qu’il n’envoie jamais : il ne figure que dans les journaux.
    .note-uwebsockets-20 = Répond par une trame Close vide à close(3000) d’une page, qui voit donc 1005.
    .note-aiohttp-3-14 = Répond 1000 à close(3000) d’une page.
code-3003 =
    .opening =
        Le serveur sait pour qui la page agit, et n’autorise pas ce qu’elle demande. S’authentifier de nouveau sous le même compte ne sert à rien. Demandez ce à quoi cet utilisateur a droit, ou faites-lui donner l’accès par le responsable du serveur.
    .when =
        Une application qui suit le registre de l’IANA ferme avec 3003 quand un utilisateur ouvre un salon, un topic ou un document auquel il n’a pas accès, ou quand ce droit lui est retiré pendant la connexion.

        Aucun logiciel serveur de l’atlas de wswhy n’envoie 3003 de lui-même. D’autres ont leurs propres codes pour dire la même chose : graphql-ws 4403, centrifuge 3507 avec « permission denied », Quarkus WebSockets Next 1008.
    .root-cause =
        Les droits de cet utilisateur ou de ce jeton. 3003 est le numéro pour « connu, mais sans ce droit » ; 3000 est pour « inconnu ». Il arrive qu’un serveur confonde les deux : lisez donc le motif.

        Un refus pendant le handshake se présente autrement : le serveur répond HTTP 403, et la page voit 1006. Derrière un 403, il peut aussi y avoir une origine non autorisée ou un chemin erroné.
    .on-the-wire =
        88 02 0B BB. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 0B BB vaut 3003. Avec le motif « Forbidden », la trame commence par 88 0B : onze octets, deux pour le code et neuf pour le texte.
    .seen-page = L’événement close porte le code 3003 et le motif tel qu’il a été envoyé ; wasClean vaut true.
    .seen-other = Le navigateur renvoie le même code et le même motif.
    .seen-log = L’utilisateur, ce qu’il demandait et la règle qui l’a refusé, si l’application les écrit.
    .fix-page =
        Ne reconnectez pas la page automatiquement : la réponse reste la même tant que personne ne change les droits. Dites à l’utilisateur ce qui a été refusé.
    .fix-server =
        Nommez dans le motif ce qui a été refusé. Comparez les droits que porte le jeton avec ceux que la ressource exige ; un rôle accordé plus tard peut demander un nouveau jeton.

        Quand un seul socket dessert plusieurs topics, refusez le topic concerné par un message et gardez le socket ouvert.
    .note-iana = L’enregistre sous le nom « Forbidden » depuis février 2023, pour un point d’accès reconnu mais sans la permission nécessaire.
    .note-chromium = Le transmet à la page tel qu’il a été envoyé ; close(3003) est permis.
    .note-firefox = Transmet les codes de cette plage tels qu’ils ont été envoyés.
    .note-graphql-ws-6 = Dit 4403 avec « Forbidden » à la place.
    .note-centrifuge = Dit 3507 avec « permission denied » à la place.
    .note-quarkus-websockets-next = Dit 1008 pour un contrôle de sécurité qui a échoué, que l’utilisateur soit inconnu ou non autorisé.
    .note-uwebsockets-20 = Répond par une trame Close vide à close(3003) d’une page, qui voit donc 1005.
code-3008 =
    .opening =
        D’après le registre de l’IANA, il dit que quelque chose a pris plus de temps que l’émetteur n’en accorde. Centrifugo envoie le même numéro, avec le motif « slow », à une page qui lit trop lentement. Lisez d’abord le motif : il dit lequel des deux cas est le vôtre.
    .when =
        Centrifugo, ou un autre serveur sur la bibliothèque centrifuge, quand plus de 1 Mio attend d’être envoyé à cette page. Le motif est « slow », et aucun délai n’a été dépassé.

        Une application qui suit le registre, quand une réponse ou une authentification n’est pas venue dans le temps qu’elle accorde.

        Les dépassements de délai ordinaires donnent rarement 3008, car les logiciels serveur ont pour eux des codes plus anciens : Jetty 12 ferme un socket inactif avec 1001, Cowboy avec 1000, Bandit avec 1002 ; un pong tardif donne 1011 avec Python websockets et uvicorn ; graphql-ws dit 4408 quand le premier message tarde ; centrifuge lui-même dit 3012 pour un pong et 3502 pour un premier message.
    .root-cause =
        Avec « slow » : la page ou le réseau prend les données plus lentement que le serveur ne les produit. Un onglet gelé, un script bloqué ou un réseau lent en est capable.

        Avec tout autre motif : le serveur attendait quelque chose. Mesurez le temps entre le dernier événement et la fin. Une durée chaque fois identique est une limite réglée quelque part.
    .on-the-wire =
        88 02 0B C0. 88 correspond à FIN et à l’opcode 8 (Close), 02 indique deux octets de payload, sans masque, et 0B C0 vaut 3008. Avec le motif « slow », la trame commence par 88 06 : six octets, deux pour le code et quatre pour le texte.
    .seen-page = L’événement close porte le code 3008 et le motif tel qu’il a été envoyé ; wasClean vaut true.
    .seen-other = Le navigateur renvoie le même code et le même motif.
    .seen-log = Ce que le serveur attendait, si l’application l’écrit. Pour « slow », la taille de la file d’attente.
    .fix-page =
        Pour « slow » : faites-en moins dans le handler de messages, abonnez-vous à moins de canaux, et reconnectez-vous ; le client de Centrifugo se reconnecte de lui-même après 3008.

        Pour un délai dépassé : envoyez plus tôt le message attendu, comme l’authentification aussitôt après open.
    .fix-server =
        Pour « slow » : envoyez moins, ou des messages plus petits, ou augmentez ClientQueueMaxSize.

        Pour un délai dépassé : dites dans le motif ce qui était attendu et pendant combien de temps, et relevez cette limite si des clients légitimes l’atteignent.
    .note-iana = L’enregistre sous le nom « Timeout » depuis février 2024, pour un point d’accès qui a mis trop longtemps à répondre.
    .note-chromium = Le transmet à la page tel qu’il a été envoyé ; close(3008) est permis.
    .note-firefox = Transmet les codes de cette plage tels qu’ils ont été envoyés.
    .note-centrifuge = L’envoie avec « slow » quand la file d’attente d’un client dépasse ClientQueueMaxSize, 1 Mio par défaut ; ses dépassements de délai ont d’autres codes.
    .note-graphql-ws-6 = Dit 4408 quand le premier message ne vient pas à temps.
    .note-jetty-12 = Dit 1001 avec « Connection Idle Timeout » pour un socket inactif.
    .note-uwebsockets-20 = Répond par une trame Close vide à close(3008) d’une page, qui voit donc 1005.
code-registered =
    .opening =
        { $code } appartient à une bibliothèque ou à un framework, et c’est sa documentation qui dit ce qu’il signifie. L’IANA n’enregistre que 3000, 3003 et 3008 ; tous les autres numéros de cette plage sont employés sans entrée. Le motif suffit souvent à trouver la bibliothèque.
    .when =
        Centrifugo et les autres serveurs sur centrifuge emploient deux blocs. De 3000 à 3499, la coupure est passagère, et le client revient de lui-même : 3001 « shutdown », 3005 « connection expired », 3008 « slow », 3012 « no pong ». De 3500 à 3999, elle est définitive : 3500 « invalid token », 3501 « bad request », 3502 « stale », 3507 « permission denied ».

        SockJS emploie 3000 : « Go away! » sur Spring, « Broken framing. » sur SockJS-node.

        Une page peut fermer elle-même avec { $code }, et une bibliothèque dans la page peut le faire en son nom. C’est alors la page qui a fermé.
    .root-cause =
        Ce que dit la bibliothèque. Deux bibliothèques peuvent employer un même numéro pour des choses différentes : 3000 est une authentification dans le registre de l’IANA, une fin ordinaire dans SockJS, et n’est jamais envoyé dans centrifuge. Trouvez donc d’abord la bibliothèque, d’après l’URL, le sous-protocole, les premiers messages ou les mots du motif.
    .on-the-wire =
        88 02 et deux octets de 0B B8 (3000) à 0F 9F (3999). Par exemple, 88 02 0D AC contient 3500. Un motif éventuel suit en UTF-8.
    .seen-page = L’événement close porte le code { $code } et le motif tel qu’il a été envoyé ; wasClean vaut true.
    .seen-other = Quand le serveur a fermé, le navigateur lui renvoie son code et son motif. Quand la page a fermé, le serveur reçoit { $code } ; uWebSockets répond par une trame Close vide aux codes de 1012 à 3999 : la page voit alors 1005.
    .seen-log = Le nom que la bibliothèque donne au code, des deux côtés ; centrifuge journalise ses déconnexions par leur nom.
    .fix-page =
        Cherchez le code dans la liste de la bibliothèque elle-même, et suivez sa règle de reconnexion. Une page qui se reconnecte après un code conçu comme définitif est aussitôt fermée de nouveau.
    .fix-server =
        Si vous écrivez une bibliothèque : enregistrez ses codes auprès de l’IANA, où le premier arrivé est le premier servi, et envoyez un motif. Si vous écrivez une application : employez 4000 à 4999, qui ne demandent aucun enregistrement et qu’aucune bibliothèque ne devrait employer.
    .note-rfc6455 = Attribue 3000 à 3999 aux bibliothèques, aux frameworks et aux applications, à enregistrer auprès de l’IANA.
    .note-iana = En cite trois : 3000 Unauthorized, 3003 Forbidden, 3008 Timeout ; le reste n’est pas attribué.
    .note-chromium = Les transmet tels qu’ils ont été envoyés ; une page peut les envoyer.
    .note-firefox = Les transmet tels qu’ils ont été envoyés ; une page peut les envoyer.
    .note-centrifuge = Emploie 3001 à 3014, après lesquels les clients se reconnectent, et 3500 à 3509, qui sont définitifs.
    .note-spring-7-0 = Sa prise en charge de SockJS emploie 3000 pour une fin ordinaire.
    .note-sockjs-node-0-3 = Emploie 3000 pour un message qu’il ne sait pas lire.
    .note-uwebsockets-20 = Répond par une trame Close vide à un code de cette plage envoyé par une page.
code-private =
    .opening =
        { $code } est propre à l’application : personne d’autre ne lui donne de sens, et un autre service peut l’employer pour autre chose. Cherchez-le dans la documentation du service ou dans les sources du serveur, et lisez le motif.
    .when =
        graphql-ws et les autres serveurs de graphql-transport-ws s’inspirent des numéros de HTTP : 4400 pour un message illisible, 4401 pour un abonnement avant que l’authentification soit confirmée, 4403 pour une authentification refusée, 4408 pour un premier message venu trop tard, 4429 pour un second.

        Spring 7.0 ferme avec 4500 quand un message n’a pas pu être envoyé à temps, et aussi quand aucune trame STOMP n’est arrivée en 60 s.

        Les services hébergés ont leurs listes : Discord 4000 à 4014 sur son gateway, Twitch EventSub 4000 à 4007, Pusher 4000 à 4301, obs-websocket 4002 à 4012.

        La page elle-même a pu fermer avec { $code }, ou une bibliothèque cliente dans la page : graphql-ws emploie ainsi 4004, 4005, 4499 et 4504.
    .root-cause =
        Ce que l’application a décidé. Un numéro, plusieurs sens : 4001 est un opcode inconnu chez Discord, une application inconnue chez Pusher, et un message non permis chez Twitch ; 4003 est une authentification absente chez Discord, une connexion inutilisée chez Twitch, et des données absentes dans obs-websocket. Trouvez donc qui l’a envoyé avant de le chercher dans une liste.

        Cherchez ensuite quel côté a fermé. Si la page a appelé close({ $code }), la pile d’appels indique la ligne.
    .on-the-wire =
        88 02 et deux octets de 0F A0 (4000) à 13 87 (4999). Par exemple, 88 02 11 31 contient 4401. Un motif éventuel suit en UTF-8, sur 123 octets au plus.
    .seen-page = L’événement close porte le code { $code } et le motif tel qu’il a été envoyé ; wasClean vaut true. Un close({ $code }) de la page elle-même donne le code de la réponse du serveur : { $code } pour la plupart, 1000 pour aiohttp, Daphne, WebSocket-Node et Bandit.
    .seen-other = Quand le serveur a fermé, le navigateur lui renvoie son code et son motif. Quand la page a fermé, le serveur reçoit { $code } et le motif de la page.
    .seen-log = La ligne de l’application elle-même, si elle en écrit une. Une bibliothèque sous-jacente journalise tout au plus le numéro.
    .fix-page =
        Notez ce que chaque code de ce service demande : revenir aussitôt, revenir plus tard, s’authentifier d’abord, ou arrêter. Les plages de Pusher en sont un exemple : 4000 à 4099, arrêter ; 4100 à 4199, attendre ; 4200 à 4299, revenir aussitôt.

        Tant que le sens d’un code n’est pas connu, revenez avec des pauses croissantes, et non indéfiniment.
    .fix-server =
        Documentez chaque code, avec ce que le client doit faire, et envoyez-le avec un motif. Ne donnez pas un second sens à un numéro déjà employé.

        Des numéros comme 4401 pour 401 sont faciles à lire, mais ne sont pas une norme.
    .note-rfc6455 = Garde 4000 à 4999 pour un usage privé ; ils ne peuvent pas être enregistrés.
    .note-chromium = Les transmet tels qu’ils ont été envoyés ; une page peut les envoyer.
    .note-firefox = Les transmet tels qu’ils ont été envoyés ; une page peut les envoyer.
    .note-graphql-ws-6 = Envoie 4400, 4401, 4403, 4406, 4408, 4409, 4429 et 4500 depuis le serveur, et 4004, 4005, 4499 et 4504 depuis le client.
    .note-spring-7-0 = Envoie 4500 à un client auquel on ne peut pas envoyer assez vite, et à un client qui n’a jamais envoyé de trame STOMP.
    .note-discord-gateway = Documente 4000 à 4005 et 4007 à 4014.
    .note-twitch-eventsub = Emploie 4000 à 4007 ; 4001 dit que le client a envoyé quelque chose, ce qui n’est pas permis.
    .note-obs-websocket-5 = Emploie 4002 à 4012, la plupart avec une phrase comme motif.
    .note-pusher-js-8 = Lit la plage : après 4000, il se reconnecte en TLS ; 4001 à 4099 sont définitifs ; après 4100 à 4199, il attend une seconde ; après 4200 à 4299, il se reconnecte aussitôt.
    .note-aiohttp-3-14 = Répond 1000 à un code de cette plage envoyé par une page.
code-out-of-range =
    .opening =
        { $code } est hors de toutes les plages : les codes de fermeture s’arrêtent à 4999. Le plus probable est que les deux octets veulent dire autre chose : un code aux octets inversés, ou les deux premières lettres d’un texte. Examinez la façon dont le serveur écrit sa trame Close.
    .when =
        Des octets inversés : sur le réseau, le code s’écrit avec l’octet de poids fort en premier. Un serveur qui écrit d’abord l’octet de poids faible transforme 1000 en 59395, 1001 en 59651, 1011 en 62211 et 4000 en 40975.

        Un motif sans code : ses deux premières lettres deviennent le numéro. Deux minuscules donnent un numéro de 24929 (« aa ») à 31354 (« zz »), et elles manquent alors au motif dans la page. « bye » devient 25209 et « e ».

        Un numéro propre à l’application, à partir de 5000, choisi parce que 4000 à 4999 semblait plein ou n’était pas connu.
    .root-cause =
        Des octets qui ne sont pas un code, ou un code que personne n’a le droit d’employer. Écrivez { $code } sous forme de deux octets en hexadécimal. Si la paire inversée est un code connu, c’est l’ordre. Si les deux octets sont des lettres, c’est le texte. Sinon, c’est un numéro que l’application a choisi.
    .on-the-wire =
        88 02 et deux octets de 13 88 (5000) à FF FF (65535). Sur le réseau, 1000 s’écrit 03 E8 ; avec ses octets inversés, cela donne 88 02 E8 03, et un navigateur lit 59395.
    .seen-page = Chromium et Firefox donnent { $code } et le motif tels qu’ils ont été envoyés, avec wasClean à true.
    .seen-other = Le navigateur renvoie le même numéro. D’autres clients mettent alors fin à la connexion, beaucoup avec 1002.
    .seen-log = Rien, sur un serveur qui ne contrôle pas les codes. Un client qui les contrôle journalise un code de fermeture invalide.
    .fix-page =
        Rien dans la page n’en est la cause : close() n’accepte que 1000 et 3000 à 4999. Traitez { $code } comme une fin inconnue.
    .fix-server =
        Écrivez le code sur deux octets dans l’ordre du réseau, puis le motif en UTF-8 ; mieux, laissez une bibliothèque construire la trame Close.

        Pour vos propres codes, employez 4000 à 4999.
    .note-rfc6455 = Parle de codes de 1000 à 4999 ; rien n’y a sa place à partir de 5000.
    .note-chromium = Transmet tout numéro de ce genre à la page, comme une fermeture propre, et le renvoie.
    .note-firefox = Transmet tout numéro de ce genre à la page, comme une fermeture propre, et le renvoie.
    .note-ws-8 = Répond 1002 à un tel code.
    .note-websockets-17 = Répond à un tel code par 1002 et « invalid status code ».
    .note-centrifuge = Ses clients se reconnectent après un code à partir de 5000, comme après tout code qu’ils ne considèrent pas comme définitif.
