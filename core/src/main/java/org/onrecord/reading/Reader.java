package org.onrecord.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.act.Acts;
import org.onrecord.actor.Boundaries;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting;
import org.onrecord.actor.Casting.Mentioned;
import org.onrecord.actor.Guessed;
import org.onrecord.actor.WrittenNames;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Attributions;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Words;
import org.onrecord.event.Happenings;
import org.onrecord.event.Story;
import org.onrecord.event.UnnamedParties;
import org.onrecord.issue.Issues;
import org.onrecord.mention.Mention;
import org.onrecord.mention.MentionFinder;
import org.onrecord.mention.Mentions;
import org.onrecord.setting.Audience;
import org.onrecord.setting.Occasion;
import org.onrecord.setting.Occasions;
import org.onrecord.setting.Setting;
import org.onrecord.text.Article;
import org.onrecord.text.Dateline;
import org.onrecord.text.Language;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Problem;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;
import org.onrecord.text.Zones;
import org.onrecord.when.DateMention;
import org.onrecord.when.Dates;
import org.onrecord.when.Expression;
import org.onrecord.when.Utterances;
import org.onrecord.when.Uttered;

/**
 * Reads an article into a {@link Reading}. Immutable and safe for use by many threads; the same
 * article always gives the same reading.
 */
public final class Reader {
  /** The version of the reader: a new one may read an article differently. */
  public static final String VERSION = "0.1.0";

  /** The code of the problem of an article in a language that is not read. */
  public static final String LANGUAGE = "language";

  /** The code of the problem of an article at which the reader failed. */
  public static final String FAILED = "reader";

  private static final Comparator<Statement> TEXT_ORDER = Comparator.comparing(Statement::extent);

  private static final MentionFinder WRITTEN = new WrittenNames();

  private final ReadBy by;
  private final Encoder encoder;
  private final Attributions attributions;
  private final Mentions mentions;
  private final Acts acts;

  private Reader(Depth depth) {
    this.encoder = Encoder.load(depth);
    this.attributions = Attributions.load(depth);
    this.mentions = Mentions.load(depth);
    this.acts = Acts.load(depth);
    SortedMap<String, String> models = new TreeMap<>(attributions.models());
    models.putAll(mentions.models());
    models.putAll(acts.models());
    models.putAll(encoder.models());
    this.by = new ReadBy(VERSION, models);
  }

  /** The reader that reads best. Its networks are loaded once. */
  public static Reader standard() {
    return Standard.READER;
  }

  /** The reader with half as many layers: faster, and less exact. Loaded once. */
  public static Reader fast() {
    return Fast.READER;
  }

  /** What this is: its version and the networks it reads with. */
  public ReadBy by() {
    return by;
  }

  private static final class Standard {
    static final Reader READER = new Reader(Depth.TWELVE);
  }

  private static final class Fast {
    static final Reader READER = new Reader(Depth.SIX);
  }

