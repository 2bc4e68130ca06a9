"""Starts the web door on this machine: 127.0.0.1 unless the settings say otherwise."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

from starlette.types import ASGIApp

from ontology.errors import UsageError
from ontology.settings import Settings
from queries.sparql.source import MOST_BYTES

if TYPE_CHECKING:
    from uvicorn import Config


def launch(app: ASGIApp, settings: Settings, tell: Callable[[str], None] = lambda _: None) -> None:
    """Serve *app* until the process is interrupted, and *tell* its address once it can be asked.

    Raises UsageError when the address cannot be listened on.
    """
    import uvicorn

    with listen(settings.host, settings.port) as listening:
        listening.listen()
        host = f"[{settings.host}]" if ":" in settings.host else settings.host
        tell(f"http://{host}:{listening.getsockname()[1]}")
        uvicorn.Server(configuration(app)).run(sockets=[listening])


def configuration(app: ASGIApp) -> Config:
    """Return how uvicorn serves *app*."""
    import uvicorn

    return uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        # A query in a GET counts as a header; it must reach us for us to say that it is too long.
        h11_max_incomplete_event_size=16 * MOST_BYTES,
        http="h11",
        timeout_graceful_shutdown=5,
    )


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens on *host* and *port* (0: any free one); raises UsageError when it cannot."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP, since asyncio else leaves out TCP_NODELAY and every answer waits 40 ms for an acknowledgement.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if not hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # on Windows the option would let two servers share a port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
    except (OSError, OverflowError) as error:
        listening.close()
        raise UsageError(
            f"{host}:{port} cannot be listened on: {_words(error)}.",
            advice="Name another address with --host or another port with --port.",
        ) from error
    return listening


def _words(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error).rstrip(".")
