package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.mention.Mention;

/** Who is one in an article, and what is known of them. */
class CastingTest {
  @Test
  void aNameItsFamilyNameAndItsOfficeAreOne() {
    Scene scene =
        Scene.of(
            "Latvian Foreign Minister Ilze Kalve came on Monday. Kalve spoke with Ms. Kalve's aide."
                + " The foreign minister then left.");
    assertThat(scene.mentions("Ilze Kalve"))
        .containsExactly(
            "Latvian Foreign Minister Ilze Kalve", "Kalve", "Ms. Kalve", "The foreign minister");
    assertThat(scene.named("Ilze Kalve").known().country()).contains("LVA");
    assertThat(scene.named("Ilze Kalve").known().sector()).contains(Sector.GOV);
  }

  @Test
  void eachMentionSaysWhyItIsItsActors() {
    Scene scene =
        Scene.of("Latvian Foreign Minister Ilze Kalve came. Kalve left Lisbon for Portugal.");
    assertThat(scene.why("Latvian Foreign Minister Ilze Kalve")).isEqualTo("its name");
    assertThat(scene.why("Kalve")).isEqualTo("the family name alone");
    assertThat(scene.why("Lisbon")).isEqualTo("“Lisbon” is in the registry as iso:PRT");
  }

  @Test
  void twoWithOneFamilyNameStayTwo() {
    Scene scene = Scene.of("Ada Hale met Tom Hale. Then Hale left.");
    assertThat(scene.mentions("Ada Hale")).containsExactly("Ada Hale");
    assertThat(scene.mentions("Tom Hale")).containsExactly("Tom Hale");
    assertThat(scene.mentions("Hale")).containsExactly("Hale");
  }

  @Test
  void anHonorificTellsTwoWithOneFamilyNameApart() {
    Scene scene = Scene.of("Ms. Ada Hale met Mr. Tom Hale. Then Ms. Hale left.");
    assertThat(scene.mentions("Ada Hale")).containsExactly("Ms. Ada Hale", "Ms. Hale");
    assertThat(scene.mentions("Tom Hale")).containsExactly("Mr. Tom Hale");
  }

  @Test
  void aNameInTwoCountriesIsTwo() {
    Scene scene =
        Scene.of("Chilean President Juan Rojas met Peruvian President Juan Rojas on Monday.");
    assertThat(scene.names()).filteredOn("Juan Rojas"::equals).hasSize(2);
  }

  @Test
  void theNorthIsNorthKoreaWhereBothKoreasAreSpokenOf() {
    Scene both = Scene.of("North Korea met South Korea. The North warned the South.");
    assertThat(both.mentions("North Korea")).containsExactly("North Korea", "The North");
    assertThat(both.mentions("South Korea")).containsExactly("South Korea", "the South");
    Scene one = Scene.of("North Korea came. The North of Ghana is dry.");
    assertThat(one.mentions("North Korea")).containsExactly("North Korea");
  }

  @Test
  void spellingsOfOneNameAreOne() {
    Scene scene = Scene.of("Karim Araghian came. Later Karim Araqian spoke to Araghian's aide.");
    assertThat(scene.mentions("Karim Araghian"))
        .containsExactly("Karim Araghian", "Karim Araqian", "Araghian");
  }

  @Test
  void aNameInItsOwnScriptIsOne() {
    Scene scene = Scene.of("Karim Araghian (عراقیان) came.");
    assertThat(scene.mentions("Karim Araghian")).contains("عراقیان");
    assertThat(scene.why("عراقیان")).isEqualTo("the family name alone");
  }

  @Test
  void koreanFamilyNamesStandFirst() {
    Scene scene = Scene.of("North Korean envoy Pak Chol Su came. Then Pak left.");
    assertThat(scene.mentions("Pak Chol Su")).contains("Pak");
  }

  @Test
  void particlesMayBeLeftOut() {
    Scene scene =
        Scene.of("Karim al-Masri and Ursula von der Heide came. Masri left. Von der Heide stayed.");
    assertThat(scene.mentions("Karim al-Masri")).containsExactly("Karim al-Masri", "Masri");
  }

