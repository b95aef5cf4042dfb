package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.actor.WordTrie.Hit;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/** What the registry must find in running words, and what it must leave alone. */
class RegistryLookupTest {
  private static final Registry REGISTRY = Registry.standard();

  private static List<Token> cut(String text) {
    return Token.cut(text, new Span(0, text.length()));
  }

  /** The id and the length of what begins with the first word. */
  private static String found(String text) {
    return REGISTRY
        .longest(cut(text), 0)
        .map(hit -> hit.value().id() + " " + hit.length())
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          South Korea won                     | iso:KOR 2
          South Koreans won                   | iso:KOR 2
          South wind blew                     | -
          Democratic Republic of the Congo    | iso:COD 5
          Republic of the Congo               | iso:COG 4
          Congo river                         | iso:COD 1
          United States of America            | iso:USA 4
          United we stand                     | -
          U.S. troops                         | iso:USA 1
          US troops                           | iso:USA 1
          Us and them                         | -
          us                                  | -
          UK voters                           | iso:GBR 1
          Uk                                  | -
          White House aides                   | seat:white-house 2
          White houses                        | -
          Gaza Strip                          | place:gaza 2
          Islamic Republic of Iran            | iso:IRN 4
          Hong Kong                           | iso:HKG 2
          turkey                              | -
          china                               | -
          PORTUGAL                            | iso:PRT 1
          """)
  void theLongestNameCountsAndBeginsWithACapital(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"RUS, Russia", "KOR, South Korea", "USA, United States", "BIH, Bosnia"})
  void aCodeHasAStateWithItsTitle(String code, String title) {
    assertThat(REGISTRY.state(code).map(Entry::title)).contains(title);
    assertThat(REGISTRY.state("IGO")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Kaarchi,PAK",
    "Moroccna,MAR",
    "Potrugal,PRT",
    "Lisobn,PRT",
    "Ukrianian,UKR",
    "Georiga,GEO"
  })
  void twoSwappedLettersAreSeenThrough(String word, String country) {
    assertThat(REGISTRY.misspelt(cut(word).getFirst()).flatMap(Entry::country)).contains(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kaarchi",
        "Quill",
        "Mailx",
        "Ptr",
        "OPrtugal",
        "Chda",
        "Mossda",
        "Potrguual",
        "—"
      })
  void otherMistakesAreNot(String word) {
    assertThat(REGISTRY.misspelt(cut(word).getFirst())).isEmpty();
  }

  @Test
  void aNameMustBeTheWholeThatIsAskedFor() {
    assertThat(REGISTRY.find("Portugal")).isPresent();
    assertThat(REGISTRY.find(" Portugal ")).isPresent();
    assertThat(REGISTRY.find("Portugal and Spain")).isEmpty();
    assertThat(REGISTRY.find("the Portugal")).isEmpty();
    assertThat(REGISTRY.find("Portugal.")).isEmpty();
  }

  @Test
  void everyStateIsFoundByEachOfItsNames() {
    Map<String, String> wrong = new TreeMap<>();
    for (String row : WordList.lines(Registry.class, "states.tsv")) {
      String[] cells = row.split("\t", -1);
      for (String name : cells[3].split("\\|", -1)) {
        String words = capitals(name);
        Optional<String> country = REGISTRY.find(words).flatMap(Entry::country);
        if (cells[0].equals("state") && country.isEmpty()) {
          wrong.put(words, cells[1]);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noNameOfTheRegistryIsFoundInSmallLetters() {
    for (String row : WordList.lines(Registry.class, "names.tsv")) {
      for (String name : row.split("\t", -1)[3].split("\\|", -1)) {
        String lower = name.replace("=", "").toLowerCase(Locale.ROOT);
        assertThat(REGISTRY.find(lower).filter(entry -> !lower.startsWith("al-")))
            .as(lower)
            .isEmpty();
      }
    }
  }

  @Test
  void everyNameKeptByHandIsFoundInCapitals() {
    Map<String, String> lost = new TreeMap<>();
    for (String row : WordList.lines(Registry.class, "names.tsv")) {
      for (String name : row.split("\t", -1)[3].replace("~", "").split("\\|", -1)) {
        boolean dotted = name.endsWith(".") || name.equals("u.n") || name.equals("u.s");
        String words =
            name.startsWith("=")
                ? name.substring(1)
                : dotted ? name.toUpperCase(Locale.ROOT) : capitals(name);
        if (REGISTRY.find(words).isEmpty()) {
          lost.put(words, row);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CNN,Fox News",
    "Hamas,Islamic Jihad",
    "Republican Party,Democratic Party",
    "Google,Microsoft",
    "Islamic State,Al-Qaida",
    "State Duma,Federation Council",
    "Labour Party,Conservative Party",
    "CIA,NSA",
    "Oxfam,Greenpeace",
    "FBI,DEA",
    "Downing Street,Whitehall",
    "Rafah,Gaza",
    "Lagos,Kano",
    "Abkhazia,South Ossetia",
    "Senate,House of Representatives",
    "MI5,MI6"
  })
  void twoBodiesOfOneKindAreTwo(String one, String other) {
    assertThat(REGISTRY.find(one).orElseThrow().id())
        .isNotEqualTo(REGISTRY.find(other).orElseThrow().id());
  }

  @ParameterizedTest
  @CsvSource({
    "Islamic State,Daesh",
    "IRGC,Revolutionary Guards",
    "Duma,State Duma",
    "MI6,Secret Intelligence Service",
    "BBC,British Broadcasting Corporation",
    "FARC,Farc",
    "U.S. Army,US Army",
    "Al-Qaida,al-Qaeda",
    "Hezbollah,Hizbullah",
    "Oxford University,University of Oxford"
  })
  void twoNamesOfOneBodyAreOne(String one, String other) {
    assertThat(REGISTRY.find(one).orElseThrow().id())
        .isEqualTo(REGISTRY.find(other).orElseThrow().id());
  }

  /** Each word with a capital, as a headline has it. */
  private static String capitals(String name) {
    StringBuilder words = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      int first = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
      words
          .append(words.isEmpty() ? "" : " ")
          .append(word.substring(0, first).toUpperCase(Locale.ROOT))
          .append(word.substring(first));
    }
    return words.toString();
  }

  @Test
  void aHitNeverReachesBeyondTheWords() {
    List<Token> tokens = cut("Then the United States and the Democratic Republic of");
    for (int at = 0; at < tokens.size(); at++) {
      int from = at;
      Optional<Integer> end = REGISTRY.longest(tokens, at).map(Hit::length).map(it -> from + it);
      assertThat(end.orElse(0)).isLessThanOrEqualTo(tokens.size());
    }
  }

  @ParameterizedTest
  @CsvSource({"Latvia,LVA", "Latvian,LVA", "Latvians,LVA", "Riga,-", "NATO,-", "the,-"})
  void aNameOrAPeoplesHasAState(String name, String expected) {
    String code = REGISTRY.stateOf(name).flatMap(Entry::country).orElse("-");
    assertThat(code).isEqualTo(expected);
  }
}
