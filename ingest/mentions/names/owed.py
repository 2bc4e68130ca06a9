"""Services that municipalities owe their citizens, called by their common noun and told by the law on which they are
given: "Midlertidigt botilbud efter servicelovens § 107"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Protocol

from ingest.mentions.mention import Mention
from ingest.mentions.triggers import Reader
from ingest.search.patterns import compiled

OWED = (
    r"(?:(?:individuel|gruppebaseret|virtuel|tidlig|forebyggende|socialpædagogisk|(?:social)?psykiatrisk|sociale?"
    r"|midlertidigt?|længerevarende|opsøgende|beskyttet|udgående|frivillig|kompenserende|akut|særlig"
    r"|almen|ambulant|støttet)\s){0,3}(?:bostøtte|hjemmevejledning|mestringsstøtte|mentorstøtte|(?:social)?pædagogisk "
    r"støtte|støtte i eget hjem|botilbud|botilbudsophold|akuttilbud|aktivitets- og samværstilbud|samværs- og "
    r"aktivitetstilbud|beskæftigelse|støtte- og kontaktperson(?:er|ordning(?:en)?)?|kontaktpersonordning(?:en)?"
    r"|støttekontaktperson(?:er|ordning(?:en)?)?|SKP(?:-ordning(?:en)?)?|ledsageordning(?:en)?|ledsagelse"
    r"|borgerstyret personlig assistance|gruppeforløb|sociale akuttilbud|bofællesskaber|opgangsfællesskaber"
    r"|psykiatrirådgivning|gadeplansindsats|rusmiddelbehandling|alkoholbehandling|stofmisbrugsbehandling)"
)
"""Services as the law and its guidance call them: Serviceloven §§ 82 a-104, Sundhedsloven §§ 141-142."""
_BY_LAW = (
    r",? (?:(?:efter|i henhold til|iht\.?|jf\.?|jævnfør|i medfør af|omfattet af|på baggrund af)(?: bestemmelserne i)? "
    r"|\((?:efter |jf\.? |iht\.? )?)(?:[a-zæøåA-ZÆØÅ]+ ?){0,5}?§"
)
_GIVEN = (
    r" (?:(?:kan )?(?:ydes|gives|tilbydes|bevilges|leveres) (?:primært |især |kun |typisk )?(?:til|for)"
    r"|henvender sig|retter sig) "
)
_TOLD = compiled(
    rf"(?:^|(?<=[\n•:.] )|(?<=[\n•])|(?<=tilbyder )|(?<=yder )|(?<=leverer )|(?<=driver )|(?<=bevilger ))"
    rf"(?P<name>(?i:{OWED}))(?={_BY_LAW}|{_GIVEN})"
    rf"(?![^§]{{3,60}}§[^.;:]{{1,30}}(?:leveres|gives|ydes|udføres|varetages) af )"
)
_BARE = frozenset({"botilbud", "beskæftigelse", "ledsagelse", "bofællesskaber", "opgangsfællesskaber"})
"""What says of a house or a place of work what it is, and names nothing by itself."""
_THEIRS = frozenset({"Facility", "Unit", "Centre", "Project", "Service", "Education", "Association"})
_LAW = compiled(f"{_BY_LAW}|{_GIVEN}")
_OWED = compiled(rf"(?i:{OWED})")


class Named(Protocol):
    """What a part of a text is about."""

    @property
    def type(self) -> str:
        """Its type."""

    @property
    def label(self) -> str:
        """Its name."""


def owed_services(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the services of ``text[start:end]`` that open it, or are given, and are followed by their law."""
    for match in _TOLD.finditer(text[start:end]):
        name = match["name"]
        if name.casefold() in _BARE:
            continue
        label = name[:1].upper() + name[1:]
        yield Mention(start + match.start(), start + match.end(), "Service", label, "pattern")


def of_their_own(text: str, mentions: Sequence[Mention], topic: Named | None) -> Sequence[Mention]:
    """Return mentions without the services by which a text about one house or team says what that one gives."""
    if topic is None or topic.type not in _THEIRS or _is_owed(topic.label):
        return mentions
    return [m for m in mentions if m.type != "Service" or not (_is_owed(m.label) and _LAW.match(text, m.end))]


@lru_cache(maxsize=1024)
def _is_owed(label: str) -> bool:
    return _OWED.fullmatch(label) is not None


READERS = (
    Reader(owed_services, ("§", "ydes ", "gives ", "bydes ", "vilges ", "veres ", "henvender sig", "retter sig")),
)
