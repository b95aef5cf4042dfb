package org.onrecord.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.onrecord.store.Lane;
import org.onrecord.store.Stand;

/** Lays out positions: each actor's marks on one scale of days, and the same as rows. */
final class IssueLines {
  private static final int WIDTH = 960;
  private static final int LEFT = 20;
  private static final int OWN_Y = 18;
  private static final int REPORTED_Y = 44;
  private static final int OUTLET_Y = 68;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  /** How many statements of an actor are listed beside others', and how many shifts. */
  static final int LISTED = 10;

  private static final int SHIFTS = 3;
  private static final Comparator<Stand> LATEST_FIRST =
      Comparator.comparing((Stand stand) -> stand.lane() == Lane.OUTLET)
          .thenComparing(Stand::day, Comparator.reverseOrder())
          .thenComparing(stand -> stand.stance().isEmpty());

  private final Optional<LocalDate> first;
  private final Optional<LocalDate> last;

  IssueLines(Collection<Stand> stands) {
    TreeSet<LocalDate> days = new TreeSet<>();
    stands.forEach(stand -> day(stand.day()).ifPresent(days::add));
    this.first = days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst());
    this.last = days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
  }

  IssueView.Scale scale() {
    return new IssueView.Scale(
        first.map(day -> Wording.day(Optional.of(day.toString())).shown()).orElse(""),
        last.map(day -> Wording.day(Optional.of(day.toString())).shown()).orElse(""));
  }

  /**
   * One actor's line.
   *
   * @param ties in whose name it may speak, and who in its name
   * @param whole where all of it is shown; empty to show all
   */
  IssueView.Actor actor(Positions positions, List<IssueView.Tie> ties, String whole) {
    List<Stand> all = new ArrayList<>(positions.counted());
    all.addAll(positions.outlets());
    List<Positions.Shift> shifts = positions.shifts();
    int rows = whole.isEmpty() ? all.size() : LISTED;
    int changes = whole.isEmpty() ? shifts.size() : SHIFTS;
    return new IssueView.Actor(
        new IssueView.Known(positions.name(), ActorsPage.address(positions.actor()), ties),
        summary(positions),
        all.stream().flatMap(stand -> mark(stand).stream()).toList(),
        shifts.subList(Math.max(0, shifts.size() - changes), shifts.size()).stream()
            .map(shift -> new IssueView.Shift(row(shift.before()), row(shift.after())))
            .toList(),
        latest(all, rows).stream().map(IssueLines::row).toList(),
        new IssueView.Rest(rest(all.size() - rows, shifts.size() - changes), whole));
  }

  /**
   * The latest, in their order: what is undated comes after what is dated, and the outlets'
   * interpretations after both.
   */
  private static List<Stand> latest(List<Stand> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    List<Integer> places =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparing(all::get, LATEST_FIRST))
            .limit(most)
            .sorted()
            .toList();
    return places.stream().map(all::get).toList();
  }

  private static String rest(int rows, int shifts) {
    List<String> parts = new ArrayList<>();
    if (rows > 0) {
      parts.add(Wording.count(rows, "statement") + " more");
    }
    if (shifts > 0) {
      parts.add(Wording.count(shifts, "earlier shift"));
    }
    return String.join(" and ", parts);
  }

  private static String summary(Positions positions) {
    int own = (int) positions.counted().stream().filter(it -> it.lane() == Lane.OWN).count();
    int reported = positions.counted().size() - own;
    List<String> parts = new ArrayList<>();
    if (own > 0) {
      parts.add(Wording.number(own) + " in own words");
    }
    if (reported > 0) {
      parts.add(Wording.number(reported) + " reported by others");
    }
    if (!positions.outlets().isEmpty()) {
      parts.add(
          Wording.number(positions.outlets().size())
              + " in the outlets’ interpretation, not counted");
    }
    return String.join(" · ", parts);
  }

  private Optional<IssueView.Mark> mark(Stand stand) {
    return day(stand.day())
        .map(
            day ->
                new IssueView.Mark(
                    x(day),
                    y(stand.lane()),
                    StanceSign.of(stand.stance()),
                    shown(stand) + ": " + stand.statement().said().content(),
                    address(stand)));
  }

  private int x(LocalDate day) {
    long whole = ChronoUnit.DAYS.between(first.orElse(day), last.orElse(day));
    long from = ChronoUnit.DAYS.between(first.orElse(day), day);
    return whole == 0 ? LEFT + WIDTH / 2 : LEFT + (int) (WIDTH * from / whole);
  }

  private static int y(Lane lane) {
    return switch (lane) {
      case OWN -> OWN_Y;
      case REPORTED -> REPORTED_Y;
      case OUTLET -> OUTLET_Y;
    };
  }

  static IssueView.Row row(Stand stand) {
    IssueView.Report report =
        new IssueView.Report(
            address(stand),
            Wording.outlet(stand.statement().article().outlet()),
            stand.saidOn().isPresent() || stand.day().isEmpty());
    return new IssueView.Row(
        shown(stand),
        lane(stand.lane()),
        StanceSign.of(stand.stance()),
        stand.evidence(),
        stand.statement().said().content(),
        report);
  }

  private static String shown(Stand stand) {
    return stand.day().isEmpty() ? "undated" : DateWords.of(stand.day());
  }

  private static String address(Stand stand) {
    return "/statements/" + stand.statement().id();
  }

  private static String lane(Lane lane) {
    return switch (lane) {
      case OWN -> "own words";
      case REPORTED -> "reported by others";
      case OUTLET -> "outlet’s interpretation, not counted";
    };
  }

  /** The first day that a date names; none where the year or the day is open. */
  static Optional<LocalDate> day(String edtf) {
    String value =
        switch (edtf.length()) {
          case 4 -> edtf + "-01-01";
          case MONTH -> edtf + "-01";
          default -> edtf.substring(0, Math.min(DAY, edtf.length()));
        };
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
