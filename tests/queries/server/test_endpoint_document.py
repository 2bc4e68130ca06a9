"""What docs/endpoint.md says works as it says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx

from queries.sparql.formats import GRAPHS, RESULTS

TEXT = (Path(__file__).parents[3] / "docs" / "endpoint.md").read_text(encoding="utf-8")
PORT = "http://127.0.0.1:8087"


def test_the_addresses_answer(client: httpx.Client) -> None:
    paths = re.findall(rf"{re.escape(PORT)}(/ask[^'\s]*)", TEXT)
    assert len(paths) == 2
    for path in paths:
        assert client.get(path).status_code == 200
    query = re.findall(r"'query=(.*)'", TEXT)
    assert client.get("/sparql", params={"query": query[0]}, headers={"Accept": "text/csv"}).text.split()[0] == "name"


def test_the_python_runs(address: str) -> None:
    code = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)[0].replace(PORT, address)
    names: dict[str, Any] = {}
    exec(code, names)
    assert {row["name"]["value"] for row in names["rows"]} == {"Lysbro", "Stien"}


def test_every_format_is_in_the_table() -> None:
    for one in (*RESULTS, *GRAPHS):
        assert f"`{one.media_type}`" in TEXT
        assert f"`{one.name}`" in TEXT


def test_every_status_of_ours_is_in_the_table() -> None:
    told = set(re.findall(r"\b[45]\d\d\b", "".join(line for line in TEXT.splitlines() if line.startswith("| "))))
    folder = Path(__file__).parents[3] / "queries" / "server"
    code = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    raised = set(re.findall(r"WebError\((4\d\d)", code)) | set(re.findall(r"Error, (\d{3})\)", code))
    assert raised <= told
