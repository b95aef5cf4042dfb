package org.onrecord.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.search.Division;
import org.onrecord.search.Question;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Option(names = "--words", paramLabel = "WORDS", description = "The same, as one option.")
  private Optional<String> words = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Only this outlet's articles; may stand several times.")
  private Set<String> outlets = Set.of();

  @Option(names = "--from", paramLabel = "DAY", description = "Published on this day or later.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--until", paramLabel = "DAY", description = "Published on this day or earlier.")
  private Optional<LocalDate> until = Optional.empty();

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

  /** The question that these options ask. */
  Question question() {
    List<String> phrases =
        plain.stream().map(word -> isBare(word) ? "\"" + word + "\"" : word).toList();
    String all = (words.orElse("") + " " + String.join(" ", phrases)).strip();
    Map<Division, Set<String>> chosen =
        Map.of(
            Division.OUTLET, outlets,
            Division.FORM, forms,
            Division.KIND, kinds,
            Division.STATUS, statuses,
            Division.HAND, hands);
    return new Question(all, chosen, from, until, article, Question.Order.DATE);
  }

  /** Whether the shell has taken a phrase's quotation marks away. */
  private static boolean isBare(String word) {
    return word.contains(" ") && word.chars().noneMatch(c -> "\"“”".indexOf(c) >= 0);
  }
}
