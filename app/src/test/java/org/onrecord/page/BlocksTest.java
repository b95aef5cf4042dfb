package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BlocksTest {
  /** The blocks of a page: the owner's name, the words, how many and how many in links. */
  private static List<String> blocks(String html) {
    return Blocks.of(Jsoup.parse(html).body(), Tags::isHidden).stream()
        .map(
            block ->
                block.owner().normalName()
                    + "| "
                    + block.text()
                    + " "
                    + block.words()
                    + "/"
                    + block.linkWords())
        .toList();
  }

  @Test
  void inlineElementsBelongToTheirBlock() {
    assertThat(blocks("<p>One <b>two</b> <a href=x>three four</a>.</p><div>five</div>"))
        .containsExactly("p| One two three four. 4/2", "div| five 1/0");
  }

  @Test
  void anAnchorThatLeadsNowhereIsNoLink() {
    assertThat(blocks("<p><a name=top>One two</a></p>")).containsExactly("p| One two 2/0");
  }

  @Test
  void twoBreaksEndABlockAndOneDoesNot() {
    assertThat(blocks("<div>one<br>two<br><br>three<br/> <br/>four</div>"))
        .containsExactly("div| one two 2/0", "div| three 1/0", "div| four 1/0");
  }

  @Test
  void aBoldLineBeforeABreakIsABlockOfItsOwn() {
    assertThat(blocks("<div><b>A title</b><br>and the text</div>"))
        .containsExactly("div| A title 2/0", "div| and the text 3/0");
    assertThat(blocks("<div><b>A</b> title<br>and the text</div>"))
        .containsExactly("div| A title and the text 5/0");
  }

  @Test
  void textBesideBlocksIsABlock() {
    assertThat(blocks("<div>before<p>inside</p>after</div>"))
        .containsExactly("div| before 1/0", "p| inside 1/0", "div| after 1/0");
  }

  @Test
  void cellsOfASmallRowShareABlockAndThoseOfALayoutDoNot() {
    assertThat(blocks("<table><tr><td>Marlo</td> <td>12</td></tr></table>"))
        .containsExactly("tr| Marlo 12 2/0");
    assertThat(blocks("<table><tr><td><p>menu</p></td><td><p>text</p></td></tr></table>"))
        .containsExactly("p| menu 1/0", "p| text 1/0");
  }

  @Test
  void whatIsSilentOrHiddenGivesNoBlock() {
    assertThat(
            blocks(
                "<script>a</script><style>b</style><select><option>c</select><p hidden>d</p>"
                    + "<p aria-hidden=TRUE>e</p><p style='DISPLAY:none'>f</p><p>g</p>"))
        .containsExactly("p| g 1/0");
  }

  @Test
  void wordsAreCountedInScriptsWithoutSpacesToo() {
    assertThat(Blocks.count("one, two - three's")).isEqualTo(3);
    assertThat(Blocks.count("۱۲ کتاب")).isEqualTo(2);
    assertThat(Blocks.count("渡輪船員")).isEqualTo(2);
    assertThat(Blocks.count(" — ")).isZero();
  }

  @Test
  void proseHasSentencesAndFewLinks() {
    assertThat(prose("<p>The mayor said on Monday that it would rain.</p>")).isTrue();
    assertThat(prose("<p>The mayor said on Monday that it would rain</p>")).isFalse();
    assertThat(prose("<p><a href=x>The mayor said on Monday that it would rain.</a></p>"))
        .isFalse();
    assertThat(prose("<h2>The mayor said on Monday that it would rain.</h2>")).isFalse();
    assertThat(prose("<p>It rains.</p>")).isFalse();
  }

  private static boolean prose(String html) {
    return Blocks.of(Jsoup.parse(html).body(), Tags::isHidden).getFirst().isProse();
  }
}
