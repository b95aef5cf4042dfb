package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Mention;
import org.onrecord.text.Dateline;
import org.onrecord.text.Span;

/** Names that bodies of several states have. */
class SharedNamesTest {
  private static Actor.Known known(String text, String name) {
    return Scene.of(text).named(name).known();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Congress met in Lima. Peruvian ministers left.            | Congress       | PER
          Peru's Congress met on Monday.                                | Congress       | PER
          The Peruvian Congress met on Monday.                          | Congress       | PER
          Congress met on Monday.                                       | Congress       | USA
          Congress met on Monday. American ministers left for Lima.     | Congress       | USA
          Congress met on Monday. The Pentagon warned Peru.             | Congress       | USA
          The Foreign Office in Islamabad denied it.                    | Foreign Office | PAK
          The Foreign Office in London denied it.                       | Foreign Office | GBR
          """)
  void theCountryIsTheOneThatTheArticleSpeaksOf(String text, String name, String country) {
    assertThat(known(text, name).country()).contains(country);
  }

  @Test
  void whichOfTwoOthersIsLeftOpen() {
    Actor.Known known = known("Congress met. Peru and Chile sent nobody.", "Congress");
    assertThat(known.country()).isEmpty();
    assertThat(known.registry()).isEmpty();
    assertThat(known.sector()).contains(Sector.LEG);
  }

  @Test
  void whereTheReportWasWrittenIsNoStateThatItSpeaksOf() {
    String text = "LIMA (Reuters) - Congress met on Monday.";
    Span told = Dateline.without(text, new Span(0, text.length()));
    List<Mention> mentions = new WrittenNames().find(text, List.of(told));
    Cast cast = Casting.of(text, List.of(told), Casting.Mentioned.of(mentions), List.of()).cast();
    assertThat(told.in(text)).isEqualTo("Congress met on Monday.");
    assertThat(cast.actors())
        .extracting(actor -> actor.name() + " " + actor.known().country().orElse("-"))
        .containsExactly("Congress USA");
  }

  @Test
  void onceItIsSaidWhoseItIsTheBareNameIsThatOnesToo() {
    Scene scene =
        Scene.of("Peru's Congress met. Chile sent nobody. Congress left. Washington was silent.");
    assertThat(scene.mentions("Congress")).containsExactly("Peru's Congress", "Congress");
    assertThat(scene.named("Congress").known().country()).contains("PER");
  }

  @Test
  void twoStatesBodiesOfOneNameAreTwo() {
    Scene scene = Scene.of("Congress met in Washington. Then Peru's Congress met.");
    assertThat(scene.names()).filteredOn("Congress"::equals).hasSize(2);
  }

  @Test
  void whoBelongsToSuchABodyIsOfItsState() {
    Scene scene =
        Scene.of(
            "Pakistan's Foreign Office spoke of India. Foreign Office spokesman Tom Hale left.");
    assertThat(scene.named("Tom Hale").known().country()).contains("PAK");
    assertThat(known("Congress leader Ada Quill left India.", "Ada Quill").country())
        .contains("IND");
  }
}
