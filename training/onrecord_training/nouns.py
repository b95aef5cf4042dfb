"""What the words of a noun phrase tell: its head word, its form, and what it stands for.

There is no parser here. The head is the last word before the first preposition, relative
pronoun, comma or participle that goes on with one, after the words of the inner mentions
are taken away. A *word* is cut as in `windows`: a run of letters and digits, or one mark.
"""
import re
from itertools import islice

from .corpus import Span

WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+|[^\w\s]|_")
OPENERS = frozenset(
    "of in on for at from with by to about against between over under after before during since until as than into"
    " through without within among around near like via per despite toward towards across behind beyond upon including"
    " beside besides throughout along below above outside inside up down onto off amid downstairs upstairs"
    " whose who whom which where when why that if because while although called named known".split()
)
JOINERS = frozenset("and or nor & / plus".split())
BESIDE = JOINERS | {"both", "either", "neither", "not", "only", "but", "also", "then", "as", "well", "just", "even", "very", "too"}
DETERMINERS = frozenset(
    "a an the this that these those some any no every each his her its their our your my all most least"
    " more less fewer such".split()
)
GOING_ON = frozenset(
    "I you he she we they it itself himself herself themselves myself ourselves is are was were has have had will would can"
    " could may might must shall should here there now then often not out".split()
)
NOUNS_IN_ING = frozenset(
    "training housing feeling meeting building hearing bombing shooting killing warning ruling finding funding spending"
    " reporting understanding beginning briefing wrongdoing writing drawing painting gathering setting saying filing"
    " sentencing ceiling wedding morning evening thing something anything nothing everything being king ring spring".split()
)
PARTICIPLE = re.compile(r"[a-z]+(ing|ed)|made|born|held|given|shown|seen|written|taken|led|set")
SINGLE = frozenset("he him his himself she her hers herself i me my mine myself".split())
PLURAL = frozenset("we us our ours ourselves they them their theirs themselves".split())
PRONOUNS = (
    SINGLE | PLURAL | frozenset("you your yours yourself yourselves it its itself this that these those who whom whose which".split())
)
FOLK = frozenset(
    "people men women children police public crowd crew staff team families community population majority minority others"
    " youth troops military personnel folk gang mob couple group groups citizenry electorate".split()
)
PAPERS = frozenset(
    "report reports letter letters book books statute article articles paper papers study studies bill law treaty pact constitution"
    " resolution memo memorandum document documents editorial novel novels poem poems declaration charter contract email"
    " tweet indictment survey poll communique communiqué newsletter manuscript dissertation thesis essay textbook dictionary"
    " encyclopedia transcript accord accords".split()
)


def words_of(text: str, span: Span) -> list[Span]:
    """The words of a stretch of text."""
    return [match.span() for match in WORD.finditer(text, span[0], span[1])]


