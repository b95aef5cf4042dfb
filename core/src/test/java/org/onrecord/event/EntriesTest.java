package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.onrecord.text.WordList;

/** Each entry of the word lists: the sentence that it must catch, and the one that it must not. */
class EntriesTest {
  private static List<String[]> entries(String list) {
    return WordList.lines(Lexicon.class, list).stream().map(line -> line.split("\t", -1)).toList();
  }

  /** Whether a trigger has the first word of an entry in one of its forms. */
  private static boolean tells(String sentence, String[] entry) {
    List<String> words = List.of(entry[1].split(" ", -1));
    Trigger trigger = Lexicon.trigger(String.join("\t", entry));
    return Sketch.of(sentence).happenings().events().stream()
        .filter(event -> event.code() == trigger.code())
        .map(event -> event.telling().trigger().in(sentence).toLowerCase(Locale.ROOT))
        .anyMatch(told -> has(told, trigger.forms()) || told.startsWith(words.getFirst()));
  }

  private static boolean has(String told, Trigger.Forms forms) {
    for (String word : told.split("[^\\p{L}-]+", -1)) {
      if (forms.present().contains(word)
          || forms.past().contains(word)
          || forms.participle().contains(word)
          || forms.ing().filter(word::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everyWordOfEventsTellsOneInItsSentence() {
    List<String> missed = new ArrayList<>();
    for (String[] entry : entries("triggers.tsv")) {
      if (!tells(entry[4], entry)) {
        missed.add(entry[1] + " " + entry[2] + ": " + entry[4]);
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void noWordOfEventsTellsOneWhereItMeansSomethingElse() {
    List<String> wrong = new ArrayList<>();
    for (String[] entry : entries("triggers.tsv")) {
      if (tells(entry[5], entry)) {
        wrong.add(entry[1] + " " + entry[2] + ": " + entry[5]);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyWordOfTiesTellsOneInItsSentenceAndNoneInTheOther() {
    List<String> wrong = new ArrayList<>();
    for (String[] entry : entries("ties.tsv")) {
      String catching = entry[3].replace("Norland", "Norway").replace("Eastmark", "Denmark");
      String other = entry[4].replace("Norland", "Norway").replace("Eastmark", "Denmark");
      if (Sketch.of(catching).ties().stream()
          .noneMatch(tie -> tie.contains(" " + entry[2] + " "))) {
        wrong.add("missed " + entry[1] + ": " + catching + " " + Sketch.of(catching).ties());
      }
      if (!Sketch.of(other).ties().isEmpty()) {
        wrong.add("wrong " + entry[1] + ": " + other);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyWordThatTakesASideIsFoundInItsSentenceAndNotInTheOther() {
    List<String> wrong = new ArrayList<>();
    for (String[] entry : entries("wording.tsv")) {
      if (takesSide(entry[2], entry) == takesSide(entry[3], entry)) {
        wrong.add(entry[1] + ": " + entry[2] + " " + entry[3]);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean takesSide(String sentence, String[] entry) {
    String drawn =
        entry[0].equals("report-verb")
            ? sentence.replaceFirst(
                "Smith (.+) that it rained", "[s Smith] [c $1] [x that it rained]")
            : sentence;
    return Sketch.of(drawn).wordings().stream().anyMatch(each -> each.startsWith(entry[0] + " "));
  }
}
