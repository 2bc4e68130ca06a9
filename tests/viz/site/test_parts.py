"""Long lists stand in parts, each a page; the parts together hold the whole list, and one item more changes one."""

from __future__ import annotations

from os.path import normpath
from pathlib import Path

from factory import a_claim, a_document
from html_checks import ReadPage
from pictures import graph_of

from ontology.records import Finding
from viz.graph import Build
from viz.site import Notes, write_site
from viz.site.parts import FIRST, LONG, listing

BUILD = Build("0" * 16, "2020-03-01")
NAMES = [f"Projekt {n:03}" for n in range(LONG + 60)]


def claims_of(names: list[str]) -> list:
    """Return for each name what is said of it, by a document of its own, and what another document says otherwise."""
    found = []
    for n, name in enumerate(names):
        document = f"minutes-{n:03}"
        found.append(a_claim(f"Project: {name}", "fundedBy", "FundingPool: Satspuljen", line=2, document=document))
        found.append(a_claim(f"Project: {name}", "endedOn", "Date: 2015", line=3, document=document, defect="et ord"))
        found.append(a_claim(f"Project: {name}", "endedOn", "Date: 2016", line=4, document=document))
        found.append(
            a_claim(f"Project: {name}", "runBy", "Association: Havnen", line=5, document=document, negated=True)
        )
    return found


def write(folder: Path, names: list[str]) -> dict[str, bytes]:
    documents = [a_document(f"minutes-{n:03}", title=f"Referat {n:03}") for n in range(len(names))]
    findings = [Finding("PG502", name, "en linje", "minutes:9", "warning") for name in names]
    write_site(graph_of(claims_of(names), documents), folder, BUILD, notes=Notes(findings))
    site = folder / "site"
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def test_a_part_begins_where_an_item_says_so() -> None:
    before = listing(NAMES, "list", str, str)
    after = listing([*NAMES[:77], "Projekt 076b", *NAMES[77:]], "list", str, str)
    assert [name for part in before.parts for name in part.items] == NAMES
    assert len(before.parts) > 2
    same = {(part.path, part.items) for part in before.parts} & {(part.path, part.items) for part in after.parts}
    assert len(same) == len(before.parts) - 1


def test_a_list_that_fits_has_no_parts() -> None:
    found = listing(NAMES[:LONG], "list", str, str)
    assert (len(found.open), len(found.folded), found.parts) == (FIRST, LONG - FIRST, ())


def test_the_parts_of_every_long_list_hold_all_of_it(tmp_path: Path) -> None:
    files = write(tmp_path, NAMES)
    pages = {path: ReadPage(html.decode()) for path, html in files.items() if path.endswith(".html")}
    for path in ("entity/pool-satspuljen.html", "entity/association-havnen.html", "findings.html", "index.html"):
        root = "../" * path.count("/")
        ways = {link.removeprefix(root) for link in pages[path].links if "part/" in link}
        assert len(ways) > 2, path
        text = " ".join(pages[way].text for way in ways)
        wanted = [f"Referat {n:03}" for n in range(len(NAMES))] if path == "index.html" else NAMES
        assert [name for name in wanted if name not in text] == [], path
        assert len(files[path]) < 400_000, path


def test_every_part_is_sound_and_every_link_leads_somewhere(tmp_path: Path) -> None:
    files = write(tmp_path, NAMES)
    for path in files:
        if path.startswith("part/"):
            page = ReadPage(files[path].decode())
            assert page.faults == [], path
            targets = {link.partition("#")[0] for link in page.links} - {""}
            assert {normpath(Path(path).parent / link) for link in targets} <= files.keys(), path


def test_one_item_more_or_less_gives_the_bytes_of_a_site_from_nothing(tmp_path: Path) -> None:
    first = write(tmp_path / "changed", NAMES)
    more = write(tmp_path / "changed", [*NAMES, "Projekt 042b"])
    assert more == write(tmp_path / "anew", [*NAMES, "Projekt 042b"])
    assert write(tmp_path / "changed", NAMES) == first
