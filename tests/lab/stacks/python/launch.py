"""Starts an ASGI server from its own command line: `launch.py uvicorn PORT --ws=wsproto when=message do=throw`.

Words that begin with `--` go to the server, the others to the application.
"""

import json
import os
import sys
from pathlib import Path

_, server, port, *rest = sys.argv
here = str(Path(__file__).parent)
options = [word for word in rest if word.startswith("--")]
address = {
    "uvicorn": ["--host", "127.0.0.1", "--port", port],
    "hypercorn": ["--bind", f"127.0.0.1:{port}"],
    "daphne": ["--bind", "127.0.0.1", "--port", port],
}[server]
environment = {**os.environ, "LAB_WORDS": json.dumps([word for word in rest if not word.startswith("--")]), "PYTHONPATH": here}
os.execve(sys.executable, [sys.executable, "-m", server, *address, *options, "app:app"], environment)
