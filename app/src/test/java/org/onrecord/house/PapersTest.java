package org.onrecord.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PapersTest {
  @Test
  void theReadmeIsShort() {
    assertThat(Papers.words(House.text("README.md"))).isBetween(1L, 400L);
  }

  @Test
  void theReadmesCommandsCanBeRun() {
    Set<String> commands = Papers.commands(House.text("README.md"));
    assertThat(commands).contains("onrecord", "check");
    assertThat(commands).map(House.ROOT::resolve).allMatch(PapersTest::isExecutable);
  }

  @Test
  void theArchitectureIsShort() {
    assertThat(House.text("ARCHITECTURE.md").lines().count()).isBetween(1L, 120L);
  }

  @Test
  void theArchitectureNamesClassesThatExist() {
    assertThat(Papers.declared(House.allSources()))
        .containsAll(Papers.classNames(House.text("ARCHITECTURE.md")));
  }

  @Test
  void aDecisionFitsOnAPage() {
    List<String> decisions = House.files("docs/decisions", ".md");
    assertThat(decisions).isNotEmpty();
    assertThat(decisions).allMatch(path -> House.text(path).lines().count() <= 60);
  }

  @Test
  void testsKeepPaceWithTheProgram() {
    // As much test as program is the aim; since the record came there is less, and never to be
    // less.
    double program = lines(House.mainSources());
    assertThat(lines(House.testSources()) / program).isGreaterThan(0.8);
  }

  @Test
  void wordsAreWhatStandsBetweenSpaces() {
    assertThat(Papers.words(" ")).isZero();
    assertThat(Papers.words("# One, two\n\n* three-four\n")).isEqualTo(5);
  }

  @Test
  void commandsAreFilesOfTheProjectItself() {
    assertThat(
            Papers.commands("Type `./onrecord demo` or ./check. See ../shared, a/./b and docs/x."))
        .containsExactlyInAnyOrder("onrecord", "check");
  }

  @Test
  void aFileThatIsMissingOrCannotBeRunIsFound() {
    assertThat(isExecutable(House.ROOT.resolve("no-such-command"))).isFalse();
    assertThat(isExecutable(House.ROOT.resolve("pom.xml"))).isFalse();
  }

  @Test
  void classNamesStandBetweenBackticks() {
    String text =
        "`Reader.read(Article)`, `Span.java`, `Zone.Kind`, `A`, `SQL`, `text`, `Open it`, Plain";
    assertThat(Papers.classNames(text)).containsExactlyInAnyOrder("Reader", "Span", "Zone");
  }

  @Test
  void nestedTypesAreDeclaredToo() {
    House.Source source = new House.Source("A.java", "class A { enum B { C } interface D {} }");
    assertThat(Papers.declared(List.of(source))).containsExactlyInAnyOrder("A", "B", "D");
  }

  private static boolean isExecutable(Path file) {
    return file.toFile().isFile() && file.toFile().canExecute();
  }

  private static long lines(List<House.Source> sources) {
    return sources.stream().mapToLong(House.Source::lines).sum();
  }
}
