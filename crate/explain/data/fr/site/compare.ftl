# Two close codes side by side. `compare-1002-1005`: pairs that people confuse, written by hand; `a` is the smaller code.
# `.opening`, `.meaning-…`, `.when-…`, `.fix-…`, `.which-you-see`, `.which-to-send`: paragraphs. `.differences`: one difference each.

## Pairs

compare-1000-1005 =
    .opening =
        1000 (Normal Closure, fermeture normale) et 1005 (No Status Received, aucun code reçu) sont des codes de la RFC 6455, section 7.4.1, pour une connexion fermée dans les règles, mais de deux classes différentes. 1000 peut être envoyé : l’un des côtés a dit qu’il avait terminé. 1005 n’est jamais envoyé : la trame Close ne contenait aucun code, et c’est ce que le navigateur ou la bibliothèque serveur signale par ce numéro.
    .meaning-a =
        1000 dit que la connexion a rempli son rôle. À le prendre au mot, personne n’a à agir.

        Certains serveurs l’envoient aussi pour d’autres fins : il ne prouve donc pas que tout allait bien.
    .meaning-b =
        1005 ne dit rien de la cause. Ce peut être une fin ordinaire, comme une erreur que le serveur n’a pas nommée.
    .when-a =
        La page a appelé close(1000), et le serveur a renvoyé la même chose. Ou l’application du serveur a fermé avec 1000, ou sans code alors que la bibliothèque ajoute 1000 d’elle-même : Python websockets, uvicorn, Hypercorn, aiohttp, Daphne, Bun, WebSocket-Node, Tomcat, Spring, Undertow, Vert.x et Ktor le font.

        Le handler a rendu la main : Python websockets, aiohttp, Ktor et Cowboy ferment alors avec 1000.

        1000 est envoyé pour d’autres fins aussi : par Cowboy après 60 s sans données du client, par Bandit lors d’un arrêt, par Tornado avec « ping timed out », par SignalR après une erreur (le message de type 7 qui précède dit laquelle), par Daphne après un jour.
    .when-b =
        La page a appelé close() sans code, et le serveur a répondu sans code : c’est ce que font ws, Python websockets, uvicorn, Hypercorn, Tornado, Deno, Bun et gorilla/websocket.

        L’application du serveur a fermé sans code, et la bibliothèque envoie une trame vide : ws, Tornado, Deno, Reactor Netty, axum, uWebSockets. Socket.IO ferme ses connexions de cette façon.
    .fix-a =
        Si cette fin était voulue, il n’y a rien à faire.

        Si la connexion aurait dû rester ouverte, adressez-vous au responsable du serveur : cherchez un handler qui rend la main trop tôt, et un délai d’inactivité. Un client qui considère 1000 comme définitif ne se reconnecte pas : c’est le cas de phoenix.js.
    .fix-b =
        Si c’est votre page qui ferme, écrivez close(1000, "a quitté le salon") au lieu de close(). Les journaux des deux côtés disent alors pourquoi.

        Si c’est le serveur qui ferme, son auteur devrait envoyer un code : avec ws, close(1000, "terminé") au lieu de close().
    .differences =
        Sur le réseau : 1000 s’écrit 03 E8 dans le payload, et la trame d’un serveur est donc 88 02 03 E8. 1005 est une trame Close vide, 88 00.

        Motif : avec 1000, il peut y en avoir un. Avec 1005, il n’y en a pas, puisqu’un motif ne peut venir qu’après un code.

        wasClean : il vaut true pour les deux quand la fermeture s’est faite dans les règles.

        Le même appel, deux codes : close() sans arguments donne 1000 avec certaines bibliothèques et 1005 avec d’autres. De ws à Bun, ou de Tornado à aiohttp, le numéro change et le sens reste le même.

        Le close() de la page elle-même : avec close(), le navigateur envoie une trame vide. La page voit alors la réponse du serveur : 1005 avec ws, Python websockets, uvicorn, Hypercorn, Tornado, Deno, Bun et gorilla/websocket, 1000 avec aiohttp, Daphne, WebSocket-Node, Bandit, Tomcat, Ktor et Action Cable.

        Reconnexion : après 1000, phoenix.js ne se reconnecte pas, et le client de graphql-ws seulement tant qu’un abonnement est encore en cours. Après 1005, les deux réessaient.
    .which-you-see =
        Si vous voyez 1000 avec un motif, fiez-vous au motif. « ping timed out », chez Tornado, est un keepalive qui a échoué, et « MQTT died », chez RabbitMQ, peut en être un, quoi que dise le numéro.

        Si vous voyez 1000 après un silence de durée fixe, c’est un délai d’inactivité, comme chez Cowboy, qui envoie 1000 dans ce cas.

        Si vous voyez 1005 et que votre page a appelé close(), c’est la page elle-même qui a mis fin à la connexion. Sinon, le serveur a fermé sans dire pourquoi, et seul le code ou le journal du serveur peut le dire.

        Si vous êtes passé d’une bibliothèque serveur à une autre et que 1005 est devenu 1000, il se peut que seul le numéro ait changé.
    .which-to-send =
        Envoyez 1000, avec un motif court, quand la fin est voulue. Envoyez un autre code pour une fin non voulue : 1001 ou 1012 pour un arrêt, 1011 pour une erreur, 1008 ou un code de 4000 à 4999 pour une règle.

        Votre serveur ne doit pas envoyer 1005. Il peut envoyer une trame Close vide, mais la page ne peut alors pas distinguer un succès d’un échec.

compare-1001-1006 =
    .opening =
        1001 (Going Away, départ) et 1006 (Abnormal Closure, fermeture anormale) peuvent tous deux être ce qu’une page voit d’un serveur qui s’arrête, mais ils appartiennent à deux classes différentes. 1001 peut être envoyé : le serveur a annoncé sa fin dans une trame Close. 1006 n’est jamais envoyé : le navigateur signale ainsi une fin que personne n’a annoncée.
    .meaning-a =
        1001 dit que l’un des côtés s’en va : un serveur qui s’arrête, ou, vu du serveur, une page qui a été quittée.

        Il a été envoyé volontairement : à cet instant, l’émetteur fonctionnait donc encore.
    .meaning-b =
        1006 dit que la connexion s’est terminée, ou ne s’est jamais ouverte, et qu’aucune trame Close ne l’explique.

        Le serveur a peut-être planté ; il se peut aussi qu’il fonctionne bien et qu’un intermédiaire (un proxy, un répartiteur de charge) ait coupé la connexion.
    .when-a =
        Le serveur s’arrête dans les règles : Tomcat avec « The server is stopping » ou « The web application is stopping », Jetty avec « Container being shut down », NATS avec « Server Shutdown », Spring, Undertow, et Python websockets quand Server.close() est appelé. Caddy envoie 1001 quand sa configuration est rechargée.

        Le socket était inactif : Jetty ferme après 30 s avec « Connection Idle Timeout », Tomcat avec « The WebSocket session [0] idle timeout expired », Amazon API Gateway après 10 minutes sans messages avec « Going away ». Quand aucun pong n’arrive, Deno ferme avec « No response from ping frame. »

        Un serveur reçoit aussi 1001 des navigateurs, chaque fois qu’une page est quittée, rechargée ou fermée. La page elle-même ne reçoit alors aucun événement.
    .when-b =
        Le processus se termine sans fermer ses sockets : SIGTERM envoyé à Daphne, Tornado, Bun, Deno ou un simple script avec ws, une exception que rien n’intercepte dans Node, ou un kill.

        Un proxy est rechargé ou arrêté : nginx avec worker_shutdown_timeout, HAProxy avec hard-stop-after, Traefik après graceTimeOut. Ou bien il coupe ce qui est inactif : nginx et l’Application Load Balancer d’AWS après 60 s par défaut, Heroku après 55 s.

        La page a été gelée, ou gardée dans le cache avant/arrière (bfcache) : elle voit 1006 à son retour, et le serveur reçoit 1001.
    .fix-a =
        Si le serveur a été arrêté, la page doit se reconnecter après une courte pause aléatoire. Il ne faut rien d’autre.

        Si le motif parle d’un délai d’inactivité, le responsable du serveur devrait envoyer des pings plus souvent, ou relever la limite.
    .fix-b =
        C’est au responsable du serveur ou du proxy d’agir. Comparez le silence qui a précédé la fin avec les délais d’inactivité sur le trajet, et l’instant de la fin avec les redémarrages et les plantages notés dans les journaux.

        Si ce code arrive à chaque déploiement, fermez les sockets du serveur avec 1001 ou 1012 avant qu’il s’arrête. En laboratoire, avec ws 8.23.0, un 1006 est devenu ainsi un code d’après lequel la page peut agir.

        La page devrait se reconnecter avec des pauses croissantes.
    .differences =
        Qui le dit : 1001 est envoyé par le côté qui s’en va. 1006 n’est envoyé par personne : le navigateur ou la bibliothèque serveur le signale.

        Sur le réseau : 1001 s’écrit 03 E9 dans le payload d’une trame Close. 1006 est interdit dans toute trame : si un serveur l’écrit dans l’une des siennes, Chromium rompt la connexion.

        wasClean : avec 1001, il vaut true quand la fermeture s’est faite dans les règles. Avec 1006, il vaut false, sauf dans Firefox quand un serveur a mis 1006 dans une trame.

        Motif : avec 1001, il y en a souvent un, comme « Server restart » chez AnyCable. Avec 1006, il est vide.

        Un seul événement, deux codes : quand Chromium gèle une page, le serveur voit 1001 et la page voit 1006. Quand une page est quittée pour de bon, le serveur voit 1001 et la page ne voit rien.

        Reconnexion : elle a un sens dans les deux cas. Après 1001, une courte pause aléatoire suffit. Après 1006, les pauses doivent croître, car le serveur est peut-être encore à l’arrêt. Le client de graphql-ws réessaie dans les deux cas.

        Où chercher : pour 1001, dans le motif et du côté des heures de déploiement. Pour 1006, du côté des délais d’inactivité sur le trajet, dans le journal du serveur et dans la console.
    .which-you-see =
        Si la page voit 1001, c’est que le serveur l’a envoyé, ou une passerelle qui parle WebSocket. Un simple proxy comme nginx n’envoie pas de trames Close de lui-même.

        Si la page voit 1006 pour tous les sockets au même instant, un processus ou un proxy s’est arrêté, ou le réseau a été perdu. Si elle voit 1006 pour un seul socket après un silence de durée fixe, c’est un délai d’inactivité.

        Si le journal du serveur montre 1001 sans motif, c’est un navigateur qui l’a envoyé : la page a été quittée, rechargée ou fermée, ou elle est revenue après avoir été gelée. Ce n’est pas un défaut.

        Si la page voit 1006 au moment même où elle redevient visible, et que le journal du serveur montre 1001 à cet instant, le navigateur avait gelé la page.
    .which-to-send =
        Envoyez 1001 quand votre serveur s’arrête, à chaque socket ouvert, avant la fin du processus. 1012 dit avec plus de précision qu’il va revenir.

        Votre serveur ne doit pas envoyer 1006. Les pages le voient pourtant quand votre serveur s’arrête sans trame Close : fermez les sockets dans le handler de SIGTERM, avant la fin du processus.

