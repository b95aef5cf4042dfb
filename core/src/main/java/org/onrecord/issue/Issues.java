package org.onrecord.issue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Voice;
import org.onrecord.text.Sha256;
import org.onrecord.text.Span;

/**
 * The issues that a person follows, each with a name of its own. Immutable and safe for many
 * threads.
 */
public final class Issues {
  private static final int HASH_DIGITS = 16;
  private static final double NAMED = .9;
  private static final double POINTED = .6;
  private static final Set<String> POINTING =
      Set.of("it", "this", "that", "them", "these", "those", "such");

  private final List<Followed> followed;

  private Issues(List<Followed> followed) {
    this.followed = List.copyOf(followed);
  }

  private record Followed(Issue issue, IssueWords words) {}

  /**
   * These issues, in this order.
   *
   * @throws IllegalArgumentException if two have one id
   */
  public static Issues of(List<Issue> issues) {
    Set<String> ids = new HashSet<>();
    List<Followed> followed = new ArrayList<>();
    for (Issue issue : issues) {
      if (!ids.add(issue.id())) {
        throw new IllegalArgumentException("two issues have the id " + issue.id());
      }
      followed.add(new Followed(issue, new IssueWords(issue.terms())));
    }
    return new Issues(followed);
  }

  /** Those for diplomacy that come with the program. */
  public static Issues standard() {
    return Standard.ISSUES;
  }

  private static final class Standard {
    static final Issues ISSUES = of(IssuesJson.resource("issues.json"));
  }

  /** The issue with an id. */
  public Optional<Issue> find(String id) {
    return all().stream().filter(issue -> issue.id().equals(id)).findFirst();
  }

  /** The names of the issues by their ids. */
  public Map<String, String> names() {
    return followed.stream()
        .map(Followed::issue)
        .collect(Collectors.toUnmodifiableMap(Issue::id, Issue::name));
  }

  /** A value that is equal for the same issues in the same order: 16 hexadecimal digits. */
  public String hash() {
    String all = String.join("\n", all().stream().map(IssuesJson::write).toList());
    return Sha256.hex(all, HASH_DIGITS);
  }

  /** The issues, in order. */
  public List<Issue> all() {
    return followed.stream().map(Followed::issue).toList();
  }

  /**
   * The issues that a statement speaks of, in their order, and where it stands on each. What the
   * outlet only imputes has no stance.
   *
   * @param text the article's
   * @param attribution the statement's words
   * @param condition the words of the condition under which it is made; empty if none were found
   */
  public List<OnIssue> of(String text, Attribution attribution, List<Span> condition) {
    return of(text, attribution, condition, List.of());
  }

  /**
   * The same for one who speaks for a state.
   *
   * @param state where the text names that state
   */
  public List<OnIssue> of(
      String text, Attribution attribution, List<Span> condition, List<Span> state) {
    Side side = Side.of(text, attribution, state);
    List<Token> content = Clauses.content(text, attribution);
    List<Token> around = around(text, attribution, content);
    List<OnIssue> found = new ArrayList<>();
    for (Followed each : followed) {
      if (!each.words().isNear(around)) {
        continue;
      }
      List<Span> named = named(each.words(), content);
      if (named.isEmpty()) {
        pointed(text, attribution, content, each).ifPresent(found::add);
      } else {
        found.add(named(text, attribution, new Spoken(side, condition), each, named));
      }
    }
    return List.copyOf(found);
  }

  /**
   * Where the terms of the issues stand in a stretch of a text, issue by issue in their order, each
   * in text order; none of an issue that needs other words near which the stretch doesn't have.
   */
  public List<Named> named(String text, Span stretch) {
    List<Token> tokens = Token.of(text, stretch, false);
    List<Named> named = new ArrayList<>();
    for (Followed each : followed) {
      if (each.words().isNear(tokens)) {
        for (int i = 0; i < tokens.size(); i++) {
          add(each, tokens, i, named);
        }
      }
    }
    return named;
  }

