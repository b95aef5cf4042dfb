package org.onrecord.web;

import io.javalin.http.BadRequestResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.act.Code;
import org.onrecord.store.EventQuery;

/**
 * What the address of the chronology or the network asks for.
 *
 * @param query which events
 * @param dated whether those with a day, or those without one
 * @param page the page, from 1
 */
record EventAsk(EventQuery query, boolean dated, int page) {
  private static final int LAST_PAGE = 1_000_000;

  /**
   * What the parameters of an address say; blank ones say nothing.
   *
   * @throws BadRequestResponse if a day, a type or a page is none
   */
  static EventAsk of(Map<String, List<String>> parameters) {
    EventQuery query =
        new EventQuery(
            values(parameters, "code").stream().map(EventAsk::code).collect(Collectors.toSet()),
            first(parameters, "actor").orElse(""),
            new TreeSet<>(values(parameters, "outlet")),
            new EventQuery.Days(
                first(parameters, "from").map(EventAsk::day),
                first(parameters, "until").map(EventAsk::day)),
            first(parameters, "checked").isPresent());
    return new EventAsk(
        query,
        first(parameters, "undated").isEmpty(),
        first(parameters, "page").map(EventAsk::page).orElse(1));
  }

  EventAsk onPage(int other) {
    return new EventAsk(query, dated, other);
  }

  EventAsk ofDated(boolean other) {
    return new EventAsk(query, other, 1);
  }

  /** The one address under {@code path} that asks for this. */
  String address(String path) {
    StringBuilder parameters = new StringBuilder();
    new TreeSet<>(query.codes()).forEach(code -> append(parameters, "code", code));
    append(parameters, "actor", query.names());
    new TreeSet<>(query.outlets()).forEach(outlet -> append(parameters, "outlet", outlet));
    append(parameters, "from", query.days().from().map(LocalDate::toString).orElse(""));
    append(parameters, "until", query.days().until().map(LocalDate::toString).orElse(""));
    append(parameters, "checked", query.checkedOnly() ? "1" : "");
    append(parameters, "undated", dated ? "" : "1");
    append(parameters, "page", page == 1 ? "" : String.valueOf(page));
    return path + parameters;
  }

  private static void append(StringBuilder parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.append(parameters.isEmpty() ? '?' : '&').append(name).append('=');
      parameters.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private static List<String> values(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static Optional<String> first(Map<String, List<String>> parameters, String name) {
    return values(parameters, name).stream().findFirst();
  }

  private static String code(String value) {
    try {
      return Code.valueOf(value.toUpperCase(Locale.ROOT)).name();
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("“" + value + "” is no type of event.");
    }
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
