package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.Term.What;

/**
 * A part of a noun phrase between two prepositions or marks.
 *
 * @param opener the preposition or mark before it; empty for the first
 * @param from its first token
 * @param to first token after it
 * @param terms the terms in it
 */
record Section(String opener, int from, int to, List<Term> terms) {
  private static final Set<String> OPENERS =
      Set.of(
          "of",
          "in",
          "at",
          "from",
          "for",
          "to",
          "on",
          "with",
          "near",
          "against",
          "by",
          "who",
          "which",
          "that",
          "whose",
          ",",
          ";",
          "—",
          "–",
          "(",
          ")",
          "including",
          "about",
          "under",
          "across",
          "such",
          "behind",
          "over");

  /** Prepositions after which stands whose or where somebody is. */
  private static final Set<String> BELONGING = Set.of("of", "in", "at", "from", ",", "across", "—");

  /** Whether a word begins another section. */
  static boolean isOpener(Token token) {
    return OPENERS.contains(token.key());
  }

  /** The sections of a phrase, in order. */
  static List<Section> of(List<Token> tokens, List<Term> terms) {
    List<Section> sections = new ArrayList<>();
    String opener = "";
    int from = 0;
    int term = 0;
    List<Term> inside = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (term < terms.size() && terms.get(term).from() == at) {
        inside.add(terms.get(term));
        at = terms.get(term).to() - 1;
        term++;
      } else if (isOpener(tokens.get(at))) {
        sections.add(new Section(opener, from, at, List.copyOf(inside)));
        opener = tokens.get(at).key();
        from = at + 1;
        inside.clear();
      }
    }
    sections.add(new Section(opener, from, tokens.size(), List.copyOf(inside)));
    return List.copyOf(sections);
  }

  boolean says(String preposition) {
    return opener.equals(preposition);
  }

  /** Whether what stands in it tells where the head belongs. */
  boolean isBelonging() {
    return BELONGING.contains(opener);
  }

  /** The last role noun, whatever stands after it. */
  Optional<Term> lastRole() {
    return terms.stream().filter(term -> term.is(What.ROLE)).reduce((first, last) -> last);
  }

  /** The last role noun that is an office: "supreme leader" in "Supreme Leader Ayatollah". */
  Optional<Term> lastOffice() {
    List<Term> roles = terms.stream().filter(term -> term.is(What.ROLE)).toList();
    int last = roles.size() - 1;
    boolean addressed =
        last > 0
            && roles.get(last).role().filter(RoleNoun::isRank).isPresent()
            && roles.get(last - 1).to() == roles.get(last).from();
    return addressed ? Optional.of(roles.get(last - 1)) : lastRole();
  }

  /** The last name of a body. */
  Optional<Term> lastBody() {
    return terms.stream().filter(Term::isBody).reduce((first, last) -> last);
  }

  /** The name that no table has and that ends it: a person's, where a role stands before. */
  Optional<Term> lastName() {
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(terms.getLast()).filter(term -> term.is(What.NAME));
  }
}
