package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.mention.Type;
import org.onrecord.text.RandomText;

/** What holds for the coding of any words, and rules of which each has its table. */
class CoderLawsTest {
  private static final List<String> PLACES =
      List.of("Latvian", "Peru’s", "U.S.", "Lisbon", "Kenyan", "NATO", "");
  private static final List<String> ROLES =
      List.of("foreign minister", "mayor", "troops", "police", "lawmaker", "farmers", "spokesman");
  private static final List<String> NAMES = List.of("", "", "Ada Hale", "Karim al-Masri");

  private static Stream<String> phrases(int count) {
    Random random = new Random(9);
    return Stream.generate(
            () ->
                String.join(
                        " ",
                        PLACES.get(random.nextInt(PLACES.size())),
                        ROLES.get(random.nextInt(ROLES.size())),
                        NAMES.get(random.nextInt(NAMES.size())))
                    .strip())
        .limit(count);
  }

  private static Coding code(String words) {
    return Coder.code(words, "");
  }

  @Test
  void anArticleInFrontChangesNeitherCountryNorSector() {
    phrases(100)
        .forEach(
            words -> {
              assertThat(code("the " + words).country()).as(words).isEqualTo(code(words).country());
              assertThat(code("The " + words).sectors()).as(words).isEqualTo(code(words).sectors());
            });
  }

  @Test
  void spaceAndTypographyChangeNothing() {
    phrases(100)
        .forEach(
            words -> {
              Coding plain = code(words);
              for (String other :
                  List.of(words.replace(" ", "\n"), words.replace(" ", "  "), words + " ")) {
                assertThat(code(other).country()).as(other).isEqualTo(plain.country());
                assertThat(code(other).sectors()).as(other).isEqualTo(plain.sectors());
              }
              assertThat(code(words.replace('’', '\'')).country()).isEqualTo(plain.country());
            });
  }

  @Test
  void everyCountryAndSectorHasItsReason() {
    Stream.concat(phrases(100), RandomText.some(200))
        .map(CoderLawsTest::code)
        .forEach(
            coding -> {
              assertThat(coding.why().isEmpty()).isEqualTo(coding.isEmpty());
              assertThat(coding.country().orElse("XXX")).matches("[A-Z]{3}");
              assertThat(coding.sectors()).doesNotHaveDuplicates();
            });
  }

  @Test
  void theContextChangesNothingButAMissingCountry() {
    phrases(100)
        .forEach(
            words -> {
              Coding alone = code(words);
              Coding there = Coder.code(words, "Rain fell in Oman.");
              assertThat(there.sectors()).isEqualTo(alone.sectors());
              assertThat(there.type()).isEqualTo(alone.type());
              alone.country().ifPresent(code -> assertThat(there.country()).contains(code));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rain fell in Lisbon and in Portugal.           | PRT
          Rain fell in Oman, Kuwait and Muscat.          | KWT,OMN
          The Portuguese won.                            | PRT
          Isfahan was quiet.                             | IRN
          NATO met the IAEA.                             | ''
          Nobody came.                                   | ''
          The weather in china and turkey.               | ''
          """)
  void theCountriesSpokenOfAreToldByNameOrPlace(String text, String codes) {
    Set<String> expected = codes.isEmpty() ? Set.of() : Set.of(codes.split(",", -1));
    assertThat(Coder.countries(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "former foreign minister",
        "ex-president",
        "former lawmaker",
        "the former judge",
        "former army chief",
        "the late king",
        "Former Police Chief Ada Hale"
      })
  void whoLeftAnOfficeIsOfTheElite(String words) {
    assertThat(code(words).sector()).as(words).contains(Sector.ELI);
    assertThat(code(words).why()).last().isEqualTo("no longer in office");
  }

  @ParameterizedTest
  @ValueSource(strings = {"former rebel", "a former farmer", "former nurses", "former smuggler"})
  void whoHeldNoOfficeIsNot(String words) {
    assertThat(code(words).sector()).as(words).isNotEqualTo(java.util.Optional.of(Sector.ELI));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the French envoy to Mali             | FRA
          the envoy to Mali                    | -
          the mayor of Lisbon                  | PRT
          police in Kano                       | NGA
          protesters against Peru              | -
          a spokesman for the Kremlin          | RUS
          farmers near Lisbon                  | -
          troops from Kenya                    | KEN
          the envoy with ties to Kenya         | -
          the mayor, from Peru                 | PER
          the Kenyan envoy of Peru             | KEN
          """)
  void aPrepositionTellsWhoseSomebodyIs(String words, String country) {
    assertThat(code(words).country().orElse("-")).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          president of the Saeima            | LEG
          president of Latvia                | GOV
          vice president of the Bundestag    | LEG
          officials of the army              | MIL
          a lawmaker of the ruling party     | LEG
          the spokesman of the army          | MIL
          the spokesman to the army          | -
          Boko Haram gunmen                  | REB
          gunmen of the north                | UAF
          the leader of the rebels           | REB
          """)
  void theSectorIsThatOfTheHeadOrOfWhatItStandsFor(String words, String sector) {
    assertThat(code(words).sector().map(Sector::name).orElse("-")).as(words).isEqualTo(sector);
  }

  @Test
  void capitalsThroughoutAreReadLikeAHeadline() {
    Coding coding = code("LATVIAN FOREIGN MINISTER");
    assertThat(coding.country()).contains("LVA");
    assertThat(coding.sector()).contains(Sector.GOV);
    assertThat(code("latvian foreign minister".toUpperCase(Locale.ROOT)).type())
        .isEqualTo(Type.PERSON);
  }

  @Test
  @Timeout(20)
  void longWordsAreCodedInTime() {
    for (String piece : List.of("minister of ", "Lisbon ", "al-", "the ", "Mr. ", "’s ", "(")) {
      String words = piece.repeat(20_000 / piece.length());
      long start = System.nanoTime();
      assertThat(code(words).why().size()).as(piece).isLessThan(20);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
  }
}
