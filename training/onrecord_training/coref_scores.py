"""Scores of clusters: MUC, B³, CEAFe, their mean (CoNLL-F1), LEA, and GAP's.

A cluster is a list of spans. Clusters of one span are dropped on both sides, as OntoGUM has none.
"""
import random
from collections import Counter, defaultdict
from dataclasses import dataclass

from .corpus import Span

Clusters = list[list[Span]]
CONLL = ("muc", "b3", "ceafe")
MEASURES = (*CONLL, "lea")
FEMININE = frozenset(("she", "her", "hers"))


@dataclass(frozen=True)
class Tally:
    """What a measure adds up: right in the answer of `answered`, found in the truth of `wanted`."""

    right: float = 0.0
    answered: float = 0.0
    found: float = 0.0
    wanted: float = 0.0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.right + other.right,
            self.answered + other.answered,
            self.found + other.found,
            self.wanted + other.wanted,
        )

    @property
    def precision(self) -> float:
        """The part of the answer that is right."""
        return self.right / self.answered if self.answered else 0.0

    @property
    def recall(self) -> float:
        """The part of the truth that is found."""
        return self.found / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


Tallies = dict[str, Tally]


def tallies(truth: Clusters, answer: Clusters) -> Tallies:
    """All measures' tallies for one document."""
    gold, given = _sets(truth), _sets(answer)
    return {
        "muc": Tally(*_muc(given, gold), *_muc(gold, given)),
        "b3": Tally(*_b3(given, gold), *_b3(gold, given)),
        "ceafe": _ceafe(gold, given),
        "lea": Tally(*_lea(given, gold), *_lea(gold, given)),
    }


def pooled(documents: list[Tallies]) -> Tallies:
    """The sums over documents."""
    return {measure: sum((document[measure] for document in documents), Tally()) for measure in MEASURES}


def conll_f1(document: Tallies) -> float:
    """The mean of the F1 of MUC, B³ and CEAFe."""
    return sum(document[measure].f1 for measure in CONLL) / len(CONLL)


def genre_of(name: str) -> str:
    """The genre in a GUM document's name: `news` of `GUM_news_korea`."""
    return name.split("_")[1]


def mean_over_genres(documents: dict[str, Tallies]) -> float:
    """CoNLL-F1 pooled within each genre, then averaged."""
    genres: dict[str, list[Tallies]] = defaultdict(list)
    for name, document in documents.items():
        genres[genre_of(name)].append(document)
    return sum(conll_f1(pooled(group)) for group in genres.values()) / len(genres)


def interval(documents: dict[str, Tallies], draws: int = 1000, seed: int = 1) -> tuple[float, float]:
    """The middle 95 % of `mean_over_genres` where documents are drawn anew within their genres."""
    genres: dict[str, list[Tallies]] = defaultdict(list)
    for name, document in sorted(documents.items()):
        genres[genre_of(name)].append(document)
    rng = random.Random(seed)
    means = []
    for _ in range(draws):
        scores = [conll_f1(pooled(rng.choices(group, k=len(group)))) for group in genres.values()]
        means.append(sum(scores) / len(scores))
    means.sort()
    return means[int(0.025 * draws)], means[min(draws - 1, int(0.975 * draws))]


def _sets(clusters: Clusters) -> list[frozenset[Span]]:
    return [frozenset(cluster) for cluster in clusters if len(set(cluster)) > 1]


def _owners(clusters: list[frozenset[Span]]) -> dict[Span, int]:
    return {span: index for index, cluster in enumerate(clusters) for span in cluster}


def _muc(these: list[frozenset[Span]], those: list[frozenset[Span]]) -> tuple[float, float]:
    """Links of `these` that hold in `those`, and all links of `these`."""
    owners = _owners(those)
    kept = whole = 0
    for cluster in these:
        parts = len({owners[span] for span in cluster if span in owners}) + sum(span not in owners for span in cluster)
        kept += len(cluster) - parts
        whole += len(cluster) - 1
    return kept, whole


def _b3(these: list[frozenset[Span]], those: list[frozenset[Span]]) -> tuple[float, float]:
    owners = _owners(those)
    right = 0.0
    for cluster in these:
        shares = Counter(owners[span] for span in cluster if span in owners)
        right += sum(count * count for count in shares.values()) / len(cluster)
    return right, sum(len(cluster) for cluster in these)


def _lea(these: list[frozenset[Span]], those: list[frozenset[Span]]) -> tuple[float, float]:
    owners = _owners(those)
    right = 0.0
    for cluster in these:
        shares = Counter(owners[span] for span in cluster if span in owners)
        links = len(cluster) * (len(cluster) - 1) / 2
        right += len(cluster) * sum(count * (count - 1) / 2 for count in shares.values()) / links
    return right, sum(len(cluster) for cluster in these)


