package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

/**
 * Which words sought for a source are taken: {@code <sought>}, {@code [cue]}, {@code (content)}.
 */
class SoughtTest {
  private static final Pattern MARKED = Pattern.compile("<([^>]*)>|\\[([^]]*)]|\\(([^)]*)\\)");

  private static List<String> taken(String marked) {
    return read(marked, Sought::sources);
  }

  /** What is left of the sources drawn like words sought. */
  private static List<String> left(String marked) {
    return read(marked, (text, cue, content, sources) -> Sought.owner(text, cue, sources));
  }

  private static List<String> authors(String marked) {
    return read(marked, Sought::author);
  }

  private interface Reading {
    List<Span> of(String text, Span cue, List<Span> content, List<Span> sources);
  }

  private static List<String> read(String marked, Reading reading) {
    List<List<Span>> groups = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    StringBuilder text = new StringBuilder();
    Matcher each = MARKED.matcher(marked);
    int at = 0;
    while (each.find()) {
      text.append(marked, at, each.start());
      for (int group = 1; group <= 3; group++) {
        if (each.group(group) != null) {
          int start = text.length();
          text.append(each.group(group));
          groups.get(group - 1).add(new Span(start, text.length()));
        }
      }
      at = each.end();
    }
    text.append(marked.substring(at));
    Span cue = groups.get(1).getFirst();
    return reading.of(text.toString(), cue, groups.get(2), groups.get(0)).stream()
        .map(span -> span.in(text.toString()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Berg> left the talks, [saying] (it was late).",
        "<Berg> proposes to close the pier, and [plans] (to move the crews).",
        "They asked the ministry <which> [reported] (that it was late).",
        "The judge rejected <Norland's> [request] (to wait).",
        "The judge rejected <Norland>’s [request] (to wait).",
        "<His> last, long [promise] (to stay).",
        "<She> had long [been a voice on] (the pier).",
        "They met <crews> [seeking] (to leave).",
      })
  void areSubjectsAndOwners(String marked) {
    Matcher sought = Pattern.compile("<([^>]*)>").matcher(marked);
    assertThat(sought.find()).isTrue();
    assertThat(taken(marked)).containsExactly(sought.group(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<There> [is talk about] (a strike).",
        "<This> [denies] (the crews their pay).",
        "<Berg> was dogged by [charges] (that it was late).",
        "<The station> asked the office for [comment on] (the strike).",
        "<Berg> [was told] (to leave).",
        "[Calling] (it late), the head of <Berg> left.",
        "<Norland>’s [perceived] (shift).",
        "It told of <strategic> [anxieties] (about the port).",
        "<Berg’s> [seeming] (unease).",
        "<Berg> and <Holm> left, [saying] (it was late).",
        "They left, [saying] (<Berg> was late).",
      })
  void areNobodyElse(String marked) {
    assertThat(taken(marked)).isEmpty();
  }

  @Test
  void areOneWhereTheyStandTogether() {
    assertThat(taken("<New> <Riga> left, [saying] (it was late).")).containsExactly("New Riga");
  }

  @Test
  void aNounsOwnerIsItsSource() {
    assertThat(left("While <the crews> agreed in principle with <Norland’s> [calls for] (a pause)"))
        .containsExactly("Norland’s");
    assertThat(left("<Berg> met <her> [demand for] (a pause)")).containsExactly("her");
  }

  @Test
  void whoseSomethingIsTogetherAreItsSources() {
    assertThat(left("<Berg> and <Norland’s> [calls for] (a pause)"))
        .containsExactly("Berg", "Norland’s");
    assertThat(left("<Berg>, <the mayor’s> [call for] (a pause)"))
        .containsExactly("Berg", "the mayor’s");
    assertThat(left("<Berg> of the crew and <Roe> [call for] (a pause)"))
        .containsExactly("Berg", "Roe");
  }

  @Test
  void whoseWarningsAreDismissedWarns() {
    assertThat(authors("<Norland> dismissed [warnings] by <Mayor Berg> (that it would pay)."))
        .containsExactly("Mayor Berg");
    assertThat(authors("It was upset by [complaints] from Norland and Berg (it was late)."))
        .containsExactly("Norland and Berg");
    assertThat(
            authors("It rued (the move) [announced] on Monday by U.S. Mayor Ana Berg, who left."))
        .containsExactly("U.S. Mayor Ana Berg");
    assertThat(authors("(The move) [announced] by the docks was late.")).isEmpty();
    assertThat(authors("There were [worries] from Oslo to Riga (that it was late).")).isEmpty();
    assertThat(authors("<Berg> heard [claims] by <some> in <Oslo> (that it was late)."))
        .containsExactly("Berg", "some", "Oslo");
    assertThat(authors("<Berg> [wrote] from the harbour (that it was late)."))
        .containsExactly("Berg");
  }
}
