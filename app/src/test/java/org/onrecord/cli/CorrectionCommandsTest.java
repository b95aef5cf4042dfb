package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Field;
import org.onrecord.correction.Scope;
import org.onrecord.correction.Status;
import org.onrecord.correction.Value;
import org.onrecord.record.Corrector;
import org.onrecord.store.ActorDecision;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.text.Sha256;

/** {@code corrections}, {@code reread} and {@code verify}, as typed. */
class CorrectionCommandsTest {
  private static final String TEXT =
      "Elena Marsh said that no ship was late.\n\nThe union said that the bridge is safe.\n";

  @TempDir private Path folder = Path.of("");
  private String data = "";
  private String made = "";

  @BeforeEach
  void correctOne() throws IOException {
    data = folder.resolve("data").toString();
    Path report = Files.writeString(folder.resolve("report.txt"), TEXT);
    Run.of("add", "--data", data, report.toString()).endedWith(0);
    try (Store store = Store.open(Path.of(data))) {
      StoredArticle article = store.findArticle(store.articleIds().getFirst()).orElseThrow();
      Entry entry = article.corrected().entries().getFirst();
      Correction kind =
          new Corrector(article, "Ada", "heard it")
              .set(entry, Field.KIND, new Value.Term("order"), Scope.MENTION);
      store.corrections().make(kind, Optional.of(entry.version()));
      made = kind.id();
    }
  }

  private String found(String record) {
    return Run.of("find", "--data", record, "--format", "jsonl").endedWith(0).out();
  }

  @Test
  void theLogIsListedRevokedAndSaysSo() {
    assertThat(Run.of("corrections", "list", "--data", data).endedWith(0).out())
        .contains(made, "kind", "mention", "1 corrections, 0 revoked")
        .isEqualTo(Run.of("corrections", "--data", data).endedWith(0).out());
    assertThat(found(data)).contains("\"kind\":\"order\"");
    assertThat(Run.of("corrections", "revoke", made, "--data", data).endedWith(0).out())
        .contains("Revoked " + made);
    assertThat(found(data)).doesNotContain("\"kind\":\"order\"");
    assertThat(Run.of("corrections", "revoke", made, "--data", data).endedWith(0).out())
        .contains("already");
    assertThat(Run.of("corrections", "revoke", "c0", "--data", data).endedWith(2).err())
        .contains("there is no correction c0");
    assertThat(Run.of("corrections", "export", "--data", data).endedWith(2).err())
        .contains("say which file");
  }

  @Test
  void theLogGoesToAnotherRecordAndWaitsThereForItsArticles() throws IOException {
    String file = folder.resolve("log.jsonl").toString();
    Run.of("corrections", "export", file, "--data", data).endedWith(0);
    String other = folder.resolve("other").toString();
    Path star = Files.writeString(folder.resolve("star.txt"), "The mayor said that it rained.");
    Run.of("add", "--data", other, star.toString()).endedWith(0);
    assertThat(Run.of("corrections", "import", file, "--data", other).endedWith(0).out())
        .contains("1 of 1 corrections are new here; 1 are about articles");
    Run.of("add", "--data", other, folder.resolve("report.txt").toString()).endedWith(0);
    assertThat(found(other)).contains("\"kind\":\"order\"");
    String again = folder.resolve("again.jsonl").toString();
    Run.of("corrections", "export", again, "--data", other).endedWith(0);
    assertThat(Files.readString(Path.of(again))).isEqualTo(Files.readString(Path.of(file)));
    assertThat(Run.of("corrections", "import", file, "--data", other).endedWith(0).out())
        .contains("0 of 1");
  }

  @Test
  void aLogIsNotWrittenOverAnotherFile() throws IOException {
    Path file = Files.writeString(folder.resolve("log.jsonl"), "mine");
    assertThat(Run.of("corrections", "export", file.toString(), "--data", data).endedWith(2).err())
        .contains("there is a file " + file + " already; name another");
    assertThat(Files.readString(file)).isEqualTo("mine");
  }

