package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;
import org.onrecord.store.Store;

/** The forms in which statements leave the record; each holds the same statements. */
public enum ExportFormat {
  /** A table for any program, safe to open in a spreadsheet. */
  CSV(".csv", "text/csv; charset=utf-8"),
  /** A workbook for a spreadsheet. */
  XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** One JSON object a line. */
  JSONL(".jsonl", "application/x-ndjson; charset=utf-8"),
  /** Events in PLOVER's terms, one JSON object a line. */
  PLOVER(".plover.jsonl", "application/x-ndjson; charset=utf-8"),
  /** Standoff files for brat, two for each article, packed in a ZIP file. */
  BRAT(".brat.zip", "application/zip"),
  /** W3C Web Annotations as JSON-LD. */
  ANNOTATIONS(
      ".jsonld",
      "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"; charset=utf-8"),
  /** A Markdown text with numbered footnotes. */
  BRIEF(".md", "text/markdown; charset=utf-8");

  private final String ending;
  private final String contentType;

  ExportFormat(String ending, String contentType) {
    this.ending = ending;
    this.contentType = contentType;
  }

  /** The ending of a file in this form, with its dot. */
  public String ending() {
    return ending;
  }

  /** The media type, as HTTP names it. */
  public String contentType() {
    return contentType;
  }

  /** The word by which a person asks for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes every statement that is selected, statement by statement; leaves {@code out} open.
   *
   * @param store where the statements' articles are kept
   * @throws IOException if {@code out} can't be written to
   */
  public void write(OutputStream out, Store store, Selected selected) throws IOException {
    try {
      switch (this) {
        case CSV -> text(out, to -> rows(store, selected, all -> StatementCsv.write(to, all)));
        case JSONL -> text(out, to -> rows(store, selected, all -> StatementJsonl.write(to, all)));
        case PLOVER -> text(out, to -> PloverLines.write(to, store, selected));
        case XLSX -> rows(store, selected, all -> StatementXlsx.write(out, all));
        case ANNOTATIONS -> Annotations.write(out, store, selected);
        case BRIEF -> text(out, to -> new Brief(to, store).write(selected));
        case BRAT -> {
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
          BratExport.write(FileSink.zip(zip), store, selected);
          zip.finish();
        }
      }
    } catch (UncheckedIOException e) {
      throw new IOException("the export can't be written: " + e.getMessage(), e);
    }
  }

  private static void rows(Store store, Selected selected, Consumer<Stream<Row>> use) {
    Evidence evidence = new Evidence(store);
    selected.use(all -> use.accept(all.map(evidence::row)));
  }

  private static void text(OutputStream out, Written written) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    written.to(writer);
    writer.flush();
  }

  /** Something that is written as text. */
  private interface Written {
    void to(Writer out) throws IOException;
  }
}
