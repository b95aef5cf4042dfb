package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

/** Three attributions, one inside the other. */
class RemainingTest {
  private static final Attribution OUTER = attribution(0, 90, Optional.empty());
  private static final Attribution MIDDLE = attribution(20, 80, Optional.of(OUTER));
  private static final Attribution INNER = attribution(40, 70, Optional.of(MIDDLE));
  private static final List<Attribution> ALL = List.of(OUTER, MIDDLE, INNER);

  private static Attribution attribution(int from, int to, Optional<Attribution> parent) {
    List<Span> cue = List.of(new Span(from, from + 5));
    List<Span> content = List.of(new Span(from + 6, to));
    Frame frame = new Frame(List.of(), cue, content, Form.INDIRECT);
    return new Attribution(frame, Sense.of(Kind.SPEECH), 0.8, parent);
  }

  @Test
  void withoutAnyLeftOutAllAreAsBefore() {
    assertThat(Attributions.without(ALL, each -> false)).isEqualTo(ALL);
  }

  @Test
  void whatStoodInOneThatIsGoneStandsInTheOneAroundIt() {
    List<Attribution> left = Attributions.without(ALL, MIDDLE::equals);
    assertThat(left).extracting(Attribution::frame).containsExactly(OUTER.frame(), INNER.frame());
    assertThat(left.getLast().parent()).contains(left.getFirst());
  }

  @Test
  void whatStoodInTwoThatAreGoneStandsInNone() {
    List<Attribution> left = Attributions.without(ALL, each -> !each.equals(INNER));
    assertThat(left).hasSize(1);
    assertThat(left.getFirst().parent()).isEmpty();
    assertThat(left.getFirst().frame()).isEqualTo(INNER.frame());
  }

  @Test
  void aColonAddsNothingToAVerbWithTheSameContent() {
    List<Span> colon = List.of(new Span(94, 95));
    Frame twice = new Frame(List.of(), colon, OUTER.content(), Form.DIRECT);
    Frame alone = new Frame(List.of(), colon, List.of(new Span(96, 99)), Form.DIRECT);
    Attribution again = Attribution.of(twice, OUTER.sense(), 0.8);
    Attribution other = Attribution.of(alone, OUTER.sense(), 0.8);
    assertThat(Attributions.once(List.of(OUTER, again, other))).containsExactly(OUTER, other);
  }

  @Test
  void whateverOrderTheyComeInEachStandsInTheSame() {
    List<Attribution> turned = Attributions.without(ALL.reversed(), MIDDLE::equals);
    assertThat(turned.reversed()).isEqualTo(Attributions.without(ALL, MIDDLE::equals));
  }

  @Test
  void piecesOfContentThatDoNotFitAreLeftOutAndWhatHasNoneLeftIsGone() {
    List<Span> two = List.of(new Span(6, 20), new Span(30, 90));
    Frame split = new Frame(List.of(), OUTER.cue(), two, Form.INDIRECT);
    Attribution outer = Attribution.of(split, OUTER.sense(), 0.8);
    Attribution inner = attribution(40, 70, Optional.of(outer));
    List<Attribution> left =
        Attributions.narrowed(List.of(outer, inner), (each, piece) -> piece.start() < 40);
    assertThat(left).extracting(Attribution::content).containsExactly(two);
    assertThat(Attributions.narrowed(List.of(outer, inner), (each, piece) -> piece.start() > 29))
        .extracting(each -> each.content().size())
        .containsExactly(1, 1);
  }

  @Test
  void oneThatIsChangedIsWhatOthersStandIn() {
    Frame shorter = new Frame(List.of(), OUTER.cue(), List.of(new Span(6, 85)), Form.MIXED);
    List<Attribution> left =
        Remaining.of(
            ALL,
            (each, parent) ->
                Optional.of(
                    new Attribution(
                        each.equals(OUTER) ? shorter : each.frame(),
                        each.sense(),
                        each.confidence(),
                        parent)));
    assertThat(left.getLast().chain().getFirst().frame()).isEqualTo(shorter);
  }
}
