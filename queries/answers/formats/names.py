"""The names of the forms, apart from the code that writes them, so that ``--help`` need not load it."""

NAMES = ("table", "csv", "json", "md", "ttl")
