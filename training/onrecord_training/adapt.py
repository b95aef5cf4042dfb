"""Second stage: goes on from the first with the stories, own sentences and some of PolNeAR again."""
import random
from pathlib import Path

from .corpus import Article
from .own import read_sentences
from .polnear import read_part
from .stories import read_stories
from .train import Plan
from .wraps import SENTENCE_END

ADAPT = Plan(rounds=2, encoder_rate=5e-5, head_rate=3e-4, opaque_weight=0.15, wraps=3, warmup=0.08, seed=7)
AGAIN = 280
"""PolNeAR articles read again, so that what was learned there stays."""
STORY_VIEWS = 2
OWN_VIEWS = 2
OWN = Path(__file__).resolve().parent.parent / "sentences"


def adapt_articles(shared: Path, excluded: list[str], again: int = AGAIN, seed: int = ADAPT.seed) -> list[Article]:
    """What the second stage reads; stories whose number is in `excluded` are left out."""
    rng = random.Random(seed)
    polnear = rng.sample(read_part(shared / "data/attribution/polnear/train"), again)
    return [*story_views(shared, excluded, rng), *polnear, *sentence_views()]


def story_views(shared: Path, excluded: list[str], rng: random.Random) -> list[Article]:
    """The stories that are not excluded, each some times with line breaks of its own."""
    stories = [a for a in read_stories(shared / "data") if a.name[:2] not in excluded]
    return [with_breaks(story, rng) for story in stories for _ in range(STORY_VIEWS)]


def sentence_views() -> list[Article]:
    """The sentences of our own, some times."""
    return [article for path in sorted(OWN.glob("train*.txt")) for article in read_sentences(path)] * OWN_VIEWS


def with_breaks(article: Article, rng: random.Random) -> Article:
    """The article with a line break for some of the spaces between sentences; no offset moves."""
    letters = list(article.text)
    for match in SENTENCE_END.finditer(article.text):
        if rng.random() < 0.4 and letters[match.end() - 1] == " ":
            letters[match.end() - 1] = "\n"
    return Article(article.name, "".join(letters), article.statements)
