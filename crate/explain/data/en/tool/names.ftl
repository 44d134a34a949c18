# Short names that only the standalone page shows. `dress-…`: how bytes were written down. `layer-…`: what stands around the
# bytes of a stream.

dress-hex = hex
dress-list = list with 0x
dress-decimal = decimal numbers
dress-literal = string with escapes
dress-node-buffer = Node.js Buffer
dress-xxd = xxd
dress-hexdump-c = hexdump -C
dress-hexdump = hexdump (words, low byte first)
dress-od-hex = od -t x
dress-od-octal = od (octal)
dress-tcpdump = tcpdump -x or -X
dress-wireshark = Wireshark, tshark -x
dress-follow-hex = Wireshark's Follow Stream, hex dump
dress-follow-raw = Wireshark's Follow Stream, raw
dress-follow-c = Wireshark's Follow Stream, C arrays
dress-follow-yaml = Wireshark's Follow Stream, YAML
dress-base64 = base64
dress-base64url = base64url
dress-http = HTTP as text
layer-ethernet = Ethernet
layer-vlan = VLAN tag
layer-linux-cooked = Linux cooked capture
layer-linux-cooked-2 = Linux cooked capture v2
layer-loopback = loopback
layer-ipv4 = IPv4
layer-ipv6 = IPv6
layer-ipv6-extension = IPv6 extension
layer-tcp = TCP
layer-padding = padding
layer-duplicate = sent again
layer-other = not TCP
