package org.onrecord.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.search.Days;
import org.onrecord.search.Division;
import org.onrecord.search.Question;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which statements a command is about: the filters of {@code find} and {@code export}. */
final class Sought {
  @Parameters(
      arity = "0..*",
      paramLabel = "WORD",
      description = {
        "Words that must all stand in a statement, in any form; a name in any writing.",
        "\"two words\" as a phrase, -word not, word OR other, begin*, and speaker:, cue:, outlet:,"
            + " form:, kind:, act:, status:, zone:, hand:, issue:, stance:, from:, to: before a word or"
            + " phrase.",
      })
  private List<String> plain = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--words", paramLabel = "WORDS", description = "The same, as one option.")
  private Optional<String> words = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Only this outlet's articles; may stand several times.")
  private Set<String> outlets = Set.of();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Published on this day, 2025-03-13, or later; also a month or year.")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "Published on this day, or in this month or year, or earlier.")
  private Optional<String> until = Optional.empty();

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "direct, indirect or mixed; may stand several times.")
  private Set<String> forms = Set.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "speech, writing, belief, intention, order, evidence or other.")
  private Set<String> kinds = Set.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "machine, checked, disputed or rejected.")
  private Set<String> statuses = Set.of();

  @Option(
      names = "--hand",
      paramLabel = "HAND",
      description =
          "How words came: first (hand), second (through somebody named) or unnamed; may stand"
              + " several times.")
  private Set<String> hands = Set.of();

  @Option(names = "--article", paramLabel = "ID", description = "Only this article's statements.")
  private Optional<String> article = Optional.empty();

  /**
   * The question that these options ask.
   *
   * @throws ParameterException if a value is none that is known
   */
  Question question() {
    List<String> phrases =
        plain.stream().map(word -> isBare(word) ? "\"" + word + "\"" : word).toList();
    String all = (words.orElse("") + " " + String.join(" ", phrases)).strip();
    Map<Division, Set<String>> chosen =
        Map.of(
            Division.OUTLET, outlets,
            Division.FORM, known("--form", Division.FORM, forms),
            Division.KIND, known("--kind", Division.KIND, kinds),
            Division.STATUS, known("--status", Division.STATUS, statuses),
            Division.HAND, known("--hand", Division.HAND, hands));
    Optional<LocalDate> first = from.map(day -> day("--from", day, Days.first(day)));
    Optional<LocalDate> last = until.map(day -> day("--until", day, Days.last(day)));
    if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
      throw misused("--from " + first.get() + " is after --until " + last.get());
    }
    return new Question(all, chosen, first, last, article, Question.Order.DATE);
  }

  private Set<String> known(String option, Division division, Set<String> given) {
    Set<String> known = new TreeSet<>();
    for (String value : given) {
      String lower = value.toLowerCase(Locale.ROOT);
      if (!division.vocabulary().contains(lower)) {
        String all = String.join(", ", division.vocabulary());
        throw misused(option + " is one of " + all + ": not “" + value + "”");
      }
      known.add(lower);
    }
    return known;
  }

  private LocalDate day(String option, String given, Optional<LocalDate> day) {
    return day.orElseThrow(
        () ->
            misused(option + " is a day, month or year, such as 2025-03-13: not “" + given + "”"));
  }

  private ParameterException misused(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  /** Whether the shell has taken a phrase's quotation marks away. */
  private static boolean isBare(String word) {
    return word.contains(" ") && word.chars().noneMatch(c -> "\"“”".indexOf(c) >= 0);
  }
}
