package org.onrecord.issue;

import java.util.regex.Pattern;

/**
 * A question that a person follows.
 *
 * @param id lower-case letters, digits and hyphens, at most 60
 * @param name what lists call it
 * @param proposition what one can be for or against: "The parties should negotiate."
 * @param terms the words by which it is found
 * @param examples sentences for and against it
 */
public record Issue(String id, String name, String proposition, Terms terms, Examples examples) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final int LONGEST_ID = 60;

  /** Each part is checked. */
  public Issue {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "not an issue's id (lower-case letters, digits, hyphens): “" + id + "”");
    }
    require(name, "a name", id);
    require(proposition, "a proposition", id);
  }

  /** Whether an issue may have this id. */
  public static boolean isId(String id) {
    return id.length() <= LONGEST_ID && ID.matcher(id).matches();
  }

  private static void require(String value, String what, String id) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("the issue " + id + " needs " + what);
    }
  }
}
