# What ended a socket. `.badge`: about three words. `.sentence`: the cause, then who must act; at most 280 characters.
# `.meaning`: short paragraphs. Arguments: crate/atlas/data/causes.toml and args.toml.
# Messages whose name begins with `shared` are parts of the others.

-server = Le serveur, ou un intermédiaire,
-act-server = C’est au responsable du serveur d’agir ; la page ne peut pas y remédier.
-act-client = Une page ne peut pas envoyer cela : c’est à l’auteur du client, ou au responsable d’un proxy sur le trajet, d’agir.
-no-page-frames = C’est le navigateur qui construit chaque trame qu’une page envoie : le script d’une page ne peut pas en produire de non conforme.
-between = Par intermédiaire, on entend un reverse proxy, un répartiteur de charge, une passerelle ou un outil qui inspecte le TLS.
-only-1006 = La page voit 1006, sans motif. Son script ne voit jamais quelle règle a été enfreinte.
-told-1002 = Chromium envoie 1002 au serveur : le journal du serveur peut donc accuser le client.

## Parts with arguments

shared-code =
    { $code ->
        [unknown] un code qui n’a pas été vu
       *[other] le code { $code }
    }
shared-failed =
    { $browser ->
        [unknown] le navigateur doit rompre la connexion
       *[other] le navigateur a donc rompu la connexion
    }
shared-said =
    { $reason ->
        [unknown] { "" }
        [empty] { " " }(sans motif)
       *[other] { " " }(motif « { $reason } »)
    }
shared-not-clean =
    { $clean ->
        [no] La fermeture n’a pas été propre : la connexion s’est rompue avant que les deux côtés aient terminé, ou la page avait encore des données à envoyer. Le code est tout de même celui du serveur.
       *[other] { "" }
    }
shared-lived =
    { $lived ->
        [unknown] { "" }
       *[other] Durée de vie du socket : { $lived }.
    }
shared-caller =
    { $caller ->
        [unknown] elle a appelé
       *[other]
            { FUNCTION($caller) ->
                [empty] une fonction anonyme a appelé
               *[other] { FUNCTION($caller) } a appelé
            }
    }
shared-at =
    { $caller ->
        [unknown] { "" }
       *[other] { " " }({ PLACE($caller) })
    }
shared-host =
    { $host ->
        [unknown] l’hôte
        [empty] l’hôte
       *[other] { $host }
    }
shared-error =
    { $error ->
        [unknown] { "" }
        [empty] { "" }
       *[other] Dans les termes du navigateur : { $error }.
    }
shared-text =
    { $text ->
        [unknown] { "" }
        [empty] { "" }
       *[other] Texte du navigateur : « { $text } »
    }

## The server said why, in its Close frame

server-reported_protocol-error =
    .badge = erreur de protocole signalée
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said } : il dit que ce qu’il a reçu enfreint le protocole. Une page ne peut pas produire de trame non conforme ; c’est au responsable du serveur d’agir.
    .meaning =
        C’est le navigateur qui construit chaque trame qu’une page envoie. Cherchez donc ailleurs : le décodeur du serveur lui-même, s’il est fautif ; un intermédiaire qui modifie les octets ; un gros message, car Chromium envoie en plusieurs fragments ce qui dépasse 64 Kio et certains serveurs ne les acceptent pas ; un serveur qui emploie 1002 à d’autres fins.

        Serveurs qui emploient 1002 à d’autres fins : Tomcat quand le handler de l’application échoue, Bandit après 60 s sans données du client, Spring après une trame ERROR STOMP.

        { shared-not-clean }

        { shared-lived }

server-reported_internal-error =
    .badge = erreur interne du serveur
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said } : il dit que quelque chose a échoué de son côté. C’est au responsable du serveur d’agir ; cherchez dans le journal du serveur ce qui s’est passé à ce moment-là.
    .meaning =
        Il s’agit souvent d’une exception qu’aucun handler n’a interceptée. Certains serveurs envoient aussi 1011 quand un pong tarde, avec un motif qui le dit ; Hypercorn l’envoie à chaque arrêt, et quand l’application rend la main sans avoir fermé.

        { shared-not-clean }

        { shared-lived }

server-reported_keepalive-timeout =
    .badge = pong absent ou tardif
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said } : aucun pong ne lui est parvenu à temps. C’est au responsable du serveur de trouver ce qui a retardé le pong, ou d’accorder plus de temps.
    .meaning =
        Le serveur envoie des pings et attend un pong. Le navigateur répond de lui-même aux pings : la page n’y participe pas et n’en voit rien.

        Un pong arrive trop tard quand le réseau est lent ou coupé, quand l’appareil se met en veille, ou quand le serveur est trop occupé pour le lire.

        Ce motif est celui qu’envoie la bibliothèque Python websockets, et uvicorn avec elle : par défaut, un ping toutes les 20 s, et 20 s pour répondre.

        { shared-not-clean }

        { shared-lived }

server-reported_going-away =
    .badge = départ du serveur
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said } : il annonce son départ, comme lors d’un redémarrage ou d’un déploiement. La page devrait se reconnecter après une pause.
    .meaning =
        La RFC 6455 prévoit 1001 pour un serveur qui s’arrête. Certains serveurs l’envoient aussi pour un socket inactif : Jetty après 30 s avec « Connection Idle Timeout », Deno quand aucun pong n’arrive.

        { shared-not-clean }

        { shared-lived }

server-reported_unsupported-data =
    .badge = données non prises en charge
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said } : il n’accepte pas ce type de données. La page doit en envoyer un autre, ou le responsable du serveur doit l’accepter.
    .meaning =
        Du texte a été envoyé là où le serveur n’accepte que du binaire, ou l’inverse. Comparez le dernier message envoyé avec ce que le serveur attend.

        { shared-not-clean }

server-reported_invalid-payload =
    .badge = contenu invalide signalé
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said } : un message ne contenait pas ce que son type annonce. C’est au responsable du serveur d’agir.
    .meaning =
        La RFC 6455 prévoit 1007 pour un message texte qui n’est pas en UTF-8. Un navigateur envoie de l’UTF-8 valide dans tous ses messages texte : examinez donc le décodeur du serveur, les intermédiaires, et le cas d’un serveur qui emploie 1007 pour ses propres contenus.

        { shared-not-clean }

server-reported_policy-violation =
    .badge = règle du serveur enfreinte
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said } : une règle qui lui est propre a été enfreinte. C’est au responsable du serveur d’agir : c’est son code qui fixe cette règle.
    .meaning =
        1008 couvre les motifs auxquels aucun autre code ne correspond. Cas courants : une session expirée, une origine non autorisée, trop de messages. Ce qui est refusé avant le handshake donne plutôt 1006 à la page.

        { shared-not-clean }

        { shared-lived }

server-reported_message-too-big =
    .badge = message trop gros signalé
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said } : un message dépassait la taille qu’il accepte. La page doit envoyer moins de données à la fois, ou le responsable du serveur doit relever la limite.
    .meaning =
        Les limites varient d’un serveur à l’autre : 64 Kio par trame pour WebSocket-Node, 1 Mio pour la bibliothèque Python websockets, 16 Mio pour uvicorn, 100 Mio pour ws (valeurs par défaut).

        { shared-not-clean }

server-reported_missing-extension =
    .badge = extension manquante
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said } : il dit qu’une extension manque. C’est au responsable du serveur d’agir ; ce code est réservé aux clients.
    .meaning =
        1010 est destiné à un client qui avait besoin d’une extension que le serveur n’a pas acceptée. Un serveur qui en exige une devrait plutôt refuser le handshake.

        { shared-not-clean }

server-reported_service-restart =
    .badge = redémarrage du serveur
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said } : il redémarre. La page devrait se reconnecter après une courte pause ; il n’y a rien d’autre à faire.
    .meaning =
        Dans le registre de l’IANA, 1012 désigne un redémarrage. Prévoyez dans les pages une attente de durée aléatoire, pour qu’elles ne se reconnectent pas toutes en même temps.

        { shared-not-clean }

        { shared-lived }

server-reported_try-again-later =
    .badge = serveur surchargé
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said } : réessayez plus tard. La page devrait attendre avant de se reconnecter ; le responsable du serveur doit s’occuper de sa charge.
    .meaning =
        Dans le registre de l’IANA, 1013 désigne une situation passagère, comme une surcharge.

        { shared-not-clean }

