package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.mention.Mention;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

/** Mentions drawn with brackets; the same brackets in one text are compared whole. */
class WrittenNamesTest {
  private static List<Mention> find(String text) {
    return new WrittenNames().find(text, Paragraphs.of(text));
  }

  /** The text with brackets round each mention; a shorter one that begins alike stands inside. */
  private static String picture(String text) {
    StringBuilder drawn = new StringBuilder();
    List<Mention> mentions = find(text);
    for (int at = 0; at <= text.length(); at++) {
      int here = at;
      long ending = mentions.stream().filter(each -> each.span().end() == here).count();
      long beginning = mentions.stream().filter(each -> each.span().start() == here).count();
      drawn.append("]".repeat((int) ending)).append("[".repeat((int) beginning));
      if (at < text.length()) {
        drawn.append(text.charAt(at));
      }
    }
    return drawn.toString();
  }

  static Stream<String> pictures() {
    return """
    [Mara Quill] met [Jonas Brandt].
    Then [Latvian Foreign Minister Ilze Kalve] left.
    Then [the foreign minister] left.
    Then [the former Latvian foreign minister] left.
    Then [Mr. Brandt] left.
    Then [Dr. Ada Hale] left.
    He met [Karim al-Masri] there.
    He met [Ursula von der Heide] there.
    He met [Luc de la Tour] there.
    He went from [Lisbon] to [South Korea].
    Then [[Portugal]’s foreign minister] left.
    Then [[Brandt]'s lawyer] left.
    Then [the Economic and Harbour Crimes Commission] met.
    Then [the Harbour Office] and [the US Harbour Office] met.
    Then [Minister for Human Rights Ada Hale] left.
    The ships went. [Commander of [the Norwegian Navy]] [Jonas Brandt] left.
    Then [the chairman of [the Latvian Central Bank]] [Ada Hale] left.
    Then [the secretary general of [NATO]] [Jonas Brandt] left.
    Then [the special representative for [South Korea] Policy] [Ada Hale] left.
    Then [the director of [the Harbour Office]] left.
    Then [the envoy of [the Norway Music Days]] left.
    Then [the office of [Latvian President Ada Hale]] closed.
    Then [[Norway]'s ruling Labour Party] left.
    Then [Brandt]'s view of [NATO] changed.
    Then [Brandt]'s ties to [Portugal] changed.
    Then [[U.S.] officials] left.
    Then [[White House] press secretary Ada Hale] left.
    Then [gunmen] attacked [police].
    On Monday [Brandt] left.
    Nobody came on Tuesday in March.
    The weather was bad.
    Then he heads home and states his case.
    Then [the Iranians] won.
    Then Iranian oil flowed.
    """
        .lines();
  }

  static Stream<String> bodies() {
    return """
    Then [the Harbour Workers Union] met.
    Then [Amnesty International Latvia] met.
    Then [NATO] [Latvia] talks were held.
    Then [the Ministry of Fisheries] met.
    Then [the University of Tartu] opened.
    Then [[Hamas] fighters] left.
    Then [a spokesperson for [the State Department]] left.
    Then [members of [the Knesset]] left.
    Then [President Soto] met [President Vega].
    Then [the IAEA] met [NATO].
    Then [Jordan] met [Jordan Hale].
    """
        .lines();
  }

  @ParameterizedTest
  @MethodSource({"pictures", "bodies"})
  void mentionsAreFoundAsDrawn(String drawn) {
    assertThat(picture(drawn.replace("[", "").replace("]", ""))).isEqualTo(drawn);
  }

  @Test
  void theHeadIsTheNameWithoutItsTitle() {
    String text = "Then Latvian Foreign Minister Ilze Kalve left.";
    assertThat(find(text))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.head().in(text)).isEqualTo("Ilze Kalve");
              assertThat(mention.kind()).isEqualTo(Mention.Kind.NAME);
              assertThat(mention.type().code()).isEqualTo("person");
            });
  }

  @Test
  void theHeadOfAPhraseIsItsRole() {
    String text = "Then the former foreign minister left.";
    assertThat(find(text))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.head().in(text)).isEqualTo("foreign minister");
              assertThat(mention.kind()).isEqualTo(Mention.Kind.NOMINAL);
            });
  }

  @Test
  void aLineThatIsNoSentenceIsOneMention() {
    assertThat(picture("Chile’s ambassador to Japan")).isEqualTo("[Chile’s ambassador to Japan]");
    assertThat(picture("members of the Knesset")).isEqualTo("[members of the Knesset]");
  }

  @Test
  void findingTwiceFindsTheSame() {
    RandomText.some(50).forEach(text -> assertThat(find(text)).isEqualTo(find(text)));
  }

  @Test
  void mentionsStandInTextOrderInsideTheText() {
    RandomText.some(100)
        .forEach(
            text -> {
              List<Mention> found = find(text);
              assertThat(found).isSorted();
              assertThat(found).allMatch(each -> each.span().end() <= text.length());
              assertThat(found).allMatch(each -> each.span().contains(each.head()));
              assertThat(found).doesNotHaveDuplicates();
            });
  }

  @Test
  void onlyTheParagraphsGivenAreRead() {
    String text = "Mara Quill left.\n\nJonas Brandt stayed.";
    List<Span> second = List.of(Paragraphs.of(text).getLast());
    assertThat(new WrittenNames().find(text, second))
        .extracting(each -> each.span().in(text))
        .containsExactly("Jonas Brandt");
    assertThat(new WrittenNames().find(text, List.of())).isEmpty();
  }

  @Test
  @Timeout(20)
  void aTextOfNamesAloneIsReadInTime() {
    for (String piece :
        List.of(
            "Mara Quill ",
            "Mara ",
            "Portugal’s ",
            "minister ",
            "the former ",
            "“Ada Hale” ",
            "of the Ministry ",
            "Mr. ",
            "al-",
            "’s ",
            "University of ")) {
      String text = piece.repeat(40_000 / piece.length()) + ".";
      long start = System.nanoTime();
      find(text);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .as(piece)
          .isLessThan(Duration.ofSeconds(4));
    }
  }
}