compare-1002-1003 =
    .opening =
        1002 (Protocol Error, erreur de protocole) et 1003 (Unsupported Data, données non prises en charge) sont des codes de la RFC 6455, section 7.4.1, qu’un serveur envoie dans une trame Close en réaction à ce qu’il a reçu. 1002 concerne la trame : ses octets enfreignent une règle du protocole. 1003 concerne le message : la trame est correcte, mais le type du message, texte ou binaire, n’est pas de ceux que le serveur accepte.
    .meaning-a =
        1002 dit que ce qui est arrivé n’est pas du WebSocket valide : un opcode non défini, un masque absent, un bit réservé, un fragment mal placé. Le serveur peut n’avoir examiné aucun message.

        Aucun script d’une page ne peut produire une trame non conforme : c’est le navigateur qui construit chaque trame. Un gros message peut pourtant être refusé, parce que Chromium le découpe en fragments.
    .meaning-b =
        1003 dit qu’un message entier et valide est arrivé, et qu’il est d’un type que le serveur n’accepte pas : du binaire là où il attend du texte, ou du texte là où il attend du binaire.

        Une page provoque cela facilement : send() avec une chaîne produit un message texte, et send() avec un ArrayBuffer, un tableau typé ou un Blob produit un message binaire.
    .when-a =
        Quelque chose a modifié les octets en route. Tomcat ferme alors avec un motif comme « A WebSocket frame was sent with an unrecognised opCode of [3] », gorilla/websocket avec « bad opcode 3 », Python websockets avec « reserved bits must be 0 ». ws 8 ferme sans motif.

        Aucune trame n’était en cause : Tomcat envoie 1002 quand un handler de messages lève une exception, Reactor Netty quand le handler échoue, Bandit après 60 s sans données du client.

        Strawberry GraphQL envoie 1002 là où 1003 est prévu : il répond à un message binaire par « WebSocket message type must be text ». RabbitMQ Web MQTT envoie 1002 avec « cannot_parse » pour un paquet qu’il ne sait pas lire.
    .when-b =
        Spring ferme avec « Binary messages not supported » quand du binaire parvient à un handler de texte, et avec « Text messages not supported » dans le cas inverse. RabbitMQ Web MQTT refuse un message texte avec « unexpected WebSocket frame ». Le WebSocketEndpoint de Starlette envoie 1003 pour un message du mauvais type, mais aussi pour du JSON qu’il ne peut pas lire.

        Des bibliothèques comme ws et Python websockets ne choisissent jamais d’elles-mêmes 1003 pour un message : c’est l’application qui les utilise qui appelle close(1003).

        faye-websocket envoie 1003 là où 1002 est prévu : il répond à une trame sans masque par « Received unmasked frame but masking is required ». Tyrus envoie 1003 avec « Cannot accept. » quand son tampon d’entrée est plein.
    .fix-a =
        C’est au responsable du serveur d’agir. Lisez le motif et le journal du serveur : ils disent si une trame était non conforme, ou si c’est l’application du serveur qui a échoué.

        Si une trame était non conforme, connectez-vous directement au serveur, en contournant tous les proxys. Si cela fonctionne, c’est un intermédiaire qui modifie les octets. En laboratoire, nginx 1.22.1 et HAProxy 2.6.12 ont transmis chaque octet tel quel : examinez donc d’abord ce qui inspecte ou réécrit le flux.

        Dans la page, essayez des messages de moins de 64 Kio : Chromium découpe les plus gros en fragments, et certains serveurs n’acceptent pas les fragments. Si le motif parle du message, et non d’une trame, regardez le dernier message envoyé par la page.
    .fix-b =
        La page peut agir. Regardez le dernier message avant la fermeture, et envoyez le type que le serveur attend : JSON.stringify() pour du texte, un ArrayBuffer ou un tableau typé pour du binaire.

        Si c’est la page qui a raison, l’auteur du serveur doit accepter ce type dans le handler de ce chemin.
    .differences =
        Ce qui était incorrect : avec 1002, les octets d’une trame, si le serveur l’emploie comme prévu. Avec 1003, le type d’un message dont les trames sont correctes.

        Qui peut en être la cause : pour 1002, un client qui écrit ses propres trames, un intermédiaire ou le serveur lui-même ; une page, par de gros messages, que Chromium découpe, par un message que le serveur refuse, ou par son silence. Pour 1003, la page, d’un seul appel à send().

        Sur le réseau : dans le payload de la trame Close, 1002 s’écrit 03 EA, et 1003 s’écrit 03 EB. Un motif peut suivre l’un comme l’autre, et wasClean vaut true pour les deux quand la fermeture s’est faite dans les règles.

        Qui l’envoie : 1002 est envoyé par des serveurs, et aussi par Chromium quand il détecte une trame non conforme. 1003 n’est envoyé que par des serveurs : Chromium ne l’envoie jamais, et une page ne le peut pas.

        Ce que voit l’autre côté : quand un serveur envoie l’un de ces codes, la page reçoit le même. Quand Chromium envoie 1002, le serveur reçoit 1002 et la page voit 1006. Avec 1003, les deux côtés voient la même chose.

        Reconnexion : elle ne sert à rien, après l’un comme après l’autre, si rien ne change. Après chacun des deux codes, le client de graphql-ws renonce, et pusher-js réessaie au bout d’une seconde.

        Où chercher : pour 1002, dans le journal du serveur et du côté des intermédiaires. Pour 1003, dans le dernier message envoyé par la page.
    .which-you-see =
        Si le motif parle d’un opcode, d’un masque, de bits RSV ou d’une trame de contrôle, une trame était non conforme : cela relève de 1002, quel que soit le numéro reçu. S’il parle de fragments, il se peut que le serveur n’en accepte aucun.

        Si le motif parle de texte, de binaire ou d’un type de message, c’est le type du message qui a été refusé : cela relève de 1003, quel que soit le numéro reçu. Strawberry le dit avec 1002, Spring avec 1003. RabbitMQ Web MQTT dit la même chose par « unexpected WebSocket frame ».

        S’il n’y a pas de motif, regardez ce que la page a envoyé en dernier. Si la fermeture suit immédiatement le premier message binaire, ou le premier message texte, et se répète à chaque fois, le type de message est la cause. Si elle survient à des moments différents, soupçonnez l’application du serveur, un délai dépassé ou un intermédiaire.

        Si un message binaire a été envoyé et que la page voit 1006 ou 1011, il peut tout de même s’agir d’un mauvais type : les handlers d’uvicorn, d’aiohttp et de Tornado lèvent une exception et coupent la connexion, et ceux d’Hypercorn et de Daphne ferment avec 1011. HiveMQ ferme avec 1000 après un message texte.
    .which-to-send =
        Envoyez 1003 quand un message est valide mais d’un type que ce chemin n’accepte pas, et dites dans le motif quel type il attend. Laissez 1002 à la bibliothèque WebSocket, qui l’envoie d’elle-même pour les trames non conformes.

        N’envoyez ni l’un ni l’autre pour un message du bon type dont le contenu est incorrect : pour un texte qui n’est pas en UTF-8, c’est 1007 ; pour du JSON que votre application ne peut pas utiliser, un code de 4000 à 4999.

