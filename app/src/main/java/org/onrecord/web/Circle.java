package org.onrecord.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Draws actors on the two sides of an oval and what they do to each other as lines bent through it.
 * Each actor has a row of its own on its side, so that no name stands on another, however many
 * there are.
 */
final class Circle {
  private static final int WIDTH = 900;
  private static final int LEAST_HEIGHT = 240;
  private static final int ROW = 26;
  private static final int MOST_APART = 48;
  private static final int MARGIN = 24;
  private static final double ACROSS = 190;

  /** How much higher the oval is than its rows: its ends are left empty. */
  private static final double ENDS = 1.12;

  private static final double NODE = 7;
  private static final double LABEL = 14;
  private static final int LONGEST = 32;
  private static final double THICKEST = 6;

  /** How far lines are drawn towards the middle. */
  private static final double INWARDS = 0.4;

  /** How far a line swerves from its way: to and fro stay apart, and so do the two signs. */
  private static final double SWERVE = 0.05;

  private static final double FURTHER = 0.14;

  private final List<String> actors;
  private final Map<String, Point> points = new HashMap<>();
  private final List<Edges.Edge> edges;
  private final int height;

  private record Point(double x, double y) {
    Point towards(Point other, double part) {
      return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }

    String shown() {
      return number(x) + " " + number(y);
    }
  }

  Circle(List<Edges.Edge> edges) {
    this.edges = List.copyOf(edges);
    Sides sides = Sides.of(edges);
    this.actors = Stream.concat(sides.left().stream(), sides.right().stream()).toList();
    int rows = Math.max(sides.left().size(), sides.right().size());
    this.height = Math.max(LEAST_HEIGHT, 2 * MARGIN + ROW * rows);
    place(sides.left(), -1);
    place(sides.right(), 1);
  }

  private void place(List<String> side, int sign) {
    for (int i = 0; i < side.size(); i++) {
      points.put(side.get(i), point(sign, i, side.size()));
    }
  }

  /** The place of a row on the right (1) or the left (-1), from the top. */
  private Point point(int side, int row, int rows) {
    double middle = height / 2.0;
    double apart = Math.min(MOST_APART, (height - 2.0 * MARGIN) / rows);
    double y = middle + (row - (rows - 1) / 2.0) * apart;
    double up = (y - middle) / (ENDS * middle);
    return new Point(WIDTH / 2.0 + side * ACROSS * Math.sqrt(1 - up * up), y);
  }

  /**
   * The picture.
   *
   * @param name the name of an actor
   * @param events where an actor leads
   * @param title what a line says
   * @param address where a line leads
   */
  NetworkView.Drawing draw(
      Function<String, String> name,
      Function<String, String> events,
      Function<Edges.Edge, String> title,
      Function<Edges.Edge, String> address) {
    List<NetworkView.Node> nodes =
        actors.stream().map(key -> node(key, name.apply(key), events.apply(key))).toList();
    int most = edges.stream().mapToInt(Edges.Edge::count).max().orElse(1);
    List<NetworkView.Line> lines = new ArrayList<>();
    for (Edges.Edge edge : edges) {
      double thick = 1.5 + (THICKEST - 1.5) * (edge.count() - 1) / Math.max(1, most - 1);
      lines.add(
          new NetworkView.Line(
              path(edge), edge.sign(), number(thick), title.apply(edge), address.apply(edge)));
    }
    return new NetworkView.Drawing(WIDTH, height, nodes, lines);
  }

  private NetworkView.Node node(String key, String name, String events) {
    Point at = at(key);
    boolean right = at.x() > WIDTH / 2.0;
    NetworkView.Label label =
        new NetworkView.Label(
            cut(name),
            name,
            right ? "start" : "end",
            number(at.x() + (right ? LABEL : -LABEL)),
            number(at.y() + 5));
    return new NetworkView.Node(number(at.x()), number(at.y()), label, events);
  }

  /** As much of a name as its side has room for. */
  private static String cut(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private Point at(String key) {
    Point at = points.get(key);
    if (at == null) {
      throw new IllegalArgumentException("nobody drawn: " + key);
    }
    return at;
  }

  private String path(Edges.Edge edge) {
    Point from = at(edge.from());
    Point to = at(edge.to());
    Point inwards = from.towards(to, 0.5).towards(new Point(WIDTH / 2.0, height / 2.0), INWARDS);
    double swerve = edge.sign().equals("conflict") ? FURTHER : SWERVE;
    Point bend =
        new Point(
            inwards.x() + swerve * (to.y() - from.y()), inwards.y() - swerve * (to.x() - from.x()));
    double length = Math.max(1, Math.hypot(bend.x() - to.x(), bend.y() - to.y()));
    Point end = to.towards(bend, Math.min(0.5, (NODE + 2) / length));
    return "M" + from.shown() + " Q" + bend.shown() + " " + end.shown();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
