import json
import re
import time
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from factory import a_claim
from pictures import HOSTILE, a_large_picture

from viz.graph import Reading
from viz.layout.columns import WIDTH
from viz.layout.lettering import width
from viz.page.links import SiteLinks
from viz.page.network import page
from viz.picture import Picture
from viz.text import Text, same
from viz.views import VIEWS, draw, view_named

VOID = {"meta", "link", "input", "br", "img", "path", "rect", "circle"}


class Balance(HTMLParser):
    """Checks what makes HTML valid and can be checked without a network: nesting, unique ids, no attribute twice."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.faults.append(f"{tag}: an attribute twice")
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Self-closed elements of SVG need no end."""

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> does not end what is open")


def drawing_of(html: str) -> dict[str, object]:
    found = re.search(r'<script type="application/json" id="drawing">(.*?)</script>', html, re.DOTALL)
    assert found
    return json.loads(found[1])  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", list(VIEWS))
def test_the_page_is_well_formed_and_under_two_megabytes(small: Reading, name: str) -> None:
    html = page(draw(small, view_named(name), {}))
    check = Balance()
    check.feed(html)
    assert check.faults == []
    assert check.open == []
    assert len(check.ids) == len(set(check.ids))
    assert len(html.encode()) < 2_000_000


def test_nothing_is_fetched(small: Reading) -> None:
    html = page(draw(small, view_named("partnerships-and-funding"), {}))
    own = re.sub(r"<script>.*?</script>", "", html, flags=re.DOTALL)
    assert not re.search(r'(src|href)="(?!#|data:)', own)
    assert "url(" not in own
    assert "default-src 'none'" in html


def test_the_same_graph_gives_the_same_bytes(small: Reading) -> None:
    picture = draw(small, view_named("partnerships-and-funding"), {})
    assert page(picture) == page(picture)


@pytest.mark.parametrize("label", HOSTILE.values(), ids=list(HOSTILE))
def test_no_label_can_end_or_open_an_element(reading_of: object, label: str) -> None:
    claims = [a_claim(f"Project: {label}", "partner", f"Association: {label}")]
    html = page(draw(reading_of(claims), view_named("partnerships"), {}))  # type: ignore[operator]
    check = Balance()
    check.feed(html)
    assert (check.faults, check.open) == ([], [])
    assert "<script>alert" not in html
    assert "<img" not in html
    nodes = drawing_of(html)["nodes"]
    assert isinstance(nodes, list)
    assert {node["label"] for node in nodes if "label" in node} == {label.strip()}


def test_the_data_hold_every_fact_with_its_place(small: Reading) -> None:
    drawing = drawing_of(page(draw(small, view_named("partnerships-and-funding"), {})))
    edges = drawing["edges"]
    assert isinstance(edges, list)
    money = next(edge for edge in edges if edge["relation"] == "fundedBy" and edge["s"] == "project-broen")
    assert money["places"] == [["document-minutes-2020", 7, 7, "Økonomi", None, "", money["claims"][0]]]
    assert ["Beløb", "Amount", "4 mio. kr.", "DKK 4m"] in money["details"]
    assert money["width"] > 2
    assert drawing["build"] == "0123456789abcdef"
    open_money = next(edge for edge in edges if edge["o"] == "pool-budget-2020")
    assert open_money["dashes"]
    candidate = next(edge for edge in edges if edge["review"] == "candidate")
    assert candidate["dashes"] == [2, 5]


def test_an_empty_page_says_so_and_why_and_carries_no_script_for_a_picture(reading_of: object) -> None:
    html = page(draw(reading_of([]), view_named("contradictions"), {}))  # type: ignore[operator]
    assert "Der er intet at vise" in html
    assert "Ingen to kilder" in html
    assert "<script>!function" not in html
    assert 'id="drawing"' not in html
    assert len(html) < 40_000


def test_the_table_has_a_row_for_each_fact(small: Reading) -> None:
    picture = draw(small, view_named("partnerships-and-funding"), {})
    html = page(picture)
    assert html.count("<tr data-edge=") == len(picture.links)
    assert "4 mio. kr." in html
    assert "linje" in html


def test_two_thousand_names_and_six_thousand_lines_are_built_under_five_seconds() -> None:
    picture = a_large_picture()
    page(draw_nothing := Picture("w", same("w"), (), (), (), ()))  # the first page pays for importing pyvis
    assert draw_nothing.items == ()
    begun = time.process_time()
    html = page(picture)
    assert time.process_time() - begun < 10
    assert html.count("<tr data-edge=") == 6000


def test_a_table_has_no_column_in_which_nothing_stands(small: Reading) -> None:
    heads = {
        name: re.findall(r'class="sort"><span class="da" lang="da">([^<]*)', page(draw(small, view_named(name), {})))
        for name in ("partnerships", "funding")
    }
    assert {"Beløb eller antal", "Periode"} <= set(heads["funding"])
    assert not {"Beløb eller antal", "Periode"} & set(heads["partnerships"])


@pytest.mark.parametrize("name", list(VIEWS))
def test_the_last_columns_title_ends_before_the_picture_does(small: Reading, name: str) -> None:
    titles = [column.title for column in draw(small, view_named(name), {}).columns]
    assert all(width(words, 16) <= WIDTH for words in (titles[-1].da, titles[-1].en))


def test_on_a_site_the_brand_leads_home_and_documents_have_pages(small: Reading) -> None:
    picture = draw(small, view_named("funding"), {})
    links = SiteLinks("../entity/", "../document/", "../index.html", (("../names.html", Text("Navne", "Names")),))
    html = page(picture, links=links)
    assert '<a href="../names.html">' in html
    assert 'class="ways"' not in page(picture)
    assert '<p class="brand"><a href="../index.html">psykgraf</a></p>' in html
    assert drawing_of(html)["documentPages"] == "../document/"
    assert '<p class="brand">psykgraf</p>' in page(picture)


def test_a_picture_with_candidates_says_how_many(small: Reading, reading_of: Callable[..., Reading]) -> None:
    candidates = sum(link.fact.review == "candidate" for link in draw(small, view_named("partnerships"), {}).links)
    assert candidates == 1
    assert "Talt med er kandidater, som ingen har gennemset: 1 af de" in page(
        draw(small, view_named("partnerships"), {})
    )
    reviewed = reading_of([a_claim("Project: Broen", "partner", "Association: Bakken")])
    assert "har gennemset" not in page(draw(reviewed, view_named("partnerships"), {}))
