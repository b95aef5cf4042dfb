package org.onrecord.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.text.WordList;

/** The {@code meta} elements of a page; {@code meta-names.tsv} says which mean what. */
final class MetaTags {
  /** What a page says of its article in {@code meta} elements. */
  enum Fact {
    TITLE,
    OUTLET,
    AUTHOR,
    PUBLISHED,
    DATE,
    LANGUAGE
  }

  private static final Map<Fact, List<String>> NAMES =
      WordList.lines(MetaTags.class, "meta-names.tsv").stream()
          .map(line -> line.toLowerCase(Locale.ROOT).split("\t", 2))
          .collect(
              Collectors.groupingBy(
                  cells -> Fact.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                  Collectors.mapping(cells -> cells[1], Collectors.toUnmodifiableList())));

  private final Map<String, List<String>> contents = new HashMap<>();

  /** Those of {@code document}. */
  MetaTags(Document document) {
    for (Element meta : document.select("meta[content]")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        Stream.of("property", "name", "itemprop", "http-equiv")
            .map(key -> meta.attr(key).strip().toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .distinct()
            .forEach(name -> contents.computeIfAbsent(name, n -> new ArrayList<>()).add(content));
      }
    }
  }

  /** All that is said of {@code fact}, in the order of the table. */
  Stream<String> all(Fact fact) {
    return names(fact).stream().flatMap(name -> contents.getOrDefault(name, List.of()).stream());
  }

  /** Everything that the first name of the table says of {@code fact}. */
  List<String> first(Fact fact) {
    return names(fact).stream()
        .filter(contents::containsKey)
        .findFirst()
        .map(name -> contents.getOrDefault(name, List.of()))
        .orElse(List.of());
  }

  /** One content of one {@code meta} element. */
  Optional<String> one(Fact fact) {
    return all(fact).findFirst();
  }

  private static List<String> names(Fact fact) {
    return NAMES.getOrDefault(fact, List.of());
  }
}
