# The elements <wswhy-code>, <wswhy-frame> and <wswhy-compare> for other people's pages: what only they say. What stands
# between « and » there is an attribute's value, or an example of one; names of attributes stay as they are.

code-label = Code de fermeture WebSocket { $code }
frame-label = Trames WebSocket
compare-label = Codes de fermeture WebSocket { $a } et { $b }
seen-label = Ce que voit chaque côté
more = En savoir plus sur { $code }
more-compare = En savoir plus sur les deux codes
causes-more =
    { $count ->
        [one] { $count } autre cause
       *[other] { $count } autres causes
    }

## Frames

frames-more =
    { $count ->
        [one] { $count } autre trame ne figure pas dans la liste.
       *[other] { NUMBER($count) } autres trames ne figurent pas dans la liste.
    }
frame-says =
    { $count ->
        [1] Trame
       *[other] Trame { $number } sur { $count }
    }{ $side ->
        [client] , envoyée par le client
        [server] , envoyée par le serveur
       *[other] { "" }
    } : { $kind }, payload de { $size }.

## What is wrong with an attribute, and what is accepted

missing = L’attribut { $name } est absent. { $accepted }
wrong = { $name } : « { $value } » n’est pas accepté. { $accepted }
unknown-attribute = « { $name } » n’est pas un attribut de cet élément. Ses attributs : { $accepted }.
accepted-code = Valeur acceptée : un nombre entier de 0 à 65535, comme 1006.
accepted-codes = Valeur acceptée : deux nombres entiers différents de 0 à 65535, séparés par un espace, comme 1002 1011.
accepted-hex = Valeur acceptée : les octets de trames WebSocket en hexadécimal, comme 88 02 03 e8 ; ou tels que les affichent xxd, hexdump, od ou base64.
accepted-words = Valeurs acceptées : { $values }.
accepted-base = Valeur acceptée : une adresse qui commence par https:// ou http://, ou un chemin.
accepted-extensions = Valeur acceptée : none, ou ce dont un handshake peut convenir, comme permessage-deflate; server_no_context_takeover.
too-long = hex : le texte dépasse { $limit } et n’a pas été lu. Montrez-en un extrait plus court.
no-bytes = hex : aucun octet n’a été trouvé dans « { $value } ». { $accepted }
language-instead = Le contenu est affiché en anglais à la place.
