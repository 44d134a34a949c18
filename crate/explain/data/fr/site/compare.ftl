# Two close codes side by side. `compare-1002-1005`: pairs that people confuse, written by hand; `a` is the smaller code.
# `.opening`, `.meaning-…`, `.when-…`, `.fix-…`, `.which-you-see`, `.which-to-send`: paragraphs. `.differences`: one difference each.

## Pairs

compare-1002-1003 =
    .opening =
        1002 (Protocol Error, erreur de protocole) et 1003 (Unsupported Data, données non prises en charge) sont des codes de la RFC 6455, section 7.4.1, qu’un serveur envoie dans une trame Close à cause de ce qu’il a reçu. 1002 concerne la trame : ses octets enfreignent une règle du protocole. 1003 concerne le message : la trame est correcte, mais son type, texte ou binaire, n’est pas de ceux que le serveur accepte.
    .meaning-a =
        1002 dit que ce qui est arrivé n’est pas du WebSocket valide : un opcode non défini, un masque absent, un bit réservé, un fragment mal placé. Le serveur n’a pas forcément regardé un seul message.

        Le script d’une page ne peut pas provoquer cela directement : c’est le navigateur qui construit chaque trame.
    .meaning-b =
        1003 dit qu’un message entier et valide est arrivé, et qu’il est d’un type que le serveur n’accepte pas : du binaire là où il veut du texte, ou du texte là où il veut du binaire.

        Une page provoque cela facilement : send() avec une chaîne produit un message texte, et send() avec un ArrayBuffer, un tableau typé ou un Blob produit un message binaire.
    .when-a =
        Quelque chose, en route, a modifié les octets. Tomcat ferme alors avec un motif comme « A WebSocket frame was sent with an unrecognised opCode of [3] », gorilla/websocket avec « bad opcode 3 », Python websockets avec « reserved bits must be 0 ». ws 8 ferme sans motif.

        Aucune trame n’était en cause : Tomcat envoie 1002 quand un handler de messages lève une exception, Reactor Netty quand le handler échoue, Bandit après 60 s sans données du client.

        Strawberry GraphQL envoie 1002 là où 1003 est prévu : un message binaire reçoit « WebSocket message type must be text ».
    .when-b =
        Spring ferme avec « Binary messages not supported » quand du binaire parvient à un handler de texte, et avec « Text messages not supported » dans le cas inverse. RabbitMQ Web MQTT refuse un message texte avec « unexpected WebSocket frame ». Le WebSocketEndpoint de Starlette envoie 1003 pour un message du mauvais type, mais aussi pour du JSON malformé.

        Des bibliothèques comme ws et Python websockets ne choisissent jamais d’elles-mêmes 1003 pour un message : c’est l’application qui tourne sur elles qui appelle close(1003).

        faye-websocket envoie 1003 là où 1002 est prévu : une trame sans masque reçoit « Received unmasked frame but masking is required ». Tyrus envoie 1003 avec « Cannot accept. » quand son tampon d’entrée est plein.
    .fix-a =
        C’est au responsable du serveur d’agir. Lisez le motif et le journal du serveur : ils disent si une règle sur les trames a été enfreinte, ou si c’est le code du serveur lui-même qui a échoué.

        Si une règle sur les trames a été enfreinte, connectez-vous au serveur en contournant tous les intermédiaires. Si cela fonctionne, c’est un intermédiaire qui modifie les octets. En laboratoire, nginx 1.22.1 et HAProxy 2.6.12 ont transmis chaque octet tel quel : soupçonnez donc d’abord ce qui réécrit ou inspecte le flux.

        La page peut tenter une chose : envoyer la même chose en messages de moins de 64 Kio. Chromium découpe les plus gros en fragments, et certains serveurs n’acceptent pas les fragments.
    .fix-b =
        La page peut agir. Regardez le dernier message avant la fermeture, et envoyez le type que le serveur attend : JSON.stringify() pour du texte, un ArrayBuffer ou un tableau typé pour du binaire.

        Si c’est la page qui a raison, l’auteur du serveur doit accepter ce type dans le handler de ce chemin.
    .differences =
        Ce qui était incorrect : avec 1002, la trame, donc des octets. Avec 1003, le type d’un message dont les trames sont correctes.

        Qui peut en être la cause : avec 1002, un client qui écrit ses propres trames, un intermédiaire ou le serveur lui-même, mais pas le script d’une page. Avec 1003, la page, d’un seul appel à send().

        Sur le réseau : dans le payload de la trame Close, 1002 s’écrit 03 EA, et 1003 s’écrit 03 EB. Un motif peut suivre l’un comme l’autre, et wasClean vaut true pour les deux quand la fermeture s’est faite dans les règles.

        Qui l’envoie : 1002 est envoyé par des serveurs, et aussi par Chromium quand il relève une trame incorrecte. 1003 n’est envoyé que par des serveurs : Chromium ne l’envoie jamais, et une page ne le peut pas.

        Ce que voit l’autre côté : quand un serveur envoie l’un de ces codes, la page reçoit le même. Quand Chromium envoie 1002, le serveur reçoit 1002 et la page reçoit 1006. Rien de tel pour 1003.

        Reconnexion : après l’un comme après l’autre, se reconnecter pour refaire la même chose ne sert à rien. Le client de graphql-ws renonce après les deux. pusher-js attend avant de réessayer après les deux.

        Où chercher : pour 1002, dans le journal du serveur et du côté des intermédiaires. Pour 1003, dans le dernier message envoyé par la page.
    .which-you-see =
        Si le motif parle d’un opcode, d’un masque, de bits RSV, de fragments ou d’une trame de contrôle, c’est un cas de 1002, quoi que dise le numéro.

        Si le motif parle de texte, de binaire ou d’un type de message, c’est un cas de 1003. Strawberry le dit avec 1002 ; Spring, Starlette et RabbitMQ Web MQTT le disent avec 1003.

        S’il n’y a pas de motif, regardez ce que la page a envoyé en dernier. Si la fermeture suit immédiatement le premier message binaire, ou le premier message texte, et se répète à chaque fois, le type de message est la cause. Si elle survient à des moments différents, examinez les octets en route.

        Si un message binaire a été envoyé et que la page voit 1006 ou 1011, ce peut être tout de même un mauvais type : les handlers d’uvicorn, d’aiohttp et de Tornado lèvent une exception et coupent la connexion, et ceux de Hypercorn et de Daphne ferment avec 1011. HiveMQ ferme avec 1000 après un message texte.
    .which-to-send =
        Envoyez 1003 quand un message est valide mais d’un type que ce chemin n’accepte pas, et dites dans le motif quel type il veut. Laissez 1002 à la bibliothèque WebSocket, qui l’envoie d’elle-même pour les trames non conformes.

        N’envoyez ni l’un ni l’autre pour un message du bon type dont le contenu est incorrect : pour un texte qui n’est pas en UTF-8, c’est 1007 ; pour du JSON que votre application ne peut pas utiliser, un code de 4000 à 4999.

