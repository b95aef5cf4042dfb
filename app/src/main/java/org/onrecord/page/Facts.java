package org.onrecord.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.onrecord.text.WordList;

/** Finds outlet, authors and language of a page's article, from what the page says alone. */
final class Facts {
  private static final int LONGEST_NAME = 120;
  private static final int BYLINE_WORDS = 14;
  private static final Pattern BY =
      Pattern.compile(
          "(?iu)^(?:written |reported |posted |published |submitted |story |words |live"
              + " )?(?:by|with|von|par|por|di|door|بقلم|نویسنده)\\s?:?\\s+");
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?iu)\\s*(?:[|•·–—»]|\\s-\\s|\\bon\\s|,\\s*(?=\\p{Lu}?[\\p{Ll}]*\\s*(?:\\d|correspondent|reporter|editor|staff))|(?<!\\p{L})\\d|\\d{1,2}[\\s./-]+[\\p{L}\\d]).*$");
  private static final Pattern AND = Pattern.compile("\\s*(?:,|;|&|\\band\\b)\\s*");
  private static final Pattern LANGUAGE = Pattern.compile("^([A-Za-z]{2,3})(?:[-_].{0,40})?$");
  private static final Set<String> NO_NAMES =
      Set.copyOf(WordList.lines(Facts.class, "no-authors.txt"));

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
        .filter(name -> !isAddress(name) && name.length() <= LONGEST_NAME && !name.startsWith("@"))
        .distinct()
        .toList();
  }

  private Stream<String> publishers() {
    return said.document().select("[itemprop=publisher] [itemprop=name]").stream()
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
        .filter(name -> !name.isBlank());
  }

  private static boolean isAddress(String name) {
    return name.contains("://") || name.startsWith("www.");
  }

  /**
   * The authors, in one line.
   *
   * @param beside the short lines beside the title
   * @param pruning what is the page's frame: its authors are those of other articles and comments
   */
  Optional<String> author(List<Block> beside, Pruning pruning) {
    return Stream.<List<String>>of(
            said.data().names("author"),
            said.data().names("creator"),
            said.meta().first(MetaTags.Fact.AUTHOR),
            said.meta().all(MetaTags.Fact.AUTHOR).toList())
        .map(Facts::named)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .or(() -> Optional.of(named(marked(pruning))).filter(names -> !names.isEmpty()))
        .or(() -> Optional.of(named(inLines(beside))).filter(names -> !names.isEmpty()))
        .or(() -> byline(beside))
        .map(names -> String.join(", ", names));
  }

  private List<String> marked(Pruning pruning) {
    for (String query :
        List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]")) {
      List<String> names =
          said.document().select(query).stream()
              .filter(element -> !pruning.isInFrame(element) || isInAuthorBox(element))
              .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
              .toList();
      if (!named(names).isEmpty()) {
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
        Element around = node.parent() instanceof Element parent ? parent : line.owner();
        boolean linked = around.attr("href").contains("/author");
        boolean named = linked || Hints.of(around).has("fn", "authorname", "author", "username");
        if (node instanceof TextNode words && named && !around.equals(line.owner())) {
          names.add(words.text());
        }
      }
    }
    return new ArrayList<>(names);
  }

  private static Optional<List<String>> byline(List<Block> beside) {
    for (Block line : beside) {
      boolean named = isNamedByline(line.owner());
      Matcher by = BY.matcher(line.text());
      boolean begins =
          by.find()
              && by.end() < line.text().length()
              && !Character.isLowerCase(line.text().codePointAt(by.end()));
      if (line.words() <= BYLINE_WORDS && (named || begins)) {
        List<String> names = named(List.of(firstLine(line)));
        if (!names.isEmpty()) {
          return Optional.of(names);
        }
      }
    }
    return Optional.empty();
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

  private static List<String> named(List<String> written) {
    Set<String> names = new LinkedHashSet<>();
    for (String one : written) {
      String line = AFTER_NAME.matcher(BY.matcher(one.strip()).replaceFirst("")).replaceFirst("");
      for (String name : AND.split(line, -1)) {
        if (isName(name)) {
          names.add(name.strip().replaceAll("[\\s\\u00A0]+", " "));
        }
      }
    }
    return new ArrayList<>(names);
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST_NAME
        && !isAddress(name)
        && !name.startsWith("@")
        && name.codePoints().anyMatch(Character::isLetter)
        && !NO_NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
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
