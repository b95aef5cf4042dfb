package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.StoredStatement;

/** What the index finds and counts, beside a plain look at every statement of the store. */
class FacetLawTest {
  private static final int ARTICLES = 150;
  private static final Comparator<StoredStatement> NEWEST_FIRST =
      Comparator.comparing((StoredStatement one) -> one.article().published().orElse(""))
          .reversed()
          .thenComparing(one -> one.article().id())
          .thenComparingInt(StoredStatement::place);

  @TempDir private static Path folder = Path.of("");
  private static Shelf shelf;
  private static List<StoredStatement> all = List.of();

  @BeforeAll
  static void fill() {
    shelf = new Shelf(folder);
    RandomRecord random = new RandomRecord(3);
    for (int number = 0; number < ARTICLES; number++) {
      shelf.store.add(random.article(number), "random");
      if (number % 40 == 0) {
        shelf.find("zorb"); // so that the index has several segments
      }
    }
    all = shelf.store.findStatements(StatementQuery.all(), 0, 100_000);
  }

  @AfterAll
  static void close() {
    shelf.close();
  }

  private static String value(StoredStatement statement, Division division) {
    String day = statement.article().published().orElse("");
    return switch (division) {
      case OUTLET -> statement.article().outlet().orElse("");
      case FORM -> statement.marks().form();
      case KIND -> statement.marks().kind();
      case STATUS -> statement.marks().status();
      case ZONE -> statement.marks().zone();
      case HAND -> "unnamed";
      case ACT, ISSUE, STANCE -> "";
      case ACTOR -> statement.said().speaking().actor().orElse("");
      case SPEAKER -> statement.said().speaker().orElse("");
      case YEAR -> day.isEmpty() ? "" : day.substring(0, 4);
      case MONTH -> day.isEmpty() ? "" : day.substring(0, 7);
    };
  }

  /** Whether a statement has all that a question asks for but the choices of one division. */
  private static boolean fits(StoredStatement statement, Question question, Set<Division> aside) {
    String day = statement.article().published().orElse("");
    boolean dated = question.from().isPresent() || question.until().isPresent();
    return (question.words().isEmpty()
            || List.of(statement.said().content().split("\\W+", -1)).contains(question.words()))
        && (!dated || !day.isEmpty())
        && question.from().map(from -> day.compareTo(from.toString()) >= 0).orElse(true)
        && question.until().map(until -> day.compareTo(until.toString()) <= 0).orElse(true)
        && question.article().map(statement.article().id()::equals).orElse(true)
        && question.chosen().keySet().stream()
            .filter(division -> !aside.contains(division))
            .allMatch(division -> question.chosen(division).contains(value(statement, division)));
  }

  private static Map<String, Integer> counted(Question question, Division division) {
    Map<String, Integer> counts = new HashMap<>();
    question.chosen(division).forEach(value -> counts.put(value, 0));
    all.stream()
        .filter(statement -> fits(statement, question, EnumSet.of(division)))
        .forEach(statement -> counts.merge(value(statement, division), 1, Integer::sum));
    return counts;
  }

  private static Stream<String> fitting(Question question) {
    return all.stream()
        .filter(statement -> fits(statement, question, Set.of()))
        .sorted(NEWEST_FIRST)
        .map(StoredStatement::id);
  }

