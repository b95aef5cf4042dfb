package org.onrecord.web;

import io.javalin.http.BadRequestResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.search.Division;
import org.onrecord.search.Question;

/**
 * What an address asks for: a question and a page of its answer. The address is the state, so the
 * way back is exact.
 *
 * @param question the question
 * @param page the page, from 1
 * @param size how many entries stand on a page
 */
record Ask(Question question, int page, int size) {
  /** How many entries stand on a page unless more or fewer are asked for. */
  static final int PAGE = 50;

  /** How many there can be. */
  static final List<Integer> SIZES = List.of(25, PAGE, 100, 200);

  /** A page of the usual size. */
  Ask(Question question, int page) {
    this(question, page, PAGE);
  }

  /** Stands in an address for “not given”. */
  static final String UNKNOWN = "-";

  private static final int LAST_PAGE = 1_000_000;

  /**
   * What the parameters of an address say; blank ones say nothing.
   *
   * @throws BadRequestResponse if a day, an order or a page is none
   */
  static Ask of(Map<String, List<String>> parameters) {
    Map<Division, Set<String>> chosen = new EnumMap<>(Division.class);
    for (Division division : Division.values()) {
      chosen.put(division, values(parameters, division));
    }
    return new Ask(
        new Question(
            first(parameters, "words").orElse(""),
            chosen,
            first(parameters, "from").map(Ask::day),
            first(parameters, "until").map(Ask::day),
            first(parameters, "article"),
            first(parameters, "sort").map(Ask::order).orElse(Question.Order.DATE)),
        first(parameters, "page").map(Ask::page).orElse(1),
        first(parameters, "size").map(Ask::size).orElse(PAGE));
  }

  /** How many entries come before the page. */
  int offset() {
    return (page - 1) * size;
  }

  Ask onPage(int other) {
    return new Ask(question, other, size);
  }

  /** The one address under {@code path} that asks for this. */
  String address(String path) {
    StringBuilder parameters = new StringBuilder();
    append(parameters, "words", question.words());
    for (Division division : Division.values()) {
      for (String value : new TreeSet<>(question.chosen(division))) {
        append(parameters, division.code(), value.isEmpty() ? UNKNOWN : value);
      }
    }
    append(parameters, "from", question.from().map(LocalDate::toString).orElse(""));
    append(parameters, "until", question.until().map(LocalDate::toString).orElse(""));
    append(parameters, "article", question.article().orElse(""));
    append(
        parameters, "sort", question.order() == Question.Order.DATE ? "" : code(question.order()));
    append(parameters, "size", size == PAGE ? "" : String.valueOf(size));
    append(parameters, "page", page == 1 ? "" : String.valueOf(page));
    return path + parameters;
  }

  /** Adds a parameter to an address, unless it is empty. */
  static void append(StringBuilder parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.append(parameters.isEmpty() ? '?' : '&').append(name).append('=');
      parameters.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private static Set<String> values(Map<String, List<String>> parameters, Division division) {
    return parameters.getOrDefault(division.code(), List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .map(value -> value.equals(UNKNOWN) ? "" : value)
        .collect(Collectors.toSet());
  }

  /** The first value of a parameter that is not blank. */
  static Optional<String> first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** A day as it stands in an address. */
  static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new BadRequestResponse(
          "“" + value + "” is not a day. Days are written like 2025-03-13.");
    }
  }

  private static Question.Order order(String value) {
    return Arrays.stream(Question.Order.values())
        .filter(order -> code(order).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new BadRequestResponse(
                    "“%s” is no order. There are %s."
                        .formatted(
                            value,
                            Arrays.stream(Question.Order.values())
                                .map(order -> "“" + code(order) + "”")
                                .collect(Collectors.joining(", ")))));
  }

  /** An order in an address. */
  static String code(Question.Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  private static int size(String value) {
    return SIZES.stream()
        .filter(size -> String.valueOf(size).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new BadRequestResponse(
                    "“" + value + "” is no length of a page. There are " + SIZES + "."));
  }

  static int page(String value) {
    try {
      int page = Integer.parseInt(value);
      if (page >= 1 && page <= LAST_PAGE) {
        return page;
      }
    } catch (NumberFormatException e) {
      // said below, with the value
    }
    throw new BadRequestResponse("There is no page “" + value + "”.");
  }
}
