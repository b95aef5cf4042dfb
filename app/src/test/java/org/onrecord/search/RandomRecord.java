package org.onrecord.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Kind;
import org.onrecord.reading.Reading;
import org.onrecord.text.Zone;

/** Articles and questions made up from a seed, with values that are easily taken for each other. */
final class RandomRecord {
  /** Words that no other word here is a form of. */
  static final List<String> WORDS = List.of("zorb", "quax", "mift", "lund", "brop");

  static final List<String> OUTLETS =
      List.of("", "Post", "post", "Evening Wire", "Café Gram", "صدای شهر", "🗞 Daily");
  static final List<String> SPEAKERS =
      List.of("", "Fenna Orlend", "fenna orlend", "The mayor", "نوذر دورانی", "🎤 Host");
  static final List<String> DAYS =
      List.of("", "2023-12-31", "2024-01-01", "2024-02-29", "2024-03-01T23:30:00-05:00");

  private static final List<Form> FORMS = List.of(Form.values());
  private static final List<Kind> KINDS = List.of(Kind.SPEECH, Kind.BELIEF, Kind.WRITING);
  private static final List<Zone.Kind> ZONES =
      List.of(Zone.Kind.BODY, Zone.Kind.HEADLINE, Zone.Kind.POST);

  private final Random random;

  RandomRecord(long seed) {
    random = new Random(seed);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** An article of none to five statements; its number makes it another than all others. */
  Reading article(int number) {
    Told told = new Told().plain("Report " + number + " 😀\r\n");
    for (int left = random.nextInt(6); left > 0; left--) {
      told.in(one(ZONES)).source(one(SPEAKERS)).plain(" ").cue("said").plain(" ");
      for (int part = random.nextInt(3); part >= 0; part--) {
        told.content(words()).plain(part == 0 ? "" : ", she added, ");
      }
      told.end(one(FORMS), one(KINDS)).plain(".\n");
    }
    return told.reading(one(OUTLETS), one(DAYS));
  }

  /** One to four words. */
  String words() {
    StringBuilder words = new StringBuilder(one(WORDS));
    for (int more = random.nextInt(4); more > 0; more--) {
      words.append(' ').append(one(WORDS));
    }
    return words.toString();
  }

  /** A question of at most one word, with some values ticked, some of which nothing has. */
  Question question() {
    Map<Division, Set<String>> chosen = new HashMap<>();
    for (Division division : Division.values()) {
      if (random.nextInt(4) == 0) {
        Set<String> values = new HashSet<>();
        for (int more = random.nextInt(3); more >= 0; more--) {
          values.add(one(values(division)));
        }
        chosen.put(division, values);
      }
    }
    return new Question(
        random.nextInt(3) == 0 ? "" : one(WORDS),
        chosen,
        day(),
        day(),
        Optional.empty(),
        Question.Order.DATE);
  }

  private Optional<LocalDate> day() {
    String day = random.nextInt(3) == 0 ? one(DAYS) : "";
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day.substring(0, 10)));
  }

  private static List<String> values(Division division) {
    return switch (division) {
      case OUTLET -> OUTLETS;
      case FORM -> List.of("direct", "indirect", "mixed", "wild");
      case KIND -> List.of("speech", "belief", "writing", "");
      case STATUS -> List.of("machine", "machine", "checked");
      case ACTOR -> List.of("", "i0");
      case SPEAKER -> SPEAKERS;
      case YEAR -> List.of("", "2023", "2024", "1999");
      case MONTH -> List.of("", "2023-12", "2024-01", "2024-02", "2024-03");
      case ZONE -> List.of("body", "headline", "post", "caption");
      case HAND -> List.of("first", "second", "unnamed");
      case ACT -> List.of("", "reject");
      case ISSUE -> List.of("", "talks");
      case STANCE -> List.of("", "oppose");
    };
  }
}
