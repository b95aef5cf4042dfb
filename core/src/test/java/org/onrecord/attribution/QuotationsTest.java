package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Paragraphs;

class QuotationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said <\"no\"> twice.",
        "She said <“no”> twice.",
        "She said <‘no’> twice.",
        "She said <'no'> twice.",
        "She said <„nein“> twice.",
        "She said <„nein”> twice.",
        "She said <«non»> twice.",
        "She said <''no''> twice.",
        "She said <``no''> twice.",
        "<“One,”> he said. <“Two.”>",
        "A <“mixed\"> pair and <\"another”> one.",
      })
  void everyStyleOfMarksIsFound(String picture) {
    assertThat(Picture.ofQuotations(Picture.text(picture))).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister's son didn't know.",
        "The workers’ union and the ’90s.",
        "The '90s were the players' best years.",
        "He is 6'2\" tall.",
        "A closing mark” alone.",
        "Rock 'n' roll isn't dead, 'tis only asleep",
      })
  void apostrophesAndStrayMarksAreNoQuotations(String text) {
    String expected = text.replace("'n'", "<'n'>");
    assertThat(Picture.ofQuotations(text)).isEqualTo(expected);
  }

  @Test
  void apostrophesInsideSingleMarksDoNotCloseThem() {
    assertThat(Picture.ofQuotations("‘We don’t know,’ he said."))
        .isEqualTo("<‘We don’t know,’> he said.");
  }

  @Test
  void innerQuotationsBelongToTheOuterOne() {
    assertThat(Picture.ofQuotations("“He said ‘no’ to me,” she said."))
        .isEqualTo("<“He said ‘no’ to me,”> she said.");
    assertThat(Picture.ofQuotations("‘He said “no” to me,’ she said."))
        .isEqualTo("<‘He said “no” to me,’> she said.");
  }

  @Test
  void aQuotationGoesOnInTheNextParagraphThatBeginsWithAMark() {
    String text = "“One.\n\n“Two.\n\n“Three,” he said.";
    assertThat(Picture.ofQuotations(text)).isEqualTo("<“One.>\n\n<“Two.>\n\n<“Three,”> he said.");
    assertThat(Quotations.find(text, Paragraphs.of(text))).hasSize(1);
  }

  @Test
  void anUnclosedDoubleMarkReachesToTheParagraphsEnd() {
    assertThat(Picture.ofQuotations("He said, “No way.\nThe end."))
        .isEqualTo("He said, {“No way.}\nThe end.");
  }

  @Test
  void anUnclosedSingleMarkIsNoQuotation() {
    assertThat(Picture.ofQuotations("He said, ‘No way.\nThe end."))
        .isEqualTo("He said, ‘No way.\nThe end.");
  }

  @Test
  void aQuotationHasAPart() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Quotation(List.of(), true));
  }
}
