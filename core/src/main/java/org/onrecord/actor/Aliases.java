package org.onrecord.actor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/** Other names that stand right after a name: "(JCPOA)", "also known as the Gang". */
final class Aliases {
  private static final Pattern AFTER =
      Pattern.compile(
          "\\s?\\(([\\p{Lu}][\\p{Lu}\\p{Ll}&.-]{1,9})\\)"
              + "|,?\\s(?:also|better|commonly|widely|popularly|often|sometimes|usually)\\s"
              + "(?i:known|called|nicknamed|dubbed|referred\\sto)\\s"
              + "(?:by (?:his|her|its|the) [\\p{Ll} ]{3,30} )?(?:as\\s)?[“\"‘']?"
              + "(\\p{Lu}[\\p{L}\\p{N}.-]+(?:\\s\\p{Lu}[\\p{L}\\p{N}.-]+)?)");

  /** A body's own name behind what it is: "Human Rights Centre “Kestrel”". */
  private static final Pattern QUOTED = Pattern.compile("\\s[“\"](\\p{Lu}[\\p{L}\\p{N}-]+)[”\"]");

  private Aliases() {}

  /** The other name that follows a mention, if one does, as a key for names. */
  static Optional<String> after(String text, Mention mention) {
    int end = mention.span().end();
    Matcher alias = AFTER.matcher(text).region(end, text.length());
    if (mention.isNameOf(Type.ORGANIZATION)) {
      Matcher quoted = QUOTED.matcher(text).region(end, text.length());
      if (quoted.lookingAt()) {
        return Optional.of(Folding.plain(quoted.group(1)));
      }
    }
    if (mention.kind() != Mention.Kind.NAME || !alias.lookingAt()) {
      return Optional.empty();
    }
    String name = alias.group(1) != null ? alias.group(1) : alias.group(2);
    return Optional.of(Folding.plain(name));
  }
}
