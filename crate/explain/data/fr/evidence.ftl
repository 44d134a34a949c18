# Facts that a verdict rests on: one short line each. Arguments: crate/atlas/data/ids.toml and args.toml.

shared-caller =
    { $caller ->
        [unknown] La page
       *[other]
            { FUNCTION($caller) ->
                [empty] Une fonction anonyme
               *[other] { FUNCTION($caller) }
            }
    }
shared-at =
    { $caller ->
        [unknown] { "" }
       *[other] { " " }({ PLACE($caller) })
    }
shared-extensions =
    { $extensions ->
        [unknown] { "" }
        [empty] , aucune extension
       *[other] , extensions « { $extensions } »
    }
shared-subprotocol =
    { $subprotocol ->
        [unknown] { "" }
        [empty] , aucun sous-protocole
       *[other] , sous-protocole « { $subprotocol } »
    }
shared-reason =
    { $reason ->
        [unknown] { "" }
        [empty] , sans motif
       *[other] , motif « { $reason } »
    }
shared-stacks =
    { $stacks ->
        [unknown] certains logiciels
        [empty] certains logiciels
       *[other] { $stacks }
    }
shared-sender =
    { $sender ->
        [client] Le client
        [server] Le serveur
       *[other] Quelqu’un
    }
shared-known =
    On sait que ce navigateur agit ainsi ; cela n’a pas été observé sur le réseau.

shared-limit =
    { $limit ->
        [unknown] une limite connue
       *[other] { $limit }
    }{ $stack ->
        [unknown] { "" }
        [empty] { "" }
       *[other] , la limite appliquée par { $stack }
    }{ $option ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $option })
    }
shared-where =
    { $where ->
        [url] dans l’URL
        [subprotocol] parmi les sous-protocoles
        [message] dans un message
       *[other] de la page
    }
shared-protocol =
    { $protocol ->
        [unknown] Le protocole applicatif
        [empty] Le protocole applicatif
       *[other] { $protocol }
    }
shared-after =
    { $after ->
        [unknown] { "" }
       *[other] , { $after } après la fin
    }

close-event = La page a reçu un événement close : code { $code }{ shared-reason }{ $clean ->
        [yes] , fermeture propre
        [no] , fermeture non propre
       *[other] { "" }
    }.
error-event = La page a reçu un événement error, qui ne dit jamais pourquoi.
no-error-event = Aucun événement error n’a précédé l’événement close : le navigateur n’a pas rompu lui-même la connexion.
not-clean = Fermeture non propre, bien { $code ->
        [unknown] qu’un code
       *[other] que le code { $code }
    } soit arrivé : la connexion s’est rompue après la trame Close du serveur, ou avant que toutes les données soient envoyées.
unsent-data = { $size ->
        [unknown] Des données de la page attendaient
       *[other] Des données de la page ({ $size }) attendaient
    } encore dans le navigateur quand le socket s’est fermé.
browser-offline = Le navigateur disait être hors connexion quand le socket s’est fermé.
constructor-threw = new WebSocket() a levé { $name ->
        [unknown] une exception
        [empty] une exception
       *[other] une exception { $name }
    }{ $message ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : « { $message } »
    }.
opened = Le socket s’est ouvert{ shared-subprotocol }{ shared-extensions }.
never-opened = Le socket ne s’est jamais ouvert.
constructed = { shared-caller } a créé le socket{ shared-at }.
found-late = La capture a découvert le socket quand la page s’en est servie{ $via ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $via })
    }. Ce qui a précédé n’a pas été vu.
ready-state-closed = Le socket est fermé (readyState 3), et aucun événement close n’est arrivé.
close-call = { shared-caller } a appelé close({ $code ->
        [unknown] …
       *[other] { $code }
    }){ shared-at }{ shared-reason }.
close-call-without-code = { shared-caller } a appelé close() sans code{ shared-at }.
close-call-while-connecting = { shared-caller } a appelé close() avant que le socket soit ouvert{ shared-at }.
close-call-threw = { shared-caller } a appelé close(), qui a levé { $name ->
        [unknown] une exception
        [empty] une exception
       *[other] une exception { $name }
    }{ shared-at } et n’a donc rien fermé{ $message ->
        [unknown] { "" }
        [empty] { "" }
       *[other] : « { $message } »
    }.
