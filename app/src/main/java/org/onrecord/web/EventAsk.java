package org.onrecord.web;

import io.javalin.http.BadRequestResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  /**
   * What the parameters of an address say; blank ones say nothing.
   *
   * @throws BadRequestResponse if a day, a type or a page is none
   */
  static EventAsk of(Map<String, List<String>> parameters) {
    EventQuery query =
        new EventQuery(
            values(parameters, "code").stream().map(EventAsk::code).collect(Collectors.toSet()),
            Ask.first(parameters, "actor").orElse(""),
            new TreeSet<>(values(parameters, "outlet")),
            new EventQuery.Days(
                Ask.first(parameters, "from").map(Ask::day),
                Ask.first(parameters, "until").map(Ask::day)),
            Ask.first(parameters, "checked").isPresent());
    return new EventAsk(
        query,
        Ask.first(parameters, "undated").isEmpty(),
        Ask.first(parameters, "page").map(Ask::page).orElse(1));
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
    new TreeSet<>(query.codes()).forEach(code -> Ask.append(parameters, "code", code));
    Ask.append(parameters, "actor", query.names());
    new TreeSet<>(query.outlets()).forEach(outlet -> Ask.append(parameters, "outlet", outlet));
    Ask.append(parameters, "from", query.days().from().map(LocalDate::toString).orElse(""));
    Ask.append(parameters, "until", query.days().until().map(LocalDate::toString).orElse(""));
    Ask.append(parameters, "checked", query.checkedOnly() ? "1" : "");
    Ask.append(parameters, "undated", dated ? "" : "1");
    Ask.append(parameters, "page", page == 1 ? "" : String.valueOf(page));
    return path + parameters;
  }

  private static List<String> values(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static String code(String value) {
    try {
      return Code.valueOf(value.toUpperCase(Locale.ROOT)).name();
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("“" + value + "” is no type of event.");
    }
  }
}
