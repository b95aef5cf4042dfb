package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a block says of itself: sentence or not, links or not, and its weight. */
class BlockTest {
  private static Block of(String html) {
    return Blocks.of(Jsoup.parse(html).body(), Tags::isHidden).getFirst();
  }

  private static double weight(String html) {
    return of(html).weight();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rains.",
        "It rains!",
        "Does it rain?",
        "He said: “It rains.”",
        "It rains (he said.)",
        "It rains…",
        "هل تمطر؟",
        "باران می‌بارد۔",
        "下雨了。",
        "It rains.”)"
      })
  void aSentenceEndsWithAMarkAndWhatMayCloseAfterIt(String words) {
    assertThat(of("<p>" + words).endsSentence()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"It rains", "It rains:", "It rains,", "It. rains", "12.5", "It rains —"})
  void whatGoesOnIsNoFinishedSentence(String words) {
    assertThat(of("<p>" + words).endsSentence()).isFalse();
  }

  @Test
  void longParagraphsWeighMoreThanTheirWords() {
    String sentence = "The mayor said on Monday that it would rain. ";
    double one = weight("<p>" + sentence);
    double four = weight("<p>" + sentence.repeat(4));
    assertThat(one).isPositive();
    assertThat(four).isGreaterThan(4 * one);
  }

  @Test
  void linksWeighAgainstAndHeadingsNothing() {
    assertThat(weight("<h2>The mayor said that it would rain.</h2>")).isZero();
    assertThat(weight("<p>Home</p>")).isEqualTo(-2);
    assertThat(weight("<p><a href=x>Home and more</a></p>")).isEqualTo(-3);
    assertThat(weight("<p><a href=x>" + "word ".repeat(500) + "</a></p>")).isEqualTo(-20);
    assertThat(weight("<h2><a href=x>Home and more</a></h2>")).isEqualTo(-3);
  }

  @Test
  void aProseBlockWithManyLinkedWordsNeverWeighsLessThanNothing() {
    String half =
        "<p>The mayor of the town said on Monday <a href=x>that it would rain a lot.</a></p>";
    assertThat(of(half).isProse()).isTrue();
    assertThat(weight(half)).isGreaterThanOrEqualTo(0);
  }

  @Test
  void theShareOfLinkedWordsIsBetweenNoneAndAll() {
    assertThat(of("<p>one two</p>").linkShare()).isZero();
    assertThat(of("<p>one <a href=x>two</a></p>").linkShare()).isEqualTo(0.5);
    assertThat(of("<p><a href=x>one two</a></p>").linkShare()).isEqualTo(1);
    assertThat(of("<p>one <a href=x>two</a></p>").isLinks()).isFalse();
    assertThat(of("<p>1 <a href=x>two three</a></p>").isLinks()).isTrue();
    assertThat(of("<p>—</p>").linkShare()).isZero();
  }

  @Test
  void aBlockIsTheSameHoweverItIsCut() {
    var body = Jsoup.parse("<div>one <span hidden>two</span> three</div><div>one</div>").body();
    List<Block> all = Blocks.of(body, element -> false);
    List<Block> shown = Blocks.of(body, Tags::isHidden);
    assertThat(shown.getFirst().text()).isEqualTo("one three");
    assertThat(shown.getFirst().isSameAs(all.getFirst())).isTrue();
    assertThat(shown.getLast().isSameAs(all.getFirst())).isFalse();
  }

  @Test
  void itsNodesCanNotBeChanged() {
    List<org.jsoup.nodes.Node> nodes = new java.util.ArrayList<>(of("<p>one").nodes());
    Block block = new Block(of("<p>one").owner(), nodes, "one", 1, 0);
    nodes.clear();
    assertThat(block.nodes()).hasSize(1);
    assertThat(block.isSameAs(new Block(block.owner(), List.of(), "", 0, 0))).isFalse();
    assertThat(new Block(block.owner(), List.of(), "", 0, 0).isSameAs(block)).isFalse();
  }
}
