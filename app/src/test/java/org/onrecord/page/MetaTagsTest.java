package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.onrecord.page.MetaTags.Fact;
import org.onrecord.text.WordList;

class MetaTagsTest {
  private static MetaTags of(String html) {
    return new MetaTags(Jsoup.parse(html));
  }

  @Test
  void theNameMayStandInAnyOfFourAttributesInAnyCase() {
    for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
      MetaTags meta = of("<meta " + key + "=' OG:Title ' content=' Strike  ends '>");
      assertThat(meta.one(Fact.TITLE)).as(key).contains("Strike  ends");
    }
    assertThat(of("<meta id=og:title content=x>").one(Fact.TITLE)).isEmpty();
  }

  @Test
  void oneElementWithTheSameNameTwiceIsReadOnce() {
    assertThat(of("<meta name=author property=author content=Ann>").all(Fact.AUTHOR))
        .containsExactly("Ann");
  }

  @Test
  void whatIsEmptySaysNothing() {
    assertThat(of("<meta name=author content=''><meta name=author content=' '>").all(Fact.AUTHOR))
        .isEmpty();
    assertThat(of("<meta name=author>").all(Fact.AUTHOR)).isEmpty();
    assertThat(of("").first(Fact.AUTHOR)).isEmpty();
  }

  @Test
  void theOrderIsThatOfTheTableAndNotOfThePage() {
    String page =
        "<meta name=twitter:title content=Second><meta property=og:title content=First>"
            + "<meta property=og:title content=Again>";
    assertThat(of(page).all(Fact.TITLE)).containsExactly("First", "Again", "Second");
    assertThat(of(page).first(Fact.TITLE)).containsExactly("First", "Again");
    assertThat(of(page).one(Fact.TITLE)).contains("First");
  }

  @Test
  void elementsInTheBodyCountToo() {
    assertThat(
            of("<body><p>x</p><meta itemprop=datePublished content=2025-01-06>")
                .one(Fact.PUBLISHED))
        .contains("2025-01-06");
  }

  @Test
  void everyFactHasNamesAndNoNameMeansTwo() {
    Set<String> names = new HashSet<>();
    Set<String> facts = new HashSet<>();
    for (String line : WordList.lines(MetaTags.class, "meta-names.tsv")) {
      String[] cells = line.split("\t", 2);
      facts.add(cells[0]);
      assertThat(names.add(cells[1])).as(cells[1]).isTrue();
      assertThat(cells[1]).isLowerCase();
    }
    assertThat(facts)
        .containsExactlyInAnyOrder("title", "outlet", "author", "published", "date", "language");
  }
}
