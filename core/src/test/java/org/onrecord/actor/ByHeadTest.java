package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

class ByHeadTest {
  private static final Mention SHORT = mention(10, 14);
  private static final Mention LONG = mention(10, 18);
  private static final Mention LAST = mention(30, 34);
  private static final ByHead ALL = new ByHead(List.of(LAST, SHORT, LONG));

  private static Mention mention(int from, int to) {
    Span span = new Span(from, to);
    return new Mention(span, span, Mention.Kind.NAME, Type.PERSON);
  }

  @Test
  void ofTwoAtOnePlaceTheLongerIsKept() {
    assertThat(ALL.before(20)).contains(LONG);
    assertThat(new ByHead(List.of(LONG, SHORT)).before(20)).contains(LONG);
  }

  @Test
  void beforeAPlaceIsTheLastThatBeginsThere() {
    assertThat(ALL.before(10)).isEmpty();
    assertThat(ALL.before(11)).contains(LONG);
    assertThat(ALL.before(31)).contains(LAST);
  }

  @Test
  void fromAPlaceOnIsTheFirst() {
    assertThat(ALL.from(10)).contains(LONG);
    assertThat(ALL.from(11)).contains(LAST);
    assertThat(ALL.from(31)).isEmpty();
  }

  @Test
  void roundAHeadIsWhatSharesAUnitWithIt() {
    assertThat(ALL.round(new Span(12, 16))).contains(LONG);
    assertThat(ALL.round(new Span(18, 20))).isEmpty();
    assertThat(ALL.round(new Span(2, 9))).isEmpty();
  }

  @Test
  void ofATitleAndANameTheNameIsTheSame() {
    Mention name = new Mention(new Span(40, 60), new Span(52, 60), Mention.Kind.NAME, Type.PERSON);
    Mention title =
        new Mention(new Span(40, 60), new Span(40, 51), Mention.Kind.NOMINAL, Type.PERSON);
    ByHead all = new ByHead(List.of(name, LAST));
    assertThat(all.same(title)).contains(name);
    assertThat(all.same(SHORT)).isEmpty();
    assertThat(new ByHead(List.of(title)).same(LAST)).isEmpty();
  }
}