compare-1002-1005 =
    .opening =
        1002 (Protocol Error, erreur de protocole) et 1005 (No Status Received, aucun code reçu) sont tous deux des codes de la RFC 6455, section 7.4.1, mais seul 1002 peut être envoyé. Avec 1002, le serveur dit que ce qu’il a reçu enfreint le protocole. Avec 1005, une trame Close est arrivée sans code, et rien n’est dit de la cause.
    .meaning-a =
        Le serveur a lu des données que la RFC 6455 interdit, ou emploie 1002 pour une autre erreur, et ferme pour cette raison.

        Le code ne dit pas quelle règle a été enfreinte. Le motif le dit, si le serveur en a donné un.
    .meaning-b =
        La trame Close était vide, et 1005 le signale. Aucune cause n’est donnée.

        Le handshake de fermeture s’est déroulé dans les règles. Un close() sans arguments, dans la page ou sur le serveur, suffit à produire 1005 ; mais certains serveurs terminent aussi leurs erreurs de cette façon.
    .when-a =
        Les octets ont été modifiés en route. En laboratoire, un seul bit inversé dans un opcode a fait fermer gorilla/websocket avec 1002 et « bad opcode 3 », et un masque retiré a fait fermer Python websockets avec 1002 et « incorrect masking ».

        Le serveur emploie 1002 à d’autres fins. Tomcat l’envoie quand un handler de messages lève une exception, avec « An unrecoverable IOException occurred so the connection was closed ». Bandit l’envoie après 60 s sans données du client. Spring l’envoie après une trame ERROR STOMP, par exemple quand le broker derrière lui a disparu.

        C’est le message qui était en cause, et non la trame : RabbitMQ Web MQTT envoie 1002 avec « cannot_parse » ou « connect_packet_rejected », Strawberry avec « WebSocket message type must be text ».
    .when-b =
        Votre page a appelé close() sans code. ws, Python websockets, uvicorn, Hypercorn, Tornado, Deno, Bun et gorilla/websocket répondent à la trame Close vide par une trame vide, et la page voit 1005. aiohttp, Daphne, WebSocket-Node, Bandit, Tomcat, Ktor et Action Cable répondent 1000, et la page voit 1000.

        L’application du serveur a appelé close() sans code. Avec ws, Tornado et Deno, cela donne une trame Close vide. Avec Python websockets, aiohttp, Bun, Spring, Tomcat et Jetty 12, cela donne 1000.

        Socket.IO met fin ainsi à la plupart de ses connexions : un heartbeat resté sans réponse, un paquet qu’il ne sait pas lire, un client qui ne rejoint jamais de namespace, disconnect(true), et son propre arrêt. La page voit 1005 dans tous ces cas.

        Ce code peut avoir pour origine une trame non conforme. wslay répond par une trame Close vide à une trame de contrôle fragmentée ou trop longue. Firefox donne 1005 pour une trame Close dont le payload fait un seul octet ; dans ce cas, Chromium rompt la connexion avec 1006.
    .fix-a =
        C’est au responsable du serveur d’agir. Lisez le motif, et ce que le journal du serveur dit de cet instant : ils distinguent une trame non conforme d’un handler qui a levé une exception ou d’un délai dépassé.

        Si une trame était non conforme, connectez-vous directement au serveur, en contournant tous les proxys, et désactivez permessage-deflate le temps d’un essai. Corrigez ensuite ce qui modifie les octets.

        La page peut aider dans certains cas : des messages de moins de 64 Kio là où le serveur refuse les fragments, des messages à moins de 60 s d’intervalle avec Bandit, des heartbeats avec STOMP, des paquets corrects avec MQTT, du texte au lieu de binaire avec Strawberry.
    .fix-b =
        Cherchez d’abord qui a fermé. Si l’appel à close() vient de votre propre programme, rien n’est cassé. Donnez-lui un code et un motif, comme close(1000, "a quitté le salon"), et les journaux des deux côtés diront pourquoi.

        Si c’est le serveur qui a fermé, c’est à son auteur d’agir : le serveur doit envoyer un code et un motif. Rien dans la page ne permet de retrouver un code qui n’a pas été envoyé.

        Avec Socket.IO, lisez le motif de déconnexion. Dans la page, « io server disconnect » signale un appel à disconnect() côté serveur, « ping timeout » un ping qui n’est pas arrivé, et « transport close » une fermeture par le serveur. Dans ce dernier cas, le motif du serveur en dit plus : « ping timeout » y désigne un heartbeat auquel la page n’a pas répondu.
    .differences =
        Qui le dit : 1002 vient du côté qui a envoyé la trame Close, donc du serveur quand c’est la page qui le voit. 1005 n’est envoyé par personne : le navigateur ou la bibliothèque serveur le signale pour une trame Close sans code.

        Sur le réseau : 1002, ce sont les deux octets 03 EA, qu’un motif peut suivre. Sans motif, la trame entière d’un serveur est 88 02 03 EA. 1005 est une trame Close sans payload : 88 00. Le numéro 1005 est interdit dans toute trame : s’il y figure, Chromium rompt la connexion, et la page voit 1006.

        Motif : 1002 peut en porter un ; avec Tomcat, gorilla/websocket, Jetty ou Python websockets, il nomme la règle enfreinte. Avec 1005, le motif est vide.

        wasClean : il vaut true pour les deux quand la fermeture s’est faite dans les règles. Aucun événement error ne précède l’un ni l’autre.

        Ce que voit l’autre côté : après 1002, le serveur reçoit du navigateur son propre 1002. Après une trame Close vide, il reçoit une trame vide, et signale 1005 lui aussi.

        Reconnexion : après 1002, la connexion suivante peut se terminer de la même façon tant que la cause n’est pas corrigée. Le client de graphql-ws renonce après 1002 et réessaie après 1005. pusher-js réessaie une seconde après l’un comme après l’autre.

        Où chercher : pour 1002, dans le motif, dans le journal du serveur et du côté des intermédiaires. Pour 1005, d’abord dans chaque close() de la page, puis dans le code du serveur.
    .which-you-see =
        Si l’événement close dit 1002, c’est que le serveur l’a envoyé. S’il a un motif, fiez-vous au motif. S’il n’en a pas, regardez le journal du serveur.

        Si l’événement close dit 1005 et que votre page a appelé close(), c’est la fermeture de votre propre page. Si votre page ne l’a pas appelé, le serveur a fermé sans dire pourquoi.

        Si la page voit 1006 et que le serveur a reçu 1002, ce n’est ni l’un ni l’autre : Chromium a refusé l’une des trames du serveur. Si c’est le serveur qui a envoyé ce 1002, sa trame s’est perdue.

        Si le journal du serveur dit 1005, une trame Close vide est venue du client : son propre close() sans arguments, ou sa réponse à une trame vide du serveur. Cherchez quel côté a fermé le premier.
    .which-to-send =
        Laissez 1002 à la bibliothèque WebSocket : elle l’envoie quand une trame du client est non conforme. Ne l’envoyez pas depuis le code de l’application : pour un handler qui a échoué, il y a 1011 ; pour une règle qui vous est propre, 1008 ou un code de 4000 à 4999.

        Votre serveur ne doit pas envoyer 1005 : ce code est interdit dans toute trame. Une trame Close sans code est permise, mais elle ne dit rien à la page. Envoyez 1000 pour une fin voulue, et un code avec un motif pour toute autre.

compare-1002-1008 =
    .opening =
        1002 (Protocol Error, erreur de protocole) et 1008 (Policy Violation, violation de la politique) sont des codes de la RFC 6455, section 7.4.1, par lesquels un serveur dit que le client a enfreint une règle. 1002 désigne une règle du protocole WebSocket, la même pour tous. 1008 désigne une règle de ce serveur, que seuls son code source ou ses réglages peuvent nommer.
    .meaning-a =
        1002 dit que des octets sont arrivés que la RFC 6455 ne permet pas. D’après la norme, tout serveur doit les refuser.

        La règle figure dans la norme : on peut donc l’y chercher, et un enregistrement des octets montre de laquelle il s’agissait.
    .meaning-b =
        1008 dit que quelque chose de valide est arrivé, et que ce serveur ne l’autorise pas : trop de messages, une session terminée, un client qui lit trop lentement. Un autre serveur l’aurait peut-être accepté.

        La RFC 6455 en fait le code général, pour les cas où aucun autre ne convient, ou quand le serveur ne veut pas en dire plus. Sans motif, il apprend peu de choses.
    .when-a =
        Quelque chose a modifié les trames en route. Le motif nomme alors une règle sur les trames, par exemple « RSV1 set » avec gorilla/websocket, « incorrect masking » avec Python websockets, ou « The client frame was not masked but all client frames must be masked » avec Tomcat.

        Aucune trame n’était en cause : un handler a levé une exception dans Tomcat ou Reactor Netty, Bandit a attendu des données pendant 60 s, ou Spring a envoyé une trame ERROR STOMP.

        RabbitMQ Web MQTT envoie 1002 là où 1008 conviendrait : « connect_packet_rejected » signifie que l’authentification dans le paquet CONNECT de MQTT a été refusée.
    .when-b =
        Une authentification a échoué ou expiré après le handshake. NATS ferme avec « Authentication Timeout », « Authentication Failure » ou « Authentication Expired ». Tomcat ferme avec « This connection was established under an authenticated HTTP session that has ended. »

        Une limite du serveur a été atteinte : avec NATS, « Slow Consumer (Pending Bytes) », « Maximum Connections Exceeded » ou « Maximum Subscriptions Exceeded ». En laboratoire, une application sur ws et une autre sur Python websockets ont employé 1008 pour plus de 20 messages en une seconde.

        ws envoie 1008 là où d’autres envoient 1002 ou 1009 : quand un message arrive en plus de 16 384 fragments (depuis 8.23.0). Bandit envoie 1008 pour un fragment vide.

        Ce qui est refusé avant la fin du handshake ne donne jamais 1008. À une origine non autorisée ou à une authentification absente, le serveur répond 403 ou 401, et la page voit 1006.
    .fix-a =
        Le plus souvent, c’est au responsable du serveur ou du proxy d’agir. Si une trame était non conforme, rien dans le script de la page n’y remédie : c’est le navigateur qui construit chaque trame. Sinon, la page doit peut-être envoyer moins à la fois, envoyer plus souvent ou corriger ses messages.

        Connectez-vous directement au serveur, en contournant tous les proxys. Si cela fonctionne, c’est un intermédiaire qui modifie les octets. Sinon, cherchez dans le journal du serveur une exception ou un délai dépassé à cet instant.
    .fix-b =
        Trouvez d’abord la règle : dans le motif, dans le journal du serveur ou dans sa documentation. Le responsable du serveur peut la nommer.

        Ensuite, la page peut souvent agir. Si l’authentification a expiré, obtenez un nouveau jeton avant de vous reconnecter. Si trop de données ont été envoyées, envoyez moins souvent, ou réunissez plusieurs messages en un seul. Si le client lisait trop lentement, faites-en moins dans le handler de messages.

        Si la page n’a rien fait d’incorrect, le responsable du serveur doit relever la limite, ou donner l’autorisation.
    .differences =
        De qui vient la règle : avec 1002, d’une règle de la RFC 6455. Avec 1008, d’une règle que ce serveur s’est donnée.

        Où elle a été enfreinte : avec 1002, dans les octets d’une trame. Avec 1008, dans le comportement du client : qui il est, combien il envoie, à quelle vitesse il lit.

        Qui doit agir : après 1002, le responsable du serveur ou du proxy. Après 1008, ce peut être la page, une fois la règle connue.

        Sur le réseau : dans le payload de la trame Close, 1002 s’écrit 03 EA, et 1008 s’écrit 03 F0. Un motif peut suivre l’un comme l’autre. wasClean vaut true pour les deux quand la fermeture s’est faite dans les règles.

        Ce que voit l’autre côté : le 1002 d’un serveur et le 1008 d’un serveur parviennent tous deux à la page tels qu’ils ont été envoyés. Chromium lui-même envoie 1002 à un serveur qui a enfreint une règle, et la page voit alors 1006. Aucun navigateur n’envoie 1008.

        Reconnexion : après 1002, elle ne sert à rien tant que la cause n’est pas corrigée. Après 1008, elle ne sert que si quelque chose change : un nouveau jeton, un rythme plus lent, moins de connexions. Le client de graphql-ws renonce dans les deux cas.
    .which-you-see =
        Si le motif nomme une trame, un bit, un opcode ou un masque, traitez-le comme 1002, même si le numéro est 1008.

        Si le motif nomme une authentification, une limite, une vitesse ou une session, traitez-le comme 1008, même si le numéro est 1002, comme avec RabbitMQ Web MQTT.

        S’il n’y a pas de motif, regardez à quel moment arrive la fermeture. Aux premiers messages après l’ouverture : pensez à l’authentification. Quand la page envoie beaucoup : pensez à une limite sur les messages. À un moment que rien de ce que fait la page n’explique : pensez à l’application du serveur, à un délai dépassé ou aux octets modifiés en route.

        Si la page voit 1006 et que le socket ne s’est jamais ouvert, ce n’est ni l’un ni l’autre : regardez le statut HTTP du handshake.
    .which-to-send =
        Envoyez 1008 quand le client a enfreint une règle qui vous est propre, et dites dans le motif de quelle règle il s’agit. Un même code pour une authentification expirée et pour une limite sur les messages laisse le client deviner : là où il doit agir différemment, employez 3000 pour une authentification absente, 3003 pour un droit manquant, ou un code de 4000 à 4999.

        N’envoyez pas 1002 pour cela. 1002 est réservé à la bibliothèque WebSocket, et quiconque le voit cherche des trames non conformes, alors qu’il n’y en a pas.

