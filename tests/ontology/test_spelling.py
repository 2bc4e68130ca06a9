"""Which spellings are one name, and which stay apart."""

from __future__ import annotations

import pytest

from ontology.spelling import loose_key, spelling_key, without_genitive


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Århus Kommune", "AARHUS  KOMMUNE"),
        ("Peer-støtte i Region Hovedstaden", "Peer støtte i  region Hovedstaden"),
        ("»Din gode udskrivning«", "Din gode udskrivning"),
        ("KFUM’s Sociale Arbejde", "KFUMs sociale arbejde"),
        ("Satspuljen 2014–2017", "satspuljen 2014-2017"),
        ("Serviceloven §85", "Serviceloven § 85"),
        ("Serviceloven §§ 85", "Serviceloven § 85"),
        ("Sct. Hans", "Sankt Hans"),
        ("A.P. Møller Fonden", "AP Møller Fonden"),
        ("Frivilligcentre & Selvhjælp", "Frivilligcentre og Selvhjælp"),
        ("Udskrivnings\u00adguiden", "Udskrivningsguiden"),
        ("pro\ufb01l", "profil"),
        ("Bo\u0308rge", "Børge"),
    ],
)
def test_one_name_in_two_spellings(one: str, other: str) -> None:
    assert spelling_key(one) == spelling_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Afsnit 1.12", "Afsnit 11.2"),
        ("Afsnit 1 12", "Afsnit 11 2"),
        ("Sengeafsnit N7", "Sengeafsnit N8"),
        ("Serviceloven § 85", "Serviceloven § 8 5"),
        ("Satspuljen 2014-2017", "Satspuljen 2014-2018"),
        ("Vejen", "Vej"),
        ("Outsideren", "Outsider"),
        ("Brøndby", "Brøndbyen"),
    ],
)
def test_two_names_stay_apart_even_loosely(one: str, other: str) -> None:
    assert loose_key(spelling_key(one)) != loose_key(spelling_key(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Psykiatriudvalget", "psykiatriudvalg"),
        ("Socialministeriet", "Socialministerium"),
        ("Peer-netværket", "Peernetværket"),
        ("§ 82 b", "§ 82b"),
        ("Tryg Fonden", "TrygFonden"),
        ("Recovery-midlerne", "Recoverymidler"),
    ],
)
def test_one_name_in_two_forms(one: str, other: str) -> None:
    assert loose_key(spelling_key(one)) == loose_key(spelling_key(other))


@pytest.mark.parametrize(
    ("key", "stem"), [("socialstyrelsens", "socialstyrelsen"), ("sinds", "sind"), ("kls", "kls"), ("lap", "lap")]
)
def test_without_genitive(key: str, stem: str) -> None:
    assert without_genitive(key) == stem