  @Test
  void rulingsAreListedCarriedAndRevokedLikeCorrections() throws IOException {
    try (Store store = Store.open(Path.of(data))) {
      String marsh = store.actors().list(ActorQuery.named("Elena"), 0, 1).getFirst().id();
      store.actors().rule(new ActorDecision.Rename(marsh, "Lena Marsh"), "Ada", "her own");
    }
    assertThat(Run.of("corrections", "list", "--data", data).endedWith(0).out())
        .contains("actor-renamed", "Elena Marsh → Lena Marsh", "2 corrections, 0 revoked");
    String file = folder.resolve("log.jsonl").toString();
    Run.of("corrections", "export", file, "--data", data).endedWith(0);
    String other = folder.resolve("other").toString();
    Run.of("add", "--data", other, folder.resolve("report.txt").toString()).endedWith(0);
    assertThat(Run.of("corrections", "import", file, "--data", other).endedWith(0).out())
        .contains("2 of 2 corrections are new here; 0 are about articles");
    assertThat(Run.of("actors", "list", "--data", other).endedWith(0).out()).contains("Lena Marsh");
    String renamed;
    try (Store store = Store.open(Path.of(other))) {
      renamed = store.corrections().latest(0, 1).getFirst().id();
    }
    Run.of("corrections", "revoke", renamed, "--data", other).endedWith(0);
    assertThat(Run.of("actors", "list", "--data", other).endedWith(0).out())
        .doesNotContain("Lena Marsh");
  }

  @Test
  void namesAndReasonsCanStayAtHome() throws IOException {
    String file = folder.resolve("log.jsonl").toString();
    Run.of("corrections", "export", file, "--without-names", "--data", data).endedWith(0);
    assertThat(Files.readString(Path.of(file))).contains(made).doesNotContain("Ada", "heard it");
  }

