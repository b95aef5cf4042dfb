package org.onrecord.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;
import org.onrecord.text.Zone;

/** Takes the article out of a page: its main text, what is known of it, and its zones. */
public final class PageReader {
  private static final int FEW_WORDS = 25;

  /** A page that shows fewer, and no title, may show but its frame. */
  private static final int NO_ARTICLE_WORDS = 150;

  private static final int MORE_DRAWN = 2;

  /** Pages are some forty levels deep; what is deeper than this is read without its nesting. */
  private static final int MAX_DEPTH = 200;

  private final PageText page;
  private final Document document;
  private final Facts.Said said;
  private final Facts facts;
  private final List<Block> all;
  private final Titles titles;
  private final Optional<Block> headline;

  private PageReader(PageText page, Optional<URI> address) {
    this.page = page;
    this.document =
        Jsoup.parse(
            page.text(),
            address.map(URI::toString).orElse(""),
            Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH));
    this.said = Facts.Said.of(document, address);
    this.facts = new Facts(said);
    this.all = Blocks.of(document.body(), Tags::isHidden);
    this.titles = new Titles(document, all, facts.titles(), facts.outlets());
    this.headline = titles.headline();
  }

  /**
   * The article of a page; empty where the page shows no text.
   *
   * @param bytes the page
   * @param contentType the {@code Content-Type} with which it was served
   * @param address where it was fetched
   */
  public static Optional<PageArticle> read(
      byte[] bytes, Optional<String> contentType, Optional<URI> address) {
    return new PageReader(PageText.decode(bytes, contentType), address).read();
  }

  private Optional<PageArticle> read() {
    Pruning pruning = Pruning.of(document, all);
    GivenBody given = GivenBody.of(said.data());
    List<Part> parts = given.checked(parts(pruning), all, headline);
    ScriptData.Found drawn = drawn(parts, given);
    boolean shown = drawn.paragraphs().isEmpty();
    if (shown && parts.stream().allMatch(part -> part.kind() == Zone.Kind.HEADLINE)) {
      return Optional.empty();
    }
    Optional<String> title = titles.title(headline);
    PageSetting setting = new PageSetting(page.text());
    if (headline.isEmpty() && title.isPresent()) {
      setting.title(title.get(), Titles.element(document));
    }
    if (shown) {
      parts.forEach(setting::part);
    } else {
      headline.ifPresent(block -> setting.part(Part.of(block, Zone.Kind.HEADLINE)));
      setting.given(drawn);
    }
    String text = setting.text().text();
    Article article = new Article(text, origin(title, parts, pruning, text), setting.zones());
    return Optional.of(
        new PageArticle(article, setting.text().map(page.text(), page.charset().name())));
  }

  /** The text that a script draws, where the page shows none of its own, or nothing. */
  private ScriptData.Found drawn(List<Part> parts, GivenBody given) {
    int shown = words(parts);
    if (shown < FEW_WORDS && !given.paragraphs().isEmpty()) {
      int from = Math.max(0, page.text().indexOf(GivenBody.FIELD));
      return new ScriptData.Found(given.paragraphs(), from);
    }
    if (shown < FEW_WORDS || (headline.isEmpty() && shown < NO_ARTICLE_WORDS)) {
      ScriptData.Found found = ScriptData.in(document, titles.known());
      return found.words() > MORE_DRAWN * shown ? found : ScriptData.Found.NOTHING;
    }
    return ScriptData.Found.NOTHING;
  }

  /**
   * The article's parts. Where the page's frame, or what it hides, seems to be almost everything,
   * it is not left out.
   */
  private List<Part> parts(Pruning pruning) {
    List<Part> parts =
        partsWithoutLines(
            Blocks.of(
                document.body(), element -> Tags.isHidden(element) || pruning.isPruned(element)));
    if (words(parts) >= FEW_WORDS || isBrief(parts)) {
      return parts;
    }
    List<Part> more = parts(all);
    if (words(more) < FEW_WORDS) {
      more = parts(Blocks.of(document.body(), element -> false));
    }
    return words(more) > 2 * words(parts) ? more : parts;
  }

  /** Whether these few words are a short report: sentences beside the title. */
  private boolean isBrief(List<Part> parts) {
    return headline.isPresent()
        && parts.stream()
            .map(Part::block)
            .filter(Block::isProse)
            .map(block -> block.owner().parent())
            .anyMatch(around -> around != null && Container.isIn(headline.get().owner(), around));
  }

  private List<Part> partsWithoutLines(List<Block> blocks) {
    return parts(FrameLines.without(blocks));
  }

  private List<Part> parts(List<Block> blocks) {
    Optional<Block> own =
        headline.flatMap(
            title -> blocks.stream().filter(block -> block.isSameAs(title)).findFirst());
    return MainText.of(document, blocks, own.or(() -> headline));
  }

  private static int words(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.kind() != Zone.Kind.HEADLINE)
        .mapToInt(part -> part.block().words())
        .sum();
  }

  private Origin origin(Optional<String> title, List<Part> parts, Pruning pruning, String text) {
    Optional<Block> first =
        parts.stream()
            .map(Part::block)
            .filter(block -> headline.filter(block::isSameAs).isEmpty())
            .findFirst();
    List<Block> ofArticle =
        all.stream().filter(block -> !pruning.isInFrame(block.owner())).toList();
    List<Block> beside = PublishedDates.linesBeside(ofArticle, headline, first);
    Published published = PublishedDates.of(said, beside, pruning);
    String inHead = Titles.element(document).map(Element::text).orElse("");
    Optional<String> outlet =
        facts.outlets().stream()
            .findFirst()
            .or(() -> title.flatMap(words -> Titles.outletAfterBar(inHead, words)));
    Optional<Element> canonical =
        Optional.ofNullable(document.selectFirst("link[rel=canonical][href^=http]"));
    Optional<String> url =
        said.address().map(URI::toString).or(() -> canonical.map(link -> link.attr("href")));
    return new Origin(
        title.map(Wordings::whole),
        outlet.map(Wordings::whole),
        url,
        facts.author(beside, pruning).map(Wordings::whole),
        published,
        facts.language(text));
  }
}
