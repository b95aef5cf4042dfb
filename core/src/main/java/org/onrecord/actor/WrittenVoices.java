package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Finds which written thing speaks: a report, a law, a joint statement. The same noun means the
 * same thing again, unless somebody else's name stands before it; other and earlier ones stay
 * unnamed.
 */
final class WrittenVoices {
  private static final Set<String> VAGUE =
      Set.of("another", "some", "earlier", "various", "several", "many");
  private static final Set<String> JOINERS = Set.of("and", "or");
  private static final Set<String> PARTICIPLES =
      Set.of("seen", "sent", "shown", "given", "made", "written", "read", "drawn");
  private static final Set<String> POINTING = Set.of("the", "this", "that");
  private static final Set<String> ANYBODYS =
      Set.of("local", "media", "news", "press", "earlier", "recent", "unconfirmed", "initial");
  private static final String STATEMENT = "statement";

  private final String text;
  private final Clusters clusters;
  private final List<Written> written = new ArrayList<>();

  /**
   * What was found.
   *
   * @param names the words with capitals before the noun, which may say whose it is
   */
  private record Written(String noun, Optional<Cluster> owner, String names, Cluster document) {}

  WrittenVoices(String text, Clusters clusters) {
    this.text = text;
    this.clusters = clusters;
  }

  /**
   * The words that name it and what it is.
   *
   * @param tokens those of the source
   * @param inside who is mentioned in it, in text order
   */
  Optional<Map.Entry<Mention, Cluster>> find(List<Token> tokens, List<Sighting> inside) {
    int end = end(tokens);
    List<Token> phrase = tokens.subList(0, end);
    boolean owns = end < tokens.size() && tokens.get(end).isPossessive();
    if (phrase.isEmpty()
        || owns
        || isAnybodys(phrase)
        || phrase.stream().anyMatch(it -> JOINERS.contains(it.key()))
        || !isWritten(phrase)
        || VAGUE.contains(phrase.getFirst().key())) {
      return Optional.empty();
    }
    Token noun = phrase.getLast();
    Span span = new Span(phrase.getFirst().span().start(), noun.span().end());
    Mention mention = new Mention(span, noun.span(), Mention.Kind.NOMINAL, Type.DOCUMENT);
    Cluster document = document(phrase, span, owner(noun, inside));
    clusters.give(mention, document, "something written");
    return Optional.of(Map.entry(mention, document));
  }

  /** "Local media reports", of which nobody says whose they are. */
  private static boolean isAnybodys(List<Token> phrase) {
    int noun = phrase.size() - 1;
    return phrase.get(noun).key().equals("reports")
        && phrase.subList(0, noun).stream().allMatch(each -> ANYBODYS.contains(each.key()));
  }

  /**
   * Where the noun phrase ends that a source begins with: "court documents" before "filed with".
   */
  private static int end(List<Token> tokens) {
    int end = 0;
    boolean written = false;
    while (end < tokens.size()
        && tokens.get(end).isWord()
        && !SourceWords.leadsAway(tokens.get(end))
        && !(written && isParticiple(tokens.get(end)))) {
      written = Documents.isDocument(tokens.get(end));
      end++;
    }
    return end;
  }

  private static boolean isParticiple(Token token) {
    return token.key().endsWith("ed") || PARTICIPLES.contains(token.key());
  }

  /** A noun of something written; a statement only where it is a joint one, which is nobody's. */
  private boolean isWritten(List<Token> phrase) {
    String noun = phrase.getLast().key();
    boolean known = written.stream().anyMatch(it -> it.noun().equals(noun));
    boolean joint = phrase.stream().anyMatch(it -> it.key().equals("joint"));
    return Documents.isDocument(phrase.getLast()) || (noun.equals(STATEMENT) && (joint || known));
  }

  /** Whose it is: "the union's report". */
  private Optional<Cluster> owner(Token noun, List<Sighting> inside) {
    return inside.stream()
        .filter(each -> each.mention().span().end() <= noun.span().start())
        .findFirst()
        .flatMap(each -> clusters.of(each.mention()));
  }

  private Cluster document(List<Token> phrase, Span span, Optional<Cluster> owner) {
    Token noun = phrase.getLast();
    List<Written> same = written.stream().filter(it -> it.noun().equals(noun.key())).toList();
    boolean general =
        phrase.size() == 2
            && POINTING.contains(phrase.getFirst().key())
            && Documents.isGeneral(noun);
    String names = names(phrase);
    Optional<Cluster> before =
        general && same.isEmpty()
            ? clusters.lastBefore(clusters.documents(), span.start())
            : same.reversed().stream()
                .filter(it -> names.isEmpty() || it.names().equals(names) || isOf(it, owner))
                .findFirst()
                .map(Written::document);
    String words = Phrase.bare(span.in(text));
    before.filter(it -> it.name().equalsIgnoreCase(noun.text())).ifPresent(it -> it.rename(words));
    return before.orElseGet(
        () -> {
          Cluster document = clusters.begin(Type.DOCUMENT, words);
          written.add(new Written(noun.key(), owner, names, document));
          return document;
        });
  }

  private static String names(List<Token> phrase) {
    return phrase.stream()
        .skip(1)
        .filter(Token::isCapitalized)
        .map(Token::key)
        .collect(Collectors.joining(" "));
  }

  private boolean isOf(Written other, Optional<Cluster> owner) {
    return owner.isPresent()
        && other.owner().map(clusters::meant).equals(owner.map(clusters::meant));
  }
}
