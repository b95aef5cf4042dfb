package org.onrecord.web;

import java.util.Optional;
import org.onrecord.issue.Stance;

/**
 * The sign of a stance, which is never its colour alone.
 *
 * @param code the stance, or {@code none}
 * @param sign the sign itself; empty for none
 * @param word the stance in words
 */
public record StanceSign(String code, String sign, String word) {
  static final String NONE = "none";

  /** The sign of a stance, or that the words take none. */
  static StanceSign of(Optional<Stance> stance) {
    return stance
        .map(it -> new StanceSign(it.code(), sign(it), it.code()))
        .orElse(new StanceSign(NONE, "", "no stance"));
  }

  private static String sign(Stance stance) {
    return switch (stance) {
      case SUPPORT -> "▲";
      case OPPOSE -> "▼";
      case CONDITIONAL -> "◆";
      case NEUTRAL -> "●";
    };
  }
}
