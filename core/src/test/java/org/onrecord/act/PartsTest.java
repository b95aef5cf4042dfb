package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.text.Span;

class PartsTest {
  private static final List<Span> A = List.of(new Span(0, 3));
  private static final List<Span> B = List.of(new Span(4, 8));
  private static final List<Span> C = List.of(new Span(9, 12));

  @Test
  void aStatementHasSourceCueAndContent() {
    Attribution told =
        Attribution.of(new Frame(A, B, C, Form.INDIRECT), Sense.of(Kind.SPEECH), 1.0);
    Parts parts = Parts.of(told);
    assertThat(parts).isEqualTo(new Parts(A, B, C, List.of()));
    assertThat(parts.words()).containsExactly(A.getFirst(), B.getFirst(), C.getFirst());
  }

  @Test
  void aHappeningStandsWhereItsTriggerStands() {
    assertThat(Parts.happening(B)).isEqualTo(new Parts(List.of(), B, List.of(), List.of()));
    assertThat(new Parts(A, B, List.of(), C).words()).containsExactly(B.getFirst());
  }

  @Test
  void partiesAloneSayNothingOfThePlace() {
    assertThat(Parts.between(A, C).words()).isEmpty();
  }

  @Test
  void theListsCannotBeChanged() {
    assertThatThrownBy(() -> Parts.happening(B).cue().add(C.getFirst()))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