  private static void add(Followed followed, List<Token> tokens, int at, List<Named> named) {
    Issue issue = followed.issue();
    IssueWords words = followed.words();
    words
        .at(tokens, at)
        .map(hit -> new Named(issue, span(tokens, at, hit), hit.against(), false))
        .ifPresent(named::add);
    words
        .deedAt(tokens, at)
        .map(hit -> new Named(issue, span(tokens, at, hit), hit.against(), true))
        .ifPresent(named::add);
  }

  private static Span span(List<Token> tokens, int at, IssueWords.Hit hit) {
    Span last = tokens.get(at + hit.length() - 1).span();
    return new Span(tokens.get(at).span().start(), last.end());
  }

  /** Whether words hold a term of those of which an issue needs one near. */
  public boolean isNear(Issue issue, String words) {
    return followed.stream()
        .filter(each -> each.issue().equals(issue))
        .anyMatch(
            each -> each.words().isNeeded(Token.of(words, new Span(0, words.length()), false)));
  }

  /** Who speaks, and under which condition. */
  private record Spoken(Side side, List<Span> condition) {}

  private static OnIssue named(
      String text, Attribution attribution, Spoken spoken, Followed followed, List<Span> named) {
    Optional<StanceReader.Taken> taken =
        attribution.sense().voice() == Voice.IMPUTED
            ? Optional.empty()
            : taken(text, attribution, spoken, followed.words());
    String id = followed.issue().id();
    return taken
        .map(it -> new OnIssue(id, Optional.of(it.stance()), it.confidence(), it.evidence()))
        .orElseGet(() -> new OnIssue(id, Optional.empty(), NAMED, named));
  }

  private static Optional<StanceReader.Taken> taken(
      String text, Attribution attribution, Spoken spoken, IssueWords words) {
    StanceReader reader =
        new StanceReader(
            words,
            spoken.side(),
            attribution.sense().polarity() == Polarity.DENIED,
            spoken.condition());
    List<StanceReader.Taken> all = new ArrayList<>();
    for (Clauses.Stretch stretch : Clauses.of(text, attribution)) {
      all.addAll(reader.read(Clause.of(stretch.tokens(), stretch.question(), words)));
    }
    return StanceReader.together(all);
  }

  /** An issue that the parent names before words that only point to it; it has no stance. */
  private static Optional<OnIssue> pointed(
      String text, Attribution attribution, List<Token> content, Followed followed) {
    Optional<Attribution> parent = attribution.parent();
    boolean points =
        !content.isEmpty() && content.stream().anyMatch(it -> POINTING.contains(it.word()));
    if (parent.isEmpty() || !points) {
      return Optional.empty();
    }
    int begins = attribution.frame().extent().start();
    List<Token> before =
        Clauses.content(text, parent.get()).stream()
            .filter(it -> it.span().end() <= begins)
            .toList();
    List<Span> named = named(followed.words(), before);
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(new OnIssue(followed.issue().id(), Optional.empty(), POINTED, named));
  }

  private static List<Span> named(IssueWords words, List<Token> tokens) {
    List<Span> named = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<IssueWords.Hit> hit = words.at(tokens, i);
      if (hit.isPresent()) {
        int end = i + hit.get().length() - 1;
        named.add(new Span(tokens.get(i).span().start(), tokens.get(end).span().end()));
        i = end;
      }
    }
    return named;
  }

  private static List<Token> around(String text, Attribution attribution, List<Token> content) {
    List<Token> around = new ArrayList<>(content);
    for (Attribution each : attribution.chain()) {
      each.source().forEach(span -> around.addAll(Token.of(text, span, false)));
      each.cue().forEach(span -> around.addAll(Token.of(text, span, false)));
      if (!each.equals(attribution)) {
        around.addAll(Clauses.content(text, each));
      }
    }
    return around;
  }
}
