# Short names. `actor-…`: who must act. `source-…`: who says so.

actor-page = l’auteur de la page
actor-server = le responsable du serveur
actor-intermediary = le responsable de l’intermédiaire : proxy, répartiteur de charge ou passerelle
actor-user = l’utilisateur de ce navigateur
actor-nobody = personne
source-network-log = journal réseau
source-page = page
source-bytes = octets collés
source-har = fichier HAR
source-browser-rule = comportement connu du navigateur
source-capture = cette capture
source-unknown = une autre source
