package org.onrecord.search;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word that may be a name, in Latin or Arabic letters, and the names it is like in either. Its
 * key is the same for all that may be like it, so that they stand side by side in the index.
 */
sealed interface Name {
  /** Parts key and spelling in the index. */
  char BAR = '|';

  /** The name that a word may be, whatever its case; empty in other scripts. */
  static Optional<Name> of(String word) {
    if (Spelling.isLatin(word)) {
      Spelling spelling = Spelling.of(word);
      return spelling.sounds().isEmpty() ? Optional.empty() : Optional.of(new Latin(spelling));
    }
    if (Script.isArabic(word)) {
      Script script = Script.of(word);
      return script.folded().isEmpty() ? Optional.empty() : Optional.of(new Arabic(script));
    }
    return Optional.empty();
  }

  /** Whether a text writes this word as it writes names: with a capital, where there are any. */
  static boolean isWrittenAsName(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first) || Script.isArabic(word);
  }

  /** The consonants, those alike made one. */
  String key();

  /** The term that stands for this name in the index. */
  String term();

  /** Whether a term of the index with the same key stands for a name that this one is like. */
  boolean isLikeTerm(String term);

  /** A name in Latin letters. */
  record Latin(Spelling spelling) implements Name {
    @Override
    public String key() {
      return Consonants.of(spelling.sounds());
    }

    @Override
    public String term() {
      return key() + BAR + spelling.sounds() + BAR + spelling.folded();
    }

    @Override
    public boolean isLikeTerm(String term) {
      String[] parts = Consonants.TERM.split(term, -1);
      return parts.length == 3
          ? spelling.isLike(new Spelling(parts[2], parts[1]))
          : Script.of(parts[1]).isLike(spelling);
    }
  }

  /** A name in Arabic letters. */
  record Arabic(Script script) implements Name {
    @Override
    public String key() {
      return Consonants.ofScript(script.readings().pattern());
    }

    @Override
    public String term() {
      return key() + BAR + script.folded();
    }

    @Override
    public boolean isLikeTerm(String term) {
      String[] parts = Consonants.TERM.split(term, -1);
      return parts.length == 3
          ? script.isLike(new Spelling(parts[2], parts[1]))
          : script.folded().equals(parts[1]);
    }
  }

  /** Reduces a name to what all its writings share. */
  final class Consonants {
    static final Pattern TERM = Pattern.compile("\\|");

    private static final Pattern SILENT = Pattern.compile("[^kqğgjždðzθtsčšxbpfmnlr]");
    private static final Pattern CLASS = Pattern.compile("\\[([^\\]]+)\\]");
    private static final Pattern OPTIONAL =
        Pattern.compile("\\(\\?:[^)]*\\)\\??|\\[[^\\]]*t\\]\\?");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

    private Consonants() {}

    /** The consonants of a spelling's sounds. */
    static String of(String sounds) {
      StringBuilder key = new StringBuilder();
      for (char sound : SILENT.matcher(sounds).replaceAll("").toCharArray()) {
        key.append(one(sound));
      }
      return DOUBLE.matcher(key).replaceAll("$1");
    }

    /** The consonants of a script's readings, of which each choice is between sounds alike. */
    static String ofScript(String readings) {
      String plain = OPTIONAL.matcher(readings).replaceAll("");
      return of(CLASS.matcher(plain).replaceAll(match -> match.group(1).substring(0, 1)));
    }

    private static char one(char sound) {
      return switch (sound) {
        case 'q', 'ğ', 'g', 'j', 'ž' -> 'k';
        case 'ð', 'z' -> 'd';
        case 'θ', 's' -> 't';
        case 'p' -> 'b';
        default -> sound;
      };
    }
  }
}
