"""``runBy``, in whatever order: "forestås X af Y", "som ejer af X …", "driver X; det gør Y", "det påhviler Y at
drive X"."""

from __future__ import annotations

from functools import partial

from ingest.relations.engine.rule import ANY_SIGN, Rule
from ingest.relations.rules.run_by import DOES, POST

_run = partial(Rule, "runBy")
_THING = "INIT|Facility"
_REST = rf"(?:(?!{ANY_SIGN})[^.;:?!()])"
"""A character of a clause in which nothing is named."""
_RUN = (
    r"(?:drives|forestås|varetages|administreres|gennemføres|udbydes|ledes|koordineres|organiseres|afvikles|udføres"
    r"|bestyres|leveres"
    r"|arrangeres|tilrettelægges|styres|forvaltes|køres)"
)
_ALSO = (
    r"(?: (?:også|nu|i dag|fortsat|herefter|fremover|siden|alene|udelukkende|igen|(?:fra|siden|i|pr\."
    r"|den) <:Period>|fra nytår))*"
)
_RUNNING = (
    r"(?:driften|gennemførelsen|afviklingen|administrationen|ledelsen|tilrettelæggelsen|udførelsen|koordineringen"
    r"|koordinationen|varetagelsen)"
)

RULES: tuple[Rule, ...] = (
    _run("run.turned-passive", rf"\b{_RUN}{_ALSO} _<s:{_THING}>[”\"»’]?{_ALSO} (?:af|fra|hos|ved) _<o:ORG*>", 0.8),
    _run(
        "run.that-does", r"[;,–-] ?(?:men )?det gør (?:derimod |i stedet )?_<o:ORG>(?=[.,;]|$)", 0.75, subjects=_THING
    ),
    _run(
        "run.as-post",
        rf"^som {POST} (?:for|af|på|bag|i) (?:{_RUNNING} af )?_<s:{_THING}>,? (?:[a-zæøå]+ ){{1,2}}?_?<o:ORG>",
        0.8,
    ),
    _run(
        "run.falls-to",
        rf"\b(?:påhviler|tilkommer|tilfalder|pålægges|er overladt til|er op til|er lagt over til) (?:det )?_<o:ORG>,?"
        rf" at {DOES} _<s:{_THING}>",
        0.75,
    ),
    _run(
        "run.at-helm",
        rf"^med _<o:ORG> (?:ved roret|i spidsen|som {POST}|bag rattet|i førersædet){_REST}{{0,40}}? _<s:{_THING}>",
        0.75,
    ),
    _run(
        "run.answers-for",
        rf"<o:ORG*>,? (?:(?:som|der) )?(?:har|bærer|havde|fik|får|påtager sig){_ALSO} (?:det [a-zæøå]+ )?(?:ansvaret"
        rf"|ansvar) for,? at _<s:{_THING}>",
        0.7,
    ),
    _run(
        "run.sees-to",
        rf"<o:ORG*>,? (?:(?:som|der) )?(?:forestår|forestod|besørger|besørgede|varetager|varetog|håndterer|står for"
        rf"|stod for|har stået for|udfører)"
        rf"{_ALSO} (?:selve |den daglige |den praktiske )?{_RUNNING} af _<s:{_THING}>",
        0.8,
    ),
    _run(
        "run.chosen-to",
        rf"^til at {DOES} _<s:{_THING}> (?:har|valgte|hyrede|udpegede) <:ORG>{_ALSO}(?: (?:valgt|udpeget|engageret"
        rf"|antaget|hyret|fundet|indgået aftale med))?"
        rf" _<o:ORG>",
        0.8,
    ),
    _run(
        "run.title-from",
        rf"^\W{{0,2}}<s:{_THING}>[”\"»’]?: {_REST}{{2,50}}? (?:fra|ved|hos) _<o:ORG>(?=[.,]|$)",
        0.7,
    ),
    _run(
        "run.which-it-does",
        rf"<s:{_THING}>[”\"»’]? (?:er|var) (?:et|en) {_REST}{{3,60}}?, (?:som|der) _<o:ORG*>(?: (?:selv|i dag|nu))?"
        r" (?:har )?(?:(?:selv )?(?:udviklet|udvikler|driver|drevet|skabt|udbyder|stået bag|står bag|opfundet"
        r"|tilrettelægger|tilrettelagt))\b",
        0.8,
    ),
)
