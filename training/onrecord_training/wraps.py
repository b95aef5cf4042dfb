"""Nested training sentences: whole sentences put into somebody's mouth.

PolNeAR annotates outermost attributions only. Wrapping a sentence in "X said that …"
makes its own attributions nested ones, annotated on both levels.
"""
import random
import re

from .corpus import Article, Span, Statement, moved

SOURCES = (
    "The spokesman", "A senior official", "Mr. Hale", "Dr. Amina Yusuf", "The foreign minister", "Critics", "Analysts", "The report",
    "She", "He", "They", "Two diplomats familiar with the talks", "The committee’s chairman, Paul Reyes,", "Prime Minister Anders Holm",
    "Interior Ministry spokeswoman Lena Marković", "The New Courier", "State television", "A statement from the office",
    "The opposition leader", "Karim Daoud, who heads the group,", "One resident", "The ambassador", "Beijing", "Ankara", "The agency",
    "General Tomas Okafor", "Witnesses", "The president", "Senator Ruth Calloway", "An aide to the governor", "Officials in the capital",
)
BEFORE = (
    ("said", "that "), ("said", ""), ("said", "that "), ("told reporters", "that "), ("has claimed", "that "), ("believes", ""), ("noted", "that "),
    ("reported", "that "), ("argued", "that "), ("denied", "that "), ("did not say", "whether "), ("added", "that "), ("has warned", "that "),
    ("acknowledged", ""), ("insisted", "that "), ("thinks", ""), ("confirmed", "that "), ("was quoted as saying", "that "), ("suggested", "that "),
)
"""Verbs with the word that opens their content; "told reporters" keeps its addressee out of the cue."""
AFTER = ("said", "says", "reported", "added", "claimed", "wrote", "told the paper", "recalled")
SENTENCE_END = re.compile(r"(?<=[.!?])[”\"’)]*\s+(?=[“\"‘(A-Z])|\n+")


def wrapped(article: Article, rng: random.Random, count: int) -> Article:
    """The article with up to `count` of its sentences wrapped."""
    bounds = [0, *(match.end() for match in SENTENCE_END.finditer(article.text)), len(article.text)]
    sentences = [(a, b) for a, b in zip(bounds, bounds[1:]) if 30 <= b - a <= 350]
    whole = [s for s in sentences if _uncrossed(article.statements, s)]
    with_cue = [s for s in whole if any(_within(x.spans(), s) for x in article.statements)]
    chosen = set(rng.sample(with_cue, min(len(with_cue), count - count // 3)))
    chosen |= set(rng.sample(whole, min(len(whole), count // 3)))
    for sentence in sorted(chosen, reverse=True):
        article = wrap(article, sentence, rng)
    return article


def wrap(article: Article, sentence: Span, rng: random.Random) -> Article:
    """The article with one sentence wrapped in a frame before it, after it, or in quotes."""
    start, end = sentence
    raw = article.text[start:end]
    body = raw.rstrip()
    tail = raw[len(body):]
    if body.endswith((".", ",")):
        body = body[:-1]
    quoted = re.search(r"[“”\"]", body) is not None
    style = rng.choice(("before", "before", "after", "according") if quoted else ("before", "before", "after", "quote", "according"))
    before, after, roles = _frame(style, body, rng)
    shift = start + len(before)
    grown = before + body + after
    statement = moved(Statement(roles["source"], roles["cue"], roles["content"]), start)
    kept = tuple(_push(s, sentence, shift - start, len(grown) + len(tail) - (end - start)) for s in article.statements)
    kept = tuple(_clip(s, shift + len(body)) if s.content and start <= s.content[0][0] < start + len(grown) else s for s in kept)
    kept = tuple(s for s in kept if s.content)
    text = article.text[:start] + grown + tail + article.text[end:]
    return Article(article.name, text, (*kept, statement))


def _frame(style: str, body: str, rng: random.Random) -> tuple[str, str, dict[str, tuple[Span, ...]]]:
    source = rng.choice(SOURCES)
    name = source.rstrip(",")
    if style == "before":
        verb, opener = rng.choice(BEFORE)
        before = f"{source} {verb} {opener}"
        cue = (len(source) + 1, len(source) + 1 + len(_cue_of(verb)))
        content = (len(before) - len(opener), len(before) + len(body))
        return before, ".", {"source": ((0, len(name)),), "cue": (cue,), "content": (content,)}
    if style == "according":
        small = name if name[0:2] in ("Mr", "Dr") else name[0].lower() + name[1:]
        before = f"According to {small}, "
        return before, ".", {"source": ((13, 13 + len(name)),), "cue": ((0, 12),), "content": ((len(before), len(before) + len(body)),)}
    marks = rng.choice((("“", "”"), ("\"", "\""))) if style == "quote" else ("", "")
    verb = rng.choice(AFTER)
    before = marks[0]
    link = "," + marks[1] + " "
    at = len(before) + len(body) + len(link)
    turned = rng.random() < 0.3
    first, second = (_cue_of(verb), name) if turned else (name, verb)
    after = f"{link}{first} {second}."
    one, two = (at, at + len(first)), (at + len(first) + 1, at + len(first) + 1 + len(_cue_of(second) if not turned else second))
    content = (0, len(before) + len(body) + len(marks[1]) + (1 if marks[1] else 0))
    return before, after, {"source": ((two if turned else one),), "cue": ((one if turned else two),), "content": (content,)}


def _cue_of(verb: str) -> str:
    """The verb without the addressee."""
    return re.sub(r"^told .*", "told", verb)


def _within(spans: list[Span], sentence: Span) -> bool:
    return all(sentence[0] <= start and end <= sentence[1] for start, end in spans)


def _uncrossed(statements: tuple[Statement, ...], sentence: Span) -> bool:
    """True where each statement lies wholly inside the sentence or wholly outside it."""
    start, end = sentence
    for statement in statements:
        inside = [start <= a and b <= end for a, b in statement.spans()]
        outside = [b <= start or a >= end for a, b in statement.spans()]
        if not (all(inside) or all(outside)):
            return False
    return True


def _push(statement: Statement, sentence: Span, inner: int, outer: int) -> Statement:
    if _within(statement.spans(), sentence):
        return moved(statement, inner)
    return moved(statement, outer) if statement.spans()[0][0] >= sentence[1] else statement


def _clip(statement: Statement, limit: int) -> Statement:
    """The statement without the final mark that the frame took away."""
    def cut(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple((a, min(b, limit)) for a, b in spans if a < limit)

    return Statement(cut(statement.source), cut(statement.cue), cut(statement.content), statement.parent, statement.opaque)
