package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.encoder.Graph;
import org.onrecord.text.Article;
import org.onrecord.text.Problem;

class ReadAheadTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private static Reading empty(Article article) {
    return new Reading(
        article, Optional.of("en"), List.of(), Entries.of(List.of(), List.of()), List.of());
  }

  private static Reading afterAWhile(Article article, int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return empty(article);
  }

  @Test
  void readingsComeInTheOrderOfTheArticlesHoweverLongEachTakes() {
    Random random = new Random(7);
    List<String> texts = IntStream.range(0, 60).mapToObj(i -> "No. " + i).toList();
    List<String> taken = new ArrayList<>();
    try (ReadAhead ahead = new ReadAhead(it -> afterAWhile(it, random.nextInt(12)))) {
      for (String text : texts) {
        if (text.endsWith("5")) {
          ahead.then(() -> taken.add(text));
        } else {
          ahead.read(Article.of(text), reading -> taken.add(reading.article().text()));
        }
      }
      ahead.finish();
    }
    assertThat(taken).isEqualTo(texts);
  }

  /** How many articles are read at once at most, each for a while. */
  private static int mostAtOnce(List<String> texts) {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (ReadAhead ahead =
        new ReadAhead(
            article -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              Reading reading = afterAWhile(article, 20);
              now.decrementAndGet();
              return reading;
            })) {
      texts.forEach(text -> ahead.read(Article.of(text), reading -> {}));
      ahead.finish();
    }
    return most.get();
  }

  @Test
  void asManyAreReadAtOnceAsThereAreProcessorsAndNeverMore() {
    List<String> texts = IntStream.range(0, 4 * Graph.AT_ONCE).mapToObj(i -> "No. " + i).toList();
    assertThat(mostAtOnce(texts)).isEqualTo(Graph.AT_ONCE);
  }

  @Test
  void longArticlesAreReadOneAfterTheOther() {
    String longText = "word ".repeat(300_000);
    assertThat(mostAtOnce(List.of(longText + 0, longText + 1, longText + 2))).isEqualTo(1);
  }

  @Test
  void behindASlowArticleOnlySoManyWait() {
    AtomicInteger read = new AtomicInteger();
    CountDownLatch slow = new CountDownLatch(1);
    List<String> taken = Collections.synchronizedList(new ArrayList<>());
    Function<Article, Reading> reader =
        article -> {
          if (article.text().equals("No. 0")) {
            assertTimeoutPreemptively(SOON, () -> slow.await());
          }
          read.incrementAndGet();
          return empty(article);
        };
    Thread giver = Thread.ofPlatform().daemon().start(() -> giveThousand(reader, taken));
    assertTimeoutPreemptively(SOON, () -> awaitStill(read));
    assertThat(read.get()).isLessThan(100 * Graph.AT_ONCE);
    assertThat(taken).isEmpty();
    slow.countDown();
    assertTimeoutPreemptively(SOON, () -> giver.join());
    assertThat(taken).hasSize(1_000).startsWith("No. 0", "No. 1").endsWith("No. 999");
  }

  private static void giveThousand(Function<Article, Reading> reader, List<String> taken) {
    try (ReadAhead ahead = new ReadAhead(reader)) {
      for (int i = 0; i < 1_000; i++) {
        ahead.read(Article.of("No. " + i), it -> taken.add(it.article().text()));
      }
      ahead.finish();
    }
  }

  /** Waits until nothing more is read; where another thread may read, until one did. */
  private static void awaitStill(AtomicInteger read) throws InterruptedException {
    int before = -1;
    while (before != read.get() || (before == 0 && Graph.AT_ONCE > 1)) {
      before = read.get();
      Thread.sleep(200);
    }
  }

  @Test
  void aReadingIsHandedOverThoughNothingMoreIsGiven() {
    CountDownLatch taken = new CountDownLatch(1);
    try (ReadAhead ahead = new ReadAhead(ReadAheadTest::empty)) {
      ahead.read(Article.of("The only one."), reading -> taken.countDown());
      assertTimeoutPreemptively(SOON, () -> taken.await());
    }
    assertThat(taken.getCount()).isZero();
  }

  @Test
  void whatAReaderOrATakerThrowsStopsItAndNothingMoreIsHandedOver() {
    List<String> taken = new ArrayList<>();
    try (ReadAhead ahead =
        new ReadAhead(
            article -> {
              if (article.text().equals("bad")) {
                throw new IllegalStateException("no reader");
              }
              return empty(article);
            })) {
      ahead.read(Article.of("good"), reading -> taken.add("good"));
      ahead.read(Article.of("bad"), reading -> taken.add("bad"));
      assertThatThrownBy(
              () -> {
                ahead.read(Article.of("late"), reading -> taken.add("late"));
                ahead.finish();
              })
          .hasMessage("no reader");
    }
    assertThat(taken).containsExactly("good");
    try (ReadAhead ahead = new ReadAhead(ReadAheadTest::empty)) {
      ahead.then(() -> taken.add("other"));
      assertThatThrownBy(
              () ->
                  ahead.then(
                      () -> {
                        throw new IllegalStateException("no taker");
                      }))
          .hasMessage("no taker");
      assertThatThrownBy(ahead::finish).hasMessage("no taker");
    }
    assertThat(taken).containsExactly("good", "other");
  }

  @Test
  void afterItsEndNothingIsHandedOver() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    CountDownLatch read = new CountDownLatch(1);
    List<String> taken = new ArrayList<>();
    try (ReadAhead ahead =
        new ReadAhead(
            article -> {
              assertTimeoutPreemptively(SOON, () -> closed.await());
              read.countDown();
              return empty(article);
            })) {
      ahead.read(Article.of("One."), reading -> taken.add("One."));
    }
    closed.countDown();
    read.await();
    assertThat(taken).isEmpty();
  }

  @Test
  void manyArticlesAreReadAsEachAlone() {
    List<Article> articles =
        List.of(
            Article.of("The mayor said that the harbour would close."),
            Article.of("Ana Petrova denied it. “No ship is late,” she told reporters."),
            Article.of(
                "Le maire a dit hier que le port de la ville fermerait demain matin pour une semaine."),
            Article.of("According to the union, the pilots were on shore."));
    List<Reading> taken = new ArrayList<>();
    try (ReadAhead ahead = new ReadAhead(Reader.standard()::readOneOfMany)) {
      articles.forEach(each -> ahead.read(each, taken::add));
      ahead.finish();
    }
    assertThat(taken).isEqualTo(articles.stream().map(Reader.standard()::read).toList());
    assertThat(taken.get(2).problems()).extracting(Problem::code).contains(Reader.LANGUAGE);
  }
}
