# The site: headings, labels and buttons of the pages made for each code, pair, broken rule, cause and handshake status.

## On every page

brand = wswhy
tagline = Pourquoi mon WebSocket s’est-il fermé ?
skip = Aller au contenu
nav-label = Rubriques principales
nav-codes = Codes de fermeture
nav-causes = Causes
nav-violations = Règles enfreintes
nav-statuses = Statuts du handshake
nav-registries = Codes d’application
nav-decode = Décoder des octets
languages-label = Cette page dans d’autres langues
where-label = Vous êtes ici
search-label = Chercher un code, une cause ou un motif
search-hint = Un code, un mot ou le texte d’un motif
search-none = Aucun résultat. Essayez le numéro seul, ou moins de mots.
search-count =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
kind-code = code de fermeture
kind-compare = deux codes
kind-cause = cause
kind-violation = règle enfreinte
kind-status = statut du handshake
kind-reason = motif, tel que { $stack } l’envoie
formats-label = Cette page sous forme de données
json = JSON
markdown = Markdown
schema = Schéma
private = Rien de ce que vous saisissez ici ne quitte votre navigateur.
footer-about = Chaque affirmation s’appuie sur une source ou sur une mesure ; quand ce n’est pas le cas, la page le dit.
checked = Dernière comparaison avec les sources : { $date }.

## Home

home-title = Codes de fermeture WebSocket : pourquoi le socket s’est vraiment fermé
home-intro = Un socket s’est fermé, et vous n’avez qu’un numéro. Trouvez-le ici : ce qu’il dit, qui l’a envoyé, ce que l’autre côté a vu, quelles sont les vraies causes, et que faire. Quand le laboratoire a fait l’essai avec de vrais logiciels, la page le dit.
home-panel = Mieux qu’un numéro : le panneau DevTools examine votre propre socket et nomme la cause d’après les indices.
home-table = Tous les codes
home-pairs = Codes que l’on confond facilement
column-code = Code
column-name = Nom
column-means = Signification
column-who = Qui peut l’envoyer
column-page = Ce que voit la page
range-to = { $from } à { $to }

## A code

code-title = Code de fermeture WebSocket { $code } : { $name }
code-heading = { $code } { $name }
range-title = Codes de fermeture WebSocket { $from } à { $to } : { $name }
range-heading = { $from } à { $to } : { $name }
code-description = Ce que signifie le code de fermeture WebSocket { $code }, { $name }, qui l’envoie, ce que voit chaque côté, quelles sont les vraies causes et que faire.
range-description = Ce que signifient les codes de fermeture WebSocket { $from } à { $to } ({ $name }), qui les envoie, ce que voit chaque côté et que faire.
section-meaning = Signification
on-this-page = Sur cette page
jump-root-cause = Cause racine
jump-causes = Causes
jump-workarounds = Solutions
jump-dead-ends = Fausses pistes
jump-versions = Logiciels
section-seen = Ce que voit chaque côté
seen-page = La page
seen-other = Le serveur
seen-log = Le journal du serveur
who-may-send = Qui peut l’envoyer
on-the-wire = Sur le réseau
section-example = Une trame avec ce code
section-example-illegal = Une trame que personne ne doit envoyer
example-intro = Envoyée par un serveur, sans masque. Pointez sur un octet pour voir ce qu’il représente.
example-illegal = Aucune trame Close ne doit porter ce code : Chromium rompt alors la connexion, et la page voit 1006. Pointez sur un octet pour voir ce qu’il représente.
example-empty = Une trame Close d’un serveur, sans code : la page voit alors 1005. Pointez sur un octet pour voir ce qu’il représente.
section-when = Cas courants
section-root = Cause racine : laquelle est-ce ?
root-generic = Ce code recouvre de nombreuses causes.
root-specific = Ce code nomme sa cause.
section-causes = Causes possibles
section-fix = Que faire
fix-page = Dans la page
fix-server = Sur le serveur
section-workarounds = Solutions : ce qui aide
section-workarounds-by-cause = Solutions : ce qui aide, cause par cause
section-dead-ends = Fausses pistes : ce qui n’aide pas
tested =
    Testé avec { $with }{ $for ->
        [this] { "" }
        [some] { " " }pour « { $cause } »
       *[other] , pour une autre cause (« { $cause } »)
    } : { $result ->
        [helped] cela a aidé
        [failed] cela n’a pas aidé
       *[unclear] non confirmé
    }.
tested-and = { $software } et { $browser }
not-tested = Non testé.
if-cause = Si la cause est « { $causes } »
if-cause-next = { $one } », « { $other }
if-cause-or = { $one } » ou « { $other }
if-cause-most = Pour la plupart des causes
if-cause-any = Quelle que soit la cause
fixed-of-tried =
    { $fixed ->
        [one] { $fixed } solution sur { $tried } a aidé pour ces causes
       *[other] { $fixed } solutions sur { $tried } ont aidé pour ces causes
    }
