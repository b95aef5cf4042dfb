package org.onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/**
 * The words of a file that waits in a job. A packed one ({@code .gz}) is unpacked, in memory that
 * doesn't grow with what it holds.
 */
final class WaitingFile {
  /** How many UTF-16 code units are looked at in one go. */
  private static final int PIECE = 1 << 20;

  /** How much of them is looked at again with the next, so that no words fall between. */
  private static final int AGAIN = 1 << 10;

  private WaitingFile() {}

  /**
   * Whether a stretch of a file is what is wanted. Of a packed file that is damaged, what comes
   * before the damage.
   *
   * @param bytes the file; words are taken for UTF-8
   */
  static boolean has(byte[] bytes, Predicate<String> wanted) {
    try (Reader words = new InputStreamReader(unpacked(bytes), UTF_8)) {
      return has(words, wanted);
    } catch (IOException e) {
      return wanted.test(new String(bytes, UTF_8));
    }
  }

  private static InputStream unpacked(byte[] bytes) throws IOException {
    boolean isPacked = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    InputStream plain = new ByteArrayInputStream(bytes);
    return isPacked ? new GZIPInputStream(plain) : plain;
  }

  private static boolean has(Reader words, Predicate<String> wanted) {
    StringBuilder piece = new StringBuilder();
    while (fill(piece, words)) {
      int whole = lastBreak(piece, piece.length());
      if (wanted.test(piece.substring(0, whole))) {
        return true;
      }
      piece.delete(0, lastBreak(piece, Math.max(0, whole - AGAIN)));
    }
    return wanted.test(piece.toString());
  }

  /** Reads on until the piece is full; false where the file ends or is damaged. */
  private static boolean fill(StringBuilder piece, Reader words) {
    char[] some = new char[1 << 13];
    try {
      while (piece.length() < PIECE) {
        int read = words.read(some);
        if (read < 0) {
          return false;
        }
        piece.append(some, 0, read);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Where the last white space before a place is, or the place itself where there is none near. */
  private static int lastBreak(CharSequence piece, int place) {
    for (int at = place; at > Math.max(0, place - AGAIN); at--) {
      if (Character.isWhitespace(piece.charAt(at - 1))) {
        return at;
      }
    }
    return place;
  }
}
