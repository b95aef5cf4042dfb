package org.onrecord.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.mention.Type;
import org.onrecord.text.WordList;

/** The words that tell of ties; they stand in {@code ties.tsv}. */
final class TieWords {
  private static final Pattern PREPOSITION = Pattern.compile(" (?:of|for|to|on|at) ");

  /** What stands between an office and a name: "spokesman Lt. Col.". */
  private static final Pattern RANK = Pattern.compile("(?: \\p{L}+\\.)+$");

  /** The title of who is first in a body. */
  private static final String HEAD = "president";

  private static final Pattern AND = Pattern.compile(" and ");
  private static final Map<String, Relation> TITLES = new HashMap<>();
  private static final Map<String, Verb> VERBS = new HashMap<>();
  private static final Map<String, Relation> COMPOUNDS = new HashMap<>();
  private static final Map<String, Relation> NOUNS = new HashMap<>();

  /**
   * A verb that tells of a tie.
   *
   * @param forms its forms
   * @param relation the tie
   */
  record Verb(Trigger.Forms forms, Relation relation) {}

  static {
    for (String line : WordList.lines(TieWords.class, "ties.tsv")) {
      String[] columns = line.split("\t", -1);
      Relation relation = Relation.of(columns[2]);
      switch (columns[0]) {
        case "title" -> TITLES.put(columns[1], relation);
        case "compound" -> COMPOUNDS.put(columns[1], relation);
        case "verb" -> verb(columns[1], relation);
        case "noun" -> NOUNS.put(columns[1], relation);
        default -> throw new IllegalArgumentException("no kind of tie word: " + columns[0]);
      }
    }
  }

  private TieWords() {}

  private static void verb(String words, Relation relation) {
    Trigger.Forms forms = Inflection.verb(List.of(words.split(" ", -1)));
    Verb verb = new Verb(forms, relation);
    forms.present().forEach(form -> VERBS.put(form, verb));
    forms.past().forEach(form -> VERBS.put(form, verb));
    forms.participle().forEach(form -> VERBS.put(form, verb));
    forms.ing().ifPresent(form -> VERBS.put(form, verb));
  }

  /** The tie that a title gives, by its last words, or by those before "of" and "for". */
  static Optional<Relation> title(String ranked) {
    String title = RANK.matcher(ranked).replaceFirst("");
    return ending(title)
        .or(() -> ending(PREPOSITION.split(title, 2)[0]))
        .or(() -> ending(AND.split(title, 2)[0]));
  }

  /** A president holds a state's office, and leads another body. */
  static Relation at(Type body, Relation relation, String title) {
    boolean heads = title.equals(HEAD) || title.equals("acting " + HEAD);
    boolean leads = heads && relation == Relation.HOLDS && body == Type.ORGANIZATION;
    return leads ? Relation.LEADS : relation;
  }

  /** What the last words of a title stand for. */
  private static Optional<Relation> ending(String title) {
    String rest = title;
    while (true) {
      Relation relation = TITLES.get(rest);
      int space = rest.indexOf(' ');
      if (relation != null || space < 0) {
        return Optional.ofNullable(relation);
      }
      rest = rest.substring(space + 1);
    }
  }

  static Optional<Verb> verb(String form) {
    return Optional.ofNullable(VERBS.get(form));
  }

  /** The tie that a noun tells of whose it is: "ally". */
  static Optional<Relation> noun(String word) {
    return Optional.ofNullable(NOUNS.get(word));
  }

  static Optional<Relation> compound(String word) {
    return Optional.ofNullable(COMPOUNDS.get(word));
  }
}
