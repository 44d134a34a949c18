# The interface. Ids are those that crate/ui asks for: `words.ui("copy", …)`.

## Everywhere

close = Fermer
language = Langue
copy = Copier
copied = Copié
save = Exporter…
panic-title = wswhy s’est arrêté
panic-advice = C’est une erreur de wswhy, pas de votre page. Copiez le texte ci-dessous et signalez-la. Pour continuer, fermez les DevTools et rouvrez-les.
anonymous-function = (fonction anonyme)
open-in-sources = Ouvrir { $url } dans Sources
stack-none = Aucune pile d’appels n’a été capturée.
direction-sent = envoyé
direction-received = reçu
kind-text = texte
kind-binary = binaire
kind-close = close
kind-error = erreur
column-size = Taille
column-data = Données
column-time = Heure
column-gap = Écart
column-direction = Sens
column-kind = Type

## The toolbar

toolbar-label = Capture
record = Enregistrer
record-title = Enregistrer l’activité des sockets. Désactivé : ce qui est dans la liste y reste, rien ne s’ajoute.
clear = Effacer
reload-and-capture = Recharger et capturer
reload-and-capture-title = Recharger la page en y plaçant la capture avant ses propres scripts, pour que chaque socket soit vu depuis le début.
observe-only = Observation seule
observe-only-title = Ne rien placer dans la page : n’utiliser que le journal réseau. Choix mémorisé pour ce site.
observe-only-cost = Observation seule : rien n’est placé dans la page. Les codes de fermeture, les motifs et les appels à close() ne sont pas vus ; les trames et les textes d’erreur du navigateur le sont toujours.
console-line = Ligne de console
console-line-title = Écrire dans la console une ligne, avec la cause, pour chaque socket qui se ferme mal.
decode = Décoder des octets
decode-title = Coller les octets de trames, sous n’importe quelle forme, pour voir ce qu’ils disent et quelles règles ils enfreignent.
copy-report = Copier le rapport

## Nothing to show

empty-title = Pas encore de WebSocket
empty-starting = La capture démarre.
empty-since = Les sockets sont capturés depuis { $since }.
empty-paused = L’enregistrement est désactivé. Cliquez sur « Enregistrer » pour capturer les sockets.
empty-captured = Ce qui est capturé : les trames, les handshakes et les textes d’erreur du navigateur, et depuis la page les codes de fermeture, les motifs et les appels à close().
empty-observe-only = Ce qui est capturé : les trames, les handshakes et les textes d’erreur du navigateur. « Observation seule » est activé : les codes de fermeture, les motifs et les appels à close() ne sont donc pas vus.
empty-late = Un socket que la page a ouvert avant cela apparaît dès que la page s’en sert de nouveau. Pour tout voir depuis le début :
empty-private = Rien ne quitte cette machine.
choose-connection = Choisissez une connexion pour voir pourquoi elle s’est fermée.

## Connections

connections-label = Connexions
state-connecting = en connexion
state-open = ouvert
state-closed = fermé
age-lived = a duré { $time }
age-since = depuis { $time }
newer-closed = Fermé entre-temps : { $what }
tabs-label = Vues de cette connexion
tab-why = Pourquoi
tab-frames = Trames
tab-handshake = Handshake

## Why

acts = Qui doit agir : { $who }
not-settled = Toutes les sources n’ont pas encore été lues ; cela peut encore changer.
join-one-of =
    { $count ->
        [2] Les indices correspondent à l’un de ces deux sockets. Rien n’a été réuni, pour qu’aucun ne reçoive ce qui appartient à l’autre.
       *[other] Les indices correspondent à l’un de ces { $count } sockets. Rien n’a été réuni, pour qu’aucun ne reçoive ce qui appartient à un autre.
    }
called-from = Appelé depuis
meaning-title = Ce que cela signifie
sequence-title = Qui a fait quoi, le plus récent en dernier
seq-from-to = { $from } vers { $to } :
evidence-title = Indices
evidence-frame = trame { $number }
steps-title = Que faire
dead-ends-title = Ce qui n’aide pas
others-title = Ce que cela aurait pu être d’autre
confidence-certain = presque certain
confidence-likely = probable
confidence-possible = possible
confidence-unlikely = peu probable
confidence-excluded = exclu
other-side-title = Ce que le serveur a vu
server-got = Le serveur a reçu une trame Close avec { $code }.
server-got-empty = Le serveur a reçu une trame Close sans code.
server-got-observed = Cela a été capturé.
server-got-rule =
    { $version ->
        [unknown] On sait que le navigateur agit ainsi ; cela n’a pas été capturé.
       *[other] On sait que Chromium { $version } agit ainsi ; cela n’a pas été capturé.
    }
