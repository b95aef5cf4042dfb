package org.onrecord.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data from which a page's scripts draw what it shows ({@code __NEXT_DATA__}, {@code
 * window.state = {…}}), searched for the article: the object with the page's title, and in it the
 * field with most words.
 */
final class ScriptData {
  private static final int FEWEST_WORDS = 60;
  private static final int SHORTEST_SCRIPT = 300;
  private static final int MOST_NODES = 100_000;
  private static final int MOST_TRIES = 20;
  private static final int LEVELS = 2;
  private static final double BODY = 0.25;
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final int SENTENCE_WORDS = 7;
  private static final Pattern SENTENCE = Pattern.compile("[.!?…。！？؟۔][\"”’'»)\\]]{0,3}(?:\\s|$)");

  /** Where an object or a list is given to a name or a function. */
  private static final Pattern GIVEN = Pattern.compile("[=(]\\s{0,9}(?=[{\\[])");

  /** Where one is given as a string that holds JSON. */
  private static final Pattern PARSED = Pattern.compile("JSON\\.parse\\(\\s{0,9}(?=\")");

  /**
   * A text that was found.
   *
   * @param paragraphs its paragraphs
   * @param script where the script that holds it begins in the page's source, in UTF-16 units
   */
  record Found(List<String> paragraphs, int script) {
    static final Found NOTHING = new Found(List.of(), 0);

    Found {
      paragraphs = List.copyOf(paragraphs);
    }

    int words() {
      return ScriptData.words(paragraphs);
    }
  }

  private final Set<String> titles;
  private int nodes;

  private ScriptData(Set<String> titles) {
    this.titles = titles;
  }

  /**
   * The text of the article of {@code document}, or nothing.
   *
   * @param titles what the page gives as its title elsewhere
   */
  static Found in(Document document, List<String> titles) {
    Set<String> keys =
        titles.stream()
            .map(Wordings::key)
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toSet());
    ScriptData data = new ScriptData(keys);
    for (Element script : document.select("script:not([src]):not([type*=ld+json])")) {
      String words = script.dataNodes().stream().map(DataNode::getWholeData).findFirst().orElse("");
      if (words.length() >= SHORTEST_SCRIPT) {
        List<String> found = data.inScript(words, script.attr("type").contains("json"));
        if (!found.isEmpty()) {
          return new Found(found, Math.max(0, script.sourceRange().startPos()));
        }
      }
    }
    return Found.NOTHING;
  }

  private List<String> inScript(String words, boolean isJson) {
    if (isJson) {
      return inTree(parsed(words));
    }
    Matcher string = PARSED.matcher(words);
    if (string.find()) {
      return inTree(parsed(parsed(words.substring(string.end())).asString("")));
    }
    Matcher given = GIVEN.matcher(words);
    for (int tries = 0; tries < MOST_TRIES && given.find(); tries++) {
      List<String> found = inTree(parsed(words.substring(given.end())));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The first value of {@code words}; what can't be parsed says nothing. */
  private static JsonNode parsed(String words) {
    try {
      return JSON.readTree(words);
    } catch (JacksonException e) {
      return JSON.missingNode();
    }
  }

  /** The text of the innermost object that has the title and words enough. */
  private List<String> inTree(JsonNode root) {
    List<String> best = List.of();
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty() && nodes++ < MOST_NODES) {
      JsonNode node = open.removeFirst();
      if (node.isObject() && isTitled(node, 0)) {
        List<String> text = text(node);
        boolean better = best.isEmpty() || 2 * words(text) >= words(best);
        best = words(text) >= FEWEST_WORDS && better ? text : best;
      }
      node.valueStream().filter(JsonNode::isContainer).forEach(open::addLast);
    }
    return best;
  }

  private boolean isTitled(JsonNode node, int level) {
    boolean own =
        node.valueStream()
            .filter(JsonNode::isString)
            .anyMatch(value -> titles.contains(Wordings.key(value.asString())));
    return own
        || (level < LEVELS
            && node.valueStream()
                .filter(JsonNode::isObject)
                .anyMatch(inner -> isTitled(inner, level + 1)));
  }

  /** The text in the field that has most, the title aside. */
  private List<String> text(JsonNode article) {
    List<String> most = List.of();
    for (Map.Entry<String, JsonNode> field : article.properties()) {
      List<String> text = new ArrayList<>(DrawnText.paragraphs(field.getValue()));
      text.removeIf(words -> titles.contains(Wordings.key(words)));
      most = isText(text) && words(text) > words(most) ? text : most;
    }
    return most;
  }

  /** Whether at least some of the paragraphs are long enough for sentences. */
  private static boolean isText(List<String> paragraphs) {
    long sentences = paragraphs.stream().filter(ScriptData::isSentence).count();
    return sentences > 0 && sentences >= BODY * paragraphs.size();
  }

  private static boolean isSentence(String words) {
    return Blocks.count(words) >= SENTENCE_WORDS && SENTENCE.matcher(words).find();
  }

  private static int words(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(Blocks::count).sum();
  }
}
