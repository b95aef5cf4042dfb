package org.onrecord.gather;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.onrecord.fetch.Encoding;
import org.onrecord.fetch.Fetcher;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;

/**
 * Takes the pages of a web archive (WARC, plain or packed), one after another. What is no page that
 * was answered with success, such as a picture, is passed over. An archive that breaks off gives
 * what came before.
 */
final class WarcFile {
  private static final int GZIP = 0x1f8b;
  private static final int ZSTANDARD = 0x28b5;

  /** A record's headers may take this many bytes, and its body this many. */
  private static final long HEADERS = 1_000_000;

  private static final long BODY = 2_000_000_000;

  private final String input;
  private final Origin defaults;
  private final Consumer<Gathered> sink;
  private int pages;
  private int records;

  WarcFile(String input, Origin defaults, Consumer<Gathered> sink) {
    this.input = input;
    this.defaults = defaults;
    this.sink = sink;
  }

  /**
   * Hands on the pages.
   *
   * @param in the archive; must allow to mark two bytes; closed afterwards
   */
  void read(InputStream in) {
    try (Meter meter = new Meter(unpacked(in), HEADERS);
        WarcReader reader = new WarcReader(meter)) {
      for (Optional<WarcRecord> next = next(reader); next.isPresent(); next = next(reader)) {
        records++;
        record(next.get(), meter);
        meter.allow(BODY);
        next.get().body().consume();
        meter.allow(HEADERS);
      }
      if (pages == 0) {
        problem(input, "empty", "there is no page in it");
      }
    } catch (IOException e) {
      problem(
          input,
          "archive",
          "the archive is cut off or damaged after %,d records; what came before is taken"
              .formatted(records));
    }
  }

  /** The next record; what is wrong in it is told as damage, and not as a misuse of the reader. */
  private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
    try {
      Optional<WarcRecord> next = reader.next();
      if (next.isPresent() && next.get().body().size() < 0) {
        throw new ParsingException("a record claims " + next.get().body().size() + " bytes");
      }
      return next;
    } catch (IllegalArgumentException e) {
      throw new IOException(e);
    }
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    in.mark(2);
    int first = in.read() << 8 | in.read();
    in.reset();
    if (first == ZSTANDARD) {
      throw new IOException("packed with Zstandard");
    }
    return first == GZIP ? new GZIPInputStream(in) : in;
  }

  private void record(WarcRecord record, Meter meter) throws IOException {
    if (!(record instanceof WarcResponse response)) {
      return;
    }
    String place = input + "[" + records + "]";
    HttpResponse http;
    try {
      http = response.http();
    } catch (IOException | IllegalArgumentException e) {
      problem(place, "archive", "the answer in this record is not HTTP");
      return;
    }
    Optional<String> type = http.headers().first("Content-Type");
    if (http.status() < 200 || http.status() > 299 || !isPage(type)) {
      return;
    }
    pages++;
    if (response.headers().first("WARC-Truncated").isPresent()) {
      problem(place, "cut", "the archive holds only a part of this page");
      return;
    }
    meter.allow(BODY);
    page(place, response, http);
  }

  private void page(String place, WarcResponse response, HttpResponse http) {
    Optional<byte[]> bytes;
    try {
      bytes = bytes(http);
    } catch (IOException e) {
      problem(place, "cut", "the page in this record is damaged");
      return;
    }
    if (bytes.isEmpty()) {
      problem(place, "content-encoding", "the page is packed in a way that is not read");
    } else if (bytes.get().length > TextFile.MAX_BYTES) {
      sink.accept(new Gathered.Unreadable(place, TextFile.tooLarge(bytes.get().length)));
    } else {
      Optional<URI> address =
          response
              .headers()
              .first("WARC-Target-URI")
              .map(uri -> uri.replaceAll("^<|>$", ""))
              .flatMap(Fetcher::parsed);
      Optional<String> type = http.headers().first("Content-Type");
      sink.accept(Web.article(place, bytes.get(), type, address, defaults));
    }
  }

  private static Optional<byte[]> bytes(HttpResponse http) throws IOException {
    MessageBody body = http.body();
    Optional<InputStream> unpacked =
        Encoding.unpacked(body.stream(), http.headers().first("Content-Encoding"));
    return unpacked.isPresent()
        ? Optional.of(unpacked.get().readNBytes(TextFile.MAX_BYTES + 1))
        : Optional.empty();
  }

  private static boolean isPage(Optional<String> type) {
    return switch (type.orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT)) {
      case "text/html", "application/xhtml+xml", "text/plain" -> true;
      default -> false;
    };
  }

  private void problem(String place, String code, String message) {
    sink.accept(new Gathered.Unreadable(place, Problem.of(code, message)));
  }
}
