"""The web door: a SPARQL 1.1 Protocol endpoint and the named questions over HTTP."""

from queries.server.app import create_app
from queries.server.launch import launch

__all__ = ["create_app", "launch"]
