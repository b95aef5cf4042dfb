package org.onrecord.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The packings of a body that are unpacked; no other is asked for. */
public final class Encoding {
  /** What is asked for, as {@code Accept-Encoding} has it. */
  static final String ACCEPTED = "gzip, deflate";

  private static final int ZLIB = 8;
  private static final int ZLIB_CHECK = 31;

  private Encoding() {}

  /**
   * The bytes of a body, unpacked as they are read, so that a reader who stops is not overrun.
   *
   * @param name the {@code Content-Encoding}, if there is one
   * @return empty if this packing is not unpacked
   */
  public static Optional<InputStream> unpacked(InputStream body, Optional<String> name)
      throws IOException {
    return switch (name.orElse("identity").strip().toLowerCase(Locale.ROOT)) {
      case "", "identity", "none" -> Optional.of(body);
      case "gzip", "x-gzip" -> Optional.of(new GZIPInputStream(body));
      case "deflate" -> Optional.of(deflated(body));
      default -> Optional.empty();
    };
  }

  /** Some servers send the bare stream, others with a zlib header as the standard says. */
  private static InputStream deflated(InputStream body) throws IOException {
    PushbackInputStream in = new PushbackInputStream(body, 2);
    byte[] head = in.readNBytes(2);
    in.unread(head);
    boolean zlib =
        head.length == 2
            && (head[0] & 0x0f) == ZLIB
            && (((head[0] & 0xff) << 8) + (head[1] & 0xff)) % ZLIB_CHECK == 0;
    return new InflaterInputStream(in, new Inflater(!zlib));
  }
}