no-close-call = La page n’a pas appelé close() ; la capture a observé tout du long.
waited-for-close = { $waited ->
        [unknown] Un certain temps a passé
       *[other] Il s’est écoulé { $waited }
    } entre le close() de la page et la fin.
browser-text = Le navigateur dit : « { $text } »
browser-text-empty = Le navigateur signale une erreur et laisse son texte vide.
log-finished-without-error = Le journal réseau dit que le socket est terminé, et n’a pas de texte d’erreur à son sujet.
no-log-entry = Le journal réseau n’a pas d’entrée pour ce socket : le navigateur n’a jamais commencé à se connecter.
request-sent = La requête de handshake a été envoyée.
request-not-sent = La requête de handshake n’a pas été envoyée : l’échec est survenu pendant la connexion.
handshake-accepted = Le serveur a accepté le handshake{ $status ->
        [unknown] { "" }
       *[other] { " " }avec { $status }
    }{ shared-subprotocol }{ shared-extensions }.
handshake-status = Le serveur a répondu au handshake par { $status ->
        [unknown] un statut autre que 101
       *[other] { $status }
    }.
handshake-open = On n’a vu ni réponse au handshake ni fin de celui-ci.
waited-for-handshake = { $waited ->
        [unknown] Un certain temps a passé
       *[other] Il s’est écoulé { $waited }
    } avant l’échec du handshake.
last-message = Le dernier message de données a été { $direction ->
        [sent] envoyé par la page
        [received] reçu
       *[other] capturé
    }{ $kind ->
        [text] , texte
        [binary] , binaire
       *[other] { "" }
    }{ $size ->
        [unknown] { "" }
       *[other] , { $size }
    }.
no-messages = Aucun message de données n’a été capturé sur ce socket.
silence-since-last-message = { $silence ->
        [unknown] On ne sait pas depuis combien de temps aucun message de données n’était passé.
       *[other] Aucun message de données n’était passé depuis { $silence }.
    }
large-message-sent = La page a envoyé un message de { $size ->
        [unknown] plus de 64 Kio
       *[other] { $size }
    } ; Chromium envoie en plusieurs fragments ce qui dépasse 64 Kio.
page-froze = Le navigateur a gelé la page.
page-resumed = La page a été réactivée.
page-cached = La page est passée dans le cache avant/arrière (bfcache).
page-restored = La page est revenue du cache avant/arrière (bfcache).
page-navigated = La page a changé d’adresse ou a été rechargée{ $url ->
        [unknown] { "" }
        [empty] { "" }
       *[other] , vers { $url }
    }.
frame-gone = L’iframe à laquelle appartenait ce socket a été retirée.
policy-violation = La Content-Security-Policy de la page{ $directive ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $directive })
    } a bloqué { $url ->
        [unknown] ce socket
        [empty] ce socket
       *[other] { $url }
    }.
sockets-open = { $count ->
        [unknown] Un nombre inconnu de sockets de cette page étaient ouverts.
        [one] { $count } socket de cette page était ouvert.
       *[other] { NUMBER($count) } sockets de cette page étaient ouverts.
    }
browser-sent-close = Le navigateur a envoyé au serveur une trame Close avec { $code ->
        [unknown] un code
       *[other] { $code }
    }{ shared-reason }. { shared-known }
browser-sent-empty-close = Le navigateur a envoyé au serveur une trame Close sans code. { shared-known }
browser-sent-no-close = Le navigateur n’a pas envoyé de trame Close au serveur. { shared-known }
browser-ended-tcp = Le navigateur a mis fin à la connexion TCP sans envoyer de trame Close. { shared-known }
request-held-back = Le navigateur a envoyé la requête { $waited ->
        [unknown] quelque temps
       *[other] { $waited }
    } après la demande de la page : des sockets vers cet hôte avaient déjà échoué, et les navigateurs retardent les suivants.
