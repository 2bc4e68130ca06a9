"""Where things stand: computed when the page is built, the same for the same data."""

from viz.layout.columns import BOW, Band, Box, Plan, arrange

__all__ = ["BOW", "Band", "Box", "Plan", "arrange"]
