#!/usr/bin/env python3
"""Dumps captures as `tshark -x` and `tcpdump` print them: `python3 record_packets.py CAPTURES [TARGET [NAME...]]`.

CAPTURES holds NAME.pcap or NAME.pcapng, and NAME.json with what is known of each connection; expected.json keeps length and
SHA-256 of both streams of each. Without NAME all captures are dumped.
"""

import glob
import json
import os
import subprocess
import sys

CAPTURES = sys.argv[1]
TARGET = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "packets")
FORMS = [
    ("tshark-x", "tshark -r {} -x"),
    ("tcpdump-x", "tcpdump -nr {} -x"),
]


def main():
    os.makedirs(TARGET, exist_ok=True)
    expected = []
    for path in sorted(glob.glob(os.path.join(CAPTURES, "*.pcap*"))):
        name = os.path.basename(path).split(".")[0]
        if sys.argv[3:] and name not in sys.argv[3:]:
            continue
        with open(os.path.join(CAPTURES, name + ".json"), encoding="utf-8") as labels:
            labels = json.load(labels)
        streams = []
        for connection in labels["connections"]:
            both = (connection["client_tcp"], connection["server_tcp"])
            streams.append([{"octets": one["octets"], "sha256": one["sha256"]} for one in both])
        for form, command in FORMS:
            run = subprocess.run(command.format(path).split(), check=True, capture_output=True, text=True)
            file = f"{name}.{form}.txt"
            with open(os.path.join(TARGET, file), "w", encoding="utf-8") as out:
                out.write(run.stdout)
            expected.append({"file": file, "command": command.format(os.path.basename(path)), "streams": streams})
    with open(os.path.join(TARGET, "expected.json"), "w", encoding="utf-8") as out:
        json.dump(expected, out, indent=1)
        out.write("\n")


main()
