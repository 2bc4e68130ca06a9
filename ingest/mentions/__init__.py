"""Who and what a text speaks of: organisations, initiatives, pools, roles, laws and values, each with its place."""

from ingest.mentions.mention import Mention

__all__ = ["Mention"]