def trimmed(text: str, span: Span) -> Span:
    """The span without white space at its edges and without a closing possessive mark."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    match = re.search(r"(?<=\w|\.)(['’]s|['’])$", text[start:end])
    if match and (match.group() in ("'s", "’s") or text[start:end][match.start() - 1] == "s"):
        end = start + match.start()
    return start, end


def head_of(text: str, span: Span, inner: list[Span]) -> Span:
    """The head word of a phrase whose inner mentions are given; the phrase holds a word."""
    words = words_of(text, span)
    free = [word for word in words if not any(start <= word[0] and word[1] <= end for start, end in inner)]
    free = [word for word in free if not _possessive(text, word)]
    spoken = [word for word in free if text[word[0]].isalnum() or text[word[0] : word[1]] in JOINERS]
    if spoken and all(text[start:end].lower() in BESIDE for start, end in spoken):
        joins = [word for word in spoken if text[word[0] : word[1]].lower() in JOINERS]
        if joins:
            return joins[-1]
    found = _before_cut(text, free, span[1]) or _before_cut(text, words, span[1])
    return found or ([word for word in words if text[word[0]].isalnum()] or words)[-1]


def _before_cut(text: str, words: list[Span], limit: int) -> Span | None:
    head = None
    for start, end in words:
        following = _next_words(text, end, limit)
        if head is not None and _cuts(text, (start, end), head, following):
            return head
        word = text[start:end].lower()
        if not word[0].isalnum() or word in BESIDE or _possessive(text, (start, end)):
            continue
        alone = not following or following[0] in OPENERS and following[0] != "than"
        if word not in OPENERS and word not in DETERMINERS or head is None and word in DETERMINERS and alone:
            head = (start, end)
    return head


def _next_words(text: str, end: int, limit: int) -> list[str]:
    """The next two words within the limit, in small letters."""
    return [match.group().lower() for match in islice(WORD.finditer(text, end, limit), 2)]


def _cuts(text: str, word: Span, head: Span, following: list[str]) -> bool:
    start, end = word
    said = text[start:end]
    if text[start - 1] == "-":
        return False
    if said in "([;—–":
        return True
    if said in ",:)]":
        return end == len(text) or text[end].isspace() and not (said == "," and _lists(text, head, end, following))
    if said == "to" and text[head[0]].isdigit() and following and following[0].isdigit():
        return False
    if said in OPENERS or said in GOING_ON or said in DETERMINERS - {"more", "most"}:
        return True
    return _goes_on(said, following[:1]) and text[head[0] : head[1]].lower() not in DETERMINERS


def _goes_on(word: str, following: list[str]) -> bool:
    """Whether a word is a participle with something after it: `living [in]`."""
    verbal = word not in NOUNS_IN_ING and PARTICIPLE.fullmatch(word)
    return bool(verbal) and bool(following) and following[0] in OPENERS | DETERMINERS | PRONOUNS


def _lists(text: str, head: Span, end: int, following: list[str]) -> bool:
    """Whether a comma stands between adjectives: `the political, economic and cultural centre`."""
    if not following or not text[end + 1 : end + 2].islower() or not text[head[0]].islower():
        return False
    first = following[0]
    bound = first in OPENERS or first in DETERMINERS or first in BESIDE and first not in JOINERS or first.endswith("ly")
    return not bound and not _goes_on(first, following[1:])


def _possessive(text: str, word: Span) -> bool:
    start, end = word
    if text[start:end] in "'’":
        return True
    return text[start:end] == "s" and start > 0 and text[start - 1] in "'’"


def shares_head(text: str, inner: Span, outer: Span, person: bool) -> bool:
    """Whether the inner phrase is the outer one without its first modifiers or without a title: `envoy [Ann Lee]`.

    A title may hold a preposition where the name of a person follows: `Secretary of State [Ann Lee]`.
    """
    if inner[1] != outer[1] or inner[0] <= outer[0]:
        return False
    before = words_of(text, (outer[0], inner[0]))
    said = [text[start:end] for start, end in before]
    last = said[-1]
    bound = last.lower() in OPENERS | BESIDE | DETERMINERS or not last[0].isalnum() and last not in ".-"
    if bound or re.fullmatch(r"[a-z]+(ing|ed)", last) or _possessive(text, before[-1]):
        return False
    if all(word.lower() not in OPENERS and word not in ",;:()[]–—" for word in said):
        return True
    return person and last[0].isupper() and text[inner[0]].isupper() and not {",", "(", ")"} & set(said)


def begins_with(text: str, inner: Span, outer: Span) -> bool:
    """Whether the outer phrase is the inner one with something after it: `[Ann Lee], the mayor`."""
    if inner[0] != outer[0] or inner[1] >= outer[1]:
        return False
    after = words_of(text, (inner[1], outer[1]))
    following = text[after[0][0] : after[0][1]].lower() if after else ""
    return following in OPENERS or following in tuple(",(—–")


def form_of(text: str, span: Span, head: Span, lower_seen: frozenset[str]) -> str:
    """`name`, `nominal` or `pronoun`; a capital at a sentence's begin counts only where `lower_seen` lacks the word."""
    word = text[head[0] : head[1]]
    if word.lower() in JOINERS:
        rest = [other for other in words_of(text, span) if other[0] > head[0] and text[other[0]].isalnum()]
        return form_of(text, span, rest[-1], lower_seen) if rest else "nominal"
    if len(words_of(text, span)) == 1 and word.lower() in PRONOUNS and word != "US":
        return "pronoun"
    if len(word) > 1 and word.isupper():
        return "name"
    first = _hyphened(text, head[0])
    if not text[first].isupper():
        return "nominal"
    if word.lower() in lower_seen and _begins_sentence(text, first):
        return "nominal"
    return "name"


def _hyphened(text: str, start: int) -> int:
    """Where the hyphenated word that a word ends begins: `Jong` for `Jong-[un]`."""
    while start > 1 and text[start - 1] == "-" and text[start - 2].isalnum():
        start -= 1
        while start > 0 and text[start - 1].isalnum():
            start -= 1
    return start


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip("\"'“‘([")
    return not before or before[-1].isspace() and before.rstrip()[-1:] in ("", *".!?:\"'”’)")


def lower_words(texts: list[str]) -> frozenset[str]:
    """All words that stand in small letters somewhere in these texts."""
    return frozenset(word for text in texts for word in re.findall(r"[^\W\d_]{2,}", text) if word.islower())


def is_plural(word: str) -> bool:
    """Whether a person noun is plainly plural or collective: `rebels`, `police`, `Germans`."""
    low = word.lower()
    if low in FOLK:
        return True
    if word[0].isupper():
        return bool(re.fullmatch(r"[A-Z]\w+(ans|ians|cans|crats|ists|ites|ese)", word))
    return bool(re.fullmatch(r"[a-z]{2,}[^s'\W]s", low))


def without_article(words: str) -> str:
    """A phrase without its article."""
    return re.sub(r"^[Tt]he\s+", "", words)
