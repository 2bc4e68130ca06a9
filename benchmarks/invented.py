"""Invented text of any length that resembles what the reader is for: minutes, reports, answers to a form, and grants.

``likened(megabytes)`` draws sentences from the tables below. They were likened to five real documents of 0.42 MB in all
(minutes and decisions, answers to a survey, an association's advice, an agreement), read by the reader itself:

============================  =======  ========
in a MB of text                  five  invented
============================  =======  ========
lines as they stand            22,800    22,100
headings                        1,040     1,240
list items                      1,100     1,130
questions of forms              1,280     1,080
paragraphs                      2,630     3,630
sentences                       8,080     8,670
of them without a mention       4,260     4,390
words                         142,000   151,000
different words in 0.42 MB     10,600     3,000
capitals within a sentence      2,610     2,430
numbers                         2,290     3,020
names, roles and values         6,880     7,850
claims                          1,100     1,220
============================  =======  ========

It has fewer different words and somewhat more of all that tells, and costs the reader as much a byte as they do. Most
names, roles and amounts tell no fact, as in documents.
"""

from __future__ import annotations

import random
import textwrap
from collections.abc import Iterator

from ingest.search.wordlist import word_list

_FIRST = word_list(
    """
    samtale støtte netværks trivsels hverdags bruger pårørende recovery udviklings beskæftigelses behandlings
    udskrivnings opfølgnings undervisnings kompetence forebyggelses sundheds motions bolig kvalitets dialog
    visitations ressource mestrings informations dokumentations evaluerings rådgivnings fritids idræts kultur
    familie ungdoms uddannelses arbejds kontakt medicin kost søvn rusmiddel sorg krise traume identitets
    fællesskabs inddragelses ligestillings værdigheds tillids samarbejds overgangs ventetids kapacitets ledelses
    personale vagt natte weekend sommer transport digital skole erhvervs fastholdelses indlæggelses udrednings
    """
)
_LAST = word_list(
    """
    opgaver planer metoder behov erfaringer redskaber mål vilkår rutiner muligheder temaer skemaer spørgsmål
    resultater perspektiver materialer principper rammer overvejelser ønsker barrierer udfordringer processer
    tanker problemer analyser begreber løsninger krav standarder emner værdier øvelser behovsanalyser notater
    hensyn dilemmaer situationer fremskridt forhold
    """
)
SLOTS: dict[str, tuple[str, ...]] = {
    "town": (
        *("Odense", "Vejle", "Randers", "Holbæk", "Esbjerg", "Viborg", "Svendborg", "Horsens", "Kolding", "Roskilde"),
        *("Silkeborg", "Aabenraa", "Thisted", "Frederikshavn", "Slagelse", "Næstved", "Hillerød", "Ballerup"),
    ),
    "region": (
        "Region Syddanmark",
        "Region Midtjylland",
        "Region Nordjylland",
        "Region Sjælland",
        "Region Hovedstaden",
    ),
    "body": (
        *(
            "Bedre Psykiatri",
            "SIND",
            "LAP",
            "Psykiatrien i Region Nordjylland",
            "Socialstyrelsen",
            "Det Sociale Netværk",
        ),
        *("Sundhedsstyrelsen", "KL", "Danske Regioner", "Psykiatrifonden", "Røde Kors", "Kirkens Korshær"),
    ),
    "payer": ("Socialstyrelsen", "TrygFonden", "Socialministeriet", "Velux Fonden", "Sundhedsstyrelsen", "Helsefonden"),
    "people": (
        *("sygeplejersker", "peermedarbejdere", "socialrådgivere", "psykologer", "pædagoger", "læger", "mentorer"),
        *("ergoterapeuter", "kontaktpersoner", "frivillige", "brugerlærere", "sagsbehandlere", "bostøtter"),
    ),
    "person": (
        *("projektlederen", "overlægen", "formanden", "afdelingslederen", "socialrådgiveren", "en sygeplejerske"),
        *("en peermedarbejder", "centerchefen", "en psykolog", "koordinatoren", "direktøren", "en bostøtte"),
    ),
    "we": ("kommunen", "regionen", "foreningen", "udvalget", "projektet", "tilbuddet", "afdelingen", "vi", "centret"),
    "group": (
        *("unge med angst", "voksne med skizofreni", "borgere med psykiske vanskeligheder", "pårørende til børn"),
        *("mennesker med en svær depression", "unge mellem 18 og 30 år", "borgere med misbrug", "hjemløse kvinder"),
    ),
    "law": ("servicelovens § 85", "servicelovens § 99", "sundhedslovens § 140", "servicelovens § 107", "§ 104"),
    "year": tuple(str(year) for year in range(2009, 2025)),
    "date": ("3. maj 2018", "17. januar 2016", "29. november 2021", "8. marts 2019", "12. juni 2014", "1. april 2017"),
    "few": ("to", "tre", "fire", "fem", "seks", "otte", "ti", "12", "15", "20", "25", "40"),
    "sum": ("1,2 mio. kr.", "450.000 kr.", "75.000 kr.", "3,5 mio. kr.", "12 mio. kr.", "280.000 kr.", "900.000 kr."),
    "first": tuple(sorted(_FIRST)),
    "last": tuple(sorted(_LAST)),
    "quality": (
        *("nye", "fælles", "klare", "tydelige", "lokale", "gode", "faglige", "konkrete", "praktiske", "langsigtede"),
        *("åbne", "svære", "sociale", "daglige", "individuelle", "skriftlige", "forskellige", "vigtige", "tværfaglige"),
    ),
}
"""What stands in the place of a word in braces; ``{thing}`` is a word of two parts, one of thousands."""

