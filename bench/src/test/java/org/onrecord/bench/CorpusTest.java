package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.gather.Gathered;
import org.onrecord.record.Demo;
import org.onrecord.text.Article;
import org.onrecord.text.Problem;

class CorpusTest {
  private static final String ENGLISH =
      "The mayor said that the bridge was to be closed for the rest of the year.";
  private static final String GERMAN =
      "Der Bürgermeister sagte, die Brücke werde für den Rest des Jahres geschlossen bleiben.";

  @TempDir private Path folder = Path.of("");

  @AfterEach
  void forgetTheFolder() {
    System.clearProperty(Corpus.FOLDER_PROPERTY);
  }

  private static Gathered found(String text) {
    return new Gathered.Found("a.txt", Optional.empty(), Article.of(text));
  }

  @Test
  void theDemosStoriesAreTakenWithoutThePersianOne() {
    Corpus demo = Corpus.named("demo");
    assertThat(demo.found()).hasSize(24);
    assertThat(demo.leftOut()).isEqualTo(1);
    assertThat(demo.leftOut() + demo.found().size()).isEqualTo(Demo.articles().size());
    assertThat(demo.found())
        .extracting(Gathered.Found::input)
        .noneMatch(s -> s.contains("persian"));
  }

  @Test
  void generatedArticlesAreAllRead() {
    Corpus generated = Corpus.named("generated");
    assertThat(generated.leftOut()).isZero();
    assertThat(generated.found())
        .hasSize(30)
        .extracting(Gathered.Found::input)
        .doesNotHaveDuplicates();
    assertThat(generated).isEqualTo(Corpus.named("generated"));
  }

  @Test
  void aFolderGivesItsArticlesAndCountsWhatIsLeftOut() throws IOException {
    Files.writeString(folder.resolve("b.txt"), ENGLISH);
    Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"" + ENGLISH + "\"}\n{broken\n");
    Files.writeString(folder.resolve("c.txt"), GERMAN);
    Files.writeString(folder.resolve("notes.md"), ENGLISH);
    System.setProperty(Corpus.FOLDER_PROPERTY, folder.toString());
    Corpus corpus = Corpus.named("folder");
    assertThat(corpus.articles()).extracting(Article::text).containsExactly(ENGLISH, ENGLISH);
    assertThat(corpus.leftOut()).isEqualTo(2);
    assertThat(corpus.name()).isEqualTo("folder");
  }

  @Test
  void theFolderIsMeasuredOnlyIfItIsNamed() throws IOException {
    assertThat(Corpus.all()).extracting(Corpus::name).containsExactly("demo", "generated");
    Files.writeString(folder.resolve("a.txt"), ENGLISH);
    System.setProperty(Corpus.FOLDER_PROPERTY, folder.toString());
    assertThat(Corpus.all())
        .extracting(Corpus::name)
        .containsExactly("demo", "generated", "folder");
  }

  @Test
  void theFolderMustBeNamed() {
    assertThatThrownBy(() -> Corpus.named("folder"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-Darticles=DIR");
  }

  @Test
  void aFolderThatIsNotThereOrHoldsNothingIsRefused() {
    for (Path path : List.of(folder, folder.resolve("none"))) {
      System.setProperty(Corpus.FOLDER_PROPERTY, path.toString());
      assertThatThrownBy(() -> Corpus.named("folder"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no article that is read");
    }
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatThrownBy(() -> Corpus.named("web"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("web");
  }

  @Test
  void whatCannotBeReadIsLeftOut() {
    Gathered unreadable = new Gathered.Unreadable("b.txt", Problem.of("empty", "it is empty"));
    Corpus corpus = Corpus.of("mine", List.of(unreadable, found(ENGLISH), found(GERMAN)));
    assertThat(corpus.articles()).extracting(Article::text).containsExactly(ENGLISH);
    assertThat(corpus.leftOut()).isEqualTo(2);
    assertThatThrownBy(() -> Corpus.of("mine", List.of(unreadable)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mine");
  }

  @Test
  void wordsAreWhatStandsBetweenSpaces() {
    assertThat(Corpus.words(" \n")).isZero();
    assertThat(Corpus.words("One, two\n\n three-four\t—\n")).isEqualTo(4);
    Corpus corpus = Corpus.of("mine", List.of(found(ENGLISH), found(ENGLISH + " Yes.")));
    assertThat(corpus.words()).isEqualTo(16 + 17);
  }

  @Test
  void theMiddleArticleIsTheOneOfMiddlingLength() {
    List<Gathered> inputs =
        List.of(
            found(ENGLISH + " And it rains, he said."),
            found(ENGLISH),
            found(ENGLISH + " Yes."),
            found(ENGLISH + " That is all."),
            found("He said that it was over."));
    assertThat(Corpus.of("mine", inputs).middle().text()).isEqualTo(ENGLISH + " Yes.");
  }
}
