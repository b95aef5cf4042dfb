package org.onrecord.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.act.Code;
import org.onrecord.act.Deed;
import org.onrecord.act.Modality;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting.Voice;
import org.onrecord.actor.Role;
import org.onrecord.actor.Sector;
import org.onrecord.actor.Speaker;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Sense;
import org.onrecord.event.Claim;
import org.onrecord.event.Event;
import org.onrecord.event.Happenings;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.setting.Setting;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;
import org.onrecord.when.Basis;
import org.onrecord.when.DateMention;
import org.onrecord.when.Precision;

/** An article that is written sentence by sentence, with what a reader would find in it. */
final class DebateArticle {
  private static final double CONFIDENCE = 0.8;
  private static final String SAID = " said that ";

  private final StringBuilder text = new StringBuilder();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Cast.Named> mentions = new ArrayList<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<Event> events = new ArrayList<>();

  /**
   * Who speaks or acts.
   *
   * @param name what they are called
   * @param country whose, ISO 3166 alpha-3
   * @param office their office; a state and somebody private have none
   */
  record Somebody(String name, String country, Optional<String> office) {}

  /**
   * What is done.
   *
   * @param code its type in PLOVER
   * @param trigger the words that name it
   * @param rest the words after them
   */
  record Done(String code, String trigger, String rest) {}

  /** Adds a sentence that reports what somebody says. */
  void says(Somebody who, String words) {
    int start = text.length();
    who.office().ifPresent(office -> text.append(office).append(' '));
    Span source = written(start, who.name());
    Cast.Named mention = mention(who, source, Type.PERSON);
    int cue = text.length() + 1;
    text.append(SAID);
    Span content = written(text.length(), words);
    text.append(".\n");
    String actor = mention.actor().orElseThrow();
    Frame frame =
        new Frame(
            List.of(source), List.of(new Span(cue, cue + 4)), List.of(content), Form.INDIRECT);
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            Zone.Kind.BODY,
            Attribution.of(frame, Sense.of(Kind.SPEECH), CONFIDENCE),
            new Voice(new Speaker.Identified(actor, mention.id()), List.of(Optional.of(actor))),
            Setting.unknown(),
            Deed.unknown()));
  }

  /** Adds a sentence that tells in the article's own voice what a state did that day. */
  void does(Somebody state, Done done, LocalDate day) {
    int start = text.length();
    Span name = written(start, state.name());
    String actor = mention(state, name, Type.COUNTRY).actor().orElseThrow();
    text.append(' ');
    Span trigger = written(text.length(), done.trigger());
    text.append(done.rest()).append(' ');
    Span when = written(text.length(), "that day");
    Event.When dated =
        new Event.When(
            when, Optional.of(new DateMention(when, day.toString(), Precision.DAY, Basis.STATED)));
    events.add(
        new Event(
            "e" + (events.size() + 1),
            Code.valueOf(done.code()),
            new Event.Parties(List.of(actor), List.of()),
            new Event.Telling(
                trigger, new Span(start, text.length()), Optional.of(dated), Optional.empty()),
            new Claim(Optional.empty(), Polarity.AFFIRMED, Modality.PAST),
            CONFIDENCE));
    text.append(".\n");
  }

  /** The reading of what was written. */
  Reading reading(Origin origin) {
    Article article = new Article(text.toString(), origin);
    Cast cast = new Cast(mentions, List.copyOf(actors.values()));
    Happenings happenings = new Happenings(events, List.of(), List.of());
    Zone body = Zone.of(new Span(0, text.length()), Zone.Kind.BODY);
    Entries entries = new Entries(cast, statements, List.of(), happenings);
    return new Reading(article, Optional.of("en"), List.of(body), entries, List.of());
  }

  private Span written(int start, String words) {
    text.append(words);
    return new Span(start, text.length());
  }

  private Cast.Named mention(Somebody who, Span span, Type type) {
    String id = "m" + (mentions.size() + 1);
    Optional<Actor> before = Optional.ofNullable(actors.get(who.name()));
    String actor = before.map(Actor::id).orElse("a" + (actors.size() + 1));
    List<String> all = new ArrayList<>(before.map(Actor::mentions).orElse(List.of()));
    all.add(id);
    actors.put(
        who.name(),
        new Actor(actor, who.name(), known(who, type), List.of(), roles(who, span), all));
    Span head = new Span(span.end() - who.name().length(), span.end());
    Mention mention = new Mention(span, head, Mention.Kind.NAME, type);
    Cast.Named named = new Cast.Named(id, mention, Optional.of(actor), "its name");
    mentions.add(named);
    return named;
  }

  private static Actor.Known known(Somebody who, Type type) {
    boolean state = type == Type.COUNTRY;
    return new Actor.Known(
        type,
        state ? Optional.of("iso:" + who.country()) : Optional.empty(),
        Optional.of(who.country()),
        state || who.office().isPresent() ? Optional.of(Sector.GOV) : Optional.empty());
  }

  private static List<Role> roles(Somebody who, Span span) {
    return who.office().stream()
        .map(
            office ->
                new Role(
                    "foreign minister",
                    Optional.empty(),
                    Optional.of(who.country()),
                    new Span(span.start(), span.start() + office.length())))
        .toList();
  }
}
