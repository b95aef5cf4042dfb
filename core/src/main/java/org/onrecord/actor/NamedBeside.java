package org.onrecord.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.attribution.Attribution;
import org.onrecord.mention.Mention;
import org.onrecord.text.Span;

/** Who is named in the words for each speaker: of "Berg's spokesman, Ben Okoro," Berg and Okoro. */
final class NamedBeside {
  private final Clusters clusters;
  private final Map<Cluster, Set<Cluster>> named = new HashMap<>();

  NamedBeside(Clusters clusters) {
    this.clusters = clusters;
  }

  /** Keeps who is named in the source of what somebody in the cast says. */
  void note(Attribution attribution, Speakers.Found voice) {
    voice.actor().map(clusters::meant).ifPresent(speaker -> note(attribution, speaker));
  }

  private void note(Attribution attribution, Cluster speaker) {
    Set<Cluster> beside = named.computeIfAbsent(speaker, key -> new HashSet<>());
    for (Span source : attribution.source()) {
      clusters.between(source.start(), source.end()).entrySet().stream()
          .filter(each -> each.getKey().kind() == Mention.Kind.NAME)
          .map(Map.Entry::getValue)
          .forEach(beside::add);
    }
  }

  /** Whether somebody is named in the words for a speaker. */
  boolean stands(Cluster somebody, Cluster speaker) {
    return named.getOrDefault(speaker, Set.of()).contains(somebody);
  }
}
