package org.onrecord.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.text.WordList;

/**
 * A page's bytes as text, decoded as browsers do (WHATWG Encoding and HTML standards): a byte-order
 * mark decides, then the header, then the page's own declaration; a page without any is UTF-8 if it
 * can be, else Windows-1252. Unlike a browser it doesn't believe a page that declares another set
 * and is UTF-8 through and through: whoever saved it changed its bytes and not its words. Bytes
 * that the character set doesn't know become U+FFFD.
 *
 * @param text the page without its byte-order mark
 * @param charset the character set in which it was read
 */
record PageText(String text, Charset charset) {
  /** The standard looks at 1024 bytes; pages with long scripts before it are common. */
  private static final int PRESCAN_BYTES = 8192;

  /** Fewer characters outside ASCII may be valid UTF-8 by accident. */
  private static final int FEWEST_CHARACTERS = 6;

  /** The bits with which the first byte of such a character begins in UTF-8. */
  private static final int LEADING = 0xC0;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern HEADER =
      Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?([^\\s\"';,>]{1,40})");
  private static final Pattern META =
      Pattern.compile("(?is)<!--.{0,4000}?-->|<meta[\\s/]([^>]{0,1000})>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "([^\\s=/\"'>]{1,40})\\s{0,9}=\\s{0,9}(?:\"([^\"]{0,400})\"|'([^']{0,400})'|([^\\s\"'>]{1,400}))");
  private static final Pattern XML =
      Pattern.compile("<\\?xml[^>]{0,200}encoding\\s{0,9}=\\s{0,9}[\"']([^\"']{1,40})[\"']");
  private static final Map<String, String> LABELS =
      WordList.lines(PageText.class, "charset-labels.tsv").stream()
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

  /** Decodes {@code bytes}, served with the {@code Content-Type} given. */
  static PageText decode(byte[] bytes, Optional<String> contentType) {
    Optional<PageText> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Charset charset =
        contentType
            .flatMap(PageText::inHeader)
            .or(() -> declared(bytes).filter(set -> !isSavedAsUtf8(bytes)))
            .orElseGet(() -> guessed(bytes));
    return of(bytes, 0, charset);
  }

  /**
   * Whether so many characters are written in UTF-8, and none in another way, that this is no
   * accident.
   */
  private static boolean isSavedAsUtf8(byte[] bytes) {
    int characters = 0;
    for (byte one : bytes) {
      characters += (one & LEADING) == LEADING ? 1 : 0;
    }
    return characters >= FEWEST_CHARACTERS && guessed(bytes).equals(StandardCharsets.UTF_8);
  }

  private static Optional<PageText> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(of(bytes, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(of(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? Optional.of(of(bytes, 2, StandardCharsets.UTF_16LE))
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }

  private static PageText of(byte[] bytes, int from, Charset charset) {
    return new PageText(new String(bytes, from, bytes.length - from, charset), charset);
  }

  private static Optional<Charset> inHeader(String contentType) {
    Matcher matcher = HEADER.matcher(contentType);
    return matcher.find() ? named(matcher.group(1)) : Optional.empty();
  }

  /** What the page's first bytes declare; a page that could be read so far can't be UTF-16. */
  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, PRESCAN_BYTES);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher xml = XML.matcher(head);
    if (xml.lookingAt()) {
      Optional<Charset> named = named(xml.group(1)).map(PageText::asRead);
      if (named.isPresent()) {
        return named;
      }
    }
    Matcher meta = META.matcher(head);
    while (meta.find()) {
      Optional<Charset> named =
          meta.group(1) == null ? Optional.empty() : inMeta(meta.group(1)).map(PageText::asRead);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** What a {@code meta} element declares: {@code charset}, or a type as in a header. */
  private static Optional<Charset> inMeta(String attributes) {
    Map<String, String> values = new HashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(attributes);
    while (matcher.find()) {
      String value =
          Stream.of(2, 3, 4).map(matcher::group).filter(Objects::nonNull).findFirst().orElse("");
      values.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), value);
    }
    Optional<Charset> own = named(values.getOrDefault("charset", ""));
    boolean typed = values.getOrDefault("http-equiv", "").equalsIgnoreCase("content-type");
    return own.isEmpty() && typed ? inHeader(values.getOrDefault("content", "")) : own;
  }

  private static Charset asRead(Charset declared) {
    return declared.equals(StandardCharsets.UTF_16LE) || declared.equals(StandardCharsets.UTF_16BE)
        ? StandardCharsets.UTF_8
        : declared;
  }

  private static Charset guessed(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return WINDOWS_1252;
    }
  }

  /** The character set that browsers mean by a label; empty for one that they don't know. */
  static Optional<Charset> named(String label) {
    String key = label.strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(LABELS.get(key)).filter(Charset::isSupported).map(Charset::forName);
  }
}
