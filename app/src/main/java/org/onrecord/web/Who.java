package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Role;
import org.onrecord.actor.Speaker;

/** Who speaks, under the name and in the roles that the article gives, and why it is so. */
final class Who {
  private static final String LABEL = "Who";

  private final Cast cast;

  Who(Cast cast) {
    this.cast = cast;
  }

  StatementView.Field field(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Identified known -> identified(known);
      case Speaker.Unnamed unnamed ->
          new StatementView.Field(
              LABEL, unnamed.words(), true, "an unnamed voice, which is joined to no other");
      case Speaker.Unknown unknown ->
          new StatementView.Field(LABEL, "", false, "the words don't say whom they mean");
    };
  }

  private StatementView.Field identified(Speaker.Identified known) {
    Optional<Actor> actor =
        cast.actors().stream().filter(each -> each.id().equals(known.actor())).findFirst();
    String why =
        cast.mentions().stream()
            .filter(each -> each.id().equals(known.mention()))
            .map(Cast.Named::why)
            .findFirst()
            .orElse("");
    return new StatementView.Field(LABEL, actor.map(Who::words).orElse(""), false, why);
  }

  private static String words(Actor actor) {
    List<String> parts = new ArrayList<>(List.of(actor.name()));
    actor.roles().stream().map(Who::words).distinct().forEach(parts::add);
    actor.known().country().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static String words(Role role) {
    return role.organization().map(body -> role.title() + " of " + body).orElse(role.title());
  }
}
