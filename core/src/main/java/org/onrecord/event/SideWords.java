package org.onrecord.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.WordList;

/** The words that take a side; they stand in {@code wording.tsv}. */
final class SideWords {
  private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();
  private static final Set<String> REPORT_VERBS = new HashSet<>();

  /**
   * One or more words that take a side.
   *
   * @param words in lower case
   * @param kind what they are
   */
  record Phrase(List<String> words, Wording.Kind kind) {}

  static {
    for (String line : WordList.lines(SideWords.class, "wording.tsv")) {
      String[] columns = line.split("\t", -1);
      Wording.Kind kind = Wording.Kind.of(columns[0]);
      List<String> words = List.of(columns[1].split(" ", -1));
      if (kind == Wording.Kind.REPORT_VERB) {
        reportVerb(words);
      } else {
        PHRASES
            .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
            .add(new Phrase(words, kind));
      }
    }
  }

  private SideWords() {}

  private static void reportVerb(List<String> words) {
    Trigger.Forms forms = Inflection.verb(words);
    REPORT_VERBS.addAll(forms.present());
    REPORT_VERBS.addAll(forms.past());
    REPORT_VERBS.addAll(forms.participle());
    forms.ing().ifPresent(REPORT_VERBS::add);
  }

  /** The longest phrase that begins at a token. */
  static Optional<Phrase> at(Sentence sentence, int index) {
    return PHRASES.getOrDefault(sentence.at(index).key(), List.of()).stream()
        .filter(phrase -> stands(sentence, index, phrase.words()))
        .max((one, other) -> one.words().size() - other.words().size());
  }

  private static boolean stands(Sentence sentence, int index, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.says(index + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isReportVerb(String word) {
    return REPORT_VERBS.contains(word);
  }
}
