package org.onrecord.act;

import java.util.List;
import java.util.Set;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;
import org.onrecord.text.Word;

/**
 * Somebody who may be the target of an act, by the words round their mention.
 *
 * @param stretch the piece of the statement they are named in
 * @param mention their mention
 * @param type what they are
 */
record Candidate(Span stretch, Mention mention, Type type) {
  /** Below this nobody is meant. */
  static final double LEAST = -1.2;

  private static final int FAR = 30;
  private static final double A_WORD = 0.03;
  private static final int FIRST = 2;
  private static final Set<String> PLACES =
      Set.of("in", "at", "near", "from", "across", "throughout", "inside", "outside");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /**
   * How likely it is that they are meant: who is named first, a state or a person, against or with
   * whom; not where it happens.
   */
  double score(String text, Code code) {
    List<Word> before = before(text);
    double named = type == Type.PERSON || type == Type.COUNTRY ? 0.5 : 0;
    double pronoun = mention.kind() == Mention.Kind.PRONOUN ? -0.2 : 0;
    return named
        + pronoun
        - A_WORD * Math.min(FAR, before.size())
        + byPreposition(preposition(before), code)
        + (code == Code.ACCUSE && before.size() <= FIRST ? 0.7 : 0);
  }

  private List<Word> before(String text) {
    int start = mention.span().start();
    return start <= stretch.start()
        ? List.of()
        : Word.in(text, new Span(stretch.start(), start)).stream().filter(Word::isWord).toList();
  }

  private static String preposition(List<Word> before) {
    int last = before.size() - 1;
    boolean article = last > 0 && ARTICLES.contains(before.get(last).lower());
    int at = article ? last - 1 : last;
    return at < 0 ? "" : before.get(at).lower();
  }

  private static double byPreposition(String word, Code code) {
    if (PLACES.contains(word)) {
      return -2;
    }
    double against = word.equals("against") ? 0.5 : 0;
    double by = word.equals("by") ? 0.4 : 0;
    return against + by + (leads(code).contains(word) ? 1 : 0);
  }

  private static Set<String> leads(Code code) {
    return switch (code) {
      case THREATEN, SANCTION, ASSAULT, COERCE -> Set.of("against", "on", "if");
      case AGREE, CONSULT, COOPERATE, AID -> Set.of("with", "to", "for");
      default -> Set.of();
    };
  }
}
