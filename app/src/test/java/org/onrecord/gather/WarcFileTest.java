package org.onrecord.gather;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.text.Origin;

/** Web archives: whole, cut anywhere, and made to deceive. */
class WarcFileTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String WORDS =
      "The harbour master said that no ship would leave before noon, whatever the owners of the"
          + " cargo might say about it. The council will meet again in a week to hear the report.";

  @TempDir private Path folder = Path.of("");

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] record(String type, String address, String length, byte[] block) {
    String head =
        String.join(
            "\r\n",
            "WARC/1.0",
            "WARC-Type: " + type,
            "WARC-Record-ID: <urn:uuid:1>",
            "WARC-Date: 2025-03-13T00:00:00Z",
            "WARC-Target-URI: " + address,
            "Content-Type: application/http; msgtype=" + type,
            "Content-Length: " + length,
            "",
            "");
    return join(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] record(String type, String address, byte[] block) {
    return record(type, address, String.valueOf(block.length), block);
  }

  private static byte[] response(String address, String head, byte[] body) {
    return record("response", address, join((head + "\r\n\r\n").getBytes(ISO_8859_1), body));
  }

  private static byte[] html(String title) {
    return "<!DOCTYPE html><title>%s</title><article><h1>%s</h1><p>%s</p><p>%s</p></article>"
        .formatted(title, title, WORDS, WORDS)
        .getBytes(UTF_8);
  }

  private static byte[] page(String title) {
    return response(
        "https://harbour.example/" + title,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8",
        html(title));
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }

  private static List<Gathered> read(byte[] archive) {
    List<Gathered> all = new ArrayList<>();
    assertTimeoutPreemptively(
        LIMIT,
        () ->
            new WarcFile("a.warc", Origin.unknown(), all::add)
                .read(new ByteArrayInputStream(archive)));
    return all;
  }

  private static List<String> pictures(byte[]... records) {
    return Pictures.of(read(join(records)));
  }

  @Test
  void eachPageIsAnArticleAndWhatIsNoneIsPassedOver() {
    byte[] archive =
        join(
            record("warcinfo", "urn:a", "software: x\r\n".getBytes(UTF_8)),
            record(
                "request",
                "https://harbour.example/Rain",
                "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
            page("Rain"),
            response(
                "https://harbour.example/a.png",
                "HTTP/1.1 200 OK\r\nContent-Type: image/png",
                new byte[] {1, 0}),
            response(
                "https://harbour.example/b",
                "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\nLocation: /c",
                html("Moved")),
            response(
                "https://harbour.example/d",
                "HTTP/1.1 404 No\r\nContent-Type: text/html",
                html("Missing")),
            record("metadata", "https://harbour.example/Rain", "a: b\r\n".getBytes(UTF_8)),
            page("Snow"));
    List<Gathered> all = read(archive);
    assertThat(Pictures.of(all)).containsExactly("a.warc[3] Rain", "a.warc[8] Snow");
    assertThat(Pictures.article(all, 0).origin().url()).contains("https://harbour.example/Rain");
  }

  @Test
  void ofAPackedArchiveInMemoryEachArticleIsTakenWhenTheOneBeforeHasBeen() {
    byte[] pages = join(page("Rain"), page("Snow"));
    byte[][] many = new byte[500][];
    Arrays.fill(many, pages);
    byte[] archive = packed(join(many));
    assertThat(archive.length).isLessThan(pages.length * many.length / 50);
    List<Gathered> taken = new ArrayList<>();
    Gather gather = new Gather(Origin.unknown(), InputStream.nullInputStream());
    assertThatThrownBy(
            () ->
                gather.bytes(
                    "a.warc.gz",
                    archive,
                    each -> {
                      taken.add(each);
                      if (taken.size() == 2) {
                        throw new IllegalStateException("enough");
                      }
                    }))
        .hasMessage("enough");
    assertThat(Pictures.of(taken)).containsExactly("a.warc.gz[1] Rain", "a.warc.gz[2] Snow");
  }

  @Test
  void aPackedArchiveIsReadRecordByRecord() throws IOException {
    Path file = folder.resolve("a.warc.gz");
    Files.write(file, join(packed(page("Rain")), packed(page("Snow"))));
    List<Gathered> all = new ArrayList<>();
    Gather gather = new Gather(Origin.unknown(), InputStream.nullInputStream());
    gather.file(file.toString(), all::add);
    assertThat(Pictures.of(all)).containsExactly(file + "[1] Rain", file + "[2] Snow");
    assertThat(Pictures.of(gather.bytes("b.WARC.GZ", Files.readAllBytes(file))))
        .containsExactly("b.WARC.GZ[1] Rain", "b.WARC.GZ[2] Snow");
    assertThat(Gather.files(List.of(folder.toString()))).containsExactly(file.toString());
  }

  @Test
  void packedAndChunkedPagesAreUnpacked() {
    byte[] rain = packed(html("Rain"));
    byte[] snow = html("Snow");
    byte[] chunks =
        join(
            (Integer.toHexString(snow.length) + "\r\n").getBytes(UTF_8),
            snow,
            "\r\n0\r\n\r\n".getBytes(UTF_8));
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    assertThat(
            pictures(
                response("https://harbour.example/1", head + "Content-Encoding: gzip", rain),
                response("https://harbour.example/2", head + "Transfer-Encoding: chunked", chunks),
                response("https://harbour.example/3", head + "Content-Encoding: br", rain)))
        .containsExactly("a.warc[1] Rain", "a.warc[2] Snow", "a.warc[3] [content-encoding]");
  }

  @Test
  void anArchiveCutAnywhereGivesWhatCameBefore() {
    byte[] rain = page("Rain");
    byte[] whole = join(rain, page("Snow"), page("Hail"));
    int bodyEnd = rain.length * 2 - "\r\n\r\n".length();
    for (int end = rain.length + 10; end < bodyEnd; end += 13) {
      List<String> pictures = Pictures.of(read(Arrays.copyOf(whole, end)));
      assertThat(pictures).as("cut at " + end).startsWith("a.warc[1] Rain").hasSizeBetween(2, 3);
      assertThat(pictures.getLast()).as("cut at " + end).isEqualTo("a.warc [archive]");
      assertThat(pictures).noneMatch(picture -> picture.contains("Snow"));
    }
  }

  @Test
  void aPackedArchiveCutAnywhereGivesWhatCameBefore() {
    byte[] rain = packed(page("Rain"));
    byte[] whole = join(rain, packed(page("Snow")));
    for (int end = rain.length + 12; end < whole.length - 8; end += 7) {
      List<String> pictures = Pictures.of(read(Arrays.copyOf(whole, end)));
      assertThat(pictures).as("cut at " + end).startsWith("a.warc[1] Rain");
      assertThat(pictures.getLast()).as("cut at " + end).isEqualTo("a.warc [archive]");
    }
  }

  @Test
  void aRecordThatClaimsAHugeLengthEndsTheArchiveAndNothingElse() {
    for (String length :
        List.of("999999999999999", "9223372036854775807", "99999999999999999999", "-5", "x")) {
      byte[] liar = record("response", "https://harbour.example/x", length, html("Liar"));
      assertThat(pictures(page("Rain"), liar, page("Snow")))
          .as(length)
          .startsWith("a.warc[1] Rain")
          .endsWith("a.warc [archive]")
          .noneMatch(picture -> picture.contains("Liar"));
    }
  }

  @Test
  void whatThePagesAreHandedToFailsByItself() {
    WarcFile file =
        new WarcFile(
            "a.warc",
            Origin.unknown(),
            page -> {
              throw new IllegalArgumentException("no room");
            });
    assertThatThrownBy(() -> file.read(new ByteArrayInputStream(page("Rain"))))
        .hasMessage("no room");
  }

  @Test
  void headersWithoutEndAreNotKept() {
    byte[] endless = ("WARC/1.0\r\n" + "X: y\r\n".repeat(5_000_000)).getBytes(UTF_8);
    assertThat(pictures(page("Rain"), endless))
        .containsExactly("a.warc[1] Rain", "a.warc [archive]");
    byte[] line = ("WARC/1.0\r\nX: " + "y".repeat(30_000_000)).getBytes(UTF_8);
    assertThat(Pictures.of(read(join(packed(page("Rain")), packed(line)))))
        .containsExactly("a.warc[1] Rain", "a.warc [archive]");
  }

  @Test
  void aPageThatUnpacksToTooMuchSpoilsNoOther() {
    byte[] bomb = packed(new byte[200_000_000]);
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip";
    assertThat(
            pictures(page("Rain"), response("https://harbour.example/b", head, bomb), page("Snow")))
        .containsExactly("a.warc[1] Rain", "a.warc[2] [too-large]", "a.warc[3] Snow");
  }

  @Test
  void aDamagedPageSpoilsNoOther() {
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    byte[] half = Arrays.copyOf(packed(html("Half")), 60);
    byte[] chunk = "ffff\r\nIt rains.".getBytes(UTF_8);
    assertThat(
            pictures(
                response("https://harbour.example/1", head + "Content-Encoding: gzip", half),
                response("https://harbour.example/2", head + "Transfer-Encoding: chunked", chunk),
                record("response", "https://harbour.example/3", "no http at all".getBytes(UTF_8)),
                record("response", "https://harbour.example/4", new byte[0]),
                page("Snow")))
        .containsExactly(
            "a.warc[1] [cut]", "a.warc[2] [cut]", "a.warc[3] [archive]", "a.warc[5] Snow");
  }

  @Test
  void aPageThatTheArchiveHoldsInPartIsNotTakenForWhole() {
    byte[] part =
        new String(page("Rain"), UTF_8)
            .replace("WARC-Type:", "WARC-Truncated: length\r\nWARC-Type:")
            .getBytes(UTF_8);
    assertThat(pictures(part)).containsExactly("a.warc[1] [cut]");
  }

  @Test
  void anAddressThatIsNoneIsLeftOut() {
    for (String address :
        List.of("javascript:alert(1)", "<https://harbour.example/1>", "::", "dns:x")) {
      byte[] odd = response(address, "HTTP/1.1 200 OK\r\nContent-Type: text/html", html("Rain"));
      List<Gathered> all = read(odd);
      assertThat(Pictures.of(all)).as(address).containsExactly("a.warc[1] Rain");
      assertThat(Pictures.article(all, 0).origin().url().orElse(""))
          .isEqualTo(address.startsWith("<") ? "https://harbour.example/1" : "");
    }
  }

  @Test
  void whatIsNoArchiveIsAProblem() {
    assertThat(pictures(new byte[0])).containsExactly("a.warc [empty]");
    assertThat(pictures("WA".getBytes(UTF_8))).containsExactly("a.warc [archive]");
    assertThat(pictures("It rains in the harbour.".getBytes(UTF_8)))
        .containsExactly("a.warc [archive]");
    assertThat(pictures(record("warcinfo", "urn:a", "a: b".getBytes(UTF_8))))
        .containsExactly("a.warc [empty]");
    assertThat(pictures(packed(new byte[50_000_000]))).containsExactly("a.warc [archive]");
    assertThat(pictures(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0}))
        .containsExactly("a.warc [archive]");
    byte[] zstd = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, 0, 0, 0};
    assertThat(pictures(zstd)).containsExactly("a.warc [archive]");
  }
}
