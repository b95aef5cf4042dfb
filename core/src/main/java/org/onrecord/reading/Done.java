package org.onrecord.reading;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.onrecord.actor.Cast;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Attributions;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Kind;
import org.onrecord.event.Happenings;
import org.onrecord.event.Story;
import org.onrecord.mention.Mention;
import org.onrecord.text.Span;

/**
 * Leaves out what the networks took for a statement and only tells a deed: "Norland imposed new
 * tariffs" is an event, and nobody said anything. What is quoted or is a clause of its own was said
 * ("banned the film as “filth”").
 */
final class Done {
  private static final Pattern CLAUSE = Pattern.compile("^(?:that|to|whether|what|how)\\b.*");

  private Done() {}

  /**
   * The attributions that tell what was said.
   *
   * @param paragraphs those of {@code text} that were read, in order
   * @param names the names in them, in text order
   * @param found all that were found
   */
  static List<Attribution> without(
      String text, List<Span> paragraphs, List<Mention> names, List<Attribution> found) {
    List<Attribution> undecided =
        Attributions.without(found, each -> Decided.is(text, each) || Befallen.is(text, each));
    NavigableSet<Integer> cues = new TreeSet<>();
    undecided.stream()
        .filter(each -> isPlain(text, each))
        .forEach(each -> each.cue().forEach(cue -> cues.add(cue.start())));
    List<Span> looked = paragraphs.stream().filter(it -> isAny(cues, it)).toList();
    if (looked.isEmpty()) {
      return undecided;
    }
    Story story =
        new Story(
            text, looked, Story.People.of(apart(names)), List.of(), List.of(), Optional.empty());
    NavigableSet<Integer> deeds = new TreeSet<>();
    Happenings.deeds(story).forEach(deed -> deeds.add(deed.start()));
    return Attributions.without(
        undecided,
        each -> isPlain(text, each) && each.cue().stream().anyMatch(cue -> isAny(deeds, cue)));
  }

  /** Everybody by himself: a deed is one whoever is the same as somebody else. */
  private static Cast apart(List<Mention> mentions) {
    List<Cast.Named> named =
        IntStream.range(0, mentions.size())
            .mapToObj(at -> new Cast.Named("m" + at, mentions.get(at), Optional.of("a" + at), ""))
            .toList();
    return new Cast(named, List.of());
  }

  /** Whether it is neither quoted nor a clause of its own, nor ordered. */
  private static boolean isPlain(String text, Attribution attribution) {
    return attribution.form() == Form.INDIRECT
        && attribution.kind() != Kind.ORDER
        && !CLAUSE.matcher(attribution.content().getFirst().in(text)).lookingAt();
  }

  private static boolean isAny(NavigableSet<Integer> starts, Span span) {
    return !starts.subSet(span.start(), span.end()).isEmpty();
  }
}
