package org.onrecord.store;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Role;
import org.onrecord.actor.Speaker;
import org.onrecord.text.Span;

/** The words in which an article gives somebody's role. */
final class RoleWords {
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|an?)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private RoleWords() {}

  /** The words of a role, without an article before them. */
  static String of(Role role, String text) {
    String words = SPACE.matcher(role.span().in(text)).replaceAll(" ").strip();
    String bare = ARTICLE.matcher(words).replaceFirst("");
    return bare.isEmpty() ? role.title() : bare;
  }

  /** The role that the article gives a speaker, of several the one nearest to the mention. */
  static Optional<String> of(Speaker speaker, Cast cast, String text) {
    return switch (speaker) {
      case Speaker.Identified known -> nearest(known, cast).map(role -> of(role, text));
      case Speaker.Unnamed unnamed -> Optional.empty();
      case Speaker.Unknown unknown -> Optional.empty();
    };
  }

  private static Optional<Role> nearest(Speaker.Identified known, Cast cast) {
    Optional<Span> mention =
        cast.mentions().stream()
            .filter(each -> each.id().equals(known.mention()))
            .map(each -> each.mention().span())
            .findFirst();
    return cast.actors().stream()
        .filter(each -> each.id().equals(known.actor()))
        .map(Actor::roles)
        .flatMap(roles -> roles.stream())
        .min(
            Comparator.comparingInt(
                    (Role role) -> mention.map(span -> distance(span, role.span())).orElse(0))
                .thenComparing(Role::span));
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }
}
