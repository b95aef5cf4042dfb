package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.evaluate.BratFolder;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
import org.onrecord.store.Store;
import org.onrecord.text.Span;

/** What is exported for brat, read back as annotation by a person would be. */
class BratExportTest {
  @TempDir private Path folder = Path.of("");
  private Path out = Path.of("");
  private Store store;

  @BeforeEach
  void open() throws IOException {
    store = Shelf.store(folder);
    out = Files.createDirectory(folder.resolve("out"));
  }

  private void write(Question question) throws IOException {
    try (Search search = Shelf.search(store)) {
      BratExport.write(FileSink.folder(out), store, Selected.of(search, question));
    }
  }

  @Test
  void eachArticleHasItsTextAndItsStatements() throws IOException {
    write(Question.all());
    List<GoldArticle> articles = BratFolder.read(out);
    assertThat(articles).hasSize(3);
    GoldArticle harbour =
        articles.stream().filter(a -> a.text().equals(Shelf.HARBOUR)).findFirst().orElseThrow();
    assertThat(harbour.attributions())
        .extracting(roles -> Span.words(roles.source(), Shelf.HARBOUR))
        .containsExactly("The mayor", "𝔘na Petrova");
    assertThat(harbour.attributions())
        .extracting(roles -> Span.words(roles.content(), Shelf.HARBOUR))
        .containsExactly("that it will rain", "“No ship sails,”");
  }

  @Test
  void onlyWhatIsAskedForIsAnnotatedWithItsStatusAndId() throws IOException {
    Question ship = Question.of("ship");
    String id = Shelf.ids(store, ship).getFirst();
    write(ship);
    try (Stream<Path> files = Files.list(out)) {
      List<Path> annotations = files.filter(file -> file.toString().endsWith(".ann")).toList();
      assertThat(annotations).hasSize(1);
      assertThat(Files.readString(annotations.getFirst()))
          .contains("E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n")
          .contains("A1\tStatus E1 machine\n")
          .contains("#1\tAnnotatorNotes E1\t" + id + "\n")
          .doesNotContain("The mayor");
    }
  }

  @Test
  void theConfigurationNamesEveryRoleAndStatus() throws IOException {
    write(Question.all());
    assertThat(Files.readString(out.resolve("annotation.conf")))
        .contains("Source", "Cue", "Content", "machine|checked|disputed|rejected");
  }
}
