package org.onrecord.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.onrecord.mention.Type;
import org.onrecord.resolve.Appearance;
import org.onrecord.resolve.Identities;

/** How long it takes to say who is who among many articles' persons. */
final class Linking {
  private static final long SEED = 2025;
  private static final int A_ARTICLE = 3;
  private static final double NANOS_A_SECOND = 1e9;
  private static final List<String> COUNTRIES = List.of("LVA", "CHL", "KOR", "GHA", "");

  private Linking() {}

  /**
   * Prints the time for a quarter, a half and all of the articles; where it is linear, the last
   * column hardly changes.
   *
   * @param articles how many articles, each with three persons
   * @param persons how many persons there are
   */
  static void print(int articles, int persons, PrintStream out) {
    for (int part : List.of(articles / 4, articles / 2, articles)) {
      List<Appearance> appearances = appearances(part, persons);
      Timed timed = Timed.of(() -> Identities.of(appearances, List.of()).all().size());
      out.println(line(part, appearances.size(), timed));
    }
  }

  static String line(int articles, int appearances, Timed timed) {
    return String.format(
        Locale.ROOT,
        "linking    %,9d articles %,9d persons named %8.2f s, %,d identities, %.1f µs each",
        articles,
        appearances,
        timed.nanos() / NANOS_A_SECOND,
        timed.found(),
        timed.nanos() / 1e3 / appearances);
  }

  /** The persons of that many articles, the same every time. */
  static List<Appearance> appearances(int articles, int persons) {
    Random random = new Random(SEED);
    List<Appearance> made = new ArrayList<>();
    for (int article = 0; article < articles; article++) {
      for (int actor = 0; actor < A_ARTICLE; actor++) {
        int who = random.nextInt(persons);
        String family = word(who / 3 + 500);
        String name = random.nextInt(5) == 0 ? family : word(who % 400 + 40) + " " + family;
        String country = COUNTRIES.get(who % COUNTRIES.size());
        made.add(
            new Appearance(
                new Appearance.Key("x" + article, "a" + actor),
                new Appearance.Called(name),
                Type.PERSON,
                Optional.empty(),
                Optional.of(country).filter(code -> !code.isEmpty())));
      }
    }
    return made;
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
