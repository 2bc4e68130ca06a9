"""The decision ledger: what people decided about claims and entities, kept for good and replayed at every build."""

from ingest.ledger.decision import Decision, read_ledger
from ingest.ledger.follow import Moved, moved
from ingest.ledger.replay import Replay, replay, without_repetitions
from ingest.ledger.write import append

__all__ = ["Decision", "Moved", "Replay", "append", "moved", "read_ledger", "replay", "without_repetitions"]
