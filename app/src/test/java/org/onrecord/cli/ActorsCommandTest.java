package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.Speakers;
import org.onrecord.store.Store;

/** Actors on the command line. */
class ActorsCommandTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void fill() {
    try (Store store = Store.open(folder)) {
      store.add(
          Speakers.reading("Post", "2024-05-01", "minister; Mara Quill; LVA", "; Jonas Brandt; "),
          "any");
      store.add(Speakers.reading("Star", "2024-05-02", "mayor; Mara Quill; LVA"), "any");
    }
  }

  private Run run(String... words) {
    List<String> all = new ArrayList<>(List.of("actors"));
    all.addAll(List.of(words));
    all.addAll(List.of("--data", folder.toString()));
    return Run.of(all.toArray(String[]::new));
  }

  @Test
  void theListHasWhoSaysMostFirst() {
    List<String> lines = run("list").endedWith(0).out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).contains("2  i", "Mara Quill, person, LVA, GOV");
    assertThat(run("list", "kvil").endedWith(0).out()).isEqualTo("Nobody.\n");
    assertThat(run("list", "--limit", "1").out()).contains("and 1 more");
    assertThat(run("list", "--limit", "0").endedWith(2).err()).contains("0");
  }

  @Test
  void oneIsShownWithNamesAndRoles() {
    String out = run("show", "Quill").endedWith(0).out();
    assertThat(out)
        .contains("Mara Quill  (its name)")
        .contains("mayor, 2024-05-02")
        .contains("minister, 2024-05-01")
        .contains("2 statements; appears in 2 articles");
    assertThat(run("show", "Nobody").endedWith(2).err()).contains("Nobody");
  }

  @Test
  void whatIsExportedCanBeImportedAgain() throws IOException {
    Path file = folder.resolve("actors.csv");
    run("export", file.toString()).endedWith(0);
    assertThat(Files.readString(file))
        .startsWith("id,name,alias,type,country,sector,role,from,until,statements,articles\r\n")
        .contains("Mara Quill,,person,LVA,GOV,mayor,2024-05-02,2024-05-02,2,2");
    assertThat(run("export", "-").endedWith(0).out())
        .contains("Jonas Brandt")
        .isEqualTo(run("export").endedWith(0).out());
    assertThat(run("export", file.toString()).endedWith(2).err())
        .contains("there is a file " + file + " already");
    assertThat(run("import", file.toString()).endedWith(0).out()).isEqualTo("Took in 2 actors.\n");
    assertThat(run("list").out().lines()).hasSize(2);
  }

  @Test
  void aBadLineIsNamedAndTheOthersAreTakenIn() throws IOException {
    Path file = folder.resolve("list.csv");
    Files.writeString(file, "name,alias,country\nMara Quill,The Tide,LVA\nAda Hale,,Latvia\n");
    Run run = run("import", file.toString()).endedWith(1);
    assertThat(run.out()).isEqualTo("Took in 1 actors.\n");
    assertThat(run.err()).contains("list.csv:3: ", "1 lines hold no actor");
    assertThat(run("show", "Tide").endedWith(0).out()).contains("The Tide  (imported)");
    assertThat(run("import", folder.resolve("none.csv").toString()).endedWith(2).err())
        .contains("none.csv");
  }
}
