package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.act.Modality;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Voice;
import org.onrecord.issue.Stance;

/** Of the pairs shown as not sitting together, how many are worth a person's look. */
class TensionGoldTest {
  private static final Path FILE =
      Path.of(System.getProperty("onrecord.root", ".."), "gold", "tensions.tsv");
  private static final List<Bond> BONDS =
      List.of(
          new Bond("mayor", "city", "mayor of the city"),
          new Bond("deputy", "city", "deputy mayor of the city"),
          new Bond("minister", "republic", "foreign minister"),
          new Bond("envoy", "republic", "envoy"));

  private record Pair(boolean worth, String why, Evidence one, Evidence other) {
    boolean shown() {
      return !Tensions.of(List.of(one, other), BONDS, Tensions.Bounds.usual()).isEmpty();
    }
  }

  private static List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        pairs.add(
            new Pair(
                cells[0].equals("worth"),
                cells[1],
                evidence("one", cells[2]),
                evidence("other", cells[3])));
      }
    }
    return pairs;
  }

  private static Evidence evidence(String id, String cell) {
    String[] parts = cell.split("; *", 5);
    Set<String> marks = Set.of(parts[3].split(", *"));
    Optional<LocalDate> day =
        Optional.of(parts[0]).filter(it -> !it.isEmpty()).map(LocalDate::parse);
    Stance side = Stance.valueOf(parts[2].toUpperCase(Locale.ROOT));
    String issue = marked(marks, "issue=").orElse("issue");
    Optional<String> actor = Optional.of(parts[1]).filter(it -> !it.isEmpty());
    if (marks.contains("deed")) {
      return new Done(id, actor, issue, side, new Done.Telling(parts[4], parts[4], "-"), day);
    }
    Said said = said(id, parts, marks);
    Optional<Modality> modality =
        marks.contains("past")
            ? Optional.of(Modality.PAST)
            : Optional.of(Modality.HYPOTHETICAL).filter(it -> marks.contains("hypothetical"));
    Stand.Holding holding =
        new Stand.Holding(
            !marks.contains("repeats"), Optional.empty(), modality, marks.contains("hedged"));
    return new Stand(said, issue, side, holding, marked(marks, "speech="));
  }

  private static Said said(String id, String[] parts, Set<String> marks) {
    Said plain = Reports.said(id, parts[0], parts[1], parts[4]);
    List<Optional<String>> chain = new ArrayList<>();
    if (marks.contains("second")) {
      chain.add(Optional.of("Harbour Radio"));
    }
    if (marks.contains("unnamed")) {
      chain.add(Optional.empty());
    }
    chain.add(plain.speaker());
    Voice voice = marks.contains("imputed") ? Voice.IMPUTED : Voice.REPORTED;
    return Reports.told(plain, Polarity.AFFIRMED, voice, chain);
  }

  private static Optional<String> marked(Set<String> marks, String key) {
    return marks.stream()
        .filter(mark -> mark.startsWith(key))
        .map(mark -> mark.substring(key.length()))
        .findFirst();
  }

  @Test
  void thereAreEnoughPairsToSaySomething() throws IOException {
    assertThat(pairs().stream().filter(Pair::worth)).hasSizeGreaterThanOrEqualTo(30);
    assertThat(pairs().stream().filter(pair -> !pair.worth())).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void whatIsShownIsWorthALookAndMostOfThatIsShown() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int right = 0;
    for (Pair pair : pairs()) {
      if (pair.shown() && !pair.worth()) {
        wrong.add(pair.why());
      } else if (!pair.shown() && pair.worth()) {
        missed.add(pair.why());
      } else if (pair.shown()) {
        right++;
      }
    }
    assertThat(right / (double) (right + wrong.size()))
        .as("shown wrongly: " + wrong)
        .isGreaterThanOrEqualTo(.8);
    assertThat(right / (double) (right + missed.size()))
        .as("missed: " + missed)
        .isGreaterThanOrEqualTo(.8);
  }

  @Test
  void noneComesFromAGuessOrAVoiceThatIsNotNamed() throws IOException {
    for (Pair pair : pairs()) {
      for (Evidence each : List.of(pair.one(), pair.other())) {
        boolean barred =
            each.actor().isEmpty()
                || (each instanceof Stand stand
                    && (stand.said().told().voice() == Voice.IMPUTED
                        || stand.said().told().hand() == Hand.UNNAMED));
        assertThat(barred && pair.shown()).as(pair.why()).isFalse();
      }
    }
  }
}