PLAIN = (
    "Det giver ro, og mange fortæller, at de har fået mere mod på at tage bussen alene.",
    "Der er brug for {quality} {thing}, hvis det skal lykkes at holde fast.",
    "Erfaringen er, at {quality} {thing} og {thing} hænger tæt sammen.",
    "Det kræver, at alle ved, hvem der tager hånd om {thing}, når nogen er syg.",
    "Flere spurgte, om {thing} kan indgå, når der alligevel skal ses på {thing}.",
    "Først når hverdagen falder på plads, er der overskud til {thing} og {thing}.",
    "Nogle har svært ved at læse lange breve, og derfor er {thing} gjort kortere.",
    "Det blev drøftet, hvordan {quality} {thing} kan gøres mere synlige.",
    "Man mødes om formiddagen, drikker kaffe og taler om, hvad dagen skal bruges til.",
    "Der er ikke tale om noget nyt, men om at bruge {thing} på en anden måde.",
    "På den måde bliver {thing} en del af hverdagen og ikke noget, der kommer oveni.",
    "Spørgsmålet er, hvor længe {quality} {thing} kan vente.",
    "Ventetiden er lang, og det går ud over både {thing} og {thing}.",
    "Det handler om at blive mødt med respekt og om at kunne sige fra.",
    "Alle skal kende {thing}, før de tager imod nogen for første gang.",
    "Samtidig er det vigtigt, at {thing} ikke bliver endnu en byrde for den enkelte.",
    "Det skal undersøges, om {thing} kan samles ét sted, så ingen leder forgæves.",
    "Når {thing} fylder meget, bliver der mindre tid til {quality} {thing}.",
    "Derfor er det nødvendigt at se på {thing}, {thing} og {thing} under ét.",
    "Der er stor forskel på, hvad der virker, og hvor hurtigt det går.",
    "Det har taget tid at finde en form, som alle kan se sig selv i.",
    "Vejret betyder meget for, hvad dagen bringer, for haven er stor, og der er nok at tage fat på.",
    "Hvis {thing} skal have værdi, må de hænge sammen med {quality} {thing}.",
    "Det er et åbent spørgsmål, hvad der sker med {thing} bagefter.",
)
"""Sentences that name nothing."""