server-reported_bad-gateway =
    .badge = passerelle sans backend
    .sentence = Une passerelle a fermé la connexion avec { shared-code }{ shared-said } : le serveur derrière elle n’a pas donné de réponse valide. C’est aux responsables de la passerelle et de ce serveur d’agir.
    .meaning =
        Dans le registre de l’IANA, 1014 est le code d’une passerelle ou d’un proxy, comme 502 en HTTP. La page a joint la passerelle, et la passerelle n’a pas joint ce qui se trouve derrière elle.

        { shared-not-clean }

server-reported_unauthorized =
    .badge = authentification exigée
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said } : il exige une authentification. La page doit s’authentifier de nouveau, ou renouveler son jeton, avant de se reconnecter.
    .meaning =
        Dans le registre de l’IANA, 3000 désigne un point d’accès qui exige une autorisation, comme 401 en HTTP.

        { shared-not-clean }

server-reported_forbidden =
    .badge = accès interdit
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said } : cet utilisateur n’y a pas droit. La page doit demander ce qui lui est permis, ou le responsable du serveur doit donner l’accès.
    .meaning =
        Dans le registre de l’IANA, 3003 désigne une autorisation reconnue mais sans la permission nécessaire, comme 403 en HTTP. Se reconnecter sous le même compte ne sert à rien.

        { shared-not-clean }

server-reported_timeout =
    .badge = délai dépassé (serveur)
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said } : quelque chose a pris plus de temps qu’il n’en accorde. C’est au responsable du serveur de dire ce qu’il attendait.
    .meaning =
        Dans le registre de l’IANA, 3008 désigne un point d’accès qui a mis trop longtemps à répondre, comme 408 en HTTP.

        { shared-not-clean }

        { shared-lived }

server-reported_registered-code =
    .badge = code d’une bibliothèque
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said }, propre à une bibliothèque ou à un framework. C’est au responsable du serveur d’agir : cherchez ce code dans la documentation correspondante.
    .meaning =
        Les codes 3000 à 3999 appartiennent aux bibliothèques, aux frameworks et aux applications, qui les enregistrent auprès de l’IANA. Tous ne le font pas.

        { shared-not-clean }

        { shared-lived }

server-reported_application =
    .badge = code propre au serveur
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said }, propre à son application. C’est au responsable du serveur de dire ce qu’il signifie.
    .meaning =
        Les codes 4000 à 4999 sont privés : seule l’application qui en emploie un peut dire ce qu’il signifie. Le même numéro veut dire autre chose ailleurs.

        { shared-not-clean }

        { shared-lived }

server-reported_unassigned-code =
    .badge = code sans signification
    .sentence = Le serveur a fermé la connexion avec { shared-code }{ shared-said }, auquel aucune spécification ne donne de sens. C’est au responsable du serveur d’en choisir un autre.
    .meaning =
        Chromium contrôle peu de codes et a transmis celui-ci à la page tel quel. D’autres clients peuvent alors rompre la connexion.

        Un serveur peut envoyer les codes 1000 à 1003, 1007 à 1014 et 3000 à 4999.

        { shared-not-clean }

server-closed-without-code =
    .badge = aucun code du serveur
    .sentence = Le serveur a fermé la connexion avec une trame Close vide : il n’a donné ni code ni motif, et la page voit donc 1005. Seul le responsable du serveur peut dire pourquoi.
    .meaning =
        1005 n’est jamais envoyé. Le navigateur l’indique quand une trame Close ne contient pas de code.

        Certains serveurs le font par défaut : Socket.IO, par exemple, met fin ainsi à la plupart de ses connexions, et ws fait de même pour close() sans arguments.

        { shared-lived }

server-closed-normally =
    .badge = fermeture normale (serveur)
    .sentence = Le serveur a fermé la connexion avec 1000{ shared-said } : il avait terminé. Personne n’a à agir, sauf si elle devait rester ouverte ; dans ce cas, demandez au responsable du serveur.
    .meaning =
        1000 indique que la connexion a rempli son rôle. Certains serveurs l’envoient aussi pour d’autres fins de connexion : la bibliothèque Python websockets et aiohttp quand le handler rend la main, Cowboy après 60 s sans données du client.

        { shared-lived }

## The page closed

page-closed-without-code =
    .badge = la page a appelé close()
    .sentence = Votre page a elle-même fermé ce socket : { shared-caller } close() sans code{ shared-at }. Si ce n’était pas voulu, c’est là qu’il faut modifier la page.
    .meaning =
        close() sans arguments envoie une trame Close vide. La plupart des serveurs en renvoient une, et la page voit alors 1005, « pas de code ». Le serveur n’a rien fait de mal.

        Un code et un motif, par exemple close(1000, "a quitté le salon"), diraient pourquoi dans les deux journaux.

page-closed =
    .badge = la page a appelé close(code)
    .sentence =
        Votre page a elle-même fermé ce socket : { shared-caller } { $code ->
            [unknown] close() avec un code
           *[other] close({ $code })
        }{ shared-at }. Si ce n’était pas voulu, c’est là qu’il faut modifier la page.
    .meaning =
        { $answered ->
            [unknown] { "" }
            [1005] Le serveur a répondu sans code, et la page voit la réponse du serveur : 1005.
           *[other] La page voit le code de la réponse du serveur : { $answered }.
        }

        { $reason ->
            [unknown] { "" }
            [empty] La page n’a pas donné de motif.
           *[other] La page a donné le motif « { $reason } ».
        }

        Une page peut fermer avec 1000 ou avec un code de 3000 à 4999 ; tout autre code lève une exception.

page-closed-while-connecting =
    .badge = fermé avant l’ouverture
    .sentence = Votre page a fermé ce socket avant qu’il soit ouvert : { shared-caller } close() trop tôt{ shared-at }. C’est à l’auteur de la page d’agir.
    .meaning =
        { $waited ->
            [unknown] { "" }
           *[other] L’appel est venu { $waited } après la création du socket.
        }

        Le navigateur abandonne alors le handshake, déclenche un événement error et indique 1006. Cela ressemble à une panne de réseau, et n’en est pas une.

        Raisons courantes : un composant monté, retiré puis remonté, comme un effet React avec sa fonction de nettoyage, ou une reconnexion qui n’attend pas.

## The server's frames broke a rule

server-frame_reserved-opcode =
    .badge = opcode réservé
    .sentence = { -server } a envoyé une trame avec { $opcode ->
        [unknown] un opcode réservé
       *[other] l’opcode { $opcode }, que la RFC 6455 réserve
    } ; { shared-failed }. { -act-server }
    .meaning =
        Les opcodes 0x3 à 0x7 et 0xB à 0xF n’ont pas encore de signification{ $opcode ->
            [unknown] { "" }
           *[other] ; celui-ci était { HEX($opcode) }
        }. Le plus souvent, le flux s’est désynchronisé : des octets qui ne sont pas un en-tête de trame ont été lus comme tels, par exemple parce qu’une longueur est fausse ou que d’autres données sont écrites dans le socket.

        { -only-1006 } { -told-1002 }

        { -between }

server-frame_mask-forbidden =
    .badge = trame masquée par le serveur
    .sentence = { -server } a envoyé une trame masquée, ce que seul un client peut faire ; { shared-failed }. { -act-server }
    .meaning =
        Cela arrive quand du code client sert à écrire les trames d’un serveur, ou quand un proxy transmet telle quelle la trame d’un client.

        Firefox accepte de telles trames : cela peut donc fonctionner là et échouer dans Chromium.

        { -only-1006 } { -told-1002 }

server-frame_rsv-without-extension =
    .badge = bit réservé activé
    .sentence =
        { -server } a activé { $bits ->
            [unknown] un bit réservé qu’aucune extension négociée n’autorise
           *[other] { $bits }, ce qu’aucune extension négociée n’autorise
        } ; { shared-failed }. { -act-server }
    .meaning =
        RSV1 seul marque le plus souvent une trame compressée sans l’accord du client : le serveur compresse alors que permessage-deflate n’a pas été négocié, ou un proxy a retiré l’en-tête Sec-WebSocket-Extensions du handshake.

        RSV2 ou RSV3 signifient le plus souvent que le flux s’est désynchronisé.

        { -only-1006 } { -told-1002 }

server-frame_rsv1-on-control =
    .badge = trame de contrôle compressée
    .sentence = { -server } a marqué comme compressée (RSV1) une trame ping, pong ou Close ; { shared-failed }. { -act-server }
    .meaning =
        permessage-deflate compresse les messages, jamais les trames de contrôle (RFC 7692, section 6). Le programme du serveur active RSV1 sur toutes les trames, ou le flux s’est désynchronisé.

        { -only-1006 } { -told-1002 }

