package org.onrecord.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.attribution.Form;
import org.onrecord.text.Span;

/**
 * Finds the words of an article that take a side. They are the outlet's own unless they stand in
 * what it quotes: a paraphrase is the outlet's wording.
 */
final class Wordings {
  private static final int SCARE_WORDS = 3;
  private static final Set<String> NAMING =
      Set.of(
          "called", "named", "titled", "entitled", "dubbed", "nicknamed", "word", "term", "known");

  private final String text;
  private final Quoted quoted;

  private Wordings(Story story) {
    this.text = story.text();
    this.quoted = new Quoted(text, story.paragraphs());
  }

  /** The words of a story that take a side, in text order. */
  static List<Wording> find(Story story, List<Sentence> sentences) {
    Wordings wordings = new Wordings(story);
    List<Wording> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      wordings.phrases(sentence, found);
      wordings.reportVerbs(sentence, found);
      wordings.scareQuotes(sentence, found);
    }
    found.sort(Comparator.comparing(Wording::span).thenComparing(Wording::kind));
    return List.copyOf(found);
  }

  private void phrases(Sentence sentence, List<Wording> found) {
    int end = 0;
    for (int i = 0; i < sentence.size(); i++) {
      boolean meant = sentence.says(i, "supposed") && sentence.says(i + 1, "to");
      Optional<SideWords.Phrase> phrase =
          i < end || meant ? Optional.empty() : SideWords.at(sentence, i);
      if (phrase.isPresent()) {
        end = i + phrase.get().words().size();
        Span span = sentence.span(i, end);
        found.add(
            new Wording(span, phrase.get().kind(), voice(sentence, span), named(sentence, i, end)));
      }
    }
  }

  /** In whose words it stands: a statement's where they are quoted, or else the outlet's. */
  private Optional<String> voice(Sentence sentence, Span span) {
    return sentence
        .asserting(span)
        .filter(told -> told.attribution().form() == Form.DIRECT || quoted.has(span))
        .map(Story.Told::id);
  }

  /** Of whom it is said: the name around it, before it or after "of". */
  private static Optional<String> named(Sentence sentence, int from, int to) {
    int before =
        sentence.says(from - 1, "'s") || sentence.says(from - 1, "'") ? from - 2 : from - 1;
    return sentence
        .partyAt(from)
        .flatMap(Party::actor)
        .or(() -> sentence.partyAt(before).flatMap(Party::actor))
        .or(() -> sentence.partyAt(to).flatMap(Party::actor))
        .or(
            () ->
                sentence.says(to, "of")
                    ? sentence.partyAt(to + 1).flatMap(Party::actor)
                    : Optional.empty());
  }

  private void reportVerbs(Sentence sentence, List<Wording> found) {
    for (Story.Told told : sentence.told()) {
      for (int i = 0; i < sentence.size(); i++) {
        Span word = sentence.at(i).span();
        boolean cue = told.attribution().cue().stream().anyMatch(each -> each.contains(word));
        if (cue && SideWords.isReportVerb(sentence.at(i).key()) && !isOfDeed(sentence, i + 1)) {
          found.add(
              new Wording(
                  word, Wording.Kind.REPORT_VERB, voice(sentence, word), source(sentence, told)));
        }
      }
    }
  }

  /** "Claimed responsibility" reports a deed and doubts nothing. */
  private static boolean isOfDeed(Sentence sentence, int after) {
    return sentence.says(after, "responsibility") || sentence.says(after, "credit");
  }

  /** The one who is said to have said it. */
  private static Optional<String> source(Sentence sentence, Story.Told told) {
    List<Span> source = told.attribution().source();
    return sentence.parties().stream()
        .filter(party -> source.stream().anyMatch(it -> it.contains(party.mention().span())))
        .flatMap(party -> party.actor().stream())
        .findFirst();
  }

  /** A word or two in quotation marks, in a sentence that quotes nobody. */
  private void scareQuotes(Sentence sentence, List<Wording> found) {
    if (!sentence.told().isEmpty()) {
      return;
    }
    for (Span stretch : quoted.in(sentence.span())) {
      List<Token> words = Token.cut(text, stretch);
      boolean few = !words.isEmpty() && words.size() <= SCARE_WORDS;
      boolean title = words.stream().anyMatch(Token::isCapitalized);
      boolean whole = sentence.span().contains(stretch) && !isNamed(sentence, stretch);
      if (few && whole && !title && words.stream().allMatch(Token::isWord)) {
        found.add(new Wording(stretch, Wording.Kind.LABEL, Optional.empty(), Optional.empty()));
      }
    }
  }

  /** "A programme called “harbour”" quotes a name. */
  private static boolean isNamed(Sentence sentence, Span stretch) {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.at(i).span().start() == stretch.start()) {
        return i >= 2 && NAMING.contains(sentence.at(i - 2).key());
      }
    }
    return false;
  }
}
