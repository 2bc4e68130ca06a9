from collections.abc import Callable

import pyoxigraph as ox
from factory import a_claim
from pictures import graph_of

from ontology.graphs import FACTS
from ontology.records import Evidence
from ontology.terms import ID, SKOS
from viz.graph import Reading, read


def test_claims_that_say_the_same_become_one_fact_with_every_place(reading_of: Callable[..., Reading]) -> None:
    first = a_claim("Project: Broen", "partner", "Association: Havnen", document="minutes-2020")
    second = a_claim("Project: Broen", "partner", "Association: Havnen", document="report-2021", review="candidate")
    (fact,) = reading_of([first, second]).facts
    assert len(fact.claims) == 2
    assert {place.document for place in fact.places} == {"document-minutes-2020", "document-report-2021"}
    assert fact.review == "accepted"


def test_what_differs_in_amount_stays_apart(reading_of: Callable[..., Reading]) -> None:
    claims = [a_claim("Project: Broen", "fundedBy", "FundingPool: Puljen", amount_dkk=n) for n in (1000, 2000)]
    facts = reading_of(claims).facts
    assert sorted(fact.value("amount") for fact in facts) == ["1000", "2000"]
    assert {fact.funding for fact in facts} == {"stated"}


def test_denied_and_rejected_claims_do_not_stand(reading_of: Callable[..., Reading]) -> None:
    reading = reading_of(
        [
            a_claim("Project: Broen", "partner", "Association: Havnen", negated=True),
            a_claim("Project: Broen", "fundedBy", "FundingPool: Puljen", status="rejected"),
            a_claim("Project: Broen", "runBy", "Association: Havnen"),
        ]
    )
    assert [fact.predicate for fact in reading.facts if fact.stands] == ["runBy"]
    assert reading.of("partner", "fundedBy") == []


def test_things_have_class_label_and_sector_and_places_lead_to_their_organisation(small: Reading) -> None:
    havnen = small.thing("association-havnen")
    assert (havnen.cls, havnen.label, havnen.sector) == ("Association", "Havnen", "civil-society")
    assert small.build.as_of == "2020-03-01"


def test_a_territory_is_read_as_its_organisation(reading_of: Callable[..., Reading]) -> None:
    (fact,) = reading_of([a_claim("Project: Broen", "locatedIn", "Municipality: Vejle Kommune")]).facts
    assert fact.object == "municipality-vejle-kommune"


def test_a_claim_that_a_person_rejected_is_not_read(reading_of: Callable[..., Reading]) -> None:
    assert reading_of([a_claim("Project: Broen", "runBy", "Association: Havnen", review="rejected")]).facts == ()


def test_a_quote_that_is_at_hand_is_read_with_its_place(reading_of: Callable[..., Reading]) -> None:
    evidence = Evidence("minutes-2020", 12, 14, section="Økonomi", page=3, quote="Broen får en ny bevilling.")
    (fact,) = reading_of([a_claim("Project: Broen", "runBy", "Association: Havnen", evidence=evidence)]).facts
    (place,) = fact.places
    assert (place.line, place.line_to, place.page, place.section) == (12, 14, 3, "Økonomi")
    assert (place.quote, place.title, place.date) == ("Broen får en ny bevilling.", "Referat", "2020-03-01")


def test_a_thing_goes_by_its_danish_name_whatever_sorts_first() -> None:
    engine = graph_of([a_claim("Project: Broen", "hasRole", "Role: tovholder")])
    quad = f'{ID["role-tovholder"]} {SKOS.prefLabel} "anchor person"@en <{FACTS}> .'
    engine.store.load(quad.encode(), format=ox.RdfFormat.N_QUADS)
    thing = read(engine).thing("role-tovholder")
    assert (thing.label, thing.others) == ("tovholder", ("anchor person",))