server-frame_invalid-header =
    .badge = en-tête de trame invalide
    .sentence = { -server } a envoyé une trame que le navigateur juge invalide, sans dire quelle règle elle enfreint. { -act-server }
    .meaning =
        Chromium n’a qu’un texte, « Invalid frame header », pour tous ces cas : une trame de contrôle fragmentée ; une trame de contrôle de plus de 125 octets ; une longueur écrite sur trop d’octets ; une longueur de 64 bits dont le bit de poids fort est à 1 ; des données compressées impossibles à décompresser ; RSV1 sur un fragment qui n’est pas le premier.

        Les octets disent lequel. Capturez-les là où ils ne sont pas chiffrés, et collez-les dans « Décoder des octets ».

        { -only-1006 } { -told-1002 }

server-frame_control-fragmented =
    .badge = trame de contrôle fragmentée
    .sentence = { -server } a envoyé une trame de contrôle en fragments, ce qui est interdit ; { shared-failed }. { -act-server }
    .meaning =
        Les trames ping, pong et Close doivent être entières, avec FIN à 1 (RFC 6455, section 5.5). C’est le fait d’un code qui découpe tout ce qu’il écrit.

        { -only-1006 } { -told-1002 }

server-frame_control-too-long =
    .badge = contrôle : trame trop longue
    .sentence = { -server } a envoyé une trame de contrôle de plus de 125 octets, ce qui est interdit ; { shared-failed }. { -act-server }
    .meaning =
        Le payload d’une trame ping, pong ou Close s’arrête à 125 octets (RFC 6455, section 5.5). Un motif de fermeture s’arrête donc à 123 octets ; le texte d’une exception repris comme motif dépasse vite cette limite.

        { -only-1006 } { -told-1002 }

server-frame_length-not-minimal =
    .badge = longueur non minimale
    .sentence = { -server } a écrit la longueur d’une trame sur plus d’octets que nécessaire ; { shared-failed }. { -act-server }
    .meaning =
        La RFC 6455, section 5.2, exige la forme la plus courte : 7 bits jusqu’à 125, 16 bits jusqu’à 65 535, 64 bits au-delà. C’est une erreur de code de trames écrit à la main.

        { -only-1006 } { -told-1002 }

server-frame_length-msb-set =
    .badge = longueur impossible
    .sentence = { -server } a envoyé une longueur de 64 bits dont le bit de poids fort est à 1 ; { shared-failed }. { -act-server }
    .meaning =
        La RFC 6455, section 5.2, exige que ce bit soit à 0. Rien de ce qui suit ne peut être lu : on ne sait pas où commence la trame suivante. Le plus souvent, le flux s’est désynchronisé.

        { -only-1006 } { -told-1002 }

server-frame_invalid-deflate =
    .badge = compression corrompue
    .sentence = { -server } a envoyé des données compressées impossibles à décompresser ; { shared-failed }. { -act-server }
    .meaning =
        Le serveur et le navigateur n’ont pas le même état de compression, ou des octets ont été perdus ou modifiés en route. Désactivez permessage-deflate sur le serveur : si cela fonctionne, la compression est en cause.

        { -only-1006 } { -told-1002 }

server-frame_rsv1-on-continuation =
    .badge = RSV1 hors premier fragment
    .sentence = { -server } a activé RSV1 sur un fragment qui n’est pas le premier ; { shared-failed }. { -act-server }
    .meaning =
        RSV1 marque un message entier comme compressé, et n’est activé que sur son premier fragment (RFC 7692, section 6).

        { -only-1006 } { -told-1002 }

server-frame_continuation-without-start =
    .badge = continuation sans début
    .sentence = { -server } a envoyé une trame de continuation sans message à continuer ; { shared-failed }. { -act-server }
    .meaning =
        L’émetteur s’est perdu dans ses fragments : le premier n’a pas été envoyé, a été abandonné, ou avait déjà terminé son message avec FIN.

        { -only-1006 } { -told-1002 }

server-frame_data-inside-fragmented-message =
    .badge = deux messages mêlés
    .sentence = { -server } a commencé un nouveau message avant d’avoir terminé le précédent ; { shared-failed }. { -act-server }
    .meaning =
        Le plus souvent, deux tâches écrivent en même temps dans un même socket, et les fragments de leurs messages se mêlent. Confiez toutes les écritures à une seule tâche.

        { -only-1006 } { -told-1002 }

server-frame_invalid-utf8 =
    .badge = texte non UTF-8
    .sentence = { -server } a envoyé un message texte qui n’est pas en UTF-8 ; { shared-failed }. { -act-server }
    .meaning =
        Des octets ont été envoyés comme du texte, ou un caractère a été coupé en deux. Ce qui n’est pas du texte a sa place dans un message binaire.

        La RFC 6455 prévoit 1007 pour ce cas, mais Chromium envoie 1002 au serveur. La page voit 1006, sans motif.

server-frame_close-payload-length-1 =
    .badge = trame Close d’un octet
    .sentence = { -server } a envoyé une trame Close dont le payload fait un octet, la moitié d’un code ; { shared-failed }. { -act-server }
    .meaning =
        Le payload d’une trame Close est vide, ou commence par un code de deux octets (RFC 6455, section 5.5.1). Ce que le serveur voulait dire est perdu.

        { -only-1006 } { -told-1002 }

server-frame_invalid-close-code =
    .badge = code de fermeture interdit
    .sentence = { -server } a envoyé une trame Close avec un code que personne n’a le droit d’envoyer ; { shared-failed }. { -act-server }
    .meaning =
        1005, 1006 et 1015 servent au compte rendu local de chaque côté et ne figurent jamais dans une trame (RFC 6455, section 7.4.1). Un serveur qui transmet le code d’une autre connexion peut en être la cause.

        Chromium ne dit pas duquel des trois il s’agissait, donne 1006 à la page et envoie 1002 au serveur. Firefox transmet le code à la page, comme s’il avait été reçu en bonne et due forme.

server-frame_invalid-close-reason-utf8 =
    .badge = motif non UTF-8
    .sentence = { -server } a envoyé une trame Close dont le motif n’est pas en UTF-8 ; { shared-failed }. { -act-server }
    .meaning =
        Le plus souvent, un motif tronqué à 123 octets au milieu d’un caractère. Ce que le serveur voulait dire est perdu : la page voit 1006, sans motif.

        { -told-1002 }

server-frame_data-after-close =
    .badge = trame après la trame Close
    .sentence = { -server } a envoyé { $frame ->
        [data] une trame de données
        [ping] un ping
        [pong] un pong
        [close] une seconde trame Close
       *[other] une autre trame
    } après sa trame Close ; { shared-failed }. { -act-server }
    .meaning =
        Une trame Close est la dernière qu’un côté envoie (RFC 6455, section 5.5.1). Le plus souvent, une autre tâche écrit encore pendant que la première ferme.

        Le code du serveur est arrivé d’abord, mais dans Chromium la page voit 1006 à sa place. Firefox ignore la trame tardive et donne le code à la page.

server-frame_too-long =
    .badge = trame trop longue
    .sentence = { -server } a annoncé une trame de plus de 2 Gio, { $browser ->
        [unknown] plus que Chromium n’en accepte
       *[other] plus que le navigateur n’en accepte : il a donc coupé la connexion
    }. { -act-server }
    .meaning =
        Au-delà de 2 147 483 647 octets, Chromium met fin à la connexion sans texte d’erreur, sans événement error et sans trame Close.

        Une telle longueur est rarement voulue : le plus souvent, le flux s’est désynchronisé.

## The client's frames broke a rule (pasted bytes)

client-frame_reserved-opcode =
    .badge = opcode réservé (client)
    .sentence = Le client a envoyé une trame avec { $opcode ->
        [unknown] un opcode réservé
       *[other] l’opcode { $opcode }, que la RFC 6455 réserve
    }. { -act-client }
    .meaning = { -no-page-frames } Les opcodes 0x3 à 0x7 et 0xB à 0xF n’ont pas encore de signification ; le plus souvent, le flux s’est désynchronisé.

client-frame_mask-missing =
    .badge = masque absent (client)
    .sentence = Le client a envoyé une trame sans masque. { -act-client }
    .meaning =
        La RFC 6455, section 5.1, exige que chaque trame d’un client soit masquée, même en TLS. Les navigateurs le font toujours. Soupçonnez du code serveur employé comme client, ou un proxy qui retire le masque.

        Ces octets étaient-ils ceux du serveur ? Indiquez-le alors au-dessus : un serveur ne doit pas masquer.

