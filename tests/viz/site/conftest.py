"""A site of a miniature graph, in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from factory import a_claim, a_document
from html_checks import ReadPage
from pictures import HOSTILE, SMALL, graph_of

from ontology.records import Claim, Evidence
from viz.graph import Build
from viz.site import Notes, write_site

DOCUMENTS = [a_document(), a_document("silent-2019", title="Et dokument uden udsagn", date="2019")]
MORE = [
    a_claim("Project: Broen", "hasRole", "Role: peer", count=3, as_of="2016", line=30),
    a_claim("Project: Broen", "startedOn", "Date: 2014-01", line=31),
    a_claim("Project: Broen", "capacity", "Number: 12", unit="places", line=32),
    a_claim("Project: Broen", "runBy", "Region: Region Eksempel", negated=True, line=33),
    a_claim("Project: Broen", "fundedBy", "Foundation: Fonden", status="rejected", line=34),
    a_claim("Service: Svalen", "locatedIn", "Municipality: Vejle Kommune", line=2, defect="et ord mangler"),
    a_claim(
        "Project: Broen",
        "targetGroup",
        "TargetGroup: unge",
        evidence=Evidence("minutes-2020", 40, 41, section="Hvem", quote="Broen er for unge & gamle <b>"),
    ),
]
HOSTILE_CLAIMS = [
    claim
    for name in HOSTILE.values()
    for claim in (
        a_claim(f"Project: {name}", "fundedBy", f"FundingPool: {name}", start="2014", end="2017"),
        a_claim(f"Project: {name}", "partner", f"Association: {name}"),
        a_claim(f"Service: {name}", "runBy", f"Project: {name}", negated=True),
    )
]
Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Write the site of some claims and return its folder."""

    def made(claims: Iterable[Claim] | None = None, folder: str = "out", **notes: list) -> Path:
        engine = graph_of([*SMALL, *MORE] if claims is None else claims, DOCUMENTS)
        write_site(engine, tmp_path / folder, Build("0123456789abcdef", "2020-03-01"), notes=Notes(**notes))
        return tmp_path / folder / "site"

    return made


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the site of the miniature once, for tests that only read it."""
    out = tmp_path_factory.mktemp("site")
    write_site(graph_of([*SMALL, *MORE], DOCUMENTS), out, Build("0123456789abcdef", "2020-03-01"))
    return out / "site"


@pytest.fixture
def hostile() -> list[Claim]:
    return HOSTILE_CLAIMS


def read_page(site: Path, path: str) -> ReadPage:
    """Read one page of a site."""
    return ReadPage((site / path).read_text(encoding="utf-8"))


@pytest.fixture
def page() -> Callable[[Path, str], ReadPage]:
    return read_page
