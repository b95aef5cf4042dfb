package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Words;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/** Contents that the decoder sees only in part. */
class WholeTest {
  private static final String LONG = "we wait and ".repeat(40);

  /** The content of the first "said", of which the decoder gave the words up to a place. */
  private static String content(String text, int from, int to) {
    List<Span> paragraphs = Paragraphs.of(text);
    Words words = Encoder.load(Depth.SIX).cut(text, paragraphs);
    int said = word(words, text.indexOf("said"));
    Run content = new Run(word(words, from), Math.max(word(words, from) + 1, word(words, to)));
    Candidate cut = new Candidate(said, 0.9, List.of(), new Run(said, said + 1), List.of(content));
    Whole whole = new Whole(text, words, paragraphs, Quotations.find(text, paragraphs));
    Run made = whole.of(List.of(cut)).getFirst().content().getFirst();
    return words.span(made.from(), made.to()).in(text);
  }

  /** The source of a "said" of which the decoder gave the words from one place up to another. */
  private static String source(String text, String given) {
    List<Span> paragraphs = Paragraphs.of(text);
    Words words = Encoder.load(Depth.SIX).cut(text, paragraphs);
    int from = text.indexOf(given);
    int said = word(words, text.indexOf("said"));
    Run source = new Run(word(words, from), word(words, from + given.length() - 1) + 1);
    Run content = new Run(said + 1, words.size());
    Candidate cut =
        new Candidate(said, 0.9, List.of(source), new Run(said, said + 1), List.of(content));
    Whole whole = new Whole(text, words, paragraphs, Quotations.find(text, paragraphs));
    return whole.of(List.of(cut)).getFirst().source().stream()
        .map(run -> words.span(run.from(), run.to()).in(text))
        .collect(Collectors.joining(" … "));
  }

  @Test
  void aSourceHasAllItsInitials() {
    assertThat(source("The U.S. said it was late", "The U")).isEqualTo("The U.S.");
    assertThat(source("Ana U. said it was late", "Ana U")).isEqualTo("Ana U");
    assertThat(source("The U.S. said it was late", "The U.S.")).isEqualTo("The U.S.");
  }

  @Test
  void anArticleAloneIsNobody() {
    assertThat(source("The US said it was late", "The")).isEmpty();
    assertThat(source("The US said it was late", "The US")).isEqualTo("The US");
  }

  private static int word(Words words, int place) {
    int word = 0;
    while (word < words.size() && words.span(word, word + 1).end() <= place) {
      word++;
    }
    return word;
  }

  @Test
  void aQuotationGoesOnToItsEnd() {
    String quoted = "“Now " + LONG + "leave.”";
    String text = "She said " + quoted + " It rained.";
    int edge = text.indexOf("wait", 300);
    assertThat(content(text, text.indexOf('“'), edge)).isEqualTo(quoted);
  }

  @Test
  void soItDoesOverParagraphs() {
    String text = "She said: “Now " + LONG + "leave.\n\n“We stay.”\n\nIt rained.";
    int edge = text.indexOf("wait", 300);
    assertThat(content(text, text.indexOf('“'), edge)).endsWith("leave.\n\n“We stay.”");
  }

  @Test
  void soItDoesToItsBeginning() {
    String text = "It rained. “Now " + LONG + "leave,” she said.";
    int edge = text.indexOf("wait", 40);
    assertThat(content(text, edge, text.indexOf(" she said")))
        .isEqualTo(text.substring(text.indexOf('“'), text.indexOf(" she said")));
  }

  @Test
  void otherWordsGoOnToTheEndOfTheirSentence() {
    String text = "She said that " + LONG + "leave. It rained.";
    int edge = text.indexOf("wait", 420);
    assertThat(content(text, text.indexOf("that"), edge)).isEqualTo("that " + LONG + "leave");
  }

  @Test
  void whatNobodyQuotesEndsWithTheParagraphOfItsCue() {
    String text = "She said that we wait\n\nThe envoy at the pier\n\nIt rained.";
    int next = text.indexOf(" at the pier");
    assertThat(content(text, text.indexOf("that"), next)).isEqualTo("that we wait");
    assertThat(content(text, text.indexOf("The envoy"), next)).isEqualTo("The envoy");
    String quoted = text.replace("we wait", "“we wait");
    assertThat(content(quoted, quoted.indexOf("that"), next + 1)).endsWith("The envoy");
    String colon = text.replace("said that", "said: that");
    assertThat(content(colon, colon.indexOf("that"), next + 1)).endsWith("that we wait");
  }

  @Test
  void aQuotationThatBeginsAContentIsNotCutShort() {
    String text = "“We wait. We may leave,” she said. It rained.";
    assertThat(content(text, 0, text.indexOf("We may"))).isEqualTo("“We wait. We may leave,”");
  }

  @Test
  void aCueInsideAQuotationEndsWithItsSentence() {
    String text = "“He said we wait. We may leave,” she wrote. It rained.";
    assertThat(content(text, text.indexOf("we wait"), text.indexOf(". We"))).isEqualTo("we wait");
  }

  @Test
  void whatIsWholeStaysAsItIs() {
    String text = "She said that we wait. It rained.";
    assertThat(content(text, text.indexOf("that"), text.indexOf(". It"))).isEqualTo("that we wait");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She said it was a threat to           | the whole harbour. It rained.      | it was a threat to the whole harbour
          She said they sent aid to             | Kestria and left.                  | they sent aid to Kestria
          She said he had asked for             | new boats, which were late.        | he had asked for new boats
          She said he had asked for             | , and left.                        | he had asked for
          She said it was shut in               | May. It rained.                    | it was shut
          She said it was shut and              | he left.                           | it was shut
          She said it was shut, but             | he left.                           | it was shut
          She said it was shut by               | 2019. It rained.                   | it was shut
          She said he gave in                   | . It rained.                       | he gave in
          """)
  void aLooseEndIsTiedOrCutOff(String begun, String rest, String content) {
    String text = begun.strip() + (rest.matches("[.,].*") ? "" : " ") + rest.strip();
    assertThat(content(text, "She said ".length(), begun.strip().length())).isEqualTo(content);
  }

  @Test
  void noWordStandsTwiceInTheListOfClauses() {
    assertThat(WordList.lines(LooseEnds.class, "clause-words.txt")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She said violence between pro-Norse rioters grew.     | violence between pro | violence between pro-Norse
          She said the Norse - they left - are late.            | the Norse -          | the Norse
          She said the clash between Norland and Kestria grew.  | the clash between Norland | the clash between Norland and Kestria grew
          She said Norland and Kestria grew.                    | Norland              | Norland
          She said Norland - the state - grew.                  | Norland              | Norland
          """)
  void aContentIsNotCutInTheMiddleOfAWordOrAPair(String text, String cut, String whole) {
    int from = text.indexOf(cut);
    assertThat(content(text, from, from + cut.length())).isEqualTo(whole);
  }

  @Test
  void aCueHasItsApostrophe() {
    String text = "We’ll stay, she said.";
    List<Span> paragraphs = Paragraphs.of(text);
    Words words = Encoder.load(Depth.SIX).cut(text, paragraphs);
    int ll = word(words, text.indexOf("ll"));
    Run content = new Run(ll + 1, ll + 2);
    Candidate cut = new Candidate(ll, 0.9, List.of(), new Run(ll, ll + 1), List.of(content));
    Run cue = new Whole(text, words, paragraphs, List.of()).of(List.of(cut)).getFirst().cue();
    assertThat(words.span(cue.from(), cue.to()).in(text)).isEqualTo("’ll");
  }
}
