package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.mention.Type;

/** What the words of a mention decide: {@code words | country | sectors | type}. */
class CoderTest {
  private static Stream<String> rows(String block) {
    return block.lines().filter(line -> !line.isBlank());
  }

  private static String coded(String words) {
    Coding coding = Coder.code(words, "");
    return String.join(
        " | ",
        words,
        coding.country().orElse("-"),
        coding.sectors().isEmpty()
            ? "-"
            : coding.sectors().stream().map(Sector::name).collect(Collectors.joining(",")),
        coding.type().code());
  }

  static Stream<String> states() {
    return rows(
        """
        Portugal | PRT | - | country
        the Netherlands | NLD | - | country
        Burkina Faso | BFA | - | country
        South Korea | KOR | - | country
        the U.S. | USA | - | country
        the US | USA | - | country
        Great Britain | GBR | - | country
        Côte d'Ivoire | CIV | - | country
        the Democratic Republic of the Congo | COD | - | country
        Lisbon | PRT | GOV | country
        Moscow | RUS | GOV | country
        TEHRAN | IRN | GOV | country
        Ulaanbaatar | MNG | GOV | country
        the Portuguese | PRT | - | group
        Iranians | IRN | - | group
        Two Canadians | CAN | - | group
        Transnistria | MDA | PRE | country
        South Ossetia | GEO | PRE | country
        Isfahan | IRN | - | place
        Kharkiv | UKR | - | place
        """);
  }

  static Stream<String> offices() {
    return rows(
        """
        president | - | GOV | person
        the foreign minister | - | GOV | person
        Latvian Foreign Minister | LVA | GOV | person
        Latvian Foreign Minister Ilze Kalve | LVA | GOV | person
        Peru’s current interior minister | PER | GOV | person
        Ghana's finance minister | GHA | GOV | person
        the Norwegian defense minister | NOR | GOV,MIL | person
        9th Prime Minister of Iceland | ISL | GOV | person
        Chile’s ambassador to Japan | CHL | GOV | person
        the Supreme Leader | - | GOV | person
        King Olaf | - | GOV | person
        Senator Ada Brook | - | LEG | person
        a Slovak lawmaker | SVK | LEG | person
        members of the Knesset | ISR | LEG | group
        president of the Saeima | LVA | LEG | person
        General Bruno Falk | - | MIL | person
        Lt. Gen. Bruno Falk | - | MIL | person
        a Kenyan judge | KEN | JUD | person
        former president | - | ELI | person
        former Estonian foreign minister | EST | ELI | person
        the mayor of Valparaiso | CHL | GOV | person
        Bishop Tomas Reyes | - | REL | person
        The governor's spokesman, Omar Said | - | GOV | person
        Secretary of State Ada Brook | USA | GOV | person
        the secretary of state for trade | - | GOV | person
        the Maltese secretary of state | MLT | GOV | person
        former Secretary of Defense Ada Brook | USA | ELI,MIL | person
        the Taoiseach | IRL | GOV | person
        the state secretary | - | GOV | person
        """);
  }

  static Stream<String> groups() {
    return rows(
        """
        Nairobi police | KEN | COP | organization
        Osaka police | JPN | COP | organization
        Zambian farmers | ZMB | AGR | group
        Belgian nurses | BEL | MED | group
        Ecuador’s displaced | ECU | REF | group
        A Tunisian protester | TUN | CVL,OPP | person
        Peruvian miners | PER | LAB | group
        Ethiopian troops | ETH | MIL | group
        Turkish soldiers | TUR | MIL | group
        gunmen | - | UAF | group
        rebels | - | REB | group
        a group of students | - | EDU | group
        a team of Finnish doctors | FIN | MED | group
        Hamas fighters | PSE | REB | group
        Hezbollah gunmen | LBN | REB | group
        Jewish leaders in Argentina | ARG | REL | group
        Kenya’s airlines | KEN | BUS | organization
        many of the largest trade unions in Sweden | SWE | LAB | group
        Bolivian authorities | BOL | GOV | group
        Chad’s ruling junta | TCD | GOV | organization
        a separatist region | - | PRE | person
        """);
  }

