package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The drawn network: names never stand on each other, and lines end at their actors. */
class CircleTest {
  /** What a name of 32 letters at 14 px takes at most. */
  private static final double WIDEST = 32 * 7.6;

  private static final double LINE = 17;
  private static final Pattern COURSE =
      Pattern.compile("M(\\S+) (\\S+) Q(\\S+) (\\S+) (\\S+) (\\S+)");

  private static NetworkView.Drawing draw(List<Edges.Edge> edges) {
    return new Circle(edges)
        .draw(key -> key, key -> "/" + key, edge -> edge.from() + edge.to(), edge -> "/");
  }

  private static List<Edges.Edge> random(long seed) {
    Random random = new Random(seed);
    int actors = 2 + random.nextInt(58);
    List<Edges.Edge> edges = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(40); i++) {
      int from = random.nextInt(actors);
      int to = (from + 1 + random.nextInt(actors - 1)) % actors;
      String sign = random.nextBoolean() ? "conflict" : "cooperation";
      edges.add(EdgesTest.told("actor " + from, "actor " + to, sign, 1 + random.nextInt(9)));
    }
    return edges;
  }

  @RepeatedTest(100)
  void noNameStandsOnAnotherNorOutsideThePicture(RepetitionInfo info) {
    NetworkView.Drawing drawing = draw(random(info.getCurrentRepetition()));
    for (NetworkView.Node one : drawing.nodes()) {
      double end =
          Double.parseDouble(one.label().x())
              + (one.label().side().equals("start") ? WIDEST : -WIDEST);
      assertThat(end).isBetween(0.0, (double) drawing.width());
      assertThat(Double.parseDouble(one.label().y())).isBetween(LINE, drawing.height() - 4.0);
      for (NetworkView.Node other : drawing.nodes()) {
        if (!one.equals(other) && one.label().side().equals(other.label().side())) {
          assertThat(
                  Math.abs(
                      Double.parseDouble(one.label().y()) - Double.parseDouble(other.label().y())))
              .as(one.label() + " and " + other.label())
              .isGreaterThanOrEqualTo(LINE);
        }
      }
    }
  }

  @RepeatedTest(100)
  void everyLineGoesFromItsActorToTheOtherAndNoTwoAreOne(RepetitionInfo info) {
    List<Edges.Edge> edges = random(info.getCurrentRepetition());
    NetworkView.Drawing drawing = draw(edges);
    assertThat(drawing.lines()).hasSameSizeAs(edges);
    Set<String> courses = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    for (int i = 0; i < edges.size(); i++) {
      Edges.Edge edge = edges.get(i);
      Matcher course = COURSE.matcher(drawing.lines().get(i).path());
      assertThat(course.matches()).isTrue();
      assertThat(distance(drawing, edge.from(), course.group(1), course.group(2))).isZero();
      assertThat(distance(drawing, edge.to(), course.group(5), course.group(6))).isLessThan(12);
      courses.add(course.group());
      kinds.add(edge.from() + edge.to() + edge.sign());
    }
    assertThat(courses).hasSameSizeAs(kinds);
  }

  private static double distance(NetworkView.Drawing drawing, String key, String x, String y) {
    return drawing.nodes().stream()
        .filter(node -> node.label().whole().equals(key))
        .mapToDouble(
            node ->
                Math.hypot(
                    Double.parseDouble(node.x()) - Double.parseDouble(x),
                    Double.parseDouble(node.y()) - Double.parseDouble(y)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theThickestIsToldMostOften() {
    NetworkView.Drawing drawing =
        draw(
            List.of(
                EdgesTest.told("a", "b", "conflict", 3), EdgesTest.told("b", "a", "conflict", 1)));
    assertThat(drawing.lines()).extracting(NetworkView.Line::width).containsExactly("6.0", "1.5");
  }

  @Test
  void aLongNameIsCutAtAWholeCharacterAndGivenWhole() {
    String name = "𝔐".repeat(40);
    NetworkView.Label label =
        draw(List.of(EdgesTest.told(name, "b", "conflict", 1))).nodes().getFirst().label();
    assertThat(label.words()).isEqualTo("𝔐".repeat(31) + "…");
    assertThat(label.whole()).isEqualTo(name);
  }

  @Test
  void whatGoesToAndFroBetweenTwoCampsGoesAcross() {
    List<Edges.Edge> edges = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      edges.add(EdgesTest.told("one " + i, "other " + i, "conflict", 9 - i));
      edges.add(EdgesTest.told("other " + i, "one " + (i + 1) % 8, "conflict", 1));
    }
    Sides sides = Sides.of(edges);
    assertThat(sides.left()).allMatch(each -> each.startsWith("one "));
    assertThat(sides.right()).allMatch(each -> each.startsWith("other "));
    assertThat(Sides.of(edges)).isEqualTo(sides);
  }

  @RepeatedTest(50)
  void everyActorHasOnePlace(RepetitionInfo info) {
    List<Edges.Edge> edges = random(info.getCurrentRepetition());
    Sides sides = Sides.of(edges);
    Set<String> all = new HashSet<>();
    edges.forEach(edge -> all.addAll(List.of(edge.from(), edge.to())));
    List<String> placed = new ArrayList<>(sides.left());
    placed.addAll(sides.right());
    assertThat(placed).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void nothingIsDrawnOfNothing() {
    assertThat(draw(List.of()).nodes()).isEmpty();
    assertThat(draw(List.of()).lines()).isEmpty();
  }
}
