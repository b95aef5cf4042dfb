package org.onrecord.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a PostgreSQL database is, and as whom to open it. The password stands in no message.
 *
 * @param url the address without user and password
 * @param user as whom; empty for the system's user
 * @param password the password; empty if none is needed or a password file has it
 */
record DatabaseAddress(String url, Optional<String> user, Optional<String> password) {
  private static final String POSTGRESQL = "jdbc:postgresql://";
  private static final String HOST = "(?:[\\p{Alnum}._-]*|\\[[\\p{XDigit}:.]+\\])(?::\\d+)?";
  private static final Pattern PLACE =
      Pattern.compile(
          Pattern.quote(POSTGRESQL)
              + "(?:(?<user>[^:@/]*)(?::(?<password>.*))?@)?"
              + "(?<where>"
              + HOST
              + "(?:,"
              + HOST
              + ")*(?:/[^@/]*)?)");
  private static final Set<String> LOGIN = Set.of("user", "password");

  /** The variable that has the password where the address has none. */
  private static final String PASSWORD_VARIABLE = "PGPASSWORD";

  private static final String USER_VARIABLE = "PGUSER";

  /**
   * What {@code address} says: {@code jdbc:postgresql://host/name}, with user and password before
   * the host or as parameters, or else as {@code PGUSER} and {@code PGPASSWORD} have them.
   *
   * @param variables the environment: gives null for what isn't set
   * @throws IllegalArgumentException if it is no address of a PostgreSQL database
   */
  static DatabaseAddress of(String address, Function<String, @Nullable String> variables) {
    String[] parts = address.split("\\?", 2);
    Matcher place = PLACE.matcher(parts[0]);
    if (!place.matches()) {
      throw new IllegalArgumentException(
          "a database is given like jdbc:postgresql://host:5432/name (in a name or password, %40"
              + " stands for @ and %3F for ?), not like "
              + address.replaceFirst("[/?].*", "…"));
    }
    List<String> other = new ArrayList<>();
    Map<String, String> login = new HashMap<>();
    for (String parameter : parts.length == 2 ? parts[1].split("&") : new String[0]) {
      String[] named = parameter.split("=", 2);
      if (named.length == 2 && LOGIN.contains(named[0])) {
        login.put(named[0], decoded(named[1]));
      } else if (!parameter.isEmpty()) {
        other.add(parameter);
      }
    }
    return new DatabaseAddress(
        POSTGRESQL + place.group("where") + (other.isEmpty() ? "" : "?" + String.join("&", other)),
        first(place.group("user"), login.get("user"), variables.apply(USER_VARIABLE)),
        first(place.group("password"), login.get("password"), variables.apply(PASSWORD_VARIABLE)));
  }

  private static Optional<String> first(
      @Nullable String encoded, @Nullable String parameter, @Nullable String variable) {
    String plain = encoded == null || encoded.isEmpty() ? parameter : decoded(encoded);
    return Optional.ofNullable(plain == null ? variable : plain);
  }

  @Override
  public String toString() {
    return url;
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