client-frame_rsv-without-extension =
    .badge = bit réservé activé (client)
    .sentence = Le client a activé un bit réservé qu’aucune extension négociée n’autorise. { -act-client }
    .meaning = { -no-page-frames } RSV1 seul marque le plus souvent une trame compressée sans que permessage-deflate ait été négocié ; RSV2 ou RSV3 signifient le plus souvent que le flux s’est désynchronisé.

client-frame_rsv1-on-control =
    .badge = contrôle compressé (client)
    .sentence = Le client a marqué une trame de contrôle comme compressée (RSV1). { -act-client }
    .meaning = { -no-page-frames } permessage-deflate compresse les messages, jamais les trames de contrôle (RFC 7692, section 6).

client-frame_control-fragmented =
    .badge = contrôle fragmenté (client)
    .sentence = Le client a envoyé une trame de contrôle en fragments, ce que la RFC 6455 interdit. { -act-client }
    .meaning = { -no-page-frames } Les trames ping, pong et Close doivent être entières (RFC 6455, section 5.5).

client-frame_control-too-long =
    .badge = contrôle trop long (client)
    .sentence = Le client a envoyé une trame de contrôle de plus de 125 octets, ce que la RFC 6455 interdit. { -act-client }
    .meaning = { -no-page-frames } Un motif de fermeture s’arrête à 123 octets ; un navigateur lève une exception plutôt que d’en envoyer un plus long.

client-frame_length-not-minimal =
    .badge = longueur mal codée (client)
    .sentence = Le client a écrit la longueur d’une trame sur plus d’octets que nécessaire. { -act-client }
    .meaning = { -no-page-frames } La RFC 6455, section 5.2, exige la forme la plus courte d’une longueur.

client-frame_length-msb-set =
    .badge = longueur impossible (client)
    .sentence = Le client a envoyé une longueur de 64 bits dont le bit de poids fort est à 1. { -act-client }
    .meaning = { -no-page-frames } La RFC 6455, section 5.2, exige que ce bit soit à 0. Rien de ce qui suit ne peut être lu.

client-frame_invalid-deflate =
    .badge = deflate corrompu (client)
    .sentence = Le client a envoyé des données compressées impossibles à décompresser. { -act-client }
    .meaning = { -no-page-frames } Les deux côtés n’ont pas le même état de compression, ou des octets ont été perdus ou modifiés en route. Des octets qui commencent au milieu d’une connexion peuvent aussi avoir cet aspect.

client-frame_rsv1-on-continuation =
    .badge = RSV1 mal placé (client)
    .sentence = Le client a activé RSV1 sur un fragment qui n’est pas le premier. { -act-client }
    .meaning = { -no-page-frames } RSV1 n’est activé que sur le premier fragment d’un message (RFC 7692, section 6).

client-frame_continuation-without-start =
    .badge = continuation seule (client)
    .sentence = Le client a envoyé une trame de continuation sans message à continuer. { -act-client }
    .meaning = { -no-page-frames } Des octets qui commencent au milieu d’une connexion peuvent aussi avoir cet aspect.

client-frame_data-inside-fragmented-message =
    .badge = messages mêlés (client)
    .sentence = Le client a commencé un nouveau message avant d’avoir terminé le précédent. { -act-client }
    .meaning = { -no-page-frames } Le plus souvent, deux tâches écrivent en même temps dans un même socket.

client-frame_invalid-utf8 =
    .badge = texte non UTF-8 (client)
    .sentence = Le client a envoyé un message texte qui n’est pas en UTF-8. { -act-client }
    .meaning = { -no-page-frames } Un navigateur envoie de l’UTF-8 valide dans tous ses messages texte. Ce qui n’est pas du texte a sa place dans un message binaire.

client-frame_close-payload-length-1 =
    .badge = Close d’un octet (client)
    .sentence = Le client a envoyé une trame Close dont le payload fait un octet, la moitié d’un code. { -act-client }
    .meaning = { -no-page-frames } Le payload d’une trame Close est vide, ou commence par un code de deux octets (RFC 6455, section 5.5.1).

client-frame_invalid-close-code =
    .badge = code interdit (client)
    .sentence = Le client a envoyé une trame Close avec un code que personne n’a le droit d’envoyer. { -act-client }
    .meaning = { -no-page-frames } Un navigateur lève une exception quand une page appelle close() avec un tel code.

client-frame_invalid-close-reason-utf8 =
    .badge = motif non UTF-8 (client)
    .sentence = Le client a envoyé une trame Close dont le motif n’est pas en UTF-8. { -act-client }
    .meaning = { -no-page-frames } Le plus souvent, le motif a été tronqué au milieu d’un caractère.

client-frame_data-after-close =
    .badge = trame après Close (client)
    .sentence = Le client a envoyé une trame après sa trame Close. { -act-client }
    .meaning = { -no-page-frames } Une trame Close est la dernière qu’un côté envoie (RFC 6455, section 5.5.1).

client-frame_too-long =
    .badge = trame trop longue (client)
    .sentence = Le client a annoncé une trame trop longue. { -act-client }
    .meaning = { -no-page-frames } Chromium envoie en plusieurs fragments ce qui dépasse 64 Kio : aucune de ses trames n’est donc aussi longue.

## The transport ended

connection-dropped =
    .badge = connexion coupée
    .sentence =
        La connexion a été coupée sans trame Close{ $silence ->
            [unknown] { "" }
           *[other] , { $silence } après le dernier message de données (les pings et les pongs ne sont pas visibles)
        }. C’est au responsable du serveur, ou du proxy placé devant lui, d’agir.
    .meaning =
        La connexion TCP s’est terminée et personne n’a dit pourquoi : pas de trame Close, pas de texte d’erreur. Une fin dans les règles (FIN) et une réinitialisation (RST) se ressemblent dans Chromium ; dans Firefox, une réinitialisation déclenche aussi un événement error, comme le fait une trame non conforme.

        Raisons courantes : le processus du serveur s’est terminé ou a planté ; un proxy ou un répartiteur de charge a fermé une connexion inactive ; l’appareil s’est mis en veille ; le serveur n’envoie pas de trame Close en cas d’erreur.

        { $silence ->
            [unknown] La durée du silence n’est pas connue.
           *[other] Comparez ces { $silence } de silence avec les délais d’inactivité sur le trajet. Les pings et les pongs ne sont pas visibles : la connexion a donc pu être moins silencieuse qu’il n’y paraît.
        }

        { shared-lived }

## The handshake

handshake-rejected =
    .badge = { $status ->
        [unknown] handshake refusé
       *[other] handshake : réponse { $status }
    }
    .sentence = { $status ->
        [unknown] Le handshake n’a pas reçu la réponse 101 : aucun socket n’a donc été ouvert. C’est au responsable du serveur d’agir.
        [200] Le serveur a répondu 200, une page normale, au lieu de 101 : cette URL ne sert aucun WebSocket. C’est à l’auteur de la page de corriger l’URL, ou bien un proxy supprime Upgrade.
        [301] Le serveur a répondu 301, une redirection, et les navigateurs n’en suivent aucune pour un WebSocket. La page doit utiliser la nouvelle URL.
        [302] Le serveur a répondu 302, une redirection, et les navigateurs n’en suivent aucune pour un WebSocket. La page doit utiliser la nouvelle URL ; souvent, celle-ci mène à une page de connexion.
        [307] Le serveur a répondu 307, une redirection, et les navigateurs n’en suivent aucune pour un WebSocket. La page doit utiliser la nouvelle URL.
        [308] Le serveur a répondu 308, une redirection, et les navigateurs n’en suivent aucune pour un WebSocket. La page doit utiliser la nouvelle URL.
        [400] Le serveur a répondu 400 : il ne reconnaît pas un handshake WebSocket dans cette requête. C’est au responsable du proxy placé devant lui, ou du serveur, d’agir.
        [401] Le serveur a répondu 401 : il exige une authentification que la requête ne portait pas. La page doit d’abord s’authentifier, ou envoyer son jeton autrement.
        [403] Le serveur a répondu 403 : il a refusé cette page, le plus souvent à cause de son origine ou de son authentification. C’est au responsable du serveur d’agir.
        [404] Le serveur a répondu 404 : il n’a rien à ce chemin. L’auteur de la page doit utiliser le chemin sur lequel le serveur écoute.
        [407] La réponse était 407, qui demande une authentification auprès d’un proxy. Vérifiez les réglages de proxy de ce navigateur, et ce qui répond à cette adresse.
        [426] Le serveur a répondu 426 : la requête lui est parvenue comme du simple HTTP. C’est au responsable du proxy placé devant lui d’agir.
        [429] Le serveur a répondu 429 : trop de connexions ou de requêtes. La page doit attendre avant de réessayer.
        [500] Le serveur a répondu 500 : son application a échoué pendant le handshake. C’est au responsable du serveur d’agir ; consultez son journal.
        [502] Une passerelle a répondu 502 : elle n’a pas obtenu de réponse valide du serveur derrière elle. C’est aux responsables des deux d’agir.
        [503] Le serveur ou une passerelle a répondu 503 : aucune connexion n’est acceptée pour l’instant. C’est aux responsables des deux d’agir ; la page peut réessayer plus tard.
        [504] Une passerelle a répondu 504 : le serveur derrière elle n’a pas répondu à temps. C’est aux responsables des deux d’agir.
       *[other] Le serveur a répondu { $status } au lieu de 101 : aucun socket n’a donc été ouvert. Vérifiez ce qui répond à cette URL.
    }
    .meaning = La page voit 1006 et ne peut pas lire le statut : aucun script ne le peut. Chromium ne l’affiche que dans son texte d’erreur, Firefox dans son journal réseau.

