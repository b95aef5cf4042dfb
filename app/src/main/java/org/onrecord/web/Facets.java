package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.search.Divided;
import org.onrecord.search.Division;
import org.onrecord.search.Question;

/**
 * The facets of a list. Each counts as if nothing were ticked in it, so that a person sees what
 * ticking another value would give.
 *
 * @param question what the list answers
 * @param divided how the answer divides
 * @param names the names of actors and issues, by id
 */
record Facets(Question question, Divided divided, Map<String, String> names) {
  /** The divisions that statements are shown by, in this order. */
  static final List<Division> OF_STATEMENTS =
      List.of(
          Division.FORM,
          Division.KIND,
          Division.ACT,
          Division.ISSUE,
          Division.STANCE,
          Division.HAND,
          Division.STATUS,
          Division.ACTOR,
          Division.OUTLET,
          Division.YEAR,
          Division.MONTH);

  /** The divisions that articles are shown by. */
  static final List<Division> OF_ARTICLES = List.of(Division.OUTLET, Division.YEAR, Division.MONTH);

  private static final int MOST = 40;
  private static final int MOST_SPEAKERS = 12;
  private static final int MONTHS_OF_A_YEAR = 12;

  /** The facets of a list in which nobody's name is shown. */
  Facets(Question question, Divided divided) {
    this(question, divided, Map.of());
  }

  /**
   * The divisions that statements are shown by: by the speakers' words only where one is chosen.
   */
  static List<Division> ofStatements(Question question) {
    List<Division> divisions = new ArrayList<>(OF_STATEMENTS);
    if (!question.chosen(Division.SPEAKER).isEmpty()) {
      divisions.add(divisions.indexOf(Division.ACTOR) + 1, Division.SPEAKER);
    }
    return divisions;
  }

  /** The actors that are shown. */
  static List<String> actors(Question question, Divided divided) {
    List<String> all = new ArrayList<>(question.chosen(Division.ACTOR));
    divided.counts(Division.ACTOR).stream()
        .limit(MOST_SPEAKERS)
        .forEach(count -> all.add(count.value()));
    return all;
  }

  /** The facets by some divisions. */
  List<Facet> by(List<Division> divisions) {
    return divisions.stream().map(this::facet).toList();
  }

  private Facet facet(Division division) {
    Set<String> chosen = question.chosen(division);
    List<Divided.Count> all = divided.counts(division);
    int most = most(division, all.size());
    List<Divided.Count> first = all.subList(0, Math.min(most, all.size()));
    List<Facet.Value> values =
        all.stream()
            .filter(count -> chosen.contains(count.value()) || first.contains(count))
            .map(count -> value(division, count, chosen.contains(count.value())))
            .toList();
    return new Facet(division.code(), title(division), values, all.size() - values.size());
  }

  /** Months are shown of a year, or where they are few. */
  private int most(Division division, int values) {
    return switch (division) {
      case ACTOR, SPEAKER -> MOST_SPEAKERS;
      case MONTH ->
          values <= MONTHS_OF_A_YEAR || !question.chosen(Division.YEAR).isEmpty() ? MOST : 0;
      case OUTLET, FORM, KIND, ACT, STATUS, YEAR, ZONE, HAND, ISSUE, STANCE -> MOST;
    };
  }

  private static String title(Division division) {
    return switch (division) {
      case OUTLET -> "Outlet";
      case FORM -> "Form";
      case KIND -> "Kind";
      case ACT -> "Act";
      case STATUS -> "Status";
      case ACTOR -> "Speaker";
      case SPEAKER -> "Speaker’s words";
      case YEAR -> "Year";
      case MONTH -> "Month";
      case ZONE -> "Part of the page";
      case HAND -> "Came";
      case ISSUE -> "Issue";
      case STANCE -> "Stance on an issue";
    };
  }

  private Facet.Value value(Division division, Divided.Count count, boolean chosen) {
    String inAddress = count.value().isEmpty() ? Ask.UNKNOWN : count.value();
    return new Facet.Value(
        inAddress, label(division, count.value()), Wording.number(count.count()), chosen);
  }

  private static String hand(String value) {
    return switch (value) {
      case "first" -> "first-hand";
      case "second" -> "through others, named";
      case "unnamed" -> "from somebody not named";
      default -> value;
    };
  }

  private static String stance(String value) {
    return switch (value) {
      case "" -> "no issue";
      case StanceSign.NONE -> "no stance";
      default -> value;
    };
  }

  private String label(Division division, String value) {
    return switch (division) {
      case STATUS -> Wording.statusMeaning(value);
      case OUTLET -> value.isEmpty() ? "not given" : value;
      case ACTOR -> value.isEmpty() ? "not identified" : names.getOrDefault(value, value);
      case SPEAKER -> value.isEmpty() ? "not named" : value;
      case YEAR, MONTH -> value.isEmpty() ? "undated" : value;
      case HAND -> hand(value);
      case ACT -> value.isEmpty() ? "not read" : value;
      case ISSUE -> value.isEmpty() ? "none that is followed" : names.getOrDefault(value, value);
      case STANCE -> stance(value);
      case FORM, KIND, ZONE -> value;
    };
  }
}
