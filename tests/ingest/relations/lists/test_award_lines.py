"""Lines of lists of grants in the orders in which Danish pages write them: recipient, activity, sum, town."""

from __future__ import annotations

import pytest
from reading_factory import document, stated, subjects

from ingest.mentions.find import passages_of
from ingest.relations.lists.award_lines import award_of
from ingest.relations.lists.frame import lines_of

LINES = [
    ("• SIND Ry: 45.000 kr. til Løse Ender, en strikkeklub på Afsnit 4.", "Løse Ender", ["SIND Ry"]),
    ("• Ribe Byorkester: 38.500 kr. til koncertrækken Toner i Gården, som er gratis.", "Toner i Gården", None),
    ("• Bedre Psykiatri i Randers: 22.000 kr. til Onsdagsbordet. Her spiser man.", "Onsdagsbordet", None),
    ("– 75.000 kr. til Kaffevognen Tomgang, Holstebro", "Kaffevognen Tomgang", []),
    ("– 120.000 kr. til SIND Ungdom, Aarhus, til telefonlinjen Natlyset", "Natlyset", ["SIND Ungdom"]),
    ("– 60.000 kr. til Lollands Selvhjælp til samtalegrupper for mænd, der er alene", None, ["Lollands Selvhjælp"]),
    ("- ”Klar til fredag” i Region Sjælland (3,9 mio. kr.), hvor Holbæk er med, og", "Klar til fredag", []),
    ("- ”Fast Grund”, som Region Midtjylland står bag, og som har fået 5,2 mio. kr.", "Fast Grund", []),
    ("1) Sadelhuset: 3.600.000 kr. til ”Gårdliv”", "Gårdliv", ["Sadelhuset"]),
    ("2. Bedre Psykiatri, Odense – Pårørendebænken – 125.000 kr.", "Pårørendebænken", ["Bedre Psykiatri"]),
    ("3. Vejle Kommune: Hånden på Hanken, 1,2 mio. kr. over tre år", "Hånden på Hanken", ["Vejle Kommune"]),
    ("• Nabolyset (SIND Ry): 85.000 kr.", "Nabolyset", ["SIND Ry"]),
    ("• Morgenfrisk – Ringsted Kommune – 640.000 kr. (2018-2020)", "Morgenfrisk", ["Ringsted Kommune"]),
    ("• 250.000 kr.: Fountain House Aarhus til Bromændene", "Bromændene", ["Fountain House Aarhus"]),
    ("• Foreningen Lyspunkt får 90.000 kr. til Søvnskolen", "Søvnskolen", ["Foreningen Lyspunkt"]),
    ("• LAP Fyn (40.000 kr.)", None, ["LAP Fyn"]),
    ("• Odense Kommune | Fast Bund | 2.100.000 kr.", "Fast Bund", ["Odense Kommune"]),
    ("• Klub Kolibri. Ansøgt: 80.000 kr. Bevilget: 50.000 kr.", None, ["Klub Kolibri"]),
    ("• Blå Time, Holbæk Kommune", "Blå Time", ["Holbæk Kommune"]),
    ("• ”Ind i varmen” – Kirkens Korshær i Silkeborg", "Ind i varmen", ["Kirkens Korshær"]),
    ("• Samtaler i skoven v/ Naturvejlederne i Rebild, 65.000 kr.", "Samtaler i skoven", ["Naturvejlederne"]),
    ("• Natteravnene Amager: kursus i førstehjælp, 440.000 kr.", "Kursus i førstehjælp", ["Natteravnene Amager"]),
    ("Brevkassen for Pårørende – 60.000 kr.", "Brevkassen for Pårørende", []),
    ("• Til Depressionsforeningen: 12.500 kr. til Selvhjælp Online", "Selvhjælp Online", ["Depressionsforeningen"]),
    ("Greve Kommune: Tæt på, 2,4 mio. kr.", "Tæt på", ["Greve Kommune"]),
    ("• Landsforeningen SIND, Struer afdeling, 30.000 kr.", None, ["SIND Struer"]),
    ("• Bedre Psykiatri, lokalafdeling Holstebro, 25.000 kr.", None, ["Bedre Psykiatri Holstebro"]),
    ("• Røde Kors (Lemvig afdeling): Besøgstid, 15.000 kr.", "Besøgstid", ["Røde Kors Lemvig"]),
    ("Ro på Havnen: et udgående tilbud til ældre. Beløb: 1.200.000 kr.", "Ro på Havnen", []),
    ("Vi ses: undervisning af naboer. Tilskud: 90.000 kr.", "Vi ses", []),
]
NO_GRANTS = [
    "• Center for Selvhjælp, Skive: afslag",
    "• Samlet beløb: 450.000 kr.",
    "• Løn til projektleder: 450.000 kr.",
    "• 500.000 kr. til en ny bus",
    "På ventelisten: Thisted Kommune, ”Vinterhuset”, 1,2 mio. kr.",
]


