package org.onrecord.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.act.Act;
import org.onrecord.act.Certainty;
import org.onrecord.act.Code;
import org.onrecord.act.Deed;
import org.onrecord.act.Modality;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting;
import org.onrecord.actor.Role;
import org.onrecord.actor.Sector;
import org.onrecord.actor.Speaker;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Sense;
import org.onrecord.attribution.Voice;
import org.onrecord.event.Claim;
import org.onrecord.event.Event;
import org.onrecord.event.Happenings;
import org.onrecord.event.Relation;
import org.onrecord.event.Tie;
import org.onrecord.event.Wording;
import org.onrecord.issue.OnIssue;
import org.onrecord.issue.Stance;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.setting.Medium;
import org.onrecord.setting.Setting;
import org.onrecord.setting.Venue;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Published;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;
import org.onrecord.when.Basis;
import org.onrecord.when.DateMention;
import org.onrecord.when.Precision;
import org.onrecord.when.Uttered;

/** Readings of a seeded generator, with every field filled or not, over texts of any characters. */
final class RandomReading {
  private static final List<String> WORDS =
      List.of(
          "Mara Quill",
          "a \"quoted\" \\ name",
          "کریم عراقیان",
          "😀",
          "",
          "line\r\nbreak\u2028and\ttab",
          "e\u0301",
          "\u0000\u001F",
          "null",
          "</script>");
  private final Random random;
  private final String text;

  /** Offsets at which a character begins, and the end: where a span may begin or end. */
  private final int[] edges;

  private RandomReading(Random random, String text) {
    this.random = random;
    this.text = text;
    this.edges =
        IntStream.rangeClosed(0, text.codePointCount(0, text.length()))
            .map(count -> text.offsetByCodePoints(0, count))
            .toArray();
  }

  /** Some readings, the same ones each time. */
  static Stream<Reading> some(int count) {
    Random random = new Random(11);
    return RandomText.some(count).map(text -> new RandomReading(random, "😀 Ana " + text).make());
  }

  private Reading make() {
    Optional<String> language = maybe(() -> pick(List.of("en", "fr", "fa")));
    Origin origin =
        new Origin(
            maybe(this::words),
            maybe(this::words),
            maybe(() -> "https://harbour.example/" + random.nextInt(90)),
            maybe(this::words),
            published(),
            language);
    return new Reading(
        new Article(text, origin),
        language,
        list(4, this::zone),
        new Entries(cast(), statements(), list(3, this::date), happenings()),
        list(3, this::problem));
  }

  private Happenings happenings() {
    return new Happenings(list(3, this::event), list(3, this::tie), list(3, this::wording));
  }

  private Event event() {
    Span span = span();
    Event.Parties parties = new Event.Parties(list(2, () -> id("a")), list(2, () -> id("a")));
    Event.Telling telling = new Event.Telling(span, span, maybe(this::when), maybe(this::span));
    return new Event(
        id("e"), pick(Code.values()), parties, telling, claim(), random.nextInt(101) / 100.0);
  }

  private Event.When when() {
    Span words = span();
    return new Event.When(
        words,
        maybe(
            () -> new DateMention(words, "2024", pick(Precision.values()), pick(Basis.values()))));
  }

  private Claim claim() {
    return new Claim(maybe(() -> id("s")), pick(Polarity.values()), pick(Modality.values()));
  }

  private Tie tie() {
    return new Tie(
        "a1", pick(Relation.values()), "a2", span(), claim(), random.nextInt(101) / 100.0);
  }