compare-1002-1011 =
    .opening =
        1002 (Protocol Error, erreur de protocole) et 1011 (Internal Error, erreur interne) sont des codes de la RFC 6455, section 7.4.1, par lesquels un serveur met fin à une connexion qui a mal tourné. 1002 situe la faute dans ce que le serveur a reçu, 1011 dans le serveur lui-même. Certains serveurs confondent les deux : fiez-vous donc au motif et au journal du serveur plutôt qu’au numéro.
    .meaning-a =
        1002 dit que ce qui est arrivé n’est pas du WebSocket valide : le serveur ne peut donc pas continuer à lire.

        À le prendre au mot, l’application du serveur n’est pas en cause, et la faute revient au client ou à ce qui se trouve en route.
    .meaning-b =
        1011 dit que quelque chose a échoué dans le serveur : il ne peut donc pas continuer.

        À le prendre au mot, le client n’a commis aucune faute. Mais ce code n’est pas envoyé seulement pour des erreurs : certains serveurs l’envoient à chaque arrêt, ou quand aucun pong n’est arrivé.
    .when-a =
        Une trame a été abîmée en route : Tomcat, Jetty, gorilla/websocket et Python websockets envoient alors 1002, avec un motif qui nomme la règle. ws 8 envoie 1002 sans motif. Tornado, Daphne, Hypercorn et Deno n’envoient rien et coupent la connexion : la page voit donc 1006.

        L’application du serveur a échoué, et le serveur a tout de même dit 1002. C’est ce que fait Tomcat quand un handler de messages lève une exception, avec « An unrecoverable IOException occurred so the connection was closed », alors que ce n’est presque jamais une erreur d’entrée-sortie. Reactor Netty le fait avec « Protocol error ».

        La prise en charge de STOMP dans Spring envoie 1002 après toute trame ERROR STOMP : quand son broker a disparu, quand une trame STOMP dépasse 64 Kio, quand des heartbeats ne sont pas arrivés.
    .when-b =
        Un handler a levé une exception. Python websockets, Hypercorn, Daphne, Cowboy, Bandit, Jetty, Quarkus et Spring envoient alors 1011. Jetty met le texte de l’exception dans le motif, Quarkus le fait en mode dev et test, les autres laissent le motif vide.

        Aucun pong n’est arrivé à temps : « keepalive ping timeout » avec Python websockets et uvicorn (par défaut un ping toutes les 20 s, et 20 s pour répondre), « Ping timeout » avec Ktor.

        Rien n’a échoué : Hypercorn envoie 1011 quand on l’arrête, et quand l’application rend la main sans avoir fermé. NATS l’envoie avec « Kicked » et avec « Duplicate Client ID ».

        Un handler qui échoue ne donne pas toujours 1011. ws, aiohttp, Tornado, uvicorn, gorilla/websocket et axum mettent fin à la connexion sans trame Close, et la page voit 1006. SignalR ferme avec 1000.
    .fix-a =
        C’est au responsable du serveur d’agir. Si le motif nomme une règle sur les trames, cherchez ce qui modifie les octets : connectez-vous en contournant tous les proxys, désactivez permessage-deflate. S’il nomme des fragments, envoyez des messages de moins de 64 Kio.

        Si le motif n’en nomme aucune, cherchez dans le journal du serveur une exception ou un délai dépassé à cet instant, comme pour 1011.
    .fix-b =
        C’est à l’auteur ou au responsable du serveur d’agir. L’erreur figure dans le journal du serveur ; regardez à l’instant de la fermeture. La page ne peut pas la voir.

        Si le motif parle d’un ping, trouvez ce qui a retardé le pong : serveur occupé, appareil en veille, réseau lent. Réglez ensuite le délai de ping en conséquence.

        Si ce code arrive à chaque déploiement, c’est le logiciel serveur qui l’envoie quand il s’arrête. Fermez les sockets avec 1001 ou 1012 avant cela.
    .differences =
        Qui est mis en cause : 1002 met en cause ce que le serveur a reçu. 1011 met en cause le serveur lui-même.

        Ce que vaut le numéro : 1002 est aussi envoyé pour des handlers qui échouent, par Tomcat et Reactor Netty, et après une période d’inactivité, par Bandit. 1011 est aussi envoyé pour un arrêt, par Hypercorn, et pour un pong absent, par uvicorn. Dans les deux cas, lisez aussi le journal.

        Sur le réseau : dans le payload de la trame Close, 1002 s’écrit 03 EA, et 1011 s’écrit 03 F3. Un motif peut suivre l’un comme l’autre. wasClean vaut true pour les deux quand la fermeture s’est faite dans les règles.

        Qui d’autre l’envoie : Chromium envoie 1002 à un serveur dont une trame est non conforme, et la page voit 1006. Aucun navigateur n’envoie 1011.

        Motif : avec 1002, de nombreuses bibliothèques donnent un texte fixe qui nomme la règle. Avec 1011, beaucoup de serveurs n’en donnent aucun, et quelques-uns le texte d’une exception.

        Reconnexion : après 1002, les mêmes octets mettent fin aussi à la connexion suivante. Après 1011, cela peut réussir, avec des pauses croissantes, sauf si le même message fait échouer le même handler. Le client de graphql-ws renonce dans les deux cas. pusher-js réessaie une seconde après l’un comme après l’autre.

        Où chercher : pour 1002, dans le motif, dans le journal du serveur et du côté des intermédiaires. Pour 1011, dans le journal du serveur.
    .which-you-see =
        Si la fermeture suit immédiatement un certain message de la page, et se répète chaque fois que ce message est envoyé, c’est ce message qui est la cause. Avec 1011, un handler échoue en le traitant. Avec 1002, un handler échoue, ou le serveur refuse la taille, les fragments, le type ou le contenu du message. Le journal du serveur contient peut-être une exception.

        Si le motif nomme un opcode, un masque ou des bits RSV, une trame était non conforme : les octets ont été modifiés en route, ou un client autre qu’un navigateur les a construits. S’il nomme des fragments, il se peut que le serveur n’en accepte aucun.

        Si la fermeture vient après une durée fixe, c’est un délai dépassé : un silence avec 1002 chez Bandit, un pong absent ou tardif avec 1011 chez uvicorn ou Ktor.

        Si toutes les connexions se terminent au même instant avec 1011, le serveur a peut-être été arrêté : Hypercorn dit alors 1011.
    .which-to-send =
        Envoyez 1011 quand votre application a échoué et que la connexion ne peut pas continuer. Un motif court est utile : pas de pile d’appels, et 123 octets au plus.

        N’envoyez pas 1002 depuis le code de l’application. La bibliothèque l’envoie quand une trame est non conforme. Pour un arrêt, envoyez 1001 ou 1012, et non 1011, pour que les pages sachent qu’elles peuvent se reconnecter.

