package org.onrecord.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;

/**
 * The statements that a query finds as brat files: the text and the annotation of each article
 * under its id, and the configuration with which brat shows them. Each event carries the
 * statement's status as an attribute and its id as a note.
 */
public final class BratExport {
  private static final String CONFIGURATION = "annotation.conf";

  private final FileSink files;
  private final Evidence evidence;
  private final List<StoredStatement> waiting = new ArrayList<>();

  private BratExport(FileSink files, Store store) {
    this.files = files;
    this.evidence = new Evidence(store);
  }

  /**
   * Writes the files, article by article.
   *
   * @throws UncheckedIOException if a file can't be written
   */
  public static void write(FileSink files, Store store, Selected selected) {
    files.put(CONFIGURATION, configuration());
    selected.use(statements -> new BratExport(files, store).write(statements));
  }

  private void write(Stream<StoredStatement> statements) {
    statements.forEach(
        statement -> {
          boolean sameArticle =
              waiting.isEmpty()
                  || waiting.getFirst().article().id().equals(statement.article().id());
          if (!sameArticle) {
            flush();
          }
          waiting.add(statement);
        });
    flush();
  }

  private void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    Evidence.Opened opened = evidence.open(waiting.getFirst());
    files.put(opened.article().id() + ".txt", opened.text());
    files.put(opened.article().id() + ".ann", BratFiles.annotation(opened, waiting));
    waiting.clear();
  }

  private static String configuration() {
    try (InputStream in = BratExport.class.getResourceAsStream(CONFIGURATION)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + CONFIGURATION);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
