"""The door: the command line that gathers the rooms' commands."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