def _ceafe(gold: list[frozenset[Span]], given: list[frozenset[Span]]) -> Tally:
    rows = [[2 * len(one & other) / (len(one) + len(other)) for other in given] for one in gold]
    best = best_assignment(rows)
    return Tally(best, len(given), best, len(gold))


def best_assignment(rows: list[list[float]]) -> float:
    """The largest sum with at most one cell a row and a column (Hungarian method with potentials)."""
    if not rows or not rows[0]:
        return 0.0
    if len(rows) > len(rows[0]):
        rows = [list(column) for column in zip(*rows)]
    owner = [-1] * len(rows[0])
    row_price, column_price = [0.0] * len(rows), [0.0] * len(rows[0])
    for row in range(len(rows)):
        _place(rows, row, owner, (row_price, column_price))
    return sum(rows[row][column] for column, row in enumerate(owner) if row >= 0)


def _place(rows: list[list[float]], row: int, owner: list[int], prices: tuple[list[float], list[float]]) -> None:
    """Gives a new row a column by the cheapest chain of moves."""
    row_price, column_price = prices
    width = len(owner)
    slack, before, seen = [float("inf")] * width, [-1] * width, [False] * width
    current, column = row, -1
    while True:
        for other in range(width):
            if not seen[other]:
                cost = -rows[current][other] - row_price[current] - column_price[other]
                if cost < slack[other]:
                    slack[other], before[other] = cost, column
        column = min((other for other in range(width) if not seen[other]), key=slack.__getitem__)
        step = slack[column]
        row_price[row] += step
        for other in range(width):
            if seen[other]:
                row_price[owner[other]] += step
                column_price[other] -= step
            else:
                slack[other] -= step
        seen[column] = True
        if owner[column] < 0:
            break
        current = owner[column]
    while column >= 0:
        owner[column] = owner[before[column]] if before[column] >= 0 else row
        column = before[column]


@dataclass(frozen=True)
class GapCase:
    """A GAP text's pronoun, and whether it stands for the names A and B."""

    pronoun: str
    first: bool
    second: bool


def gap_case(row: dict[str, str]) -> GapCase:
    """The case in a row of a GAP file."""
    return GapCase(row["Pronoun"], row["A-coref"] == "TRUE", row["B-coref"] == "TRUE")


def gap_answer(text: str, pronoun: Span, names: list[Span], groups: list[list[Span]]) -> tuple[bool, ...]:
    """Whether each name is in the first group that holds the pronoun as a mention of its own."""
    group = next((group for group in groups if any(_is_word(span, pronoun, text) for span in group)), [])
    return tuple(any(_holds(span, name) for span in group) for name in names)


def _is_word(span: Span, word: Span, text: str) -> bool:
    return span[0] < word[1] and word[0] < span[1] and not any(mark.isspace() for mark in text[span[0] : span[1]])


def _holds(span: Span, name: Span) -> bool:
    """Whether a mention is the name, as a whole or with its head, and not a phrase that only holds it somewhere."""
    inside = name[0] <= span[0] and span[1] <= name[1]
    around = span[0] <= name[0] and name[1] == span[1] or span[0] == name[0] and name[1] <= span[1] <= name[1] + 2
    return inside or around


@dataclass(frozen=True)
class GapScores:
    """F1 of all cases, of those with masculine and feminine pronouns, and feminine over masculine."""

    overall: float
    masculine: float
    feminine: float
    bias: float


def gap_f1(cases: list[GapCase], answers: list[tuple[bool, bool]]) -> GapScores:
    """Scores as GAP's own scorer counts them: each name is a yes-or-no question."""
    if len(cases) != len(answers):
        raise ValueError(f"{len(answers)} answers to {len(cases)} cases")
    pairs = list(zip(cases, answers))
    women = [pair for pair in pairs if pair[0].pronoun.lower() in FEMININE]
    men = [pair for pair in pairs if pair[0].pronoun.lower() not in FEMININE]
    masculine, feminine = _answers_f1(men), _answers_f1(women)
    return GapScores(_answers_f1(pairs), masculine, feminine, feminine / masculine if masculine else 0.0)


def _answers_f1(pairs: list[tuple[GapCase, tuple[bool, bool]]]) -> float:
    right = said = wanted = 0
    for case, answer in pairs:
        for truth, given in zip((case.first, case.second), answer):
            right += truth and given
            said += given
            wanted += truth
    return 2 * right / (said + wanted) if said + wanted else 0.0
