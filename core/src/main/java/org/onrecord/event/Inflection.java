package org.onrecord.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the regular forms of English verbs and nouns. */
final class Inflection {
  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /**
   * The forms of a verb.
   *
   * @param words its base and, if it is irregular, past tense and past participle
   */
  static Trigger.Forms verb(List<String> words) {
    String base = words.getFirst();
    Set<String> past = new LinkedHashSet<>();
    Set<String> participle = new LinkedHashSet<>();
    if (words.size() > 1) {
      past.add(words.get(1));
      participle.add(words.getLast());
    } else {
      past.addAll(with(base, "ed"));
      participle.addAll(past);
    }
    return new Trigger.Forms(
        base, Set.of(base, plural(base)), past, participle, Optional.of(ing(base, words)));
  }

  /**
   * The forms of a noun; one that ends in s has no other.
   *
   * @param words its base and, if it is irregular, its plural
   */
  static Trigger.Forms noun(List<String> words) {
    String base = words.getFirst();
    String plural = words.size() > 1 ? words.get(1) : plural(base);
    Set<String> all = base.endsWith("s") ? Set.of(base) : Set.of(base, plural);
    return new Trigger.Forms(base, all, Set.of(), Set.of(), Optional.empty());
  }

  private static String ing(String base, List<String> words) {
    boolean doubled = doubles(base) || (words.size() > 1 && isShort(base));
    String stem = base.endsWith("e") && !base.endsWith("ee") ? cut(base) : base;
    return doubled ? base + base.charAt(base.length() - 1) + "ing" : stem + "ing";
  }

  private static Set<String> with(String base, String ending) {
    if (base.endsWith("e")) {
      return Set.of(base + "d");
    }
    if (endsInConsonantAndY(base)) {
      return Set.of(cut(base) + "ied");
    }
    String last = base.substring(base.length() - 1);
    return doubles(base) || last.equals("l")
        ? Set.of(base + ending, base + last + ending)
        : Set.of(base + ending);
  }

  /** The form in -s. */
  private static String plural(String base) {
    if (endsInConsonantAndY(base)) {
      return cut(base) + "ies";
    }
    boolean hissing = base.matches(".*(?:s|x|z|ch|sh)");
    return base + (hissing ? "es" : "s");
  }

  private static String cut(String base) {
    return base.substring(0, base.length() - 1);
  }

  private static boolean endsInConsonantAndY(String base) {
    return base.length() > 1
        && base.endsWith("y")
        && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
  }

  /** Whether the last letter of a word of one syllable is doubled: "stab", "ban". */
  private static boolean doubles(String base) {
    return isShort(base) || base.matches("kidnap|equip|expel|hijack{2}|extol|confer|patrol|rebel");
  }

  private static boolean isShort(String base) {
    return base.matches("[^aeiou]*[aeiou][bdglmnprt]") && !base.matches(".*[xwy]");
  }
}
