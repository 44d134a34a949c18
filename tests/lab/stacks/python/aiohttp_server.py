"""A server on PyPI `aiohttp`."""

import sys

from aiohttp import WSCloseCode, WSMsgType, web

from when import HandlerThrew, Moments, receive, words

settings = words(sys.argv[2:])
first = None
every = set()


async def act(ws):
    """True when the handler shall return."""
    name, _, rest = settings.get("do", "echo").partition(":")
    if name == "throw":
        raise HandlerThrew
    if name == "close":
        code, _, reason = rest.partition(":")
        await (ws.close(code=int(code), message=reason.encode()) if code else ws.close())
    return name == "return"


async def handler(request):
    global first
    if "status" in settings:
        raise {401: web.HTTPUnauthorized, 403: web.HTTPForbidden, 503: web.HTTPServiceUnavailable}[int(settings["status"])]()
    if "origin" in settings and request.headers.get("Origin") != settings["origin"]:
        raise web.HTTPForbidden
    options = {}
    if "heartbeat" in settings:
        options["heartbeat"] = float(settings["heartbeat"])
    if "max_msg_size" in settings:
        options["max_msg_size"] = int(settings["max_msg_size"])
    if "protocol" in settings:
        options["protocols"] = [settings["protocol"]]
    ws = web.WebSocketResponse(**options)
    await ws.prepare(request)
    every.add(ws)
    moments = Moments(settings)
    if "greet" in settings:
        await ws.send_str(settings["greet"])
    if moments.name == "second" and first is not None:
        await act(first)
    first = first or ws
    if moments.opened() and await act(ws):
        return ws
    while not ws.closed:
        if settings.get("receive") == "str":
            await ws.send_str(await ws.receive_str())
            continue
        if settings.get("receive") == "bytes":
            await ws.send_bytes(await ws.receive_bytes())
            continue
        if settings.get("receive") == "json":
            await ws.send_json(await ws.receive_json())
            continue
        message = await receive(ws.receive, moments)
        if message is not None and message.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
            break
        text = message.data if message is not None and message.type == WSMsgType.TEXT else None
        if message is None or moments.message(text):
            if await act(ws):
                break
        elif text is not None:
            await ws.send_str(text)
        else:
            await ws.send_bytes(message.data)
    every.discard(ws)
    return ws


async def shutdown(app):
    for ws in set(every):
        await ws.close(code=WSCloseCode.GOING_AWAY, message=b"Server shutdown")


app = web.Application()
app.router.add_get("/{path:.*}", handler)
if "sigterm" in settings:
    app.on_shutdown.append(shutdown)
web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), shutdown_timeout=float(settings.get("shutdown_timeout", 60)))
