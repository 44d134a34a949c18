# Short names that only the standalone page shows. `dress-…`: how bytes were written down. `layer-…`: what stands around the
# bytes of a stream.

dress-hex = hexadécimal
dress-list = liste avec 0x
dress-decimal = nombres décimaux
dress-literal = chaîne avec échappements
dress-node-buffer = Buffer de Node.js
dress-xxd = xxd
dress-hexdump-c = hexdump -C
dress-hexdump = hexdump (mots, octet de poids faible d’abord)
dress-od-hex = od -t x
dress-od-octal = od (octal)
dress-tcpdump = tcpdump -x ou -X
dress-wireshark = Wireshark, tshark -x
dress-follow-hex = Follow Stream de Wireshark, dump hexadécimal
dress-follow-raw = Follow Stream de Wireshark, brut
dress-follow-c = Follow Stream de Wireshark, tableaux C
dress-follow-yaml = Follow Stream de Wireshark, YAML
dress-base64 = base64
dress-base64url = base64url
dress-http = HTTP en texte
layer-ethernet = Ethernet
layer-vlan = étiquette VLAN
layer-linux-cooked = capture Linux « cooked »
layer-linux-cooked-2 = capture Linux « cooked » v2
layer-loopback = boucle locale
layer-ipv4 = IPv4
layer-ipv6 = IPv6
layer-ipv6-extension = extension IPv6
layer-tcp = TCP
layer-padding = remplissage
layer-duplicate = renvoyé
layer-other = pas du TCP
