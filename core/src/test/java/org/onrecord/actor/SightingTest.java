package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Mention;
import org.onrecord.text.Paragraphs;

/** What the words of a mention say by themselves. */
class SightingTest {
  /** The widest mention of a text. */
  private static Sighting of(String text) {
    List<Mention> found = new WrittenNames().find(text, Paragraphs.of(text));
    Mention widest =
        found.stream()
            .reduce((one, other) -> other.span().length() > one.span().length() ? other : one)
            .orElseThrow(() -> new AssertionError("no mention in " + text));
    return Sighting.of(text, widest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Then the mayor left.                 | definite
          Then his lawyer left.                | definite
          Then these rebels left.              | definite
          Then Turkey’s mayor left.            | definite
          Then a mayor left.                   | indefinite
          Then another mayor left.             | indefinite
          Then some rebels left.               | indefinite
          Then gunmen left.                    | neither
          Then Mara Quill left.                | neither
          """)
  void theFirstWordSaysWhetherOneIsKnown(String text, String expected) {
    Sighting sighting = of(text);
    assertThat(sighting.isDefinite()).isEqualTo(expected.equals("definite"));
    assertThat(sighting.isIndefinite()).isEqualTo(expected.equals("indefinite"));
  }

  @ParameterizedTest
  @CsvSource({
    "Then Mr. Weiss left.,HIS", "Then Ms. Mara Quill left.,HERS",
        "Then Dr. Ada Hale left.,LIKELY_HERS",
    "Then Zorvan Quill left.,OPEN", "Then the mayor left.,OPEN", "Then Frau Weiss left.,HERS",
    "Then Mr. Ada Hale left.,HIS"
  })
  void anHonorificTellsTheGenderBeforeTheFirstName(String text, Gender gender) {
    assertThat(of(text).gender()).isEqualTo(gender);
  }

  @Test
  void aPersonIsNamedByTheHeadAlone() {
    Sighting sighting = of("Then Latvian Foreign Minister Ilze Kalve left.");
    assertThat(sighting.head()).isEqualTo("Ilze Kalve");
    assertThat(sighting.words()).isEqualTo("Latvian Foreign Minister Ilze Kalve");
    assertThat(sighting.person().map(PersonName::parts)).contains(List.of("ilze", "kalve"));
    assertThat(sighting.noun().map(RoleNoun::noun)).contains("foreign minister");
    assertThat(sighting.entry()).isEmpty();
  }

  @Test
  void whatIsNoPersonHasNoPersonsName() {
    assertThat(of("Then the mayor left.").person()).isEmpty();
    assertThat(of("Then Portugal left.").person()).isEmpty();
    assertThat(of("Then the Harbour Workers Union left.").person()).isEmpty();
  }

  @Test
  void anEntryIsWhatIsCalledByItsName() {
    assertThat(of("Then Portugal left.").entry().map(Entry::id)).contains("iso:PRT");
    assertThat(of("Then the White House left.").entry().map(Entry::id))
        .contains("seat:white-house");
    assertThat(of("Then Portuguese troops left.").entry()).isEmpty();
    assertThat(of("Then Jordan Hale left.").entry()).isEmpty();
  }
}
