package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaletteTest {
  private static final Pattern PAIR =
      Pattern.compile("--([a-z]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");
  private static final double TEXT = 4.5;
  private static final double SIGN = 3.0;

  private final Map<String, List<String>> colours = colours();

  @Test
  void everyInkIsReadableOnEveryGroundInBothThemes() {
    for (String ground : List.of("paper", "sheet", "lit")) {
      for (String ink : List.of("ink", "quiet", "link", "direct", "indirect", "mixed", "alert")) {
        for (int theme : List.of(0, 1)) {
          assertThat(contrast(ink, ground, theme))
              .as("%s on %s, %s", ink, ground, theme == 0 ? "light" : "dark")
              .isGreaterThanOrEqualTo(TEXT);
        }
      }
    }
  }

  @Test
  void filledSignsAndButtonsAreReadable() {
    for (String ground : List.of("direct", "indirect", "mixed", "link", "ink")) {
      for (int theme : List.of(0, 1)) {
        assertThat(contrast("sheet", ground, theme)).isGreaterThanOrEqualTo(TEXT);
      }
    }
  }

  @Test
  void theEdgesOfFieldsAreSeen() {
    for (int theme : List.of(0, 1)) {
      assertThat(contrast("edge", "paper", theme)).isGreaterThanOrEqualTo(SIGN);
      assertThat(contrast("edge", "sheet", theme)).isGreaterThanOrEqualTo(SIGN);
    }
  }

  @Test
  void noRuleNamesAColourOutsideThePalette() {
    String rules = css().replaceFirst("(?s):root \\{.*?\\n\\}", "");
    assertThat(rules).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b");
  }

  @Test
  void marksHaveNoPaddingThatWouldBreakJoinedLetters() {
    css()
        .lines()
        .filter(line -> line.matches("\\.(words|inner|source|mark|cue)\\b.*\\{.*"))
        .forEach(line -> assertThat(line).doesNotContain("padding", "inline-block"));
  }

  private double contrast(String one, String other, int theme) {
    double first = luminance(colour(one, theme));
    double second = luminance(colour(other, theme));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private String colour(String name, int theme) {
    return Objects.requireNonNull(colours.get(name), name).get(theme);
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double value = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum +=
          weights[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static Map<String, List<String>> colours() {
    Map<String, List<String>> colours = new HashMap<>();
    Matcher matcher = PAIR.matcher(css());
    while (matcher.find()) {
      colours.put(matcher.group(1), List.of(matcher.group(2), matcher.group(3)));
    }
    return colours;
  }

  private static String css() {
    try (InputStream in = Workbench.class.getResourceAsStream("onrecord.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
