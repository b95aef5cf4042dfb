package org.onrecord.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting;
import org.onrecord.actor.WrittenNames;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Sense;
import org.onrecord.attribution.Voice;
import org.onrecord.mention.Mention;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;
import org.onrecord.when.Dates;
import org.onrecord.when.Expression;
import org.onrecord.when.Utterances;
import org.onrecord.when.Uttered;

/**
 * A text drawn with its statements, read as far as its events: {@code [s source]}, {@code [c cue]}
 * (or {@code [d cue]} for one that denies) and {@code [x content]}; each content is a statement
 * with the source and cue drawn last before it, or inside one drawn around it; with those after it
 * where none is drawn before.
 */
public final class Sketch {
  private static final Pattern BEGIN = Pattern.compile("\\[([scdx]) ");

  private final String text;
  private final Story story;

  private Sketch(String text, List<Attribution> attributions, String published) {
    this.text = text;
    Optional<LocalDate> day =
        published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
    List<Span> paragraphs = Paragraphs.of(text);
    List<Expression> times = Dates.find(text, paragraphs, day);
    Cast cast =
        Casting.of(
                text,
                paragraphs,
                Casting.Mentioned.of(new WrittenNames().find(text, paragraphs)),
                attributions)
            .cast();
    List<Uttered> uttered = Utterances.of(text, paragraphs, times, attributions, day);
    List<Story.Told> told = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      told.add(new Story.Told("s" + (i + 1), attributions.get(i), uttered.get(i)));
    }
    this.story = new Story(text, paragraphs, Story.People.of(cast), told, times, day);
  }

  /** The story that a picture draws, of an unknown day. */
  public static Sketch of(String picture) {
    return of(picture, "");
  }

  /** The story that a picture draws, of a day. */
  public static Sketch of(String picture, String published) {
    StringBuilder text = new StringBuilder();
    List<int[]> open = new ArrayList<>();
    Map<Integer, Character> roles = new TreeMap<>();
    List<Span> spans = new ArrayList<>();
    List<Character> kinds = new ArrayList<>();
    Matcher begin = BEGIN.matcher(picture);
    int at = 0;
    while (at < picture.length()) {
      if (begin.region(at, picture.length()).lookingAt()) {
        roles.put(open.size(), begin.group(1).charAt(0));
        open.add(new int[] {text.length()});
        at = begin.end();
      } else if (picture.charAt(at) == ']' && !open.isEmpty()) {
        int from = open.removeLast()[0];
        spans.add(new Span(from, text.length()));
        kinds.add(Optional.ofNullable(roles.get(open.size())).orElseThrow());
        at++;
      } else {
        text.append(picture.charAt(at++));
      }
    }
    return new Sketch(text.toString(), attributions(text.toString(), spans, kinds), published);
  }

  private static List<Attribution> attributions(
      String text, List<Span> spans, List<Character> kinds) {
    List<Attribution> made = new ArrayList<>();
    List<Span> contents =
        spans.stream().filter(it -> kinds.get(spans.indexOf(it)) == 'x').sorted().toList();
    for (Span content : contents) {
      Optional<Span> source = last(spans, kinds, "s", content);
      Optional<Span> cue = last(spans, kinds, "cd", content);
      boolean denied = cue.filter(it -> kinds.get(spans.indexOf(it)) == 'd').isPresent();
      boolean quoted = content.in(text).startsWith("“") && content.in(text).endsWith("”");
      Form form = quoted ? Form.DIRECT : Form.INDIRECT;
      Sense sense =
          new Sense(
              Kind.SPEECH, denied ? Polarity.DENIED : Polarity.AFFIRMED, Voice.REPORTED, false);
      Optional<Attribution> parent =
          made.stream()
              .filter(it -> it.content().getFirst().contains(content))
              .reduce((first, second) -> second);
      made.add(
          new Attribution(
              new Frame(source.stream().toList(), cue.stream().toList(), List.of(content), form),
              sense,
              0.9,
              parent));
    }
    return made;
  }

  private static Optional<Span> last(
      List<Span> spans, List<Character> kinds, String kind, Span content) {
    List<Span> all =
        spans.stream().filter(it -> kind.indexOf(kinds.get(spans.indexOf(it))) >= 0).toList();
    return all.stream()
        .filter(it -> it.end() <= content.start())
        .reduce((first, second) -> second)
        .or(() -> all.stream().filter(it -> it.start() >= content.end()).findFirst());
  }

  /** Who appears, with those without a name to whom something is done. */
  public Cast cast() {
    return read().cast();
  }

  private UnnamedParties read() {
    List<Mention> seen = story.cast().mentions().stream().map(Cast.Named::mention).toList();
    return UnnamedParties.of(text, story.cast(), seen, Happenings.of(story), Set.of());
  }

  public Story story() {
    return story;
  }

  /** Its first sentence. */
  Sentence sentence() {
    return Sentence.all(story).getFirst();
  }

  public Happenings happenings() {
    return read().happenings();
  }

  /** Each event as {@code CODE trigger | actors > targets | date | voice polarity modality}. */
  List<String> events() {
    return happenings().events().stream().map(this::shown).toList();
  }

  private String shown(Event event) {
    return "%s %s | %s > %s | %s | %s %s %s"
        .formatted(
            event.code(),
            event.telling().trigger().in(text),
            names(event.parties().actors()),
            names(event.parties().targets()),
            date(event),
            event.claim().asserted(),
            event.claim().polarity().code(),
            event.claim().modality().code());
  }

  private static String date(Event event) {
    return event
        .telling()
        .when()
        .map(when -> when.date().map(date -> date.value()).orElse("?"))
        .orElse("-");
  }

  /** The code and trigger of each event. */
  List<String> triggers() {
    return happenings().events().stream()
        .map(event -> event.code() + " " + event.telling().trigger().in(text))
        .toList();
  }

  /** Each tie as {@code from relation to | voice polarity modality}. */
  List<String> ties() {
    return happenings().ties().stream()
        .map(
            tie ->
                "%s %s %s | %s %s %s"
                    .formatted(
                        name(tie.from()),
                        tie.relation().code(),
                        name(tie.to()),
                        tie.claim().asserted(),
                        tie.claim().polarity().code(),
                        tie.claim().modality().code()))
        .toList();
  }

  /** Each word that takes a side as {@code kind words | voice | toward}. */
  List<String> wordings() {
    return happenings().wordings().stream()
        .map(
            each ->
                "%s %s | %s | %s"
                    .formatted(
                        each.kind().code(),
                        each.span().in(text),
                        each.voice(),
                        each.toward().map(this::name).orElse("-")))
        .toList();
  }

  /** The text with a bracket round each trigger. */
  String picture() {
    StringBuilder drawn = new StringBuilder(text);
    for (Event event : happenings().events().reversed()) {
      drawn.insert(event.telling().trigger().end(), "]");
      drawn.insert(event.telling().trigger().start(), "[");
    }
    return drawn.toString();
  }

  private String names(List<String> ids) {
    return ids.isEmpty() ? "-" : String.join(", ", ids.stream().map(this::name).toList());
  }

  private String name(String id) {
    return cast().actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElseThrow();
  }
}
