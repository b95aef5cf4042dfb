package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code onrecord code}. */
class CodeCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder = Path.of("");

  private static Run code(String input, String... options) {
    String[] words = new String[options.length + 3];
    words[0] = "code";
    words[1] = "--fast";
    System.arraycopy(options, 0, words, 2, options.length);
    words[words.length - 1] = "-";
    return Run.withInput(input, words);
  }

  private static List<JsonNode> objects(Run run) {
    return run.out().lines().map(JSON::readTree).toList();
  }

  @Test
  void eachSentenceIsCodedInOrder() {
    Run run =
        code("""
                {"id":"b","text":"Police arrested students.","source":"Police","target":"students"}
                {"id":"a","text":"Norland sent food to Kestria."}
                """)
            .endedWith(0);
    List<JsonNode> lines = objects(run);
    assertThat(lines).extracting(line -> line.path("id").asString()).containsExactly("b", "a");
    assertThat(lines.getFirst().path("code").asString()).isEqualTo("COERCE");
    assertThat(lines.getFirst().path("quad").asString()).isEqualTo("material conflict");
    assertThat(lines.getFirst().path("source").asString()).isEqualTo("Police");
    assertThat(lines.getLast().path("source").asString()).isEqualTo("Norland");
    assertThat(lines.getLast().path("confidence").asDouble()).isBetween(0.0, 1.0);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void badLinesAreCountedAndTheOthersGoOn() {
    Run run =
        code("""
                {"text":"Police arrested students."}
                {"text":
                {"id":3,"text":"“…”"}
                {"id":4,"text":"Norland sent food to Kestria."}
                """)
            .endedWith(1);
    List<JsonNode> lines = objects(run);
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1).path("problems").path(0).path("code").asString()).isEqualTo("json");
    assertThat(lines.get(1).path("input").asString()).isEqualTo("-:2");
    assertThat(lines.getLast().path("id").asInt()).isEqualTo(4);
    assertThat(lines.getLast().path("code").asString()).isEqualTo("AID");
    assertThat(run.err()).contains("of 4 lines could not be read");
  }

  @Test
  void aTableGivesATable() {
    Run run = code("id\ttext\n1\tPolice arrested students.\n2\t\n", "--format", "tsv").endedWith(1);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).isEqualTo("id\tcode\tquad\tconfidence\tsource\ttarget");
    assertThat(lines.getLast()).startsWith("1\tCOERCE\tmaterial conflict\t");
    assertThat(run.err()).contains("-:3: the field “text” is missing or empty");
  }

  @Test
  void aTableMayGiveObjects() {
    assertThat(objects(code("1\tPolice arrested students.\n").endedWith(0)))
        .extracting(line -> line.path("code").asString())
        .containsExactly("COERCE");
  }

  @Test
  void aLineThatIsNoUtf8SpoilsNoOther() throws IOException {
    Path file = folder.resolve("latin.tsv");
    Files.write(file, "1\tSão Tomé\n2\tPolice arrested students.\n".getBytes(ISO_8859_1));
    Run run = Run.of("code", "--fast", file.toString()).endedWith(1);
    assertThat(objects(run)).hasSize(2);
    assertThat(run.out()).contains("\"encoding\"", "COERCE");
  }

  @Test
  void anEmptyListIsSaidToBeEmpty() {
    Run run = code("\n\n").endedWith(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("there is no sentence in it");
  }

  @Test
  void aMissingFileAndAWrongFormatAreRefused() {
    assertThat(Run.of("code", folder.resolve("missing.jsonl").toString()).endedWith(2).err())
        .contains("there is no file or folder");
    assertThat(Run.of("code", "--format", "xml", "-").endedWith(2).err()).contains("xml");
    assertThat(Run.of("code").endedWith(2).err()).contains("FILE");
  }

  @Test
  void theSameListGivesTheSameBytes() {
    String list = "Police arrested students.\nPolice arrested nine students.\n";
    assertThat(code(list).out()).isEqualTo(code(list).out());
  }
}
