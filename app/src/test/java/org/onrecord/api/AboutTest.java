package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.reading.Reader;

/** What the interface says of the record as a whole. */
class AboutTest {
  @TempDir private Path folder = Path.of("");

  private Map<String, String> models(Function<Path, Service> start, String name) throws Exception {
    try (Service service = start.apply(Files.createDirectories(folder.resolve(name)))) {
      Map<String, String> models = new TreeMap<>();
      Service.JSON
          .readTree(service.get("/api/v1/about").body())
          .get("models")
          .properties()
          .forEach(each -> models.put(each.getKey(), each.getValue().stringValue()));
      return models;
    }
  }

  private static Map<String, String> hashes(Reader reader) {
    Map<String, String> hashes = new TreeMap<>();
    reader.by().models().forEach((name, hash) -> hashes.put(name, "sha256:" + hash));
    return hashes;
  }

  @Test
  void theNetworksAreThoseThatRead() throws Exception {
    Map<String, String> fast = models(Service::fast, "fast");
    Map<String, String> standard = models(Service::empty, "standard");
    assertThat(fast).isEqualTo(hashes(Reader.fast())).isNotEqualTo(standard);
    assertThat(standard).isEqualTo(hashes(Reader.standard()));
  }
}
