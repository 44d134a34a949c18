"""A server on PyPI `websockets`."""

import asyncio
import http
import json
import signal
import sys

import websockets
from websockets.asyncio.server import serve

from when import HandlerThrew, Moments, receive, words

settings = words(sys.argv[2:])
first = None


async def act(ws):
    """True when the handler shall return."""
    name, _, rest = settings.get("do", "echo").partition(":")
    if name == "throw":
        raise HandlerThrew
    if name == "terminate":
        ws.transport.abort()
    if name == "close":
        code, _, reason = rest.partition(":")
        await (ws.close(int(code), reason) if code else ws.close())
    return name == "return"


async def handler(ws):
    global first
    moments = Moments(settings)
    if "greet" in settings:
        await ws.send(settings["greet"])
    if moments.name == "second" and first is not None:
        await act(first)
    first = first or ws
    if moments.opened() and await act(ws):
        return
    while True:
        try:
            message = await receive(ws.recv, moments)
        except websockets.ConnectionClosed:
            return
        if message is None:
            due = True
        else:
            if settings.get("receive") == "json":
                json.loads(message)
            if settings.get("receive") == "str":
                "said: " + message
            due = moments.message(message if isinstance(message, str) else None)
        if due:
            if await act(ws):
                return
        else:
            await ws.send(message)


def request(connection, asked):
    if "status" in settings:
        return connection.respond(http.HTTPStatus(int(settings["status"])), "no\n")
    return None


async def main():
    options = {name: float(settings[name]) for name in ("ping_interval", "ping_timeout", "close_timeout") if name in settings}
    if "max_size" in settings:
        options["max_size"] = int(settings["max_size"])
    if "origin" in settings:
        options["origins"] = [settings["origin"]]
    if "protocol" in settings:
        options["subprotocols"] = [settings["protocol"]]
    async with serve(handler, "127.0.0.1", int(sys.argv[1]), process_request=request, **options) as server:
        if "sigterm" in settings:
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, server.close)
        print("ready", flush=True)
        await server.wait_closed()


asyncio.run(main())
