package org.onrecord.gather;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes feeds and site maps. What they declare is often wrong: bytes that are UTF-8 are read as
 * that, whatever is declared; else the declaration counts, else Windows-1252, which decodes
 * anything.
 */
final class FeedText {
  private static final int HEAD = 200;
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
  private static final Pattern ENCODING =
      Pattern.compile("(?i)^\\W{0,10}<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]+)");
  private static final Charset LAST = Charset.forName("windows-1252");

  /** Characters that XML does not allow; some feeds hold them all the same. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\ufffe\\uffff\\p{Cs}]");

  private FeedText() {}

  /** The text, without a byte-order mark and control characters. */
  static String decode(byte[] bytes, Optional<String> contentType) {
    String text = new String(bytes, charset(bytes, contentType));
    return CONTROLS.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text).replaceAll("");
  }

  private static Charset charset(byte[] bytes, Optional<String> contentType) {
    int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff) : 0;
    if (first == 0xfeff || first == '<') {
      return StandardCharsets.UTF_16BE;
    }
    if (first == 0xfffe || first == '<' << 8) {
      return StandardCharsets.UTF_16LE;
    }
    if (isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return named(CHARSET, contentType.orElse(""))
        .or(() -> named(ENCODING, head))
        .filter(declared -> !declared.equals(StandardCharsets.UTF_8))
        .orElse(LAST);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Optional<Charset> named(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(matcher.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
