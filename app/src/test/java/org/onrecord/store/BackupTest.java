package org.onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.page.PageMap;
import org.onrecord.page.RawPage;
import org.onrecord.reading.Reading;
import org.onrecord.text.Problem;
import org.onrecord.text.Sha256;

/** A record as a file, and the record that is made of the file. */
@ParameterizedClass
@EnumSource
class BackupTest {
  private static final Reading HARBOUR =
      Example.reading("The mayor said that the “harbour” would close 😀", "Post", "2024-05-03");
  private static final Reading LEDGER =
      Example.reading("Ana Petrova said that the ledger was burnt", "Star", "");

  private static final String TABLES =
      "select name from sqlite_master where type = 'table' and name not like 'sqlite%'"
          + " and name <> 'flyway_schema_history'";

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");
  private Store store;
  private Path file = Path.of("");

  @BeforeEach
  void fillStore() {
    store = backend.empty(folder);
    file = folder.resolve("record.zip");
    RawPage page =
        new RawPage(
            new byte[] {0, -1, 10, 13, 127},
            Optional.empty(),
            Optional.of("https://post.example/1"),
            new PageMap("UTF-8", List.of()));
    store.add(HARBOUR, new Intake("one.html", Optional.of(page), false));
    store.add(LEDGER, "two.txt");
    store.addProblem("three.txt", Problem.of("empty", "there is no text in it"));
    store.purge(Set.of(LEDGER.article().id()), "a court ordered it");
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private static void assertSame(Store one, Store other) {
    assertThat(other.totals()).isEqualTo(one.totals());
    assertThat(other.findStatements(StatementQuery.all(), 0, 1000))
        .isEqualTo(one.findStatements(StatementQuery.all(), 0, 1000));
    assertThat(other.changesAfter(0, 1000)).isEqualTo(one.changesAfter(0, 1000));
    assertThat(other.lastChange()).isEqualTo(one.lastChange());
    assertThat(other.tombstones(100)).isEqualTo(one.tombstones(100));
    assertThat(other.problems(100)).isEqualTo(one.problems(100));
    String id = HARBOUR.article().id();
    assertThat(other.findPageOf(id)).isPresent().isEqualTo(one.findPageOf(id));
    assertThat(other.findArticle(id)).isPresent().isEqualTo(one.findArticle(id));
  }

  @Test
  void itIsRestoredToEitherDatabaseAndGoesOn() throws IOException {
    long rows = store.backUp(file);
    for (Backend target : Backend.values()) {
      try (Store restored = target.empty(folder)) {
        assertThat(restored.restore(file)).isEqualTo(rows);
        assertSame(store, restored);
        assertThat(restored.add(Example.reading("He said no", "", ""), "new")).isTrue();
        assertThat(restored.lastChange()).isEqualTo(store.lastChange() + 1);
      }
    }
  }

  @Test
  void aBackupOfTheRestoredRecordHoldsTheSameRows() throws IOException {
    store.backUp(file);
    Path second = folder.resolve("second.zip");
    try (Store restored = Backend.POSTGRESQL.empty(folder)) {
      restored.restore(file);
      restored.backUp(second);
    }
    for (String table : BackupManifest.TABLES) {
      assertThat(lines(second, table)).as(table).hasSameElementsAs(lines(file, table));
    }
  }

  private static List<String> lines(Path zip, String table) throws IOException {
    try (ZipFile open = new ZipFile(zip.toFile());
        InputStream in = open.getInputStream(open.getEntry(table + ".jsonl"))) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  @Test
  void everyTableOfTheStoreIsInIt() throws IOException {
    store.backUp(file);
    try (Store restored = Backend.SQLITE.empty(folder);
        ZipFile zip = new ZipFile(file.toFile())) {
      List<String> tables =
          Jdbi.create("jdbc:sqlite:" + restored.place() + "/onrecord.db")
              .withHandle(handle -> handle.createQuery(TABLES).mapTo(String.class).list());
      assertThat(tables).hasSameElementsAs(BackupManifest.TABLES);
      assertThat(zip.stream().map(ZipEntry::getName))
          .hasSize(BackupManifest.TABLES.size() + 1)
          .endsWith("manifest.json");
    }
  }

  @Test
  void aRecordThatHoldsSomethingIsLeftAlone() throws IOException {
    store.backUp(file);
    try (Store other = backend.empty(folder)) {
      other.addProblem("a.txt", Problem.of("empty", "there is no text in it"));
      assertThatThrownBy(() -> other.restore(file))
          .isInstanceOf(UnusableBackupException.class)
          .hasMessageContaining("not empty");
      assertThat(other.totals()).isEqualTo(new Totals(0, 0, 0, 1));
    }
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws IOException {
    Files.writeString(file, "mine");
    assertThatThrownBy(() -> store.backUp(file)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(Files.readString(file)).isEqualTo("mine");
  }

  @Test
  void whatIsDamagedIsRefusedAndChangesNothing() throws IOException {
    store.backUp(file);
    byte[] whole = Files.readAllBytes(file);
    byte[] turned = whole.clone();
    int name = whole[26] + 256 * whole[27];
    int extra = whole[28] + 256 * whole[29];
    turned[30 + name + extra + 5] ^= 0x55;
    refused(Files.write(folder.resolve("turned.zip"), turned));
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    refused(Files.write(folder.resolve("half.zip"), half));
    refused(Files.writeString(folder.resolve("notes.zip"), "my notes"));
    refused(Files.write(folder.resolve("empty.zip"), new byte[0]));
  }

  @Test
  void whatWasChangedByHandIsRefused() throws IOException {
    store.backUp(file);
    assertThat(refused(changed("article.jsonl", text -> text.replace("Post", "Star"))))
        .contains("article.jsonl", "hash");
    assertThat(refused(changed("reading.jsonl", text -> ""))).contains("reading.jsonl");
    assertThat(refused(changed("manifest.json", text -> text.replace("\"schema\" : ", "$0"))))
        .contains("manifest");
    assertThat(refused(changed("manifest.json", text -> text.replaceAll(": \\d+,\n", ": 99,\n"))))
        .contains("newer release");
    assertThat(refused(changed("manifest.json", text -> text.replace("\"article\"", "\"users\""))))
        .contains("users");
    assertThat(
            refused(
                changed(
                    "manifest.json", text -> text.replaceFirst("\"rows\" : 1", "\"rows\" : 7"))))
        .contains("7 of the manifest");
  }

  private String refused(Path damaged) {
    try (Store other = backend.empty(folder)) {
      String[] said = new String[1];
      assertThatThrownBy(() -> other.restore(damaged))
          .isInstanceOf(UnusableBackupException.class)
          .satisfies(e -> said[0] = e.toString());
      assertThat(other.totals()).isEqualTo(new Totals(0, 0, 0, 0));
      assertThat(other.lastChange()).isZero();
      assertThat(other.add(LEDGER, "two.txt")).isTrue();
      return said[0];
    }
  }

  private Path changed(String name, UnaryOperator<String> change) throws IOException {
    Path copy = Files.createTempFile(folder, "changed", ".zip");
    try (ZipFile from = new ZipFile(file.toFile());
        OutputStream out = Files.newOutputStream(copy);
        ZipOutputStream to = new ZipOutputStream(out)) {
      Enumeration<? extends ZipEntry> entries = from.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        String text = new String(from.getInputStream(entry).readAllBytes(), UTF_8);
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write((entry.getName().equals(name) ? change.apply(text) : text).getBytes(UTF_8));
        to.closeEntry();
      }
    }
    return copy;
  }

  @Test
  void whatABackupOfAnEarlierReleaseLacksIsMadeUp() throws IOException {
    Reading quill = Speakers.reading("Post", "2024-05-07", "minister; Mara Quill; LVA");
    store.add(quill, "three.txt");
    store.backUp(file);
    String manifest = entry("manifest.json");
    for (String table : List.of("statement", "appearance", "role")) {
      String rows = entry(table + ".jsonl");
      String column = table.equals("role") ? "actor" : "sort_day";
      String bare = rows.replaceAll(",\"" + column + "\":\"[^\"]*\"", "");
      assertThat(bare).as(table).isNotEqualTo(rows);
      file = changed(table + ".jsonl", text -> bare);
      manifest = manifest.replace(Sha256.hex(rows), Sha256.hex(bare));
    }
    String earlier = manifest.replaceAll("\"schema\" : \\d+", "\"schema\" : 10");
    file = changed("manifest.json", text -> earlier);
    try (Store restored = backend.empty(folder)) {
      restored.restore(file);
      String id = restored.actors().list(ActorQuery.named("Mara Quill"), 0, 1).getFirst().id();
      assertThat(restored.actors().roles(id)).isEqualTo(store.actors().roles(id)).hasSize(1);
      assertThat(restored.actors().articles(id, 0, 5)).hasSize(1);
      restored.add(Speakers.reading("Star", "2024-05-09", "; Mara Quill; LVA"), "four.txt");
      restored.add(Speakers.reading("Echo", "2024-05-05", "; Mara Quill; LVA"), "five.txt");
      assertThat(restored.findStatements(StatementQuery.ofActor(id), 0, 9))
          .extracting(each -> each.article().published().orElse(""))
          .containsExactly("2024-05-09", "2024-05-07", "2024-05-05");
    }
  }

  @Test
  void daysOfEventsInABackupOfAnEarlierReleaseBecomeWhole() throws IOException {
    Map<String, String> whole = new TreeMap<>();
    whole.put("2024-03", "2024-03-01");
    whole.put("2023", "2023-01-01");
    whole.put("2024-21", "2024-03-01");
    whole.put("2024-22", "2024-06-01");
    whole.put("2024-23", "2024-09-01");
    whole.put("2024-24", "2024-12-01");
    whole.put("2024-33", "2024-01-01");
    whole.put("2024-34", "2024-04-01");
    whole.put("2024-35", "2024-07-01");
    whole.put("2024-36", "2024-10-01");
    whole.put("2024-05-03", "2024-05-03");
    whole.keySet().forEach(day -> store.add(ChronicleContract.reading("Of " + day, day), day));
    store.backUp(file);
    String rows = entry("event.jsonl");
    String earlier = rows.replaceAll("(\"day\":\"([^\"]+)\",\"sort_day\":)\"[^\"]+\"", "$1\"$2\"");
    assertThat(earlier).contains("\"sort_day\":\"2024-21\"");
    file = changed("event.jsonl", text -> earlier);
    String manifest = entry("manifest.json").replace(Sha256.hex(rows), Sha256.hex(earlier));
    file = changed("manifest.json", text -> manifest.replaceAll("(\"schema\" : )\\d+", "$113"));
    try (Store restored = backend.empty(folder)) {
      restored.restore(file);
      whole.forEach(
          (day, first) ->
              assertThat(ChronicleContract.days(restored, ChronicleContract.between(first, first)))
                  .as(day)
                  .contains(day));
    }
  }

  private String entry(String name) throws IOException {
    try (ZipFile open = new ZipFile(file.toFile());
        InputStream in = open.getInputStream(open.getEntry(name))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void whileOthersAddItShowsOneMoment() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    Thread adding =
        Thread.ofPlatform()
            .start(
                () -> {
                  for (int i = 0; !done.get(); i++) {
                    store.add(Example.reading(i + " said that it is so", "Post", ""), "any");
                  }
                });
    try {
      for (int i = 0; i < 5; i++) {
        Path one = folder.resolve("moment" + i + ".zip");
        store.backUp(one);
        try (Store restored = Backend.SQLITE.empty(folder)) {
          restored.restore(one);
          assertThat(restored.totals().statements()).isEqualTo(restored.totals().articles());
          assertThat(restored.changesAfter(0, 100_000)).hasSize((int) restored.lastChange());
        }
      }
    } finally {
      done.set(true);
      adding.join();
    }
  }
}
