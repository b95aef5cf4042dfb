package org.onrecord.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds outlet, authors and language of a page's article, from what the page says alone. */
final class Facts {
  private static final int BYLINE_WORDS = 14;
  private static final int LINKED_BYLINE_WORDS = 30;
  private static final int LEVELS_IN_LINE = 3;
  private static final Pattern OWNING =
      Pattern.compile("(?i)\\bcopyright\\b|\\(c\\)|©|\\d{4}|\\bby\\b");
  private static final Pattern LANGUAGE = Pattern.compile("^([A-Za-z]{2,3})(?:[-_].{0,40})?$");

  /** Languages that aren't written in Latin letters. */
  private static final Set<String> OTHER_SCRIPTS =
      Set.of(
          "ar", "fa", "ur", "ps", "ckb", "ug", "sd", "he", "iw", "yi", "ru", "uk", "bg", "el", "zh",
          "ja", "ko", "th", "hi", "bn", "hy", "ka", "am");

  /**
   * What a page says of itself for machines.
   *
   * @param document the page
   * @param data its linked data
   * @param meta its {@code meta} elements
   * @param address where it was fetched
   */
  record Said(Document document, LinkedData data, MetaTags meta, Optional<URI> address) {
    /** What {@code document} says. */
    static Said of(Document document, Optional<URI> address) {
      return new Said(document, LinkedData.of(document), new MetaTags(document), address);
    }
  }

  private final Said said;

  Facts(Said said) {
    this.said = said;
  }

  /** The titles that the metadata give, the most trusted first. */
  List<String> titles() {
    return Stream.concat(
            said.meta().all(MetaTags.Fact.TITLE), said.data().field("headline").stream())
        .distinct()
        .toList();
  }

  /** The names under which the metadata give the outlet, the most trusted first. */
  List<String> outlets() {
    Stream<String> site =
        Stream.of("WebSite", "NewsMediaOrganization", "Organization")
            .flatMap(type -> said.data().nameOf(type).stream());
    return Stream.of(
            said.meta().all(MetaTags.Fact.OUTLET).limit(1),
            said.data().names("publisher").stream(),
            said.meta().all(MetaTags.Fact.OUTLET),
            site,
            publishers())
        .flatMap(names -> names)
        .filter(AuthorNames::mayBeName)
        .distinct()
        .toList();
  }

  private Stream<String> publishers() {
    return said.document().select("[itemprop=publisher] [itemprop=name]").stream()
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
        .filter(name -> !name.isBlank());
  }

  /**
   * The authors, in one line.
   *
   * @param beside the short lines beside the title
   * @param pruning what is the page's frame: its authors are those of other articles and comments
   */
  Optional<String> author(List<Block> beside, Pruning pruning) {
    List<String> owners = owners().toList();
    List<String> outlets = Stream.concat(outlets().stream(), owners.stream()).toList();
    List<Supplier<List<String>>> sources =
        List.of(
            () -> said.data().names("author"),
            () -> said.data().names("creator"),
            () -> said.meta().first(MetaTags.Fact.AUTHOR),
            () -> said.meta().all(MetaTags.Fact.AUTHOR).toList(),
            () -> marked(pruning),
            () -> inLines(beside),
            () -> byline(beside));
    List<String> houses = List.of();
    for (Supplier<List<String>> source : sources) {
      List<String> names = AuthorNames.in(source.get());
      boolean ofHouses = names.stream().allMatch(name -> AuthorNames.isHouse(name, outlets));
      boolean better =
          houses.isEmpty()
              ? !ofHouses
              : names.stream().anyMatch(name -> AuthorNames.isPerson(name, outlets));
      if (better) {
        return Optional.of(
            names.stream()
                .filter(name -> !AuthorNames.isHouse(name, owners))
                .collect(Collectors.joining(", ")));
      }
      houses = houses.isEmpty() ? names : houses;
    }
    return Optional.of(String.join(", ", houses)).filter(names -> !names.isEmpty());
  }

  /** Who owns what stands on the page: “Copyright (c) Harbour Press 2025” names no author. */
  private Stream<String> owners() {
    return said.document().select("meta[name~=(?i)^(?:copyright|rights)$]").stream()
        .map(meta -> OWNING.matcher(meta.attr("content")).replaceAll(""));
  }

