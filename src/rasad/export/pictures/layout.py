"""Where the nodes of a network are drawn: those in contact near each other, and nobody over anybody's name.

Springs pull ties together and nodes push each other away (Fruchterman and Reingold 1991); then boxes that overlap are moved
apart. Nothing is drawn by lot: the same network gives the same picture.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

_ROUNDS = 120
_MOVES = 150


class Box(NamedTuple):
    """The room a node takes with its name, in pixels, around its middle."""

    width: float
    height: float


Place = tuple[float, float]


def placed(boxes: Sequence[Box], ties: Sequence[tuple[int, int, float]], width: float, height: float) -> list[Place]:
    """Give the middle of each box within `width` and `height`; ties are pairs of places in `boxes` with a pull of 0 to 1."""
    if not boxes:
        return []
    spread = _pulled(len(boxes), ties)
    lefts, tops = [x for x, _ in spread], [y for _, y in spread]
    wide, high = max(max(lefts) - min(lefts), 1e-6), max(max(tops) - min(tops), 1e-6)
    room = (max(box.width for box in boxes), max(box.height for box in boxes))
    x = [room[0] / 2 + (each - min(lefts)) / wide * (width - room[0]) for each in lefts]
    y = [room[1] / 2 + (each - min(tops)) / high * (height - room[1]) for each in tops]
    if len(boxes) == 1:
        return [(width / 2, height / 2)]
    _separate(boxes, x, y, width, height)
    return list(zip(x, y, strict=True))


def _pulled(count: int, ties: Sequence[tuple[int, int, float]]) -> list[Place]:
    turn = math.pi * (3 - math.sqrt(5))  # a sunflower: the first, who have most ties, in the middle
    x = [math.sqrt(at + 0.5) * math.cos(at * turn) for at in range(count)]
    y = [math.sqrt(at + 0.5) * math.sin(at * turn) for at in range(count)]
    for step in range(_ROUNDS):
        warmth = 0.6 * (1 - step / _ROUNDS)
        across, down = _pushes(x, y)
        for one, other, pull in ties:
            dx, dy = x[one] - x[other], y[one] - y[other]
            force = math.hypot(dx, dy) * (0.35 + pull)
            across[one], down[one] = across[one] - dx * force, down[one] - dy * force
            across[other], down[other] = across[other] + dx * force, down[other] + dy * force
        for at in range(count):
            dx, dy = across[at] - 0.6 * x[at], down[at] - 0.6 * y[at]
            length = math.hypot(dx, dy) or 1e-9
            x[at] += dx / length * min(length, warmth)
            y[at] += dy / length * min(length, warmth)
    return list(zip(x, y, strict=True))


def _pushes(x: list[float], y: list[float]) -> tuple[list[float], list[float]]:
    across, down = [0.0] * len(x), [0.0] * len(x)
    for one in range(len(x)):
        for other in range(one):
            dx, dy = x[one] - x[other], y[one] - y[other]
            near = dx * dx + dy * dy or 1e-6
            across[one], down[one] = across[one] + dx / near, down[one] + dy / near
            across[other], down[other] = across[other] - dx / near, down[other] - dy / near
    return across, down


def _separate(boxes: Sequence[Box], x: list[float], y: list[float], width: float, height: float) -> None:
    """Move boxes that overlap apart, along the way that is shorter, and keep all within the picture."""
    for _ in range(_MOVES):
        moved = False
        for one in range(len(boxes)):
            for other in range(one):
                over_x = (boxes[one].width + boxes[other].width) / 2 - abs(x[one] - x[other])
                over_y = (boxes[one].height + boxes[other].height) / 2 - abs(y[one] - y[other])
                if over_x > 0 and over_y > 0:
                    moved = True
                    axis, over = (x, over_x) if over_x < over_y else (y, over_y)
                    step = (over / 2 + 0.5) * (1 if axis[one] >= axis[other] else -1)
                    axis[one], axis[other] = axis[one] + step, axis[other] - step
        for at, box in enumerate(boxes):
            x[at] = min(max(x[at], box.width / 2), width - box.width / 2)
            y[at] = min(max(y[at], box.height / 2), height - box.height / 2)
        if not moved:
            return