compare-1002-1005 =
    .opening =
        1002 (Protocol Error, erreur de protocole) et 1005 (No Status Received, aucun code reçu) sont tous deux des codes de la RFC 6455, section 7.4.1, mais de deux classes différentes : 1002 peut être envoyé, 1005 ne l’est jamais. 1002 est une accusation : le côté qui a fermé dit que ce qu’il a reçu enfreignait le protocole. 1005 est une absence : une trame Close est arrivée, et elle ne contenait aucun code.
    .meaning-a =
        1002 affirme quelque chose. Le serveur a lu des données que la RFC 6455 interdit, ou dit les avoir lues, et ferme pour cette raison.

        Il en dit plus que 1005, mais pas tout : il désigne une catégorie de fautes. La règle enfreinte figure dans le motif, si le serveur en a donné un.
    .meaning-b =
        1005 est ce que le navigateur note quand la trame Close est vide. Personne n’est accusé de rien, et aucune cause n’est donnée.

        C’est un signe moins grave que 1002. Le handshake de fermeture s’est déroulé dans les règles, et un simple close() sans arguments, dans la page ou sur le serveur, suffit à produire ce code.
    .when-a =
        Les octets ont été modifiés en route. En laboratoire, un seul bit inversé dans un opcode a fait fermer gorilla/websocket avec 1002 et « bad opcode 3 », et un masque retiré a fait fermer Python websockets avec 1002 et « incorrect masking ».

        L’implémentation emploie 1002 à d’autres fins. Tomcat l’envoie quand un handler de messages lève une exception, avec « An unrecoverable IOException occurred so the connection was closed ». Bandit l’envoie après 60 s sans données du client. Spring l’envoie après une trame ERROR de STOMP, par exemple quand le broker derrière lui a disparu.

        Le protocole applicatif n’a pas été respecté : RabbitMQ Web MQTT envoie 1002 avec « cannot_parse » ou « connect_packet_rejected ».
    .when-b =
        Votre page a appelé close() sans code. ws, Python websockets, uvicorn, Tornado, Bun et Deno répondent à la trame Close vide par une trame vide, et la page affiche 1005. aiohttp, WebSocket-Node, Tomcat et Ktor répondent 1000, et la page affiche 1000.

        L’application du serveur a appelé close() sans code. Avec ws, Tornado, Deno et Jetty, cela donne une trame Close vide. Avec Python websockets, aiohttp, Bun, Spring et Tomcat, cela donne 1000.

        Socket.IO ferme ainsi dans la plupart des cas d’erreur qui lui sont propres : un heartbeat manqué, un paquet qu’il ne sait pas lire, un client qui ne rejoint jamais de namespace, disconnect(true), et son propre arrêt. Tous donnent 1005 dans la page.

        Une trame non conforme peut se cacher derrière ce code. wslay répond par une trame Close vide à une trame de contrôle fragmentée ou trop longue. Firefox affiche 1005 pour une trame Close dont le payload fait un seul octet ; dans ce cas, Chromium rompt la connexion avec 1006.
    .fix-a =
        C’est au responsable du serveur d’agir. Lisez le motif, et le journal du serveur à cet instant : ils distinguent une trame non conforme d’un handler qui a levé une exception ou d’un délai dépassé.

        Si une trame était non conforme, connectez-vous en contournant tous les intermédiaires, et désactivez permessage-deflate le temps d’un essai. Réparez ensuite ce qui modifie les octets.

        Modifier la page n’aide que dans un cas : quand elle envoie de gros messages. Chromium envoie en fragments ce qui dépasse 64 Kio, et certains serveurs refusent les fragments.
    .fix-b =
        Cherchez d’abord qui a fermé. Si c’est une ligne de votre page qui a appelé close(), rien n’est cassé. Donnez-lui un code et un motif, comme close(1000, "a quitté le salon"), et les journaux des deux côtés diront pourquoi.

        Si c’est le serveur qui a fermé, c’est à son auteur d’agir : faites-lui envoyer un code et un motif. Rien dans la page ne permet de retrouver un code qui n’a pas été envoyé.

        Avec Socket.IO, lisez plutôt le motif de déconnexion que donne sa bibliothèque cliente : « io server disconnect » est un appel sur le serveur, « ping timeout » un heartbeat qui n’est pas arrivé, « transport close » une connexion qui s’est terminée.
    .differences =
        Qui le dit : 1002 est dit par le côté qui envoie la trame Close, donc par le serveur quand c’est la page qui l’affiche. 1005 n’est dit que par le navigateur, au sujet d’une trame qui ne contenait aucun code.

        Sur le réseau : 1002, ce sont les deux octets 03 EA, qu’un motif peut suivre : sans motif, la trame entière d’un serveur est 88 02 03 EA. 1005 est une trame Close sans payload : 88 00. Le numéro 1005 lui-même n’a pas le droit de figurer dans une trame : Chromium rompt alors la connexion, et la page voit 1006.

        Motif : 1002 peut en porter un ; avec Tomcat, gorilla/websocket, Jetty ou Python websockets, il nomme la règle enfreinte. Avec 1005, le motif est vide.

        wasClean : il vaut true pour les deux quand la fermeture s’est faite dans les règles. Aucun événement error ne précède l’un ni l’autre.

        Ce que voit l’autre côté : après 1002, le serveur reçoit du navigateur son propre 1002. Après une trame Close vide, il reçoit une trame vide, et donc aucun code non plus.

        Reconnexion : après 1002, la connexion suivante peut se terminer de la même façon tant que la cause n’est pas corrigée. Le client de graphql-ws renonce après 1002 et réessaie après 1005. pusher-js attend avant de réessayer après 1002, et n’attend pas après 1005.

        Où chercher : pour 1002, dans le motif, dans le journal du serveur et du côté des intermédiaires. Pour 1005, d’abord dans chaque close() de la page, puis dans le code du serveur.
    .which-you-see =
        Si l’événement close dit 1002, c’est que le serveur l’a envoyé. S’il a un motif, fiez-vous au motif. S’il n’en a pas, regardez ensuite le journal du serveur.

        Si l’événement close dit 1005 et que votre page a appelé close(), c’est la fermeture de votre propre page. Si votre page ne l’a pas appelé, le serveur a fermé sans dire pourquoi.

        Si la page dit 1006 et le journal du serveur 1002, ce n’est ni l’un ni l’autre cas de cette paire : le navigateur a refusé l’une des trames du serveur.

        Si le journal du serveur dit 1005, un client a envoyé une trame Close vide, comme le fait une page avec close() sans arguments.
    .which-to-send =
        Laissez 1002 à la bibliothèque WebSocket : elle l’envoie quand une trame du client est non conforme. Ne l’envoyez pas depuis le code de l’application : pour un handler qui a échoué, il y a 1011 ; pour une règle qui vous est propre, 1008 ou un code de 4000 à 4999.

        Votre serveur ne doit pas envoyer 1005 : aucune trame n’a le droit de le contenir. Une trame Close sans code est permise, mais elle ne dit rien à la page. Envoyez 1000 pour une fin voulue, et un code avec un motif pour toute autre.

