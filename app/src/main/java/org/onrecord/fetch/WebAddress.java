package org.onrecord.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses as people and feeds write them, strictly where a lenient reader could be led
 * elsewhere: no user information, no backslashes, no numbers in place of an IPv4 address.
 */
final class WebAddress {
  private static final int MAX_LENGTH = 4_000;
  private static final int MAX_HOST = 253;
  private static final int MAX_PORT = 65_535;
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Pattern FORM =
      Pattern.compile("(?i)(https?)://([^/?#]*)([^?#]*)(\\?[^#]*)?(#.*)?");
  private static final Pattern REFERENCE =
      Pattern.compile("([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+\\]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
  private static final Pattern LAST_NUMBER =
      Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX]\\p{XDigit}*)");
  private static final Pattern PLAIN_IPV4 =
      Pattern.compile(
          "(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)");
  private static final Pattern NAME =
      Pattern.compile(
          "[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*");
  private static final String KEPT = "-._~!$&'()*+,;=:@/?%";

  private WebAddress() {}

  /**
   * The address with a lower-case name in ASCII, encoded path and query, and no fragment.
   *
   * @throws RefusedException if it is not an {@code http} or {@code https} address
   */
  static URI parse(String text) throws RefusedException {
    String trimmed = text.strip();
    if (trimmed.length() > MAX_LENGTH) {
      throw new RefusedException("address", "the address is longer than 4,000 characters");
    }
    if (trimmed.chars().anyMatch(c -> c < ' ' || c == '\\' || c == 0x7f)) {
      throw new RefusedException("address", "the address holds a control character or backslash");
    }
    Matcher scheme = SCHEME.matcher(trimmed);
    Matcher form = FORM.matcher(trimmed);
    if (!form.matches()) {
      boolean other =
          scheme.matches() && !scheme.group(1).toLowerCase(Locale.ROOT).matches("https?");
      throw other
          ? new RefusedException(
              "scheme", "only http and https addresses are fetched, not " + scheme.group(1) + ":")
          : new RefusedException("address", "this is no web address");
    }
    String authority = authority(form.group(2), form.group(1).toLowerCase(Locale.ROOT));
    String path = form.group(3).isEmpty() ? "/" : form.group(3);
    String query = form.group(4) == null ? "" : form.group(4);
    return uri(form.group(1).toLowerCase(Locale.ROOT) + "://" + authority + encoded(path + query));
  }

  /**
   * The address that {@code reference} means on the page at {@code base} (RFC 3986, 5.2.2).
   *
   * @throws RefusedException if that is not an {@code http} or {@code https} address
   */
  static URI resolve(URI base, String reference) throws RefusedException {
    String trimmed = reference.strip();
    if (SCHEME.matcher(trimmed).matches()) {
      return parse(trimmed);
    }
    if (trimmed.startsWith("//")) {
      return parse(base.getScheme() + ":" + trimmed);
    }
    Matcher parts = REFERENCE.matcher(trimmed);
    if (!parts.matches()) {
      throw new RefusedException("address", "this is no web address");
    }
    String written = parts.group(1);
    String kept = written.isEmpty() && base.getRawQuery() != null ? "?" + base.getRawQuery() : "";
    String query = parts.group(2) == null ? kept : parts.group(2);
    String path = written.isEmpty() ? base.getRawPath() : withoutDots(path(base, written));
    return parse(base.getScheme() + "://" + base.getRawAuthority() + encoded(path + query));
  }

  /** The path from the root that a reference's path means on the page at {@code base}. */
  private static String path(URI base, String written) {
    if (written.startsWith("/")) {
      return written;
    }
    String page = base.getRawPath().isEmpty() ? "/" : base.getRawPath();
    return page.substring(0, page.lastIndexOf('/') + 1) + written;
  }

  /** A path from the root without its segments {@code .} and {@code ..} (RFC 3986, 5.2.4). */
  private static String withoutDots(String path) {
    List<String> kept = new ArrayList<>();
    boolean folder = false;
    for (String segment : path.substring(1).split("/", -1)) {
      folder = segment.equals(".") || segment.equals("..");
      if (!folder) {
        kept.add(segment);
      } else if (segment.equals("..") && !kept.isEmpty()) {
        kept.removeLast();
      }
    }
    return "/" + String.join("/", kept) + (folder && !kept.isEmpty() ? "/" : "");
  }

  private static URI uri(String text) throws RefusedException {
    try {
      URI uri = new URI(text);
      if (uri.getHost() == null) {
        throw new RefusedException(
            "address", "the host's name can't be asked for: " + uri.getRawAuthority());
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new RefusedException("address", "this is no web address");
    }
  }

  private static String authority(String authority, String scheme) throws RefusedException {
    if (authority.indexOf('@') >= 0) {
      throw new RefusedException("address", "an address with a user name is not fetched");
    }
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches()) {
      throw new RefusedException("address", "this is no web address");
    }
    String host = host(parts.group(1));
    String digits = parts.group(2);
    if (digits == null || digits.isEmpty()) {
      return host;
    }
    int port = Integer.parseInt(digits);
    if (port < 1 || port > MAX_PORT) {
      throw new RefusedException("port", "there is no port " + digits);
    }
    return port == (scheme.equals("https") ? 443 : 80) ? host : host + ":" + port;
  }

  private static String host(String written) throws RefusedException {
    if (written.startsWith("[")) {
      return written.toLowerCase(Locale.ROOT);
    }
    String ascii;
    try {
      ascii = IDN.toASCII(written.replaceFirst("[.。]$", "")).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new RefusedException("address", "the host's name is none: " + written);
    }
    if (LAST_NUMBER.matcher(ascii).matches() && !PLAIN_IPV4.matcher(ascii).matches()) {
      throw new RefusedException(
          "address", "a number in place of the host's name is not followed: " + written);
    }
    if (ascii.length() > MAX_HOST || !NAME.matcher(ascii).matches()) {
      throw new RefusedException("address", "the host's name is none: " + written);
    }
    return ascii;
  }

  /** The text with all that may not stand in an address as it is in {@code %XX}. */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int unit = bytes[i] & 0xff;
      boolean letter = unit < 0x80 && Character.isLetterOrDigit(unit);
      boolean broken = unit == '%' && !isHex(bytes, i + 1);
      if (!broken && (letter || KEPT.indexOf(unit) >= 0)) {
        encoded.append((char) unit);
      } else {
        encoded.append('%').append("%02X".formatted(unit));
      }
    }
    return encoded.toString();
  }

  private static boolean isHex(byte[] bytes, int at) {
    return at + 1 < bytes.length
        && Character.digit(bytes[at], 16) >= 0
        && Character.digit(bytes[at + 1], 16) >= 0;
  }
}