  private List<String> marked(Pruning pruning) {
    for (String query :
        List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]")) {
      List<String> names =
          said.document().select(query).stream()
              .filter(element -> !pruning.isInFrame(element) || isInAuthorBox(element))
              .filter(element -> element.closest("[itemtype$=Comment], [itemprop=comment]") == null)
              .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
              .toList();
      if (!AuthorNames.in(names).isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static boolean isInAuthorBox(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (Hints.of(at)
          .has("authorbox", "authorbio", "authorinfo", "abouttheauthor", "postauthor")) {
        return true;
      }
    }
    return false;
  }

  /** What stands in elements that are named like an author's, in the lines beside the title. */
  private static List<String> inLines(List<Block> beside) {
    Set<String> names = new LinkedHashSet<>();
    for (Block line : beside) {
      for (Node node : line.nodes()) {
        if (node instanceof TextNode words && isNamed(node, line.owner())) {
          names.add(words.text());
        }
      }
    }
    return new ArrayList<>(names);
  }

  /** Whether an element in this line around {@code node} is named like an author's. */
  private static boolean isNamed(Node node, Element line) {
    Node at = node.parent();
    for (int level = 0; level < LEVELS_IN_LINE && at instanceof Element around; level++) {
      if (around.equals(line)) {
        return false;
      }
      if (around.attr("href").contains("/author")
          || Hints.of(around).has("fn", "authorname", "author", "username")) {
        return true;
      }
      at = around.parent();
    }
    return false;
  }

  /** What stands in the first of these lines that says who wrote the text. */
  private static List<String> byline(List<Block> beside) {
    for (Block line : beside) {
      List<String> linked = linkedNames(line);
      if (!linked.isEmpty() && line.words() <= LINKED_BYLINE_WORDS) {
        return linked;
      }
      boolean named = isNamedByline(line.owner());
      if (line.words() <= BYLINE_WORDS && (named || AuthorNames.beginsByline(line.text()))) {
        List<String> written = List.of(firstLine(line));
        if (!AuthorNames.in(written).isEmpty()) {
          return written;
        }
      }
    }
    return List.of();
  }

  /** The links that follow a line's first words, where these are “Written by” or the like. */
  private static List<String> linkedNames(Block line) {
    List<String> names = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    for (Node node : line.nodes()) {
      if (node instanceof TextNode words && isLink(words)) {
        boolean first = names.isEmpty() && AuthorNames.isBy(before.toString());
        if (!first && (names.isEmpty() || !AuthorNames.isBetween(before.toString()))) {
          break;
        }
        names.add(words.text());
        before.setLength(0);
      } else if (node instanceof TextNode words) {
        before.append(words.getWholeText().strip());
      }
    }
    return names;
  }

  private static boolean isLink(TextNode words) {
    Element around = words.parent();
    return around != null && Tags.isInside(around, "a");
  }

  private static String firstLine(Block block) {
    StringBuilder line = new StringBuilder();
    for (Node node : block.nodes()) {
      if (Tags.is(node, "br") && !line.toString().isBlank()) {
        break;
      }
      line.append(node instanceof TextNode words ? words.getWholeText() : " ");
    }
    return line.toString().strip();
  }

  private static boolean isNamedByline(Element element) {
    Element around = element.parent();
    boolean inList = Tags.is(element, "li") && around != null && isNamedByline(around);
    return inList || Hints.of(element).has("byline", "author", "authorname", "authors", "writer");
  }

  /**
   * The language as ISO 639 code, unless the script of {@code text} shows that the page says
   * something that can't be.
   */
  Optional<String> language(String text) {
    return Stream.concat(
            Stream.of(root()),
            Stream.concat(said.meta().all(MetaTags.Fact.LANGUAGE), said.data().language().stream()))
        .map(String::strip)
        .map(LANGUAGE::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1).toLowerCase(Locale.ROOT))
        .filter(code -> fits(code, text))
        .findFirst();
  }

  private String root() {
    Element html = said.document().selectFirst("html");
    String lang = html == null ? "" : html.attr("lang");
    return lang.isBlank() && html != null ? html.attr("xml:lang") : lang;
  }

  private static boolean fits(String code, String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN)
            .count();
    return letters == 0
        || (OTHER_SCRIPTS.contains(code) ? latin * 5 <= letters * 4 : latin * 5 >= letters);
  }
}
