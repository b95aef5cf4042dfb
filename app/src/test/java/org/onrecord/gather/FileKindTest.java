package org.onrecord.gather;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is by its name, whether bytes are a page, and how much of a stream is read. */
class FileKindTest {
  @ParameterizedTest
  @CsvSource({
    "a.txt,TEXT",
    "A.TXT,TEXT",
    "a.b.html,PAGE",
    "a.HTM,PAGE",
    "a.xhtml,PAGE",
    "a.json,JSON",
    "a.jsonl,LINES",
    "a.warc,ARCHIVE",
    "a.WARC.gz,ARCHIVE",
    "a.xml,LIST",
    "a.xml.gz,LIST",
    "feed.rss,LIST",
    "feed.atom,LIST",
    "feed.rdf,LIST",
    "a.csv,TABLE",
    "a.tsv,TABLE",
    "a.gz,OTHER",
    "a.html.gz,OTHER",
    "a.pdf,OTHER",
    "html,PAGE",
    "a.,OTHER",
    "'',OTHER",
    "a.txt/b,OTHER"
  })
  void theEndingSaysWhatAFileHolds(String name, FileKind kind) {
    assertThat(FileKind.of(name)).isEqualTo(kind);
  }

  @Test
  void onlyWhatNeedsNoWebIsTakenFromAFolder() {
    assertThat(FileKind.values())
        .filteredOn(FileKind::isTakenFromFolder)
        .containsExactly(
            FileKind.TEXT, FileKind.PAGE, FileKind.JSON, FileKind.LINES, FileKind.ARCHIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>x",
        "<!doctype HTML PUBLIC \"-//W3C//DTD\"><html>",
        "\uFEFF<html lang=en>",
        "\r\n  <HTML>",
        "<head>",
        "<body class=x>",
        "<?xml version='1.0'?>\n<!DOCTYPE html>",
        "<!-- saved from (0042) --><html>",
        "<!-- a --><!-- b -->\n<html >"
      })
  void aPageIsKnownByItsBeginning(String text) {
    assertThat(HtmlPage.isPage(text.getBytes(UTF_8))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x <html>",
        "<htmlx>",
        "<p>It rains.",
        "<header>x",
        "<!-- <html> -->",
        "<?xml version='1.0'?><rss>",
        "{\"text\":\"<html>\"}",
        "<!doctype svg>"
      })
  void otherTextsAreNoPages(String text) {
    assertThat(HtmlPage.isPage(text.getBytes(UTF_8))).isFalse();
  }

  @Test
  void manyCommentsAreLookedThroughInNoTime() {
    for (String comment : List.of("<!---->", "<!-- -", "<!--\n-->\n", "<?xml ")) {
      byte[] text = comment.repeat(600).getBytes(UTF_8);
      assertTimeoutPreemptively(
          Duration.ofSeconds(2), () -> assertThat(HtmlPage.isPage(text)).isFalse());
    }
  }

  @Test
  void aMeterHandsOnWhatIsAllowedAndNoByteMore() throws IOException {
    Random random = new Random(53);
    for (int times = 0; times < 200; times++) {
      int length = random.nextInt(50);
      int allowed = random.nextInt(60);
      Meter meter = new Meter(new ByteArrayInputStream(new byte[length]), allowed);
      if (length <= allowed) {
        assertThat(meter.readAllBytes()).hasSize(length);
      } else {
        assertThatThrownBy(meter::readAllBytes)
            .isInstanceOf(IOException.class)
            .hasMessageContaining("longer than is read");
      }
    }
  }

  @Test
  void aMeterAllowsAnewForEachPart() throws IOException {
    Meter meter = new Meter(new ByteArrayInputStream(new byte[10]), 4);
    assertThat(meter.readNBytes(4)).hasSize(4);
    meter.allow(2);
    assertThat(meter.read()).isZero();
    assertThat(meter.read()).isZero();
    assertThatThrownBy(meter::read).isInstanceOf(IOException.class);
    meter.allow(100);
    assertThat(meter.readAllBytes()).hasSize(3);
    assertThat(meter.read()).isEqualTo(-1);
    assertThat(meter.markSupported()).isFalse();
  }
}
