package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.text.Article;
import org.onrecord.text.WordList;

class GeneratedArticlesTest {
  private static final List<Article> ARTICLES = GeneratedArticles.of(7, 80);
  private static final List<Reading> READINGS =
      ARTICLES.stream().map(Reader.standard()::read).toList();
  private static final Pattern SYMBOL = Pattern.compile("\\{([a-z]+)[0-9]?}");
  private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\n+");

  private static List<String> paragraphs() {
    return ARTICLES.stream()
        .flatMap(article -> PARAGRAPH_BREAK.splitAsStream(article.text()))
        .toList();
  }

  /** Quotation marks alone, such as {@code “”“”}. */
  private static String marks(String paragraph) {
    return paragraph.replaceAll("[^“”\"]", "");
  }

  @Test
  void theSameSeedGivesTheSameArticles() {
    assertThat(GeneratedArticles.of(7, 80)).isEqualTo(ARTICLES);
  }

  @Test
  void anotherSeedGivesOtherArticles() {
    assertThat(GeneratedArticles.of(8, 80)).doesNotContainAnyElementsOf(ARTICLES);
  }

  @Test
  void aLongerListBeginsWithTheShorterOne() {
    assertThat(GeneratedArticles.of(7, 0)).isEmpty();
    assertThat(GeneratedArticles.of(7, 20)).isEqualTo(ARTICLES.subList(0, 20));
  }

  @Test
  void fewerThanNoArticlesAreRefused() {
    assertThatThrownBy(() -> GeneratedArticles.of(7, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void noTwoArticlesAreAlike() {
    assertThat(ARTICLES).extracting(Article::id).doesNotHaveDuplicates();
  }

  @Test
  void quotationMarksStandInPairsWithinAParagraph() {
    assertThat(paragraphs()).allSatisfy(text -> assertThat(marks(text)).matches("(“”)*"));
    assertThat(paragraphs()).anyMatch(text -> marks(text).equals("“”“”"));
  }

  @Test
  void nothingIsLeftOfTheSymbols() {
    assertThat(paragraphs()).noneMatch(text -> text.contains("{") || text.contains("}"));
    assertThat(paragraphs()).noneMatch(text -> text.contains(" |"));
  }

  @Test
  void marksAndSpacesStandAsInPrint() {
    Pattern slip =
        Pattern.compile(
            "  | [,.?!”]|“ |,,|\\.\\.|,\\.|\\.,|\\?\\.|^\\s|\\s$|\\b[Aa] [aeio]|\\b[Aa]n [^aeiou]");
    assertThat(paragraphs()).filteredOn(text -> slip.matcher(text).find()).isEmpty();
  }

  @Test
  void everyParagraphButTheTitleIsMadeOfSentences() {
    for (Article article : ARTICLES) {
      List<String> parts = PARAGRAPH_BREAK.splitAsStream(article.text()).toList();
      assertThat(parts.getFirst()).matches("\\p{Lu}[^.]+");
      assertThat(parts.subList(1, parts.size()))
          .allMatch(text -> text.matches("(?s)[\\p{Lu}“].*[.”]"));
    }
  }

  @Test
  void theyAreAsLongAsNewsIs() {
    List<Integer> words =
        ARTICLES.stream().map(article -> Corpus.words(article.text())).sorted().toList();
    assertThat(words).allMatch(count -> count >= 200 && count <= 1200);
    assertThat(words.get(40)).isBetween(500, 800);
  }

  @Test
  void everyOneIsReadAsEnglishWithoutAProblem() {
    assertThat(READINGS).allSatisfy(reading -> assertThat(reading.language()).contains("en"));
    assertThat(READINGS).allSatisfy(reading -> assertThat(reading.problems()).isEmpty());
  }

  @Test
  void everyOneGivesStatements() {
    assertThat(READINGS).allSatisfy(reading -> assertThat(reading.statements()).isNotEmpty());
  }

  @Test
  void speechIsReportedInEveryForm() {
    Map<Form, Long> forms =
        READINGS.stream()
            .flatMap(reading -> reading.statements().stream())
            .map(Statement::attribution)
            .collect(Collectors.groupingBy(Attribution::form, Collectors.counting()));
    assertThat(forms.keySet()).contains(Form.DIRECT, Form.INDIRECT, Form.MIXED);
    assertThat(forms.values()).allMatch(count -> count >= 20);
  }

  @Test
  void datesAreWrittenOut() {
    assertThat(READINGS).filteredOn(reading -> reading.dates().isEmpty()).hasSizeLessThan(4);
  }

  @Test
  void everySymbolCanBeReached() {
    Map<String, List<String>> choices =
        Grammar.of(WordList.lines(GeneratedArticles.class, "generated-articles.txt")).choices();
    Set<String> reached = new HashSet<>(List.of("title", "lead", "paragraph"));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      List<String> next = new ArrayList<>(choices.getOrDefault(open.remove(), List.of()));
      next.stream()
          .flatMap(choice -> SYMBOL.matcher(choice).results())
          .map(match -> match.group(1))
          .filter(reached::add)
          .forEach(open::add);
    }
    assertThat(reached).containsExactlyInAnyOrderElementsOf(choices.keySet());
  }
}
