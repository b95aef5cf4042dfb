package org.onrecord.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.onrecord.encoder.Depth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was chosen for the shipped networks on development data.
 *
 * @param outer how probable a cue must be outside other statements, from 0 to 1
 * @param inner the same inside the content of another statement
 * @param source what beginning a source costs, in log-probability
 * @param cue the same for a cue
 * @param content the same for a content
 */
record Settings(double outer, double inner, double source, double cue, double content) {

  /** The settings that are part of the jar, beside the network they were chosen for. */
  static Settings load(Depth depth) {
    try (InputStream in = Settings.class.getResourceAsStream(depth.settings("attribution"))) {
      JsonNode settings = new JsonMapper().readTree(in).path("settings");
      JsonNode costs = settings.path("costs");
      return new Settings(
          settings.path("outer").asDouble(),
          settings.path("inner").asDouble(),
          costs.path("source").asDouble(),
          costs.path("cue").asDouble(),
          costs.path("content").asDouble());
    } catch (IOException e) {
      throw new UncheckedIOException("the settings of the reader cannot be read", e);
    }
  }
}
