package org.onrecord.record;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The file in a record's folder that says what failed, for whoever looks into it: when, at what,
 * and where in the program. No page shows it.
 */
public final class FailureLog {
  private static final String NAME = "onrecord.log";
  private static final int MOST_BYTES = 1_000_000;
  private static final int LONGEST_TRACE = 50_000;
  private static final int LONGEST_WORK = 500;
  private static final int REFERENCE = 8;

  private final Path folder;
  private final Path file;

  /** The log in a folder, which is made for the first entry if it isn't there. */
  public FailureLog(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(NAME);
  }

  /** Where it lies, once something has failed. */
  public Path file() {
    return file;
  }

  /**
   * Writes an entry. Where the file would grow beyond a million bytes, its older half goes first.
   *
   * @param work what was being done: a request's method and path, or a job; nothing secret
   * @return the reference under which it stands; empty if the file can't be written
   */
  public synchronized Optional<String> write(String work, Throwable thrown) {
    String reference = UUID.randomUUID().toString().substring(0, REFERENCE);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String line = cut(work.replaceAll("\\p{Cntrl}", "?"), LONGEST_WORK);
    String text = "%s %s %s\n%s\n\n".formatted(now, reference, line, trace(thrown));
    byte[] entry = text.getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(folder);
      if (Files.exists(file) && Files.size(file) + entry.length > MOST_BYTES) {
        halve();
      }
      Files.write(file, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return Optional.of(reference);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Removes all entries: an exception's message may hold words of an article. */
  public synchronized void clear() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Keeps the newer half, from where an entry begins. */
  private void halve() throws IOException {
    byte[] held = Files.readAllBytes(file);
    int from = held.length / 2;
    while (from < held.length && !(held[from - 1] == '\n' && held[from - 2] == '\n')) {
      from++;
    }
    Files.write(file, Arrays.copyOfRange(held, from, held.length));
  }

  private static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return cut(trace.toString().replace(System.lineSeparator(), "\n").strip(), LONGEST_TRACE);
  }

  private static String cut(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most) + " …";
  }
}
