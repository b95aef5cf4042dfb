package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCsvTest {
  private static String written(String... cells) {
    StringWriter out = new StringWriter();
    TableCsv.write(out, List.of("one", "two"), Stream.of(List.of(cells)));
    return out.toString();
  }

  @Test
  void titlesComeFirstAndLinesEndAsTheStandardSays() {
    assertThat(written("a", "b, “c”")).isEqualTo("one,two\r\na,\"b, “c”\"\r\n");
    assertThat(written("", "line\nbreak")).isEqualTo("one,two\r\n,\"line\nbreak\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "＝1", "'quoted"})
  void aCellThatLooksLikeAFormulaIsGuarded(String value) {
    assertThat(written(value, "x")).isEqualTo("one,two\r\n'" + value + ",x\r\n");
  }

  @Test
  void whatCannotBeWrittenIsSaid() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] chars, int from, int count) throws IOException {
            throw new IOException("no room");
          }

          @Override
          public void flush() throws IOException {
            throw new IOException("no room");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> TableCsv.write(full, List.of("one"), Stream.of(List.of("a"))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no room");
  }
}