  private Wording wording() {
    return new Wording(
        span(), pick(Wording.Kind.values()), maybe(() -> id("s")), maybe(() -> id("a")));
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private <T> T pick(T[] some) {
    return some[random.nextInt(some.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> made) {
    return random.nextBoolean() ? Optional.of(made.get()) : Optional.empty();
  }

  private <T> List<T> list(int most, Supplier<T> made) {
    return Stream.generate(made).limit(random.nextInt(most + 1)).toList();
  }

  private String words() {
    return pick(WORDS);
  }

  private String id(String letter) {
    return letter + (1 + random.nextInt(9));
  }

  private LocalDate day() {
    return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
  }

  private Span span() {
    int from = random.nextInt(edges.length - 1);
    int to = from + 1 + random.nextInt(edges.length - 1 - from);
    return new Span(edges[from], edges[to]);
  }

  private Published published() {
    LocalDate day = day();
    return switch (random.nextInt(3)) {
      case 0 -> Published.unknown();
      case 1 -> new Published.Day(day);
      default -> new Published.Moment(day, Instant.ofEpochSecond(random.nextInt()));
    };
  }

  private Zone zone() {
    return new Zone(span(), pick(Zone.Kind.values()), maybe(this::words), maybe(this::words));
  }

  private DateMention date() {
    return new DateMention(
        span(), day().toString(), pick(Precision.values()), pick(Basis.values()));
  }

  private Problem problem() {
    return new Problem(id("code"), maybe(this::span), words());
  }

  private Cast cast() {
    return new Cast(list(4, this::mention), list(4, this::actor));
  }

  private Cast.Named mention() {
    Span span = span();
    Span head = random.nextBoolean() ? span : new Span(span.start(), span.end());
    Mention mention = new Mention(span, head, pick(Mention.Kind.values()), pick(Type.values()));
    return new Cast.Named(id("m"), mention, maybe(() -> id("a")), words());
  }

  private Actor actor() {
    Actor.Known known =
        new Actor.Known(
            pick(Type.values()),
            maybe(() -> "body:harbour-union"),
            maybe(() -> pick(List.of("LVA", "IGO"))),
            maybe(() -> pick(Sector.values())));
    List<String> members = list(3, () -> id("a"));
    return new Actor(id("a"), words(), known, members, list(3, this::role), list(3, () -> id("m")));
  }

  private Role role() {
    return new Role(words(), maybe(this::words), maybe(() -> "CHL"), span());
  }

  private List<Statement> statements() {
    List<Statement> made = new ArrayList<>();
    int count = random.nextInt(6);
    for (int i = 1; i <= count; i++) {
      Frame frame =
          new Frame(list(2, this::span), list(2, this::span), contents(), pick(Form.values()));
      Sense sense =
          new Sense(
              pick(Kind.values()),
              pick(Polarity.values()),
              pick(Voice.values()),
              random.nextBoolean());
      Optional<Attribution> parent =
          made.isEmpty() ? Optional.empty() : maybe(() -> pick(made).attribution());
      Attribution attribution = new Attribution(frame, sense, random.nextInt(101) / 100.0, parent);
      made.add(
          new Statement(
              "s" + i, pick(Zone.Kind.values()), attribution, voice(), setting(), deed()));
    }
    return made;
  }

  private List<Span> contents() {
    return Stream.generate(this::span).limit(1 + random.nextInt(3)).toList();
  }

  private Casting.Voice voice() {
    Speaker speaker =
        switch (random.nextInt(3)) {
          case 0 -> Speaker.unknown();
          case 1 -> new Speaker.Unnamed(words());
          default -> new Speaker.Identified(id("a"), id("m"));
        };
    return new Casting.Voice(speaker, list(3, () -> maybe(() -> id("a"))));
  }

  private Setting setting() {
    Optional<Venue> venue = maybe(() -> new Venue(span(), pick(Medium.values())));
    return new Setting(uttered(), venue, list(2, () -> id("a")));
  }

  private Deed deed() {
    Optional<Act> act =
        maybe(
            () ->
                new Act(
                    pick(Code.values()),
                    list(3, () -> id("a")),
                    list(2, this::span),
                    random.nextInt(101) / 100.0));
    return new Deed(
        act,
        maybe(() -> pick(Modality.values())),
        maybe(() -> pick(Certainty.values())),
        list(2, this::span),
        list(2, this::onIssue));
  }

  private OnIssue onIssue() {
    return new OnIssue(
        id("issue-"),
        maybe(() -> pick(Stance.values())),
        random.nextInt(101) / 100.0,
        List.of(span()));
  }

  private Uttered uttered() {
    boolean dated = random.nextBoolean();
    return new Uttered(
        Optional.of(day().toString()).filter(day -> dated),
        maybe(this::day),
        maybe(this::day),
        Optional.of(pick(Basis.values())).filter(basis -> dated),
        Optional.of(pick(Precision.values())).filter(precision -> dated),
        list(2, this::span));
  }
}