  @Test
  void aStateItsCapitalAndItsNamesAreOne() {
    Scene scene = Scene.of("Washington and the United States and the U.S. are one. America too.");
    Actor states = scene.named("United States");
    assertThat(states.known().registry()).contains("iso:USA");
    assertThat(states.mentions()).hasSize(4);
    assertThat(states.known().sector()).contains(Sector.GOV);
  }

  @Test
  void aStateByItsNameAloneHasNoSector() {
    assertThat(Scene.of("Egypt won.").named("Egypt").known().sector()).isEmpty();
  }

  @Test
  void aBodyAndItsInitialsAreOne() {
    Scene scene = Scene.of("The Harbour Workers Union (HWU) met. The HWU left.");
    assertThat(scene.named("Harbour Workers Union").mentions()).hasSize(3);
    assertThat(scene.named("Harbour Workers Union").known().type().code())
        .isEqualTo("organization");
  }

  @Test
  void aBodyThatATableKnowsByItsInitialsIsOneWithItsNameHoweverSpelt() {
    Scene scene = Scene.of("The Israel Defence Forces (IDF) met. The IDF left.");
    assertThat(scene.named("Israel Defence Forces").mentions()).hasSize(3);
    assertThat(scene.named("Israel Defence Forces").known().country()).contains("ISR");
  }

  @Test
  void aFamilyNameInCapitalsIsThePersonsAndNoAbbreviation() {
    Scene scene = Scene.of("ANA PETROVA: It rained. KPC: It did. PETROVA: So we wait. KPC: Oh.");
    assertThat(scene.named("ANA PETROVA").mentions()).hasSize(2);
    assertThat(scene.named("KPC").known().type().code()).isEqualTo("organization");
  }

  @Test
  void intergovernmentalBodiesAreOfNoCountry() {
    Scene scene = Scene.of("The United Nations and the IAEA met.");
    assertThat(scene.named("United Nations").known().country()).contains("IGO");
    assertThat(scene.named("IAEA").known().country()).contains("IGO");
  }

  @Test
  void rolesStandAsTheArticleHasThem() {
    Scene scene =
        Scene.of(
            "Former Chilean president Pia Soto met Raul Vega, a senior fellow at the Harbour"
                + " Institute, and Jonas Brandt, who was the envoy of Malta.");
    assertThat(scene.roles("Pia Soto"))
        .containsExactly("former president (Chilean, CHL): Former Chilean president");
    assertThat(scene.roles("Raul Vega"))
        .containsExactly(
            "senior fellow (Harbour Institute, -): a senior fellow at the Harbour Institute");
    assertThat(scene.roles("Jonas Brandt"))
        .containsExactly("envoy (Malta, MLT): the envoy of Malta");
  }

  @Test
  void theRoleIsThatOfTheArticlesDay() {
    assertThat(Scene.of("President Soto left.").roles("Soto"))
        .containsExactly("president (-, -): President");
    assertThat(Scene.of("Former President Soto left.").roles("Soto"))
        .containsExactly("former president (-, -): Former President");
    assertThat(Scene.of("President Soto left.").named("Soto").known().sector())
        .contains(Sector.GOV);
    assertThat(Scene.of("Former President Soto left.").named("Soto").known().sector())
        .contains(Sector.ELI);
  }

  @Test
  void thePossessorIsSomebodyElse() {
    Scene scene = Scene.of("Soto's lawyer, Karl Weiss, left. Turkey’s foreign minister stayed.");
    assertThat(scene.mentions("Soto")).containsExactly("Soto");
    assertThat(scene.mentions("Karl Weiss")).containsExactly("Soto's lawyer", "Karl Weiss");
    assertThat(scene.mentions("Turkey")).containsExactly("Turkey");
  }

