package org.onrecord.gather;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;

/** Takes one article from each line of a {@code .jsonl} stream; a broken line spoils no other. */
final class LinesOfJson {
  /** A line may spend six bytes on a character ({@code \u2019}) and some on other fields. */
  private static final int MAX_LINE = 6 * TextFile.MAX_BYTES;

  private final String input;
  private final Origin defaults;

  LinesOfJson(String input, Origin defaults) {
    this.input = input;
    this.defaults = defaults;
  }

  void read(byte[] bytes, Consumer<Gathered> sink) {
    try {
      read(new ByteArrayInputStream(bytes), sink);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  void read(InputStream in, Consumer<Gathered> sink) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    int number = 1;
    boolean any = false;
    for (int unit = in.read(); unit >= 0; unit = in.read()) {
      if (unit == '\n') {
        any |= line(number++, line, length, sink);
        line.reset();
        length = 0;
      } else if (++length <= MAX_LINE) {
        line.write(unit);
      }
    }
    any |= line(number, line, length, sink);
    if (!any) {
      sink.accept(new Gathered.Unreadable(input, Problem.of("empty", "there is no article in it")));
    }
  }

  /** Hands on what the line holds; whether it held anything. */
  private boolean line(
      int number, ByteArrayOutputStream line, long length, Consumer<Gathered> sink) {
    String place = input + ":" + number;
    byte[] bytes = line.toByteArray();
    if (length > MAX_LINE) {
      sink.accept(new Gathered.Unreadable(place, TextFile.tooLarge(length)));
      return true;
    }
    Optional<String> json = decoded(bytes);
    if (json.isEmpty()) {
      sink.accept(new Gathered.Unreadable(place, Problem.of("encoding", "the line is not UTF-8")));
      return true;
    }
    if (json.get().isBlank()) {
      return false;
    }
    ArticleJson.read(place, json.get(), defaults).forEach(sink);
    return true;
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      return Optional.of(TextFile.decode(bytes));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
