package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

class ToldTwiceTest {
  private static final Sense SENSE = Sense.of(Kind.SPEECH);

  /** One whose roles are given by their words, each of which stands once in the text. */
  private static Attribution of(String text, String source, String cue, String... content) {
    List<Span> pieces = List.of(content).stream().map(piece -> span(text, piece)).toList();
    Frame frame =
        new Frame(List.of(span(text, source)), List.of(span(text, cue)), pieces, Form.DIRECT);
    return Attribution.of(frame, SENSE, 0.9);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static List<Attribution> without(String text, List<Attribution> all) {
    NavigableSet<Integer> starts = new TreeSet<>();
    Paragraphs.of(text).forEach(each -> starts.add(each.start()));
    return ToldTwice.without(text, starts, all);
  }

  private static List<String> pictures(String text, List<Attribution> all) {
    return without(text, all).stream().map(each -> Picture.of(text, List.of(each))).toList();
  }

  @Test
  void aQuotationIsOfTheCueInItsParagraph() {
    String text = "“It rained,” Ana Berg said.\n\n“We went home,” she added.";
    Attribution first = of(text, "Ana Berg", "said", "“It rained,”", "“We went home,”");
    Attribution next = of(text, "she", "added", "“We went home,”");
    assertThat(pictures(text, List.of(first, next)))
        .containsExactly(
            "<“It rained,”> [Ana Berg] {said}.\n\n“We went home,” she added.",
            "“It rained,” Ana Berg said.\n\n<“We went home,”> [she] {added}.");
  }

  @Test
  void whatNobodyElseTellsGoesOnOverParagraphs() {
    String text = "“It rained,” Ana Berg said.\n\n“We went home.”\n\n“No,” Roe added.";
    Attribution first = of(text, "Ana Berg", "said", "“It rained,”", "“We went home.”");
    Attribution next = of(text, "Roe", "added", "“No,”");
    assertThat(without(text, List.of(first, next))).containsExactly(first, next);
  }

  @Test
  void cuesOfOneParagraphBothHaveTheirWords() {
    String text = "“It rained,” Berg said, and the clerk agreed. “We went home.”";
    Attribution first = of(text, "Berg", "said", "“It rained,”", "“We went home.”");
    Attribution next = of(text, "the clerk", "agreed", "“We went home.”");
    assertThat(without(text, List.of(first, next))).containsExactly(first, next);
  }

  @Test
  void wordsThatAreAllOfOneStayEvenIfAnotherStandsBeside() {
    String text = "Ana Berg wrote:\n\n“We went home,” the sailors sang.";
    Attribution first = of(text, "Ana Berg", "wrote", "“We went home,”");
    Attribution next = of(text, "the sailors", "sang", "“We went home,”");
    assertThat(without(text, List.of(first, next))).hasSize(2);
  }

  @Test
  void picturesOfSomebodySayNothingThemselves() {
    String text = "The film uses footage of Ana Berg asking, “Who stays?” at a rally.";
    Attribution film =
        of(text, "The film", "uses footage of", "Ana Berg asking, “Who stays?” at a rally");
    Attribution asked =
        of(text, "Ana Berg", "asking", "“Who stays?”")
            .with(List.of(span(text, "“Who stays?”")), Optional.of(film));
    assertThat(pictures(text, List.of(film, asked)))
        .containsExactly(
            "The film uses footage of [Ana Berg] {asking}, <“Who stays?”> at a rally.");
  }

  @Test
  void whatSaysSomethingItselfStays() {
    String text = "The film speaks of Ana Berg asking, “Who stays?” at a rally.";
    Attribution film =
        of(text, "The film", "speaks of", "Ana Berg asking, “Who stays?” at a rally");
    Attribution asked =
        of(text, "Ana Berg", "asking", "“Who stays?”")
            .with(List.of(span(text, "“Who stays?”")), Optional.of(film));
    assertThat(without(text, List.of(film, asked))).containsExactly(film, asked);
  }
}
