"""What the lab's servers are told on their command line; ../js/when.mjs says what the words mean."""

import asyncio
import json
import time


def words(argv):
    return dict(word.split("=", 1) for word in argv if not word.startswith("--"))


class Moments:
    """Says when the time has come to act."""

    def __init__(self, settings):
        self.name, _, self.value = settings.get("when", "never").partition(":")
        self.acted = False
        self.count = 0
        self.times = []
        self.began = time.monotonic()
        self.last = self.began

    def opened(self):
        return self.name == "open"

    def wait(self):
        """Seconds until it is due without a message, or None."""
        now = time.monotonic()
        if self.name == "after" and not self.acted:
            return max(0.0, self.began + int(self.value) / 1000 - now)
        if self.name == "idle" and not self.acted:
            return max(0.0, self.last + int(self.value) / 1000 - now)
        return None

    def message(self, text):
        """Whether to act on this message; None is a binary one."""
        self.count += 1
        self.last = time.monotonic()
        self.times = [at for at in self.times if at > self.last - 1] + [self.last]
        if self.name == "count":
            return self.count > int(self.value)
        if self.name == "rate":
            return len(self.times) > int(self.value)
        if self.name == "not-json":
            return not is_json(text)
        return self.name == "message" or (self.name == "binary" and text is None) or (self.name == "text" and text is not None)


def is_json(text):
    try:
        json.loads(text or "")
        return True
    except ValueError:
        return False


async def receive(next_message, moments):
    """The next message, or None when it is time to act without one."""
    seconds = moments.wait()
    if seconds is None:
        return await next_message()
    try:
        return await asyncio.wait_for(next_message(), seconds)
    except asyncio.TimeoutError:
        moments.acted = True
        return None


class HandlerThrew(Exception):
    """What an application throws."""