NAMING = (
    "{person} orienterede {body} om {thing} og svarede på spørgsmål om {quality} {thing}.",
    "I {year} blev {thing} drøftet flere gange, uden at der kom {quality} {thing} ud af det.",
    "Patienter og pårørende har ikke altid de samme {thing}, og det skal {we} kunne rumme.",
    "Der var enighed med {region} om, at {we} ser nærmere på {thing} inden næste møde.",
    "{people} og {people} bruger meget tid på {thing}, som andre kunne tage sig af.",
    "Det er {people}, der kender {thing} bedst, men de bliver sjældent spurgt.",
    "Kommunerne har gode erfaringer med {thing}, mens regionerne i højere grad ser på {thing}.",
    "Samarbejdet mellem {people} og {we} er blevet bedre siden {year}.",
    "{person} nævnte, at {thing} koster mere, men at beløbet er usikkert.",
    "Der mangler stadig svar fra {town} om {quality} {thing}.",
    "Mange oplever, at {we} og {thing} tager over, når der er travlt.",
    "{body} har tidligere peget på, at {thing} kan blive bedre.",
    "Borgerne skal selv have indflydelse på {thing}, og det gælder også i psykiatrien.",
    "{we} skal have øje for, at {group} har andre {thing} end de fleste.",
    "For {group} kan det være svært at tale om {thing} med {people}.",
    "Det er op til {we} at afgøre, hvornår {thing} er gode nok.",
    "{person} foreslog, at {body} deltager, når {thing} skal drøftes igen den {date}.",
    "Efter nogle måneder var der flere, som spurgte {we} om {thing}.",
    "I løbet af {year} har {few} deltagere fortalt om {thing}, og {we} har lyttet.",
    "Psykiatrisk Center {town} har set på {thing}, og {we} følger efter.",
    "Det fremgår, at Psykiatrien i {region} venter {quality} {thing} fra {we}.",
    "Puljen til {thing} er brugt, og {we} må finde en anden vej.",
    "Hverken {body} eller {region} havde bemærkninger til {quality} {thing}.",
    "Den støtte, som {people} giver, handler mest om {thing} og {thing}.",
    "Det er vigtigt, at alle bliver hørt, før {we} vælger {quality} {thing}.",
    "Personalet taler med den enkelte om {thing}, og planen bliver set efter med jævne mellemrum.",
    "{we} har i dag ikke nok hænder til, at {thing} kan følges.",
    "En af {people} sagde, at {quality} {thing} var grunden til at blive.",
    "Udgifterne til {thing} var {sum} højere end ventet, og {we} skal finde pengene andre steder.",
    "Der er afsat tid til, at {person} kan gennemgå {thing} med alle nye.",
    "Både {we} og {people} peger på, at {quality} {thing} mangler.",
    "Psykiatrien er ikke alene om {thing}, og {we} kan ikke løfte {thing} alene.",
    "Medlemmerne ønskede {quality} {thing}, og {person} vender tilbage med et svar.",
    "Ifølge {person} hænger det sammen med {thing}, som kun få i {we} kender til.",
)
"""Sentences with names, roles and values that tell no fact."""

TAILS = (
    ", især når {thing} fylder i hverdagen",
    ", selv om {we} gerne vil mere",
    ", og det gælder både for {quality} {thing} og for {thing}",
    ", så ingen skal fortælle om de samme {thing} igen og igen",
    ", fordi {thing} ellers let bliver glemt, når noget andet haster",
    ", hvor det er muligt, og hvor {thing} ikke står i vejen",
    " i en tid, hvor der i forvejen er nok at se til",
    ", og sådan har det i øvrigt været længe",
    ", når blot det sker på en måde, der er til at forstå",
    ", hvilket de fleste nok kan nikke genkendende til",
)
"""How sentences go on."""

TELLING = (
    "Projekt {name} er et samarbejde mellem {town} Kommune, {body} og {region}.",
    "Projekt {name} startede i {year} og er finansieret af {payer} med {sum} om året.",
    "{name} er et værested i {town}, som drives af {body}.",
    "Der er ansat {few} {people} og en projektleder i Projekt {name}.",
    "Målgruppen for Projekt {name} er {group}.",
    "Tilbuddet {name} gives efter {law} og har plads til {few} borgere.",
    "{town} Kommune har bevilget {sum} til Projekt {name}, og det gælder {thing} til og med {year}.",
    "Projekt {name} blev afsluttet i {year}, men {quality} {thing} lever videre.",
    "Projekt {name} hører under {town} Kommune, hvor {people} står for {thing}.",
    "På {town} Psykiatriske Center er der ansat {few} {people}, som også arbejder med {thing}.",
    "{payer} har støttet Projekt {name} med {sum}.",
)
"""Sentences with facts."""

