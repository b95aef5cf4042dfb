package org.onrecord.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Takes files by name: into a folder, or into a ZIP file. */
public interface FileSink {
  /**
   * Keeps a file in UTF-8.
   *
   * @throws UncheckedIOException if it can't be written
   */
  void put(String name, String text);

  /** Files in {@code folder}, which must exist. */
  static FileSink folder(Path folder) {
    return (name, text) -> {
      try {
        Files.writeString(folder.resolve(name), text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** Entries of {@code zip}, without a moment, so that the same files give the same bytes. */
  static FileSink zip(ZipOutputStream zip) {
    return (name, text) -> {
      ZipEntry entry = new ZipEntry(name);
      entry.setLastModifiedTime(FileTime.fromMillis(0));
      try {
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
