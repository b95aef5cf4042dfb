package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BestTagsTest {
  private static final Settings FREE = new Settings(.5, .5, 0, 0, 0);

  private static double[][] scores(Tag... likely) {
    double[][] scores = new double[likely.length][Tag.COUNT];
    for (int slot = 0; slot < likely.length; slot++) {
      Arrays.fill(scores[slot], -3);
      scores[slot][likely[slot].column()] = -0.1;
    }
    return scores;
  }

  private static boolean[] inText(int slots) {
    boolean[] inText = new boolean[slots];
    Arrays.fill(inText, true);
    return inText;
  }

  @Test
  void theLikeliestTagsAreTakenWhereTheyFit() {
    Tag[] likely = {Tag.SOURCE_BEGINS, Tag.CUE_BEGINS, Tag.CONTENT_BEGINS, Tag.CONTENT, Tag.NONE};
    assertThat(new BestTags(FREE).of(scores(likely), inText(5), 1)).isEqualTo(likely);
  }

  @Test
  void aSpanThatIsNotBegunDoesNotGoOn() {
    Tag[] tags = new BestTags(FREE).of(scores(Tag.CUE_BEGINS, Tag.NONE, Tag.CONTENT), inText(3), 0);
    assertThat(tags[2]).isNotEqualTo(Tag.CONTENT);
  }

  @Test
  void theAnchorIsPartOfTheCueWhateverTheScores() {
    Tag[] tags = new BestTags(FREE).of(scores(Tag.NONE, Tag.NONE, Tag.NONE), inText(3), 1);
    assertThat(tags[1]).isEqualTo(Tag.CUE_BEGINS);
  }

  @Test
  void beginningASpanMayCostMoreThanItIsWorth() {
    Tag[] likely = {Tag.CUE_BEGINS, Tag.NONE, Tag.SOURCE_BEGINS};
    BestTags dear = new BestTags(new Settings(.5, .5, 4, 0, 0));
    assertThat(dear.of(scores(likely), inText(3), 0)[2]).isEqualTo(Tag.NONE);
    assertThat(new BestTags(FREE).of(scores(likely), inText(3), 0)[2]).isEqualTo(Tag.SOURCE_BEGINS);
  }

  @Test
  void nothingIsFoundOutsideTheText() {
    boolean[] inText = {false, true, false};
    Tag[] tags =
        new BestTags(FREE)
            .of(scores(Tag.SOURCE_BEGINS, Tag.CUE_BEGINS, Tag.CONTENT_BEGINS), inText, 1);
    assertThat(tags).containsExactly(Tag.NONE, Tag.CUE_BEGINS, Tag.NONE);
  }

  @Test
  void noSequenceOfFourScoresBetter() {
    Random random = new Random(11);
    BestTags best = new BestTags(new Settings(.5, .5, .7, .3, 1.1));
    for (int round = 0; round < 40; round++) {
      double[][] scores = new double[4][Tag.COUNT];
      for (double[] slot : scores) {
        Arrays.setAll(slot, tag -> -4 * random.nextDouble());
      }
      Tag[] found = best.of(scores, inText(4), 2);
      assertThat(score(found, scores)).isGreaterThanOrEqualTo(highest(scores) - 1e-9);
    }
  }

  private static double highest(double[][] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    int all = (int) Math.pow(Tag.COUNT, 4);
    for (int code = 0; code < all; code++) {
      Tag[] tags = new Tag[4];
      int rest = code;
      for (int slot = 0; slot < 4; slot++) {
        tags[slot] = Tag.BY_COLUMN.get(rest % Tag.COUNT);
        rest /= Tag.COUNT;
      }
      highest = Math.max(highest, score(tags, scores));
    }
    return highest;
  }

  /** The score of tags, or nothing where they are not allowed. */
  private static double score(Tag[] tags, double[][] scores) {
    if (tags[2] != Tag.CUE_BEGINS && tags[2] != Tag.CUE) {
      return Double.NEGATIVE_INFINITY;
    }
    double score = 0;
    Tag before = Tag.NONE;
    for (int slot = 0; slot < tags.length; slot++) {
      score += scores[slot][tags[slot].column()] - cost(before, tags[slot]);
      before = tags[slot];
    }
    return score;
  }

  private static double cost(Tag before, Tag tag) {
    return switch (tag) {
      case NONE -> 0;
      case SOURCE_BEGINS -> .7;
      case CUE_BEGINS -> .3;
      case CONTENT_BEGINS -> 1.1;
      case SOURCE -> after(before, Tag.SOURCE_BEGINS, Tag.SOURCE);
      case CUE -> after(before, Tag.CUE_BEGINS, Tag.CUE);
      case CONTENT -> after(before, Tag.CONTENT_BEGINS, Tag.CONTENT);
    };
  }

  private static double after(Tag before, Tag begins, Tag inside) {
    return before == begins || before == inside ? 0 : Double.POSITIVE_INFINITY;
  }
}
