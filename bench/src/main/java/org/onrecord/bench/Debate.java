package org.onrecord.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.onrecord.reading.Reading;
import org.onrecord.store.Store;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;
import org.onrecord.text.WordList;

/**
 * Readings of made-up articles in which states and their people speak and act on the issues that
 * come with the program. No reader has read them, but where they stand is found by their words when
 * they are kept. Two people say much of it, many little, often on the same day and in the same
 * words. What is said and done stands in {@code debate.tsv}.
 */
final class Debate {
  /** What its articles are kept as having been read from. */
  static final String INPUT = "generated";

  private static final int PEOPLE = 4_000;

  private static final List<String> STATES =
      List.of(
          "NOR Norway",
          "DNK Denmark",
          "SWE Sweden",
          "FIN Finland",
          "ISL Iceland",
          "PRT Portugal",
          "CHL Chile",
          "PER Peru",
          "KEN Kenya",
          "NZL New Zealand");
  private static final int OUTLETS = 60;
  private static final int DAYS = 1_500;
  private static final int ON_ISSUES = 2;
  private static final int OTHERS = 2;
  private static final int WORDS = 12;
  private static final int TAIL = 5;
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final List<String> LINES = WordList.lines(Debate.class, "debate.tsv");
  private static final List<String> SAID = LINES.stream().filter(Debate::isSaid).toList();
  private static final List<String> DONE = LINES.stream().filter(line -> !isSaid(line)).toList();

  private Debate() {}

  /** Adds readings to a record until it has so many articles. */
  static void fill(Store store, int articles) {
    for (int number = store.totals().articles(); number < articles; number++) {
      store.add(reading(number), INPUT);
    }
  }

  /** The reading of a number from 0: always the same. */
  static Reading reading(int number) {
    Random random = new Random(number * 1_000_003L + 11);
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    DebateArticle article = new DebateArticle();
    for (int i = 0; i < ON_ISSUES; i++) {
      int who = who(random);
      Random same = new Random(who * 31L + day.toEpochDay() * 7 + random.nextInt(3));
      article.says(person(who), saying(same));
    }
    for (int i = 0; i < OTHERS; i++) {
      int who = who(random);
      Random same = new Random(who * 17L + day.toEpochDay() * 5 + random.nextInt(3));
      article.says(person(who), words(same, WORDS));
    }
    if (number % 2 == 0) {
      article.does(state(random.nextInt(STATES.size())), deed(random), day);
    }
    return article.reading(origin(number, random, day));
  }

  private static boolean isSaid(String line) {
    return line.startsWith("said\t");
  }

  /** One of the two who say most, or else one of the others, the first of them more often. */
  private static int who(Random random) {
    int busy = random.nextInt(12);
    return busy < 2
        ? busy
        : 2 + (int) Math.min(PEOPLE - 3, Math.abs(random.nextGaussian()) * PEOPLE / 20);
  }

  /** Somebody by number: every fifth has an office of a state. */
  private static DebateArticle.Somebody person(int who) {
    String name = word(who % 90 + 40) + " " + word(who + 700);
    String code = STATES.get(who % STATES.size()).substring(0, 3);
    String state = STATES.get(who % STATES.size()).substring(4);
    Optional<String> office =
        who % 5 < 2 ? Optional.of(state + "'s foreign minister") : Optional.empty();
    return new DebateArticle.Somebody(name, code, office);
  }

  private static DebateArticle.Somebody state(int number) {
    String code = STATES.get(number).substring(0, 3);
    return new DebateArticle.Somebody(STATES.get(number).substring(4), code, Optional.empty());
  }

  private static String saying(Random random) {
    String line = SAID.get(random.nextInt(SAID.size()));
    return filled(line.substring(line.indexOf('\t') + 1), random) + " after " + words(random, TAIL);
  }

  private static DebateArticle.Done deed(Random random) {
    String line = DONE.get(random.nextInt(DONE.size()));
    String words = line.substring(line.indexOf('\t') + 1);
    int bar = words.indexOf('|');
    return new DebateArticle.Done(
        line.substring(0, line.indexOf('\t')),
        words.substring(0, bar),
        filled(words.substring(bar + 1), random));
  }

  private static String filled(String words, Random random) {
    String state = STATES.get(random.nextInt(STATES.size())).substring(4);
    return words.replace("{other}", state);
  }

  private static Origin origin(int number, Random random, LocalDate day) {
    int outlet = (int) Math.min(OUTLETS - 1, Math.abs(random.nextGaussian()) * OUTLETS / 3);
    return new Origin(
        Optional.of(words(random, 6)),
        Optional.of("Outlet " + outlet),
        Optional.of("https://outlet" + outlet + ".test/" + number),
        Optional.empty(),
        Published.parse(day.toString()),
        Optional.empty());
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
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