handshake-invalid_accept =
    .badge = Sec-WebSocket-Accept erroné
    .sentence = Dans la réponse, Sec-WebSocket-Accept est absent ou erroné : le navigateur l’a donc refusée. C’est au responsable du proxy sur le trajet, ou du serveur, d’agir.
    .meaning =
        La valeur se calcule à partir de la clé de cette requête. Un cache qui répond à la place du serveur, ou un code qui calcule mal, en donne une autre.

        { shared-text }

handshake-invalid_subprotocol =
    .badge = désaccord de sous-protocole
    .sentence = { $offered ->
        [unknown] La page et le serveur ne se sont pas accordés sur un sous-protocole
        [empty] Le serveur a choisi un sous-protocole que la page n’avait jamais proposé
       *[other]
            { $chosen ->
                [unknown] La page et le serveur ne se sont pas accordés sur un sous-protocole (proposés : « { $offered } »)
                [empty] La page a proposé le sous-protocole « { $offered } », et le serveur n’en a choisi aucun
               *[other] Le serveur a choisi un autre sous-protocole que ceux proposés par la page (« { $offered } »)
            }
    } ; le navigateur a donc refusé. C’est au responsable du serveur d’agir.
    .meaning =
        Le serveur doit nommer l’un de ceux que la page a donnés au constructeur, ou aucun si elle n’en a pas donné.

        Firefox est moins strict : il ouvre le socket quand la page en a proposé et que le serveur n’en a choisi aucun, ou l’inverse.

        { $chosen ->
            [unknown] { "" }
            [empty] { "" }
           *[other] Le serveur a choisi « { $chosen } ».
        }

        { shared-text }

handshake-invalid_extension =
    .badge = extension non proposée
    .sentence = Le serveur a répondu avec une extension, ou une partie d’extension, que le navigateur n’avait pas proposée{ $extension ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : « { $extension } »
    }. C’est au responsable du serveur d’agir.
    .meaning =
        Chromium propose permessage-deflate avec client_max_window_bits, et rien d’autre. Le serveur ne peut que l’accepter ou s’en passer.

        { shared-text }

handshake-invalid_upgrade =
    .badge = en-tête Upgrade absent
    .sentence = Dans la réponse, l’en-tête Upgrade ou Connection est absent ou erroné : le navigateur l’a donc refusée. C’est au responsable du proxy placé devant le serveur d’agir.
    .meaning =
        Ces deux en-têtes ne valent que d’un saut au suivant, et un proxy les retire, sauf s’il est configuré pour les transmettre.

        { shared-text }

handshake-invalid_not-http =
    .badge = réponse non HTTP
    .sentence = Ce qui a répondu au handshake ne parle pas HTTP comme le navigateur l’attend. C’est au responsable du serveur d’agir : vérifiez ce qui écoute sur ce port.
    .meaning =
        Le plus souvent, un autre service y écoute, ou ce n’est pas le bon port.

        { shared-text }

handshake-invalid_closed =
    .badge = fermé avant la réponse
    .sentence = { -server } a fermé la connexion avant de répondre au handshake. C’est au responsable du serveur d’agir.
    .meaning =
        { $scheme ->
            [ws] L’URL dit ws:. Si ce port parle TLS, voilà ce qui se produit : essayez wss:.
           *[other] { "" }
        }

        Autres raisons : le serveur a planté sur la requête ; un répartiteur de charge n’a aucun serveur derrière lui.

        { shared-text }

handshake-invalid_timeout =
    .badge = handshake sans réponse
    .sentence = Personne n’a répondu au handshake{ $waited ->
        [unknown] { "" }
       *[other] { " " }en { $waited }
    } : le navigateur a donc renoncé. C’est au responsable du serveur d’agir.
    .meaning =
        Chromium attend la réponse 240 s, Firefox 20 s. Le serveur a accepté la connexion et la requête, puis n’a rien dit : il est bloqué, ou un proxy retient la requête.

        Quand environ 256 sockets sont ouverts dans ce profil de navigateur, tout nouveau socket attend dans le navigateur lui-même, et peut finir de la même façon.

handshake-invalid_stream-closed =
    .badge = flux HTTP/2 fermé
    .sentence = Le flux HTTP/2 ou HTTP/3 de ce socket a été fermé pendant le handshake. C’est au responsable du proxy sur le trajet, ou du serveur, d’agir.
    .meaning =
        En HTTP/2 et en HTTP/3, un socket est un flux dans une connexion partagée. L’autre extrémité l’a réinitialisé, ou la connexion partagée a été perdue.

        { shared-text }

## No connection

connect-failed_refused =
    .badge = connexion refusée
    .sentence = Rien n’écoute sur { shared-host } : la connexion a été refusée. Le responsable du serveur doit le démarrer, ou la page doit utiliser le bon hôte et le bon port.
    .meaning =
        La machine a été jointe et a répondu que personne n’accepte de connexions sur ce port. Un pare-feu peut aussi donner cette réponse.

        { shared-error }

connect-failed_name-not-resolved =
    .badge = nom d’hôte introuvable
    .sentence = Aucune adresse n’a été trouvée pour { shared-host } : la résolution du nom échoue. L’auteur de la page doit vérifier son orthographe, puis le DNS et le réseau de cette machine.
    .meaning =
        Le navigateur a demandé une adresse et n’en a obtenu aucune. Aucun serveur n’a été joint.

        { shared-error }

connect-failed_tls =
    .badge = échec TLS
    .sentence = La négociation TLS avec { shared-host } a échoué : le plus souvent, ce port ne parle pas TLS, et wss: ne convient donc pas. C’est au responsable du serveur d’agir.
    .meaning =
        Soit le port parle HTTP en clair (il faut alors ws:, ou mettre TLS en place), soit le serveur et le navigateur n’ont aucune version de TLS ou aucune suite de chiffrement en commun.

        { shared-error }

connect-failed_certificate =
    .badge = certificat non approuvé
    .sentence = Le navigateur ne fait pas confiance au certificat que présente { shared-host }. C’est au responsable du serveur d’agir.
    .meaning =
        Il est autosigné, établi pour un autre nom, périmé ou révoqué. Une page affiche un avertissement que l’on peut fermer d’un clic ; un WebSocket n’en a pas et échoue.

        Ouvrez le même hôte avec https: dans un onglet : le navigateur dit alors ce qui ne va pas.

        { shared-error }

connect-failed_client-certificate =
    .badge = certificat client demandé
    .sentence = Sur { shared-host }, le serveur demande un certificat client, et le navigateur ne laisse personne en choisir un pour un WebSocket. C’est au responsable du serveur d’agir.
    .meaning =
        Les navigateurs n’affichent ici aucun choix de certificats et annulent le handshake.

        { shared-error }

connect-failed_tls-timeout =
    .badge = TLS sans réponse
    .sentence = Le handshake TLS avec { shared-host } n’a jamais reçu de réponse : le navigateur a donc renoncé. C’est au responsable du serveur d’agir.
    .meaning =
        Chromium attend 30 s, Firefox 20 s. Quelque chose accepte la connexion et reste muet : le plus souvent, un port qui ne parle pas TLS et attend que le client commence.

        { shared-error }

