# The interface: what only the standalone page says, which is also what "Decode bytes" opens.

column-number = #
column-offset = À l’octet
column-flags = Drapeaux
column-opcode = Opcode
decode-label = Octets WebSocket
decode-placeholder = 83 05 48 65 6c 6c 6f
decode-help = Collez les octets d’un sens ou des deux : hexadécimal sous n’importe quelle forme, tcpdump -X, Wireshark, xxd, hexdump, od, base64, ou une chaîne d’octets d’un programme. Un handshake ou des en-têtes de paquets peuvent rester devant.
decode-sender = Qui les a envoyés ?
decode-sender-first = Qui a envoyé le premier sens ?
sender-server = le serveur
sender-client = le client
sender-unknown = selon les apparences
sender-from =
    { $side ->
        [client] Les octets du client,
       *[other] Les octets du serveur,
    } { $from ->
        [hand] comme vous l’avez indiqué.
        [marker] comme le dit le texte collé.
        [handshake] puisqu’un handshake le dit.
        [opened] puisque les paquets montrent qui a ouvert la connexion.
        [mask] d’après le bit MASK de la première trame : les clients masquent, les serveurs non.
        [order] supposition : les octets du client viennent d’ordinaire en premier.
       *[other] supposition : rien ne dit qui les a envoyés.
    }
dress-label = Lire comme
dress-auto = ce que cela semble être
dress-as-it-looks = ce que cela semble être : { $dress }
conversation-label = Connexion
deflate-label = permessage-deflate
deflate-auto = selon le handshake, sinon inconnu
deflate-not-agreed = non négocié
deflate-agreed = négocié
deflate-from-handshake = Convenu dans le handshake : { $parameters }.
deflate-not-in-handshake = permessage-deflate n’a pas été négocié pendant le handshake.
deflate-inferred = Rien ne dit si permessage-deflate a été négocié. On a supposé que oui, car RSV1 est à 1 et les messages se décompressent.
open-file = Ouvrir un fichier…
open-file-title = Un fichier HAR (.har, .har.gz) ou un texte contenant un dump. On peut aussi le déposer sur la page.
open-too-large = { $name } n’a pas été ouvert : sa taille dépasse { $limit }.
open-failed = { $name } n’a pas pu être lu. A-t-il été déplacé ou modifié pendant son ouverture ?
open-not-har = { $name } n’est pas un fichier HAR lisible. { $place } : attendu { $expected }.
open-not-text = { $name } ne contient pas de texte. Faites-en un dump, par exemple avec « xxd { $name } », et collez-le ; pour une capture de paquets, « tcpdump -X -r { $name } ».
decode-error = Ligne { $line }, colonne { $column } : attendu { $expected ->
        [digit] un chiffre hexadécimal, 0 à 9 ou a à f
        [second-digit] le second chiffre hexadécimal d’un octet
        [byte] un nombre de 0 à 255
        [escape] un échappement comme \x81 ou \n
        [base64] un caractère base64
       *[other] aucun octet de plus ; on en lit au plus { $size } à la fois
    }{ $found ->
        [unknown] , mais le texte s’arrête
        [empty] { "" }
       *[other] , mais trouvé « { $found } »
    }.
decode-error-before = Tout ce qui précède est décodé ci-dessous.
show-place = Montrer dans le texte collé
decode-frames =
    { $count ->
        [0] Aucune trame
        [one] { $count } trame
       *[other] { NUMBER($count) } trames
    }
decode-frames-label = Trames décodées
column-frames = Trames
row-stripped = en-têtes
row-head = handshake
row-gap = lacune
row-gap-why = des octets manquent
row-tls = TLS
row-tls-kind = enregistrement TLS{ $kind ->
        [20] : change_cipher_spec
        [21] : alert
        [22] : handshake
        [23] : application_data
       *[other] { "" }
    }
stripped-why = { $what } : autour du flux, sans en faire partie. Retiré d’après ses propres champs de longueur.
gap-why = Il manque ici des octets : ce qui suit ne peut donc pas être décodé. Refaites la capture avec des paquets entiers : tcpdump -s 0, et un plus grand tampon (-B) si des paquets ont été perdus.
tls-why = Ce sont des enregistrements TLS : leur contenu est chiffré. Capturez derrière le proxy qui termine TLS, ou définissez SSLKEYLOGFILE pour le client et laissez Wireshark déchiffrer.
extension-data = D’autres extensions ont été négociées. Elles seules disent quelle partie du payload est constituée de données d’extension.
tail-header =
    { $have ->
        [one] Il reste { $have } octet à la fin
       *[other] Il reste { $have } octets à la fin
    } : le début d’un en-tête de trame qui en demande { $need }.
tail-payload = La trame { $frame } est coupée : il manque { $missing } de son payload.
tail-untrusted = Après la trame { $frame }, rien ne peut être lu, car on ne peut pas se fier à sa longueur. Reste : { $left }.
violations-title =
    { $count ->
        [one] { $count } règle enfreinte
       *[other] { NUMBER($count) } règles enfreintes
    }
violations-none = Aucune règle n’est enfreinte.
violations-more = { NUMBER($count) } de plus ne sont pas affichées.
violation-place = { $rfc }, section { $section } ; à partir de l’octet { $first }
violation-answer = Réponse : { $code }
violation-erratum = Erratum { $number }
fault-client = Enfreinte par le client
fault-server = Enfreinte par le serveur
remarks-title = Remarques
remark-place = Permis par { $rfc }, section { $section }. { $count ->
        [one] Vu { $count } fois.
       *[other] Vu { NUMBER($count) } fois.
    }