compare-1003-1007 =
    .opening =
        1003 (Unsupported Data, données non prises en charge) et 1007 (Invalid Frame Payload Data, contenu invalide) sont des codes de la RFC 6455, section 7.4.1, par lesquels un serveur refuse un message. 1003 en refuse le type : texte ou binaire, quel qu’en soit le contenu. 1007 en refuse le contenu : le type est le bon, et les octets ne sont pas ce que ce type annonce, comme un message texte qui n’est pas en UTF-8.
    .meaning-a =
        1003 dit que le serveur n’accepte pas les messages de ce type. Le prochain du même type sera refusé aussi.
    .meaning-b =
        1007 dit que le serveur accepte ce type, mais que ce que contient ce message n’est pas valide.

        Pour le texte, la règle est celle de la RFC 6455 elle-même : il doit être en UTF-8. Une page ne peut pas l’enfreindre, car le navigateur convertit en UTF-8 valide toute chaîne.
    .when-a =
        Du binaire envoyé à un handler de texte, ou l’inverse : Spring avec « Binary messages not supported » ou « Text messages not supported », RabbitMQ Web MQTT avec « unexpected WebSocket frame », le WebSocketEndpoint de Starlette sans motif, ou une application qui appelle elle-même close(1003).

        Starlette envoie aussi 1003 pour du JSON qu’il ne peut pas lire, bien que cela relève du contenu.
    .when-b =
        Un texte qui n’est pas en UTF-8 est parvenu au serveur. ws dit 1007 sans motif, Python websockets « invalid continuation byte at position 0 », Jetty « Invalid UTF-8 », Bun « Received invalid UTF-8 ». En laboratoire, une clé de masquage modifiée en route a produit cet effet sur le texte correct d’une page.

        Des données compressées qui ne se décompressent pas : ws et Bandit disent alors 1007, les Workers Cloudflare 1002.

        Certains emploient 1007 pour des contenus qui leur sont propres : SockJS dans Spring pour un message qu’il ne sait pas lire, RabbitMQ Web STOMP pour une trame trop grande reçue avant l’authentification.

        Tous les serveurs ne le disent pas : Tornado, Daphne, Hypercorn et Deno coupent la connexion, et la page voit 1006.
    .fix-a =
        La page peut agir : envoyez une chaîne là où du texte est attendu, et un ArrayBuffer, un tableau typé ou un Blob là où du binaire est attendu.

        Si c’est la page qui a raison, l’auteur du serveur doit accepter ce type.
    .fix-b =
        Si c’est une page qui a envoyé le message, soupçonnez un intermédiaire (un proxy, un répartiteur de charge) : le navigateur n’envoie pas d’UTF-8 incorrect. Connectez-vous directement au serveur, et désactivez permessage-deflate le temps d’un essai.

        Si c’est un client que vous avez écrit, encodez le texte en UTF-8, ne le coupez pas au milieu d’un caractère, et envoyez en binaire ce qui n’est pas du texte.

        Si le serveur emploie 1007 pour ses propres contrôles, comparez le dernier message avec ce qu’il attend.
    .differences =
        Ce qui est refusé : 1003 refuse le type d’un message. 1007 refuse le contenu d’un message du bon type.

        À quel moment le serveur le sait : pour 1003, le premier octet de la trame suffit, puisque l’opcode distingue le texte du binaire. Pour 1007, il doit lire le payload.

        Qui peut en être la cause : une page peut provoquer 1003 d’un seul appel à send(). Une page ne peut pas provoquer 1007 pour de l’UTF-8 incorrect.

        Sur le réseau : dans le payload de la trame Close, 1003 s’écrit 03 EB, et 1007 s’écrit 03 EF. wasClean vaut true pour les deux quand la fermeture s’est faite dans les règles.

        Dans l’autre sens : quand le texte d’un serveur n’est pas en UTF-8, Chromium n’emploie pas 1007. Le serveur reçoit 1002 et la page voit 1006. Avec Firefox, la page voit 1006 et le serveur ne reçoit aucune trame Close.

        Reconnexion : après 1003, seulement avec un autre type de message. Après 1007, cela peut réussir si les octets ont été modifiés par hasard, et échoue de nouveau s’ils le sont toujours. Le client de graphql-ws renonce dans les deux cas.
    .which-you-see =
        Si la fermeture vient chaque fois après le premier message binaire, ou le premier message texte, c’est 1003, ou un autre numéro pour la même erreur.

        Si le motif parle d’UTF-8, d’un octet ou d’une position, c’est 1007.

        Si votre page a envoyé du simple texte et voit 1007, le texte est correct : cherchez ce qui l’a modifié en route.

        Si le serveur a envoyé du texte et que la page voit 1006 avec un événement error, c’est peut-être le texte du serveur lui-même qui n’est pas en UTF-8. La console de Chromium dit « Could not decode a text frame as UTF-8. »
    .which-to-send =
        Envoyez 1003 quand le type n’est pas le bon, et nommez le bon dans le motif. Laissez à la bibliothèque WebSocket le 1007 pour de l’UTF-8 incorrect.

        Pour un texte en UTF-8 valide que votre application ne peut pas utiliser, comme du JSON où un champ manque, 1007 en dit trop peu : employez un code de 4000 à 4999, avec un motif, ou répondez par un message d’erreur et gardez la connexion.

compare-1005-1006 =
    .opening =
        1005 (No Status Received, aucun code reçu) et 1006 (Abnormal Closure, fermeture anormale) appartiennent à la classe des codes qui ne sont jamais envoyés : le navigateur les signale quand aucun code n’est venu du serveur. Avec 1005, une trame Close est arrivée, mais vide : la connexion a donc été fermée dans les règles. Avec 1006, il n’est arrivé aucune trame Close que le navigateur puisse accepter : la connexion a donc été rompue ou refusée, ou ne s’est jamais ouverte.
    .meaning-a =
        1005 dit que la connexion a été fermée dans les règles, mais pas pourquoi.

        Les deux côtés ont pris part au handshake de fermeture : ce n’est donc pas une panne du réseau.
    .meaning-b =
        1006 dit que la connexion s’est terminée sans trame Close, ou ne s’est jamais ouverte.

        C’est un seul numéro pour de nombreuses causes : un processus qui s’est arrêté, un proxy qui a coupé une connexion inactive, un handshake refusé, une trame que le navigateur n’a pas acceptée, un certificat dans Chromium. La page ne peut pas apprendre laquelle.
    .when-a =
        Votre page a appelé close() sans code, et le serveur a répondu par une trame Close vide, comme le font ws, Python websockets, uvicorn, Hypercorn, Tornado, Deno, Bun et gorilla/websocket.

        Le serveur a fermé sans code : ws, Tornado, Deno ou Mattermost lors d’une fermeture ordinaire, et Socket.IO pour un heartbeat resté sans réponse, un paquet illisible, disconnect(true) et son propre arrêt. @fastify/websocket le fait quand il s’arrête, et sur une route qui n’a pas de handler WebSocket.
    .when-b =
        Après l’ouverture : le processus du serveur s’est arrêté (une exception que rien n’intercepte dans Node avec ws, SIGTERM avec Daphne, Tornado, Bun ou Deno), ou le handler a levé une exception (aiohttp, Tornado, uvicorn, gorilla/websocket, axum), ou un intermédiaire a coupé une connexion inactive (nginx, Apache httpd et l’Application Load Balancer d’AWS après 60 s par défaut, Heroku après 55 s).

        Avant l’ouverture : le serveur a répondu 401, 403, 404 ou 502 au lieu de 101, rien n’écoute, le nom ne se résout pas, ou la page a appelé close() trop tôt.

        Le navigateur lui-même a rompu la connexion à cause d’une trame non conforme. Le serveur voit alors 1002 de la part de Chromium, et de la part de Firefox la fin de la connexion TCP sans trame Close.

        Mosquitto ne répond jamais à une trame Close : même après son propre close(), dans les règles, la page voit 1006. AnyCable peut écrire 1006 dans une trame Close, et Crow 1005. Chromium refuse les deux, et la page voit 1006.
    .fix-a =
        Si votre page a appelé close(), donnez-lui un code et un motif. Il n’y a rien d’autre à corriger.

        Si c’est le serveur qui a fermé, son auteur doit envoyer un code et un motif. Avec Socket.IO, regardez le motif de déconnexion, dans la page et sur le serveur.
    .fix-b =
        Demandez-vous d’abord si le socket a été ouvert à un moment. Sinon, regardez le statut HTTP du handshake (curl, la console de Chromium ou le panneau Réseau de Firefox le montre), l’hôte, le port et le certificat.

        S’il l’a été, comparez la durée de son silence avec les délais d’inactivité sur le trajet. Le responsable du serveur devrait envoyer des pings à un intervalle plus court que le plus petit d’entre eux.

        Si la fin ne correspond à aucun de ces délais, cherchez dans le journal du serveur un plantage ou un redémarrage à cet instant, et dans la console du navigateur un texte comme « Invalid frame header ».

        Dans tous les cas, la page doit se reconnecter, avec des pauses croissantes.
    .differences =
        Ce qui est arrivé : avec 1005, une trame Close sans payload, 88 00 de la part d’un serveur. Avec 1006, aucune trame Close, ou une trame que le navigateur a dû refuser.

        wasClean : avec 1005, il vaut true quand la fermeture s’est faite dans les règles. Avec 1006, il vaut false. Dans Firefox, un 1006 donné comme fermeture propre signifie qu’un serveur a écrit le numéro 1006 dans une trame Close.

        Événement error : avant 1005, il n’y en a pas. Avant 1006, il y en a un quand le navigateur a rompu la connexion ou n’a pas pu l’ouvrir. Il n’y en a pas quand la connexion TCP s’est simplement terminée. Une réinitialisation (reset) donne un événement error dans Firefox, et aucun dans Chromium.

        Motif : il est vide avec les deux.

        Ce que voit l’autre côté : avec 1005, le serveur reçoit lui aussi une trame Close vide. Avec 1006, il peut ne rien recevoir, ou recevoir 1001 quand Chromium avait gelé la page, ou 1002 quand Chromium a refusé sa trame.

        Reconnexion : après 1005, seulement si la page a encore besoin de la connexion. Après 1006, cela vaut la peine d’essayer, avec des pauses croissantes, sauf si le handshake a été refusé. Le client de graphql-ws réessaie dans les deux cas.

        Où chercher : pour 1005, dans chaque close() de la page et du serveur. Pour 1006, dans la console, dans le journal du serveur et du côté des délais d’inactivité sur le trajet.
    .which-you-see =
        Si le code est 1005, ne cherchez pas de panne du réseau : cherchez qui a appelé close().

        Si le code est 1006 et qu’aucun événement open ne l’a précédé, c’est le handshake ou la connexion qui a échoué. Si un événement open est arrivé, et aucun événement error, la connexion TCP s’est terminée sans trame Close. Si un événement open est arrivé, et un événement error aussi, le navigateur a refusé quelque chose ; dans Firefox, il se peut aussi que la connexion ait été réinitialisée.

        Si la page voit 1006 après son propre close(), le serveur n’a pas répondu : aussitôt quand il a coupé la connexion TCP, après 60 s dans Chromium et 20 s dans Firefox quand il est resté silencieux.

        Si 1005 arrive avec un motif dans Firefox, un serveur a écrit 1005 dans sa trame Close.
    .which-to-send =
        Ni l’un ni l’autre. Votre serveur ne doit écrire ni 1005 ni 1006 dans une trame Close : Chromium rompt alors la connexion.

        Pour éviter 1005, fermez avec un code et un motif. Pour éviter 1006, fermez par une trame Close, en cas d’erreur et lors d’un arrêt aussi, et attendez la réponse avant de fermer la connexion TCP. Un serveur qui transmet un code venu d’une autre connexion doit d’abord remplacer 1005, 1006 et 1015.

