package org.onrecord.page;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTextTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static String read(String page, Charset written, String contentType) {
    Optional<String> header = Optional.of(contentType).filter(type -> !type.isEmpty());
    PageText text = PageText.decode(page.getBytes(written), header);
    return text.charset().name() + ": " + text.text();
  }

  private static String read(String page, Charset written) {
    return read(page, written, "");
  }

  @Test
  void aByteOrderMarkDecidesOverEverythingElse() {
    String page = "\uFEFF<meta charset=koi8-r>é";
    assertThat(read(page, UTF_8, "text/html; charset=windows-1251"))
        .isEqualTo("UTF-8: <meta charset=koi8-r>é");
    assertThat(read(page, UTF_16LE)).isEqualTo("UTF-16LE: <meta charset=koi8-r>é");
    assertThat(read(page, UTF_16BE)).isEqualTo("UTF-16BE: <meta charset=koi8-r>é");
  }

  @Test
  void theHeaderDecidesOverThePage() {
    Charset greek = Charset.forName("windows-1253");
    assertThat(read("<meta charset=utf-8>ναι", greek, "text/html; Charset = \"windows-1253\""))
        .isEqualTo("windows-1253: <meta charset=utf-8>ναι");
    assertThat(read("<meta charset=utf-8>é", UTF_8, "text/html; charset=nonsense"))
        .isEqualTo("UTF-8: <meta charset=utf-8>é");
  }

  @Test
  void thePageDeclaresItsCharacterSetInManyWays() {
    for (String declaration :
        List.of(
            "<meta charset=windows-1251>",
            "<META CHARSET='cp1251' />",
            "<meta http-equiv=Content-Type content=\"text/html;charset=windows-1251\">",
            "<!-- <meta charset=utf-8> --><meta name=x content=y><meta charset=\"x-cp1251\">",
            "<?xml version=\"1.0\" encoding=\"windows-1251\"?>")) {
      assertThat(read(declaration + "да", Charset.forName("windows-1251")))
          .isEqualTo("windows-1251: " + declaration + "да");
    }
  }

  @Test
  void latinOneMeansWindows() {
    assertThat(read("<meta charset=iso-8859-1>“é”", WINDOWS))
        .isEqualTo("windows-1252: <meta charset=iso-8859-1>“é”");
    assertThat(read("<meta charset=us-ascii>“é”", WINDOWS)).startsWith("windows-1252: ");
    assertThat(read("ş", Charset.forName("windows-1254"), "text/html;charset=iso-8859-9"))
        .isEqualTo("windows-1254: ş");
  }

  @Test
  void aDeclarationOfUtf16ThatCouldBeReadMeansUtf8() {
    assertThat(read("<meta charset=utf-16>é", UTF_8)).isEqualTo("UTF-8: <meta charset=utf-16>é");
  }

  @Test
  void aPageWithoutADeclarationIsUtf8IfItCanBe() {
    assertThat(read("é😀", UTF_8)).isEqualTo("UTF-8: é😀");
    assertThat(read("é“", WINDOWS)).isEqualTo("windows-1252: é“");
    assertThat(read("", UTF_8)).isEqualTo("UTF-8: ");
  }

  @Test
  void aWrongDeclarationIsReadAsItSays() {
    assertThat(read("<meta charset=utf-8>é!", WINDOWS))
        .isEqualTo("UTF-8: <meta charset=utf-8>\uFFFD!");
    assertThat(read("<meta charset=windows-1252>é", UTF_8)).endsWith(">Ã©");
  }

  @Test
  void otherScriptsHaveTheirSets() {
    assertThat(read("中文", Charset.forName("GBK"), "text/html; charset=gb2312")).endsWith(": 中文");
    assertThat(read("日本", Charset.forName("windows-31j"), "text/html; charset=Shift_JIS"))
        .endsWith(": 日本");
    assertThat(read("שלום", Charset.forName("windows-1255"), "text/html; charset=windows-1255"))
        .endsWith(": שלום");
    assertThat(read("سلام", Charset.forName("windows-1256"), "text/html; charset=windows-1256"))
        .endsWith(": سلام");
  }

  @Test
  void everyLabelOfTheTableMeansACharacterSetOfThisJava() {
    for (String line : org.onrecord.text.WordList.lines(PageText.class, "charset-labels.tsv")) {
      String label = line.split("\t", 2)[0];
      assertThat(PageText.named(label)).as(label).isPresent();
      assertThat(PageText.named(" " + label.toUpperCase(java.util.Locale.ROOT))).isPresent();
    }
    assertThat(PageText.named("utf-7")).isEmpty();
  }

  @Test
  void aPageThatIsUtf8ThroughoutIsReadSoWhateverItDeclares() {
    String words = "Straßenbahnfahrer hören früher auf: „Müde“";
    for (String set : new String[] {"windows-1252", "Shift_JIS", "gb2312", "windows-1256"}) {
      String page = "<meta charset=" + set + ">" + words;
      assertThat(read(page, UTF_8)).as(set).isEqualTo("UTF-8: " + page);
    }
  }

  @Test
  void aHeaderOrOneByteOfAnotherSetIsBelievedAgainstUtf8() {
    String words = "Straßenbahnfahrer hören früher auf: „Müde“";
    assertThat(read(words, UTF_8, "text/html; charset=windows-1252")).startsWith("windows-1252");
    byte[] bytes = ("<meta charset=windows-1252>" + words + "e").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    assertThat(PageText.decode(bytes, Optional.empty()).charset()).isEqualTo(WINDOWS);
  }
}