@pytest.mark.parametrize(("text", "activity", "owners"), LINES)
def test_the_parts_of_a_line_are_told_apart(text: str, activity: str | None, owners: list[str] | None) -> None:
    read = document(text)
    award = next(award_of(line) for line in lines_of(read, passages_of(read)))
    assert award is not None
    assert (award.activity.label if award.activity else None) == activity
    if owners is not None:
        assert [owner.label for owner in award.owners] == owners


@pytest.mark.parametrize("text", NO_GRANTS)
def test_a_line_that_gives_nothing_tells_no_grant(text: str) -> None:
    read = document(text)
    assert [award_of(line) for line in lines_of(read, passages_of(read))] == [None]


POOL = "Solskinspuljen er delt.\n\n{}\n\n• SIND Ry: 4 t.kr. til Løse Ender.\n\n• LAP Fyn: 9.000 kr. til Kaffe i Gården."
GIVEN = [
    "I 2018 blev der sagt ja til 23 ansøgninger. Her er to af dem:",
    "Følgende har fået støtte:",
    "Pengene er fordelt sådan:",
    "De to største bevillinger:",
    "Uddelinger i maj",
]


@pytest.mark.parametrize("lead", GIVEN)
def test_a_list_is_paid_out_of_the_pool_named_before(lead: str) -> None:
    found = stated(POOL.format(lead))
    assert ("fundedBy", "Løse Ender", "Solskinspuljen") in found
    assert ("runBy", "Kaffe i Gården", "LAP Fyn") in found


@pytest.mark.parametrize("lead", ["Følgende har fået afslag:", "De kan søge om støtte:"])
def test_a_list_of_what_was_refused_or_may_be_applied_for_grants_nothing(lead: str) -> None:
    text = f"Solskinspuljen er lukket.\n\n{lead}\n\n• SIND Ry, til Løse Ender\n\n• LAP Fyn, til Kaffe i Gården"
    assert not [claim for claim in stated(text) if claim[0] == "fundedBy"]


def test_the_next_line_tells_what_a_grant_is_for() -> None:
    text = (
        "Bølgefonden | Presse\n\nBølgefonden har uddelt 3 mio. kr.\n\n1) SIND Ry: 1.800.000 kr. til ”Bænken”\n\n"
        "2) Horsens Skateklub: 500.000 kr.\nBeløbet er givet til projektet ”Efter rampen”, der er for drenge."
    )
    assert ("fundedBy", "Efter rampen", "Bølgefonden") in stated(text)


def test_lines_of_sums_stay_apart_and_are_paid_alike() -> None:
    text = "Tildelte § 18-midler:\n\nSIND, Struer afdeling, 30.000 kr.\nLAP, 8.000 kr.\nRøde Kors, 5.000 kr.\n"
    found = subjects(text, "fundedBy")
    assert found == {"SIND Struer", "LAP", "Røde Kors"}


def test_a_row_of_names_with_sums_in_sentences_of_their_own_is_a_list() -> None:
    text = (
        "Klyngepuljen 2031 udgør 2,8 mio. kr. Tre forslag anbefales til finansiering i år.\n\n"
        "Ro på Havnen: et udgående tilbud til ældre. Beløb: 120.000 kr.\nVi ses: kurser for naboer. Beløb: 9.000 kr.\n"
    )
    assert subjects(text, "fundedBy") == {"Ro på Havnen", "Vi ses"}
