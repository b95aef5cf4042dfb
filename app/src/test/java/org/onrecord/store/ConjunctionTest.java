package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ConjunctionTest {
  private final Conjunction conditions = new Conjunction();

  @Test
  void withoutConditionsThereIsNoClause() {
    conditions.in("a.outlet", Set.of());
    assertThat(conditions.where()).isEmpty();
  }

  @Test
  void allConditionsMustHoldAndEachValueHasANameOfItsOwn() {
    conditions.in("a.outlet", Set.of("Star", "Post"));
    conditions.add("a.published >= " + conditions.value("2025-03-01"));
    assertThat(conditions.where())
        .isEqualTo(" where a.outlet in (:v0, :v1) and a.published >= :v2");
  }
}