  private static List<String> found(Question question, int offset, int limit) {
    return shelf.search.findStatements(question, offset, limit).stream()
        .map(hit -> hit.statement().id())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyCountIsTrueUnderAllOtherConditions(Division division) {
    RandomRecord random = new RandomRecord(100 + division.name().length());
    for (int i = 0; i < 25; i++) {
      Question question = random.question();
      Map<String, Integer> counts = new HashMap<>();
      shelf
          .divide(question)
          .counts(division)
          .forEach(count -> counts.put(count.value(), count.count()));
      assertThat(counts).as("%s", question).isEqualTo(counted(question, division));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theListIsAllThatFitsNewestFirstAndTheTotalItsLength(long seed) {
    RandomRecord random = new RandomRecord(seed);
    for (int i = 0; i < 25; i++) {
      Question question = random.question();
      List<String> fitting = fitting(question).toList();
      assertThat(found(question, 0, 100_000)).as("%s", question).isEqualTo(fitting);
      assertThat(shelf.divide(question).total()).isEqualTo(fitting.size());
      assertThat(shelf.search.countStatements(question)).isEqualTo(fitting.size());
    }
  }

  @Test
  void theRandomQuestionsAreNotAllOfOneKind() {
    RandomRecord random = new RandomRecord(1);
    List<Long> sizes =
        Stream.generate(random::question).limit(60).map(asked -> fitting(asked).count()).toList();
    assertThat(sizes).contains(0L).anyMatch(size -> size > 20).anyMatch(size -> size < all.size());
  }

  @Test
  void theCountsOfADivisionStandMostFirstAndEqualOnesByTheirValue() {
    RandomRecord random = new RandomRecord(9);
    for (int i = 0; i < 20; i++) {
      Divided divided = shelf.divide(random.question());
      for (Division division : Division.values()) {
        assertThat(divided.counts(division))
            .as("%s", division)
            .isSortedAccordingTo(
                Comparator.comparingInt((Divided.Count count) -> -count.count())
                    .thenComparing(Divided.Count::value));
      }
    }
  }

  @Test
  void onlyTheDivisionsThatAreAskedForAreCountedAndThoseChosenFrom() {
    Question question = Question.of("zorb").with(Division.FORM, Set.of("direct"));
    Divided divided = shelf.search.divideStatements(question, Set.of(Division.YEAR));
    assertThat(divided.counts().keySet()).containsExactlyInAnyOrder(Division.YEAR, Division.FORM);
    assertThat(divided.counts(Division.OUTLET)).isEmpty();
    assertThat(divided.count(Division.OUTLET, "Post")).isZero();
    assertThat(shelf.search.divideStatements(question, Set.of()).total())
        .isEqualTo(divided.total());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 50, 1_000})
  void pagesOfAnyLengthJoinToTheSameList(int length) {
    Question question = Question.of("quax");
    List<String> whole = fitting(question).toList();
    for (int offset = 0; offset < whole.size() + length; offset += length) {
      int from = Math.min(offset, whole.size());
      assertThat(found(question, offset, length))
          .isEqualTo(whole.subList(from, Math.min(from + length, whole.size())));
    }
  }

  @Test
  void aPageFarBehindTheEndIsEmpty() {
    assertThat(found(Question.all(), all.size(), 1)).isEmpty();
    assertThat(found(Question.all(), 1_000_000_000, 50)).isEmpty();
    assertThat(found(Question.all(), Integer.MAX_VALUE, Integer.MAX_VALUE)).isEmpty();
    assertThat(found(Question.all(), 1, Integer.MAX_VALUE)).hasSize(all.size() - 1);
  }

  @Test
  void theStreamIsTheWholeListOfEveryQuestion() {
    RandomRecord random = new RandomRecord(21);
    for (int i = 0; i < 30; i++) {
      Question question = random.question();
      shelf.search.useStatements(
          question,
          statements ->
              assertThat(statements.map(StoredStatement::id))
                  .as("%s", question)
                  .containsExactlyElementsOf(fitting(question).toList()));
    }
  }

  @Test
  void askingForOneArticleLeavesItsStatementsInTheOrderOfItsText() {
    String id =
        all.stream().filter(one -> one.place() == 5).findFirst().orElseThrow().article().id();
    Question one =
        new Question(
            "",
            Map.of(),
            Question.all().from(),
            Question.all().until(),
            java.util.Optional.of(id),
            Question.Order.DATE);
    assertThat(shelf.search.findStatements(one, 0, 10))
        .extracting(hit -> hit.statement().place())
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(shelf.divide(one).total()).isEqualTo(5);
  }

  @Test
  void articlesDivideAsTheirStatementsSayTheyDo() {
    RandomRecord random = new RandomRecord(31);
    for (int i = 0; i < 20; i++) {
      Question question = random.question().with(Division.SPEAKER, Set.of());
      int listed = shelf.search.findArticles(question, 0, 1_000).size();
      Divided divided = shelf.search.divideArticles(question, Set.of(Division.OUTLET));
      assertThat(divided.total()).as("%s", question).isEqualTo(listed);
      for (Divided.Count count : divided.counts(Division.OUTLET)) {
        Question only = question.with(Division.OUTLET, Set.of(count.value()));
        assertThat(shelf.search.findArticles(only, 0, 1_000)).hasSize(count.count());
      }
    }
  }
}
