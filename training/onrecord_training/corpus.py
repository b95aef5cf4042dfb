"""The values that every data reader yields: articles and their annotated statements.

Offsets are Unicode code points into the article's text, half-open.
"""
from dataclasses import dataclass, replace

Span = tuple[int, int]


@dataclass(frozen=True)
class Statement:
    """One attribution.

    `opaque` says that nothing was annotated inside its content, so that a missing
    cue there proves nothing. `parent` is the index of the enclosing statement.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    parent: int | None = None
    opaque: bool = False

    def spans(self) -> list[Span]:
        """All spans of all roles."""
        return [*self.source, *self.cue, *self.content]


@dataclass(frozen=True)
class Article:
    """A text with its statements."""

    name: str
    text: str
    statements: tuple[Statement, ...]


def moved(statement: Statement, by: int) -> Statement:
    """The statement with all its offsets moved."""

    def shift(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple((start + by, end + by) for start, end in spans)

    return replace(
        statement,
        source=shift(statement.source),
        cue=shift(statement.cue),
        content=shift(statement.content),
    )
