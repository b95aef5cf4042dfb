package org.onrecord.gather;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SentenceListTest {
  @TempDir private Path folder = Path.of("");

  /** What a list gives, an entry a line: id, text, source and target, or the problem. */
  private static List<String> read(String list) throws IOException {
    List<String> told = new ArrayList<>();
    InputStream in = new ByteArrayInputStream(list.getBytes(UTF_8));
    SentenceList.read("-", in, line -> told.add(told(line)));
    return told;
  }

  private static String told(SentenceLine line) {
    return switch (line) {
      case SentenceLine.Sentence it ->
          it.id().map(JsonNode::toString).orElse("-")
              + "|"
              + it.text()
              + "|"
              + it.parties().source().orElse("-")
              + "|"
              + it.parties().target().orElse("-");
      case SentenceLine.Unreadable it ->
          it.place()
              + " "
              + it.id().map(JsonNode::toString).orElse("-")
              + " "
              + it.problem().code();
    };
  }

  @Test
  void objectsGiveWhatTheyHold() throws IOException {
    assertThat(
            read(
                """
                {"id":"a","text":"Ann left Bo.","source":"Ann","target":"Bo"}
                {"text":"Ann left.","source":null,"target":" ","more":[1]}
                """))
        .containsExactly("\"a\"|Ann left Bo.|Ann|Bo", "-|Ann left.|-|-");
  }

  @Test
  void anIdIsKeptAsItWasGiven() throws IOException {
    assertThat(read("{\"id\":7,\"text\":\"It rained.\"}\n{\"id\":\"7\",\"text\":\"It rained.\"}"))
        .containsExactly("7|It rained.|-|-", "\"7\"|It rained.|-|-");
  }

  @Test
  void aBrokenObjectSpoilsNoOther() throws IOException {
    assertThat(read("{\"text\":\"Ann left.\"}\nnonsense\n{\"text\":\n[]\n{\"text\":\"Bo left.\"}"))
        .containsExactly(
            "-|Ann left.|-|-", "-:2 - json", "-:3 - json", "-:4 - empty", "-|Bo left.|-|-");
  }

  @Test
  void anObjectWithoutWordsKeepsItsId() throws IOException {
    assertThat(read("{\"id\":1}\n{\"id\":2,\"text\":\" \"}\n{\"id\":3,\"text\":[\"a\"]}"))
        .containsExactly("-:1 1 empty", "-:2 2 empty", "-:3 3 json");
  }

  @Test
  void halfACharacterAndEndlessSentencesAreRefused() throws IOException {
    String endless = "{\"text\":\"" + "a".repeat(100_001) + "\"}";
    assertThat(read("{\"text\":\"\\ud83d left\"}\n" + endless))
        .containsExactly("-:1 - encoding", "-:2 - too-large");
  }

  @Test
  void aZeroCharacterIsNoWord() throws IOException {
    assertThat(read("{\"text\":\"Ann \\u0000 left.\"}\n{\"text\":\"Ann left.\"}"))
        .containsExactly("-:1 - binary", "-|Ann left.|-|-");
  }

  @Test
  void aTableNamesItsColumnsInAnyOrder() throws IOException {
    assertThat(read("target\tText\tnote\tid\nBo\tAnn left Bo.\tx\t4\n"))
        .containsExactly("\"4\"|Ann left Bo.|-|Bo");
  }

  @Test
  void aTableWithoutNamesHasTheColumnsInTheirOrder() throws IOException {
    assertThat(read("1\tAnn left Bo.\tAnn\tBo\r\n2\tBo left.\n"))
        .containsExactly("\"1\"|Ann left Bo.|Ann|Bo", "\"2\"|Bo left.|-|-");
  }

  @Test
  void linesWithoutTabsAreSentences() throws IOException {
    assertThat(read("Ann left.\n\nBo left.\n"))
        .containsExactly("-|Ann left.|-|-", "-|Bo left.|-|-");
  }

  @Test
  void aRowWithoutItsTextIsAProblem() throws IOException {
    assertThat(read("id\ttext\n5\t\n6\n7\tAnn left."))
        .containsExactly("-:2 \"5\" empty", "-:3 \"6\" empty", "\"7\"|Ann left.|-|-");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
    assertThat(read("\uFEFF{\"text\":\"Ann left.\"}")).containsExactly("-|Ann left.|-|-");
    assertThat(read("\uFEFFid\ttext\n1\tAnn left.")).containsExactly("\"1\"|Ann left.|-|-");
  }

  @Test
  void aFileIsReadByItsName() throws IOException {
    Path file = Files.writeString(folder.resolve("sentences.jsonl"), "{\"text\":\"Ann left.\"}");
    List<String> told = new ArrayList<>();
    SentenceList.read(file.toString(), InputStream.nullInputStream(), it -> told.add(it.place()));
    assertThat(told).containsExactly(file + ":1");
  }

  @Test
  void aFileThatIsNotThereIsSaidToBeMissing() {
    String missing = folder.resolve("missing").toString();
    assertThatThrownBy(() -> SentenceList.read(missing, InputStream.nullInputStream(), it -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("missing");
    assertThatThrownBy(() -> SentenceList.read("a\0b", InputStream.nullInputStream(), it -> {}))
        .isInstanceOf(IOException.class);
  }
}
