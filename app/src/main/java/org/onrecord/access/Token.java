package org.onrecord.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that lets a person or a program in. It is compared in constant time and never printed;
 * a browser gets a session made from it instead of the secret itself.
 */
public final class Token {
  /** How long a browser stays signed in. */
  public static final Duration SESSION = Duration.ofDays(30);

  private static final int SHORTEST = 20;
  private static final int LONGEST_SESSION = 200;
  private static final int PARTS = 3;
  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]+");
  private static final Pattern MOMENT = Pattern.compile("[0-9]{1,12}");
  private static final Set<PosixFilePermission> OTHERS =
      Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

  private static final int NONCE_BYTES = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] secret;
  private final Map<String, Instant> ended = new ConcurrentHashMap<>();

  private Token(byte[] secret) {
    this.secret = secret;
  }

  /**
   * A token.
   *
   * @throws IllegalArgumentException if the secret is too short or holds blanks; the message
   *     doesn't say it
   */
  public static Token of(String secret) {
    if (secret.length() < SHORTEST || !VISIBLE.matcher(secret).matches()) {
      throw new IllegalArgumentException(
          "a token has at least " + SHORTEST + " letters, digits or signs and no blanks");
    }
    return new Token(secret.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The token that stands in a file, alone.
   *
   * @throws IllegalArgumentException if it can't be one, or anybody on the machine may read it
   * @throws IOException if the file can't be read
   */
  public static Token read(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")
        && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
      throw new IllegalArgumentException(
          "anybody on this machine can read it; change that with chmod 600");
    }
    return of(Files.readString(file).strip());
  }

  /** Whether {@code given} is the secret. */
  public boolean is(String given) {
    return MessageDigest.isEqual(sign("token"), signature(given, "token"));
  }

  /** A new session that holds until a moment, as a cookie's value; no two are alike. */
  public String session(Instant until) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    return session(String.valueOf(until.getEpochSecond()), HexFormat.of().formatHex(nonce));
  }

  private String session(String moment, String nonce) {
    String words = moment + "." + nonce;
    return words + "." + HexFormat.of().formatHex(sign("session " + words));
  }

  /** Whether {@code cookie} is a session of this token that still holds. */
  public boolean isSession(String cookie, Instant now) {
    return until(cookie).filter(now::isBefore).isPresent() && !ended.containsKey(cookie);
  }

  /** Ends a session: it holds no more in this process. What is no session is left alone. */
  public void end(String cookie, Instant now) {
    ended.values().removeIf(until -> !now.isBefore(until));
    until(cookie).filter(now::isBefore).ifPresent(until -> ended.put(cookie, until));
  }

  /** Until when a session of this token holds; nothing for what is none. */
  private Optional<Instant> until(String cookie) {
    String[] parts = cookie.length() > LONGEST_SESSION ? new String[0] : cookie.split("\\.", -1);
    if (parts.length != PARTS || !MOMENT.matcher(parts[0]).matches()) {
      return Optional.empty();
    }
    byte[] wanted = session(parts[0], parts[1]).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(wanted, cookie.getBytes(StandardCharsets.UTF_8))
        ? Optional.of(Instant.ofEpochSecond(Long.parseLong(parts[0])))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "Token";
  }

  private byte[] sign(String words) {
    return signature(secret, words);
  }

  private static byte[] signature(String key, String words) {
    return key.isEmpty() ? new byte[0] : signature(key.getBytes(StandardCharsets.UTF_8), words);
  }

  private static byte[] signature(byte[] key, String words) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
    }
  }
}