  static Stream<String> bodies() {
    return rows(
        """
        the White House | USA | GOV | organization
        the Pentagon | USA | MIL | organization
        Downing Street | GBR | GOV | organization
        the Kremlin | RUS | GOV | organization
        NATO | IGO | MIL | organization
        the International Atomic Energy Agency | IGO | GOV | organization
        IAEA | IGO | GOV | organization
        the European Union | IGO | GOV | organization
        European Union lawmakers | IGO | LEG | group
        the World Bank | IGO | BUS | organization
        Mossad | ISR | SPY | organization
        the FBI | USA | COP | organization
        the Bundestag | DEU | LEG | organization
        Boko Haram | NGA | REB | organization
        the Iranian Parliament | IRN | LEG | organization
        Romania's Defense Ministry | ROU | GOV,MIL | organization
        Foreign Ministry of Slovenia | SVN | GOV | organization
        Amsterdam University | NLD | EDU | organization
        the University of Tartu | EST | EDU | organization
        the Serbian Army | SRB | MIL | organization
        the Kaduna State government | NGA | GOV | organization
        the Islamic Revolutionary Guard Corps | IRN | MIL | organization
        a foreign intelligence agency | - | SPY | organization
        Hospital San Rafael | - | MED | organization
        """);
  }

  static Stream<String> undecided() {
    return rows(
        """
        Mara Quill | - | - | person
        Oskar Brandt | - | - | person
        two men | - | - | group
        a senior figure | - | - | person
        xqzvbnm | - | - | other
        the spokesman | - | - | person
        several members | - | - | group
        """);
  }

  @ParameterizedTest
  @MethodSource({"states", "offices", "groups", "bodies", "undecided"})
  void theWordsDecide(String row) {
    assertThat(coded(row.substring(0, row.indexOf(" | ")))).isEqualTo(row);
  }

  @Test
  void nothingSaysNothing() {
    for (String words : List.of("", " ", "?!", "—", "123")) {
      assertThat(Coder.code(words, "").isEmpty()).as(words).isTrue();
    }
  }

  @Test
  void eachDecisionSaysWhichWordsMadeIt() {
    Coding coding = Coder.code("Latvian Foreign Minister Ilze Kalve", "");
    assertThat(coding.why()).containsExactly("“Latvian” is of LVA", "“Foreign Minister” is GOV");
    assertThat(coding.roles()).containsExactly("Foreign Minister");
  }

  @Test
  void aBodyWithoutACountryIsOfTheOnlyOneSpokenOf() {
    assertThat(Coder.code("the National Guard", "Kuwait").country()).contains("KWT");
    assertThat(Coder.code("the National Guard", "Kuwait and Oman").country()).isEmpty();
    assertThat(Coder.code("the National Guard", "").country()).isEmpty();
    assertThat(Coder.code("the National Guard", "Kuwait").why())
        .last()
        .isEqualTo("KWT is the only country spoken of");
  }

  @Test
  void aPersonIsNotOfTheCountrySpokenOfOnlyBecauseItIs() {
    assertThat(Coder.code("Mara Quill", "Kuwait").country()).isEmpty();
  }

  @Test
  void whereSomebodyIsSentIsNotWhereTheyAreFrom() {
    assertThat(Coder.code("the special envoy for Syria", "").country()).isEmpty();
    assertThat(Coder.code("the French envoy to Mali", "").country()).contains("FRA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a close ally of Portugal", "a vocal critic of Lisbon", "a scholar of Portugal"})
  void whoIsSomethingToAStateIsNotOfIt(String words) {
    assertThat(Coder.code(words, "").country()).isEmpty();
    assertThat(Coder.code("a Latvian " + words.substring(2), "").country()).contains("LVA");
  }

  @Test
  void aStateCountsBeforeTheBodyItIsAt() {
    assertThat(Coder.code("Brazil’s U.N. ambassador", "").country()).contains("BRA");
    assertThat(Coder.code("the U.N. special envoy", "").country()).contains("IGO");
  }

  @Test
  void twoSwappedLettersStillNameAPlace() {
    assertThat(Coder.code("Kaarchi police", "").country()).contains("PAK");
    assertThat(Coder.code("Moroccna soldiers", "").country()).contains("MAR");
  }

  @Test
  void anEntryOfTheRegistryIsNamed() {
    assertThat(Coder.code("Mossad", "").registry()).contains("body:mossad");
    assertThat(Coder.code("Portugal", "").registry()).contains("iso:PRT");
    assertThat(Coder.code("Lisbon", "").registry()).contains("iso:PRT");
    assertThat(Coder.code("the Portuguese minister", "").registry()).isEmpty();
  }

  @Test
  void aPlaceInFrontOfANameIsAFirstName() {
    assertThat(Coder.code("Florence Adeyemi", "").country()).isEmpty();
    assertThat(Coder.code("Florence Adeyemi", "").type()).isEqualTo(Type.PERSON);
  }

  @Test
  void everySectorThatTablesGiveIsPlovers() {
    List<String> names = Stream.of(Sector.values()).map(Enum::name).toList();
    assertThat(names)
        .hasSize(25)
        .contains(
            "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR")
        .contains(
            "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL")
        .contains("SOC");
  }
}
