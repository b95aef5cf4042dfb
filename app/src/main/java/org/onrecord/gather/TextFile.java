package org.onrecord.gather;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;

/** Decides whether bytes or words are a text that can be read, and says what they are if not. */
final class TextFile {
  /** The longest article that is read: some 1.6 million words. */
  static final int MAX_BYTES = 10_000_000;

  private TextFile() {}

  /** The problem with these bytes, if there is one. */
  static Optional<Problem> problem(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return Optional.of(tooLarge(bytes.length));
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(
          Problem.of(
              "encoding", "the text is UTF-16; save it as UTF-8 (iconv -f UTF-16 -t UTF-8)"));
    }
    if (hasZeroByte(bytes)) {
      return Optional.of(binary());
    }
    try {
      String text = decode(bytes);
      return text.isBlank() ? Optional.of(empty()) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.of(
          Problem.of(
              "encoding",
              "the text is not UTF-8; if it is Windows-1252, convert it with iconv -f CP1252 -t"
                  + " UTF-8"));
    }
  }

  /** The problem with a text that didn't come as bytes of its own, if there is one. */
  static Optional<Problem> problem(String text) {
    if (text.isBlank()) {
      return Optional.of(empty());
    }
    if (text.length() > MAX_BYTES) {
      return Optional.of(tooLarge(text.length()));
    }
    if (text.indexOf('\0') >= 0) {
      return Optional.of(binary());
    }
    return text.codePoints().anyMatch(TextFile::isHalf)
        ? Optional.of(Problem.of("encoding", "the text holds half a character (a lone surrogate)"))
        : Optional.empty();
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  /** The article that these bytes are as they stand, or why they are none. */
  static Gathered article(String input, byte[] bytes, Origin origin) {
    Optional<Problem> problem = problem(bytes);
    if (problem.isPresent()) {
      return new Gathered.Unreadable(input, problem.get());
    }
    try {
      return new Gathered.Found(input, Optional.empty(), new Article(decode(bytes), origin));
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("checked before", e);
    }
  }

  private static Problem empty() {
    return Problem.of("empty", "there is no text in it");
  }

  /** The problem of an input with zero bytes: databases and searches end a text at the first. */
  private static Problem binary() {
    return Problem.of("binary", "this is not a text (it holds zero bytes)");
  }

  /** The problem of an input that is longer than an article can be. */
  static Problem tooLarge(long bytes) {
    return Problem.of(
        "too-large",
        "%,d bytes are more than the %,d that are read as one article; split it"
            .formatted(bytes, MAX_BYTES));
  }

  /**
   * The bytes as text, unchanged, a byte-order mark included.
   *
   * @throws CharacterCodingException if they are not UTF-8
   */
  static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static boolean hasZeroByte(byte[] bytes) {
    for (byte unit : bytes) {
      if (unit == 0) {
        return true;
      }
    }
    return false;
  }
}
