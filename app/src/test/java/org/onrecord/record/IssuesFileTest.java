package org.onrecord.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.issue.Examples;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Issues;
import org.onrecord.issue.Terms;

class IssuesFileTest {
  private static final String FERRY =
      """
      issues:
        - id: ferry
          name: Ferry
          proposition: The ferry should run.
          words: [ferry, "boat*"]
          support: [The ferry must continue.]
      """;

  private static List<String> faults(String yaml) {
    return IssuesFile.read(yaml).faults().stream()
        .map(fault -> fault.line() + ": " + fault.message())
        .toList();
  }

  @Test
  void anIssueIsTakenFromItsMap() {
    IssuesFile.Read read = IssuesFile.read(FERRY);
    assertThat(read.faults()).isEmpty();
    Issue ferry = read.issues().getFirst();
    assertThat(ferry.id()).isEqualTo("ferry");
    assertThat(ferry.terms().words()).containsExactly("ferry", "boat*");
    assertThat(ferry.examples().support()).containsExactly("The ferry must continue.");
  }

  @Test
  void theStandardSetComesBackFromItsFileWithNothingWrong() {
    IssuesFile.Read read = IssuesFile.read(IssuesFile.write(Issues.standard().all()));
    assertThat(read.faults()).isEmpty();
    assertThat(read.issues()).isEqualTo(Issues.standard().all());
  }

  @Test
  void wordsOfAnyKindComeBackFromTheFile() {
    String odd = "a \"b\" \\ : # - 'c' é سلام 😀 \t ";
    Issue issue =
        new Issue(
            "odd",
            odd,
            "no: " + odd,
            new Terms(List.of("سلام", "#tag x"), List.of(), List.of(), List.of()),
            Examples.none());
    assertThat(IssuesFile.read(IssuesFile.write(List.of(issue))).issues()).containsExactly(issue);
  }

  @Test
  void withoutAnIdTheNameMakesOne() {
    String yaml = FERRY.replace("  - id: ferry\n    name: Ferry", "  - name: Fähre & Boot!");
    assertThat(IssuesFile.read(yaml).issues().getFirst().id()).isEqualTo("fahre-boot");
    assertThat(IssuesFile.idOf("؟")).isEqualTo("issue");
    assertThat(Issue.isId(IssuesFile.idOf("x".repeat(49) + " y z"))).isTrue();
  }

  @ParameterizedTest(name = "{1} for {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "name: Ferry|2: the issue needs a “name” in one line of text",
        "proposition: The ferry should run.|2: the issue needs a “proposition” in one line of text",
        "words: [ferry, \"boat*\"]|2: no words to find the issue by",
      })
  void whatIsMissingIsToldWithTheIssuesLine(String left, String fault) {
    assertThat(faults(FERRY.replace(left, ""))).anyMatch(it -> it.startsWith(fault));
    assertThat(IssuesFile.read(FERRY.replace(left, "")).issues()).isEmpty();
  }

  @ParameterizedTest(name = "{1} for {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "words: ferry|5: “words” is a list",
        "words: [a*b, ferry]|5: a star stands only at a term's end: “a*b”",
        "words: [[ferry]]|5: an entry of “words” is not text",
        "wrods: [ferry]|5: an issue has no “wrods”",
        "id: two|5: “id” stands twice in one issue",
      })
  void whatIsWrongIsToldWithItsOwnLine(String line, String fault) {
    assertThat(faults(FERRY.replace("words: [ferry, \"boat*\"]", line)))
        .anyMatch(it -> it.startsWith(fault));
  }

  @Test
  void aTypeOfDeedNeedsToBeOneAndSomebodyToWhomItIsDone() {
    String deeds = FERRY + "    deeds: [sailed, AID]\n    counterdeeds: [ASSAULT]\n";
    assertThat(faults(deeds))
        .containsExactly("2: “AID” as a deed needs “near”, which names to whom it is done");
    assertThat(faults(deeds.replace("AID", "HELP") + "    near: [harbour]\n"))
        .singleElement()
        .asString()
        .startsWith("2: “HELP” is no type of deed; they are STATE, AGREE");
    Issue read = IssuesFile.read(deeds + "    near: [harbour]\n").issues().getFirst();
    assertThat(read.terms().deeds()).containsExactly("sailed", "AID");
    assertThat(read.terms().counterdeeds()).containsExactly("ASSAULT");
    assertThat(IssuesFile.read(IssuesFile.write(List.of(read))).issues()).containsExactly(read);
  }

  @Test
  void twoIssuesOfOneIdAreToldWithBothLines() {
    String twice = FERRY + FERRY.lines().skip(1).reduce("", (all, line) -> all + line + "\n");
    assertThat(faults(twice)).containsExactly("7: the id “ferry” is that of the issue in line 2");
    assertThat(IssuesFile.read(twice).issues()).hasSize(1);
  }

  @Test
  void anExampleThatIsReadOtherwiseIsAWarning() {
    String yaml = FERRY.replace("The ferry must continue.", "The ferry must stop.");
    IssuesFile.Read read = IssuesFile.read(yaml);
    assertThat(read.issues()).hasSize(1);
    assertThat(read.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.onlyWarns()).isTrue();
              assertThat(fault.message()).contains("is read as oppose");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'issues: [', 1: this is not YAML",
    "'- a', 1: there is no list “issues”",
    "'', 1: there is no list “issues”",
    "'issues: {}', 1: there is no list “issues”",
    "'issues: [ferry]', 1: an issue is a map with a name",
  })
  void whatIsNoListOfIssuesIsSaid(String yaml, String fault) {
    assertThat(faults(yaml)).anyMatch(it -> it.startsWith(fault));
  }

  @Test
  void aFileThatGrowsByAliasesIsRefused() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(faults(yaml + "issues: *a39\n")).isNotEmpty();
    assertThat(faults("x".repeat(1_000_001)))
        .containsExactly("1: the file is too long to be a list of issues");
  }
}
