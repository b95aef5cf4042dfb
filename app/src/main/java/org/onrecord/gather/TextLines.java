package org.onrecord.gather;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import org.onrecord.text.Problem;

/** Cuts a stream into lines of UTF-8; a line that can't be read spoils no other. */
final class TextLines {
  /** A line may spend six bytes on a character ({@code \u2019}) and some on other fields. */
  private static final int MAX_LINE = 6 * TextFile.MAX_BYTES;

  private TextLines() {}

  /** What takes the lines; they are numbered from 1. */
  interface Sink {
    /** Takes a line, which may be empty, without its line end. */
    void line(int number, String text);

    /** Takes the problem with a line that is no text. */
    void problem(int number, Problem problem);
  }

  /** Hands every line to {@code sink} in order. */
  static void read(InputStream in, Sink sink) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    int number = 1;
    for (int unit = in.read(); unit >= 0; unit = in.read()) {
      if (unit == '\n') {
        hand(number++, line, length, sink);
        line.reset();
        length = 0;
      } else if (++length <= MAX_LINE) {
        line.write(unit);
      }
    }
    if (length > 0) {
      hand(number, line, length, sink);
    }
  }

  private static void hand(int number, ByteArrayOutputStream line, long length, Sink sink) {
    if (length > MAX_LINE) {
      sink.problem(number, TextFile.tooLarge(length));
      return;
    }
    String text;
    try {
      text = TextFile.decode(line.toByteArray());
    } catch (CharacterCodingException e) {
      sink.problem(number, Problem.of("encoding", "the line is not UTF-8"));
      return;
    }
    sink.line(number, text);
  }
}
