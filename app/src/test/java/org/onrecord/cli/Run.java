package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/**
 * What one command left behind.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it said beside that
 */
record Run(int status, String out, String err) {
  /** Runs a command without standard input. */
  static Run of(String... words) {
    return withInput("", words);
  }

  /** Runs a command on the given standard input. */
  static Run withInput(String input, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    int status = Onrecord.run(terminal, words);
    return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Checks that the command ended so, and in either case without a stack trace. */
  Run endedWith(int expected) {
    assertThat(status).as(err).isEqualTo(expected);
    assertThat(out + err).doesNotContain("\tat ").doesNotContain("Exception in thread");
    return this;
  }
}
