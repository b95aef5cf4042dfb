package org.onrecord.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.attribution.Attribution;
import org.onrecord.page.RawPage;
import org.onrecord.reading.Reader;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Sha256;
import org.onrecord.text.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Statements with everything that they rest on, as a folder that somebody else can check: the texts
 * and pages of their articles, the readings, each statement's places, and the hash of every file.
 */
public final class EvidenceFolder {
  /** The name of the form, in the manifest. */
  public static final String FORMAT = "onrecord-evidence/1";

  /** The file that lists the others with their hashes. */
  static final String MANIFEST = "manifest.json";

  /** The statements, one JSON object a line. */
  static final String STATEMENTS = "statements.jsonl";

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String TOLD =
      """
      Statements of news articles, with the texts and pages that they stand in.

      manifest.json     every other file with its SHA-256
      statements.jsonl  one statement a line; "places" are its words with their offsets in the
                        text of its article, in Unicode code points
      articles/         the texts
      pages/            the pages as they were fetched, and where each stretch of text stands
      readings/         what the reader found

      Check it with: onrecord verify FOLDER

      This shows that these words stand in these texts and pages. It does not show that anything
      was said, nor that a page was published: that rests on whoever fetched it.
      """;

  private final Path folder;
  private final Map<String, String> hashes = new TreeMap<>();

  private EvidenceFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a folder that is empty or not there yet.
   *
   * @throws IOException if it can't be written
   */
  public static void write(Path folder, Store store, Selected selected) throws IOException {
    EvidenceFolder written = new EvidenceFolder(folder);
    try {
      written.write(store, selected);
    } catch (UncheckedIOException e) {
      throw new IOException("the folder " + folder + " can't be written: " + e.getMessage(), e);
    }
  }

  private void write(Store store, Selected selected) {
    List<String> lines = new ArrayList<>();
    Set<String> articles = new TreeSet<>();
    Evidence evidence = new Evidence(store);
    selected.use(
        all ->
            all.forEach(
                stored -> {
                  articles.add(stored.article().id());
                  lines.add(line(evidence.open(stored), stored));
                }));
    file(STATEMENTS, text(String.join("\n", lines) + (lines.isEmpty() ? "" : "\n")));
    articles.forEach(id -> article(store, id));
    file("README.txt", text(TOLD));
    manifest();
  }

  private static String line(Evidence.Opened opened, StoredStatement stored) {
    ObjectNode row = (ObjectNode) JSON.readTree(StatementJsonl.line(stored));
    ObjectNode places = row.putObject("places");
    Attribution attribution = opened.statement(stored.id()).attribution();
    places(places.putArray("source"), opened, attribution.source());
    places(places.putArray("cue"), opened, attribution.cue());
    places(places.putArray("content"), opened, attribution.content());
    return row.toString();
  }

  private static void places(ArrayNode to, Evidence.Opened opened, List<Span> spans) {
    CodePoints points = opened.points();
    for (Span span : spans) {
      to.addArray()
          .add(points.codePoint(span.start()))
          .add(points.codePoint(span.end()))
          .add(span.in(opened.text()));
    }
  }

  private void article(Store store, String id) {
    store
        .following()
        .text(id)
        .ifPresent(kept -> file("articles/" + id + ".txt", text(kept.text())));
    store.following().reading(id).ifPresent(json -> file("readings/" + id + ".json", text(json)));
    store.findPageOf(id).ifPresent(kept -> page(id, kept.page()));
  }

  private void page(String id, RawPage page) {
    file("pages/" + id + ".page", page.bytes());
    file("pages/" + id + ".map", text(page.map().toString()));
  }

  private void manifest() {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", FORMAT).put("onrecord", Reader.VERSION);
    ObjectNode files = root.putObject("files");
    hashes.forEach(files::put);
    file(MANIFEST, text(root.toPrettyString() + "\n"));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void file(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      hashes.put(name, Sha256.hex(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
