package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class AttributionCasesTest {
  /** One case of {@code gold/attribution.yaml}. */
  record Case(String id, String why, String text, String expect, int statements, boolean misread) {
    @Override
    public String toString() {
      return id + ": " + why;
    }
  }

  static Stream<Case> cases() throws IOException {
    Path gold = Path.of(System.getProperty("onrecord.gold", "../gold"), "attribution.yaml");
    Object loaded = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(gold));
    return ((List<?>) loaded).stream().map(each -> read((Map<?, ?>) each));
  }

  private static Case read(Map<?, ?> fields) {
    String expect = String.valueOf(fields.get("expect"));
    Object statements = fields.get("statements");
    int count = expect.contains("<") ? 1 : 0;
    return new Case(
        String.valueOf(fields.get("id")),
        String.valueOf(fields.get("why")),
        String.valueOf(fields.get("text")),
        expect,
        statements instanceof Integer given ? given : count,
        Boolean.TRUE.equals(fields.get("misread")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theTextIsReadAsDrawn(Case gold) {
    boolean right =
        Picture.of(gold.text()).equals(gold.expect())
            && Picture.read(gold.text()).size() == gold.statements();
    if (gold.misread()) {
      assertThat(right).as("%s is read right now: take its mark away", gold.id()).isFalse();
    } else {
      assertThat(Picture.of(gold.text())).as(gold.why()).isEqualTo(gold.expect());
      assertThat(Picture.read(gold.text())).hasSize(gold.statements());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePictureShowsItsText(Case gold) {
    assertThat(Picture.text(gold.expect())).isEqualTo(gold.text());
  }

  @Test
  void mostAreReadRight() throws IOException {
    assertThat(cases().filter(Case::misread).count()).isLessThan(cases().count() / 4);
  }

  @Test
  void idsAreUnique() throws IOException {
    assertThat(cases().map(Case::id)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(40);
  }
}