ITEMS = (
    "{quality} {thing}",
    "{thing} og {thing}",
    "at {we} får {quality} {thing}",
    "bedre {thing} i samspil med {people}",
    "{person}: {thing}",
    "kendskab til {thing}, også for {group}",
    "kortere vej til {thing} og flere pladser",
    "opfølgning på {thing} i {year}",
    "at tage ansvar for egne {thing}, når hverdagen er svær, og at bede andre om hjælp til {thing}",
    "fælles møder mellem {we} og {people} om {quality} {thing}, så ingen falder mellem to stole",
)
HEADINGS = ("Baggrund", "Indstilling", "Videre forløb", "Økonomi", "Beslutning", "Formål", "Eventuelt", "Resultater")
TITLES = (
    "{number}. Drøftelse af {quality} {thing}",
    "{number}. Orientering om {thing} i {town}",
    "{number}. {name}",
    "Nye {thing} i {region}",
    "{thing} og {thing}",
)
QUESTIONS = (
    "Beskriv de mål, som I har sat jer, ved at svare på spørgsmålene:",
    "Hvordan tager I imod nye, og hvem taler de med først?",
    "Hvem kan være med, og hvordan får de at vide, at I findes?",
    "Hvordan bliver de, der hjælper andre, selv hjulpet i det daglige?",
    "Hvad har været sværest, og hvad ville I gøre på en anden måde i dag?",
    "Hvordan er samspillet med andre, der møder de samme mennesker?",
)
"""A form's questions, which come again for each who answers."""
NAMES = ("Vindrosen", "Solsikken", "Birkelunden", "Havkatten", "Nordlyset", "Kompasset", "Fyrtårnet", "Ankeret")


class _Draw(dict[str, str]):
    """What stands in the place of a word in braces: drawn anew each time, the same in every run."""

    def __init__(self) -> None:
        super().__init__()
        self._random = random.Random(7)

    def __missing__(self, slot: str) -> str:
        if slot == "thing":
            return self["first"] + self["last"]
        return self.one(SLOTS[slot])

    def one(self, table: tuple[str, ...]) -> str:
        return table[int(self._random.random() * len(table))]

    def chance(self, share: float) -> bool:
        return self._random.random() < share

    def filled(self, table: tuple[str, ...]) -> str:
        told = self.one(table).format_map(self)
        return told[0].upper() + told[1:]

    def sentence(self) -> str:
        kind = NAMING if self.chance(_NAMING) else PLAIN
        told = self.filled(TELLING if self.chance(_TELLING) else kind)[:-1]
        while self.chance(_LONGER):
            told += self.one(TAILS).format_map(self)
        return f"{told}."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(int(self.one(_LENGTHS))))


_NAMING, _TELLING, _LONGER = 0.65, 0.145, 0.5
_LENGTHS = ("1", "1", "2", "2", "3", "3")


def likened(megabytes: float) -> str:
    """Return an invented text of about so many megabytes, the same each time."""
    draw, parts, size, number = _Draw(), [], 0, 0
    while size < megabytes * 1e6:
        number += 1
        draw.update(name=f"{NAMES[number % len(NAMES)]} {number}", number=str(number % 20 + 1))
        page = "".join(_wrapped(line) for line in (_answers if number % 3 == 0 else _case)(draw)) + f"{number}\n\n"
        parts.append(page)
        size += len(page.encode())
    return "".join(parts)


def _case(draw: _Draw) -> Iterator[str]:
    """Yield a case of some minutes, or a chapter of a report."""
    yield draw.filled(TITLES)
    yield draw.paragraph()
    for _ in range(2):
        yield draw.one(HEADINGS)
        yield draw.paragraph()
        yield draw.paragraph()
    yield f"{draw.sentence()[:-1]}:"
    for _ in range(3):
        yield f"- {draw.filled(ITEMS)}"


def _answers(draw: _Draw) -> Iterator[str]:
    """Yield the answers of one who was asked what all were asked."""
    yield draw["name"]
    for question in QUESTIONS:
        yield question
        if draw.chance(0.8):
            yield draw.paragraph()


def _wrapped(block: str) -> str:
    return textwrap.fill(block, 88) + "\n\n"
