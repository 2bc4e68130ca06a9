"""The release's own description: DCAT-AP data set and distributions, VoID figures, and the PROV record of the build."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ontology.blocks import Parts
from ontology.identifiers import slug
from ontology.literals import danish, date_literal, integer_literal, plain, text_literal
from ontology.part import Part
from ontology.release import FORMATS
from ontology.terms import BASE, DCAT, DCTERMS, FOAF, ID, PG, PROV, RDF, VOID, Term, Triple, iri

DATASET = ID["dataset-psykgraf"]
LICENCE = iri("https://creativecommons.org/licenses/by/4.0/")
_LANGUAGE = iri("http://publications.europa.eu/resource/authority/language/DAN")
_THEME = iri("http://publications.europa.eu/resource/authority/data-theme/HEAL")
_TYPED = f" {RDF.type} <{PG.base}".encode()
"""Stands in the line of every member of our classes, between its name and the class's, and hardly elsewhere."""
_MEDIA = "https://www.iana.org/assignments/media-types/"


@dataclass(frozen=True, slots=True)
class BuildFacts:
    """What a build says of itself: its content hash, the date it is seen from, and the slugs of its documents."""

    version: str
    as_of: str
    software: str
    documents: tuple[str, ...]


def catalogue_triples(build: BuildFacts, parts: Parts) -> Iterator[Triple]:
    """Yield the description of one build; the same graph gives the same description, whatever the clock says."""
    yield from _dataset(build)
    yield from _distributions(build)
    yield from _activity(build)
    yield from _figures(parts)


def _dataset(build: BuildFacts) -> Iterator[Triple]:
    publisher = ID["publisher-psykgraf"]
    yield DATASET, RDF.type, DCAT.Dataset
    yield DATASET, RDF.type, VOID.Dataset
    yield DATASET, DCTERMS.title, danish("psykgraf: dansk psykiatris organisering og finansiering")
    yield DATASET, DCTERMS.title, text_literal("psykgraf: how Danish psychiatry is organised and paid for", "en")
    yield (
        DATASET,
        DCTERMS.description,
        danish("En vidensgraf, hvor hver oplysning bærer sin kilde: dokument, afsnit og linje."),
    )
    yield (
        DATASET,
        DCTERMS.description,
        text_literal("A knowledge graph in which every fact carries its source: document, section and line.", "en"),
    )
    yield DATASET, DCTERMS.license, LICENCE
    yield DATASET, DCTERMS.publisher, publisher
    yield DATASET, DCTERMS.language, _LANGUAGE
    yield DATASET, DCAT.theme, _THEME
    yield DATASET, DCAT.version, plain(build.version)
    yield DATASET, DCTERMS.identifier, plain("psykgraf")
    if build.as_of:  # the date the graph is seen from; when it was built does not show in it
        yield DATASET, DCTERMS.modified, date_literal(build.as_of)
    yield publisher, RDF.type, FOAF.Agent
    yield publisher, FOAF.name, plain("psykgraf")


def _distributions(build: BuildFacts) -> Iterator[Triple]:
    for name, (file_name, media_type, _) in FORMATS.items():
        node = ID[f"distribution-{name}"]
        yield DATASET, DCAT.distribution, node
        yield node, RDF.type, DCAT.Distribution
        yield node, DCTERMS.title, plain(file_name)
        yield node, DCAT.accessURL, iri(f"{BASE}release/{build.version}/{file_name}")
        yield node, DCAT.mediaType, iri(_MEDIA + media_type)
        yield node, DCTERMS.license, LICENCE


def _activity(build: BuildFacts) -> Iterator[Triple]:
    activity, agent = ID[f"build-{build.version}"], ID["software-" + slug(build.software)]
    yield activity, RDF.type, PROV.Activity
    yield activity, PROV.wasAssociatedWith, agent
    yield agent, RDF.type, PROV.SoftwareAgent
    yield agent, FOAF.name, plain(build.software)
    yield DATASET, PROV.wasGeneratedBy, activity
    for document in build.documents:  # of the data set, whose name stays: an activity's would change every line
        yield DATASET, PROV.wasDerivedFrom, ID["document-" + document]


def _figures(parts: Parts) -> Iterator[Triple]:
    total, classes = _counted(parts)
    yield DATASET, VOID.triples, integer_literal(total)
    for class_, count in sorted(classes.items()):
        partition = ID["partition-" + slug(PG.local(class_))]
        yield DATASET, VOID.classPartition, partition
        yield partition, RDF.type, VOID.Dataset
        yield partition, VOID["class"], class_
        yield partition, VOID.entities, integer_literal(count)


def _counted(parts: Parts) -> tuple[int, Counter[Term]]:
    """Return the number of triples and of the members of our classes, what stands in several parts counted once."""
    given = sorted((Part.of(name, part) for name, part in parts.items()), key=len)
    total, classes = sum(map(len, given)), Counter[Term]()
    for part in given:
        classes.update(_members(part.text))
    for subject in _told_twice(given):
        for (_, p, o), times in Counter(triple for part in given for triple in part.about(subject)).items():
            total -= times - 1
            classes.subtract({o: times - 1} if p == RDF.type else {})
    return total, +classes


def _told_twice(given: Sequence[Part]) -> Iterator[Term]:
    """Yield the subjects of which several parts tell; the last part, the longest, is only looked into."""
    parts = Counter(subject for part in given[:-1] for subject in part.subjects())
    return (subject for subject, number in parts.items() if number > 1 or given[-1].tells_of(subject))


def _members(text: bytes) -> Counter[Term]:
    """Return how many members of each of our classes the lines of *text* tell."""
    found = (
        after[: after.index(b">")]
        for before, after in pairwise(text.split(_TYPED))
        if b" " not in before[before.rfind(b"\n") + 1 :]  # a quote may look like a line
    )
    return Counter({PG[name.decode()]: number for name, number in Counter(found).items()})
