"""Danish verbs by their principal parts: a rule names a verb once and reads it in each of its forms.

Most verbs take "-ede, -et" ("åbne, åbnede, åbnet"), others "-te, -t" ("køre, kørte, kørt"); the strong ones and those
with a stem of their own stand in full: infinitive, present, past, participle.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_IN_EDE = """
    administrere afdække aflønne afprøve afslutte afvikle arrangere bekoste bemande benytte bestyre bevilge bevillige
    bygge danne delfinansiere donere dække eje etablere evaluere finansiere forankre forvalte genåbne huse
    implementere indrette indvie investere koordinere lancere lave levere lukke lønne medfinansiere opbygge oprette
    opstarte organisere passe prioritere realisere reservere rumme samfinansiere sikre skaffe skænke slutte spæde
    sponsere sponsorere starte styre stifte stoppe støtte tilknytte udmønte udpege udvikle udvide øremærke åbne begunstige pumpe anmode
"""
_IN_TE = """
    ansøge betale bruge fordele gennemføre indføre køre ophøre opløse skabe tildele tilføre tilkende uddele udføre udskille
    videreføre opføre
"""
_IN_FULL = """
    afholde afholder afholdt afholdt · afsætte afsætter afsatte afsat · ansætte ansætter ansatte ansat
    begynde begynder begyndte begyndt · betænke betænker betænkte betænkt · bære bærer bar båret · drive driver drev drevet
    få får fik fået · give giver gav givet · grundlægge grundlægger grundlagde grundlagt · holde holder holdt holdt
    igangsætte igangsætter igangsatte igangsat · iværksætte iværksætter iværksatte iværksat · lede leder ledede ledet
    lægge lægger lagde lagt · modtage modtager modtog modtaget · nedlægge nedlægger nedlagde nedlagt
    nedsætte nedsætter nedsatte nedsat · overdrage overdrager overdrog overdraget · overføre overfører overførte overført · overtage overtager overtog overtaget
    påbegynde påbegynder påbegyndte påbegyndt · sætte sætter satte sat · skyde skyder skød skudt
    søsætte søsætter søsatte søsat · tilbyde tilbyder tilbød tilbudt · tilgodese tilgodeser tilgodeså tilgodeset
    tilrettelægge tilrettelægger tilrettelagde tilrettelagt
    udbetale udbetaler udbetalte udbetalt · udbyde udbyder udbød udbudt · udløbe udløber udløb udløbet
    varetage varetager varetog varetaget · yde yder ydede ydet
"""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb by its infinitive, present, past, and the participle that stands after "har" and "er"."""

    infinitive: str
    present: str
    past: str
    participle: str

    @property
    def passives(self) -> tuple[str, ...]:
        """The passives in -s, of the present and of a past in -e ("oprettes, oprettedes"; "drives", but no "drevs")."""
        return (f"{self.infinitive}s", f"{self.past}s") if self.past.endswith("e") else (f"{self.infinitive}s",)


def _weak(infinitives: str, past: str, participle: str) -> Iterable[Verb]:
    for infinitive in infinitives.split():
        stem = infinitive.removesuffix("e")
        yield Verb(infinitive, f"{infinitive}r", stem + past, stem + participle)


def _strong(rows: str) -> Iterable[Verb]:
    for row in rows.replace("·", "\n").splitlines():
        if row.strip():
            yield Verb(*row.split())


_TABLE = {
    verb.infinitive: verb for verb in (*_weak(_IN_EDE, "ede", "et"), *_weak(_IN_TE, "te", "t"), *_strong(_IN_FULL))
}


def verbs(infinitives: str) -> tuple[Verb, ...]:
    """Return the verbs of these infinitives. Raises :class:`KeyError` for one that no table has."""
    return tuple(_TABLE[infinitive] for infinitive in infinitives.split())


FOUNDING = verbs("stifte grundlægge etablere starte oprette iværksætte igangsætte åbne lancere søsætte danne")
"""To bring into being: who does it runs the thing, and when it is done it began."""
GIVING = verbs("bevilge bevillige give afsætte tildele tilkende donere yde uddele skænke tilføre udbetale")
"""To give money."""


def finite(group: Iterable[Verb]) -> str:
    """Return the alternatives of a pattern for the present and past ("åbner|åbnede")."""
    return _any_of(form for verb in group for form in (verb.present, verb.past))


def passive(group: Iterable[Verb]) -> str:
    """Return the alternatives of a pattern for the passives in -s ("åbnes|åbnedes")."""
    return _any_of(form for verb in group for form in verb.passives)


def participle(group: Iterable[Verb]) -> str:
    """Return the alternatives of a pattern for the participle ("åbnet")."""
    return _any_of(verb.participle for verb in group)


def infinitive(group: Iterable[Verb]) -> str:
    """Return the alternatives of a pattern for the infinitive ("åbne")."""
    return _any_of(verb.infinitive for verb in group)


def _any_of(forms: Iterable[str]) -> str:
    return "|".join(dict.fromkeys(forms))
