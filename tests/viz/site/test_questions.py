from pathlib import Path

import pytest
from factory import a_claim
from pictures import SMALL, graph_of

from queries.library import load_library
from viz.site.questions import answered, by_topic


def test_every_question_of_the_library_has_a_page_with_words_in_both_languages(page, site: Path) -> None:
    for slug, question in load_library().items():
        read = page(site, f"question/{slug}.html")
        assert " ".join(question.words.da.split()) in read.text
        assert " ".join(question.words.en.split()) in read.text
        assert question.example in read.text


def test_an_answer_names_entities_and_leads_to_where_it_stands(page, site: Path) -> None:
    read = page(site, "question/funding-cliff.html")
    assert "../entity/project-broen.html" in read.links
    assert any(link.startswith("../document/minutes-2020.html#claim-") for link in read.links)
    assert "4.000.000 4,000,000" in read.text


def test_an_empty_answer_says_that_nothing_was_read_not_that_there_is_nothing(make, page) -> None:
    assert "Ingen af de læste dokumenter siger noget om det" in page(make([]), "question/funding-cliff.html").text


def test_the_front_page_lists_all_questions_by_topic(page, site: Path) -> None:
    read = page(site, "index.html")
    assert {f"question/{slug}.html" for slug in load_library()} <= set(read.links)


@pytest.fixture(scope="module")
def small() -> list:
    return answered(graph_of(SMALL))


def test_topics_keep_their_order_and_lose_nothing(small: list) -> None:
    topics = by_topic(small)
    assert sum(len(members) for _, members in topics) == len(small) == len(load_library())
    assert topics[0][0].da == "Penge"


def test_a_cell_that_no_source_fills_is_unknown_where_that_matters(small: list) -> None:
    cliff = next(one for one in small if one.question.slug == "funding-cliff")
    words = {cell.words.da for row in cliff.worded().rows for cell in row.cells}
    assert "Broen" in words
    assert cliff.size.da == "1 række"


def test_a_list_leads_to_each_of_its_members_and_a_date_stays_whole(make, page) -> None:
    claims = [
        a_claim("Project: Broen", "fundedBy", "FundingPool: Puljen", end="2016-12-31"),
        a_claim("Project: Broen", "fundedBy", "Foundation: Fonden", line=2),
        a_claim("Project: Broen", "fundedBy", "Association: Havnen", line=3),
    ]
    made = make(claims)
    read = page(made, "question/funding-cliff.html")
    assert {"../entity/foundation-fonden.html", "../entity/association-havnen.html"} <= set(read.links)
    assert '<td class="date"><bdi>2016-12-31</bdi></td>' in (made / "question/funding-cliff.html").read_text(
        encoding="utf-8"
    )
