"""Labels are looked up once, and come in either language from what was found."""

from __future__ import annotations

from typing import Any

import pyoxigraph as ox

from queries.engines.embedded import EmbeddedEngine
from queries.labels import Labels

GRAPH = """
PREFIX s: <http://www.w3.org/2004/02/skos/core#> PREFIX r: <http://www.w3.org/2000/01/rdf-schema#>
INSERT DATA { <urn:a> s:prefLabel "a da"@da, "a en"@en ; r:label "other"@da .
  <urn:b> r:label "b"@en, "zb" . <urn:x#c> a <urn:d> }
"""


class _Counting(EmbeddedEngine):
    asked = 0

    def select(self, *given: Any, **named: Any) -> Any:
        self.asked += 1
        return super().select(*given, **named)


def test_each_name_is_looked_up_once() -> None:
    store = ox.Store()
    store.update(GRAPH)
    engine = _Counting(store)
    labels = Labels(engine)
    assert labels.of(["urn:a", "urn:b", "urn:x#c", "urn:a"]) == {"urn:a": "a da", "urn:b": "b", "urn:x#c": "c"}
    asked = engine.asked
    assert labels.of(["urn:b", "urn:a", "urn:x#c"], "en") == {"urn:a": "a en", "urn:b": "b", "urn:x#c": "c"}
    assert engine.asked == asked
    assert labels.of(["urn:e"]) == {"urn:e": "urn:e"}
    assert engine.asked > asked
