package org.onrecord.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.act.Deed;
import org.onrecord.actor.Casting;
import org.onrecord.actor.Speaker;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.setting.Setting;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/** Makes a statement of words that a person marked. */
final class Marking {
  private static final String OPENERS = "\"“«„";
  private static final String CLOSERS = "\"”»“";
  private static final double CERTAIN = 1;

  private final Reading read;
  private final People people;
  private final FieldValues values;

  Marking(Reading read, People people, FieldValues values) {
    this.read = read;
    this.people = people;
    this.values = values;
  }

  static List<Passage> passages(Edit.Missed missed) {
    List<Passage> passages = new ArrayList<>(List.of(missed.content()));
    missed.cue().ifPresent(passages::add);
    missed.source().ifPresent(passages::add);
    return passages;
  }

  /** The statement; every passage must have its place. */
  Statement statement(Edit.Missed missed, String id) {
    Span content = values.span(missed.content());
    Frame frame =
        new Frame(
            missed.source().stream().map(values::span).toList(),
            missed.cue().stream().map(values::span).toList(),
            List.of(content),
            form(missed.content().exact().strip()));
    Optional<Attribution> parent =
        read.statements().stream()
            .map(Statement::attribution)
            .filter(each -> isAround(each, frame.extent()))
            .min((one, other) -> Integer.compare(length(one), length(other)));
    Attribution attribution = new Attribution(frame, Sense.of(Kind.SPEECH), CERTAIN, parent);
    Speaker speaker =
        frame.source().isEmpty() ? Speaker.unknown() : people.at(frame.source().getFirst());
    return new Statement(
        id,
        zone(content),
        attribution,
        new Casting.Voice(speaker, List.of()),
        Setting.unknown(),
        Deed.unknown());
  }

  private static boolean isAround(Attribution attribution, Span extent) {
    return attribution.content().stream()
        .anyMatch(span -> span.contains(extent) && !span.equals(extent));
  }

  private static int length(Attribution attribution) {
    return Anchor.extent(attribution.content()).length();
  }

  private Zone.Kind zone(Span content) {
    return read.zones().stream()
        .filter(zone -> zone.span().contains(content.start()))
        .map(Zone::kind)
        .findFirst()
        .orElse(Zone.Kind.BODY);
  }

  private static Form form(String words) {
    boolean opens = OPENERS.indexOf(words.charAt(0)) >= 0;
    boolean closes = CLOSERS.indexOf(words.charAt(words.length() - 1)) >= 0;
    if (opens && closes && words.length() > 1) {
      return Form.DIRECT;
    }
    boolean quotes = words.chars().anyMatch(unit -> OPENERS.indexOf(unit) >= 0);
    return quotes ? Form.MIXED : Form.INDIRECT;
  }
}