head-title = Le handshake d’ouverture
head-agreed = Le serveur a accepté. Sous-protocole : { $subprotocol ->
        [unknown] aucun
       *[other] { $subprotocol }
    }.{ $others ->
        [unknown] { "" }
       *[other] { " " }Autres extensions : { $others } ; wswhy ne les connaît pas.
    }
head-fine = Il n’y a rien à y redire.
finding-section = { $rfc }, section { $section }.
effect-fails = Il n’en résulte aucun WebSocket.
effect-refused-by-some = Les RFC le permettent ; certains navigateurs ou bibliothèques le refusent.
effect-declines-offer = Le serveur doit décliner cette proposition ; la connexion continue sans compression.
effect-tolerated = Le handshake se poursuit.

strip-title = Le flux, trame par trame
strip-help = Une ligne est une trame ; un bloc en est une partie, avec ses octets tels qu’ils ont été envoyés.
strip-window = Affichées : lignes { NUMBER($first) } à { NUMBER($last) } sur { NUMBER($count) }, autour de celle qui est choisie.
strip-gap = des octets manquent ici
strip-frame = Trame { $number }
strip-message = Message { $number } = trames { $frames } : { $sent } envoyés{ $inflated ->
        [unknown] { "" }
       *[other] , { $inflated } décompressés
    }
block-opcode = FIN, RSV, opcode
block-flags = FIN { $fin }, RSV1 { $rsv }, { $opcode }
block-length = Longueur
block-size = MASK { $mask }, { $size }
block-mask = Masque
block-key = clé de masquage
block-payload = Payload
block-ping = Payload du ping
block-pong = Payload du pong
block-close = Payload de Close
block-sent = tel qu’envoyé
block-unmasked = démasqué
block-compressed = compressé
block-binary = binaire
part-between = trame de contrôle à l’intérieur du message { $number }
part-control = trame de contrôle
part-reserved = type de trame inconnu
part-whole = message entier
part-first = premier fragment
part-middle = fragment
part-last = dernier fragment
way-client = client → serveur
way-server = client ← serveur

messages-title =
    { $count ->
        [one] { $count } message
       *[other] { NUMBER($count) } messages
    }
messages-label = Messages assemblés
message-frames = Ses trames :
message-between = Trames de contrôle intercalées :
message-not-inflated = Il est compressé et n’a pas pu être décompressé ; ce qui est affiché est compressé.
message-cut = { $size } de plus ne sont pas affichés en octets.
size-inflated = { $sent } → { $inflated }
closing-title = Comment cela s’est terminé
close-frame-said = Trame Close { $code ->
        [unknown] sans code
       *[other] { $code } { $name }
    }{ $reason ->
        [empty] , sans motif
       *[other] , « { $reason } »
    }
client-reports = Le client indique
server-reports = Le serveur indique
reports-unknown = inconnu : ce que l’autre côté a envoyé n’est pas ici
close-clean = Le handshake de fermeture a été propre : les deux côtés ont envoyé une trame Close.
close-not-clean = Le handshake de fermeture n’a pas été propre.
close-clean-unknown = On ne sait pas si le handshake de fermeture a été propre : un seul sens est ici.

samples-label = Exemples, et ce qu’il faut y regarder
sample-hello = Hello, masqué
sample-hello-look = L’exemple de la RFC 6455 : la clé de masquage, et le payload avant et après elle.
sample-everything = Fragmenté, masqué, compressé, avec un ping à l’intérieur
sample-everything-look = Deux fragments font un message ; le ping entre eux n’en fait pas partie.
sample-reserved = Opcode réservé
sample-reserved-look = La trame 2 a l’opcode 3, qu’aucune version du protocole n’utilise.
sample-close = Close 1011 avec un motif
sample-close-look = Deux octets de code, puis le motif, et ce que chaque côté indique ensuite.
sample-utf8 = Texte qui n’est pas en UTF-8
sample-utf8-look = Un caractère a été coupé en deux, et sa seconde moitié n’est jamais venue.
sample-length = Longueur non minimale
sample-length-look = 5 octets tiendraient dans le premier champ de longueur ; l’émetteur a utilisé le plus long.
sample-ping = Ping fragmenté
sample-ping-look = FIN est à 0, ce qui est interdit dans une trame de contrôle.
sample-masked = Trame de serveur masquée
sample-masked-look = Seuls les clients masquent. Choisissez « le client » et tout est en ordre.
sample-code = Close 1005 sur le réseau
sample-code-look = Un code qu’un programme indique, et que personne n’a le droit d’envoyer.
sample-handshake = Handshake, puis trames
sample-handshake-look = Le handshake dit qui a envoyé quoi, et que la compression a été négociée.
sample-tcpdump = tcpdump -x d’une connexion
sample-tcpdump-look = Les en-têtes IP et TCP sont retirés ; les deux sens figurent dans une même liste.
copy-link = Copier le lien
link-why = Tous les octets ci-dessus vont dans le lien, et restent dans les historiques, les messageries et partout où on le colle. Ils ne sont envoyés à aucun serveur.
link-empty = Collez d’abord quelque chose.
link-too-long = Trop long pour un lien : plus de { $limit } de texte. Enregistrez le dump dans un fichier et envoyez celui-ci.
link-copied = Lien copié
link-broken = Le lien est abîmé ou tronqué : les octets qu’il contient ne peuvent pas être lus. Redemandez-le, ou demandez le dump lui-même.
page-title = Pourquoi mon WebSocket s’est-il fermé ?
page-intro = Collez les octets de trames WebSocket, ou ouvrez un fichier HAR. wswhy montre chaque trame et chaque bit, les règles enfreintes, et ce que cela signifie.
page-private = Tout se passe dans cette page ; rien n’est envoyé nulle part.
