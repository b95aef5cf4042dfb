package org.onrecord.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Sha256;

/**
 * Marks how far a program has come in a list. It is opaque outside, holds for what was asked alone,
 * and stays right when entries are added.
 */
final class Cursor {
  private static final String SEPARATOR = "\n";
  private static final int DIGEST = 8;
  private static final int LONGEST = 500;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final String asked;

  /** Cursors of one list, by everything that was asked of it. */
  Cursor(String asked) {
    this.asked = asked;
  }

  /** The cursor behind an entry that has these keys in the list's order. */
  String after(List<String> keys) {
    byte[] place = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
    byte[] check = check(place);
    byte[] all = new byte[check.length + place.length];
    System.arraycopy(check, 0, all, 0, check.length);
    System.arraycopy(place, 0, all, check.length, place.length);
    return ENCODER.encodeToString(all);
  }

  /**
   * The keys that a cursor holds; empty at the beginning of the list.
   *
   * @throws Refusal if it is none of this list's
   */
  Optional<List<String>> keys(Optional<String> given, int count) {
    return given.map(cursor -> keys(cursor, count));
  }

  private List<String> keys(String cursor, int count) {
    byte[] all = decoded(cursor);
    if (all.length > DIGEST) {
      byte[] place = Arrays.copyOfRange(all, DIGEST, all.length);
      byte[] check = Arrays.copyOf(all, DIGEST);
      List<String> keys = List.of(new String(place, StandardCharsets.UTF_8).split(SEPARATOR, -1));
      if (MessageDigest.isEqual(check, check(place)) && keys.size() == count) {
        return keys;
      }
    }
    throw new Refusal(
        Refusal.Type.BAD_CURSOR,
        "“cursor” must be what “next” of the page before says, with the same other parameters.");
  }

  private static byte[] decoded(String cursor) {
    if (cursor.length() > LONGEST) {
      return new byte[0];
    }
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private byte[] check(byte[] place) {
    MessageDigest digest = Sha256.digest();
    digest.update(asked.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return Arrays.copyOf(digest.digest(place), DIGEST);
  }
}
