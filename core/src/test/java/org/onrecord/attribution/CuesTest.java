package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.WordList;

class CuesTest {
  /** How many of the sentences below the baseline reads whole; may only be raised. */
  private static final int CAUGHT = 172;

  /** In how many sentences that attribute nothing the baseline finds something; may only fall. */
  private static final int WRONG = 2;

  @Test
  void everyCueHasASentenceItCatchesAndOneItDoesNot() {
    assertThat(sentences().stream().map(columns -> columns[0]))
        .containsExactlyElementsOf(Cues.load().all().stream().map(Cue::lemma).toList());
  }

  @Test
  void theCatchSentencesAreReadWhole() {
    List<String> missed = new ArrayList<>();
    for (String[] columns : sentences()) {
      String read = Picture.of(Picture.text(columns[1]));
      if (!read.equals(columns[1])) {
        missed.add(columns[1] + "\n  read: " + read);
      }
    }
    assertThat(sentences().size() - missed.size())
        .as("missed:%n%s", String.join("\n", missed))
        .isGreaterThanOrEqualTo(CAUGHT);
  }

  @Test
  void theMissSentencesGiveNothing() {
    List<String> wrong = new ArrayList<>();
    for (String[] columns : sentences()) {
      if (!Attributions.find(columns[2], Paragraphs.of(columns[2])).isEmpty()) {
        wrong.add(Picture.of(columns[2]));
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(WRONG);
  }

  private static List<String[]> sentences() {
    return WordList.lines(Cues.class, "cue-sentences.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
