"""Pictures that are drawn when the graph is built: timeline, matrices, counts over time, map; one file each."""

from viz.pictures.page import picture_page
from viz.pictures.registry import PICTURES, PictureKind, draw_picture, draw_pictures, picture_named

__all__ = ["PICTURES", "PictureKind", "draw_picture", "draw_pictures", "picture_named", "picture_page"]