  /** Everything found in {@code article}; a language that is not read gives a problem instead. */
  public Reading read(Article article) {
    String text = article.text();
    Optional<String> language = Language.of(article);
    List<Zone> zones = Zones.of(article);
    if (!language.equals(Optional.of(Language.ENGLISH))) {
      Problem unread = Problem.of(LANGUAGE, "not read: " + inWords(language));
      return new Reading(by, article, language, zones, Entries.none(), List.of(unread));
    }
    List<Span> paragraphs = Paragraphs.of(text);
    List<Expression> expressions = Dates.find(text, paragraphs, article.origin().published().day());
    List<DateMention> dates = expressions.stream().flatMap(it -> it.date().stream()).toList();
    List<Zone> dated = zones.stream().map(zone -> Posts.dated(zone, dates)).toList();
    ZonesByStart zoneAt = ZonesByStart.of(dated);
    List<Span> prose = paragraphs.stream().filter(it -> isProse(zoneAt.kind(it.start()))).toList();
    List<Span> named = withAuthors(text, prose, zoneAt);
    Heard heard = hear(text, prose, WRITTEN.find(text, named), zoneAt);
    List<Statement> said = statements(text, heard.attributions(), zoneAt);
    List<Attribution> attributions = said.stream().map(Statement::attribution).toList();
    Mentioned mentioned = mentioned(text, zoneAt, heard);
    Casting.Result casting = Casting.of(text, named, mentioned, attributions);
    List<Uttered> uttered =
        Utterances.of(
            text, paragraphs, expressions, attributions, article.origin().published().day());
    List<Occasion> occasions = Occasions.of(text, paragraphs, attributions);
    Audience audience = new Audience(text, casting.cast());
    Deeds deeds = new Deeds(text, casting.cast(), this::alone, heard.doing());
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      Statement each = said.get(i);
      boolean post = each.zone() == Zone.Kind.POST;
      Uttered when = post ? Posts.uttered(each, expressions, article) : uttered.get(i);
      Setting setting = audience.setting(when, occasions.get(i), each.attribution().source());
      Statement spoken = each.by(casting.speakers().get(i), setting);
      statements.add(spoken.doing(deeds.of(spoken)));
    }
    Story.People people = Story.People.of(casting.cast(), mentioned.written());
    Story story = story(article, body(prose, zoneAt), people, statements, expressions);
    Entries entries = withNameless(casting.cast(), heard, story, statements, dates);
    return new Reading(by, article, language, dated, entries, List.of()).on(Issues.standard());
  }

  /**
   * The same for one of many articles: a failure of the reader itself is a problem of this
   * article's reading, so that the others are read and this one is kept to be read by a later
   * release.
   */
  public Reading readOneOfMany(Article article) {
    return readOneOfMany(article, this::read);
  }

  Reading readOneOfMany(Article article, Function<Article, Reading> read) {
    try {
      return read.apply(article);
    } catch (RuntimeException e) {
      String where = Stream.of(e.getStackTrace()).map(at -> ", at " + at).findFirst().orElse("");
      Problem failed = Problem.of(FAILED, "not read, for a fault of the reader: " + e + where);
      return new Reading(
          by, article, Language.of(article), article.zones(), Entries.none(), List.of(failed));
    }
  }

  /** Words that no article says, such as a post's, are read by themselves. */
  private Acts.Open alone(String text, List<Span> words) {
    return acts.alone(encoder, text, words);
  }

  /** All that was read, with people without a name to whom something was done or said. */
  private static Entries withNameless(
      Cast cast, Heard heard, Story story, List<Statement> statements, List<DateMention> dates) {
    Set<String> hearers =
        statements.stream()
            .flatMap(each -> each.setting().addressees().stream())
            .collect(Collectors.toSet());
    UnnamedParties parties =
        UnnamedParties.of(story.text(), cast, heard.mentions(), Happenings.of(story), hearers);
    List<Statement> whole = statements.stream().map(each -> each.withIds(parties.ids())).toList();
    return new Entries(parties.cast(), whole, dates, parties.happenings());
  }

  private static Story story(
      Article article,
      List<Span> body,
      Story.People people,
      List<Statement> statements,
      List<Expression> expressions) {
    List<Story.Told> asserted =
        statements.stream()
            .map(told -> new Story.Told(told.id(), told.attribution(), told.uttered()))
            .toList();
    Optional<LocalDate> day = article.origin().published().day();
    return new Story(article.text(), body, people, asserted, expressions, day);
  }

  /** The paragraphs that tell events: a headline only repeats what they tell. */
  private static List<Span> body(List<Span> prose, ZonesByStart zoneAt) {
    return prose.stream().filter(it -> zoneAt.kind(it.start()) != Zone.Kind.HEADLINE).toList();
  }

  /**
   * The paragraphs in which names are sought: prose without datelines, and the authors of embedded
   * posts.
   */
  private static List<Span> withAuthors(String text, List<Span> prose, ZonesByStart zoneAt) {
    Stream<Span> authors =
        zoneAt.zones().stream()
            .filter(zone -> zone.kind() == Zone.Kind.POST)
            .flatMap(zone -> Posts.statement(text, zone).stream())
            .flatMap(statement -> statement.attribution().source().stream());
    Stream<Span> undated = prose.stream().map(paragraph -> Dateline.without(text, paragraph));
    return Stream.concat(undated, authors).sorted().toList();
  }

  private static String inWords(Optional<String> language) {
    return language
        .map(code -> "the language is “" + code + "”; only English (en) is read")
        .orElse("the language is not English, the only one that is read");
  }

  /** What is said, in text order; by whom and when is not told yet. */
  private List<Statement> statements(
      String text, List<Attribution> attributions, ZonesByStart zoneAt) {
    List<Statement> found = new ArrayList<>();
    for (Zone zone : zoneAt.zones()) {
      if (zone.kind() == Zone.Kind.POST) {
        Posts.statement(text, zone).ifPresent(found::add);
      }
    }
    for (Attribution attribution : attributions) {
      Zone.Kind kind = zoneAt.kind(attribution.content().getFirst().start());
      found.add(new Statement("", kind, attribution));
    }
    found.sort(TEXT_ORDER);
    return numbered(found);
  }

  /** What the networks found in one pass over the words, and the names that are written there. */
  private record Heard(
      List<Attribution> attributions,
      List<Mention> written,
      List<Mentions.Linked> linked,
      Acts.Open doing) {
    List<Mention> mentions() {
      return linked.stream().map(Mentions.Linked::mention).toList();
    }
  }

  private Heard hear(String text, List<Span> prose, List<Mention> written, ZonesByStart zoneAt) {
    Words words = encoder.cut(text, prose);
    Attributions.Open saying = attributions.begin(text, words);
    Mentions.Open meant = mentions.begin(text, words);
    Acts.Open doing = acts.begin(text, prose, words);
    encoder.read(
        words,
        stretch -> {
          saying.add(stretch);
          meant.add(stretch);
          doing.add(stretch);
        });
    List<Attribution> found = Attributions.narrowed(saying.found(prose), zoneAt::isTogether);
    List<Attribution> said = Done.without(text, prose, written, found);
    return new Heard(said, written, meant.found(), doing);
  }

  private static Mentioned mentioned(String text, ZonesByStart zoneAt, Heard heard) {
    Mentioned found = new Mentioned(heard.written(), heard.linked());
    Mentioned agreed = Boundaries.agreed(text, found);
    return Guessed.settled(text, at -> zoneAt.heading(at.start()).isPresent(), agreed);
  }

  private static boolean isProse(Zone.Kind kind) {
    return kind.isRead() && kind != Zone.Kind.POST;
  }

  private static List<Statement> numbered(List<Statement> found) {
    List<Statement> numbered = new ArrayList<>();
    for (Statement statement : found) {
      String id = "s" + (numbered.size() + 1);
      numbered.add(new Statement(id, statement.zone(), statement.attribution()));
    }
    return numbered;
  }

  /**
   * The zones of an article, to be asked for by place.
   *
   * @param byStart each by its first unit
   */
  private record ZonesByStart(NavigableMap<Integer, Zone> byStart) {
    static ZonesByStart of(List<Zone> zones) {
      NavigableMap<Integer, Zone> byStart = new TreeMap<>();
      zones.forEach(zone -> byStart.put(zone.span().start(), zone));
      return new ZonesByStart(byStart);
    }

    Collection<Zone> zones() {
      return byStart.values();
    }

    /** The title or heading at a place. */
    Optional<Span> heading(int offset) {
      return at(offset).filter(zone -> zone.kind() == Zone.Kind.HEADLINE).map(Zone::span);
    }

    private Optional<Zone> at(int offset) {
      return Optional.ofNullable(byStart.floorEntry(offset)).map(Map.Entry::getValue);
    }

    /** Whether a piece of content stands in the heading of its cue, or both in none. */
    boolean isTogether(Attribution attribution, Span piece) {
      return attribution.cue().stream()
          .allMatch(cue -> heading(cue.start()).equals(heading(piece.start())));
    }

    Zone.Kind kind(int offset) {
      return at(offset).map(Zone::kind).orElse(Zone.Kind.BODY);
    }
  }
}
