package org.onrecord.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
  private static String parsed(String text) {
    try {
      return WebAddress.parse(text).toString();
    } catch (RefusedException e) {
      return "[" + e.problem().code() + "]";
    }
  }

  @Test
  void anAddressIsWrittenInOneWay() {
    assertThat(parsed(" HTTPS://News.Example ")).isEqualTo("https://news.example/");
    assertThat(parsed("https://news.example:443/a?b=c#d")).isEqualTo("https://news.example/a?b=c");
    assertThat(parsed("http://news.example.:80/a")).isEqualTo("http://news.example/a");
    assertThat(parsed("http://news.example:8080/")).isEqualTo("http://news.example:8080/");
    assertThat(parsed("http://93.184.216.34/a")).isEqualTo("http://93.184.216.34/a");
    assertThat(parsed("http://[2001:DB8::1]:8080/")).isEqualTo("http://[2001:db8::1]:8080/");
  }

  @Test
  void otherScriptsAndSpacesAreEncoded() {
    assertThat(parsed("https://خبر.example/گزارش 1|2"))
        .isEqualTo("https://xn--ngblk.example/%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4%201%7C2");
    assertThat(parsed("https://news.example/a%20b%zz%"))
        .isEqualTo("https://news.example/a%20b%25zz%25");
    assertThat(parsed("https://ｎｅｗｓ。example/")).isEqualTo("https://news.example/");
  }

  @Test
  void aHostThatCannotBeAskedForIsRefused() {
    assertThat(parsed("https://a_b.example/x")).isEqualTo("[address]");
    assertThat(parsed("https://news.example/a_b")).isEqualTo("https://news.example/a_b");
  }

  @Test
  void onlyHttpAndHttpsAreAddresses() {
    for (String other :
        List.of(
            "javascript:alert(1)",
            "file:///etc/passwd",
            "data:text/html,<p>x",
            "ftp://news.example/",
            "gopher://news.example/",
            "jar:http://news.example/a.jar!/",
            "view-source:http://news.example/",
            "dict://news.example:11111/")) {
      assertThat(parsed(other)).as(other).isEqualTo("[scheme]");
    }
  }

  @Test
  void whatCouldLeadAReaderElsewhereIsRefused() {
    for (String odd :
        List.of(
            "http://good.example@127.0.0.1/",
            "http://user:secret@news.example/",
            "http://good.example\\@evil.example/",
            "http:\\\\news.example/",
            "http:///news.example/",
            "http://",
            "http://news.example\r\nHost: x/",
            "http://news.example\0/",
            "http://news%2eexample/",
            "http://news..example/",
            "http://-news.example/",
            "http://[::1%25lo]/",
            "http://[::1/",
            "http://news.example:80:80/",
            "http://news.example:x/",
            "https:news.example",
            "news.example",
            "")) {
      assertThat(parsed(odd)).as(odd).isEqualTo("[address]");
    }
    assertThat(parsed("http://news.example:0/")).isEqualTo("[port]");
    assertThat(parsed("http://news.example:65536/")).isEqualTo("[port]");
  }

  @Test
  void numbersInPlaceOfAnAddressAreRefusedWhateverTheyStandFor() {
    for (String number :
        List.of(
            "2130706433",
            "0x7f000001",
            "0X7F.1",
            "017700000001",
            "127.1",
            "127.0.1",
            "0177.0.0.1",
            "0x7f.0.0.1",
            "127.0.0.01",
            "127.0.0.0x1",
            "256.0.0.1",
            "1.2.3.4.5",
            "１２７.1",
            "0")) {
      assertThat(parsed("http://" + number + "/")).as(number).isEqualTo("[address]");
    }
  }

  @Test
  void aReferenceIsReadFromThePageItStandsOn() throws RefusedException {
    URI base = URI.create("https://news.example/a/b?c");
    assertThat(WebAddress.resolve(base, "d é#x")).hasToString("https://news.example/a/d%20%C3%A9");
    assertThat(WebAddress.resolve(base, "/d")).hasToString("https://news.example/d");
    assertThat(WebAddress.resolve(base, "//other.example/d"))
        .hasToString("https://other.example/d");
    assertThat(WebAddress.resolve(base, "http://other.example"))
        .hasToString("http://other.example/");
    for (String other : List.of("javascript:alert(1)", "data:,x", "file:/etc/passwd")) {
      assertThatThrownBy(() -> WebAddress.resolve(base, other))
          .as(other)
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("only http and https");
    }
  }

  private static String meant(String reference) throws RefusedException {
    return WebAddress.resolve(URI.create("http://a/b/c/d;p?q"), reference).toString();
  }

  /** The examples of RFC 3986, 5.4.1; a fragment is left out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "g | /b/c/g",
        "./g | /b/c/g",
        "g/ | /b/c/g/",
        "/g | /g",
        "?y | /b/c/d;p?y",
        "g?y | /b/c/g?y",
        "#s | /b/c/d;p?q",
        "g#s | /b/c/g",
        "g?y#s | /b/c/g?y",
        ";x | /b/c/;x",
        "g;x | /b/c/g;x",
        "g;x?y#s | /b/c/g;x?y",
        "'' | /b/c/d;p?q",
        ". | /b/c/",
        "./ | /b/c/",
        ".. | /b/",
        "../ | /b/",
        "../g | /b/g",
        "../.. | /",
        "../../ | /",
        "../../g | /g",
      })
  void aReferenceMeansWhatTheStandardSays(String reference, String expected)
      throws RefusedException {
    assertThat(meant(reference)).isEqualTo("http://a" + expected);
  }

  /** The examples of RFC 3986, 5.4.2, that are rare and mean something all the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../../../g | /g",
        "../../../../g | /g",
        "/./g | /g",
        "/../g | /g",
        "g. | /b/c/g.",
        ".g | /b/c/.g",
        "g.. | /b/c/g..",
        "..g | /b/c/..g",
        "./../g | /b/g",
        "./g/. | /b/c/g/",
        "g/./h | /b/c/g/h",
        "g/../h | /b/c/h",
        "g;x=1/./y | /b/c/g;x=1/y",
        "g;x=1/../y | /b/c/y",
        "g?y/./x | /b/c/g?y/./x",
        "g?y/../x | /b/c/g?y/../x",
        "g#s/./x | /b/c/g",
        "g#s/../x | /b/c/g",
      })
  void anOddReferenceMeansWhatTheStandardSays(String reference, String expected)
      throws RefusedException {
    assertThat(meant(reference)).isEqualTo("http://a" + expected);
  }

  @Test
  void anotherHostOfAReferenceIsTakenAndAnotherSchemeIsNot() throws RefusedException {
    assertThat(meant("//g")).isEqualTo("http://g/");
    for (String other : List.of("g:h", "http:g")) {
      assertThatThrownBy(() -> meant(other)).as(other).isInstanceOf(RefusedException.class);
    }
    URI bare = URI.create("http://a");
    assertThat(WebAddress.resolve(bare, "?y")).hasToString("http://a/?y");
    assertThat(WebAddress.resolve(bare, "g")).hasToString("http://a/g");
  }

  @Test
  void longAddressesAreRefusedInTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          assertThat(parsed("http://" + "a".repeat(3_900) + "/")).isEqualTo("[address]");
          assertThat(parsed("http://" + "a-".repeat(1_900) + "/")).isEqualTo("[address]");
          assertThat(parsed("http://" + "1.".repeat(1_900) + "/")).isEqualTo("[address]");
          assertThat(parsed("http://news.example/" + "a".repeat(10_000_000)))
              .isEqualTo("[address]");
        });
  }
}