connect-failed_unsafe-port =
    .badge = port bloqué (navigateur)
    .sentence = Le navigateur refuse de se connecter au port indiqué pour { shared-host } : il figure sur sa liste de ports dangereux. La page doit utiliser un autre port.
    .meaning =
        Les navigateurs bloquent les ports d’autres services, comme 6667, afin qu’une page ne puisse pas leur parler. Le serveur n’a jamais été joint.

        { shared-error }

connect-failed_offline =
    .badge = navigateur hors connexion
    .sentence = Le navigateur est hors connexion : { shared-host } n’a donc jamais été joint. Vérifiez le réseau, et « Hors connexion » (Offline) dans le panneau Réseau (Network) des DevTools.
    .meaning =
        Les sockets ouverts avant que les DevTools passent en mode hors connexion continuent de fonctionner ; les nouveaux échouent ainsi.

        { shared-error }

connect-failed_proxy =
    .badge = refus du proxy
    .sentence = Le proxy utilisé par ce navigateur n’a pas laissé passer la connexion vers { shared-host }. L’utilisateur doit vérifier les réglages de proxy, ou le responsable du proxy doit autoriser cette connexion.
    .meaning =
        Le proxy n’a pas été joint, a exigé une authentification, ou a refusé le tunnel (CONNECT) vers cet hôte et ce port. Le serveur n’a jamais été sollicité.

        { shared-error }

connect-failed_local-network-access =
    .badge = réseau local bloqué
    .sentence = Le navigateur ne laisse pas cette page publique accéder à { shared-host } sur le réseau local. L’utilisateur doit l’autoriser, ou la page doit être servie localement.
    .meaning =
        Chromium protège cette machine et le réseau local contre les pages publiques, pour ws: comme pour wss:.

        { shared-error }

connect-failed_blocked-by-csp =
    .badge = bloqué par la CSP
    .sentence = La Content-Security-Policy de la page elle-même{ $directive ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $directive })
    } interdit ce socket. L’auteur de la page doit ajouter son origine à connect-src.
    .meaning =
        { $url ->
            [unknown] { "" }
            [empty] { "" }
           *[other] Bloqué : { $url }
        }

        Dans Chromium, la page reçoit un événement error et jamais d’événement close : un code qui attend close attend donc indéfiniment. Dans Firefox, le constructeur lève une exception.

connect-failed_mixed-content =
    .badge = ws: depuis une page https:
    .sentence = La page a été chargée en HTTPS et a tenté d’ouvrir un socket non chiffré (ws:), ce que le navigateur interdit. L’auteur de la page doit utiliser wss:.
    .meaning =
        Le constructeur lève une exception : il n’y a donc ni socket ni événement. ws://localhost et ws://127.0.0.1 sont autorisés.

        { $url ->
            [unknown] { "" }
            [empty] { "" }
           *[other] URL : { $url }
        }

connect-failed_invalid-arguments =
    .badge = arguments invalides
    .sentence = new WebSocket() a levé une exception{ $name ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }{ $name }
    } : son URL ou un sous-protocole n’est pas valide. C’est à l’auteur de la page de corriger cela.
    .meaning =
        { $message ->
            [unknown] { "" }
            [empty] { "" }
           *[other] Dans les termes du navigateur : « { $message } »
        }

        L’URL doit commencer par ws:, wss:, http: ou https: et ne pas avoir de fragment. Chaque sous-protocole doit être un jeton (token) valide et n’apparaître qu’une fois.

connect-failed_reason-hidden =
    .badge = raison masquée
    .sentence = Le socket vers { shared-host } ne s’est jamais ouvert, et une autre extension du navigateur masque la raison qu’il donne. Recommencez dans une fenêtre Invité pour la voir.
    .meaning =
        Toute extension qui a le droit de filtrer les requêtes, et c’est le cas de la plupart des bloqueurs de publicité, amène Chromium à laisser vide le texte d’un handshake échoué, dans tout le profil. Cette extension n’est pas forcément la cause.

        Une fenêtre Invité, ou un profil sans extensions, affiche le texte.

connect-failed_timed-out =
    .badge = délai de connexion dépassé
    .sentence = Le navigateur a tenté de se connecter à { shared-host } et n’a pas obtenu de réponse. C’est au responsable du serveur, ou du pare-feu placé devant lui, d’agir.
    .meaning =
        Aucun refus n’est venu non plus : un pare-feu qui ignore les paquets, une mauvaise adresse, ou une machine éteinte.

        { shared-error }

connect-failed_unreachable =
    .badge = hôte injoignable
    .sentence = Le réseau n’a aucun chemin vers { shared-host }. Vérifiez le réseau, le VPN et les routes de cette machine.
    .meaning =
        Le serveur n’a jamais été joint.

        { shared-error }

connect-failed_network-changed =
    .badge = changement de réseau
    .sentence = Le réseau a changé, ou la machine s’est mise en veille, pendant que le navigateur se connectait à { shared-host }. La page devrait réessayer.
    .meaning =
        Un changement de Wi-Fi ou de VPN, ou une mise en veille, met fin aux connexions en cours d’établissement. Le serveur n’était très probablement pas en cause.

        { shared-error }

connect-failed_blocked =
    .badge = bloqué dans le navigateur
    .sentence = Quelque chose dans ce navigateur a bloqué la connexion vers { shared-host } : une extension, une règle d’administration ou un pare-feu de cette machine. L’utilisateur doit l’autoriser.
    .meaning =
        Le serveur n’a jamais été joint.

        { shared-error }

## The page went away

page-left =
    .badge = page quittée
    .sentence = { $how ->
        [navigated] La page a changé d’adresse ou a été rechargée, et son socket est parti avec elle. Personne n’a à agir.
        [frame-removed] L’iframe à laquelle appartenait ce socket a été retirée, et le socket est parti avec elle. Personne n’a à agir, si la page voulait la retirer.
       *[other] La page à laquelle appartenait ce socket a disparu, et le socket est parti avec elle. Personne n’a à agir.
    }
    .meaning = La page ne reçoit aucun événement pour cela. Le navigateur envoie 1001 au serveur : tout de suite, ou quand il abandonne une page qu’il gardait pour un retour en arrière.

page-frozen =
    .badge = page gelée
    .sentence = Le navigateur a gelé la page ou l’a gardée dans son cache avant/arrière (bfcache), ce qui a mis fin à ce socket. La page doit se reconnecter à son retour.
    .meaning =
        Ce n’est pas une panne de réseau. Chromium gèle les onglets en arrière-plan pour économiser de l’énergie, et un socket ouvert ne l’en empêche pas.

        La page l’apprend à son retour : un événement error et 1006. Le serveur reçoit 1001, et seulement alors.

page-send-failed =
    .badge = échec d’envoi (navigateur)
    .sentence = Le navigateur n’a pas pu lire le Blob que la page a envoyé : il a donc rompu la connexion. C’est à l’auteur de la page d’agir.
    .meaning =
        Soit le Blob était trop gros pour la mémoire, soit il ne pouvait pas être lu.

        { shared-text }

browser-limit_message-too-large =
    .badge = message de plus de 4 Gio
    .sentence = Le serveur a envoyé un message plus gros que ce que le navigateur accepte : celui-ci a donc rompu la connexion. C’est au responsable du serveur de faire en sorte que celui-ci envoie moins de données à la fois.
    .meaning =
        Chromium accepte des messages jusqu’à 4 294 967 295 octets, tous fragments réunis.

        { shared-text }

close-handshake-unanswered =
    .badge = fermeture sans réponse
    .sentence = Votre page a appelé close({ $code ->
        [unknown] { "" }
       *[other] { $code }
    }){ shared-at }, et le serveur { $waited ->
        [unknown] n’a jamais répondu par une trame Close
       *[other] n’a pas répondu par une trame Close en { $waited }
    }. C’est au responsable du serveur d’agir.
    .meaning =
        { $limit ->
            [unknown] Le navigateur attend la réponse pendant une durée fixe, puis indique 1006.
           *[other] Le navigateur attend la réponse pendant { $limit }, puis indique 1006. Une fin survenue plus tôt signifie que la connexion a plutôt été coupée.
        }

        Le navigateur envoie au serveur le code de la page, et donne quand même 1006 à la page.