compare-1006-1015 =
    .opening =
        1006 (Abnormal Closure, fermeture anormale) et 1015 (TLS Handshake, échec du handshake TLS) appartiennent à la classe des codes qui ne sont jamais envoyés : par chacun d’eux, le navigateur signale lui-même une connexion qui a échoué. 1015 nomme une cause : TLS a échoué avec le serveur, et rien n’a donc été ouvert. 1006 n’en nomme aucune, et quand TLS échoue, c’est du navigateur que dépend celui des deux que vous voyez : 1015 dans Firefox, 1006 dans Chromium.
    .meaning-a =
        1006 dit qu’il n’y a pas eu de trame Close : la connexion s’est rompue, a été refusée, a été rompue par le navigateur, ou ne s’est jamais ouverte.
    .meaning-b =
        1015 dit que le handshake TLS n’a pas réussi. Aucun octet de WebSocket n’a été échangé, et aucune requête HTTP non plus.
    .when-a =
        Dans Chromium : tout ce qui échoue avant l’ouverture, échecs TLS compris, et toute fin sans trame Close après elle.

        Dans Firefox : la même chose, sauf les échecs TLS.
    .when-b =
        Dans Firefox : un certificat autosigné ou établi pour un autre nom, un serveur qui demande un certificat client, et wss: vers un port qui parle HTTP en clair.

        Chromium donne 1006 dans tous ces cas. Sa console en dit plus : « net::ERR_CERT_AUTHORITY_INVALID » pour un certificat autosigné, « net::ERR_SSL_PROTOCOL_ERROR » pour wss: vers un port sans TLS, « WebSocket opening handshake was canceled » quand un certificat client a été demandé.
    .fix-a =
        Cherchez d’abord si le socket a été ouvert à un moment. Si oui, TLS n’est pas la cause : examinez les délais d’inactivité, les plantages et les trames non conformes.

        Sinon, lisez la console du navigateur. Si elle parle d’un certificat ou de SSL, continuez comme pour 1015. Dans les autres cas, regardez l’hôte, le port et le statut HTTP du handshake. Dans Chromium, une autre extension peut vider ce texte ; une fenêtre Invité l’affiche.
    .fix-b =
        Ouvrez le même hôte et le même port avec https: dans un onglet. Le navigateur y dit ce qui ne va pas dans le certificat. Pour un WebSocket, il n’affiche aucun avertissement que vous pourriez écarter d’un clic.

        C’est au responsable du serveur d’agir : il faut un certificat d’une autorité à laquelle le navigateur fait confiance, établi pour ce nom, et aucune demande de certificat client sur ce port.

        Si ce port ne parle pas TLS, c’est ws: qu’il y faut, ou bien il faut y mettre TLS en place.
    .differences =
        Quel navigateur le dit : 1015 vient de Firefox. Chromium dit 1006 à la place.

        À quel moment il vient : 1015 vient avant l’ouverture. 1006 vient avant ou après elle.

        Sur le réseau : tous deux sont interdits dans une trame. Chromium rompt la connexion pour une trame Close qui porte l’un d’eux. Firefox transmet le numéro à la page, comme une fermeture propre.

        wasClean et événement error : quand TLS échoue, wasClean vaut false et un événement error vient d’abord, dans les deux navigateurs. Quand la connexion TCP se termine simplement après l’ouverture, 1006 arrive sans événement error.

        Ce que voit l’autre côté : avec 1015, le serveur n’a jamais reçu le handshake WebSocket. Avec 1006, il a pu voir une connexion entière.

        Reconnexion : après 1015, elle ne sert à rien tant que le certificat ou les réglages ne sont pas corrigés. Après 1006, elle peut aider, avec des pauses croissantes.

        Où chercher : pour 1015, dans le certificat et les réglages TLS de ce port. Pour 1006, d’abord dans la console.
    .which-you-see =
        Si vous voyez 1015 et que wasClean vaut false, c’est TLS, quoi que vous soupçonniez d’autre.

        Si vous voyez 1006 dans Chromium, qu’aucun événement open n’est arrivé et que la console nomme « ERR_CERT » ou « ERR_SSL », c’est ce que Firefox signale par 1015.

        Si vous voyez 1006 dans Chromium après environ 30 s sans événement open, quelque chose a accepté la connexion et n’a jamais répondu à TLS, comme le fait un port qui ne parle pas TLS et attend que le client commence.

        Si vous voyez 1015 dans Firefox et que wasClean vaut true, un serveur a écrit 1015 dans une trame Close. C’est une faute du serveur, et non de TLS.
    .which-to-send =
        Ni l’un ni l’autre. Tous deux sont des signalements d’un navigateur à sa propre page. Un serveur chez qui TLS échoue n’a pas de WebSocket sur lequel envoyer quoi que ce soit.

        Si votre serveur transmet des codes venus d’une autre connexion, remplacez 1006 et 1015 par un code qui peut être envoyé, comme 1014 pour une passerelle.

compare-1008-1009 =
    .opening =
        1008 (Policy Violation, violation de la politique) et 1009 (Message Too Big, message trop gros) sont des codes de la RFC 6455, section 7.4.1, par lesquels un serveur fait respecter une règle qui lui est propre. 1009 signifie qu’un message dépassait la taille que le serveur accepte. 1008 vaut pour toute règle qui n’a pas de code propre.
    .meaning-a =
        1008 dit qu’une règle a été enfreinte, sans dire laquelle : une authentification, un débit, un nombre de connexions.
    .meaning-b =
        1009 dit exactement ce qui n’allait pas : la taille d’un message, ou d’une trame. Seule la limite elle-même peut manquer dans le motif.
    .when-a =
        Une authentification a échoué ou expiré après l’ouverture : NATS avec « Authentication Expired », Tomcat avec « This connection was established under an authenticated HTTP session that has ended. »

        Trop, trop vite, ou lu trop lentement : la limite d’une application sur les messages, NATS avec « Slow Consumer (Pending Bytes) » ou « Maximum Connections Exceeded ».

        La règle peut aussi porter sur la taille : NATS ferme avec 1008 et « Maximum Control Line Exceeded » quand des sujets et des en-têtes sont trop longs, et ws avec 1008 quand un message arrive en trop de fragments.
    .when-b =
        Un message dépassait la limite. Limites par défaut : 8 192 dans Tomcat, 32 Kio dans coder/websocket (« read limited at 32769 bytes »), 64 Kio dans Jetty et dans Netty, 1 000 000 octets dans Socket.IO, 1 Mio dans Python websockets et NATS, 16 Mio dans uvicorn et Bun, 100 Mio dans ws.

        Amazon API Gateway ferme avec 1009 pour un message de plus de 128 Kio, et pour une trame de plus de 32 Kio.

        Tous les serveurs ne disent pas 1009. axum, Daphne, Deno et uWebSockets coupent la connexion, et la page voit 1006. SignalR ferme avec 1000, STOMP dans Spring avec 1002.
    .fix-a =
        Il faut que la règle soit nommée : par le motif, par le journal du serveur ou par le responsable du serveur. La page fait ensuite ce que la règle demande : s’authentifier de nouveau, envoyer moins souvent, ouvrir moins de connexions.

        Si la règle ne convient pas à cette page, c’est au responsable du serveur de la changer.
    .fix-b =
        Comparez la taille du dernier message avec la limite du serveur. Soit la page envoie moins à la fois, en plusieurs messages, soit le responsable du serveur relève la limite : maxPayload dans ws, max_size dans Python websockets, maxHttpBufferSize dans Socket.IO, maxTextMessageBufferSize dans Tomcat.

        Comptez des octets, et non des caractères, sauf avec Tomcat et Hypercorn, qui comptent des caractères pour le texte. Avec compression, ws et Tornado comptent la taille après décompression.

        Si de petits messages de même nature passent, c’est la taille qui était en cause.
    .differences =
        Ce qu’il nomme : 1008 ne nomme aucune règle. 1009 nomme la taille.

        Quoi mesurer : pour 1008, cela dépend de la règle : temps écoulé depuis l’authentification, messages par seconde, connexions ouvertes. Pour 1009, la longueur du dernier message.

        Sur le réseau : dans le payload de la trame Close, 1008 s’écrit 03 F0, et 1009 s’écrit 03 F1. wasClean vaut true pour les deux quand la fermeture s’est faite dans les règles.

        Qui l’envoie : tous deux viennent de serveurs. Chromium n’envoie pas 1009 pour un message trop gros pour lui : la page voit 1006.

        Motif : avec 1009, de nombreuses bibliothèques y écrivent la limite, comme « frame with 1100000 bytes exceeds limit of 1048576 bytes » ; ws et Socket.IO n’écrivent rien. Avec 1008, seul le motif peut nommer la règle.

        Reconnexion : après 1009, elle réussit aussitôt, jusqu’à ce que le même message soit envoyé de nouveau. Après 1008, cela dépend de la règle, et une nouvelle tentative peut être refusée aussitôt. Le client de graphql-ws renonce dans les deux cas.

        Quand il se perd : après 1009, la connexion est parfois coupée si vite que la page voit 1006, comme avec des applications sur gorilla/websocket. Un 1006 juste après un gros message peut donc être un 1009 qui n’est pas arrivé.
    .which-you-see =
        Si la fermeture suit immédiatement un gros message et que les petits passent, c’est une question de taille, avec 1009 chez les serveurs qui le disent, et avec 1008, 1006, 1002 ou 1000 chez d’autres.

        Si elle vient après de nombreux petits messages, c’est une limite sur leur nombre, et 1008 convient.

        Si elle vient à un temps fixe après l’authentification, quoi qui ait été envoyé, c’est l’authentification, et 1008 convient.

        Si le numéro est 1008, que le motif est vide et que le message était gros, essayez avec les mêmes données en messages de moins de 64 Kio : le serveur compte peut-être les fragments, que Chromium fait de tout ce qui dépasse 64 Kio.
    .which-to-send =
        Envoyez 1009 pour la taille et pour rien d’autre, et écrivez la limite dans le motif. La plupart des bibliothèques le font d’elles-mêmes quand une limite est réglée.

        Envoyez 1008 pour vos autres règles, avec un motif. Là où le client doit réagir différemment à chacune, un code de 4000 à 4999 par règle lui en dit plus.

