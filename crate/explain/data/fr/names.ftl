# Short names. `actor-…`: who must act. `source-…`: who says so.

actor-page = l’auteur de la page ou du client
actor-server = le responsable ou l’auteur du serveur
actor-intermediary = le responsable du proxy, du répartiteur de charge ou de la passerelle
actor-user = l’utilisateur du navigateur
actor-nobody = personne
source-network-log = journal réseau
source-page = page
source-bytes = octets collés
source-har = fichier HAR
source-browser-rule = comportement connu du navigateur
source-capture = cette capture
source-unknown = une autre source
