"""The site of a build: a front page, and a page for every entity, document, question and picture; no server needed."""

from viz.site.write import Notes, write_site

__all__ = ["Notes", "write_site"]