compare-1011-1012 =
    .opening =
        1011 (Internal Error, erreur interne) et 1012 (Service Restart, redémarrage du service) peuvent tous deux être envoyés par un serveur qui ne peut pas poursuivre une connexion sans que le client y soit pour rien. 1011 dit que quelque chose a échoué dans le serveur, et 1012 que le serveur redémarre et va revenir. Tous les serveurs ne distinguent pas les deux.
    .meaning-a =
        1011 concerne une erreur : le serveur a rencontré une situation imprévue.

        Il est défini par la RFC 6455. Il ne dit pas quand le serveur fonctionnera de nouveau.
    .meaning-b =
        1012 concerne un redémarrage : le serveur s’arrête, puis revient. Il figure dans le registre de l’IANA, et non dans la RFC 6455 elle-même.

        Il demande aux clients de se reconnecter après un moment, et n’est pas le signe d’un défaut.
    .when-a =
        Un handler a levé une exception dans Python websockets, Hypercorn, Daphne, Cowboy, Bandit, Jetty, Quarkus ou Spring.

        Aucun pong n’est arrivé à temps : « keepalive ping timeout » avec Python websockets et uvicorn, « Ping timeout » avec Ktor.

        Le serveur a été arrêté, et son logiciel envoie 1011 dans ce cas : Hypercorn le fait pour chaque connexion ouverte quand il reçoit SIGTERM, après 3 s par défaut.
    .when-b =
        uvicorn a été arrêté ou rechargé : il envoie aussitôt 1012 à chaque connexion ouverte. Le socket drainer de Phoenix le fait aussi, et Bandit lors d’un redémarrage.

        Hasura envoie 1012 quand sa configuration a changé, avec un motif comme « auth mode changed » ou « cors policy changed ». Le serveur n’a pas forcément redémarré.

        Une application l’envoie elle-même, par exemple sur ws dans son handler de SIGTERM.
    .fix-a =
        C’est à l’auteur ou au responsable du serveur d’agir. L’erreur figure dans le journal du serveur, à cet instant.

        Si le motif parle d’un ping, cherchez ce qui a retardé le pong. Si ce code n’arrive que lors des déploiements, ce n’est pas une erreur : l’application devrait fermer ses sockets avec 1001 ou 1012 avant que le logiciel serveur le fasse avec 1011.
    .fix-b =
        Personne n’a à agir si ce code accompagne un déploiement. La page devrait se reconnecter après une pause aléatoire, pour que toutes ne le fassent pas à la fois ; le texte auquel renvoie le registre de l’IANA parle de 5 à 30 s.

        S’il arrive à d’autres moments, le responsable du serveur devrait chercher pourquoi le processus a été redémarré.
    .differences =
        Erreur ou redémarrage : 1011 dit que quelque chose a échoué. 1012 dit que le serveur redémarre comme prévu.

        Combien à la fois : le 1011 d’un handler met fin à une seule connexion. 1012 met fin au même instant à toutes les connexions de ce serveur.

        Sur le réseau : dans le payload de la trame Close, 1011 s’écrit 03 F3, et 1012 s’écrit 03 F4. wasClean vaut true pour les deux quand la fermeture s’est faite dans les règles.

        Motif : il est souvent vide avec les deux. Avec 1011, ce peut être le texte d’une exception ou « keepalive ping timeout ». Avec 1012, il peut nommer un changement de réglages.

        Reconnexion : après 1011, avec des pauses croissantes, et non indéfiniment. Après 1012, une fois, après une pause aléatoire. Le client de graphql-ws renonce après 1011 et réessaie après 1012.

        Dans votre supervision : comptez 1011 parmi les erreurs du serveur. Comptez 1012 parmi ses déploiements.
    .which-you-see =
        Si une seule connexion s’est terminée et que d’autres ont continué, c’est une erreur, qui relève de 1011.

        Si toutes se sont terminées au même instant et que le serveur répond de nouveau peu après, c’était un redémarrage, ou un proxy rechargé, que le numéro soit 1012, 1001, 1011 ou 1006.

        Si 1011 arrive environ 3 s après que le serveur a reçu l’ordre de s’arrêter, et que le handshake portait l’en-tête « Server: hypercorn-h11 », c’est l’arrêt d’Hypercorn.

        Si 1011 dit « keepalive ping timeout », il n’y a derrière ni exception ni redémarrage : aucun pong n’est arrivé.
    .which-to-send =
        Envoyez 1012 à chaque socket ouvert quand votre serveur redémarre, et 1001 quand il s’arrête pour de bon. N’envoyez 1011 que là où votre application a échoué.

        Les clients tiennent compte de la différence : celui de graphql-ws renonce après 1011, et se reconnecte après 1012.

compare-1012-1013 =
    .opening =
        1012 (Service Restart, redémarrage du service) et 1013 (Try Again Later, réessayer plus tard) peuvent tous deux être envoyés par un serveur ; ils figurent dans le registre de l’IANA, et non dans la RFC 6455 elle-même. 1012 dit que le serveur redémarre et que les clients peuvent bientôt se reconnecter. 1013 dit que le serveur est en marche mais ne peut pas servir ce client maintenant : se reconnecter tout de suite aggraverait la situation.
    .meaning-a =
        1012 concerne le processus du serveur : il s’arrête et redémarre. Tous les clients sont prévenus.
    .meaning-b =
        1013 concerne la charge du serveur : il continue de fonctionner, avec moins de clients. Certains clients sont prévenus.
    .when-a =
        uvicorn l’envoie lors d’un arrêt et d’un rechargement, le socket drainer de Phoenix et Bandit lors d’un redémarrage, Hasura quand sa configuration a changé.
    .when-b =
        Tyrus l’envoie quand il y a trop de sessions : « Maximal number of open sessions per endpoint exceeded. », et de même pour une application ou une adresse distante.

        Aucun autre logiciel serveur de l’atlas de wswhy n’envoie 1013 de lui-même. Là où vous le voyez, c’est l’application ou une passerelle qui l’a choisi. Netty propose un 1013 prédéfini avec le motif « Try Again Later », qu’une application peut envoyer.
    .fix-a =
        La page se reconnecte après une courte pause aléatoire. Personne d’autre n’a à agir, si le redémarrage était voulu.
    .fix-b =
        La page attend, avec des pauses croissantes, ou jusqu’à ce que l’utilisateur le demande. Le texte auquel renvoie le registre de l’IANA parle d’une autre adresse, s’il y en a plusieurs, ou d’une tentative quand l’utilisateur agit.

        Le responsable du serveur doit réduire la charge, ou relever la limite : dans Tyrus, c’est maxSessions.
    .differences =
        Ce qui ne va pas : avec 1012, rien. Avec 1013, le serveur a trop à faire, ou une limite est atteinte.

        Combien sont prévenus : avec 1012, toutes les connexions au même instant. Avec 1013, quelques-unes.

        Sur le réseau : dans le payload de la trame Close, 1012 s’écrit 03 F4, et 1013 s’écrit 03 F5. wasClean vaut true pour les deux quand la fermeture s’est faite dans les règles.

        Reconnexion : après 1012, au bout d’une pause aléatoire, de 5 à 30 s dans le texte auquel renvoie le registre. Après 1013, bien plus tard, ou à une autre adresse. Le client de graphql-ws réessaie dans les deux cas, sans faire de différence entre eux.

        En HTTP : 1013 est proche de 503. 1012 n’a pas d’équivalent.

        Avant ou après l’ouverture : 1012 arrive sur des connexions ouvertes depuis un certain temps. 1013 peut arriver juste après l’ouverture, parce que c’est à ce moment-là qu’un serveur qui compte les sessions les compte. Un serveur qui refuse avant l’ouverture répond 503, et la page voit 1006.
    .which-you-see =
        Si tous vos sockets se terminent au même instant et que le serveur est vite de retour, cela relève de 1012.

        Si de nouveaux sockets sont fermés juste après leur ouverture pendant que de plus anciens continuent, cela relève de 1013.

        Si vous voyez 1013 de la part d’un serveur qui n’a pas lui-même une telle limite, cherchez le numéro 1013 dans le code de l’application.

        Si vous voyez 1006 et que le serveur a répondu 503 au handshake, c’est aussi une surcharge, annoncée avant l’ouverture.
    .which-to-send =
        Envoyez 1012 quand le serveur redémarre et revient vite. Envoyez 1013 quand il est trop occupé pour ce client.

        Si vous savez avant l’ouverture que vous ne pouvez pas servir, répondez 503 au handshake. Si vous voulez que les clients s’abstiennent pendant une durée connue, dites-la dans un message avant la fermeture : une trame Close n’a pas de champ pour cela.

compare-1013-1014 =
    .opening =
        1013 (Try Again Later, réessayer plus tard) et 1014 (Bad Gateway, mauvaise passerelle) peuvent tous deux être envoyés ; ils figurent dans le registre de l’IANA, et non dans la RFC 6455 elle-même, et sont proches des statuts HTTP 503 et 502. 1013 dit que le serveur est trop occupé. 1014 dit qu’une passerelle fonctionne, et que le serveur derrière elle n’a pas donné de réponse valide.
    .meaning-a =
        1013 est envoyé par un serveur à son propre sujet : la situation est passagère.
    .meaning-b =
        1014 est envoyé par une passerelle au sujet du serveur derrière elle.

        La page a atteint la passerelle : son propre réseau et l’adresse sont donc en ordre.
    .when-a =
        Tyrus l’envoie quand il y a trop de sessions pour un endpoint, une application ou une adresse distante. Ailleurs, c’est une application qui l’a envoyé.
    .when-b =
        Aucun serveur ni proxy de l’atlas de wswhy n’envoie 1014 de lui-même. Une passerelle qui parle WebSocket des deux côtés et qui a été écrite pour le dire peut l’envoyer ; Netty propose pour cela un 1014 prédéfini avec le motif « Bad Gateway ».

        Les simples proxys n’envoient pas de trames Close. Quand le serveur derrière nginx ou HAProxy est tué, la page voit 1006 en laboratoire ; quand il est à l’arrêt avant l’ouverture, nginx répond 502 au handshake et HAProxy 503, et la page voit 1006 aussi.
    .fix-a =
        La page attend, avec des pauses croissantes. Le responsable du serveur doit réduire la charge, ou relever la limite.
    .fix-b =
        C’est au responsable de la passerelle et du serveur derrière elle d’agir. Vérifiez si ce serveur tourne, si la passerelle a sa bonne adresse, et ce qu’il a répondu.

        La page ne peut que se reconnecter, avec des pauses croissantes.
    .differences =
        Qui est en cause : avec 1013, le serveur qui l’a envoyé. Avec 1014, celui qui se trouve derrière l’émetteur.

        Où chercher : pour 1013, dans la charge et les limites du serveur. Pour 1014, dans le journal de la passerelle, puis dans celui du serveur derrière elle.

        Sur le réseau : dans le payload de la trame Close, 1013 s’écrit 03 F5, et 1014 s’écrit 03 F6. wasClean vaut true pour les deux quand la fermeture s’est faite dans les règles.

        Qui peut l’envoyer : 1013 peut être envoyé par n’importe quel serveur. 1014 est destiné à un serveur qui fait office de passerelle ou de proxy.

        Reconnexion : après 1013, plus tard, car réessayer plus tôt aggrave la situation. Après 1014, avec des pauses croissantes, puisque personne ne sait quand le serveur derrière la passerelle reviendra. Le client de graphql-ws réessaie dans les deux cas.

        Avant l’ouverture : l’équivalent de 1013 est 503, et celui de 1014 est 502. Dans les deux cas, une page voit 1006 et ne peut pas lire le statut.
    .which-you-see =
        Si la fermeture vient pendant que de nombreux clients sont connectés et que d’autres continuent, pensez à la charge : 1013.

        Si tout ce qui passe par une même passerelle se termine ou échoue pendant que d’autres chemins fonctionnent, pensez au serveur derrière elle : 1014.

        Si vous ne voyez aucun de ces numéros mais 1006, et qu’un proxy se trouve devant, cherchez dans le journal du proxy : un proxy qui ne fait que transmettre les octets n’a pas d’autre endroit où dire ce qui s’est passé.
    .which-to-send =
        Envoyez 1013 si votre propre serveur a trop à faire. N’envoyez 1014 que si votre logiciel se trouve entre la page et un autre serveur, et que la réponse de ce serveur n’était pas valide ou n’est pas venue.

        Si votre passerelle a reçu une trame Close du serveur derrière elle, transmettez plutôt son code et son motif, sauf si ce code est interdit dans une trame : remplacez 1005, 1006 et 1015, par exemple par 1014.

