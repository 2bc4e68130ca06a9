"""The views: siblings with one interface, listed in one registry.

A view is a module with ``NAME``, ``TITLE``, ``HELP``, ``SETTINGS`` and ``picture(reading, settings) -> Picture``.
"""
