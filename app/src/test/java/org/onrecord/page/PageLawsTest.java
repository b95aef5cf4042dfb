package org.onrecord.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Article;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/** What holds for every page, those of the test set and broken ones. */
class PageLawsTest {
  private static final Path PAGES = Path.of("src/test/resources/org/onrecord/page/pages");
  private static final double MAPPED = 0.97;

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static String slice(String text, CodePoints points, int start, int end) {
    return text.substring(points.utf16(start), points.utf16(end));
  }

  /** The words that a stretch of a page's source shows. */
  private static String shown(String source) {
    return Wordings.whole(Parser.unescapeEntities(source, false)).replaceAll("[\\s\\u00A0]+", " ");
  }

  /** Checks that every mapped place holds its words; gives the share of letters that have one. */
  private static double mappedShare(PageText page, PageArticle read) {
    String text = read.article().text();
    CodePoints ofText = CodePoints.of(text);
    CodePoints ofPage = CodePoints.of(page.text());
    long mapped = 0;
    for (PageMap.Stretch place : read.map().stretches()) {
      String words = slice(text, ofText, place.textStart(), place.textEnd());
      String source = slice(page.text(), ofPage, place.pageStart(), place.pageEnd());
      assertThat(shown(source)).as(place.toString()).isEqualTo(words);
      mapped += words.chars().filter(Character::isLetterOrDigit).count();
    }
    long all = text.chars().filter(Character::isLetterOrDigit).count();
    return all == 0 ? 1 : (double) mapped / all;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPlaceHoldsItsWordsAndNearlyAllWordsHaveOne(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    PageArticle read = PageReader.read(bytes, Optional.empty(), Optional.empty()).orElseThrow();
    PageText page = PageText.decode(bytes, Optional.empty());
    assertThat(mappedShare(page, read)).isGreaterThan(MAPPED);
    assertThat(PageMap.parse(read.map().toString())).isEqualTo(read.map());
    assertThat(read.map().charset()).isEqualTo(page.charset().name());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void zonesCoverEveryParagraphAndTheFirstHasTheTitleAtTheStartOfALine(Path file)
      throws IOException {
    Article article =
        PageReader.read(Files.readAllBytes(file), Optional.empty(), Optional.empty())
            .orElseThrow()
            .article();
    for (Span paragraph : Paragraphs.of(article.text())) {
      assertThat(article.zones())
          .as(paragraph.in(article.text()))
          .anyMatch(zone -> zone.span().contains(paragraph));
    }
    assertThat(article.zones().getFirst().kind()).isEqualTo(Zone.Kind.HEADLINE);
    String first = article.zones().getFirst().span().in(article.text());
    assertThat("\n" + first).contains("\n" + article.origin().title().orElseThrow());
  }

  @Test
  void brokenPagesKeepTheLawsToo() throws IOException {
    Random random = new Random(7);
    int read = 0;
    for (Path file : pages()) {
      byte[] bytes = Files.readAllBytes(file);
      String page = PageText.decode(bytes, Optional.empty()).text();
      for (int times = 0; times < 2; times++) {
        byte[] broken = broken(page, random).getBytes(UTF_8);
        Optional<String> served = Optional.of("text/html; charset=utf-8");
        Optional<PageArticle> taken = PageReader.read(broken, served, Optional.empty());
        read += taken.isPresent() ? 1 : 0;
        taken.ifPresent(one -> mappedShare(PageText.decode(broken, served), one));
        taken.ifPresent(one -> assertThat(one.article().text()).doesNotContain("\0"));
      }
    }
    assertThat(read).isGreaterThan(50);
  }

  /** The page with pieces cut out, doubled, and stray signs put in. */
  private static String broken(String page, Random random) {
    StringBuilder broken = new StringBuilder(page);
    List<String> stray =
        List.of(
            "<", ">", "&", "\"", "</div>", "<table>", "<!--", "\0", "😀", "<p", "&#0;", "&amp",
            "\r\n", "]]>");
    for (int times = 0; times < 6; times++) {
      int at = random.nextInt(broken.length());
      int end = Math.min(broken.length(), at + random.nextInt(200));
      switch (random.nextInt(3)) {
        case 0 -> broken.delete(at, end);
        case 1 -> broken.insert(at, broken.substring(at, end));
        default -> broken.insert(at, stray.get(random.nextInt(stray.size())));
      }
    }
    return broken
        .toString()
        .replaceAll(
            "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", "");
  }
}
