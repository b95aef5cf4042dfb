package org.onrecord.gather;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Problem;

class TextLinesTest {
  private static List<String> lines(byte[] bytes) throws IOException {
    List<String> told = new ArrayList<>();
    TextLines.read(
        new ByteArrayInputStream(bytes),
        new TextLines.Sink() {
          @Override
          public void line(int number, String text) {
            told.add(number + " " + text);
          }

          @Override
          public void problem(int number, Problem problem) {
            told.add(number + " ! " + problem.code());
          }
        });
    return told;
  }

  private static List<String> lines(String text) throws IOException {
    return lines(text.getBytes(UTF_8));
  }

  @Test
  void eachLineComesWithItsNumber() throws IOException {
    assertThat(lines("a\n\nb\n")).containsExactly("1 a", "2 ", "3 b");
  }

  @Test
  void theLastLineNeedsNoEnd() throws IOException {
    assertThat(lines("a\nb")).containsExactly("1 a", "2 b");
  }

  @Test
  void nothingHasNoLines() throws IOException {
    assertThat(lines("")).isEmpty();
  }

  @Test
  void aLineThatIsNoTextSpoilsNoOther() throws IOException {
    assertThat(lines(new byte[] {'a', '\n', (byte) 0xFF, '\n', 'b'}))
        .containsExactly("1 a", "2 ! encoding", "3 b");
  }
}
