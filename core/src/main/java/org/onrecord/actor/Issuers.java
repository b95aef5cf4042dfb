package org.onrecord.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.attribution.Attribution;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Whose words a statement, data or a report are: of whom they are "by" or "from", whose name stands
 * before data, or, for "the statement", of the body that spoke right before.
 */
final class Issuers {
  private static final Set<String> FROM = Set.of("by", "from", "of");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> DATA =
      Set.of("data", "figures", "statistics", "website", "site", "webpage", "account");
  private static final Set<String> POINTING = Set.of("the", "this", "that", "a");
  private static final Set<String> GOVERNMENTS =
      Set.of("government", "administration", "ministry", "cabinet");

  /** On which anybody's words stand. */
  private static final Set<String> MEDIA =
      Set.of("facebook", "x", "twitter", "telegram", "youtube", "instagram", "weibo", "tiktok");

  private static final String STATEMENT = "statement";
  private static final int NEAR = 500;

  /** Beside a voice, that it speaks by a statement. */
  private static final Pattern BY_STATEMENT =
      Pattern.compile(
          "(?i)\\b(?:in|by|with|issued|released) (?:a|an|its|their|his|her|the)"
              + " (?:[\\w-]+ ){0,2}statement\\b");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)|\\n");

  /** So far from its words stands that a voice speaks by a statement. */
  private static final int BESIDE = 80;

  /** So far on that statement may be told of. */
  private static final int FAR = 2000;

  private final String text;

  /** The last voice that is in no other statement. */
  private Optional<Cluster> last = Optional.empty();

  /** The last one that was told to speak by a statement, and where its words end. */
  private Optional<Cluster> issuer = Optional.empty();

  private int issued;

  /** Whether the last voice speaks by statements. */
  private boolean byStatements;

  /** Where its words begin and end. */
  private int from;

  private int to;

  /** What it says, in which a statement may be another's. */
  private List<Span> said = List.of();

  Issuers(String text) {
    this.text = text;
  }

  /** Keeps who spoke; called in text order. */
  void note(Attribution attribution, Speakers.Found found) {
    if (attribution.parent().isEmpty() && !attribution.source().isEmpty()) {
      last = found.actor().filter(it -> it.type() != Type.DOCUMENT);
      byStatements = last.filter(it -> isBody(it, attribution)).isPresent();
      from = attribution.frame().extent().start();
      to = attribution.frame().extent().end();
      said = attribution.content();
      if (last.isPresent() && isByStatement()) {
        issuer = last;
        issued = to;
      }
    }
  }

  /** Whether the sentence of the last voice tells it, near its words. */
  private boolean isByStatement() {
    int near = Math.max(0, from - BESIDE);
    Matcher before = SENTENCE_END.matcher(text).region(near, from);
    int start = near;
    while (before.find()) {
      start = before.end();
    }
    int limit = Math.min(text.length(), to + BESIDE);
    Matcher after = SENTENCE_END.matcher(text).region(Math.max(from, to - 1), limit);
    int end = after.find() ? after.start() : limit;
    return BY_STATEMENT
        .matcher(text)
        .region(start, Math.max(start, end))
        .results()
        .anyMatch(it -> said.stream().noneMatch(each -> each.contains(it.start())));
  }

  /** Bodies speak by statements; persons and states only where one is told of. */
  private boolean isBody(Cluster voice, Attribution attribution) {
    String words = attribution.source().getLast().in(text);
    boolean government = GOVERNMENTS.contains(words.substring(words.lastIndexOf(' ') + 1));
    return voice.type() != Type.PERSON && (voice.type() != Type.COUNTRY || government);
  }

  /** Of whom a statement is said to be, among those in its words. */
  static Optional<Sighting> ofStatement(List<Token> tokens, List<Sighting> inside) {
    return after(FROM, tokens, inside).or(() -> before(STATEMENT, tokens, inside));
  }

  /** "A Harbour Council statement": the body whose name stands before a noun. */
  private static Optional<Sighting> before(String noun, List<Token> tokens, List<Sighting> inside) {
    return inside.stream()
        .filter(each -> each.mention().type() == Type.ORGANIZATION && !isMedium(each))
        .filter(each -> isBefore(noun, tokens, each.mention()))
        .findFirst();
  }

  /** "A Facebook statement" is not Facebook's. */
  private static boolean isMedium(Sighting sighting) {
    return MEDIA.contains(Folding.plain(Phrase.bare(sighting.words())));
  }

  /** Whether a noun follows a mention. */
  private static boolean isBefore(String noun, List<Token> tokens, Mention mention) {
    return tokens.stream()
        .filter(token -> token.span().start() >= mention.span().end() && !token.isPossessive())
        .findFirst()
        .filter(token -> token.key().equals(noun))
        .isPresent();
  }

  /** Whose data they are, or by whom a report is. */
  static Optional<Sighting> ofDocument(List<Token> tokens, List<Sighting> inside) {
    List<Token> phrase = SourceWords.phrase(tokens);
    if (phrase.isEmpty() || !Documents.isDocument(phrase.getLast())) {
      return Optional.empty();
    }
    if (!DATA.contains(phrase.getLast().key())) {
      return after(BY, tokens, inside);
    }
    int noun = phrase.getLast().span().start();
    return inside.stream()
        .filter(each -> each.mention().span().end() <= noun)
        .filter(each -> each.mention().type() != Type.PERSON && !isMedium(each))
        .findFirst()
        .or(() -> after(FROM, tokens, inside));
  }

  private static Optional<Sighting> after(
      Set<String> leaders, List<Token> tokens, List<Sighting> inside) {
    return inside.stream()
        .filter(each -> SourceWords.isAfter(leaders, tokens, each.mention()))
        .findFirst();
  }

  /** Who issued "the statement" by what was said right before. */
  Optional<Cluster> before(List<Token> tokens) {
    int start = tokens.getFirst().span().start();
    boolean bare =
        tokens.size() <= 3
            && POINTING.contains(tokens.getFirst().key())
            && tokens.getLast().key().equals(STATEMENT);
    if (!bare) {
      return Optional.empty();
    }
    boolean near = to <= start && start - to < NEAR;
    return last.filter(it -> near && isToldOfStatement(start))
        .or(() -> issuer.filter(it -> issued <= start && start - issued < FAR))
        .or(() -> last.filter(it -> near && byStatements));
  }

  /** Whether a statement is told of between the words of the last voice, or after them. */
  private boolean isToldOfStatement(int start) {
    int at = text.indexOf(STATEMENT, from);
    while (at >= 0 && at < start) {
      int place = at;
      if (said.stream().noneMatch(each -> each.contains(place))) {
        return true;
      }
      at = text.indexOf(STATEMENT, at + 1);
    }
    return false;
  }
}
