#!/usr/bin/env python3
"""Records one small connection in every form that tools print bytes in: `python3 record.py` rewrites this folder.

Needs xxd, hexdump, od (coreutils), tcpdump, tshark, node, rustc, python3. The capture is made here, so that the only
things that change from run to run are the tools. manifest.json names tool, version and command of each sample.
"""

import base64
import json
import os
import struct
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
WORK = tempfile.mkdtemp()
KEY = bytes.fromhex("37fa213d")  # the masking key of RFC 6455 section 5.7

REQUEST = (
    b"GET /chat HTTP/1.1\r\nHost: example.test\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
    b"Sec-WebSocket-Protocol: chat, superchat\r\n\r\n"
)
RESPONSE = (
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nSec-WebSocket-Protocol: chat\r\n\r\n"
)


def masked(first, payload):
    return bytes([first, 0x80 | len(payload)]) + KEY + bytes(b ^ KEY[i % 4] for i, b in enumerate(payload))


def plain(first, payload):
    return bytes([first, len(payload)]) + payload


# The payloads are traps: in an ASCII column they look like hex digits, like the column's own bars, like an offset.
CLIENT = [masked(0x81, b"Hello"), masked(0x89, b"hi"), masked(0x88, b"\x03\xe8")]
SERVER = [
    plain(0x01, b"20 41 be "),
    plain(0x80, b"ef |> 00000010:"),
    plain(0x8A, b"hi"),
    plain(0x82, bytes(100)),
    plain(0x88, b'\x03\xe8"bye\''),
]

MANIFEST = []


def version(tool):
    line = subprocess.run(tool, capture_output=True, text=True).stdout or subprocess.run(
        tool, capture_output=True, text=True
    ).stderr
    return line.strip().splitlines()[0]


def save(name, text, tool, command, dress, holds):
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="") as out:
        out.write(text)
    MANIFEST.append({"file": name, "tool": tool, "command": command, "dress": dress, "holds": holds})


def run(command):
    return subprocess.run(command, shell=True, check=True, capture_output=True, text=True, cwd=WORK).stdout


