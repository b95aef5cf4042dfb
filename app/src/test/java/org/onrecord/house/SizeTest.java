package org.onrecord.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SizeTest {
  private static final String EXCEPTIONS =
      "app/src/test/resources/org/onrecord/house/house-exceptions.txt";

  @Test
  void nothingIsLargerThanTheHouseAllows() {
    List<Sizes.Finding> findings = Sizes.findings(House.allSources());
    assertThat(Sizes.open(findings, exceptions(House.text(EXCEPTIONS)))).isEmpty();
  }

  @Test
  void theWholeProjectIsLookedAt() {
    assertThat(House.allSources())
        .extracting(House.Source::path)
        .contains("core/src/main/java/org/onrecord/text/Span.java")
        .contains("app/src/test/java/org/onrecord/house/SizeTest.java");
  }

  @Test
  void aMethodOfFortyLinesIsAllowedAndOneOfFortyOneIsNot() {
    String body = "    call();\n";
    assertThat(in("  void f() {\n" + body.repeat(38) + "  }")).isEmpty();
    assertThat(in("  void f() {\n" + body.repeat(39) + "  }"))
        .containsExactly("A.java#f: 41 lines, at most 40");
  }

  @Test
  void theJavadocOfAMethodIsNotCounted() {
    String javadoc = "  /**\n" + "   * Words.\n".repeat(30) + "   */\n";
    assertThat(in(javadoc + "  void f() {\n" + "    call();\n".repeat(38) + "  }")).isEmpty();
  }

  @Test
  void aFileOfMoreThanFourHundredLinesIsFound() {
    assertThat(in("\n".repeat(397))).isEmpty();
    assertThat(in("\n".repeat(398))).containsExactly("A.java#file: 401 lines");
  }

  @Test
  void sixParametersAreFoundInMethodsAndConstructors() {
    assertThat(in("  void f(int a, int b, int c, int d, int e) {}")).isEmpty();
    assertThat(in("  void f(int a, int b, int c, int d, int e, int g) {}"))
        .containsExactly("A.java#f: 6 parameters, at most 5");
    assertThat(in("  A(int a, int b, int c, int d, int e, int g) {}"))
        .containsExactly("A.java#A: 6 parameters, at most 5");
  }

  @Test
  void sevenComponentsOfARecordAreFound() {
    String six = "int a, int b, int c, int d, int e, int f";
    assertThat(in("  record R(" + six + ") { static int x = 1; R { a = 2; } }")).isEmpty();
    assertThat(in("  record R(" + six + ", int g) {}"))
        .containsExactly("A.java#R: 7 components, at most 6");
  }

  @Test
  void fourLevelsOfNestingAreFound() {
    assertThat(in("  void f() { for (;;) { while (a) { if (b) { call(); } } } }")).isEmpty();
    assertThat(
            in("  void f() { for (;;) { try { if (b) { do { c(); } while (d); } } finally { } } }"))
        .containsExactly("A.java#f: 4 levels of nesting, at most 3");
  }

  @Test
  void aLambdaDoesNotHideNesting() {
    assertThat(
            in("  void f() { if (a) { if (b) { if (c) { run(() -> { if (d) { e(); } }); } } } }"))
        .containsExactly("A.java#f: 4 levels of nesting, at most 3");
  }

  @Test
  void elseIfIsNoDeeperThanItsIf() {
    assertThat(in("  void f() { if (a) {} else if (b) {} else if (c) {} else if (d) {} }"))
        .isEmpty();
  }

  @Test
  void aMethodOfAnInnerClassStartsAnew() {
    assertThat(
            in(
                "  void f() { if (a) { if (b) { if (c) { new B() { void g() { if (d) {} } }; } } }"
                    + " }"))
        .isEmpty();
  }

  @Test
  void anExceptionWithItsReasonIsTakenAndOneNoLongerNeededIsNot() {
    List<Sizes.Finding> findings = List.of(new Sizes.Finding("A.java#f", "41 lines, at most 40"));
    Map<String, String> needed = exceptions("# a comment\n\nA.java#f: one table, row by row\n");
    assertThat(Sizes.open(findings, needed)).isEmpty();
    assertThat(Sizes.open(List.of(), needed))
        .containsExactly("A.java#f: the exception is no longer needed");
  }

  @Test
  void anExceptionWithoutAReasonIsRefused() {
    assertThatThrownBy(() -> exceptions("A.java#f:\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("A.java#f:");
  }

  private static List<String> in(String members) {
    House.Source source = new House.Source("A.java", "class A {\n" + members + "\n}\n");
    return Sizes.findings(List.of(source)).stream().map(Sizes.Finding::toString).toList();
  }

  private static Map<String, String> exceptions(String text) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      int colon = line.indexOf(": ");
      if (colon < 0 || !line.contains("#") || line.substring(colon + 2).isBlank()) {
        throw new IllegalArgumentException("not `path#name: reason`: " + line);
      }
      reasons.put(line.substring(0, colon), line.substring(colon + 2));
    }
    return reasons;
  }
}
