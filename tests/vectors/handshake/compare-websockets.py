"""Plays every vector to Python `websockets` without I/O and records what it did in handshake.jsonl.

    python3 -m venv VENV && VENV/bin/pip install -r tests/vectors/handshake/requirements.txt
    VENV/bin/python tests/vectors/handshake/compare-websockets.py

Requests go to a `ServerProtocol` with permessage-deflate; responses to a `ClientProtocol` that has the vectors' key and
offers what the vector's request offers.
"""

import json
import pathlib
import platform
import re

from websockets.client import ClientProtocol
from websockets.extensions.permessage_deflate import (
    ClientPerMessageDeflateFactory,
    ServerPerMessageDeflateFactory,
)
from websockets.protocol import State
from websockets.server import ServerProtocol
from websockets.uri import parse_uri
from websockets.version import version

FILE = pathlib.Path(__file__).with_name("handshake.jsonl")
KEY = "dGhlIHNhbXBsZSBub25jZQ=="


def main():
    vectors = [json.loads(line) for line in FILE.read_text("utf-8").strip().split("\n")]
    for vector in vectors:
        seen = {"version": version, "python": platform.python_version()}
        if "request" in vector:
            seen["server"] = ask_server(vector["request"])
        if "response" in vector:
            seen["client"] = answer_client(vector)
        vector["peers"] = {**vector.get("peers", {}), "websockets": seen}
    lines = [json.dumps(v, ensure_ascii=False, separators=(",", ":")) for v in vectors]
    FILE.write_text("\n".join(lines) + "\n", "utf-8")


def words(error):
    """An exception with what caused it."""
    parts = []
    while error is not None:
        text = f"{type(error).__name__}: {error}"
        if text not in parts:
            parts.append(text)
        error = error.__cause__
    return "; ".join(parts) or "no answer"


def ask_server(request):
    server = ServerProtocol(extensions=[ServerPerMessageDeflateFactory()])
    server.receive_data(request.encode("latin-1"))
    events = server.events_received()
    if not events:
        if server.handshake_exc is None:
            server.receive_eof()
        return {"accepts": False, "says": words(server.handshake_exc or server.parser_exc)}
    response = server.accept(events[0])
    if response.status_code != 101:
        return {"accepts": False, "says": f"{response.status_code}; {words(server.handshake_exc)}"}
    extensions = response.headers.get("Sec-WebSocket-Extensions")
    return {"accepts": True, "says": "101" + (f"; extensions {extensions}" if extensions else "")}


def answer_client(vector):
    protocols, extensions = offer(vector.get("request", ""))
    if extensions is None:
        return {"accepts": None, "says": "websockets cannot make this offer"}
    client = ClientProtocol(
        parse_uri("ws://127.0.0.1/chat"),
        extensions=extensions or None,
        subprotocols=protocols or None,
    )
    client.key = KEY
    client.send_request(client.connect())
    client.receive_data(vector["response"].encode("latin-1"))
    client.events_received()
    if client.state is State.OPEN:
        names = "; ".join(str(extension) for extension in client.extensions)
        parts = ["open", f"subprotocol {client.subprotocol}" if client.subprotocol else "", names]
        return {"accepts": True, "says": "; ".join(part for part in parts if part)}
    if client.handshake_exc is None:
        client.receive_eof()
    return {"accepts": False, "says": words(client.handshake_exc or client.parser_exc)}


def offer(request):
    """Subprotocols and extension factories of a request; None where there is no factory."""

    def value(name):
        found = re.search(rf"^{name}: (.*)\r$", request, re.IGNORECASE | re.MULTILINE)
        return found and found[1]

    protocols = value("sec-websocket-protocol")
    protocols = [name.strip() for name in protocols.split(",")] if protocols else []
    extensions = value("sec-websocket-extensions")
    if not extensions:
        return protocols, []
    name, *parameters = [part.strip() for part in extensions.split(";")]
    if name != "permessage-deflate":
        return protocols, None
    # The factory offers client_max_window_bits unless told not to.
    options = {"client_max_window_bits": None}
    for parameter in parameters:
        key, _, bits = parameter.partition("=")
        options[key] = int(bits) if bits else True
    return protocols, [ClientPerMessageDeflateFactory(**options)]


if __name__ == "__main__":
    main()