def checksum(data):
    if len(data) % 2:
        data += b"\0"
    total = sum(struct.unpack(f">{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def packet(number, client, seq, ack, flags, payload):
    ports = (49152, 80) if client else (80, 49152)
    ends = (bytes([192, 0, 2, 1]), bytes([192, 0, 2, 2]))
    source, target = ends if client else ends[::-1]
    options = b"\x01\x01\x08\x0a" + struct.pack(">II", 1000 + number, 2000 + number)
    tcp = struct.pack(">HHIIBBHHH", *ports, seq, ack, (5 + len(options) // 4) << 4, flags, 512, 0, 0) + options
    pseudo = source + target + struct.pack(">BBH", 0, 6, len(tcp) + len(payload))
    tcp = tcp[:16] + struct.pack(">H", checksum(pseudo + tcp + payload)) + tcp[18:]
    ip = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(tcp) + len(payload), number, 0x4000, 64, 6, 0) + source + target
    ip = ip[:10] + struct.pack(">H", checksum(ip)) + ip[12:]
    macs = b"\x02\0\0\0\0\x01\x02\0\0\0\0\x02"
    frame = (macs if client else macs[6:] + macs[:6]) + b"\x08\0" + ip + tcp + payload
    return frame.ljust(60, b"\0")


def capture(path):
    steps = [(True, 2, b""), (False, 0x12, b""), (True, 0x10, b""), (True, 0x18, REQUEST), (False, 0x18, RESPONSE)]
    steps += [(True, 0x18, CLIENT[0]), (False, 0x18, SERVER[0] + SERVER[1]), (True, 0x18, CLIENT[1])]
    steps += [(False, 0x18, SERVER[2] + SERVER[3]), (True, 0x18, CLIENT[2]), (False, 0x19, SERVER[4]), (True, 0x11, b"")]
    seq = {True: 0xFFFFFF80, False: 7000}  # the client's numbers wrap around
    with open(path, "wb") as out:
        out.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1))
        for number, (client, flags, payload) in enumerate(steps):
            ack = 0 if number == 0 else seq[not client]
            frame = packet(number, client, seq[client], ack, flags, payload)
            out.write(struct.pack("<IIII", 1700000000, number * 1000, len(frame), len(frame)) + frame)
            seq[client] = (seq[client] + len(payload) + (1 if flags & 3 else 0)) & 0xFFFFFFFF


def dumps():
    xxd, hexdump, od = version(["xxd", "--version"]), version(["hexdump", "--version"]), version(["od", "--version"])
    for holds in ("client", "server"):
        for name, tool, command, dress in [
            ("xxd", xxd, "xxd {}", "xxd"),
            ("xxd-g1", xxd, "xxd -g 1 -u {}", "xxd"),
            ("xxd-c8", xxd, "xxd -c 8 {}", "xxd"),
            ("xxd-plain", xxd, "xxd -p {}", "hex"),
            ("xxd-c-array", xxd, "xxd -i {}", "list"),
            ("hexdump-c", hexdump, "hexdump -C {}", "hexdump-c"),
            ("hexdump", hexdump, "hexdump {}", "hexdump"),
            ("od", od, "od {}", "od-octal"),
            ("od-b", od, "od -b {}", "od-octal"),
            ("od-x", od, "od -x {}", "od-hex"),
            ("od-tx1", od, "od -t x1 {}", "od-hex"),
            ("od-tx1z", od, "od -A x -t x1z {}", "od-hex"),
            ("od-tx1z-v", od, "od -v -t x1z {}", "od-hex"),
            ("od-an-tx1", od, "od -v -An -tx1 {}", "hex"),
        ]:
            command = command.format(holds + ".bin")
            save(f"{name}.{holds}.txt", run(command), tool, command, dress, holds)
    save("xxd-handshake.client.txt", run("xxd client-stream.bin"), xxd, "xxd client-stream.bin", "xxd", "client-stream")


def literals():
    node, python, rust = version(["node", "--version"]), version(["python3", "--version"]), version(["rustc", "--version"])
    read = "const b = require('fs').readFileSync(process.argv[1]);"
    for holds in ("client", "server"):
        for name, code, dress in [
            ("node-buffer", "console.log(b)", "node-buffer"),
            ("node-uint8array", "console.log(new Uint8Array(b))", "decimal"),
            ("node-json", "console.log(JSON.stringify(b))", "decimal"),
            ("node-array", "console.log(JSON.stringify([...b]))", "decimal"),
            ("node-hex", "console.log(b.toString('hex'))", "hex"),
            ("node-base64", "console.log(b.toString('base64'))", "base64"),
            ("node-base64url", "console.log(b.toString('base64url'))", "base64url"),
            ("node-latin1", "console.log(JSON.stringify(b.toString('latin1')))", "literal"),
        ]:
            with open(os.path.join(WORK, "print.js"), "w") as out:
                out.write(read.replace("process.argv[1]", "process.argv[2]") + code)
            text = run(f"node print.js {holds}.bin")
            told = holds if "more" not in text else holds + "-cut"
            save(f"{name}.{holds}.txt", text, f"node {node}", code, dress, told)
        for name, code, dress in [
            ("python-repr", "print(b)", "literal"),
            ("python-bytearray", "print(bytearray(b))", "literal"),
            ("python-list", "print(list(b))", "decimal"),
            ("python-hex", "print(b.hex(' ', 2))", "hex"),
            ("python-encodebytes", "import base64; print(base64.encodebytes(b).decode(), end='')", "base64"),
        ]:
            with open(os.path.join(WORK, "print.py"), "w") as out:
                out.write("b = open(__import__('sys').argv[1], 'rb').read();" + code)
            save(f"{name}.{holds}.txt", run(f"python3 print.py {holds}.bin"), python, code, dress, holds)
    with open(os.path.join(WORK, "print.rs"), "w") as out:
        out.write(
            """fn main() { let a: Vec<String> = std::env::args().collect(); let b = std::fs::read(&a[2]).unwrap();
            match a[1].as_str() { "debug" => println!("{b:?}"), "pretty" => println!("{b:#?}"), "hex" => println!("{b:02x?}"),
            "alternate" => println!("{b:#04x?}"), _ => println!("b\\"{}\\"", b.escape_ascii()) } }"""
        )
    run("rustc -o print print.rs")
    for holds in ("client", "server"):
        for name, code, dress in [
            ("debug", "{:?}", "decimal"),
            ("pretty", "{:#?}", "decimal"),
            ("hex", "{:02x?}", "hex"),
            ("alternate", "{:#04x?}", "list"),
            ("escape", 'b\\"{}\\", escape_ascii()', "literal"),
        ]:
            save(f"rust-{name}.{holds}.txt", run(f"./print {name} {holds}.bin"), rust, code, dress, holds)


def captures():
    capture(os.path.join(WORK, "both.pcap"))
    tcpdump, tshark = version(["tcpdump", "--version"]), version(["tshark", "--version"])
    for name, tool, command, dress in [
        ("tcpdump-x", tcpdump, "tcpdump -nr both.pcap -x", "tcpdump"),
        ("tcpdump-xx", tcpdump, "tcpdump -nr both.pcap -xx", "tcpdump"),
        ("tcpdump-upper-x", tcpdump, "tcpdump -nr both.pcap -X", "tcpdump"),
        ("tcpdump-upper-xx", tcpdump, "tcpdump -r both.pcap -n -v -XX", "tcpdump"),
        ("tshark-x", tshark, "tshark -r both.pcap -x", "wireshark"),
        ("tshark-px", tshark, "tshark -r both.pcap -P -x", "wireshark"),
        ("follow-hex", tshark, "tshark -r both.pcap -q -z follow,tcp,hex,0", "follow-hex"),
        ("follow-raw", tshark, "tshark -r both.pcap -q -z follow,tcp,raw,0", "follow-raw"),
        ("follow-yaml", tshark, "tshark -r both.pcap -q -z follow,tcp,yaml,0", "follow-yaml"),
    ]:
        save(f"{name}.both.txt", run(command), tool, command, dress, "both")
    text, turns = "", [0, 0]
    order = [(0, REQUEST), (1, RESPONSE), (0, CLIENT[0]), (1, SERVER[0] + SERVER[1]), (0, CLIENT[1])]
    for peer, data in order + [(1, SERVER[2] + SERVER[3]), (0, CLIENT[2]), (1, SERVER[4])]:
        rows = [", ".join(f"0x{b:02x}" for b in data[at : at + 8]) for at in range(0, len(data), 8)]
        text += f"char peer{peer}_{turns[peer]}[] = {{ /* Packet {sum(turns) + 4} */\n" + ", \n".join(rows) + " };\n"
        turns[peer] += 1
    told = "written after ui/qt/follow_stream_dialog.cpp of Wireshark 4.0; only the graphical program prints it"
    save("follow-c.both.txt", text, told, "Follow TCP stream, Show data as: C Arrays", "follow-c", "both")


def main():
    streams = {
        "client": b"".join(CLIENT),
        "server": b"".join(SERVER),
        "client-stream": REQUEST + b"".join(CLIENT),
        "server-stream": RESPONSE + b"".join(SERVER),
    }
    for name, data in streams.items():
        with open(os.path.join(WORK, name + ".bin"), "wb") as out:
            out.write(data)
    dumps()
    literals()
    captures()
    told = {name: base64.b64encode(data).decode() for name, data in streams.items()}
    with open(os.path.join(HERE, "manifest.json"), "w", encoding="utf-8") as out:
        json.dump({"streams_base64": told, "samples": MANIFEST}, out, indent=1)
        out.write("\n")


main()
