package org.onrecord.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
import org.onrecord.store.Store;

/** Where exported files go. */
class FileSinkTest {
  @TempDir private Path folder = Path.of("");

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
      FileSink.zip(zip).put(name, text);
    }
    return out.toByteArray();
  }

  @Test
  void aFolderGetsEachFileInUtf8() throws IOException {
    FileSink.folder(folder).put("a.txt", "😀 گفت\r\n");
    assertThat(Files.readAllBytes(folder.resolve("a.txt"))).isEqualTo("😀 گفت\r\n".getBytes(UTF_8));
  }

  @Test
  void aZipFileGetsTheSameBytesEachTime() throws IOException {
    byte[] first = zip("a.txt", "😀 words");
    assertThat(zip("a.txt", "😀 words")).isEqualTo(first);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(first), UTF_8)) {
      ZipEntry entry = in.getNextEntry();
      assertThat(entry).isNotNull();
      assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo("😀 words");
      assertThat(in.getNextEntry()).isNull();
    }
  }

  @Test
  void aFolderThatIsGoneIsSaid() {
    FileSink gone = FileSink.folder(folder.resolve("gone"));
    assertThatThrownBy(() -> gone.put("a.txt", "words")).isInstanceOf(UncheckedIOException.class);
  }

  @ParameterizedTest
  @EnumSource
  void noFormIsTakenForWrittenWhereTheDiskIsFull(ExportFormat format) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException("no space left");
          }
        };
    try (Store store = Shelf.store(folder);
        Search search = Shelf.search(store)) {
      assertThatThrownBy(() -> format.write(full, store, Selected.of(search, Question.all())))
          .isInstanceOfAny(IOException.class, RuntimeException.class)
          .hasMessageContaining("no space left");
    }
  }
}
