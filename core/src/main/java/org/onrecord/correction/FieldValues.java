package org.onrecord.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.act.Act;
import org.onrecord.act.Certainty;
import org.onrecord.act.Code;
import org.onrecord.act.Deed;
import org.onrecord.act.Modality;
import org.onrecord.actor.Casting;
import org.onrecord.actor.Speaker;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Sense;
import org.onrecord.attribution.Voice;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.setting.Medium;
import org.onrecord.setting.Setting;
import org.onrecord.setting.Venue;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;
import org.onrecord.when.Basis;
import org.onrecord.when.Edtf;
import org.onrecord.when.Uttered;

/** Takes the fields of one article's statements out as values, and puts values into them. */
final class FieldValues {
  /** A person is sure. */
  private static final double CERTAIN = 1;

  private final String text;
  private final CodePoints points;
  private final People people;

  FieldValues(String text, CodePoints points, People people) {
    this.text = text;
    this.points = points;
    this.people = people;
  }

  /** The values of a reading's statements. */
  static FieldValues of(Reading reading) {
    String text = reading.article().text();
    return new FieldValues(text, CodePoints.of(text), new People(text, reading.cast()));
  }

  Value of(Field field, Statement statement) {
    Attribution attribution = statement.attribution();
    Deed deed = statement.deed();
    return switch (field) {
      case SOURCE -> places(attribution.source());
      case CUE -> places(attribution.cue());
      case CONTENT -> places(attribution.content());
      case SPEAKER -> speaker(statement.speaker());
      case ADDRESSEE -> names(statement.setting().addressees());
      case FORM -> new Value.Term(attribution.form().code());
      case KIND -> new Value.Term(attribution.kind().code());
      case VOICE -> new Value.Term(attribution.sense().voice().code());
      case POLARITY -> new Value.Term(attribution.sense().polarity().code());
      case UTTERED -> term(statement.uttered().value());
      case VENUE -> statement.setting().venue().map(this::occasion).orElse(Value.nothing());
      case ACT -> term(deed.act().map(act -> act.code().name()));
      case MODALITY -> term(deed.modality().map(Modality::code));
      case CERTAINTY -> term(deed.certainty().map(Certainty::code));
      case CONDITION -> places(deed.condition());
    };
  }

  /** Why a value has no place in this text; empty if it has. */
  Optional<String> misplaced(Value value) {
    List<Passage> passages =
        switch (value) {
          case Value.Places places -> places.passages();
          case Value.Occasion occasion -> List.of(occasion.words());
          case Value.Nothing nothing -> List.of();
          case Value.Term term -> List.of();
          case Value.Names names -> List.of();
          case Value.Unnamed unnamed -> List.of();
        };
    return passages.stream().flatMap(each -> misplaced(each).stream()).findFirst();
  }

  /** Why a passage has no place in this text; empty if it has. */
  Optional<String> misplaced(Passage passage) {
    return switch (passage.in(text, points)) {
      case Passage.Place.At at -> Optional.empty();
      case Passage.Place.Nowhere nowhere ->
          Optional.of("“" + passage.exact() + "” no longer stands there");
      case Passage.Place.Several several ->
          Optional.of("“" + passage.exact() + "” stands in several places, each as likely");
    };
  }

  /** Where a passage stands that is not misplaced. */
  Span span(Passage passage) {
    if (passage.in(text, points) instanceof Passage.Place.At(Span span)) {
      return span;
    }
    throw new IllegalArgumentException("misplaced: " + passage);
  }

  /** The statement with another value in a field; the value must have its place in the text. */
  Statement with(Statement statement, Field field, Value value) {
    return switch (field) {
      case SOURCE, CUE, CONTENT, FORM -> framed(statement, frame(statement, field, value));
      case KIND, VOICE, POLARITY -> sensed(statement, sense(statement, field, value));
      case SPEAKER -> voiced(statement, people.speaker(value));
      case ADDRESSEE, UTTERED, VENUE -> set(statement, setting(statement.setting(), field, value));
      case ACT, MODALITY, CERTAINTY, CONDITION ->
          done(statement, deed(statement.deed(), field, value));
    };
  }

  private Frame frame(Statement statement, Field field, Value value) {
    Frame frame = statement.attribution().frame();
    return switch (field) {
      case SOURCE -> new Frame(spans(value), frame.cue(), frame.content(), frame.form());
      case CUE -> new Frame(frame.source(), spans(value), frame.content(), frame.form());
      case CONTENT -> new Frame(frame.source(), frame.cue(), spans(value), frame.form());
      default ->
          new Frame(
              frame.source(), frame.cue(), frame.content(), Form.valueOf(upper(value).orElse("")));
    };
  }

