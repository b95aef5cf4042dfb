package org.onrecord.actor;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.attribution.Attribution;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Who goes on under a description: "Berg said it was late. The retired admiral added". It is the
 * one who spoke right before, if nobody else is named between and nothing known of them is against
 * it.
 */
final class Described {
  private static final Pattern DESCRIPTION =
      Pattern.compile("[Tt]he(?: [\\p{L}\\p{N}][\\p{L}\\p{N}.-]*){2,6}");

  /** Nouns of people who are rather another than who spoke last. */
  private static final Set<String> OTHERS = RoleNouns.words("other-voices.txt");

  private static final String WHY = "the description of who spoke right before";
  private static final int NEAR = 300;

  private final String text;
  private final Clusters clusters;

  /** Who spoke last, and where that statement ends; nobody after a voice that isn't a person's. */
  private Optional<Cluster> last = Optional.empty();

  private int end;

  Described(String text, Clusters clusters) {
    this.text = text;
    this.clusters = clusters;
  }

  /** Puts who is described in the place of the description. */
  void settle(Map<Attribution, Speakers.Found> voices) {
    voices.keySet().stream()
        .filter(each -> each.parent().isEmpty() && !each.source().isEmpty())
        .sorted(Comparator.comparing(each -> each.frame().extent()))
        .toList()
        .forEach(each -> voices.computeIfPresent(each, this::next));
    voices.replaceAll((each, voice) -> meant(voice));
  }

  /** Who speaks in the next statement, which becomes the last one. */
  private Speakers.Found next(Attribution statement, Speakers.Found voice) {
    Optional<Mention> described =
        mention(statement.source().getFirst())
            .filter(it -> isNobodyYet(voice.actor()) && isNobodyYet(clusters.of(it)))
            .filter(it -> fits(it) && isNear(it.span().start()));
    Speakers.Found found = described.map(it -> known(voice, it)).orElse(voice);
    last = found.actor().map(clusters::meant).filter(it -> it.isPerson() && it.isNamed());
    end = statement.frame().extent().end();
    return found;
  }

  /** A voice with the cluster that has by now what was given to its own. */
  private Speakers.Found meant(Speakers.Found voice) {
    return new Speakers.Found(
        voice.actor().map(clusters::meant), voice.mention(), voice.unnamed(), voice.chain());
  }

  private boolean isNobodyYet(Optional<Cluster> voice) {
    return voice.map(clusters::meant).filter(it -> it.isNamed() || !it.isPerson()).isEmpty();
  }

  private Optional<Mention> mention(Span source) {
    return clusters.between(source.start(), source.start() + 1).keySet().stream()
        .filter(each -> each.isNounOf(Type.PERSON) && each.span().equals(source))
        .filter(each -> DESCRIPTION.matcher(source.in(text)).matches())
        .findFirst();
  }

  private boolean isNear(int start) {
    return end <= start
        && start - end < NEAR
        && clusters.between(end, start).entrySet().stream()
            .filter(each -> each.getKey().isNameOf(Type.PERSON))
            .allMatch(each -> last.filter(clusters.meant(each.getValue())::equals).isPresent());
  }

  /** Whether what is described may be who spoke last. */
  private boolean fits(Mention mention) {
    Sighting words = Sighting.of(text, mention);
    String head = Folding.plain(mention.head().in(text));
    String noun = head.substring(head.lastIndexOf(' ') + 1);
    boolean named =
        clusters.between(mention.span().start() + 1, mention.span().end()).keySet().stream()
            .anyMatch(each -> each.isNameOf(Type.PERSON));
    return !named
        && !OTHERS.contains(noun)
        && last.filter(it -> isOpen(it, words, noun)).isPresent();
  }

  /** Whether nothing that is known of a person speaks against a description. */
  private static boolean isOpen(Cluster person, Sighting words, String noun) {
    boolean office = RoleNouns.isPlainOffice(noun);
    return !person.isAbroad(words.coding().country())
        && (person.hasOffice(noun) || !office || person.roles().isEmpty());
  }

  private Speakers.Found known(Speakers.Found before, Mention mention) {
    Cluster person = last.orElseThrow();
    Optional<Cluster> own = clusters.of(mention).map(clusters::meant);
    if (own.filter(it -> !it.isNamed() && !it.equals(person)).isPresent()) {
      clusters.join(own.get(), person, WHY);
    } else {
      clusters.give(mention, person, WHY);
    }
    return new Speakers.Found(
        Optional.of(person), Optional.of(mention), Optional.empty(), before.chain());
  }
}
