"""The decision ledger: what people decided about claims and entities, kept for good and replayed at every build."""

from ingest.ledger.decision import Decision, read_ledger
from ingest.ledger.replay import Replay, replay, without_repetitions
from ingest.ledger.write import append

__all__ = ["Decision", "Replay", "append", "read_ledger", "replay", "without_repetitions"]
