package org.onrecord.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.onrecord.event.Sketch;
import org.onrecord.issue.Issues;

/** Where the deeds of a drawn text stand. */
final class Drawn {
  private Drawn() {}

  /** Hands over each bearing on the issues of the standard set. */
  static void each(String picture, Consumer<Bearing> use) {
    Sketch sketch = Sketch.of(picture);
    Deeds.of(
            sketch.story().text(),
            sketch.cast().actors(),
            sketch.happenings().events(),
            Issues.standard())
        .forEach(use);
  }

  /** Each as {@code issue stance | who | how | verb > term}. */
  static List<String> bearings(String picture, String published, Issues issues) {
    Sketch sketch = Sketch.of(picture, published);
    String text = sketch.story().text();
    Map<String, String> names = new HashMap<>();
    sketch.cast().actors().forEach(actor -> names.put(actor.id(), actor.name()));
    return Deeds.of(text, sketch.cast().actors(), sketch.happenings().events(), issues).stream()
        .map(
            each ->
                "%s %s | %s | %s | %s > %s"
                    .formatted(
                        each.issue(),
                        each.stance().code(),
                        each.event().parties().actors().stream()
                            .map(names::get)
                            .collect(Collectors.joining(", ")),
                        each.way().code(),
                        each.verb().in(text),
                        each.term().in(text)))
        .toList();
  }
}
