package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.act.Act;
import org.onrecord.act.Certainty;
import org.onrecord.act.Deed;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.setting.Setting;
import org.onrecord.setting.Venue;
import org.onrecord.text.Span;

/** Where a statement was made, to whom, and how it claims what it claims. */
final class ClaimFields {
  private static final String CLAIMED = "from the verb and the words round it";

  private final String text;
  private final Cast cast;
  private final Function<List<Span>, String> places;

  /**
   * Fields of statements of one article.
   *
   * @param text the article's text
   * @param cast who appears in it
   * @param places says where words stand
   */
  ClaimFields(String text, Cast cast, Function<List<Span>, String> places) {
    this.text = text;
    this.cast = cast;
    this.places = places;
  }

  List<StatementView.Field> of(Setting setting) {
    List<StatementView.Field> fields = new ArrayList<>();
    setting.venue().ifPresent(venue -> fields.add(where(venue)));
    if (!setting.addressees().isEmpty()) {
      String names = String.join(", ", setting.addressees().stream().map(this::name).toList());
      fields.add(
          new StatementView.Field("Said to", names, false, "from the words that tell the saying"));
    }
    return fields;
  }

  private StatementView.Field where(Venue venue) {
    String from =
        Wording.mediumMeaning(venue.medium()) + "; " + places.apply(List.of(venue.span()));
    return new StatementView.Field("Said where", venue.span().in(text), true, from);
  }

  /** What it does, towards whom. */
  private StatementView.Field field(Act act) {
    String code = Happened.code(act.code().name());
    List<String> targets = act.targets().stream().map(this::name).toList();
    String words = Span.words(act.words(), text);
    return new StatementView.Field(
        "Act",
        targets.isEmpty() ? code : code + " → " + String.join(", ", targets),
        false,
        words.isEmpty() ? "from the sentence as a whole" : "decided by: “" + words + "”");
  }

  private String name(String id) {
    Optional<Actor> actor = cast.actors().stream().filter(it -> it.id().equals(id)).findFirst();
    return actor.map(Actor::name).orElse(id);
  }

  List<StatementView.Field> of(Deed deed) {
    List<StatementView.Field> fields = new ArrayList<>();
    deed.act().ifPresent(act -> fields.add(field(act)));
    deed.modality()
        .map(Wording::modalityMeaning)
        .ifPresent(it -> fields.add(new StatementView.Field("Claimed as", it, false, CLAIMED)));
    deed.certainty()
        .map(it -> it == Certainty.HEDGED ? "with reserve" : "without reserve")
        .ifPresent(it -> fields.add(new StatementView.Field("How firmly", it, false, CLAIMED)));
    if (!deed.condition().isEmpty()) {
      String words = Span.words(deed.condition(), text);
      fields.add(
          new StatementView.Field("On condition", words, true, places.apply(deed.condition())));
    }
    return fields;
  }
}
