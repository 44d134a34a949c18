# Nomes curtos que só a página avulsa mostra. `dress-…`: como os bytes foram escritos. `layer-…`: o que fica em volta dos
# bytes de um fluxo.

dress-hex = hex
dress-list = lista com 0x
dress-decimal = números decimais
dress-literal = string com escapes
dress-node-buffer = Buffer do Node.js
dress-xxd = xxd
dress-hexdump-c = hexdump -C
dress-hexdump = hexdump (palavras, byte baixo primeiro)
dress-od-hex = od -t x
dress-od-octal = od (octal)
dress-tcpdump = tcpdump -x ou -X
dress-wireshark = Wireshark, tshark -x
dress-follow-hex = Follow Stream do Wireshark, hex dump
dress-follow-raw = Follow Stream do Wireshark, raw
dress-follow-c = Follow Stream do Wireshark, arrays em C
dress-follow-yaml = Follow Stream do Wireshark, YAML
dress-base64 = base64
dress-base64url = base64url
dress-http = HTTP como texto
layer-ethernet = Ethernet
layer-vlan = tag VLAN
layer-linux-cooked = Linux cooked capture
layer-linux-cooked-2 = Linux cooked capture v2
layer-loopback = loopback
layer-ipv4 = IPv4
layer-ipv6 = IPv6
layer-ipv6-extension = extensão IPv6
layer-tcp = TCP
layer-padding = preenchimento
layer-duplicate = enviado de novo
layer-other = não é TCP
