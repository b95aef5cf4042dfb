package org.onrecord.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.onrecord.mention.Type;

/**
 * By which word bodies of several words may go on: "Marigold" for the first "Marigold Corporation"
 * of an article, and "the Union" for "Dockers' Aid Union", unless two bodies end so.
 */
final class ShortNames {
  private final Map<String, Cluster> byFirst = new HashMap<>();
  private final Map<String, SequencedSet<Cluster>> byLast = new HashMap<>();

  /** Takes a body by the name that it is called by first. */
  void add(Sighting sighting, Cluster body) {
    String name = Folding.plain(Phrase.bare(sighting.head()));
    int blank = name.indexOf(' ');
    if (blank > 0 && body.type() == Type.ORGANIZATION) {
      byFirst.putIfAbsent(name.substring(0, blank), body);
      byLast
          .computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), key -> new LinkedHashSet<>())
          .add(body);
    }
  }

  /** The body that one word stands for. */
  Optional<Cluster> find(Sighting sighting) {
    String word = Folding.plain(Phrase.called(sighting.head()));
    return Optional.ofNullable(byFirst.get(word)).or(() -> ending(sighting, word));
  }

  /** "The Forum", not "Forum". */
  private Optional<Cluster> ending(Sighting sighting, String word) {
    boolean definite = Folding.plain(sighting.words()).equals("the " + word);
    return Optional.ofNullable(byLast.get(word))
        .filter(bodies -> definite && bodies.size() == 1)
        .map(SequencedSet::getFirst);
  }
}