## Any two codes. `$a` and `$b` are the numbers, `$name-a` and `$name-b` the names of `codes.ftl`; `$a` is the smaller one.
## In `composed-saw-never-sent` `$a` is what the page saw and `$b` what the other side saw.

shared-retry-a =
    { $a ->
        [1000] Après 1000, ne vous reconnectez que si la page a encore besoin de la connexion.
        [1001] Après 1001, reconnectez-vous après une courte pause aléatoire.
        [1002] Après 1002, cherchez d’abord la cause : la connexion suivante peut se terminer de la même façon.
        [1003] Après 1003, ne vous reconnectez que pour envoyer l’autre type de message.
        [1005] Après 1005, ne vous reconnectez que si la page a encore besoin de la connexion.
        [1006] Après 1006, reconnectez-vous avec des pauses croissantes, sauf si le handshake a été refusé.
        [1007] Après 1007, cherchez d’abord ce qui n’allait pas dans les octets du message.
        [1008] Après 1008, cherchez d’abord quelle règle a été enfreinte.
        [1009] Après 1009, envoyez moins à la fois, sinon la connexion suivante se termine de la même façon.
        [1010] Après 1010, établissez d’abord quelle extension le serveur doit accepter.
        [1011] Après 1011, reconnectez-vous avec des pauses croissantes, et non indéfiniment.
        [1012] Après 1012, reconnectez-vous après une pause aléatoire.
        [1013] Après 1013, reconnectez-vous bien plus tard, avec des pauses croissantes.
        [1014] Après 1014, reconnectez-vous avec des pauses croissantes : personne ne sait quand le serveur derrière la passerelle sera de retour.
        [1015] Après 1015, corrigez d’abord le certificat ou les réglages TLS.
        [3000] Après 3000, authentifiez-vous de nouveau ou renouvelez d’abord le jeton.
        [3003] Après 3003, se reconnecter avec le même utilisateur ne sert à rien.
        [3008] Après 3008, reconnectez-vous avec des pauses croissantes.
       *[other] Après { $a }, c’est le logiciel qui l’envoie qui dit s’il faut se reconnecter.
    }
shared-retry-b =
    { $b ->
        [1000] Après 1000, ne vous reconnectez que si la page a encore besoin de la connexion.
        [1001] Après 1001, reconnectez-vous après une courte pause aléatoire.
        [1002] Après 1002, cherchez d’abord la cause : la connexion suivante peut se terminer de la même façon.
        [1003] Après 1003, ne vous reconnectez que pour envoyer l’autre type de message.
        [1005] Après 1005, ne vous reconnectez que si la page a encore besoin de la connexion.
        [1006] Après 1006, reconnectez-vous avec des pauses croissantes, sauf si le handshake a été refusé.
        [1007] Après 1007, cherchez d’abord ce qui n’allait pas dans les octets du message.
        [1008] Après 1008, cherchez d’abord quelle règle a été enfreinte.
        [1009] Après 1009, envoyez moins à la fois, sinon la connexion suivante se termine de la même façon.
        [1010] Après 1010, établissez d’abord quelle extension le serveur doit accepter.
        [1011] Après 1011, reconnectez-vous avec des pauses croissantes, et non indéfiniment.
        [1012] Après 1012, reconnectez-vous après une pause aléatoire.
        [1013] Après 1013, reconnectez-vous bien plus tard, avec des pauses croissantes.
        [1014] Après 1014, reconnectez-vous avec des pauses croissantes : personne ne sait quand le serveur derrière la passerelle sera de retour.
        [1015] Après 1015, corrigez d’abord le certificat ou les réglages TLS.
        [3000] Après 3000, authentifiez-vous de nouveau ou renouvelez d’abord le jeton.
        [3003] Après 3003, se reconnecter avec le même utilisateur ne sert à rien.
        [3008] Après 3008, reconnectez-vous avec des pauses croissantes.
       *[other] Après { $b }, c’est le logiciel qui l’envoie qui dit s’il faut se reconnecter.
    }

composed-opening = { $a }, { $name-a }, et { $b }, { $name-b }, sont deux codes de fermeture du protocole WebSocket. Voici ce que dit chacun, et ce qui les distingue.
composed-same-class = { $a } et { $b } appartiennent à la même classe de codes de fermeture. Ce qui les distingue est la cause que chacun nomme.
composed-different-class = { $a } et { $b } appartiennent à des classes différentes de codes de fermeture. Regardez d’abord qui peut envoyer chacun.
composed-a-never-sent = { $a } n’est jamais envoyé : un navigateur ou une bibliothèque le donne de lui-même pour signaler la fin d’une connexion. { $b } vient d’une trame Close : c’est donc l’autre côté qui l’a choisi.
composed-b-never-sent = { $b } n’est jamais envoyé : un navigateur ou une bibliothèque le donne de lui-même pour signaler la fin d’une connexion. { $a } vient d’une trame Close : c’est donc l’autre côté qui l’a choisi.
composed-both-never-sent = Ni { $a } ni { $b } ne sont jamais envoyés. Un navigateur ou une bibliothèque signale chacun d’eux de son propre chef à la fin d’une connexion ; l’autre côté ne l’a pas envoyé.
composed-which-to-send-both = Votre serveur peut envoyer l’un ou l’autre. Choisissez celui dont le sens est exact, et ajoutez un motif qui en dit plus.
composed-which-to-send-a = Des deux, votre serveur ne peut envoyer que { $a }. Il ne doit pas envoyer { $b }.
composed-which-to-send-b = Des deux, votre serveur ne peut envoyer que { $b }. Il ne doit pas envoyer { $a }.
composed-which-to-send-neither = Votre serveur ne doit envoyer ni { $a } ni { $b }. Envoyez un code qu’un serveur a le droit d’envoyer (1000 à 1003, 1007 à 1009, 1011 à 1014, 3000 à 4999), avec un motif.
composed-saw-never-sent =
    { $b ->
        [1001] Vous avez vu { $a }, l’autre côté a vu 1001 : les deux peuvent être vrais d’une même connexion. Le navigateur a abandonné la connexion de lui-même, par exemple parce qu’il a gelé la page, et a annoncé son départ au serveur.
        [1002] Vous avez vu { $a }, l’autre côté a vu 1002 : les deux peuvent être vrais d’une même connexion. Le navigateur a détecté une trame non conforme du serveur, et a rompu la connexion. Il a annoncé 1002 au serveur, et la page voit { $a }.
       *[other] Vous avez vu { $a }, l’autre côté a vu { $b } : les deux peuvent être vrais d’une même connexion. Le navigateur a envoyé { $b } à l’autre côté, comme le close() de la page le lui demandait, et n’a reçu en réponse aucune trame Close avec un code.
    }
composed-retry-differs = { shared-retry-a } { shared-retry-b }
composed-retry-same = La reconnexion n’est pas ce qui distingue les deux. { shared-retry-a } { shared-retry-b }

## Two sides, two codes

saw-1006-server-saw-1002 =
    .title = La page a vu 1006, le serveur a vu 1002
    .text =
        Le navigateur a détecté une trame non conforme du serveur. Il a mis fin à la connexion et annoncé 1002 au serveur dans une trame Close. La page voit 1006, sans motif, avec wasClean à false et précédé d’un événement error. Les deux numéros parlent d’une même faute, et cette faute n’est pas celle de la page.

        Un 1002 dans le journal du serveur ne signifie donc pas ici que le client était en faute. La trame était non conforme au départ du serveur, ou quelque chose l’a modifiée en route.

        La trame Close de Chromium nomme la règle dans son motif, que seul le serveur peut lire : « Masked frame from server », « Invalid reserved bit », « Unknown opcode », « Unexpected continuation », « Previous data frame unfinished », « Invalid UTF-8 in text frame », « Invalid UTF-8 in Close frame », ou « WebSocket Protocol Error » pour le reste. Pour une trame Close avec un code interdit ou d’un seul octet, le motif est vide.

        La console de Chromium dit la même chose en d’autres termes, comme « Invalid frame header » ou « A server must not mask any frames that it sends to the client. » Le script de la page n’en reçoit rien.

        Firefox n’envoie pas ce 1002. La page voit 1006 également, et le serveur voit la fin de la connexion TCP sans trame Close. Firefox accepte une trame masquée : le même serveur peut donc fonctionner dans Firefox et échouer dans Chromium.

        C’est au responsable du serveur ou du proxy d’agir. Journalisez le motif du 1002 sur le serveur. Capturez les octets entre le proxy et le serveur, là où ils ne sont pas chiffrés, et collez-les dans « Décoder des octets », pour voir quelle trame a enfreint quelle règle. Faites un essai en vous connectant directement au serveur, et un autre en désactivant permessage-deflate. Sur le serveur, une seule tâche à la fois doit écrire dans le socket, et rien ne doit être envoyé après la trame Close.

        Chercher l’erreur dans la page ne sert à rien : aucun script ne peut produire, empêcher ou voir une trame non conforme.