compare-1002-1008 =
    .opening =
        1002 (Protocol Error, erreur de protocole) et 1008 (Policy Violation, règle enfreinte) sont des codes de la RFC 6455, section 7.4.1, par lesquels un serveur dit que le client a commis une faute. 1002 désigne une règle du protocole WebSocket, la même pour tous. 1008 désigne une règle de ce serveur, que seuls son propre code ou ses réglages peuvent nommer.
    .meaning-a =
        1002 dit que des octets sont arrivés que la RFC 6455 ne permet pas. D’après la norme, tout serveur doit les refuser.

        La règle figure dans la norme : on peut donc l’y chercher, et un enregistrement des octets montre de laquelle il s’agissait.
    .meaning-b =
        1008 dit que quelque chose de valide est arrivé, et que ce serveur ne l’autorise pas : trop de messages, une session terminée, un client qui lit trop lentement. Un autre serveur l’aurait peut-être accepté.

        La RFC 6455 en fait le code général, pour les cas où aucun autre ne convient, ou quand le serveur ne veut pas en dire plus. Sans motif, il apprend peu de choses.
    .when-a =
        Quelque chose, entre la page et le serveur, a modifié les trames. Le motif nomme alors une règle sur les trames, par exemple « RSV1 set » avec gorilla/websocket, « incorrect masking » avec Python websockets, ou « The client frame was not masked but all client frames must be masked » avec Tomcat.

        Aucune trame n’était en cause : un handler a levé une exception dans Tomcat ou Reactor Netty, Bandit a attendu des données pendant 60 s, ou Spring a envoyé un ERROR STOMP.

        RabbitMQ Web MQTT envoie 1002 là où 1008 conviendrait : « connect_packet_rejected » signifie que l’authentification dans le paquet CONNECT de MQTT a été refusée.
    .when-b =
        Une authentification a échoué ou expiré après le handshake. NATS ferme avec « Authentication Timeout », « Authentication Failure » ou « Authentication Expired ». Tomcat ferme avec « This connection was established under an authenticated HTTP session that has ended. »

        Une limite du serveur a été atteinte : avec NATS, « Slow Consumer (Pending Bytes) », « Maximum Connections Exceeded » ou « Maximum Subscriptions Exceeded ». En laboratoire, une application sur ws et une autre sur Python websockets ont employé 1008 pour plus de 20 messages en une seconde.

        ws envoie 1008 là où d’autres envoient 1002 ou 1009 : quand un message arrive en plus de 16 384 fragments (depuis 8.23.0 ; 131 072 en 8.21.0). Bandit envoie 1008 pour un fragment vide.

        Ce qui est refusé avant la fin du handshake ne donne jamais 1008. À une origine non autorisée ou à une authentification absente, le serveur répond 403 ou 401, et la page voit 1006.
    .fix-a =
        C’est au responsable du serveur, ou de l’intermédiaire, d’agir. Le script d’une page ne peut pas produire de trame malformée : modifier la page n’aide donc pas, si ce n’est que des messages de moins de 64 Kio évitent les fragments.

        Connectez-vous en contournant tous les intermédiaires. Si cela fonctionne alors, c’est là que les octets sont modifiés. Sinon, cherchez dans le journal du serveur une exception ou un délai dépassé à cet instant.
    .fix-b =
        Trouvez d’abord la règle : dans le motif, dans le journal du serveur ou dans sa documentation. Le responsable du serveur peut toujours la nommer.

        Ensuite, la page peut souvent agir. Si l’authentification a expiré, obtenez un nouveau jeton avant de vous reconnecter. Si trop de données ont été envoyées, envoyez moins souvent, ou réunissez plusieurs messages en un seul. Si le client lisait trop lentement, faites-en moins dans le handler de messages.

        Si la page respecte les règles, le responsable du serveur doit relever la limite, ou donner l’autorisation.
    .differences =
        De qui vient la règle : avec 1002, c’est une règle de la RFC 6455. Avec 1008, c’est une règle que ce serveur s’est donnée.

        Où elle a été enfreinte : avec 1002, dans les octets d’une trame. Avec 1008, dans le comportement du client : qui il est, combien il envoie, à quelle vitesse il lit.

        Qui doit agir : après 1002, le responsable du serveur ou de l’intermédiaire. Après 1008, ce peut être la page, une fois que quelqu’un a nommé la règle.

        Sur le réseau : dans le payload de la trame Close, 1002 s’écrit 03 EA, et 1008 s’écrit 03 F0. Un motif peut suivre l’un comme l’autre. wasClean vaut true pour les deux quand la fermeture s’est faite dans les règles.

        Ce que voit l’autre côté : le 1002 d’un serveur et le 1008 d’un serveur parviennent tous deux à la page tels quels. Chromium lui-même envoie 1002 à un serveur qui a enfreint une règle, et la page voit alors 1006. Aucun navigateur n’envoie 1008.

        Reconnexion : après 1002, elle ne sert à rien tant que les octets ne sont pas corrects. Après 1008, elle ne sert que si quelque chose change : un nouveau jeton, un rythme plus lent, moins de connexions. Le client de graphql-ws renonce après les deux.
    .which-you-see =
        Si le motif nomme une trame, un bit, un opcode ou un masque, traitez-le comme 1002, même si le numéro est 1008.

        Si le motif nomme une authentification, une limite, une vitesse ou une session, traitez-le comme 1008, même si le numéro est 1002, comme avec RabbitMQ Web MQTT.

        S’il n’y a pas de motif, regardez à quel moment arrive la fermeture. Aux premiers messages après l’ouverture : pensez à l’authentification. Quand la page envoie beaucoup : pensez à une limite sur les messages. À un moment que rien de ce que fait la page n’explique : pensez aux octets en route.

        Si la page voit 1006 et que le socket ne s’est jamais ouvert, ce n’est ni l’un ni l’autre : regardez le statut HTTP du handshake.
    .which-to-send =
        Envoyez 1008 quand le client a enfreint une règle qui vous est propre, et dites dans le motif de quelle règle il s’agit. Un même code pour une authentification expirée et pour une limite sur les messages laisse le client deviner : là où il doit agir différemment, employez 3000 pour une authentification absente, 3003 pour un droit manquant, ou un code de 4000 à 4999.

        N’envoyez pas 1002 pour cela. 1002 est réservé à la bibliothèque WebSocket, et quiconque le voit cherche des trames non conformes qui n’existent pas.

