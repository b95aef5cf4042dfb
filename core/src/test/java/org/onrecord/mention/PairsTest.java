package org.onrecord.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {
  private static final int SAME_WORDS = 26;
  private static final int SAME_HEAD = 27;
  private static final int PART_OF_EARLIER = 28;
  private static final int PART_OF_LATER = 29;
  private static final int INITIALS = 30;
  private static final int OTHER_NAMES = 31;

  private static Noun noun(int at, String words, Mention.Kind kind, Type type) {
    List<String> lower = List.of(words.toLowerCase(Locale.ROOT).split(" ", -1));
    int end = at + lower.size();
    return new Noun(end - 1, at, end, new Noun.Label(kind, type, 0.9), lower);
  }

  private static Noun name(int at, String words) {
    return noun(at, words, Mention.Kind.NAME, Type.PERSON);
  }

  private static List<Integer> seen(Noun earlier, Noun later) {
    float[] row = new float[Pairs.FEATURES];
    new Pairs(List.of(earlier, later)).fill(1, 0, row, 0);
    return IntStream.range(0, row.length).filter(i -> row[i] == 1).boxed().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Petrova          | Ana Petrova | 26 27
          Ana Petrova          | Petrova     | 27 28
          Petrova              | Ana Petrova | 27 29
          Ana Petrova          | Karl Weiss  | 31
          harbour union of men | HUM         | 30 31
          the harbour          | harbour     | 26 27
          """)
  void wordsInCommonAreSeen(String earlier, String later, String expected) {
    List<Integer> words =
        List.of(SAME_WORDS, SAME_HEAD, PART_OF_EARLIER, PART_OF_LATER, INITIALS, OTHER_NAMES);
    List<Integer> wanted = Arrays.stream(expected.split(" ", -1)).map(Integer::valueOf).toList();
    assertThat(seen(name(0, earlier), name(20, later)).stream().filter(words::contains).toList())
        .isEqualTo(wanted);
  }

  @Test
  void aPronounIsComparedByWhatItCanMean() {
    Noun she = noun(9, "she", Mention.Kind.PRONOUN, Type.PERSON);
    assertThat(seen(name(0, "Ana Petrova"), she)).contains(35);
    assertThat(seen(noun(0, "the bridge", Mention.Kind.NOMINAL, Type.OTHER), she))
        .doesNotContain(35);
    assertThat(seen(noun(0, "her", Mention.Kind.PRONOUN, Type.PERSON), she)).contains(33);
    assertThat(seen(noun(0, "he", Mention.Kind.PRONOUN, Type.PERSON), she)).contains(34);
  }

  @Test
  void ofMentionsFarAwayOnlyThoseWithAWordInCommonAreAsked() {
    List<Noun> nouns = new ArrayList<>();
    nouns.add(name(0, "Ana Petrova"));
    nouns.add(name(5, "Karl Weiss"));
    for (int i = 0; i < 100; i++) {
      nouns.add(noun(10 + 2 * i, "it", Mention.Kind.PRONOUN, Type.OTHER));
    }
    nouns.add(name(300, "Petrova"));
    Pairs pairs = new Pairs(nouns);
    List<List<Integer>> asked = IntStream.range(0, nouns.size()).mapToObj(pairs::before).toList();
    assertThat(asked.getFirst()).isEmpty();
    assertThat(asked.getLast()).startsWith(0).doesNotContain(1).hasSize(61);
  }
}