stacks-title = Logiciels qui mettent fin à une connexion de cette façon
stacks-more = { $count } de plus
reproduced =
    { $software ->
        [lab] Testé avec { $browser }.
       *[other] Testé avec { $software }, { $browser }.
    }
not-reproduced = Non testé.
unseen-title = Ce qui n’a pas pu être vu
codes-title = Les codes expliqués
opened-by-title = Ouvert par

## The sequence picture

lane-page = Page
lane-browser = Navigateur
lane-network = Réseau
lane-server = Serveur
seq-constructed = new WebSocket()
seq-accepted =
    { $status ->
        [unknown] handshake accepté
       *[other] { $status } : accepté
    }
seq-message = message, { $size }
seq-close-call = close({ $code })
seq-close-call-empty = close()
seq-close-frame = trame Close { $code }
seq-close-frame-empty = trame Close vide
seq-broken-frame = trame non conforme
seq-bad-answer = handshake refusé
seq-dropped = coupure
seq-close-event = événement close { $code }
seq-error-event = événement error
seq-not-connected = pas de connexion

## Frames

frames-label = Messages
frames-none = Aucun message n’a été capturé sur ce socket.
filter-label = Filtrer les messages
filter-placeholder = texte  /regex/  -exclusion  dir:sent  op:text
filter-help = Affiche les messages qui remplissent toutes les conditions. texte : le contient. "deux mots" : contient les deux tels quels. /regex/i : une expression régulière. -terme : écarte ce qui correspond. dir:sent, dir:received : qui l’a envoyé. op:text, op:binary : son type.
filter-shown = { NUMBER($shown) } sur { NUMBER($total) }
filter-busy = { NUMBER($shown) } sur { NUMBER($total) } jusqu’ici…
filter-wrong-direction = dir:{ $found } est inconnu. Utilisez dir:sent ou dir:received.
filter-wrong-opcode = op:{ $found } est inconnu. Utilisez op:text ou op:binary.
filter-wrong-regex = L’expression régulière n’est pas valide : { $message }
row-close-event = code { $code }{ $reason ->
        [unknown] { "" }
        [empty] , sans motif
       *[other] , « { $reason } »
    }
row-error = { $text ->
        [unknown] Le navigateur signale une erreur sans texte.
        [empty] Le navigateur signale une erreur sans texte.
       *[other] { $text }
    }
payload-not-kept = (non conservé)
payload-not-kept-why = Ce payload n’est pas conservé : le navigateur ne l’a pas fourni (comme pour un Blob envoyé), ou la mémoire était pleine et les plus anciens ont dû partir.
payload-cut-why = Seul le début de ce payload a été conservé.
frame-title = Message { $number } : { $direction }, { $kind }, { $size }
close-sent-title = La trame Close de la page
close-title = La fermeture telle que la page l’a vue
close-no-frame = Aucune trame Close ne correspond à ce code : le navigateur l’indique quand il n’en est pas venu. Aucun des deux côtés n’a le droit de l’envoyer.
error-title = Le texte d’erreur du navigateur
error-why = Le navigateur a écrit cela mot pour mot dans son journal réseau. La page ne le reçoit pas.
views-label = Mode d’affichage
view-json = JSON
view-text = Texte
view-bytes = Octets
text-cut = { $size } de plus ne sont pas affichés. « Copier » prend le tout.
tree-cut = Le reste n’est pas affiché : il est trop gros ou trop profondément imbriqué.
reconstructed = Reconstitué : la fragmentation, la clé de masquage, les bits RSV, les pings et les pongs ne sont pas montrés par Chromium.

## Bytes and bits

