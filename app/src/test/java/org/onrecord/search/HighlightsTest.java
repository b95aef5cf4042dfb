package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Kind;
import org.onrecord.text.Span;

/** Where what was found is marked: in the text, and in words cut out of it. */
class HighlightsTest {
  @TempDir private Path folder = Path.of("");
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = new Shelf(folder);
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private static List<Span> spans(String written) {
    return Stream.of(written.split(" ", -1))
        .filter(span -> !span.isEmpty())
        .map(span -> span.split("-", -1))
        .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
        .toList();
  }

  private static String written(List<Span> spans) {
    return spans.stream()
        .map(span -> span.start() + "-" + span.end())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} in {1} is {3}")
  @CsvSource({
    "3-5, 0-10, 3, 3-5",
    "13-15, 10-20, 3, 3-5",
    "3-5, 10-20, 3, ''",
    "'', 0-10, 3, ''",
    "3-5, '', 3, ''",
    "10-12, 0-10, 3, ''",
    "8-12, 0-10, 3, 8-10",
    "8-12, 10-20, 3, 0-2",
    "0-30, 10-20, 3, 0-10",
    "2-4 22-24, 0-10 20-30, 3, 2-4 15-17",
    "2-4 22-24, 0-10 20-30, 1, 2-4 13-15",
    "8-22, 0-10 20-30, 3, 8-10 13-15",
    "22-24, 0-10 12-14 20-30, 3, 20-22",
    "1-2 3-4 5-6, 0-10, 3, 1-2 3-4 5-6",
  })
  void placesMoveWithTheWordsThatAreCutOut(String places, String parts, int joint, String within) {
    assertThat(written(Highlights.within(spans(places), spans(parts), joint))).isEqualTo(within);
  }

  @Test
  void whatIsMarkedInCutOutWordsIsWhatIsMarkedInTheText() {
    Random random = new Random(13);
    String text = "abcdefghij".repeat(20);
    for (int i = 0; i < 2_000; i++) {
      List<Span> places = stretches(random);
      List<Span> parts = stretches(random);
      String words = Span.words(parts, text);
      String marked =
          Highlights.within(places, parts, 3).stream()
              .map(span -> span.in(words))
              .collect(Collectors.joining());
      StringBuilder wanted = new StringBuilder();
      for (int at = 0; at < text.length(); at++) {
        int here = at;
        if (places.stream().anyMatch(place -> place.contains(here))
            && parts.stream().anyMatch(part -> part.contains(here))) {
          wanted.append(text.charAt(at));
        }
      }
      assertThat(marked).as("%s in %s", places, parts).isEqualTo(wanted.toString());
    }
  }

  /** Some stretches of the first 200 units, in order, none touching another. */
  private static List<Span> stretches(Random random) {
    List<Span> spans = new ArrayList<>();
    int at = random.nextInt(20);
    while (at < 180) {
      int end = at + 1 + random.nextInt(20);
      spans.add(new Span(at, end));
      at = end + 1 + random.nextInt(30);
    }
    return spans;
  }

  private Hit first(String words) {
    return shelf.search.findStatements(Question.of(words), 0, 1).getFirst();
  }

  private static String content(Hit hit) {
    return Shelf.marked(hit.statement().said().content(), hit.inContent());
  }

  private static String speaker(Hit hit) {
    return Shelf.marked(hit.statement().said().speaker().orElse(""), hit.inSpeaker());
  }

  private Told dividedQuotation() {
    return new Told()
        .plain("😀\r\nNews of the quay.\r\n\r\n")
        .content("“No ferry”")
        .plain(", ")
        .cue("said")
        .plain(" ")
        .source("the mayor")
        .plain(", who runs the ferry company, ")
        .content("“and no ferry 😀 later”")
        .end(Form.DIRECT, Kind.SPEECH)
        .plain(".");
  }

  @Test
  void aDividedQuotationIsMarkedInAllItsParts() {
    Told told = dividedQuotation();
    shelf.store.add(told.reading("", ""), "by hand");
    assertThat(content(first("ferry"))).isEqualTo("“No [ferry]” … “and no [ferry] 😀 later”");
    assertThat(content(first("later 😀"))).isEqualTo("“No ferry” … “and no ferry [😀] [later]”");
    assertThat(Shelf.marked(told.text(), first("ferry").inText()))
        .contains("“No [ferry]”", "who runs the ferry company", "no [ferry] 😀");
  }

