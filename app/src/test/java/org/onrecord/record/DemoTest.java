package org.onrecord.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.gather.Gathered;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;

/** The stories that everybody sees first. */
class DemoTest {
  private static final int STORIES = 24;
  private static final Pattern OTHER_SPACE = Pattern.compile("[\\s\\p{Z}&&[^ \n]]");

  @TempDir private Path folder = Path.of("");

  private static List<Article> articles() {
    return Demo.articles().stream()
        .map(
            gathered ->
                switch (gathered) {
                  case Gathered.Found found -> found.article();
                  case Gathered.Unreadable unreadable ->
                      throw new AssertionError(unreadable.input() + unreadable.problem());
                })
        .toList();
  }

  private static List<Article> stories() {
    return articles().subList(0, STORIES);
  }

  private static Article persian() {
    return articles().getLast();
  }

  @Test
  void thereAreTwentyFourStoriesAndOnePersianExample() {
    assertThat(articles()).hasSize(STORIES + 1);
    assertThat(stories())
        .allMatch(article -> article.origin().outlet().orElse("").equals("Voice of America"));
    assertThat(persian().origin().language()).contains("fa");
    assertThat(Demo.articles()).extracting(Gathered::input).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void everyStoryNamesWhereItComesFrom() {
    Set<String> addresses = new HashSet<>();
    for (Article story : stories()) {
      Origin origin = story.origin();
      assertThat(origin.title()).isPresent();
      assertThat(origin.author()).isPresent();
      assertThat(origin.published().instant()).isPresent();
      assertThat(origin.url().orElse("")).startsWith("https://www.voanews.com/a/");
      addresses.add(origin.url().orElse(""));
    }
    assertThat(addresses).hasSize(STORIES);
  }

  @Test
  void aStoryDiffersFromItsSingleLineOnlyInLineFeeds() {
    for (Article story : stories()) {
      String text = story.text();
      String title = story.origin().title().orElseThrow();
      assertThat(OTHER_SPACE.matcher(text).find()).as(title).isFalse();
      assertThat(text).as(title).isEqualTo(text.strip()).contains("\n");
      String line = text.replace('\n', ' ');
      assertThat(line).as(title).hasSameSizeAs(text).doesNotContain("  ");
    }
  }

  @Test
  void everyStoryIsReadAndNothingInItIsAProblem() {
    Reader reader = Reader.standard();
    for (Article story : stories()) {
      String title = story.origin().title().orElseThrow();
      Reading reading = reader.read(story);
      assertThat(reading.problems()).as(title).isEmpty();
      assertThat(reading.statements()).as(title).isNotEmpty();
    }
  }

  @Test
  void thePersianExampleIsKeptButNotRead() {
    Store store = Store.open(folder);
    Recorder recorder = new Recorder(Reader.standard(), store);
    Outcome outcome = recorder.add(Demo.articles().getLast());
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Unread.class,
            unread -> {
              assertThat(unread.problem().code()).isEqualTo("language");
              assertThat(unread.problem().message()).contains("“fa”");
            });
    assertThat(store.totals().statements()).isZero();
    assertThat(store.findArticle(persian().id())).isPresent();
  }

  @Test
  void loadingTwiceChangesNothing() {
    Store store = Store.open(folder);
    Recorder recorder = new Recorder(Reader.standard(), store);
    Demo.articles().forEach(recorder::add);
    assertThat(store.totals().articles()).isEqualTo(STORIES + 1);
    assertThat(store.totals().problems()).as("the Persian example").isEqualTo(1);
    List<StoredStatement> before = store.findStatements(StatementQuery.all(), 0, 10_000);

    List<Outcome> again = Demo.articles().stream().map(recorder::add).toList();
    assertThat(again).hasSize(STORIES + 1).allMatch(Outcome.Known.class::isInstance);
    assertThat(store.findStatements(StatementQuery.all(), 0, 10_000)).isEqualTo(before);
  }

  @Test
  void searchFindsInTheDemoWhatAPersonTypesFirst() {
    Store store = Store.open(folder);
    Recorder recorder = new Recorder(Reader.standard(), store);
    Demo.articles().forEach(recorder::add);
    List<StoredStatement> found = new ArrayList<>();
    try (Search search = Search.open(store, folder.resolve("index"), said -> {})) {
      search.catchUp(taken -> {});
      search.useStatements(Question.of("sanctions"), all -> all.forEach(found::add));
    }
    assertThat(found).isNotEmpty();
    for (StoredStatement statement : found) {
      String words =
          statement.said().speaker().orElse("")
              + " "
              + statement.said().cue()
              + " "
              + statement.said().content();
      assertThat(words.toLowerCase(Locale.ROOT)).contains("sanction");
    }
  }
}
