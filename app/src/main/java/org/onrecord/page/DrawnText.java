package org.onrecord.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.onrecord.text.WordList;
import tools.jackson.databind.JsonNode;

/**
 * The text in one value of the data from which a script draws a page: a string, HTML or plain; a
 * list of blocks; blocks with inline pieces in them.
 */
final class DrawnText {
  private static final Set<String> KEYS =
      Set.copyOf(WordList.lines(DrawnText.class, "text-keys.txt"));
  private static final List<String> TYPES = List.of("type", "_type", "__typename", "nodeType");
  private static final Pattern OTHER_TYPE =
      Pattern.compile(
          "(?i).*(?:image|photo|video|audio|gallery|embed|advert|promo|related|newsletter|teaser"
              + "|recirc|iframe|script|divider|tag|author|byline).*|ad");
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!]");
  private static final Pattern LINE = Pattern.compile("\\s*[\\r\\n]\\s*");
  private static final Pattern END = Pattern.compile("[.!?…。！？؟۔:][\"”’'»)\\]]{0,3}\\s*$");
  private static final Pattern INLINE_START = Pattern.compile("^[\\s\\u00A0,.;:!?)”’].*");

  private DrawnText() {}

  /** Its paragraphs. */
  static List<String> paragraphs(JsonNode value) {
    return pieces(value).stream()
        .flatMap(DrawnText::lines)
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** The paragraphs of one string. */
  private static Stream<String> lines(String words) {
    if (TAG.matcher(words).find()) {
      List<Block> blocks = Blocks.of(Jsoup.parse(words).body(), Tags::isHidden);
      return blocks.stream().map(Block::text);
    }
    return LINE.splitAsStream(words);
  }

  private static List<String> pieces(JsonNode value) {
    if (value.isString()) {
      return List.of(value.asString());
    }
    List<String> found = new ArrayList<>();
    if (value.isArray()) {
      List<List<String>> items = value.valueStream().map(DrawnText::pieces).toList();
      items.forEach(found::addAll);
      boolean single = items.stream().allMatch(item -> item.size() <= 1);
      return single && areInline(found) ? List.of(String.join("", found)) : found;
    }
    if (value.isObject() && !isOther(value)) {
      Optional<String> own = ownWords(value);
      if (own.isPresent()) {
        return List.of(own.get());
      }
      value.properties().stream()
          .map(Map.Entry::getValue)
          .filter(JsonNode::isContainer)
          .forEach(inner -> found.addAll(pieces(inner)));
    }
    return found;
  }

  /** Whether it is a picture, a link to other pages or the like. */
  private static boolean isOther(JsonNode block) {
    return TYPES.stream()
        .map(block::path)
        .filter(JsonNode::isString)
        .anyMatch(type -> OTHER_TYPE.matcher(type.asString()).matches());
  }

  private static Optional<String> ownWords(JsonNode block) {
    return block.properties().stream()
        .filter(field -> KEYS.contains(field.getKey().toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getValue)
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .filter(DrawnText::isWords)
        .max(Comparator.comparingInt(String::length));
  }

  private static boolean isWords(String value) {
    return value.codePoints().anyMatch(Character::isLetter)
        ? !value.contains("://") || value.contains(" ")
        : !value.isBlank();
  }

  /** Whether these are the pieces of one paragraph, such as what is set bold in it. */
  private static boolean areInline(List<String> pieces) {
    for (int at = 1; at < pieces.size(); at++) {
      String before = pieces.get(at - 1);
      boolean goesOn =
          INLINE_START.matcher(pieces.get(at)).matches()
              || (!before.isEmpty() && Character.isWhitespace(before.charAt(before.length() - 1)));
      if (goesOn && !END.matcher(before).find() && !TAG.matcher(before).find()) {
        return true;
      }
    }
    return pieces.size() == 1;
  }
}
