package org.onrecord.correction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Speaker;

/** What a reader calls a speaker. */
public final class SpeakerName {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private SpeakerName() {}

  /** The speaker's name as its article has it; empty for one that isn't identified. */
  public static Optional<String> of(Cast cast, Speaker speaker) {
    return switch (speaker) {
      case Speaker.Identified(String actor, String mention) ->
          cast.actors().stream()
              .filter(each -> each.id().equals(actor))
              .findFirst()
              .map(Actor::name);
      case Speaker.Unnamed unnamed -> Optional.empty();
      case Speaker.Unknown unknown -> Optional.empty();
    };
  }

  /** A name as it is compared: whatever its case and blanks. */
  public static String folded(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return BLANKS.matcher(composed.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