queued-behind = { $count ->
        [unknown] D’autres sockets de cette page vers le même hôte attendaient
        [one] { $count } autre socket de cette page vers le même hôte attendait
       *[other] { $count } autres sockets de cette page vers le même hôte attendaient
    } encore une connexion : les navigateurs ne se connectent à une même adresse qu’un socket à la fois.
tcp-left-open = Le handshake de fermeture était terminé, et le serveur a laissé la connexion TCP ouverte : le navigateur { $waited ->
        [unknown] l’a attendu
       *[other] a attendu { $waited }
    } avant de prévenir la page.
out-of-reach = Le socket se trouve dans un worker, une iframe sandboxée ou une iframe dont une autre a la même URL : la capture n’y a pas accès.
probe-too-late = Le socket existait avant que la capture soit dans sa page.
probe-not-there = On ne sait pas si la capture est présente dans la page ou l’iframe de ce socket.
probe-stopped = L’enregistrement dans la page s’était arrêté quand le socket s’est terminé, parce que personne ne venait chercher ses données.
observe-only = « Observation seule » est activé : rien n’est placé dans la page.
several-fit = Ce qu’une source a vu correspond à { $count ->
        [unknown] plusieurs sockets
       *[other] { $count } sockets
    } de l’autre : les deux n’ont donc pas été réunies.
clock-jumped = Deux horodatages se contredisent : l’horloge a sauté, et aucune durée n’est donc donnée.
sources-contradict = Les sources se contredisent : l’une dit que le socket s’est terminé, une autre l’a vu actif plus tard.
wire-violation = { shared-sender } a enfreint une règle{ $section ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }({ $section })
    }{ $violation ->
        [unknown] .
        [empty] .
       *[other] : { $violation }.
    }
close-frame = { shared-sender } a envoyé une trame Close avec { $code ->
        [unknown] un code
       *[other] le code { $code }
    }{ shared-reason }.
close-frame-empty = { shared-sender } a envoyé une trame Close sans code.
bytes-cut = Les octets collés s’arrêtent au milieu d’une trame.
sender-inferred = Personne n’a dit qui a envoyé ces octets ; le masque de la première trame l’indique : { $sender ->
        [client] le client
        [server] le serveur
       *[other] inconnu
    }.
stack-header = La réponse au handshake contient { $header ->
        [unknown] un en-tête
        [empty] un en-tête
       *[other] l’en-tête « { $header }{ $value ->
            [unknown] { "" }
            [empty] { "" }
           *[other] { ": " }{ $value }
        } »
    }, que l’on trouve chez { shared-stacks }.
stack-subprotocol = Le sous-protocole{ $subprotocol ->
        [unknown] { "" }
        [empty] { "" }
       *[other] { " " }{ $subprotocol }
    } est employé par { shared-stacks }.
stack-url = L’URL a la forme employée par { shared-stacks }.
stack-message = { $direction ->
        [sent] Un message envoyé par la page
        [received] Un message reçu par la page
       *[other] Un message
    } a la forme employée par { shared-stacks }.
stack-reason = Ce motif est connu chez { shared-stacks }{ $trigger ->
        [unknown] .
        [empty] .
       *[other]  ; il est envoyé quand { $trigger }{ $option ->
            [unknown] { "" }
            [empty] { "" }
           *[other] { " " }({ $option }{ $limit ->
                [unknown] )
               *[other] , { $limit } par défaut)
            }
        }.
    }
silence-at-limit = { $silence ->
        [unknown] Le silence correspond à
       *[other] Le silence ({ $silence }) correspond à
    } { shared-limit }.
age-at-limit = { $lived ->
        [unknown] La durée de vie du socket correspond à
       *[other] La durée de vie du socket ({ $lived }) correspond à
    } { shared-limit }.
silence-repeats = { $count ->
        [unknown] D’autres sockets vers cette URL se sont terminés après le même silence.
        [one] Un autre socket vers cette URL s’est terminé après le même silence.
       *[other] { NUMBER($count) } autres sockets vers cette URL se sont terminés après le même silence.
    }