  @Test
  void aFileThatIsNoLogChangesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.jsonl"), "\n{\"format\":\"other\"}\n");
    assertThat(Run.of("corrections", "import", file.toString(), "--data", data).endedWith(2).err())
        .contains("bad.jsonl:2", "nothing has been taken in");
  }

  @Test
  void readingAgainChangesNothingWhereTheReaderIsTheSame() {
    assertThat(Run.of("reread", "--data", data).endedWith(0).out())
        .contains("0 of 1 articles are read otherwise", "0 corrections find no place");
    assertThat(Run.of("reread", "a0", "--data", data).endedWith(2).err())
        .contains("there is no article a0");
  }

  @Test
  void anotherReaderIsShownBeforeItIsAcceptedAndCorrectionsStay() {
    String before = found(data);
    Run.of("reread", "--fast", "--data", data).endedWith(0);
    assertThat(found(data)).isEqualTo(before);
    assertThat(Run.of("reread", "--fast", "--accept", "--data", data).endedWith(0).out())
        .contains("The new readings are kept.");
    assertThat(found(data)).contains("\"kind\":\"order\"");
  }

  @Test
  void aRecordThatAgreesIsVerifiedAndReadAgain() {
    assertThat(Run.of("verify", "--data", data).endedWith(0).out())
        .contains("Checked 1 articles, 2 statements, 0 pages: all agree.");
    assertThat(Run.of("verify", "--reread", data).endedWith(0).out())
        .contains("read 1 again: all agree.");
    assertThat(Run.of("verify", folder.toString()).endedWith(2).err())
        .contains("neither a record nor a folder");
  }

  @Test
  void aWordThatWasChangedInTheDatabaseIsFound() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data + "/onrecord.db");
        Statement sql = connection.createStatement()) {
      sql.executeUpdate("update statement set content = replace(content, 'no ship', 'a ship')");
      sql.executeUpdate("update article_text set text = replace(text, 'safe', 'lost')");
    }
    assertThat(Run.of("verify", "--data", data).endedWith(1).out())
        .contains("its words don't stand at its offsets in the text")
        .contains("its text is not the one that was hashed when it was added")
        .contains("mismatches.");
  }

  private static String page(String words) {
    return "<html><head><title>Ferry</title></head><body><article><p>"
        + words
        + "</p></article><!-- seen --></body></html>";
  }

  private String written(String html) throws IOException {
    return Files.writeString(folder.resolve("page.html"), html).toString();
  }

  @Test
  void aLineBreakOfAPageAgreesWithTheSpaceThatStandsForIt() throws IOException {
    String html = page(TEXT.strip().replace("\n\n", "</p><p>").replace(" was", "\nwas"));
    Run.of("add", "--data", data, written(html)).endedWith(0);
    assertThat(Run.of("verify", "--data", data).endedWith(0).out()).contains("1 pages: all agree.");
  }

  @Test
  void aPageWhoseBytesWereChangedInTheDatabaseIsFound() throws IOException, SQLException {
    String html = page(TEXT.strip().replace("\n\n", "</p><p>"));
    Run.of("add", "--data", data, written(html)).endedWith(0);
    assertThat(Run.of("verify", "--data", data).endedWith(0).out()).contains("1 pages: all agree.");
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(changed)) {
      out.write(html.replace("<!-- seen -->", "<!-- sold -->").getBytes(UTF_8));
    }
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data + "/onrecord.db");
        PreparedStatement sql = connection.prepareStatement("update page set deflated = ?")) {
      sql.setBytes(1, changed.toByteArray());
      assertThat(sql.executeUpdate()).isEqualTo(1);
    }
    assertThat(Run.of("verify", "--data", data).endedWith(1).out())
        .contains("its page's bytes have another hash than " + Sha256.hex(html.getBytes(UTF_8)))
        .contains("1 mismatches.");
  }

  @Test
  void aFolderThatWasHandedOverIsCheckedByOneCommand() throws IOException {
    Path evidence = folder.resolve("evidence");
    Run.of("export", "--folder", evidence.toString(), "--data", data).endedWith(0);
    assertThat(Run.of("verify", "--reread", evidence.toString()).endedWith(0).out())
        .contains("Checked 1 articles, 2 statements, 0 pages; read 1 again: all agree.");
    assertThat(Run.of("export", "--folder", evidence.toString(), "--data", data).endedWith(2).err())
        .contains("isn't empty");
    assertThat(
            Run.of("export", "--folder", "x", "--format", "csv", "--data", data).endedWith(2).err())
        .contains("either --format or --folder");
    Path statements = evidence.resolve("statements.jsonl");
    Files.writeString(
        statements, Files.readString(statements).replace("no ship was late", "a ship was late"));
    assertThat(Run.of("verify", evidence.toString()).endedWith(1).out())
        .contains("statements.jsonl: its hash is not the manifest's")
        .contains("its words don't stand at its offsets in the text");
  }

  @Test
  void eachWayAFolderCanBeWrongIsNamed() throws IOException {
    Path evidence = folder.resolve("evidence");
    Run.of("export", "--folder", evidence.toString(), "--data", data).endedWith(0);
    String id;
    try (Store store = Store.open(Path.of(data))) {
      id = store.articleIds().getFirst();
    }
    Path text = evidence.resolve("articles/" + id + ".txt");
    Files.writeString(text, "Other words.");
    Files.writeString(evidence.resolve("more.txt"), "x");
    Files.writeString(evidence.resolve("readings/a"), "x");
    Files.delete(evidence.resolve("README.txt"));
    assertThat(Run.of("verify", evidence.toString()).endedWith(1).out())
        .contains(id + ": its reading is of another text")
        .contains("more.txt: the manifest doesn't know it")
        .contains("readings/a: the manifest doesn't know it")
        .contains("README.txt: it is missing");
    Files.writeString(evidence.resolve("manifest.json"), "{");
    assertThat(Run.of("verify", evidence.toString()).endedWith(1).out())
        .contains("manifest.json: it can't be read");
  }

  @Test
  void aStatusLeavesWithTheStatement() {
    try (Store store = Store.open(Path.of(data))) {
      StoredArticle article = store.findArticle(store.articleIds().getFirst()).orElseThrow();
      Entry entry = article.corrected().entries().getLast();
      store
          .corrections()
          .make(new Corrector(article, "", "").standing(entry, Status.CHECKED), Optional.empty());
    }
    assertThat(
            Run.of("export", "--format", "jsonl", "--status", "checked", "--data", data)
                .endedWith(0)
                .out()
                .lines())
        .hasSize(1)
        .allMatch(line -> line.contains("\"status\":\"checked\""));
  }

  @Test
  void killedWhileItTakesInALogItHasTakenAllOrNothing() throws Exception {
    String file = folder.resolve("log.jsonl").toString();
    Run.of("corrections", "export", file, "--data", data).endedWith(0);
    String other = folder.resolve("killed").toString();
    Run.of("add", "--data", other, folder.resolve("report.txt").toString()).endedWith(0);
    for (int pause : List.of(300, 700, 1100)) {
      Child child =
          Child.start(
              folder,
              List.of("-XX:TieredStopAtLevel=1"),
              "corrections",
              "import",
              file,
              "--data",
              other);
      Thread.sleep(pause);
      child.kill();
      try (Store store = Store.open(Path.of(other))) {
        boolean taken = store.corrections().count().made() == 1;
        assertThat(found(other).contains("\"kind\":\"order\"")).isEqualTo(taken);
      }
    }
    Run.of("corrections", "import", file, "--data", other).endedWith(0);
    assertThat(found(other)).isEqualTo(found(data));
  }
}
