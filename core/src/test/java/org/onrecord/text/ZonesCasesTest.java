package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small pages, each line after what it is: T title or heading, B body, C contents, P post, R
 * related, F furniture, I caption. An empty line is a blank one.
 */
class ZonesCasesTest {
  private static final String LONG =
      "The ferry between the two islands did not run on Monday because of the storm, and nobody on"
          + " the pier could say when the next one would leave.";

  record Case(String why, String picture) {
    @Override
    public String toString() {
      return why;
    }

    List<String> lines() {
      return picture.lines().map(line -> line.replace("LONG", LONG)).toList();
    }

    String text() {
      return lines().stream()
          .map(line -> line.isEmpty() ? "" : line.substring(2))
          .collect(Collectors.joining("\n"));
    }
  }

  private static String letter(Zone.Kind kind) {
    return switch (kind) {
      case HEADLINE -> "T";
      case CAPTION -> "I";
      case BODY, CONTENTS, POST, RELATED, FURNITURE -> kind.name().substring(0, 1);
    };
  }

  private static String drawn(Case page, String lineBreak) {
    String text = page.text().replace("\n", lineBreak);
    List<Zone> zones = Zones.of(text);
    StringBuilder drawn = new StringBuilder();
    int at = 0;
    for (String line : page.lines()) {
      if (!line.isEmpty()) {
        drawn.append(Zones.at(zones, at).map(zone -> letter(zone.kind())).orElse("-"));
        drawn.append(' ').append(text, at, at + line.length() - 2);
        at += line.length() - 2;
      }
      drawn.append('\n');
      at += lineBreak.length();
    }
    return drawn.toString();
  }

  static List<Case> cases() {
    return Stream.of(firstCases(), furtherCases()).flatMap(List::stream).toList();
  }

  private static List<Case> firstCases() {
    return List.of(
        new Case("a first line with a comma at its end is no title", "B Late at night,\n\nB LONG"),
        new Case("a first line with a colon announces", "B The news of today:\n\nB LONG"),
        new Case("a finished first sentence is body", "B The ferry did not run.\n\nB LONG"),
        new Case("a title in title case may end in a stop", "T The Ferry Stays Home.\n\nB LONG"),
        new Case("a question is a title", "T Where did the ferry go?\n\nB LONG"),
        new Case("a first line with a bullet is no title", "B - Ferry stays home\n\nB LONG"),
        new Case("a title before nothing but titles is none", "B Ferry stays\n\nB Storm goes on"),
        new Case(
            "the title stands again below it", "T Ferry stays home\n\nF FERRY STAYS HOME!\nB LONG"),
        new Case(
            "with the outlet after a bar",
            "T Ferry stays home | Island Post\n\nF Ferry stays home\n\nB LONG"),
        new Case(
            "a title of two words is not sought again",
            "T Ferry stays\n\nB Ferry stays, she said.\n\nB LONG"),
        new Case(
            "a heading stands before a longer paragraph",
            "T Ferry stays home\n\nB LONG\n\nT A long night\n\nB LONG"));
  }

  private static List<Case> furtherCases() {
    return List.of(
        new Case(
            "a speaker of an interview is no heading",
            "T Ferry stays home\n\nB LONG\n\nB Q: And then\n\nB LONG"),
        new Case(
            "a line in quotation marks is no heading",
            "T Ferry stays home\n\nB LONG\n\nB “We wait”\n\nB LONG"),
        new Case(
            "a table of contents whose titles come again",
            "T Ferry stays home\n\nC Table of Contents\nC The storm\nC The pier\n\nT The storm\n\n"
                + "B LONG\n\nT The pier\n\nB LONG"),
        new Case(
            "a table of contents with numbers",
            "T Ferry stays home\n\nC Table of Contents\nC 1. The storm\nC 2. The pier\n\nB LONG"),
        new Case(
            "related titles after the report",
            "T Ferry stays home\n\nB LONG\n\nR Related Articles\nR Storm closes the old harbour\n"
                + "R Islanders wait for bread"),
        new Case(
            "related titles amid the report",
            "T Ferry stays home\n\nB LONG\n\nR Related Articles\nR Storm closes the old harbour\n\n"
                + "B LONG\n\nB LONG"),
        new Case(
            "a list that the report announces is body",
            "T Ferry stays home\n\nB LONG\n\nB LONG\n\nB These came:\nB - Ana Roe\nB - Old Tom\n"
                + "B - The Mayor"),
        new Case(
            "links that nothing announces are related",
            "T Ferry stays home\n\nB LONG\n\nB LONG\n\nR - Ana Roe\nR - Old Tom\nR - The Mayor"),
        new Case("share bars are furniture", "T Ferry stays home\nF Share\nF Tweet\n\nB LONG"),
        new Case(
            "a post and its byline",
            "T Ferry stays home\n\nB LONG\n\nP We wait.\nP — Ana Roe (@ana) May 3, 2024\n\nB LONG"),
        new Case("a caption names who took the picture", "B LONG\n\nI Photo: Ana Roe\n\nB LONG"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachLineIsWhatItIsDrawnAs(Case page) {
    assertThat(drawn(page, "\n")).isEqualTo(String.join("\n", page.lines()) + "\n");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void linesThatEndAsOnOtherSystemsAreTheSame(Case page) {
    for (String lineBreak : List.of("\r\n", "\r", "\u2028")) {
      assertThat(drawn(page, lineBreak)).isEqualTo(drawn(page, "\n"));
    }
  }
}
