package org.onrecord.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.text.Published;

/**
 * Finds when a page was published, from what it says alone. Where it says several things, the first
 * of these counts: linked data; {@code meta} elements that mean publication; microdata; {@code
 * meta} elements that only say “date”; {@code time} elements; a date written beside the title; a
 * day in the address. When a page was changed is never when it was published.
 */
final class PublishedDates {
  private static final int LINES_BEFORE = 6;
  private static final int LINES_AFTER = 12;
  private static final int LONGEST_LINE = 30;
  private static final Pattern CHANGED =
      Pattern.compile("(?i)updat|modif|revis|edited|last.?change");
  private static final Pattern CHANGE =
      Pattern.compile("(?i)(?:last\\s)?(?:updated|modified|revised|edited)[^|•·]{0,60}");

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

  private Stream<String> microdata() {
    return document.select("[itemprop]").stream()
        .filter(element -> element.attr("itemprop").contains("datePublished"))
        .map(PublishedDates::value);
  }

  private static String value(Element element) {
    String given = element.attr("datetime") + element.attr("content") + element.attr("title");
    return given.isBlank() ? element.text() : given;
  }

  /** The times that aren't of changes: those marked as publication first, then in page order. */
  private Stream<String> times() {
    List<Element> times =
        document.select("time, abbr[title], [class*=entry-date]").stream()
            .filter(time -> !isChange(time))
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
    String before = time.previousSibling() == null ? "" : time.previousSibling().outerHtml();
    String around = before.length() > 60 ? before.substring(before.length() - 60) : before;
    boolean own = CHANGED.matcher(time.className() + " " + time.attr("itemprop")).find();
    return (own && !isPublication(time)) || CHANGED.matcher(around).find();
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
