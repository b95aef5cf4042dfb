package org.onrecord.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Mentions.Linked;
import org.onrecord.mention.Type;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/**
 * A text drawn with its attributions, read as far as who is who: {@code [1:source]} and {@code
 * <1:content>}, where a cue matters {@code «1:cue»}; a content that holds another attribution is
 * its parent. What a network finds beside is drawn as {@code {0:Ana}}, a mention, and {@code
 * {1^0:she}}, one that it links to the first; {@code #} before the colon says that it is a body.
 */
final class Scene {
  private static final Pattern PRONOUN = Pattern.compile("(?i)he|she|it|they|we|his|her|its|who|I");

  private final String text;
  private final List<Attribution> attributions;
  private final Casting.Result result;

  private Scene(String text, List<Attribution> attributions, List<Linked> linked) {
    this.text = text;
    this.attributions = attributions;
    List<Span> paragraphs = Paragraphs.of(text);
    List<Mention> mentions = new WrittenNames().find(text, paragraphs);
    Casting.Mentioned mentioned = new Casting.Mentioned(mentions, linked);
    this.result = Casting.of(text, paragraphs, mentioned, attributions);
  }

  /** The scene that a picture draws. */
  static Scene of(String picture) {
    StringBuilder text = new StringBuilder();
    Deque<int[]> open = new ArrayDeque<>();
    TreeMap<Integer, Span> sources = new TreeMap<>();
    TreeMap<Integer, Span> contents = new TreeMap<>();
    TreeMap<Integer, Span> cues = new TreeMap<>();
    TreeMap<Integer, Linked> linked = new TreeMap<>();
    Deque<String> marks = new ArrayDeque<>();
    for (int at = 0; at < picture.length(); at++) {
      char c = picture.charAt(at);
      if (c == '[' || c == '<' || c == '«') {
        open.push(new int[] {picture.charAt(at + 1) - '0', text.length()});
        at += 2;
      } else if (c == ']' || c == '>' || c == '»') {
        int[] begun = open.pop();
        TreeMap<Integer, Span> role = c == ']' ? sources : c == '>' ? contents : cues;
        role.put(begun[0], new Span(begun[1], text.length()));
      } else if (c == '{') {
        marks.push(picture.substring(at + 1, picture.indexOf(':', at)));
        open.push(new int[] {picture.charAt(at + 1) - '0', text.length()});
        at = picture.indexOf(':', at);
      } else if (c == '}') {
        int[] begun = open.pop();
        Span span = new Span(begun[1], text.length());
        linked.put(begun[0], linked(span, span.in(text.toString()), marks.pop()));
      } else {
        text.append(c);
      }
    }
    List<Attribution> attributions = attributions(text.toString(), sources, cues, contents);
    return new Scene(text.toString(), attributions, List.copyOf(linked.values()));
  }

  private static Linked linked(Span span, String words, String mark) {
    Span head = new Span(span.start() + words.lastIndexOf(' ') + 1, span.end());
    boolean pronoun = PRONOUN.matcher(words).matches();
    boolean name = Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1));
    Mention.Kind kind =
        pronoun ? Mention.Kind.PRONOUN : name ? Mention.Kind.NAME : Mention.Kind.NOMINAL;
    Type type = mark.endsWith("#") ? Type.ORGANIZATION : Type.PERSON;
    int to = mark.indexOf('^') + 1;
    Optional<Integer> antecedent = to > 0 ? Optional.of(mark.charAt(to) - '0') : Optional.empty();
    return new Linked(new Mention(span, head, kind, type), antecedent, 0.9);
  }

  private static List<Attribution> attributions(
      String text,
      Map<Integer, Span> sources,
      Map<Integer, Span> cues,
      Map<Integer, Span> contents) {
    List<Attribution> made = new ArrayList<>();
    contents.forEach(
        (number, content) -> {
          List<Span> source = Optional.ofNullable(sources.get(number)).stream().toList();
          List<Span> cue = Optional.ofNullable(cues.get(number)).stream().toList();
          Optional<Attribution> parent =
              made.stream()
                  .filter(each -> each.content().getFirst().contains(content))
                  .reduce((first, last) -> last);
          Form form = content.in(text).startsWith("“") ? Form.DIRECT : Form.INDIRECT;
          Frame frame = new Frame(source, cue, List.of(content), form);
          made.add(new Attribution(frame, Sense.of(Kind.SPEECH), 0.5, parent));
        });
    return made;
  }

  Cast cast() {
    return result.cast();
  }

  /**
   * The name of each statement's speaker, {@code ?words} for an unnamed one, {@code -} for none.
   */
  List<String> speakers() {
    return result.speakers().stream().map(voice -> shown(voice.speaker())).toList();
  }

  private String shown(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Identified(String actor, String mention) -> name(actor);
      case Speaker.Unnamed(String words) -> "?" + words;
      case Speaker.Unknown unknown -> "-";
    };
  }

  /** Each statement's chain by names. */
  List<String> chains() {
    return result.speakers().stream()
        .map(
            voice ->
                String.join(
                    " > ",
                    voice.chain().stream().map(id -> id.map(this::name).orElse("?")).toList()))
        .toList();
  }

  String name(String id) {
    return actor(id).name();
  }

  Actor actor(String id) {
    return cast().actors().stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no actor " + id));
  }

  /** The actor that has this name. */
  Actor named(String name) {
    return cast().actors().stream()
        .filter(actor -> actor.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " among " + names()));
  }

  List<String> names() {
    return cast().actors().stream().map(Actor::name).toList();
  }

  /** An actor's mentions by their words. */
  List<String> mentions(String name) {
    List<String> ids = named(name).mentions();
    return cast().mentions().stream()
        .filter(each -> ids.contains(each.id()))
        .map(each -> each.mention().span().in(text))
        .toList();
  }

  /** An actor's roles: {@code title (organization, country): words}. */
  List<String> roles(String name) {
    return named(name).roles().stream()
        .map(
            role ->
                role.title()
                    + " ("
                    + role.organization().orElse("-")
                    + ", "
                    + role.country().orElse("-")
                    + "): "
                    + role.span().in(text))
        .toList();
  }

  /** Why a mention is its actor's. */
  String why(String words) {
    return cast().mentions().stream()
        .filter(each -> each.mention().span().in(text).equals(words))
        .map(Cast.Named::why)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mention " + words));
  }

  String text() {
    return text;
  }

  List<Attribution> attributions() {
    return attributions;
  }
}
