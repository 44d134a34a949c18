# Short names that only the standalone page shows. `dress-…`: how bytes were written down. `layer-…`: what stands around the
# bytes of a stream.

dress-hex = hex
dress-list = danh sách với 0x
dress-decimal = số thập phân
dress-literal = chuỗi có escape
dress-node-buffer = Buffer của Node.js
dress-xxd = xxd
dress-hexdump-c = hexdump -C
dress-hexdump = hexdump (theo từ, byte thấp trước)
dress-od-hex = od -t x
dress-od-octal = od (bát phân)
dress-tcpdump = tcpdump -x hoặc -X
dress-wireshark = Wireshark, tshark -x
dress-follow-hex = Follow Stream của Wireshark, hex dump
dress-follow-raw = Follow Stream của Wireshark, raw
dress-follow-c = Follow Stream của Wireshark, mảng C
dress-follow-yaml = Follow Stream của Wireshark, YAML
dress-base64 = base64
dress-base64url = base64url
dress-http = HTTP dạng văn bản
layer-ethernet = Ethernet
layer-vlan = thẻ VLAN
layer-linux-cooked = Linux cooked capture
layer-linux-cooked-2 = Linux cooked capture v2
layer-loopback = loopback
layer-ipv4 = IPv4
layer-ipv6 = IPv6
layer-ipv6-extension = phần mở rộng IPv6
layer-tcp = TCP
layer-padding = phần đệm
layer-duplicate = gửi lại
layer-other = không phải TCP