bits-label = Les bits de la trame, tels que les dessine la section 5.2 de la RFC 6455
field-payload-len = Longueur du payload (7 bits)
field-extended-payload-len = Longueur étendue du payload
field-masking-key = Clé de masquage
field-payload = Payload
hex-label = Les octets de la trame
hex-more = Afficher la suite ({ $size } masqués)

## Handshake

handshake-url = URL
handshake-status = Réponse
handshake-status-value = { $status } { $name }
handshake-protocol = Sous-protocole
handshake-extensions = Extensions
handshake-offered = Sous-protocoles proposés
none-agreed = rien de négocié
handshake-not-seen = non vue : le socket a été ouvert avant le début de la capture, ou le journal réseau n’a pas d’entrée pour lui
handshake-not-sent = aucune : la requête n’a jamais été envoyée
handshake-no-answer = non montrée : Chromium ne donne le statut et les en-têtes que d’un handshake qu’il accepte
handshake-no-log = Le journal réseau n’a pas d’entrée pour ce socket : ses en-têtes ne sont donc pas connus.
request-headers = En-têtes de requête
response-headers = En-têtes de réponse
headers-none = Aucun n’a été capturé.
show-in-network = Afficher dans Réseau (Network)

## Report

report-title = Copier le rapport
report-redacted = Voici tout ce qui sort. Les cookies, les identifiants, les valeurs des paramètres d’URL et les longs secrets sont omis ou remplacés.
report-preview = Le rapport
report-payloads = Inclure le payload des messages
format-markdown = Markdown
format-json = JSON
report-url = URL
report-cause = Cause
report-acts = Qui doit agir
report-page-saw = La page a vu
report-server-got = Le serveur a reçu
report-browser-text = Texte du navigateur
report-subprotocol = Sous-protocole
report-began = Début
report-ended = Fin
report-messages = Messages envoyés / reçus
report-browser = Navigateur

## Files

open = Ouvrir…
open-title = Ouvrir un fichier HAR (.har, .har.gz), ou un texte contenant des octets.
close-file = Fermer le fichier
file-shown = { $name }{ $by ->
        [unknown] { "" }
       *[other] , écrit par { $by }
    }. { $others ->
        [0] Toutes ses entrées sont des WebSockets.
        [one] { $others } autre entrée n’est pas affichée.
       *[other] { NUMBER($others) } autres entrées ne sont pas affichées.
    }
file-cut = Le fichier est incomplet. Ce qui précède la coupure est affiché.
file-choose = Choisissez une connexion à gauche. Un fichier sans WebSocket n’en a aucune.

## Saving

save-title = Exporter au format HAR
save-redacted = Voici tout ce qui va dans le fichier. Les cookies, les identifiants, les valeurs des paramètres d’URL et les longs secrets sont omis ou remplacés.
save-har-title = Exporter toutes les connexions dans un fichier HAR, que le panneau Réseau (Network) de Chromium peut importer.
save-cut = { $size } de plus ne sont pas affichés ici. Le fichier contient le tout.

## The line below

status-counts = { $connections ->
        [one] { $connections } connexion
       *[other] { NUMBER($connections) } connexions
    }, { $messages ->
        [one] { $messages } message
       *[other] { NUMBER($messages) } messages
    }
status-since = depuis { $since }
status-dropped =
    { $count ->
        [one] { $count } message a été abandonné parce qu’un tampon était plein.
       *[other] { NUMBER($count) } messages ont été abandonnés parce qu’un tampon était plein.
    }
status-evicted = La mémoire est pleine : { $size } des plus anciens payloads ont été libérés.
status-log-on-demand = Le journal réseau est volumineux : il n’est donc lu que lorsqu’un socket se termine ou à la demande.
read-log = Le lire maintenant
status-troubles =
    { $count ->
        [one] { $count } entrée n’a pas pu être lue
       *[other] { NUMBER($count) } entrées n’ont pas pu être lues
    }
trouble = { $time } { $source }, { $place } : attendu { $expected }

## Why: what both ends got

page-saw =
    { $code ->
        [unknown] Aucun événement close n’a été vu dans la page
       *[other] { $who ->
            [tool] L’outil qui a écrit le fichier a vu
           *[page] La page a vu
        } { $code }
    }{ $reason ->
        [unknown] { "" }
        [empty] { "" }
       *[other] , « { $reason } »
    }{ $clean ->
        [no] , fermeture non propre
       *[other] { "" }
    }.
