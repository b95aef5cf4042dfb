package org.onrecord.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.reading.Statement;
import org.onrecord.store.Actors;
import org.onrecord.store.GivenRole;
import org.onrecord.store.StoredStatement;

/**
 * Who a statement's speaker is across articles, and in which role they spoke: as the article has
 * it, or, where the words were said long before or after it, as an article of that time has it.
 */
final class RoleThen {
  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?.*");
  private static final int MIDDLE = 15;
  private static final int MIDYEAR = 7;

  private final Actors actors;

  RoleThen(Actors actors) {
    this.actors = actors;
  }

  List<StatementView.Field> fields(Statement statement, StoredStatement stored) {
    StoredStatement.Speaking speaking = stored.said().speaking();
    List<StatementView.Field> fields = new ArrayList<>();
    speaking
        .actor()
        .ifPresent(
            id ->
                fields.add(
                    new StatementView.Field(
                        "In the record",
                        speaking.name().orElse(id),
                        false,
                        "one with others by the names on that page",
                        ActorsPage.address(id))));
    role(statement, stored).ifPresent(fields::add);
    return fields;
  }

  private Optional<StatementView.Field> role(Statement statement, StoredStatement stored) {
    StoredStatement.Speaking speaking = stored.said().speaking();
    Optional<LocalDate> published = stored.article().published().map(LocalDate::parse);
    Optional<LocalDate> said = statement.uttered().value().flatMap(RoleThen::day);
    boolean then = said.isEmpty() || published.isEmpty() || near(said.get(), published.get());
    if (then && speaking.role().isPresent()) {
      return speaking.role().map(words -> field(words, "as this article has it", ""));
    }
    Optional<GivenRole> given =
        speaking
            .actor()
            .flatMap(id -> said.or(() -> published).flatMap(day -> actors.roleNear(id, day)));
    if (given.isPresent()) {
      String day = Wording.day(given.map(each -> each.day().toString())).shown();
      return given.map(
          each ->
              field(
                  each.words(),
                  "as an article of " + day + " has it",
                  "/articles/" + each.article()));
    }
    return speaking
        .role()
        .map(words -> field(words, "as this article has it; perhaps not when it was said", ""));
  }

  private static StatementView.Field field(String words, String from, String address) {
    return new StatementView.Field("Role then", words, true, from, address);
  }

  private static boolean near(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= Actors.NEAR;
  }

  /** A day in the middle of a date; empty where its year isn't known. */
  private static Optional<LocalDate> day(String edtf) {
    Matcher matcher = DAY.matcher(edtf);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int month = matcher.group(2) == null ? MIDYEAR : Integer.parseInt(matcher.group(2));
    int day = matcher.group(3) == null ? MIDDLE : Integer.parseInt(matcher.group(3));
    boolean real = month >= 1 && month <= 12;
    int year = Integer.parseInt(matcher.group(1));
    return real
        ? Optional.of(LocalDate.of(year, month, 1).plusDays(Math.max(0, day - 1L)))
        : Optional.empty();
  }
}
