package org.onrecord.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.actor.Term.What;
import org.onrecord.mention.Mention;
import org.onrecord.mention.MentionFinder;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;

/**
 * Finds mentions by their words alone: names of the registry, capitalised names with the titles and
 * roles round them, and noun phrases round a role noun.
 */
public final class WrittenNames implements MentionFinder {
  private static final int LONGEST_FRAGMENT = 20;
  private static final Set<String> JOINING = Set.of("of", "for", "at", "to", "in", "from");

  @Override
  public List<Mention> find(String text, List<Span> paragraphs) {
    if (paragraphs.size() <= 2 && isFragment(text, paragraphs)) {
      return fragment(text, paragraphs.getFirst());
    }
    List<List<Token>> sentences = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      for (Span sentence : Sentences.of(text, paragraph)) {
        sentences.add(Compounds.cut(text, sentence));
      }
    }
    Set<String> names = namesInside(sentences);
    TreeSet<Mention> found = new TreeSet<>();
    for (List<Token> sentence : sentences) {
      found.addAll(Subjects.apart(text, new Sentence(sentence, names).mentions()));
    }
    FamilyNames.add(text, sentences, found);
    found.removeIf(each -> Nobody.isCredited(text, each) || Nobody.isSide(text, each));
    return List.copyOf(found);
  }

  /** Whether the text is no report but a phrase: a line or two without an end. */
  private static boolean isFragment(String text, List<Span> paragraphs) {
    return !paragraphs.isEmpty()
        && paragraphs.stream()
            .allMatch(
                span ->
                    span.length() < 300
                        && ".!?\"”…:".indexOf(text.charAt(span.end() - 1)) < 0
                        && Token.cut(text, span).size() <= LONGEST_FRAGMENT);
  }

  private static List<Mention> fragment(String text, Span line) {
    Phrase phrase = Phrase.of(text, line);
    if (phrase.head().isEmpty()) {
      return List.of();
    }
    Span head = phrase.personName().or(phrase::headTerm).map(phrase::span).orElse(line);
    return List.of(new Mention(line, head, Chunk.kind(phrase), phrase.type()));
  }

  /** Words of names that stand where every capital means a name: not at a sentence's beginning. */
  private static Set<String> namesInside(List<List<Token>> sentences) {
    Set<String> names = new HashSet<>(labels(sentences));
    for (List<Token> sentence : sentences) {
      for (Term term : Terms.of(sentence)) {
        boolean several = term.to() - term.from() > 1;
        if (several || !Terms.isInitial(sentence, term.from())) {
          sentence.subList(term.from(), term.to()).stream()
              .filter(it -> term.is(What.NAME) || (term.is(What.BODY) && it.isAllCapitals()))
              .forEach(token -> names.add(PersonName.bare(token.key())));
        }
      }
    }
    return names;
  }

  /** Words that again and again stand before a colon, as who speaks does: "Berg: We stayed." */
  private static Set<String> labels(List<List<Token>> sentences) {
    Set<String> once = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (List<Token> sentence : sentences) {
      if (sentence.size() > 2 && sentence.get(1).text().equals(":")) {
        String word = PersonName.bare(sentence.getFirst().key());
        if (!once.add(word)) {
          again.add(word);
        }
      }
    }
    return again;
  }

  /** One sentence being searched. */
  private static final class Sentence {
    private final List<Token> tokens;
    private final List<Chunk> chunks;

    Sentence(List<Token> tokens, Set<String> names) {
      this.tokens = tokens;
      this.chunks = Chunk.of(tokens, names);
    }

    List<Mention> mentions() {
      List<Mention> found = new ArrayList<>();
      for (int i = 0; i < chunks.size(); i++) {
        Chunk chunk = chunks.get(i);
        found.addAll(chunk.possessors());
        found.addAll(chunk.before());
        if (isHeld(i)) {
          chunk.apart().forEach(part -> part.mention(part.to()).ifPresent(found::add));
        } else {
          chunk.mention(end(i)).ifPresent(found::add);
        }
      }
      List<Span> titles = QuotedTitles.in(tokens);
      found.removeIf(each -> titles.stream().anyMatch(title -> title.contains(each.span())));
      return found;
    }

    /** The end of a noun phrase with what belongs to its role: "spokesperson for the ministry". */
    private int end(int index) {
      int next = index + 1;
      if (next >= chunks.size() || !isJoined(next)) {
        return chunks.get(index).to();
      }
      Chunk joined = chunks.get(next);
      return isHeld(next) ? joined.apart().getLast().from() : joined.to();
    }

    /** Whether a preposition joins a phrase to the role before it: "of Norland" in "envoy of". */
    private boolean isJoined(int index) {
      int end = index > 0 ? chunks.get(index - 1).to() : tokens.size();
      return end < tokens.size()
          && chunks.get(index - 1).isNominal()
          && chunks.get(index).from() == end + 1
          && JOINING.contains(tokens.get(end).text());
    }

    /** "Secretary General of the Harbour Council Ana Berg": an office, and who holds it. */
    private boolean isHeld(int index) {
      return isJoined(index) && chunks.get(index).endsWithPerson();
    }
  }
}
