"""A server on PyPI `tornado`."""

import asyncio
import json
import signal
import sys

import tornado.web
import tornado.websocket

from when import HandlerThrew, Moments, words

settings = words(sys.argv[2:])
first = None
every = set()


class Room(tornado.websocket.WebSocketHandler):
    """One connection."""

    def prepare(self):
        if "status" in settings:
            raise tornado.web.HTTPError(int(settings["status"]))

    def check_origin(self, origin):
        # Tornado's own check wants the page to come from the same host and port.
        return super().check_origin(origin) if settings.get("origin") == "same" else True

    def select_subprotocol(self, subprotocols):
        return settings.get("protocol")

    def act(self):
        name, _, rest = settings.get("do", "echo").partition(":")
        if name == "throw":
            raise HandlerThrew
        if name == "terminate":
            self.ws_connection.stream.close()
        if name == "close":
            code, _, reason = rest.partition(":")
            self.close(int(code), reason or None) if code else self.close()

    def open(self, *_):
        global first
        every.add(self)
        self.moments = Moments(settings)
        if "greet" in settings:
            self.write_message(settings["greet"])
        if self.moments.name == "second" and first is not None:
            first.act()
        first = first or self
        if self.moments.opened():
            self.act()
        self.later()

    def later(self):
        seconds = self.moments.wait()
        if seconds is None:
            return
        loop = asyncio.get_running_loop()
        if getattr(self, "timer", None):
            self.timer.cancel()
        self.timer = loop.call_later(seconds, self.act)

    def on_message(self, message):
        text = message if isinstance(message, str) else None
        if settings.get("receive") == "json":
            json.loads(message)
        if settings.get("receive") == "str":
            "said: " + message
        if self.moments.message(text):
            self.act()
        else:
            self.later()
            self.write_message(message, binary=text is None)

    def on_close(self):
        every.discard(self)


async def main():
    options = {name: float(settings[name]) for name in ("websocket_ping_interval", "websocket_ping_timeout") if name in settings}
    if "websocket_max_message_size" in settings:
        options["websocket_max_message_size"] = int(settings["websocket_max_message_size"])
    app = tornado.web.Application([(r"/.*", Room)], **options)
    app.listen(int(sys.argv[1]), "127.0.0.1")
    if "sigterm" in settings:
        over = asyncio.Event()

        def stop():
            for room in set(every):
                room.close(1001, "restart")
            asyncio.get_running_loop().call_later(0.3, over.set)

        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop)
        print("ready", flush=True)
        await over.wait()
    else:
        print("ready", flush=True)
        await asyncio.Event().wait()


asyncio.run(main())
