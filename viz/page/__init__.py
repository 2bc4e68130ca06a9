"""The page kit: one look for every page, in files of its own; see ../README.md for what to change where."""
