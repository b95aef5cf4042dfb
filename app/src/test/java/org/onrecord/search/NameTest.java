package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One name in many writings, and names that stay apart. */
class NameTest {
  private static boolean alike(String one, String two) {
    Name first = Name.of(one).orElseThrow();
    Name second = Name.of(two).orElseThrow();
    boolean forth = first.key().equals(second.key()) && first.isLikeTerm(second.term());
    boolean back = second.key().equals(first.key()) && second.isLikeTerm(first.term());
    assertThat(forth).as("%s like %s, and the other way round", one, two).isEqualTo(back);
    return forth;
  }

  /** Each line holds writings of one name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Araghchi Araqchi Arāghchī Arakchi Araghtchi araghchi عراقچی عراقچي",
        "Isfahan Esfahan Iṣfahān اصفهان",
        "Qazvin Ghazvin Kazvin Qazwin Qazvīn قزوین",
        "Khorasan Khurasan Xorasan Khorāsān خراسان",
        "Shiraz Schiraz Širaz Şiraz شیراز",
        "Mashhad Mašhad مشهد",
        "Baghdad Bagdad بغداد",
        "Basra Basrah Bassra بصره بصرة",
        "Damascus DAMASCUS Damascus’s",
        "Qom Ghom قم",
        "Kerman Kermān کرمان كرمان",
        "Hormuz Hormoz هرمز",
        "Yazd Yazdʿ یزد",
        "Tabriz Tabreez Tabrīz تبریز",
        "Kandahar Qandahar Ghandahar قندهار",
        "Aleppo Alepo",
        "Červen Cherven Tcherven",
        "Dowrani Douranee Dourani دورانی",
        "Vahdour Wahdour Vahdūr وحدور",
        "Jalboud Djalboud Jalbūd جلبود",
        "Ostavi Ostavy Ostavie استوی",
        "Nozrali Nozraali Nozrally نزرالی",
      })
  void writingsOfOneNameFindEachOther(String line) {
    List<String> writings = List.of(line.split(" "));
    for (String one : writings) {
      for (String two : writings) {
        assertThat(alike(one, two)).as("%s and %s", one, two).isTrue();
      }
    }
  }

  /** Each line holds different names, however near they sound. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lee Li Lei Lou Leo Ali Ella Ola",
        "Bam Bem Bim Bum",
        "Amir Emir Omar",
        "Kerry Gerry",
        "Hasan Hosein Hossa",
        "Khan Chan Han",
        "Sari Zari Shari",
        "Basra Basri Busra",
        "Qom Kim Kom",
        "Hormuz Ormuz",
        "Aragchi Arakchi",
        "Malta Milta",
        "Tehran Teheran Tirana",
        "Mali Mila Mulu",
        "علی لیلا لو",
        "Karaj Kerch",
      })
  void namesThatDifferStayApart(String line) {
    List<String> names = List.of(line.split(" "));
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        assertThat(alike(names.get(i), names.get(j)))
            .as("%s and %s", names.get(i), names.get(j))
            .isFalse();
      }
    }
  }

  @Test
  void theScriptReadsOnlyWhatItsLettersAllow() {
    assertThat(alike("قم", "Qom")).isTrue();
    assertThat(alike("قم", "Qoma")).isFalse();
    assertThat(alike("علی", "Ali")).isTrue();
    assertThat(alike("علی", "Lee")).isFalse();
    assertThat(alike("امیر", "Amir")).isTrue();
    assertThat(alike("امیر", "Mir")).isFalse();
    assertThat(alike("الموصل", "Mosul")).isTrue();
    assertThat(alike("موسی", "Musa")).isTrue();
    assertThat(alike("ایران", "Iran")).isTrue();
    assertThat(alike("ایران", "Oran")).isFalse();
    assertThat(alike("رضا", "Reza")).isTrue();
    assertThat(alike("رضا", "Razi")).isFalse();
  }

  @Test
  void aSilentLetterBeforeAJoinIsNotRead() {
    assertThat(alike("نامه\u200Cای", "Namei")).isTrue();
  }

  @Test
  void wordsOfOtherScriptsAreNoNamesHere() {
    assertThat(Name.of("北京")).isEmpty();
    assertThat(Name.of("Москва")).isEmpty();
    assertThat(Name.of("2025")).isEmpty();
    assertThat(Name.of("😀")).isEmpty();
    assertThat(Name.of("'")).isEmpty();
  }

  @Test
  void aNameIsWrittenWithACapitalWhereThereAreAny() {
    assertThat(Name.isWrittenAsName("Yazd")).isTrue();
    assertThat(Name.isWrittenAsName("yazd")).isFalse();
    assertThat(Name.isWrittenAsName("یزد")).isTrue();
  }

  @Test
  void longWordsAreComparedInTime() {
    String latin = "Aei".repeat(5_000);
    String script = "وی".repeat(120);
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          assertThat(alike(latin, latin)).isTrue();
          assertThat(alike(script, "ui".repeat(119) + "x")).isFalse();
        });
  }
}
