package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

class CueWordsTest {
  /** What a cue tells after a source and before a content. */
  private static Sense sense(String source, String cue, Form form, boolean nested) {
    String text = source + " " + cue + " it.";
    List<Span> who = source.isEmpty() ? List.of() : List.of(new Span(0, source.length()));
    int at = source.length() + 1;
    int end = at + cue.length();
    Frame frame =
        new Frame(who, List.of(new Span(at, end)), List.of(new Span(end + 1, text.length())), form);
    return CueWords.sense(text, frame, nested);
  }

  private static Kind kind(String source, String cue) {
    return sense(source, cue, Form.INDIRECT, false).kind();
  }

  static Stream<String> cueKinds() {
    return WordList.lines(CueWords.class, "cue-kinds.tsv").stream();
  }

  static Stream<String> documentNouns() {
    return WordList.lines(CueWords.class, "document-nouns.tsv").stream();
  }

  private static Kind constant(String code) {
    return Kind.valueOf(code.toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("cueKinds")
  void eachWordDecidesItsCueAndNotTheOther(String line) {
    String[] columns = line.split("\t", -1);
    assertThat(columns).hasSize(4);
    Kind kind = constant(columns[0]);
    assertThat(kind("The mayor", columns[2])).isEqualTo(kind);
    boolean speech = kind == Kind.SPEECH;
    assertThat(kind("The mayor", columns[3]) == kind && !speech).isFalse();
    if (speech) {
      assertThat(kind("The mayor", columns[3])).isNotEqualTo(Kind.SPEECH);
    }
  }

  @ParameterizedTest
  @MethodSource("documentNouns")
  void eachNounIsADocumentWhereItHeadsTheSource(String line) {
    String[] columns = line.split("\t", -1);
    assertThat(columns).hasSize(4);
    assertThat(kind(columns[2], "said")).isEqualTo(constant(columns[0]));
    assertThat(kind(columns[3], "said")).isEqualTo(Kind.SPEECH);
  }

  @ParameterizedTest
  @CsvSource({
    "reportedly, true",
    "allegedly, true",
    "Rumours, true",
    "is reportedly, true",
    "reported, false",
    "alleged, false"
  })
  void hearsayIsSaidByTheCue(String cue, boolean hearsay) {
    assertThat(sense("The mayor", cue, Form.INDIRECT, false).hearsay()).isEqualTo(hearsay);
  }

  @ParameterizedTest
  @CsvSource({
    "He, knows, INDIRECT, false, IMPUTED",
    "She, perceives, INDIRECT, false, IMPUTED",
    "He, wants, INDIRECT, false, IMPUTED",
    "He, said, INDIRECT, false, REPORTED",
    "He, knows, MIXED, false, REPORTED",
    "He, knows, INDIRECT, true, REPORTED",
    "Analysts, believe, INDIRECT, false, REPORTED",
    "Norland, knows, INDIRECT, false, IMPUTED",
    "Norland, has calculated, INDIRECT, false, IMPUTED",
    "Norland, knows, INDIRECT, true, REPORTED",
    "Norland, knows, DIRECT, false, REPORTED",
    "We, know, INDIRECT, false, REPORTED",
    "The ministry, wants, INDIRECT, false, REPORTED"
  })
  void aMindThatNobodyReportsIsTheOutletsReading(
      String source, String cue, Form form, boolean nested, Voice voice) {
    assertThat(sense(source, cue, form, nested).voice()).isEqualTo(voice);
  }

  @ParameterizedTest
  @CsvSource({
    "Norland, sees, itself as a bridge, IMPUTED",
    "The army, regards, itself as a guardian, IMPUTED",
    "Norland, sees, the port as a bridge, REPORTED",
    "Norland, describes, itself as a bridge, REPORTED",
    "We, see, ourselves as a bridge, REPORTED"
  })
  void whatSomebodySeesThemselvesAsIsTheOutletsReading(
      String source, String cue, String content, Voice voice) {
    String text = source + " " + cue + " " + content;
    int at = source.length() + 1;
    int end = at + cue.length();
    Frame frame =
        new Frame(
            List.of(new Span(0, source.length())),
            List.of(new Span(at, end)),
            List.of(new Span(end + 1, text.length())),
            Form.INDIRECT);
    assertThat(CueWords.sense(text, frame, false).voice()).isEqualTo(voice);
  }

  @Test
  void everyKindIsTold() {
    assertThat(cueKinds().map(line -> constant(line.split("\t", -1)[0])).distinct())
        .containsExactlyInAnyOrder(Kind.values());
  }

  @ParameterizedTest
  @CsvSource({
    "think, true",
    "do not want, true",
    "would have said, true",
    "Hoping, true",
    "to ask, true",
    "its decision, true",
    "accusations against, true",
    "regarding, false",
    "efforts, false",
    "thinking, false",
    "plan, false",
    "has opened, false",
    "according to, false"
  })
  void someWordsSayByThemselvesThatSomebodySaysThinksOrWants(String cue, boolean plain) {
    assertThat(CueWords.isPlain(cue, new Span(0, cue.length()))).isEqualTo(plain);
  }
}
