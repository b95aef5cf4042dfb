package org.onrecord.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.actor.Speaker;
import org.onrecord.attribution.Attribution;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

/**
 * Replays corrections over a reading. Whatever their order when given, they are carried out in the
 * order in which they were made, and what was revoked leaves no trace in the reading.
 */
public final class Replay {
  private final Reading read;
  private final String article;
  private final CodePoints points;
  private final People people;
  private final FieldValues values;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Unresolved> unresolved = new ArrayList<>();

  private Replay(Reading read) {
    String text = read.article().text();
    this.read = read;
    this.article = read.article().id();
    this.points = CodePoints.of(text);
    this.people = new People(text, read.cast());
    this.values = new FieldValues(text, points, people);
  }

  /**
   * A reading as people left it.
   *
   * @param keys the ids that statements have from an earlier reading, by the keys of their own
   *     words; those that aren't in it go by these
   * @param corrections the log, or what of it concerns this article
   */
  public static Corrected of(Reading read, Map<String, String> keys, List<Correction> corrections) {
    Replay replay = new Replay(read);
    List<Correction> log =
        corrections.stream().filter(each -> each.concerns(replay.article)).sorted().toList();
    for (Statement statement : read.statements()) {
      String own = statement.key(replay.article, replay.points);
      replay.drafts.add(
          new Draft(
              keys.getOrDefault(own, own), statement, Optional.of(statement), Status.MACHINE));
    }
    log.forEach(replay::play);
    return replay.result();
  }

  /** The value of a field as an article's reading has it. */
  public static Value value(Reading reading, Field field, Statement statement) {
    return FieldValues.of(reading).of(field, statement);
  }

  private void play(Correction correction) {
    switch (correction.edit()) {
      case Edit.Set set -> set(correction, set);
      case Edit.NotAStatement none ->
          target(correction).ifPresent(draft -> stand(draft, correction, Status.REJECTED));
      case Edit.Standing standing ->
          target(correction).ifPresent(draft -> stand(draft, correction, standing.after()));
      case Edit.Missed missed -> mark(correction, missed);
      case Edit.Ruled ruled -> {
        // Carried out by those who keep utterances.
      }
      case Edit.Decided decided -> {
        // Carried out by those who keep actors.
      }
    }
  }

  private static void stand(Draft draft, Correction correction, Status status) {
    draft.corrections.add(correction);
    if (correction.stands()) {
      draft.status = status;
    }
  }

  private void set(Correction correction, Edit.Set set) {
    Optional<String> misplaced = values.misplaced(set.after());
    if (misplaced.isPresent()) {
      report(correction, misplaced.get());
      return;
    }
    for (Draft draft : reached(correction)) {
      if (isDecidedCloser(draft, correction, set.field()) && !isAbout(draft, correction)) {
        continue;
      }
      draft.corrections.add(correction);
      if (correction.stands()) {
        draft.now = values.with(draft.now, set.field(), set.after());
        draft.otherSpeaker |= set.field() == Field.SPEAKER;
      }
    }
  }

  /** Whether a correction that reaches less far has set the field before. */
  private static boolean isDecidedCloser(Draft draft, Correction correction, Field field) {
    return draft.corrections.stream()
        .filter(each -> each.stands() && each.scope().compareTo(correction.scope()) < 0)
        .anyMatch(each -> each.edit() instanceof Edit.Set set && set.field() == field);
  }

  /** Whether a statement is the one on which a correction was made. */
  private boolean isAbout(Draft draft, Correction correction) {
    return correction
        .anchor()
        .filter(at -> at.article().equals(article) && values.misplaced(at.content()).isEmpty())
        .filter(at -> draft.share(values.span(at.content())) > 0)
        .isPresent();
  }

  private List<Draft> reached(Correction correction) {
    return switch (correction.scope()) {
      case MENTION -> target(correction).stream().toList();
      case ARTICLE -> target(correction).map(this::bySameSpeaker).orElse(List.of());
      case NAME -> called(correction);
    };
  }

  /** Those whose reader's speaker is the same as one's; the same words, where it is unnamed. */
  private List<Draft> bySameSpeaker(Draft one) {
    Speaker speaker = one.origin.speaker();
    return drafts.stream()
        .filter(each -> each == one || isSame(speaker, each.origin.speaker()))
        .toList();
  }

