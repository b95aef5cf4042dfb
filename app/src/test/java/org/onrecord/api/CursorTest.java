package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CursorTest {
  private final Cursor cursor = new Cursor("statements\nform=[direct]\n");

  private static void refused(Cursor cursor, String given, int count) {
    assertThatThrownBy(() -> cursor.keys(Optional.of(given), count))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("“cursor”");
  }

  @Test
  void theKeysComeBackAsTheyWere() {
    for (List<String> keys :
        List.of(
            List.of("2024-05-03", "a0123456789abcdef0123", "12"),
            List.of("", "a0", "1"),
            List.of("یک", "😀", ""))) {
      assertThat(cursor.keys(Optional.of(cursor.after(keys)), 3)).contains(keys);
    }
  }

  @Test
  void withoutACursorTheListBegins() {
    assertThat(cursor.keys(Optional.empty(), 3)).isEmpty();
  }

  @Test
  void itCanStandInAnAddressAsItIs() {
    assertThat(cursor.after(List.of("???", ">>>", "~~~"))).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void whatHasAnotherNumberOfKeysIsNone() {
    refused(cursor, cursor.after(List.of("a", "b")), 3);
    refused(cursor, cursor.after(List.of("a", "b\nc", "d")), 3);
  }

  @Test
  void anotherListsIsNone() {
    String other = new Cursor("statements\nform=[mixed]\n").after(List.of("a", "b", "c"));
    refused(cursor, other, 3);
  }

  @Test
  void noChangedSignGoesUnseen() {
    String good = cursor.after(List.of("2024-05-03", "a0123456789abcdef0123", "12"));
    Random random = new Random(20240506);
    for (int round = 0; round < 500; round++) {
      StringBuilder changed = new StringBuilder(good);
      int at = random.nextInt(good.length() - 1); // the last sign has bits that stand for nothing
      changed.setCharAt(at, changed.charAt(at) == 'A' ? 'B' : 'A');
      refused(cursor, changed.toString(), 3);
    }
  }

  @Test
  void whatIsNoneIsRefusedAndNeverFails() {
    for (String bad :
        List.of("", "=", "a", "....", "%%%", "é", "A".repeat(499), "A".repeat(100_000))) {
      refused(cursor, bad, 3);
    }
  }
}
