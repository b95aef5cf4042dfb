"""Joins tokens to natural text and keeps where each token stands.

White space is only set, never invented inside a token: a space between words and between
sentences, none before closing marks and contractions, none after opening marks.
"""
import re

from .corpus import Span

CLOSING = re.compile(r"[.,;:!?)\]}%…”»°]+|\.\.\.|['’](s|S|re|ve|ll|d|m|LL|RE|VE|D|M)|n['’]t|N['’]T|['’]")
OPENING = frozenset("( [ { “ ‘ « $ £ € #".split())
STRAIGHT = ('"', "'", "``", "''")
TIGHT = frozenset(("-", "/"))
ONE_WORD = frozenset((("can", "not"), ("gon", "na"), ("got", "ta"), ("wan", "na")))


def detokenise(sentences: list[list[str]]) -> tuple[str, list[list[Span]]]:
    """The text of the sentences, and the code points of each token of each sentence."""
    text, places = "", []
    open_quotes: set[str] = set()
    for sentence in sentences:
        row: list[Span] = []
        glue = not text
        for index, token in enumerate(sentence):
            left, right = _sides(sentence, index, open_quotes)
            if token and not glue and not left and not text[-1:].isspace():
                text += " "
            row.append((len(text), len(text) + len(token)))
            text += token
            glue = right if token else glue
        places.append(row)
        open_quotes.discard("'")
        if sentence and len(text) and not text[-1].isspace():
            text += " "
    return text.rstrip(), places


def _sides(sentence: list[str], index: int, open_quotes: set[str]) -> tuple[bool, bool]:
    """Whether a token sticks to its left and to its right neighbour."""
    token = sentence[index]
    before = sentence[index - 1] if index else ""
    after = sentence[index + 1] if index + 1 < len(sentence) else ""
    if index == 0 and token not in STRAIGHT:
        return True, token in OPENING
    if token in ("'", "’") and before[-1:].isalnum() and after == "s":
        return True, True
    if token == "'" and "'" not in open_quotes and before.endswith("s") and "'" not in sentence[index + 1 :]:
        return True, False
    if token in STRAIGHT:
        return _quote(token, open_quotes)
    if token in TIGHT:
        tight = bool(before and after and before[-1].isalnum() and after[0].isalnum())
        return tight, tight
    if token in OPENING:
        return False, True
    return bool(CLOSING.fullmatch(token)) or (before.lower(), token) in ONE_WORD, False


def _quote(token: str, open_quotes: set[str]) -> tuple[bool, bool]:
    kind = "'" if token == "'" else '"'
    opens = token == "``" or token != "''" and kind not in open_quotes
    if opens:
        open_quotes.add(kind)
        return False, True
    open_quotes.discard(kind)
    return True, False
