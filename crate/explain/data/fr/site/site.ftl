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
nav-registries = Codes des applications
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
formats-label = Cette page dans un format lisible par machine
json = JSON
markdown = Markdown
schema = ce que signifient les champs
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
section-seen = Ce que voit chaque côté
seen-page = La page
seen-other = L’autre côté
seen-log = Le journal du serveur
who-may-send = Qui peut l’envoyer
on-the-wire = Sur le réseau
section-example = Une trame avec ce code
example-intro = Envoyée par un serveur, sans masque. Pointez sur un octet pour voir ce qu’il représente.
example-illegal = Interdit : aucune trame Close ne doit porter ce code. Quand Chromium reçoit une telle trame, il rompt la connexion, et la page voit 1006. Pointez sur un octet pour voir ce qu’il représente.
section-when = Quand vous le voyez
section-root = Cause racine
root-generic = Générique : ce code recouvre de nombreuses causes.
root-specific = Spécifique : le code suffit à désigner la cause.
section-causes = Causes, par ordre d’utilité
section-fix = Que faire
fix-page = Dans la page
fix-server = Sur le serveur
section-workarounds = Solutions
section-dead-ends = Fausses pistes
proved = Reproduit avec { $with }.
proved-alone = Reproduit avec { $browser }.
proved-and = { $software }, { $browser }
not-proved = Non reproduit.
for-cause = Cause concernée
fixed-of-tried = { $fixed } sur { $tried } essayées en laboratoire
tried-none = aucune n’a été essayée en laboratoire, donc non mesuré
fix-rate = Solutions efficaces
confidence = Fiabilité du diagnostic
confidence-value =
    { $n ->
        [one] sur { $n } scénario du laboratoire qui se termine par ce code, la bonne cause est nommée en premier dans { $share } % des cas
       *[other] sur { $n } scénarios du laboratoire qui se terminent par ce code, la bonne cause est nommée en premier dans { $share } % des cas
    }
confidence-none = aucun scénario du laboratoire ne se termine par ce code, donc non mesurée
section-versions = Versions
column-version = Version
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
status-not-sent = ne l’envoie pas
status-misuses = l’envoie à d’autres fins
status-changed = a changé
status-unknown = n’en dit rien
known-measured = mesuré
known-source = lu dans le code source
known-document = lu dans la documentation
known-not-checked = non vérifié
source-of = source
section-official = Sources officielles
section-evidence = Sur quoi repose cette page
evidence-sources = Sources et scénarios
section-first-seen = Première apparition
first-seen = { $when } ({ $what })
first-seen-latest = { $when } au plus tard ({ $what })
section-related = Codes voisins
section-compare = Comparaison avec un autre code
compare-with = Comparer { $a } et { $b }
registered-by = Dans les registres des applications
registered-line = { $name } l’emploie pour « { $meaning } ».
acts-label = Qui doit agir
who-page = l’auteur de la page
who-server = le responsable du serveur
who-intermediary = le responsable de l’intermédiaire
who-user = l’utilisateur du navigateur
who-nobody = personne

## Two codes

compare-title = Codes de fermeture WebSocket { $a } et { $b } : comment les distinguer
compare-heading = { $a } { $name-a } et { $b } { $name-b }
compare-description = Les codes de fermeture WebSocket { $a }, { $name-a }, et { $b }, { $name-b }, comparés : ce que chacun signifie, quand on le rencontre, comment y remédier, et lequel votre serveur devrait envoyer.
compare-meaning = Ce que dit { $code }
compare-when = Quand vous rencontrez { $code }
compare-fix = Comment remédier à { $code }
compare-differences = Différences essentielles
compare-which-you-see = Lequel correspond à ce que vous voyez
compare-which-to-send = Lequel votre serveur devrait envoyer
compare-learn = En savoir plus
compare-other = Autres comparaisons
compare-any-title = Comparer deux codes de fermeture au choix
compare-any-intro = Choisissez deux codes.
compare-any-first = Premier code
compare-any-second = Second code
compare-any-show = Afficher
compare-any-script = Comparer deux codes au choix nécessite JavaScript. Les comparaisons ci-dessous et la page de chaque code s’en passent.

## Causes, broken rules, statuses, registries

causes-title = Causes : ce qui peut mettre fin à un WebSocket
causes-intro = Chacune est une réponse que wswhy peut donner. L’identifiant figure dans les rapports.
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
statuses-intro = La réponse à un handshake d’ouverture doit être 101. Avec tout autre statut, la page voit 1006. Le script d’une page ne peut pas lire le statut ; les DevTools l’affichent.
status-title = HTTP { $status } en réponse à un handshake WebSocket : { $name }
status-heading = { $status } { $name }
registries-title = Codes de fermeture des applications, des protocoles et des services
registries-intro = Les codes 3000 à 3999 s’enregistrent auprès de l’IANA, les codes 4000 à 4999 appartiennent à chaque application. Voici ceux auxquels un sens a été donné, avec la source de chacun.
registry-source = Liste des codes de { $name }
