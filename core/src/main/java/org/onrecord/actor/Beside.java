package org.onrecord.actor;

import java.util.List;
import java.util.Optional;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Mentions.Linked;
import org.onrecord.mention.Type;

/** Finds the person beside whose name a noun stands: "Ana Berg, a harbour pilot, left". */
final class Beside {
  private static final int MENTIONS_BETWEEN = 5;
  private static final String CLOSING = ",.;)";

  private Beside() {}

  /**
   * The place of the name right before a noun of a person, a comma between and a mark after it; the
   * marks tell it better than any link.
   *
   * @param linked the mentions in the order of their heads
   * @param noun the noun's place among them
   */
  static Optional<Integer> name(String text, List<Linked> linked, int noun) {
    Mention mention = linked.get(noun).mention();
    if (!isPerson(mention, Mention.Kind.NOMINAL) || !isClosed(text, mention.span().end())) {
      return Optional.empty();
    }
    for (int i = noun - 1; i >= Math.max(0, noun - 1 - MENTIONS_BETWEEN); i--) {
      Mention before = linked.get(i).mention();
      int from = before.span().end();
      int to = mention.span().start();
      boolean adjoins = from < to && text.substring(from, to).equals(", ");
      if (adjoins && isPerson(before, Mention.Kind.NAME)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isPerson(Mention mention, Mention.Kind kind) {
    return mention.kind() == kind && mention.type() == Type.PERSON;
  }

  private static boolean isClosed(String text, int end) {
    return end >= text.length() || CLOSING.indexOf(text.charAt(end)) >= 0;
  }
}
