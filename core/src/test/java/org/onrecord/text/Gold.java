package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A case with a reason, from {@code gold/*.yaml}.
 *
 * @param id its name
 * @param why what it guards
 * @param text what is read
 * @param published the day on which it came out, {@code 2025-05-16}; empty if the case gives none
 * @param expect what must come out, one entry a line
 */
public record Gold(String id, String why, String text, String published, List<String> expect) {
  /** The cases of a file in the repository's {@code gold} folder; each has an id of its own. */
  public static List<Gold> cases(String file) {
    List<Gold> cases = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Object entry : (List<?>) load(Path.of("..", "gold", file))) {
      Map<?, ?> fields = (Map<?, ?>) entry;
      List<String> expect =
          ((List<?>) required(fields, "expect")).stream().map(Object::toString).toList();
      String id = required(fields, "id").toString();
      assertThat(ids.add(id)).as("id %s is used once", id).isTrue();
      Object published = fields.get("published");
      cases.add(
          new Gold(
              id,
              required(fields, "why").toString(),
              required(fields, "text").toString(),
              published == null ? "" : published.toString(),
              expect));
    }
    return List.copyOf(cases);
  }

  private static Object required(Map<?, ?> fields, String name) {
    Object value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("a case without " + name + ": " + fields);
    }
    return value;
  }

  private static Object load(Path file) {
    try {
      String yaml = Files.readString(file, StandardCharsets.UTF_8);
      Object cases = new Load(LoadSettings.builder().build()).loadFromString(yaml);
      if (cases == null) {
        throw new IllegalArgumentException("no cases in " + file);
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException("the cases " + file + " cannot be read", e);
    }
  }

  @Override
  public String toString() {
    return id + ": " + why;
  }
}
