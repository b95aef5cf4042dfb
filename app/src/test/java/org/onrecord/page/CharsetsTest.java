package org.onrecord.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which character set a page is read: the order of trust, and each way of declaring it. */
class CharsetsTest {
  private static String charset(String head) {
    return charset(head.getBytes(ISO_8859_1), "");
  }

  private static String charset(byte[] bytes, String contentType) {
    Optional<String> header = Optional.of(contentType).filter(type -> !type.isEmpty());
    return PageText.decode(bytes, header).charset().name();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=koi8-r>",
        "<meta charset=\"koi8-r\">",
        "<meta charset='KOI8-R'>",
        "<meta charset = 'koi8-r' >",
        "<meta\ncharset=koi8-r>",
        "<meta/charset=koi8-r>",
        "<meta charset=koi>",
        "<meta name=x charset=cskoi8r>",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">",
        "<meta http-equiv=content-type content='charset=koi8-r'>",
        "<meta content='text/html; charset=koi8-r' http-equiv='Content-Type'>",
        "<meta http-equiv=content-type content=text/html;charset=koi8-r>",
        "<?xml version='1.0' encoding='koi8-r'?>",
        "<script>var a = '<b>';</script><meta charset=koi8-r>",
        "<!-- a > b --><meta charset=koi8-r>",
        "<!--><meta charset=utf-8>--><meta charset=koi8-r>",
        "<meta charset=nonsense><meta charset=koi8-r>",
        "<meta charset=koi8-r><meta charset=utf-8>",
        "<html><head><title>x</title><link rel=x><meta charset=koi8-r>"
      })
  void aDeclarationInThePageIsFound(String head) {
    assertThat(charset(head)).as(head).isEqualTo("KOI8-R");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>charset=koi8-r",
        "<meta charset>",
        "<meta charset=''>",
        "<meta charset=nonsense>",
        "<metacharset=koi8-r>",
        "<!-- <meta charset=koi8-r> -->",
        "<meta name=description content='what charset=koi8-r means'>",
        "<meta name=keywords content='charset=koi8-r'>",
        "<meta data-charset=koi8-r>",
        " <?xml version='1.0' encoding='koi8-r'?>"
      })
  void whatOnlyLooksLikeADeclarationIsNone(String head) {
    assertThat(charset(head)).as(head).isEqualTo("UTF-8");
  }

  @Test
  void aDeclarationAfterALongHeadIsFoundAndOneFarDownIsNot() {
    assertThat(charset("<style>" + "a".repeat(7000) + "</style><meta charset=koi8-r>"))
        .isEqualTo("KOI8-R");
    assertThat(charset("<style>" + "a".repeat(9000) + "</style><meta charset=koi8-r>"))
        .isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "text/html, charset=koi8-r;KOI8-R",
        "`text/html; charset=koi8-r`;KOI8-R",
        "`text/html;CHARSET=\"koi8-r\"`;KOI8-R",
        "`text/html; charset='koi8-r'`;KOI8-R",
        "`text/html; boundary=x; charset=koi8-r; q=1`;KOI8-R",
        "`text/html; charset=`;windows-1251",
        "`text/html; charset=nonsense`;windows-1251",
        "text/html;windows-1251"
      })
  void theHeaderCountsBeforeThePage(String header, String expected) {
    byte[] page = "<meta charset=windows-1251>".getBytes(UTF_8);
    assertThat(charset(page, header)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "latin1,windows-1252",
    "ISO-8859-1,windows-1252",
    "ascii,windows-1252",
    "iso-8859-9,windows-1254",
    "latin5,windows-1254",
    "gb2312,GBK",
    "big5,Big5",
    "sjis,windows-31j",
    "euc-kr,x-windows-949",
    "iso-8859-2,ISO-8859-2",
    "windows-1256,windows-1256",
    "utf8,UTF-8",
    "iso-8859-8,ISO-8859-8"
  })
  void aLabelMeansWhatBrowsersMeanByIt(String label, String expected) {
    Charset meant = PageText.named(label).orElseThrow();
    Charset wanted = Charset.forName(expected);
    boolean wider = wanted.contains(meant) || meant.contains(wanted);
    assertThat(meant.equals(wanted) || wider).as(label + " is " + meant).isTrue();
  }

  @Test
  void aMarkDecidesEvenWhereItStandsAlone() {
    byte[] utf8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    assertThat(PageText.decode(utf8, Optional.of("text/html; charset=koi8-r")))
        .isEqualTo(new PageText("", StandardCharsets.UTF_8));
    byte[] half = {(byte) 0xEF, (byte) 0xBB};
    assertThat(charset(half, "text/html; charset=koi8-r")).isEqualTo("KOI8-R");
    byte[] sixteen = {(byte) 0xFE, (byte) 0xFF, 0, 'a', 0};
    assertThat(PageText.decode(sixteen, Optional.empty()).text()).isEqualTo("a\uFFFD");
  }

  @Test
  void oneWrongByteMakesAnUndeclaredPageWindows1252() {
    byte[] page = "<p>na\u00EFve \u201Cwords\u201D".getBytes(Charset.forName("windows-1252"));
    assertThat(PageText.decode(page, Optional.empty()).text())
        .isEqualTo("<p>na\u00EFve \u201Cwords\u201D");
  }

  @Test
  void declaredUtf8KeepsWhatItCanRead() {
    byte[] page = "<meta charset=utf-8>é\u0000é".getBytes(UTF_8);
    page[page.length - 1] = (byte) 0xC3;
    String text = PageText.decode(page, Optional.empty()).text();
    assertThat(text).startsWith("<meta charset=utf-8>é\u0000").endsWith("\uFFFD");
  }

  @Test
  void anyBytesAreReadSomehowAndTheSameWayTwice() {
    Random random = new Random(11);
    for (int times = 0; times < 300; times++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      PageText once = PageText.decode(bytes, Optional.empty());
      assertThat(PageText.decode(bytes.clone(), Optional.empty())).isEqualTo(once);
      assertThat(once.text().length()).isLessThanOrEqualTo(bytes.length);
    }
  }

  @Test
  void whatACharacterSetWritesItReadsBack() {
    String words = "Забастовка окончена: «Да», — сказал он";
    for (String name : new String[] {"windows-1251", "KOI8-R", "ISO-8859-5", "x-mac-cyrillic"}) {
      String plain = name.startsWith("w") ? words : "Забастовка окончена";
      Optional<Charset> meant = PageText.named(name);
      assertThat(meant).as(name).isPresent();
      byte[] bytes = plain.getBytes(meant.orElseThrow());
      assertThat(PageText.decode(bytes, Optional.of("text/html; charset=" + name)).text())
          .as(name)
          .isEqualTo(plain);
    }
  }
}