  @Test
  void anAppositionWithoutARoleIsNoRole() {
    for (String text :
        List.of(
            "Karl Weiss, 48, left.",
            "Karl Weiss, of the Harbour Institute, left.",
            "Karl Weiss, Ada Hale and Tom Reed left.",
            "Karl Weiss, say analysts, left.",
            "Karl Weiss, and ministers from Peru, left.")) {
      assertThat(Scene.of(text).named("Karl Weiss").roles()).as(text).isEmpty();
    }
  }

  @Test
  void weekdaysAndMonthsAreNobody() {
    assertThat(Scene.of("On Monday in August, Karl Weiss left. Tuesday was quiet.").names())
        .containsExactly("Karl Weiss");
  }

  @Test
  void aWordAtTheBeginningOfASentenceIsNoName() {
    assertThat(Scene.of("Talks went on. Yesterday rain fell. However, nobody came.").names())
        .isEmpty();
  }

  @Test
  void aNameAtTheBeginningIsOneWhereTheArticleHasItElsewhere() {
    Scene scene = Scene.of("Weiss left. Later Karl Weiss came back.");
    assertThat(scene.mentions("Karl Weiss")).containsExactly("Weiss", "Karl Weiss");
  }

  @Test
  void aTermOfOneLineIsOneActor() {
    Scene scene = Scene.of("Chile’s ambassador to Japan");
    assertThat(scene.cast().actors()).hasSize(1);
    assertThat(scene.cast().actors().getFirst().known().country()).contains("CHL");
  }

  @Test
  void aPhraseThatIsTheWholeTextIsCodedWhoeverItMeans() {
    Scene scene = Scene.of("Portuguese experts");
    assertThat(scene.cast().actors()).hasSize(1);
    assertThat(scene.cast().actors().getFirst().known().country()).contains("PRT");
    assertThat(scene.cast().actors().getFirst().known().sector()).contains(Sector.EDU);
    assertThat(Scene.of("Portuguese experts left.").names()).isEmpty();
  }

  @Test
  void anObscureWordOfOneLineIsNobodyOfNote() {
    assertThat(Scene.of("xqzvbnm").cast().actors()).isEmpty();
    assertThat(Scene.of("20 men").cast().actors()).isEmpty();
  }

  @Test
  void idsGoByFirstMention() {
    Scene scene = Scene.of("Portugal met Karl Weiss. Then Spain came.");
    assertThat(scene.cast().actors()).extracting(Actor::id).containsExactly("a1", "a2", "a3");
    assertThat(scene.names()).containsExactly("Portugal", "Karl Weiss", "Spain");
    assertThat(scene.cast().mentions())
        .extracting(Cast.Named::id)
        .containsExactly("m1", "m2", "m3");
  }

  @Test
  void everyMentionOfAnActorPointsBackToIt() {
    Scene scene =
        Scene.of(
            "[1:Latvian Foreign Minister Ilze Kalve] said <1:no>. [2:She] and Karl Weiss left"
                + " <2:Riga>.");
    for (Actor actor : scene.cast().actors()) {
      Set<String> pointing =
          scene.cast().mentions().stream()
              .filter(each -> each.actor().equals(Optional.of(actor.id())))
              .map(Cast.Named::id)
              .collect(Collectors.toSet());
      assertThat(pointing).containsExactlyInAnyOrderElementsOf(actor.mentions());
    }
  }

  @Test
  void pronounsAreMentionsWhereTheySpeak() {
    Scene scene = Scene.of("[1:Karl Weiss] said <1:no>. [2:He] said <2:yes>.");
    assertThat(scene.cast().mentions())
        .filteredOn(each -> each.mention().kind() == Mention.Kind.PRONOUN)
        .hasSize(1);
    assertThat(scene.mentions("Karl Weiss")).containsExactly("Karl Weiss", "He");
  }

  @Test
  void nobodyIsCastFromNothing() {
    for (String text : List.of("", " ", "?", "12 34", "“”", "the of and")) {
      assertThat(Scene.of(text).cast()).as(text).isEqualTo(Cast.empty());
    }
  }
}