  @Test
  void aPhraseDoesNotReachOverWordsThatAreNotTheStatements() {
    shelf.store.add(dividedQuotation().reading("", ""), "by hand");
    assertThat(shelf.find("\"mayor and no\"")).isEmpty();
    assertThat(shelf.find("\"company and\"")).isEmpty();
    assertThat(shelf.find("company")).isEmpty();
    assertThat(content(first("\"no ferry said\""))).startsWith("“[No ferry”] …");
    assertThat(speaker(first("\"said the mayor\""))).isEqualTo("[the mayor]");
  }

  @Test
  void aSpeakerInPartsIsMarkedInEach() {
    shelf.store.add(
        new Told()
            .source("Fenna")
            .plain(", no other, ")
            .source("Orlend")
            .plain(" ")
            .cue("said")
            .plain(" ")
            .content("it is late")
            .end(Form.INDIRECT, Kind.SPEECH)
            .reading("", ""),
        "by hand");
    Hit hit = first("orlend fenna");
    assertThat(
            hit.inSpeaker().stream()
                .map(place -> place.in(hit.statement().said().speaker().orElse(""))))
        .containsExactly("Fenna", "Orlend");
  }

  @Test
  void aWordOfSpeakerAndContentIsMarkedInEach() {
    Told told = new Told().plain("x ");
    told.source("the mayor").plain(" ").cue("said").plain(" ").content("I, the mayor, say no");
    shelf.store.add(told.end(Form.INDIRECT, Kind.SPEECH).reading("", ""), "by hand");
    Hit hit = first("mayor");
    assertThat(speaker(hit)).isEqualTo("the [mayor]");
    assertThat(content(hit)).isEqualTo("I, the [mayor], say no");
  }

  @Test
  void marksThatOverlapBecomeOne() {
    shelf.add("She said open the old bridge now");
    assertThat(shelf.find("\"open the old\" \"old bridge\""))
        .containsExactly("[open the old bridge] now");
    assertThat(shelf.find("old \"the old bridge\" bridge"))
        .containsExactly("open [the old bridge] now");
  }

  @Test
  void whatIsLeftOutOrAskedOfADayIsNotMarked() {
    shelf.add("She said rain and wind", "Post", "2024-02-01");
    assertThat(shelf.find("rain -snow")).containsExactly("[rain] and wind");
    assertThat(shelf.find("from:2024 outlet:post form:indirect")).containsExactly("rain and wind");
    assertThat(shelf.find("snow OR wind")).containsExactly("rain and [wind]");
    assertThat(shelf.find("rain OR -snow")).containsExactly("[rain] and wind");
    assertThat(shelf.find("")).containsExactly("rain and wind");
  }

  @ParameterizedTest(name = "{0} marks {1}")
  @CsvSource({
    "cafe, [cafe\u0301s]",
    "naïve, [NAÏVE]",
    "strasse, [Straße]",
    "fi*, [ﬁne]",
    "می‌شود, [می\u200Cشود]",
    "1403, [۱۴۰۳]",
    "don't, [don’t]",
    "🏳️‍🌈, [🏳️‍🌈]",
    "שלום, [שָׁלוֹם]",
    "北京, [北京]",
  })
  void theWordIsMarkedAsItIsWrittenThere(String typed, String marked) {
    String words = "one cafe\u0301s NAÏVE Straße ﬁne می\u200Cشود ۱۴۰۳ don’t 🏳️‍🌈 שָׁלוֹם 北京 last";
    shelf.add("😀😀 e\u0301\r\nShe said " + words);
    String bare = marked.substring(1, marked.length() - 1);
    assertThat(shelf.find(typed)).containsExactly(words.replace(bare, marked));
  }

  @Test
  void aMarkedHitHasNoOverlapInAnyOrderOfTheWords() {
    shelf.add("She said alpha beta gamma beta alpha beta gamma");
    for (String typed :
        List.of(
            "alpha beta gamma",
            "\"alpha beta\" beta",
            "\"beta gamma\" \"alpha beta\"",
            "a* b* g*")) {
      List<Span> places = first(typed).inContent();
      assertThat(places).as(typed).isNotEmpty().isSorted();
      for (int i = 1; i < places.size(); i++) {
        assertThat(places.get(i - 1).overlaps(places.get(i))).as(typed).isFalse();
      }
    }
  }
}
