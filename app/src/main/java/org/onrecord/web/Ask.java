package org.onrecord.web;

import io.javalin.http.BadRequestResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.store.StatementQuery;

/**
 * What an address asks for: a query and a page of its answer. The address is the state, so the way
 * back is exact.
 *
 * @param query the query
 * @param page the page, from 1
 */
record Ask(StatementQuery query, int page) {
  /** How many entries stand on a page. */
  static final int PAGE = 50;

  /** Stands in an address for “no outlet given”. */
  static final String NO_OUTLET = "-";

  private static final int LAST_PAGE = 1_000_000;

  /**
   * What the parameters of an address say; blank ones say nothing.
   *
   * @throws BadRequestResponse if a day or a page is none
   */
  static Ask of(Map<String, List<String>> parameters) {
    Set<String> outlets =
        all(parameters, "outlet").stream()
            .map(outlet -> outlet.equals(NO_OUTLET) ? "" : outlet)
            .collect(Collectors.toSet());
    StatementQuery.Marks marks =
        new StatementQuery.Marks(
            all(parameters, "form"), all(parameters, "kind"), all(parameters, "status"));
    return new Ask(
        new StatementQuery(
            first(parameters, "words").orElse(""),
            outlets,
            first(parameters, "from").map(Ask::day),
            first(parameters, "until").map(Ask::day),
            first(parameters, "article"),
            marks),
        first(parameters, "page").map(Ask::page).orElse(1));
  }

  /** How many entries come before the page. */
  int offset() {
    return (page - 1) * PAGE;
  }

  Ask onPage(int other) {
    return new Ask(query, other);
  }

  /** The one address under {@code path} that asks for this. */
  String address(String path) {
    StringBuilder parameters = new StringBuilder();
    append(parameters, "words", query.words());
    for (String outlet : new TreeSet<>(query.outlets())) {
      append(parameters, "outlet", outlet.isEmpty() ? NO_OUTLET : outlet);
    }
    new TreeSet<>(query.marks().forms()).forEach(form -> append(parameters, "form", form));
    new TreeSet<>(query.marks().kinds()).forEach(kind -> append(parameters, "kind", kind));
    new TreeSet<>(query.marks().statuses()).forEach(s -> append(parameters, "status", s));
    append(parameters, "from", query.from().map(LocalDate::toString).orElse(""));
    append(parameters, "until", query.until().map(LocalDate::toString).orElse(""));
    append(parameters, "article", query.article().orElse(""));
    append(parameters, "page", page == 1 ? "" : String.valueOf(page));
    return path + parameters;
  }

  private static void append(StringBuilder parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.append(parameters.isEmpty() ? '?' : '&').append(name).append('=');
      parameters.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private static Set<String> all(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Optional<String> first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new BadRequestResponse(
          "“" + value + "” is not a day. Days are written like 2025-03-13.");
    }
  }

  private static int page(String value) {
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
