package org.onrecord.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.onrecord.text.Published;

/**
 * Finds when a page was published, from what it says alone. Where it says several things, the first
 * of these counts: linked data; {@code meta} elements that mean publication; microdata; {@code
 * meta} elements that only say “date”; {@code time} elements; a date written beside the title; one
 * that is written as that of publication elsewhere; a day in the address. When a page was changed
 * is never when it was published.
 */
final class PublishedDates {
  private static final int LINES_BEFORE = 6;
  private static final int LINES_AFTER = 12;
  private static final int LONGEST_LINE = 30;
  private static final int LABEL = 60;
  private static final int MOST_TIMES = 200;
  private static final Pattern CHANGED =
      Pattern.compile("(?i)updat|modif|revis|edited(?!\\s+by)|last.?change");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?iu)(?:last\\s)?\\b(?:updated?|modified|revised|edited(?!\\sby)|aktualisiert|mis à"
              + " jour|actualizado|aggiornato)\\b(?:(?!publi|posted)[^|•·]){0,60}");
  private static final Pattern PUBLICATION =
      Pattern.compile(
          "(?iu)^(?:first |date )?(?:published|posted|publication date|of publication)\\b");

  private final Document document;
  private final Pruning pruning;

  private PublishedDates(Document document, Pruning pruning) {
    this.document = document;
    this.pruning = pruning;
  }

  /**
   * The date of publication.
   *
   * @param said what the page says for machines
   * @param lines the lines round the title, from a little before it
   * @param pruning what is the page's frame: its dates are other articles'
   */
  static Published of(Facts.Said said, List<Block> lines, Pruning pruning) {
    PublishedDates dates = new PublishedDates(said.document(), pruning);
    MetaTags meta = said.meta();
    Stream<Supplier<Optional<Published>>> ways =
        Stream.of(
            () -> said.data().field("datePublished").flatMap(WrittenDay::in),
            () -> first(meta.all(MetaTags.Fact.PUBLISHED)),
            () -> first(dates.microdata()),
            () -> first(meta.all(MetaTags.Fact.DATE)),
            () -> first(dates.times()),
            () -> first(lines.stream().map(Block::text).map(PublishedDates::withoutChange)),
            () -> dates.saidOnce(),
            () -> said.address().map(URI::getPath).flatMap(WrittenDay::inAddress));
    return ways.map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(Published::unknown);
  }

  private static Optional<Published> first(Stream<String> values) {
    return values.map(WrittenDay::in).flatMap(Optional::stream).findFirst();
  }

  private static String withoutChange(String line) {
    return CHANGE.matcher(line).replaceAll(" ");
  }

  /** The date of the one line anywhere in the article that says when it was published. */
  private Optional<Published> saidOnce() {
    List<Published> said =
        document.body().getAllElements().stream()
            .filter(element -> PUBLICATION.matcher(element.ownText().strip()).find())
            .filter(element -> !pruning.isInFrame(element))
            .map(Element::text)
            .filter(line -> Blocks.count(line) <= LONGEST_LINE)
            .map(PublishedDates::withoutChange)
            .flatMap(line -> WrittenDay.in(line).stream())
            .distinct()
            .toList();
    return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
  }

  private Stream<String> microdata() {
    return document.select("[itemprop]").stream()
        .filter(element -> element.attr("itemprop").contains("datePublished"))
        .filter(element -> !pruning.isInFrame(element))
        .map(PublishedDates::value);
  }

  private static String value(Element element) {
    return Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title"))
        .filter(given -> WrittenDay.in(given).isPresent())
        .findFirst()
        .orElseGet(element::text);
  }

  /** The times that aren't of changes: those marked as publication first, then in page order. */
  private Stream<String> times() {
    List<Element> times =
        document.select("time, abbr[title], [class*=entry-date]").stream()
            .limit(MOST_TIMES)
            .filter(time -> !isChange(time) && !isInText(time))
            .toList();
    List<Element> own = times.stream().filter(time -> !pruning.isInFrame(time)).toList();
    return Stream.of(
            own.stream().filter(PublishedDates::isPublication),
            own.stream(),
            times.stream().filter(PublishedDates::isPublication))
        .flatMap(some -> some)
        .map(PublishedDates::value);
  }

  private static boolean isPublication(Element time) {
    return time.hasAttr("pubdate")
        || Hints.of(time).has("published", "pubdate", "publishdate", "entrydate", "publish");
  }

  private static boolean isChange(Element time) {
    Element around = time.parent();
    String names = time.className() + " " + time.attr("itemprop");
    if (around != null && around.select("time").size() == 1 && !Tags.is(around, "body")) {
      names += " " + around.className();
    }
    boolean own = CHANGED.matcher(names).find();
    return (own && !isPublication(time)) || CHANGED.matcher(before(time)).find();
  }

  /** The words before it in its line, from the last date on. */
  private static String before(Element time) {
    StringBuilder before = new StringBuilder();
    Node at = time;
    for (int steps = 0; at != null && steps < LONGEST_LINE && before.length() < LABEL; steps++) {
      Node beside = at.previousSibling();
      if (Tags.is(beside, "time") || (beside instanceof Element line && Tags.isBlock(line))) {
        break;
      }
      if (beside != null) {
        before.insert(0, beside.outerHtml().strip() + " ");
      } else if (at.parent() instanceof Element line && Tags.isBlock(line)) {
        break;
      }
      at = beside == null ? at.parent() : beside;
    }
    return before.substring(Math.max(0, before.length() - LABEL));
  }

  /** Whether a paragraph of the text, or a post that is shown in it, names this time. */
  private static boolean isInText(Element time) {
    for (Element at = time; at != null; at = at.parent()) {
      boolean paragraph = Tags.is(at, "p", "li", "blockquote");
      if ((paragraph && Blocks.count(at.text()) > LONGEST_LINE)
          || EmbeddedPost.isPost(at, Hints.of(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The lines in which a page may write the date: short ones from a little before the title on, or
   * before the text where the title stands nowhere.
   */
  static List<Block> linesBeside(
      List<Block> blocks, Optional<Block> headline, Optional<Block> text) {
    int title = -1;
    for (int at = 0; at < blocks.size(); at++) {
      boolean here = headline.or(() -> text).filter(blocks.get(at)::isSameAs).isPresent();
      if (here) {
        title = at;
        break;
      }
    }
    if (title < 0) {
      return List.of();
    }
    int from = Math.max(0, title - LINES_BEFORE);
    int to = Math.min(blocks.size(), title + LINES_AFTER);
    List<Block> after = shortOnes(blocks.subList(title, to));
    return Stream.concat(after.stream(), shortOnes(blocks.subList(from, title)).reversed().stream())
        .toList();
  }

  private static List<Block> shortOnes(List<Block> some) {
    return some.stream().filter(block -> block.words() <= LONGEST_LINE).toList();
  }
}
