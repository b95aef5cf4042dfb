package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.Divided;
import org.onrecord.search.Division;
import org.onrecord.search.Question;

/** Which values of a division a page shows, and in which words. */
class FacetsTest {
  /** So many values, the most frequent first. */
  private static List<Divided.Count> values(int many) {
    List<Divided.Count> counts = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      counts.add(new Divided.Count(String.format(Locale.ROOT, "value %03d", i), 2_000 - i));
    }
    return counts;
  }

  private static Facet facet(Question question, Division division, List<Divided.Count> counts) {
    Divided divided = new Divided(2_000, Map.of(division, counts));
    return new Facets(question, divided).by(List.of(division)).getFirst();
  }

  @ParameterizedTest(name = "{0} of {1} values shows {2}")
  @CsvSource({
    "SPEAKER, 0, 0",
    "SPEAKER, 12, 12",
    "SPEAKER, 13, 12",
    "SPEAKER, 5000, 12",
    "ACTOR, 12, 12",
    "ACTOR, 13, 12",
    "OUTLET, 40, 40",
    "OUTLET, 41, 40",
    "YEAR, 50, 40",
    "MONTH, 12, 12",
    "MONTH, 13, 0",
    "MONTH, 500, 0",
    "KIND, 7, 7",
  })
  void theMostFrequentValuesAreShownAndTheOthersCounted(Division division, int many, int shown) {
    Facet facet = facet(Question.all(), division, values(many));
    assertThat(facet.values()).hasSize(shown);
    assertThat(facet.more()).isEqualTo(many - shown);
    assertThat(facet.values()).noneMatch(Facet.Value::chosen);
    if (shown > 0) {
      assertThat(facet.values().getFirst().value()).isEqualTo("value 000");
    }
  }

  @Test
  void manyMonthsAreShownOnceAYearIsTicked() {
    Question year = Question.all().with(Division.YEAR, Set.of("2024"));
    assertThat(facet(year, Division.MONTH, values(30)).values()).hasSize(30);
    assertThat(facet(year, Division.MONTH, values(50)).more()).isEqualTo(10);
  }

  @Test
  void whatIsTickedIsShownHoweverRareItIs() {
    Question question = Question.all().with(Division.SPEAKER, Set.of("value 090", "value 003"));
    Facet facet = facet(question, Division.SPEAKER, values(100));
    assertThat(facet.values()).hasSize(13);
    assertThat(facet.values().getLast().value()).isEqualTo("value 090");
    assertThat(facet.values().stream().filter(Facet.Value::chosen).map(Facet.Value::value))
        .containsExactly("value 003", "value 090");
    assertThat(facet.more()).isEqualTo(87);
    Question month = Question.all().with(Division.MONTH, Set.of("value 020"));
    assertThat(facet(month, Division.MONTH, values(30)).values())
        .containsExactly(new Facet.Value("value 020", "value 020", "1,980", true));
  }

  @ParameterizedTest(name = "nothing in {0} reads “{1}”")
  @CsvSource({
    "OUTLET, not given",
    "ACTOR, not identified",
    "SPEAKER, not named",
    "YEAR, undated",
    "ISSUE, none that is followed",
    "STANCE, no issue",
    "MONTH, undated"
  })
  void whatIsUnknownIsSaidInWordsAndADashStandsInTheAddress(Division division, String label) {
    Facet facet = facet(Question.all(), division, List.of(new Divided.Count("", 3)));
    assertThat(facet.values()).containsExactly(new Facet.Value("-", label, "3", false));
  }

  @Test
  void countsAreWrittenWithTheirDigitsGroupedAndNoneAsZero() {
    Question question = Question.all().with(Division.OUTLET, Set.of("Nobody"));
    List<Divided.Count> counts =
        List.of(new Divided.Count("Post", 1_234_567), new Divided.Count("Nobody", 0));
    assertThat(facet(question, Division.OUTLET, counts).values())
        .extracting(Facet.Value::count)
        .containsExactly("1,234,567", "0");
  }

  @Test
  void theStatusIsSaidAsItsMeaning() {
    List<Divided.Count> counts =
        List.of(new Divided.Count("machine", 2), new Divided.Count("checked", 1));
    Facet facet = facet(Question.all(), Division.STATUS, counts);
    assertThat(facet.values())
        .extracting(Facet.Value::label)
        .containsExactly("not checked by a person", "checked");
    assertThat(facet.values()).extracting(Facet.Value::value).containsExactly("machine", "checked");
  }

  @Test
  void issuesAreCalledByTheirNamesAndNoStanceIsSaidInWords() {
    Divided divided =
        new Divided(
            3,
            Map.of(
                Division.ISSUE,
                List.of(new Divided.Count("talks", 2), new Divided.Count("gone", 1)),
                Division.STANCE,
                List.of(new Divided.Count("oppose", 2), new Divided.Count("none", 1))));
    Facets facets = new Facets(Question.all(), divided, Map.of("talks", "Talks on the ferry"));
    assertThat(facets.by(List.of(Division.ISSUE)).getFirst().values())
        .extracting(Facet.Value::label)
        .containsExactly("Talks on the ferry", "gone");
    assertThat(facets.by(List.of(Division.STANCE)).getFirst().values())
        .extracting(Facet.Value::label)
        .containsExactly("oppose", "no stance");
  }

  @Test
  void facetsStandInTheOrderThatIsAskedForUnderTheirAddressNames() {
    Divided divided = new Divided(0, Map.of());
    Facets facets = new Facets(Question.all(), divided);
    assertThat(facets.by(Facets.OF_STATEMENTS))
        .extracting(Facet::name)
        .isEqualTo(Facets.OF_STATEMENTS.stream().map(Division::code).toList());
    assertThat(facets.by(Facets.OF_ARTICLES)).allMatch(facet -> facet.values().isEmpty());
    assertThat(facets.by(List.of(Division.values())))
        .extracting(Facet::title)
        .doesNotHaveDuplicates()
        .allMatch(title -> Character.isUpperCase(title.charAt(0)));
  }

  @ParameterizedTest(name = "page {0} of {1} entries shows {2}")
  @CsvSource({
    "1, 1, 1–1 of 1, false, false",
    "1, 50, 1–50 of 50, false, false",
    "1, 51, 1–50 of 51, false, true",
    "2, 51, 51–51 of 51, true, false",
    "2, 101, 51–100 of 101, true, true",
    "25, '1234', '1,201–1,234 of 1,234', true, false",
    "1, 0, 0–0 of 0, false, false",
  })
  void aPageSaysWhereItStands(int page, int total, String shown, boolean before, boolean after) {
    Ask ask = new Ask(Question.of("a & b").with(Division.OUTLET, Set.of("")), page);
    Pager pager = Pager.of(ask, "/statements", total);
    assertThat(pager.shown()).isEqualTo(shown);
    assertThat(pager.previous().isEmpty()).isEqualTo(!before);
    assertThat(pager.next().isEmpty()).isEqualTo(!after);
    for (String address : List.of(pager.previous(), pager.next())) {
      if (!address.isEmpty()) {
        assertThat(address).startsWith("/statements?words=a+%26+b&outlet=-");
      }
    }
  }

  @Test
  void theWayBackFromTheSecondPageIsTheListsOwnAddress() {
    Pager pager = Pager.of(new Ask(Question.all(), 2), "/articles", 200);
    assertThat(pager.previous()).isEqualTo("/articles");
    assertThat(pager.next()).isEqualTo("/articles?page=3");
  }
}