age-repeats = { $count ->
        [unknown] D’autres sockets vers cette URL ont duré aussi longtemps.
        [one] Un autre socket vers cette URL a duré aussi longtemps.
       *[other] { NUMBER($count) } autres sockets vers cette URL ont duré aussi longtemps.
    }
size-over-limit = Le dernier message envoyé{ $size ->
        [unknown] { "" }
       *[other] { " " }({ $size })
    } dépasse { shared-limit }.
largest-sent = Le dernier message envoyé est le plus gros{ $before ->
        [unknown] .
       *[other] ; avant lui, le plus gros envoyé faisait { $before }.
    }
other-type-sent = Le dernier message envoyé est le seul { $kind ->
        [text] de type texte.
        [binary] de type binaire.
       *[other] de son type.
    }
send-rate = La page a envoyé { $second ->
        [unknown] quelques messages
        [one] { $second } message
       *[other] { NUMBER($second) } messages
    } dans la dernière seconde{ $ten-seconds ->
        [unknown] { "" }
       *[other] , { NUMBER($ten-seconds) } en dix secondes
    }{ $minute ->
        [unknown] { "" }
       *[other] , { NUMBER($minute) } en une minute
    }.
token-ran-out = Un jeton { shared-where } a expiré { $since ->
        [unknown] avant la fin.
       *[other] { $since } avant la fin.
    }
token-valid = Un jeton { shared-where } restait valide { $left ->
        [unknown] au-delà de la fin.
       *[other] encore { $left }.
    }
protocol-keepalive = { shared-protocol } : un keepalive { $interval ->
        [unknown] de temps en temps
       *[other] toutes les { $interval }
    }{ $answer-within ->
        [unknown] .
       *[other] , attendu pendant { $answer-within }.
    }
protocol-ping-unanswered = { shared-protocol } : le dernier ping n’a pas eu de réponse{ $waited ->
        [unknown] .
       *[other] , { $waited } avant la fin.
    }
protocol-said = { shared-protocol } a dit { $said ->
        [refused] que la page n’est pas admise
        [error] qu’il y a une erreur
        [channel-error] qu’un abonnement a échoué
        [channel-closed] qu’un abonnement est terminé
        [close] que la connexion est terminée
       *[other] quelque chose au sujet de la fin
    }{ $told-code ->
        [unknown] { "" }
       *[other] { " " }({ $told-code })
    }{ $told ->
        [unknown] .
        [empty] .
       *[other] : « { $told } »
    }
went-offline = Le navigateur est passé hors connexion.
went-online = Le navigateur est repassé en ligne.
page-hidden = La page a été masquée.
page-shown = La page est devenue visible.
timer-gap = Tous les minuteurs sont restés arrêtés{ $gap ->
        [unknown] { "" }
       *[other] { " " }pendant { $gap }
    } : l’appareil était en veille, ou un débogueur bloquait tout.
ended-together = { $count ->
        [unknown] D’autres sockets vers cet hôte se sont terminés de la même façon à ce moment.
        [one] Un autre socket vers cet hôte s’est terminé de la même façon à ce moment.
       *[other] { NUMBER($count) } autres sockets vers cet hôte se sont terminés de la même façon à ce moment.
    }
ended-elsewhere = { $count ->
        [unknown] Des sockets vers d’autres hôtes se sont aussi rompus à ce moment.
        [one] Un socket vers un autre hôte s’est aussi rompu à ce moment.
       *[other] { NUMBER($count) } sockets vers d’autres hôtes se sont aussi rompus à ce moment.
    }
others-lived-on = { $count ->
        [unknown] D’autres sockets de la page sont restés en vie.
        [one] Un autre socket de la page est resté en vie.
       *[other] { NUMBER($count) } autres sockets de la page sont restés en vie.
    }
reconnect-refused = La connexion suivante vers cet hôte a été refusée{ shared-after }.
reconnect-accepted = La connexion suivante vers cet hôte a été acceptée{ shared-after }.