tried-none = aucune de ces solutions, donc non mesuré
fix-rate = Testé en laboratoire
confidence = Vérifié en laboratoire
confidence-value =
    { $n ->
        [one] sur { $n } scénario qui se termine par ce code, wswhy a nommé la vraie cause en premier dans { $share } % des cas
       *[other] wswhy a nommé la vraie cause en premier dans { $share } % des { $n } scénarios qui se terminent par ce code
    }
confidence-none = aucun scénario ne se termine par ce code, donc non mesuré
section-versions = Ce qu’en font les logiciels
versions-measured = Navigateurs : mesures faites avec Chromium { $chromium } et Firefox { $firefox } ; Safari n’a pas été mesuré.
column-version = Logiciel
column-status = Comportement
column-since = Depuis
column-until = Jusqu’à
column-notes = Remarques
column-known = Vérification
status-defined = le définit
status-sends = l’envoie
status-receives = le reçoit
status-sends-and-receives = l’envoie et le reçoit
status-reports = le signale
status-leads-to = le provoque côté page
status-not-sent = ne l’envoie pas de lui-même
status-misuses = l’emploie aussi à d’autres fins
status-changed = a changé
status-unknown = n’en dit rien
known-measured = mesuré
known-source = lu dans le code source
known-document = lu dans la documentation
known-not-checked = non vérifié
source-of = source
section-official = Sources officielles
section-evidence = Sources et tests
evidence-sources = Sources et scénarios
section-first-seen = Première apparition
first-seen = { $when } ({ $what })
first-seen-latest = { $when } au plus tard ({ $what })
section-compare = Comparaison avec un autre code
compare-with = { $a } et { $b }
registered-by = Également employé par
registered-line = { $name } le répertorie comme « { $meaning } ».
acts-label = Qui doit agir

## Two codes

compare-title = Codes de fermeture WebSocket { $a } et { $b } : comment les distinguer
compare-heading = { $a } { $name-a } et { $b } { $name-b }
compare-description = Les codes de fermeture WebSocket { $a }, { $name-a }, et { $b }, { $name-b }, comparés : ce que chacun signifie, quand on le rencontre, comment y remédier, et lequel votre serveur devrait envoyer.
compare-meaning = Ce que dit { $code }
compare-when = Quand rencontre-t-on { $code } ?
compare-fix = Comment remédier à { $code }
compare-differences = Différences essentielles
compare-which-you-see = Lequel correspond à ce que vous voyez ?
compare-which-to-send = Lequel votre serveur devrait-il envoyer ?
compare-learn = En savoir plus : les deux codes et les normes
compare-other = Autres comparaisons
compare-any-title = Comparer deux codes de fermeture au choix
compare-any-intro = Choisissez deux codes.
compare-any-first = Premier code
compare-any-second = Second code
compare-any-show = Afficher
compare-any-script = Comparer deux codes au choix nécessite JavaScript. Les comparaisons ci-dessous et la page de chaque code s’en passent.

## Causes, broken rules, statuses, registries

causes-title = Causes : ce qui peut mettre fin à un WebSocket
causes-intro = Chacune est une réponse que wswhy peut donner. Les rapports la désignent par son identifiant.
cause-title = « { $badge } » : pourquoi un WebSocket se ferme
cause-means = Ce que cela signifie
cause-id = Identifiant
cause-stacks = Logiciels qui mettent fin à des connexions de cette façon
column-stack = Logiciel
column-trigger = Quand
column-reason = Motif
column-option = Option
column-default = Valeur par défaut
column-source = Source
no-reason = vide
violations-title = Règles enfreintes des RFC 6455 et 7692
violations-intro = Ce qu’une trame peut avoir d’incorrect, et le code qui y répond.
violation-title = { $title } : une infraction au protocole WebSocket
violation-answer = Code de la réponse
statuses-title = Statuts HTTP qui refusent un WebSocket
statuses-intro = La réponse à un handshake d’ouverture doit être 101. Avec tout autre statut, la page voit 1006. Aucun script ne peut lire le statut : la console de Chromium l’affiche, ainsi que le panneau Réseau de Firefox.
status-title = HTTP { $status } en réponse à un handshake WebSocket : { $name }
status-heading = { $status } { $name }
registries-title = Codes de fermeture des applications, des protocoles et des services
registries-intro = Les codes 3000 à 3999 s’enregistrent auprès de l’IANA, les codes 4000 à 4999 appartiennent à chaque application. Voici ceux auxquels un sens a été donné, avec la source de chacun.
registry-source = Liste des codes de { $name }