  private static Sense sense(Statement statement, Field field, Value value) {
    Sense sense = statement.attribution().sense();
    String name = upper(value).orElse("");
    return new Sense(
        field == Field.KIND ? Kind.valueOf(name) : sense.kind(),
        field == Field.POLARITY ? Polarity.valueOf(name) : sense.polarity(),
        field == Field.VOICE ? Voice.valueOf(name) : sense.voice(),
        sense.hearsay());
  }

  private Setting setting(Setting setting, Field field, Value value) {
    return switch (field) {
      case ADDRESSEE -> new Setting(setting.uttered(), setting.venue(), people.ids(value));
      case VENUE -> new Setting(setting.uttered(), venue(value), setting.addressees());
      default ->
          new Setting(uttered(setting.uttered(), value), setting.venue(), setting.addressees());
    };
  }

  private Optional<Venue> venue(Value value) {
    return value instanceof Value.Occasion(Passage words, String medium)
        ? Optional.of(new Venue(span(words), Medium.valueOf(medium.toUpperCase(Locale.ROOT))))
        : Optional.empty();
  }

  /** A date that a person gave was worked out by them; the words that date the saying stay. */
  private static Uttered uttered(Uttered read, Value value) {
    Optional<String> date = value instanceof Value.Term(String code) ? Optional.of(code) : none();
    return new Uttered(
        date,
        read.notBefore(),
        read.notAfter(),
        date.map(given -> Basis.RESOLVED),
        date.flatMap(Edtf::of).map(Edtf::precision),
        read.words());
  }

  private Deed deed(Deed deed, Field field, Value value) {
    Optional<String> name = upper(value);
    return new Deed(
        field == Field.ACT ? name.map(code -> act(deed, Code.valueOf(code))) : deed.act(),
        field == Field.MODALITY ? name.map(Modality::valueOf) : deed.modality(),
        field == Field.CERTAINTY ? name.map(Certainty::valueOf) : deed.certainty(),
        field == Field.CONDITION ? spans(value) : deed.condition());
  }

  private static Act act(Deed deed, Code code) {
    return deed.act()
        .map(act -> new Act(code, act.targets(), act.words(), CERTAIN))
        .orElseGet(() -> new Act(code, List.of(), List.of(), CERTAIN));
  }

  private static Statement framed(Statement it, Frame frame) {
    Attribution old = it.attribution();
    return attributed(it, new Attribution(frame, old.sense(), old.confidence(), old.parent()));
  }

  private static Statement sensed(Statement it, Sense sense) {
    Attribution old = it.attribution();
    return attributed(it, new Attribution(old.frame(), sense, old.confidence(), old.parent()));
  }

  /** The statement with another attribution. */
  static Statement attributed(Statement it, Attribution attribution) {
    return new Statement(it.id(), it.zone(), attribution, it.voice(), it.setting(), it.deed());
  }

  private static Statement voiced(Statement it, Speaker speaker) {
    Casting.Voice voice = new Casting.Voice(speaker, it.voice().chain());
    return new Statement(it.id(), it.zone(), it.attribution(), voice, it.setting(), it.deed());
  }

  private static Statement set(Statement it, Setting setting) {
    return new Statement(it.id(), it.zone(), it.attribution(), it.voice(), setting, it.deed());
  }

  private static Statement done(Statement it, Deed deed) {
    return new Statement(it.id(), it.zone(), it.attribution(), it.voice(), it.setting(), deed);
  }

  private Value places(List<Span> spans) {
    return spans.isEmpty()
        ? Value.nothing()
        : new Value.Places(spans.stream().map(span -> Passage.of(text, points, span)).toList());
  }

  private List<Span> spans(Value value) {
    List<Span> spans = new ArrayList<>();
    if (value instanceof Value.Places(List<Passage> passages)) {
      passages.forEach(passage -> spans.add(span(passage)));
    }
    return spans.stream().sorted().distinct().toList();
  }

  private Value speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Identified(String actor, String mention) -> names(List.of(actor));
      case Speaker.Unnamed(String words) -> new Value.Unnamed(words);
      case Speaker.Unknown unknown -> Value.nothing();
    };
  }

  private Value names(List<String> actors) {
    List<String> names = actors.stream().flatMap(id -> people.name(id).stream()).toList();
    return names.isEmpty() ? Value.nothing() : new Value.Names(names);
  }

  private Value occasion(Venue venue) {
    return new Value.Occasion(Passage.of(text, points, venue.span()), venue.medium().code());
  }

  private static Value term(Optional<String> code) {
    return code.<Value>map(Value.Term::new).orElse(Value.nothing());
  }

  private static Optional<String> upper(Value value) {
    return value instanceof Value.Term(String code)
        ? Optional.of(code.toUpperCase(Locale.ROOT))
        : none();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