too-many-sockets =
    .badge = trop de sockets ouverts
    .sentence = La page a { $count ->
        [unknown] trop de sockets ouverts
        [one] { $count } socket ouvert
       *[other] { $count } sockets ouverts
    }, et le navigateur n’en permet pas davantage. La page doit fermer ceux dont elle n’a pas besoin.
    .meaning =
        { $limit ->
            [unknown] { "" }
           *[other] Le navigateur permet { $limit } sockets : Chromium dans un processus de rendu, Firefox dans un profil. Le suivant échoue immédiatement, et seule la console de Chromium le dit : « Insufficient resources ».
        }

        C’est une déduction : une erreur et 1006 immédiatement, aucune entrée dans le journal réseau, et autant de sockets ouverts. C’est ce qui attend une page qui se reconnecte sans jamais fermer l’ancien socket.

## Not known

unknown_close-not-seen =
    .badge = fermeture non vue
    .sentence = { $why ->
        [probe-too-late] Le socket s’est fermé, mais il existait avant que la capture soit dans la page : son code n’a donc pas été vu. Cliquez sur « Recharger et capturer » et laissez le problème se reproduire.
        [observe-only] Le socket s’est fermé, mais « Observation seule » est activé : son code n’a donc pas été vu. Désactivez-le, cliquez sur « Recharger et capturer » et laissez le problème se reproduire.
        [probe-stopped] Le socket s’est fermé pendant que l’enregistrement était arrêté : son code n’a donc pas été vu. Gardez les DevTools ouverts, cliquez sur « Recharger et capturer » et laissez le problème se reproduire.
        [probe-not-there] Le socket s’est fermé là où la capture n’était pas : son code n’a donc pas été vu. Cliquez sur « Recharger et capturer » et laissez le problème se reproduire.
        [several-fit] Le socket s’est fermé, et ce que la page a vu correspond à plusieurs sockets : aucun code n’est donc attribué à celui-ci. Ouvrez-en moins à la fois et laissez le problème se reproduire.
        [out-of-reach] Le socket s’est fermé dans un worker, une iframe sandboxée ou une iframe dont une autre a la même URL : la capture n’y a pas accès. Journalisez l’événement close dans son propre script.
       *[other] Le socket s’est fermé, et son code de fermeture n’a pas été vu. Cliquez sur « Recharger et capturer » et laissez le problème se reproduire.
    }
    .meaning =
        Seul l’événement close de la page porte le code. Le journal réseau de Chromium contient les trames et les textes d’erreur, jamais le code.

unknown_close-not-visible =
    .badge = fermeture invisible
    .sentence = Le socket s’est fermé dans un worker, une iframe sandboxée ou une iframe dont une autre a la même URL : son code de fermeture n’est pas visible d’ici. Journalisez l’événement close dans son propre script.
    .meaning =
        Le journal réseau montre ses trames et les textes d’erreur du navigateur. Le code de fermeture ne figure que dans l’événement close, et la capture n’a pas accès aux workers ni aux iframes sandboxées. Parmi plusieurs iframes de même URL, elle n’atteint que la première.

        Vues d’ici, une trame Close du serveur et une connexion coupée se ressemblent.

unknown_browser-text =
    .badge = texte inconnu
    .sentence = Le navigateur donne un texte que wswhy ne connaît pas{ $text ->
        [unknown] { "" }
        [empty] { "" }
       *[other]  : « { $text } »
    }. Merci de le signaler, avec la version du navigateur.
    .meaning =
        { $browser ->
            [unknown] La version du navigateur n’est pas connue.
            [empty] La version du navigateur n’est pas connue.
           *[other] Ce texte vient de { $browser }.
        } Il est affiché tel quel : aucune cause connue n’en est déduite.

unknown_no-evidence =
    .badge = cause inconnue
    .sentence = Rien de ce qui a été capturé ne dit pourquoi ce socket s’est terminé. Cliquez sur « Recharger et capturer » et laissez le problème se reproduire.
    .meaning = Ce qui n’a pas pu être vu est indiqué plus bas.

still-open =
    .badge = ouvert
    .sentence = Rien n’a mis fin à ce socket jusqu’ici.
    .meaning = S’il se ferme, la cause s’affichera ici.

## Finer answers: what happened at the server, on the way, or in the browser

shared-stack =
    { $stack ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $stack })
    }
shared-stack-option =
    { $option ->
        [unknown] { "" }
        [empty] { "" }
       *[other] L’option qui règle cette limite est « { $option } »{ $stack ->
            [unknown] { "" }
            [empty] { "" }
           *[other] , chez { $stack }
        }.
    }
shared-limit =
    { $limit ->
        [unknown] { "" }
       *[other] , ce qui correspond à une limite de { $limit }
    }
shared-stack-code =
    { $code ->
        [unknown] { "" }
       *[other] La page a reçu { $code }.
    }
shared-silence =
    { $silence ->
        [unknown] La durée du silence n’est pas connue.
       *[other] Le dernier message de données est passé { $silence } avant la fin{ shared-limit }.
    }
shared-ended-together =
    { $count ->
        [unknown] { "" }
        [0] { "" }
        [one] Une autre connexion de cette page s’est terminée au même moment.
       *[other] { $count } autres connexions de cette page se sont terminées au même moment.
    }

idle-timeout_server =
    .badge = délai d’inactivité (serveur)
    .sentence = Le serveur{ shared-stack } a mis fin à la connexion parce qu’elle était restée inactive trop longtemps. Le responsable du serveur doit envoyer des pings ou augmenter le délai d’inactivité ; une page peut envoyer des messages plus souvent.
    .meaning =
        { shared-silence }

        Les pings et les pongs ne sont pas visibles : la connexion a donc pu être moins silencieuse qu’il n’y paraît.

        { shared-stack-option }

idle-timeout_intermediary =
    .badge = délai d’inactivité (proxy)
    .sentence = Un intermédiaire{ shared-stack } a coupé la connexion parce qu’elle était inactive. Son responsable doit augmenter le délai d’inactivité, ou le serveur doit envoyer des pings.
    .meaning =
        { shared-silence }

        Les proxys et les répartiteurs de charge abandonnent sans trame Close ce qui reste silencieux. Les pings et les pongs ne sont pas visibles : la connexion a donc pu être moins silencieuse qu’il n’y paraît.

        { shared-stack-option }

max-age =
    .badge = durée maximale atteinte
    .sentence = La connexion a atteint la durée de vie maximale autorisée sur le trajet{ shared-stack }. La personne qui a fixé cette limite doit la relever, ou la page doit ouvrir une nouvelle connexion à temps.
    .meaning =
        { $lived ->
            [unknown] On ne sait pas combien de temps elle a duré.
           *[other] Elle a duré { $lived }{ shared-limit }.
        }

        La limite se compte depuis l’ouverture, quelle que soit l’activité de la connexion.

        { shared-stack-option }

keepalive-lost =
    .badge = keepalive sans réponse
    .sentence = Aucune réponse au keepalive du serveur{ shared-stack } n’est arrivée à temps : réseau lent, appareil en veille, page bloquée ou serveur occupé. C’est au responsable du serveur de trouver laquelle de ces causes est la bonne.
    .meaning =
        { shared-silence }

        Les navigateurs répondent d’eux-mêmes aux pings, même pendant que le script de la page est occupé. Quand le keepalive passe par des messages (Socket.IO, SignalR, Phoenix), c’est le script de la page qui doit y répondre.

        { shared-stack-option }

handler-error =
    .badge = handler serveur en échec
    .sentence = L’application du serveur{ shared-stack } a échoué en traitant cette connexion. C’est à l’auteur du serveur d’agir ; l’erreur est dans le journal du serveur.
    .meaning =
        { $waited ->
            [unknown] { "" }
           *[other] La connexion s’est terminée { $waited } après le dernier message de la page : ce que demandait ce message est donc la première chose à examiner.
        }

        { shared-stack-code }

        De nombreux serveurs mettent fin à la connexion quand un handler lève une exception : certains avec 1011, d’autres sans aucune trame Close. L’erreur elle-même n’atteint jamais la page.

app-returned =
    .badge = handler serveur terminé
    .sentence = Le handler du serveur{ shared-stack } a rendu la main, et la bibliothèque serveur a alors fermé la connexion. C’est à l’auteur du serveur d’agir.
    .meaning =
        Certaines bibliothèques ferment une connexion dès que la fonction qui la traite rend la main, et le code qu’elles envoient alors peut ressembler à une erreur.

        { shared-stack-code }

app-closed_code =
    .badge = fermé exprès par le serveur
    .sentence = L’application du serveur{ shared-stack } a délibérément fermé la connexion{ $code ->
        [unknown] { "" }
       *[other] { " " }avec { $code }
    }{ shared-said }. Le responsable du serveur peut dire pourquoi ; consultez la documentation et le journal du serveur.
    .meaning =
        Ce code est celui que l’application a choisi, ou que sa bibliothèque envoie quand on lui demande de fermer la connexion.

