package org.onrecord.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.actor.Actor;
import org.onrecord.event.Claim;
import org.onrecord.event.Event;
import org.onrecord.event.Happenings;
import org.onrecord.event.Tie;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.text.Span;
import org.onrecord.when.DateMention;

/** What an article tells besides its statements, as lists beside its text. */
final class Layers {
  private final Reading reading;
  private final String text;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();

  Layers(Reading reading) {
    this.reading = reading;
    this.text = reading.article().text();
    for (Actor actor : reading.cast().actors()) {
      names.put(actor.id(), actor.name());
    }
    reading.statements().forEach(each -> statements.put(each.id(), each));
  }

  /** Where the entries lead in the text. */
  List<ArticleText.Jump> jumps() {
    List<ArticleText.Jump> jumps = new ArrayList<>();
    Happenings found = reading.happenings();
    found.events().forEach(it -> jumps.add(new ArticleText.Jump(it.id(), it.telling().trigger())));
    for (int i = 0; i < found.ties().size(); i++) {
      jumps.add(new ArticleText.Jump("t" + (i + 1), found.ties().get(i).span()));
    }
    for (int i = 0; i < found.wordings().size(); i++) {
      jumps.add(new ArticleText.Jump("w" + (i + 1), found.wordings().get(i).span()));
    }
    return jumps;
  }

  /** The lists that have entries. */
  List<ArticleView.Layer> lists() {
    return List.of(
            new ArticleView.Layer(
                "Events", "What the text says happened, beside what was said.", events()),
            new ArticleView.Layer("Ties", "Who is what to whom, as the words say it.", ties()),
            new ArticleView.Layer(
                "Wording", "Words that take a side, for a person to judge.", wordings()))
        .stream()
        .filter(layer -> !layer.entries().isEmpty())
        .toList();
  }

  private List<ArticleView.Entry> events() {
    return reading.happenings().events().stream().map(this::event).toList();
  }

  private ArticleView.Entry event(Event event) {
    String day =
        event
            .telling()
            .when()
            .map(
                when ->
                    when.date()
                        .map(DateMention::value)
                        .map(DateWords::of)
                        .orElse(when.words().in(text)))
            .map(value -> value + " · ")
            .orElse("");
    String parties =
        Happened.between(
            event.parties().actors().stream().map(this::name).toList(),
            event.parties().targets().stream().map(this::name).toList());
    return new ArticleView.Entry(
        event.id(),
        Happened.code(event.code().name()),
        Happened.sign(event.code().name()),
        briefly(event.telling().span()),
        day + (parties.isEmpty() ? "" : parties + " · ") + by(event.claim()));
  }

  private String briefly(Span span) {
    return Happened.cut(span.in(text));
  }

  private List<ArticleView.Entry> ties() {
    List<ArticleView.Entry> entries = new ArrayList<>();
    for (Tie tie : reading.happenings().ties()) {
      entries.add(
          new ArticleView.Entry(
              "t" + (entries.size() + 1),
              tie.relation().code(),
              tie.relation().sign().code(),
              name(tie.from()) + " → " + name(tie.to()),
              by(tie.claim())));
    }
    return entries;
  }

  private List<ArticleView.Entry> wordings() {
    List<ArticleView.Entry> entries = new ArrayList<>();
    reading
        .happenings()
        .wordings()
        .forEach(
            each ->
                entries.add(
                    new ArticleView.Entry(
                        "w" + (entries.size() + 1),
                        each.kind().code(),
                        "neutral",
                        each.span().in(text),
                        each.toward().map(id -> "of " + name(id) + " · ").orElse("")
                            + voice(each.statement()))));
    return entries;
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }

  private String by(Claim claim) {
    return Happened.manner(claim.polarity().code(), claim.modality().code())
        + voice(claim.statement());
  }

  private String voice(Optional<String> statement) {
    return statement
        .map(
            id ->
                "in the words of "
                    + Optional.ofNullable(statements.get(id))
                        .flatMap(it -> it.speakerWords(text))
                        .orElse("somebody unnamed"))
        .orElse("in the outlet’s own voice");
  }

  /** The names of several, for people. */
  static String together(List<String> names) {
    return names.stream().distinct().collect(Collectors.joining(", "));
  }
}
