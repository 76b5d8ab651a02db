"""Public affairs: a report of a match or a stock exchange has meetings that are none."""

from rasad.coding.scene.scene import Scene

_GAME_WORDS = 4  # words of games or markets from which a report is taken to be about them, if public bodies are no more frequent


def of_public_affairs(scene: Scene) -> bool:
    """Whether a report is about public affairs: a match or a stock exchange has meetings that are none."""
    games = len(scene.everywhere("non-affair"))
    if games < _GAME_WORDS:
        return True
    offices = sum(p.kind in ("title", "organization", "group") or bool(p.titles) for p in scene.phrases)
    return offices > games
