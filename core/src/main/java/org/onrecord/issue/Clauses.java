package org.onrecord.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;

/** Cuts a statement into clauses, the cue before its first where it stands there. */
final class Clauses {
  /** No clause of a person's has so many words; where one does, it is cut. */
  private static final int LONGEST = 200;

  private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "…", ";");
  private static final Set<String> PARTING_MARKS = Set.of(":", "—", "–", "(", ")");
  private static final Set<String> JOINING = Set.of("and", "or");

  private Clauses() {}

  /**
   * Tokens of one clause.
   *
   * @param tokens in order
   * @param question whether its sentence is a question
   */
  record Stretch(List<Token> tokens, boolean question) {}

  /**
   * The clauses of a statement in text order; a cue that stands after or within isn't among them.
   */
  static List<Stretch> of(String text, Attribution attribution) {
    List<Stretch> clauses = new ArrayList<>();
    List<Token> sentence = new ArrayList<>();
    for (Token token : tokens(text, attribution)) {
      boolean asks = token.word().equals("?");
      boolean shortens = shortens(text, token);
      if (asks || (SENTENCE_ENDS.contains(token.word()) && !shortens)) {
        addClauses(sentence, asks, clauses);
        sentence = new ArrayList<>();
      } else if (!shortens) {
        sentence.add(token);
      }
    }
    addClauses(sentence, false, clauses);
    return clauses;
  }

  /** The words of the content alone. */
  static List<Token> content(String text, Attribution attribution) {
    List<Token> tokens = new ArrayList<>();
    attribution.content().forEach(span -> tokens.addAll(Token.of(text, span, false)));
    return tokens;
  }

  private static List<Token> tokens(String text, Attribution attribution) {
    List<Token> tokens = new ArrayList<>();
    int begins = attribution.content().getFirst().start();
    if (attribution.form() != Form.DIRECT) {
      for (Span cue : attribution.cue()) {
        if (cue.end() <= begins) {
          tokens.addAll(Token.of(text, cue, true));
        }
      }
    }
    tokens.addAll(content(text, attribution));
    return tokens;
  }

  /** Whether it is the full stop of "Capt. Lind". */
  private static boolean shortens(String text, Token mark) {
    return mark.word().equals(".") && Sentences.isAbbreviation(text, mark.span().start());
  }

  private static void addClauses(List<Token> sentence, boolean asks, List<Stretch> clauses) {
    List<Token> clause = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      boolean parts = parts(sentence, i);
      if (parts || clause.size() == LONGEST) {
        add(clause, asks, clauses);
        clause = new ArrayList<>();
      }
      if (!parts) {
        clause.add(sentence.get(i));
      }
    }
    add(clause, asks, clauses);
  }

  private static void add(List<Token> clause, boolean asks, List<Stretch> clauses) {
    if (!clause.isEmpty()) {
      clauses.add(new Stretch(List.copyOf(clause), asks));
    }
  }

  private static boolean parts(List<Token> sentence, int at) {
    String word = sentence.get(at).word();
    boolean cue = sentence.get(at).cue();
    if (WordClass.PARTING.has(word) || (PARTING_MARKS.contains(word) && !cue)) {
      return true;
    }
    return JOINING.contains(word)
        && at + 1 < sentence.size()
        && WordClass.SUBJECT.has(sentence.get(at + 1).word());
  }
}
