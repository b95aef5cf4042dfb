package org.onrecord.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.attribution.Voice;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A statement and an issue, labelled twice, from {@code gold/stance.yaml}.
 *
 * @param id its name
 * @param issue the issue's id in the standard set
 * @param told the statement
 * @param first the label of the first pass: a stance or {@code none}
 * @param second the label of the second pass
 */
record StancePair(String id, String issue, Told told, String first, String second) {
  static final String NONE = "none";

  static List<StancePair> all() {
    Path file = Path.of("..", "gold", "stance.yaml");
    try {
      String yaml = Files.readString(file, StandardCharsets.UTF_8);
      List<StancePair> pairs = new ArrayList<>();
      for (Object entry : (List<?>) new Load(LoadSettings.builder().build()).loadFromString(yaml)) {
        pairs.add(of((Map<?, ?>) entry));
      }
      return List.copyOf(pairs);
    } catch (IOException e) {
      throw new UncheckedIOException("no pairs in " + file, e);
    }
  }

  private static StancePair of(Map<?, ?> fields) {
    Voice voice = fields.containsKey("voice") ? Voice.IMPUTED : Voice.REPORTED;
    Told told = Told.of(String.valueOf(fields.get("text")), voice);
    Optional<String> state = Optional.ofNullable(fields.get("state")).map(String::valueOf);
    return new StancePair(
        String.valueOf(fields.get("id")),
        String.valueOf(fields.get("issue")),
        state.map(told::speakingFor).orElse(told),
        String.valueOf(fields.get("first")),
        String.valueOf(fields.get("second")));
  }

  /** What the rules say. */
  Optional<String> read() {
    return told.stance(Issues.standard(), issue).map(Stance::code);
  }
}
