package org.onrecord.gather;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedTextTest {
  private static final Charset ARABIC = Charset.forName("windows-1256");

  private static String decoded(byte[] bytes, String contentType) {
    return FeedText.decode(bytes, Optional.of(contentType).filter(type -> !type.isEmpty()));
  }

  private static String declaring(String encoding) {
    return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><rss>سلام é</rss>";
  }

  @Test
  void whatIsUtf8IsReadAsUtf8WhateverIsDeclared() {
    for (String encoding : new String[] {"utf-8", "iso-8859-1", "windows-1256", "utf-16", "none"}) {
      String text = declaring(encoding);
      assertThat(decoded(text.getBytes(UTF_8), "text/xml; charset=us-ascii")).isEqualTo(text);
    }
  }

  @Test
  void whatIsNotUtf8IsReadAsDeclared() {
    String text = declaring("windows-1256");
    assertThat(decoded(text.getBytes(ARABIC), "")).isEqualTo(text);
    String undeclared = "<rss>سلام é</rss>";
    assertThat(decoded(undeclared.getBytes(ARABIC), "text/xml; charset=Windows-1256"))
        .isEqualTo(undeclared);
  }

  @Test
  void aWrongDeclarationOfUtf8LosesNoByte() {
    byte[] bytes =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss>café</rss>"
            .getBytes(Charset.forName("windows-1252"));
    assertThat(decoded(bytes, "text/xml; charset=utf-8")).contains("<rss>café</rss>");
    assertThat(decoded(bytes, "text/xml; charset=no-such-name")).contains("<rss>café</rss>");
  }

  @Test
  void sixteenBitsAreRecognised() {
    String text = "<rss>سلام</rss>";
    assertThat(decoded(text.getBytes(UTF_16), "")).isEqualTo(text);
    assertThat(decoded(text.getBytes(UTF_16LE), "")).isEqualTo(text);
    assertThat(decoded(text.getBytes(UTF_16BE), "")).isEqualTo(text);
  }

  @Test
  void marksAndControlsAreLeftOut() {
    assertThat(decoded("\uFEFFa\0b\u0001c\u000bd\te\nf\u007f".getBytes(UTF_8), ""))
        .isEqualTo("abcd\te\nf");
    assertThat(decoded(new byte[0], "")).isEmpty();
  }
}