compare-1002-1011 =
    .opening =
        1002 (Protocol Error, erreur de protocole) et 1011 (Internal Error, erreur interne) sont des codes de la RFC 6455, section 7.4.1, par lesquels un serveur met fin à une connexion qui a mal tourné. 1002 situe la faute dans ce que le serveur a reçu, 1011 dans le serveur lui-même. Certains serveurs confondent les deux : le motif et le journal du serveur comptent donc plus que le numéro.
    .meaning-a =
        1002 dit : ce qui m’est parvenu n’est pas du WebSocket valide, et je ne peux pas continuer à lire.

        À le prendre au mot, le code du serveur lui-même est en ordre, et la faute revient au client ou à ce qui se trouve en route.
    .meaning-b =
        1011 dit : il s’est passé en moi quelque chose d’imprévu, et je ne peux pas continuer.

        À le prendre au mot, le client n’a commis aucune faute. Mais ce code n’est pas envoyé seulement pour des erreurs : certains serveurs l’envoient à chaque arrêt, ou quand aucun pong n’est arrivé.
    .when-a =
        Une trame a été abîmée en route : Tomcat, Jetty, gorilla/websocket et Python websockets envoient alors 1002, avec un motif qui nomme la règle. ws 8 envoie 1002 sans motif. Tornado, Daphne, Hypercorn et Deno n’envoient rien et coupent la connexion : la page voit donc 1006.

        Le code du serveur lui-même a échoué, et le serveur a tout de même dit 1002. C’est ce que fait Tomcat quand un handler de messages lève une exception, avec « An unrecoverable IOException occurred so the connection was closed », alors que ce n’est presque jamais une erreur d’entrée-sortie. Reactor Netty le fait avec « Protocol error ».

        La prise en charge de STOMP dans Spring envoie 1002 après toute trame ERROR de STOMP : quand son broker a disparu, quand une trame dépasse 64 Kio, quand des heartbeats manquent.
    .when-b =
        Un handler a levé une exception. Python websockets, Hypercorn, Daphne, Cowboy, Bandit, Jetty, Quarkus et Spring envoient alors 1011. Jetty met le texte de l’exception dans le motif, Quarkus le fait en mode dev et test, les autres laissent le motif vide.

        Aucun pong n’est arrivé à temps : « keepalive ping timeout » avec Python websockets et uvicorn (par défaut un ping toutes les 20 s, et 20 s pour répondre), « Ping timeout » avec Ktor.

        Rien n’a échoué : Hypercorn envoie 1011 quand on l’arrête, et chaque fois que l’application rend la main. NATS l’envoie avec « Kicked » et avec « Duplicate Client ID ».

        Un handler qui échoue ne donne pas toujours 1011. ws, aiohttp, Tornado, uvicorn, gorilla/websocket et axum mettent fin à la connexion sans trame Close, et la page voit 1006. SignalR ferme avec 1000.
    .fix-a =
        C’est au responsable du serveur d’agir. Si le motif nomme une règle sur les trames, cherchez ce qui modifie les octets : connectez-vous en contournant tous les proxys, désactivez permessage-deflate, envoyez des messages de moins de 64 Kio.

        Si le motif n’en nomme aucune, cherchez dans le journal du serveur une exception ou un délai dépassé à cet instant, comme pour 1011.
    .fix-b =
        C’est à l’auteur ou au responsable du serveur d’agir. L’erreur figure dans le journal du serveur ; regardez à l’instant de la fermeture. La page ne peut pas la voir.

        Si le motif parle d’un ping, trouvez ce qui a retardé le pong : serveur occupé, appareil en veille, réseau lent. Réglez ensuite le délai de ping en conséquence.

        Si ce code arrive à chaque déploiement, c’est l’arrêt de l’implémentation. Fermez les sockets avec 1001 ou 1012 avant que le processus s’arrête.
    .differences =
        Qui est mis en cause : 1002 met en cause ce que le serveur a reçu. 1011 met en cause le serveur lui-même.

        Ce que vaut le numéro : 1002 est aussi envoyé pour des handlers qui échouent, par Tomcat et Reactor Netty, et après un silence, par Bandit. 1011 est aussi envoyé pour un arrêt, par Hypercorn, et pour un pong absent, par uvicorn. Les deux numéros se lisent avec le journal à côté.

        Sur le réseau : dans le payload de la trame Close, 1002 s’écrit 03 EA, et 1011 s’écrit 03 F3. Un motif peut suivre l’un comme l’autre. wasClean vaut true pour les deux quand la fermeture s’est faite dans les règles.

        Qui d’autre l’envoie : Chromium envoie 1002 à un serveur dont une trame est incorrecte, et donne 1006 à la page. Aucun navigateur n’envoie 1011.

        Motif : avec 1002, de nombreuses bibliothèques donnent un texte fixe qui nomme la règle. Avec 1011, beaucoup d’implémentations n’en donnent aucun, et quelques-unes le texte d’une exception.

        Reconnexion : après 1002, les mêmes octets mettent fin aussi à la connexion suivante. Après 1011, cela peut réussir, avec des pauses croissantes, sauf si le même message fait échouer le même handler. Le client de graphql-ws renonce après les deux. pusher-js attend avant de réessayer après 1002, et n’attend pas après 1011.

        Où chercher : pour 1002, dans le motif, du côté des intermédiaires, puis dans le journal du serveur. Pour 1011, dans le journal du serveur.
    .which-you-see =
        Si la fermeture suit immédiatement un certain message de la page, et se répète chaque fois que ce message est envoyé, c’est qu’un handler échoue sur ce message, que le numéro soit 1011 ou 1002. Cherchez l’exception dans le journal du serveur.

        Si le motif nomme un opcode, un masque, des bits RSV, des fragments ou une longueur, c’est un vrai 1002. Les octets ont été modifiés en route, ou un client autre qu’un navigateur les a construits.

        Si la fermeture vient après un silence de durée fixe, c’est un délai dépassé, avec 1002 chez Bandit et avec 1011 chez uvicorn ou Ktor.

        Si toutes les connexions se terminent au même instant avec 1011, le serveur a peut-être été arrêté : Hypercorn dit alors 1011.
    .which-to-send =
        Envoyez 1011 quand votre propre code a échoué et que la connexion ne peut pas continuer. Un motif court est utile : pas de pile d’appels, et 123 octets au plus.

        N’envoyez pas 1002 depuis le code de l’application. La bibliothèque l’envoie quand une trame est non conforme. Pour un arrêt, envoyez 1001 ou 1012, et non 1011, pour que les pages sachent qu’elles peuvent revenir.