server-sent =
    { $code ->
        [unknown] Le serveur s’est vu envoyer une trame Close vide.
       *[other] Le serveur s’est vu envoyer { $code }.
    }

## A URL that keeps closing

series-title = Cette URL se ferme sans cesse
shared-closes =
    { $all ->
        [yes] { NUMBER($count) } fermetures, chacune
       *[other] { NUMBER($fits) } fermetures sur { NUMBER($count) },
    }
shared-last-message =
    le dernier message { $way ->
        [sent] envoyé par la page
        [received] reçu par la page
       *[other] dans un sens ou dans l’autre
    }
series-silence = { shared-closes } { $time } ± { $spread } après { shared-last-message } : { $limit ->
        [unknown] cela ressemble à un délai d’inactivité
       *[other] un délai d’inactivité de { $limit }
    } { $who ->
        [server] du serveur
       *[other] sur le trajet
    }.
series-age = { shared-closes } { $time } ± { $spread } après l’ouverture, quelle que soit l’activité : { $limit ->
        [unknown] cela ressemble à une durée de vie maximale
       *[other] une durée de vie maximale de { $limit }
    }.
series-refused = { $all ->
        [yes] { NUMBER($count) } tentatives, dont aucune n’est allée jusqu’à l’ouverture
       *[other] { NUMBER($fits) } tentatives sur { NUMBER($count) } ne sont jamais allées jusqu’à l’ouverture
    } : { $badge }.
series-same = { $all ->
        [yes] { NUMBER($count) } fermetures, toujours identiques
       *[other] { NUMBER($fits) } fermetures sur { NUMBER($count) } étaient identiques
    } : { $badge }.
series-mixed = { NUMBER($count) } fermetures avec { NUMBER($kinds) } causes différentes. La plus fréquente, { NUMBER($fits) } fois : { $badge }.
series-send =
    { $every ->
        [unknown] Envoyez quelque chose plus souvent, ou relevez cette limite.
       *[other] Le serveur doit envoyer un ping, ou la page un message, toutes les { $every } ; ou relevez cette limite.
    }
series-stacks = C’est la valeur par défaut de :
series-stacks-all = C’est la valeur par défaut de : { $names }.
series-ends =
    { $count ->
        [one] { $count } fin précédente
       *[other] { NUMBER($count) } fins précédentes
    }
series-end = A duré { $lived }, dont { $silence } de silence à la fin.
series-end-unopened = Jamais ouvert.
series-fact-silence = { NUMBER($fits) } sur { NUMBER($count) } se sont terminés { $time } ± { $spread } après { shared-last-message }. Les pings et les pongs ne sont pas visibles.
series-fact-age = { NUMBER($fits) } sur { NUMBER($count) } se sont terminés { $time } ± { $spread } après l’ouverture.
series-fact-silent-before = Ils étaient déjà restés silencieux pendant { $time } sans se fermer : le silence seul n’y a donc pas mis fin.
series-fact-no-messages = Aucun message n’a été vu sur aucun d’eux : durée de vie et silence se confondent donc.
series-fact-again =
    { $how ->
        [once] La page s’est reconnectée immédiatement.
        [steady] La page s’est reconnectée { $from } après une fin.
        [growing] La page s’est reconnectée de plus en plus tard : { $from } après la première fin, { $to } après la dernière.
       *[other] La page s’est reconnectée entre { $from } et { $to } après une fin.
    }
series-fact-overlap =
    { $count ->
        [one] { $count } a été ouvert pendant qu’un autre vers cette URL était ouvert.
       *[other] { NUMBER($count) } ont été ouverts pendant qu’un autre vers cette URL était ouvert.
    }
series-fact-held =
    { $count ->
        [one] { $count } requête n’a été envoyée que { $time } après la demande de la page.
       *[other] { NUMBER($count) } requêtes n’ont été envoyées qu’environ { $time } après la demande de la page.
    } Les navigateurs retardent les requêtes après des échecs.
series-fact-jumped =
    { $count ->
        [one] L’horloge a sauté dans { $count } d’entre eux ; ses durées sont écartées.
       *[other] L’horloge a sauté dans { NUMBER($count) } d’entre eux ; leurs durées sont écartées.
    }
