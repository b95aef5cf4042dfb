package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MarkedTest {
  @Test
  void bracesBecomeSpansOfTheTextWithoutThem() {
    Marked marked = Marked.of("{t1 It {s2 rained}}, {s1 he} {c1 said}; {t1 a lot}. {t2 Snow}");

    assertThat(marked.text()).isEqualTo("It rained, he said; a lot. Snow");
    assertThat(marked.attributions()).hasSize(2);
    RoleSpans first = marked.attributions().getFirst();
    assertThat(first.content().stream().map(span -> span.in(marked.text())))
        .containsExactly("It rained", "a lot");
    assertThat(first.source().getFirst().in(marked.text())).isEqualTo("he");
    assertThat(marked.attributions().getLast().source().getFirst().in(marked.text()))
        .isEqualTo("rained");
  }

  @Test
  void bratCountsCodePoints() {
    assertThat(Marked.of("😀 {s1 She} {c1 said} {t1 so}, {t1 too}.").brat())
        .isEqualTo(
            """
            T1	Source 2 5	She
            T2	Cue 6 10	said
            T3	Content 11 13;15 18	so too
            E1	Attribution:T0 Source:T1 Cue:T2 Content:T3
            """);
  }

  @Test
  void twoPicturesMustShareTheirText() {
    assertThatIllegalArgumentException().isThrownBy(() -> Marked.article("a", "{t1 x}", "{t1 y}"));
  }
}
