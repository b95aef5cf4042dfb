package org.onrecord.actor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** States that go by their side: "the Norse side said". */
final class Sides {
  private static final Pattern SIDE =
      Pattern.compile("[Tt]he\\s+(\\p{Lu}\\S+(?:\\s\\p{Lu}\\S+)?)\\s+(side)");

  private Sides() {}

  /** The state whose side a source is. */
  static Optional<Speakers.Found> in(String text, Clusters clusters, Span source) {
    Matcher side = SIDE.matcher(text).region(source.start(), source.end());
    return side.matches()
        ? Registry.standard().stateOf(side.group(1)).map(it -> found(it, clusters, source, side))
        : Optional.empty();
  }

  private static Speakers.Found found(Entry entry, Clusters clusters, Span source, Matcher side) {
    Cluster state = clusters.state(entry);
    Span head = new Span(side.start(2), side.end(2));
    Mention mention = new Mention(source, head, Mention.Kind.NOMINAL, Type.COUNTRY);
    clusters.give(mention, state, "the side of its state");
    return Speakers.Found.of(state, mention);
  }
}
