package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnOutputTest {
  @TempDir Path folder;

  @Test
  void isTheFileThatALinkNames() throws IOException {
    Path output = Files.writeString(folder.resolve("out.jsonl"), "");
    Path link = Files.createSymbolicLink(folder.resolve("fd"), output);
    assertThat(OwnOutput.is(output.toString(), List.of(link))).isTrue();
  }

  @Test
  void isNoOtherFileAndNoAddress() throws IOException {
    Path output = Files.writeString(folder.resolve("out.jsonl"), "");
    Path other = Files.writeString(folder.resolve("other.jsonl"), "");
    List<Path> outputs = List.of(output, folder.resolve("missing"));
    assertThat(OwnOutput.is(other.toString(), outputs)).isFalse();
    assertThat(OwnOutput.is(folder.toString(), outputs)).isFalse();
    assertThat(OwnOutput.is("-", outputs)).isFalse();
    assertThat(OwnOutput.is("https://example.org/feed", outputs)).isFalse();
    assertThat(OwnOutput.is("a\0b", outputs)).isFalse();
  }
}
