"""Versions are those that Python tells."""

from __future__ import annotations

import importlib.metadata
from importlib.metadata import PackageNotFoundError

import pytest

from ontology.installed import version


@pytest.mark.parametrize("library", ["psykgraf", "python-docx", "Jinja2", "markupsafe", "lxml", "pyoxigraph"])
def test_the_version_is_the_one_installed(library: str) -> None:
    assert version(library) == importlib.metadata.version(library)


def test_what_is_not_installed_has_none() -> None:
    with pytest.raises(PackageNotFoundError):
        version("no-such-library")
