package org.onrecord.gather;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;

/** Takes one article from each line of a {@code .jsonl} stream; a broken line spoils no other. */
final class LinesOfJson {
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
    Taker taker = new Taker(sink);
    TextLines.read(in, taker);
    if (!taker.any) {
      sink.accept(new Gathered.Unreadable(input, Problem.of("empty", "there is no article in it")));
    }
  }

  /** Hands on what each line holds. */
  private final class Taker implements TextLines.Sink {
    private final Consumer<Gathered> sink;
    private boolean any;

    Taker(Consumer<Gathered> sink) {
      this.sink = sink;
    }

    @Override
    public void line(int number, String text) {
      if (!text.isBlank()) {
        any = true;
        ArticleJson.read(input + ":" + number, text, defaults).forEach(sink);
      }
    }

    @Override
    public void problem(int number, Problem problem) {
      any = true;
      sink.accept(new Gathered.Unreadable(input + ":" + number, problem));
    }
  }
}
