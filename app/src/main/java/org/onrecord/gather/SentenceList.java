package org.onrecord.gather;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.gather.SentenceLine.Parties;
import org.onrecord.gather.SentenceLine.Sentence;
import org.onrecord.gather.SentenceLine.Unreadable;
import org.onrecord.text.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Takes sentences from a list: a JSON object {@code {text, id?, source?, target?}} on each line, or
 * a table with these columns parted by tabs, whose first line names them or which has them in the
 * order {@code id, text, source, target}. Blank lines count for nothing; a broken line spoils no
 * other.
 */
public final class SentenceList {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final List<String> COLUMNS = List.of("id", "text", "source", "target");
  private static final String TEXT = "text";

  /** The longest sentence that is taken, in UTF-16 units. */
  private static final int LONGEST = 100_000;

  private final String input;
  private final Consumer<SentenceLine> sink;

  /** In a table, which column stands where; empty among objects, nothing before the first line. */
  private Optional<List<String>> columns = Optional.empty();

  private SentenceList(String input, Consumer<SentenceLine> sink) {
    this.input = input;
    this.sink = sink;
  }

  /**
   * Hands every line of a file, or of standard input for {@code -}, to {@code sink} in order.
   *
   * @throws IOException if there is no such file or it can't be read
   */
  public static void read(String input, InputStream standardInput, Consumer<SentenceLine> sink)
      throws IOException {
    if (input.equals(Gather.STANDARD_INPUT)) {
      new SentenceList(input, sink).read(standardInput);
      return;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(input)))) {
      new SentenceList(input, sink).read(in);
    } catch (InvalidPathException e) {
      throw new IOException("this is no file's name: " + input, e);
    }
  }

  private void read(InputStream in) throws IOException {
    TextLines.read(
        in,
        new TextLines.Sink() {
          @Override
          public void line(int number, String text) {
            take(input + ":" + number, number == 1 ? withoutMark(text) : text);
          }

          @Override
          public void problem(int number, Problem problem) {
            sink.accept(new Unreadable(input + ":" + number, Optional.empty(), problem));
          }
        });
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void take(String place, String line) {
    if (line.isBlank()) {
      return;
    }
    boolean first = columns.isEmpty();
    if (first) {
      boolean object = line.stripLeading().startsWith("{");
      columns =
          Optional.of(object ? List.of() : named(line).contains(TEXT) ? named(line) : COLUMNS);
    }
    List<String> table = columns.orElseThrow();
    if (table.isEmpty()) {
      sink.accept(object(place, line));
    } else if (!first || !named(line).contains(TEXT)) {
      sink.accept(row(place, line, table));
    }
  }

  private static List<String> named(String line) {
    return List.of(line.strip().toLowerCase(Locale.ROOT).split("\t", -1)).stream()
        .map(String::strip)
        .toList();
  }

  private static SentenceLine row(String place, String line, List<String> columns) {
    List<String> cells = List.of(line.replace("\r", "").split("\t", -1));
    if (columns.equals(COLUMNS) && cells.size() == 1) {
      return sentence(place, Map.of(TEXT, text(cells.getFirst())));
    }
    Map<String, JsonNode> fields = new HashMap<>();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      fields.put(columns.get(i), text(cells.get(i)));
    }
    return sentence(place, fields);
  }

  private static JsonNode text(String words) {
    return JsonNodeFactory.instance.stringNode(words);
  }

  private static SentenceLine object(String place, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      Map<String, JsonNode> fields = new HashMap<>();
      COLUMNS.forEach(name -> fields.put(name, node.path(name)));
      return sentence(place, fields);
    } catch (JacksonException e) {
      Problem problem = Problem.of("json", "this is not JSON: " + ArticleJson.message(e));
      return new Unreadable(place, Optional.empty(), problem);
    }
  }

  private static SentenceLine sentence(String place, Map<String, JsonNode> fields) {
    Optional<JsonNode> id = Optional.ofNullable(fields.get("id")).filter(SentenceList::isGiven);
    List<String> wrong = new ArrayList<>();
    for (String name : List.of(TEXT, "source", "target")) {
      JsonNode value = fields.get(name);
      boolean words = value == null || value.isMissingNode() || value.isNull() || value.isString();
      if (!words) {
        wrong.add(name);
      }
    }
    if (!wrong.isEmpty()) {
      String message = "the field “" + wrong.getFirst() + "” holds no words";
      return new Unreadable(place, id, Problem.of("json", message));
    }
    Optional<String> words = string(fields, TEXT);
    if (words.isEmpty()) {
      Problem problem = Problem.of("empty", "the field “text” is missing or empty");
      return new Unreadable(place, id, problem);
    }
    Optional<Problem> unfit = unfit(words.get());
    if (unfit.isPresent()) {
      return new Unreadable(place, id, unfit.get());
    }
    Parties parties = new Parties(string(fields, "source"), string(fields, "target"));
    return new Sentence(place, id, words.get(), parties);
  }

  private static Optional<Problem> unfit(String text) {
    if (text.length() > LONGEST) {
      String message = "the sentence is longer than " + LONGEST + " characters: " + text.length();
      return Optional.of(Problem.of("too-large", message));
    }
    return TextFile.problem(text);
  }

  private static boolean isGiven(JsonNode id) {
    return id.isValueNode() && !id.isNull() && !id.asString().isBlank();
  }

  private static Optional<String> string(Map<String, JsonNode> fields, String name) {
    JsonNode value = fields.get(name);
    return value == null || !value.isString() || value.asString().isBlank()
        ? Optional.empty()
        : Optional.of(value.asString());
  }
}
