"""Pictures: numbers over events come in, Vega specifications go out, and from these SVG and PNG with Arabic joined and in order.

A new picture is a module with one function from numbers and a `Look` to a specification, and its words in `words/`.
"""

from rasad.export.pictures.by_channel import by_channel_picture
from rasad.export.pictures.drawing import png, svg
from rasad.export.pictures.look import Language, Look, Theme
from rasad.export.pictures.matrix import cells, matrix_picture
from rasad.export.pictures.network import network_picture
from rasad.export.pictures.over_time import ORDERS, over_time_picture, with_whom_picture
from rasad.export.pictures.wordings import wordings_picture

__all__ = [
    "ORDERS", "Language", "Look", "Theme", "by_channel_picture", "cells", "matrix_picture", "network_picture", "over_time_picture", "png",
    "svg", "with_whom_picture", "wordings_picture",
]
