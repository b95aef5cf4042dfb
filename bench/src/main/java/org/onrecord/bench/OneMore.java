package org.onrecord.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.onrecord.act.Deed;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting.Voice;
import org.onrecord.actor.Speaker;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.setting.Setting;
import org.onrecord.store.Store;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/**
 * Prints what one more article costs in a record that holds few and in one that holds many, with
 * who is who and which statements report the same. A few speakers say most of it, often on the same
 * day and in the same words.
 */
public final class OneMore {
  private static final int ARTICLES = 20_000;
  private static final int MEASURED = 200;
  private static final int WARM = 300;
  private static final int DAYS = 1_500;
  private static final int SPEAKERS = 3_000;
  private static final int STATEMENTS = 4;
  private static final int WORDS = 14;
  private static final double NANOS_A_MILLI = 1e6;
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private OneMore() {}

  /**
   * Measures.
   *
   * @param arguments how many articles the large record holds; 20,000 if it isn't said
   */
  public static void main(String[] arguments) throws IOException {
    int articles = arguments.length == 0 ? ARTICLES : Integer.parseInt(arguments[0]);
    measure(articles, System.out);
  }

  /** Adds so many, and prints what the first and the last cost. */
  static double measure(int articles, PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("onrecord-one-more");
    Random random = new Random(7);
    try (Store warm = Store.open(Files.createDirectory(folder.resolve("warm")));
        Store store = Store.open(Files.createDirectory(folder.resolve("store")))) {
      add(warm, random, 0, Math.min(WARM, articles));
      double few = add(store, random, WARM, MEASURED);
      add(store, random, WARM + MEASURED, articles);
      double many = add(store, random, WARM + MEASURED + articles, MEASURED);
      out.println(
          String.format(
              Locale.ROOT,
              "one more   %6.2f ms among none, %6.2f ms among %,d, ratio %.2f; %,d acts of speech"
                  + " with several reports",
              few,
              many,
              articles,
              many / few,
              store.utterances().count()));
      return many / few;
    } finally {
      AddPass.delete(folder);
    }
  }

  /** The middle of what each took, in milliseconds. */
  private static double add(Store store, Random random, int from, int count) {
    double[] took = new double[count];
    for (int i = 0; i < count; i++) {
      Reading reading = reading(from + i, random);
      long start = System.nanoTime();
      store.add(reading, "generated");
      took[i] = (System.nanoTime() - start) / NANOS_A_MILLI;
    }
    Arrays.sort(took);
    return count == 0 ? 0 : took[count / 2];
  }

  private static Reading reading(int number, Random random) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    StringBuilder text = new StringBuilder();
    List<Statement> statements = new ArrayList<>();
    List<Cast.Named> mentions = new ArrayList<>();
    List<Actor> actors = new ArrayList<>();
    for (int i = 1; i <= STATEMENTS; i++) {
      int who = (int) Math.min(SPEAKERS - 1, Math.abs(random.nextGaussian()) * SPEAKERS / 20);
      int start = text.length();
      text.append(word(who % 90 + 40)).append(' ').append(word(who + 700));
      Span source = new Span(start, text.length());
      text.append(" said ");
      int begin = text.length();
      text.append(words(new Random(who * 31L + day.toEpochDay() * 7 + random.nextInt(3))));
      Span content = new Span(begin, text.length());
      text.append(".\n");
      Mention mention = new Mention(source, source, Mention.Kind.NAME, Type.PERSON);
      mentions.add(new Cast.Named("m" + i, mention, Optional.of("a" + i), "its name"));
      actors.add(actor(i, source.in(text.toString())));
      statements.add(statement(i, source, new Span(begin - 5, begin - 1), content));
    }
    Entries entries = new Entries(new Cast(mentions, actors), statements, List.of());
    Zone body = Zone.of(new Span(0, text.length()), Zone.Kind.BODY);
    Article article = new Article(text.toString(), origin(number, day));
    return new Reading(article, Optional.of("en"), List.of(body), entries, List.of());
  }

  private static Origin origin(int number, LocalDate day) {
    return new Origin(
        Optional.empty(),
        Optional.of("Outlet " + number % 60),
        Optional.of("https://outlet.test/" + number),
        Optional.empty(),
        Published.parse(day.toString()),
        Optional.empty());
  }

  private static Actor actor(int number, String name) {
    return new Actor(
        "a" + number,
        name,
        new Actor.Known(Type.PERSON, Optional.empty(), Optional.of("LVA"), Optional.empty()),
        List.of(),
        List.of(),
        List.of("m" + number));
  }

  private static Statement statement(int number, Span source, Span cue, Span content) {
    Frame frame = new Frame(List.of(source), List.of(cue), List.of(content), Form.INDIRECT);
    String actor = "a" + number;
    return new Statement(
        "s" + number,
        Zone.Kind.BODY,
        Attribution.of(frame, Sense.of(Kind.SPEECH), 0.8),
        new Voice(new Speaker.Identified(actor, "m" + number), List.of(Optional.of(actor))),
        Setting.unknown(),
        Deed.unknown());
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      words
          .append(i == 0 ? "" : " ")
          .append(word(random.nextInt(3_000) + 30).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  /** A made-up word for a number. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 17) {
      word.append("bcdfgklmnprstvzjx".charAt(rest % 17)).append("aeiou".charAt(rest % 5));
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
