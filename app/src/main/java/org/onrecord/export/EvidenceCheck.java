package org.onrecord.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onrecord.page.PageMap;
import org.onrecord.page.RawPage;
import org.onrecord.reading.Reading;
import org.onrecord.reading.ReadingParser;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Sha256;
import org.onrecord.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a folder that {@link EvidenceFolder} wrote, by what is in it alone. */
public final class EvidenceCheck {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int TRIPLE = 3;

  /** An article's text, with the conversion of its offsets. */
  private record Text(String words, CodePoints points) {}

  private final Path folder;
  private final Verification verification;
  private final Map<String, Text> texts = new HashMap<>();

  private EvidenceCheck(Path folder, Verification verification) {
    this.folder = folder;
    this.verification = verification;
  }

  /** Whether a folder is one of these. */
  public static boolean isOne(Path folder) {
    return Files.isRegularFile(folder.resolve(EvidenceFolder.MANIFEST));
  }

  /**
   * Checks a folder.
   *
   * @throws IOException if it can't be read
   */
  public static void check(Path folder, Verification verification) throws IOException {
    new EvidenceCheck(folder, verification).all();
  }

  private void all() throws IOException {
    try {
      JsonNode manifest = JSON.readTree(string(EvidenceFolder.MANIFEST));
      if (!manifest.path("format").asString("").equals(EvidenceFolder.FORMAT)) {
        verification.mismatch(EvidenceFolder.MANIFEST, "it is not of " + EvidenceFolder.FORMAT);
        return;
      }
      files(manifest.path("files"));
    } catch (JacksonException e) {
      verification.mismatch(EvidenceFolder.MANIFEST, "it can't be read");
      return;
    }
    for (String name : names("readings")) {
      if (name.endsWith(".json")) {
        article(name.substring("readings/".length(), name.length() - ".json".length()));
      }
    }
    int number = 0;
    for (String line : string(EvidenceFolder.STATEMENTS).lines().toList()) {
      number++;
      try {
        statement(JSON.readTree(line));
      } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
        verification.mismatch(
            EvidenceFolder.STATEMENTS + ":" + number, "it can't be read as a statement");
      }
    }
  }

  private void files(JsonNode files) throws IOException {
    TreeSet<String> there = new TreeSet<>(names(""));
    there.remove(EvidenceFolder.MANIFEST);
    for (Map.Entry<String, JsonNode> file : files.properties()) {
      if (!there.remove(file.getKey())) {
        verification.mismatch(file.getKey(), "it is missing");
      } else if (!Sha256.hex(Files.readAllBytes(folder.resolve(file.getKey())))
          .equals(file.getValue().asString(""))) {
        verification.mismatch(file.getKey(), "its hash is not the manifest's");
      }
    }
    there.forEach(name -> verification.mismatch(name, "the manifest doesn't know it"));
  }

  private List<String> names(String under) throws IOException {
    Path start = folder.resolve(under);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(start)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private void article(String id) throws IOException {
    String json = string("readings/" + id + ".json");
    String text = string("articles/" + id + ".txt");
    texts.put(id, new Text(text, CodePoints.of(text)));
    Reading read;
    String input;
    try {
      read = ReadingParser.parse(json);
      input = JSON.readTree(json).path("input").asString("");
    } catch (IllegalArgumentException | JacksonException e) {
      verification.mismatch(id, "its reading can't be read");
      return;
    }
    verification.article(id, read, text, Sha256.hex(text));
    Optional<RawPage> page = page(id);
    page.ifPresent(each -> verification.page(id, each, text));
    verification.readAgain(id, read, json, input, page.isPresent());
  }

  private Optional<RawPage> page(String id) throws IOException {
    Path bytes = folder.resolve("pages/" + id + ".page");
    if (!Files.exists(bytes)) {
      return Optional.empty();
    }
    try {
      PageMap map = PageMap.parse(string("pages/" + id + ".map"));
      return Optional.of(
          new RawPage(Files.readAllBytes(bytes), Optional.empty(), Optional.empty(), map));
    } catch (IllegalArgumentException e) {
      verification.mismatch("pages/" + id + ".map", "it can't be read");
      return Optional.empty();
    }
  }

  private void statement(JsonNode row) {
    String id = row.path("id").asString("");
    Text there = texts.get(row.path("article").asString(""));
    if (there == null) {
      verification.mismatch(id, "its article is not here");
      return;
    }
    String text = there.words();
    CodePoints points = there.points();
    JsonNode places = row.path("places");
    List<Span> content = spans(places.path("content"), points);
    if (content.isEmpty()) {
      verification.mismatch(id, "it has no words");
      return;
    }
    verification.statement(id, text, content, row.path("content").asString(""));
    for (String role : List.of("source", "cue", "content")) {
      for (JsonNode place : places.path(role)) {
        Span span = span(place, points);
        if (!span.in(text).equals(place.path(TRIPLE - 1).asString(""))) {
          verification.mismatch(id, "its " + role + " doesn't stand at its offsets in the text");
        }
      }
    }
  }

  private static List<Span> spans(JsonNode places, CodePoints points) {
    return places.valueStream().map(place -> span(place, points)).toList();
  }

  private static Span span(JsonNode place, CodePoints points) {
    return new Span(points.utf16(place.path(0).asInt(-1)), points.utf16(place.path(1).asInt(-1)));
  }

  private String string(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      verification.mismatch(name, "it is missing");
      return "";
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