  private static boolean isSame(Speaker one, Speaker other) {
    return switch (one) {
      case Speaker.Identified(String actor, String mention) ->
          other instanceof Speaker.Identified second && second.actor().equals(actor);
      case Speaker.Unnamed(String words) ->
          other instanceof Speaker.Unnamed second
              && SpeakerName.folded(second.words()).equals(SpeakerName.folded(words));
      case Speaker.Unknown unknown -> false;
    };
  }

  private List<Draft> called(Correction correction) {
    Optional<String> name = correction.name();
    List<Draft> called =
        drafts.stream()
            .filter(
                each ->
                    SpeakerName.of(read.cast(), each.origin.speaker())
                        .map(SpeakerName::folded)
                        .equals(name))
            .toList();
    boolean home = correction.anchor().filter(at -> at.article().equals(article)).isPresent();
    if (called.isEmpty() && home) {
      report(correction, "nobody is called so here any more");
    }
    return called;
  }

  /** The statement that a correction is about; reported where there is none, or several. */
  private Optional<Draft> target(Correction correction) {
    Anchor anchor = correction.anchor().orElseThrow();
    Optional<String> misplaced = values.misplaced(anchor.content());
    if (misplaced.isPresent()) {
      report(correction, misplaced.get());
      return Optional.empty();
    }
    List<Draft> nearest = nearest(values.span(anchor.content()));
    if (nearest.size() > 1) {
      Optional<Span> cue =
          anchor.cue().filter(it -> values.misplaced(it).isEmpty()).map(values::span);
      nearest = nearest.stream().filter(each -> each.hasCue(cue)).toList();
    }
    if (nearest.size() == 1) {
      return Optional.of(nearest.getFirst());
    }
    String words = "“" + anchor.content().exact() + "”";
    report(
        correction,
        nearest.isEmpty()
            ? "no statement has these words any more: " + words
            : "several statements have these words: " + words);
    return Optional.empty();
  }

  /** Those that have most of their content in common with a stretch. */
  private List<Draft> nearest(Span content) {
    double best = drafts.stream().mapToDouble(each -> each.share(content)).max().orElse(0);
    return best == 0
        ? List.of()
        : drafts.stream().filter(each -> each.share(content) == best).toList();
  }

  private void mark(Correction correction, Edit.Missed missed) {
    Optional<String> misplaced =
        Marking.passages(missed).stream()
            .flatMap(each -> values.misplaced(each).stream())
            .findFirst();
    if (misplaced.isPresent()) {
      report(correction, misplaced.get());
      return;
    }
    Marking marking = new Marking(read, people, values);
    Statement marked = marking.statement(missed, "h" + correction.id());
    Optional<Draft> same =
        nearest(Anchor.extent(marked.attribution().content())).stream().findFirst();
    if (same.isPresent()) {
      join(same.get(), correction, marked);
    } else if (correction.stands()) {
      Draft draft =
          new Draft(marked.key(article, points), marked, Optional.empty(), Status.CHECKED);
      draft.corrections.add(correction);
      draft.otherSpeaker = true;
      drafts.add(draft);
    }
  }

  /** What a person marked is read by now: it keeps the words that the person gave it. */
  private void join(Draft draft, Correction correction, Statement marked) {
    draft.corrections.add(correction);
    if (correction.stands()) {
      Attribution own = draft.now.attribution();
      Attribution given =
          new Attribution(
              marked.attribution().frame(), own.sense(), own.confidence(), own.parent());
      draft.now = FieldValues.attributed(draft.now, given);
      draft.status = Status.CHECKED;
    }
  }

  private void report(Correction correction, String why) {
    if (correction.stands()) {
      unresolved.add(new Unresolved(correction, why));
    }
  }

  private Corrected result() {
    List<Entry> entries = new Nesting(drafts).entries();
    boolean same =
        !people.hasMore()
            && entries.stream().map(Entry::statement).toList().equals(read.statements());
    if (same) {
      return new Corrected(read, read, entries, unresolved);
    }
    Entries now =
        new Entries(
            people.cast(),
            entries.stream().map(Entry::statement).toList(),
            read.dates(),
            read.happenings());
    Reading reading =
        new Reading(read.by(), read.article(), read.language(), read.zones(), now, read.problems());
    return new Corrected(read, reading, entries, unresolved);
  }

  /** The order in which statements stand. */
  static final Comparator<Draft> TEXT_ORDER = Comparator.comparing(draft -> draft.now.extent());
}