app-closed_without-code =
    .badge = aucun code de l’application
    .sentence = L’application du serveur{ shared-stack } a délibérément fermé la connexion, sans donner de code. L’auteur du serveur peut dire pourquoi, et devrait envoyer un code.
    .meaning =
        La page voit 1005 parce que la trame Close était vide. Avec cette bibliothèque serveur, c’est ce qu’envoie un simple close() dans le code du serveur.

server-shutdown =
    .badge = serveur arrêté
    .sentence = Le serveur{ shared-stack } a été arrêté ou redémarré pendant que la connexion était ouverte. La personne qui le déploie devrait d’abord fermer les connexions avec 1001 ou 1012 ; la page devrait se reconnecter après une pause.
    .meaning =
        Un serveur à qui l’on demande de s’arrêter ferme ses connexions, ou les laisse simplement tomber.

        { shared-ended-together }

        { shared-stack-code }

process-killed =
    .badge = processus serveur disparu
    .sentence = Le processus du serveur{ shared-stack } s’est terminé sans fermer ses connexions : il a été tué, ou il a planté. C’est au responsable du serveur d’agir.
    .meaning =
        Aucune trame Close n’a été envoyée ; le système a fermé la connexion à la place du processus disparu.

        { shared-ended-together }

message-too-big =
    .badge = message trop gros
    .sentence = Le dernier message de la page{ $size ->
        [unknown] { "" }
       *[other] { " " }({ $size })
    } était plus gros que ce que le serveur{ shared-stack } accepte. La page doit envoyer moins à la fois, ou le responsable du serveur doit relever la limite.
    .meaning =
        Un serveur accepte des messages jusqu’à une limite qui lui est propre, fixée dans sa configuration.

        { $limit ->
            [unknown] La valeur de la limite n’a pas été vue.
           *[other] La limite qui correspond est { $limit }.
        }

        { shared-stack-option }

wrong-message-type =
    .badge = mauvais type de message
    .sentence = Le serveur{ shared-stack } n’accepte pas ici { $kind ->
        [unknown] les messages de ce type
        [text] les messages texte
       *[other] les messages binaires
    }, et la page en a envoyé un. La page doit envoyer le type que le serveur attend.
    .meaning =
        Une chaîne part comme message texte ; un ArrayBuffer, un tableau typé ou un Blob, comme message binaire.

        { shared-stack-code }

rate-limited =
    .badge = trop de messages
    .sentence = Le serveur{ shared-stack } a fermé la connexion parce qu’il a trop reçu en trop peu de temps. La page doit envoyer moins souvent, et attendre avant de se reconnecter.
    .meaning =
        Les serveurs comptent les messages, les octets ou les connexions de chaque client.

        { $rate ->
            [unknown] On n’a pas vu à quelle fréquence la page envoyait.
           *[other] La page envoyait { $rate } messages par seconde avant la fin.
        }

        { shared-stack-code }

auth-failed =
    .badge = authentification refusée
    .sentence = Le serveur{ shared-stack } n’a pas accepté l’identité que la page annonce{ shared-said }. L’auteur de la page doit vérifier le jeton, le cookie ou le message d’authentification qu’elle envoie.
    .meaning =
        Le handshake était terminé, et la vérification est venue après.

        { shared-stack-code }

auth-expired =
    .badge = jeton expiré
    .sentence = Le jeton ou la session de la page a expiré pendant que la connexion était ouverte{ shared-said }. La page doit obtenir un nouveau jeton ou ouvrir une nouvelle session, puis se reconnecter.
    .meaning =
        Un jeton est vérifié au début de la connexion et, chez certains serveurs, de nouveau pendant qu’elle est ouverte.

        { $since ->
            [unknown] { "" }
           *[other] Le jeton que la page a envoyé a expiré { $since } avant la fin.
        }

        { shared-stack-code }

origin-rejected =
    .badge = origine refusée
    .sentence = Le serveur{ shared-stack } n’accepte pas les connexions des pages de cette origine{ shared-said }. C’est au responsable du serveur d’autoriser cette origine.
    .meaning =
        Un navigateur envoie l’origine de la page à chaque handshake, et une page ne peut pas la changer.

        { shared-stack-code }

payload-rejected =
    .badge = message non compris
    .sentence = Le serveur{ shared-stack } n’a pas compris un message de la page{ shared-said }. L’auteur de la page doit le comparer avec ce que le serveur attend.
    .meaning =
        Les trames étaient correctes ; ce qu’elles contenaient ne l’était pas.

        { shared-stack-code }

subprotocol-error =
    .badge = sous-protocole non respecté
    .sentence = Une règle du sous-protocole{ $subprotocol ->
        [unknown] { " " }(STOMP, MQTT, GraphQL…)
        [empty] { "" }
       *[other] { " " }« { $subprotocol } »
    } a été enfreinte{ shared-said }. L’auteur de la page doit comparer les messages qu’elle envoie, et leur ordre, avec le protocole.
    .meaning =
        Les trames étaient correctes ; le protocole à l’intérieur des messages n’a pas été respecté{ shared-stack }.

        { shared-stack-code }

duplicate-session =
    .badge = remplacé par un autre socket
    .sentence = Le serveur{ shared-stack } ne garde qu’une connexion par utilisateur ou par identifiant, et une autre a pris la place de celle-ci{ shared-said }. Cherchez un second onglet, un autre appareil ou une reconnexion.
    .meaning =
        Une page qui se reconnecte avant que son ancienne connexion soit fermée en est elle-même la cause.

        { shared-stack-code }

protocol-error_by-intermediary =
    .badge = octets modifiés en route
    .sentence = Un intermédiaire a modifié les octets, si bien que l’un des côtés a vu une trame non conforme. C’est au responsable du proxy ou de la passerelle d’agir.
    .meaning =
        { -no-page-frames } { -between }

        { shared-stack-code }

protocol-error_large-message-fragmented =
    .badge = fragments non acceptés
    .sentence = La page a envoyé un gros message{ $size ->
        [unknown] { "" }
       *[other] { " " }({ $size })
    }, le navigateur l’a découpé en fragments, et le serveur{ shared-stack } n’accepte pas les fragments. C’est au responsable du serveur d’agir ; d’ici là, envoyez moins à la fois.
    .meaning =
        Chromium envoie en fragments ce qui dépasse 64 Kio, comme la RFC 6455 le permet.

        { shared-stack-code }

protocol-error_misused-code =
    .badge = code qui dit autre chose
    .sentence =
        Le serveur{ shared-stack } envoie aussi { $code ->
            [unknown] ce code
           *[other] { $code }
        } à d’autres fins{ shared-said } : il se peut que toutes les trames aient été correctes. C’est au responsable du serveur d’agir ; le journal du serveur dit ce qui s’est passé.
    .meaning =
        Avec ce serveur, le code arrive aussi lors d’une fin qui n’a rien à voir avec des trames non conformes : un délai d’inactivité, un handler en échec, une fin de session.

network-lost =
    .badge = réseau perdu
    .sentence = L’appareil a perdu le réseau, et la connexion avec lui. La page devrait se reconnecter quand le navigateur est de nouveau en ligne.
    .meaning =
        { shared-ended-together }

        Ce qui était en route est perdu ; rien n’indique au serveur que la page a disparu.

system-sleep =
    .badge = appareil en veille
    .sentence = L’appareil s’est mis en veille{ $gap ->
        [unknown] { "" }
       *[other] { " " }pendant { $gap }
    }, ce qui a mis fin à la connexion. La page devrait se reconnecter au réveil de l’appareil.
    .meaning =
        Les minuteurs se sont arrêtés, ce que seule une mise en veille, ou la pause d’un débogueur, fait à tous en même temps. Pendant ce temps, le délai d’attente d’un serveur continue de courir.

browser-throttle =
    .badge = page ralentie
    .sentence = Le navigateur a ralenti les minuteurs de la page pendant qu’elle était masquée : sa réponse à un keepalive est donc arrivée trop tard{ shared-stack }. La page devrait se reconnecter quand elle est de nouveau affichée.
    .meaning =
        { $gap ->
            [unknown] { "" }
           *[other] Les minuteurs de la page sont restés arrêtés pendant { $gap }.
        }

        Chromium exécute les minuteurs d’une page masquée une fois par seconde, et après cinq minutes une fois par minute.
