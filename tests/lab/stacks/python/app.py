"""An ASGI application that does what the words in `LAB_WORDS` say."""

import json
import os

import when
from when import HandlerThrew, Moments, words

settings = words(json.loads(os.environ["LAB_WORDS"]))
first = None


async def act(send):
    """True when the application shall return."""
    name, _, rest = settings.get("do", "echo").partition(":")
    if name == "throw":
        raise HandlerThrew
    if name == "close":
        code, _, reason = rest.partition(":")
        await send({"type": "websocket.close", **({"code": int(code), "reason": reason} if code else {})})
    return name == "return"


async def refuse(scope, send):
    """With an HTTP status where the server can, else by a close before the accept, which becomes 403."""
    if "websocket.http.response" in scope.get("extensions", {}) and "status" in settings:
        await send({"type": "websocket.http.response.start", "status": int(settings["status"]), "headers": [(b"content-length", b"0")]})
        await send({"type": "websocket.http.response.body", "body": b""})
    else:
        await send({"type": "websocket.close"})


async def app(scope, receive, send):
    global first
    if scope["type"] == "lifespan":
        while (await receive())["type"] != "lifespan.shutdown":
            await send({"type": "lifespan.startup.complete"})
        await send({"type": "lifespan.shutdown.complete"})
        return
    if scope["type"] != "websocket":
        await send({"type": "http.response.start", "status": 404, "headers": []})
        await send({"type": "http.response.body", "body": b""})
        return
    await receive()
    if settings.get("when") == "handshake":
        await act(send)
        return
    origin = dict(scope["headers"]).get(b"origin", b"").decode()
    if "status" in settings or settings.get("origin", origin) != origin:
        await refuse(scope, send)
        return
    await send({"type": "websocket.accept", **({"subprotocol": settings["protocol"]} if "protocol" in settings else {})})
    moments = Moments(settings)
    if "greet" in settings:
        await send({"type": "websocket.send", "text": settings["greet"]})
    if moments.name == "second" and first is not None:
        await act(first)
    first = first or send
    if moments.opened() and await act(send):
        return
    while True:
        event = await when.receive(receive, moments)
        if event is not None and event["type"] == "websocket.disconnect":
            return
        text = None if event is None else event.get("text")
        if event is not None and settings.get("receive") == "json":
            json.loads(text)
        if event is not None and settings.get("receive") == "str":
            text = "" + text
        if event is not None and settings.get("receive") == "bytes":
            event["bytes"] = b"" + event.get("bytes")
        if event is None or moments.message(text):
            if await act(send):
                return
        elif text is not None:
            await send({"type": "websocket.send", "text": text})
        else:
            await send({"type": "websocket.send", "bytes": event["bytes"]})
