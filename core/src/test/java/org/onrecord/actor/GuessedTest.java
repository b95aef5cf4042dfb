package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.actor.Casting.Mentioned;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Mentions.Linked;
import org.onrecord.mention.Type;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/**
 * Heads that the network finds stand in braces with what it takes them for; words of the mention
 * before its head end with a bar.
 */
class GuessedTest {
  private static final Pattern LINKED = Pattern.compile("\\{(?:([^=}_]+)_)?([^=}_]+)=(\\w+)\\}");

  private static Mentioned mentioned(String picture) {
    StringBuilder text = new StringBuilder();
    List<Linked> linked = new ArrayList<>();
    Matcher heads = LINKED.matcher(picture);
    int at = 0;
    while (heads.find()) {
      text.append(picture, at, heads.start());
      int start = text.length();
      Optional.ofNullable(heads.group(1)).ifPresent(before -> text.append(before).append(' '));
      Span head = new Span(text.length(), text.length() + heads.group(2).length());
      Type type = Type.valueOf(heads.group(3).toUpperCase(Locale.ROOT));
      Span span = new Span(start, head.end());
      linked.add(new Linked(new Mention(span, head, Mention.Kind.NAME, type), Optional.empty(), 1));
      text.append(heads.group(2));
      at = heads.end();
    }
    String words = text.append(picture.substring(at)).toString();
    List<Mention> written = new WrittenNames().find(words, Paragraphs.of(words));
    return new Mentioned(written, linked);
  }

  private static String text(String picture) {
    return LINKED
        .matcher(picture)
        .replaceAll(
            drawn ->
                Optional.ofNullable(drawn.group(1)).map(before -> before + " ").orElse("")
                    + drawn.group(2));
  }

  /** Line 1 is a heading where there is more than one. */
  private static List<Mention> written(String picture) {
    String text = text(picture);
    int heading = text.indexOf('\n');
    return Guessed.settled(text, span -> span.start() < heading, mentioned(picture)).written();
  }

  private static String settled(String picture) {
    String text = text(picture);
    return written(picture).stream()
        .filter(each -> each.kind() == Mention.Kind.NAME)
        .map(each -> each.head().in(text) + " " + each.type().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They came to {Kalvik=place} on foot. | Kalvik place",
        "They read the story of {Zorvan=person} again. | Zorvan person",
        "They trust {Zorvan=organization} again. | Zorvan organization",
        "The long Enduring {Hostility=other} went on. | Enduring Hostility other",
        "They saw how Kalvik ended. | ''",
        "They saw Mayor Zorvan again. | Zorvan person",
        "They saw Maria Zorvan again. | Maria Zorvan person",
        "They saw Foreign {Minister=person} Maria Zorvan again. | Maria Zorvan person",
        "They saw President {Zorvan Kalvik=country} again. | Zorvan Kalvik person",
        "They saw President {Zorvan=country} again. | President Zorvan country",
        "Norway and Denmark met. | Norway country, Denmark country",
        "They fought Zorvan Front {Kalvik=country} again. | Zorvan Front Kalvik organization",
        "They fled to {Zorvan=country} again. | Zorvan country",
        "They demand the lifting of a {Norwegian-Danish=country} embargo on it. | ''",
        "They said {Islam=person} forbids it. | ''",
      })
  void aNameThatNoTableHasIsWhatTheNetworkTakesItFor(String picture, String names) {
    assertThat(settled(picture)).isEqualTo(names);
  }

  @Test
  void aPersonWhoIsToldToBeOneStaysOneByTheFamilyNameAlone() {
    assertThat(settled("They met Maria Zorvan. Then they asked {Zorvan=organization} to go."))
        .isEqualTo("Maria Zorvan person, Zorvan person");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They fear a Kalvik-backed group. | ''",
        "They fear a Kalvik-style plan. | ''",
        "They saw a Kalvik-origin banker. | ''",
        "They met a Kalvik-speaking crowd. | ''",
        "They fear that Kalvik-backed {Zorvan=person} won. | Zorvan person",
        "They fear that Kalvik-led Norway won. | Norway country",
        "They met {Kim Zorvan-un=person} there. | Kim Zorvan-un person",
      })
  void aQualityThatIsMadeOfANameIsNone(String picture, String names) {
    assertThat(settled(picture)).isEqualTo(names);
  }

  @Test
  void aRoleBeforeWordsThatAreNoNameIsTheRoleAlone() {
    String picture = "Norway's Prime {Minister=person} Warns Against Haste in the harbour.";
    assertThat(written(picture))
        .filteredOn(each -> each.type() == Type.PERSON)
        .extracting(each -> each.span().in(text(picture)) + " " + each.kind())
        .containsExactly("Norway's Prime Minister NOMINAL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They shelled {the military_targets=other} again. | ''",
        "They saw {the_military=organization} again. | the military",
        "They saw the military near {the_targets=other} again. | the military",
        "They keep {their sovereign_rights=other} now. | ''",
        "They heard {a public_sermon=other} there. | ''",
        "So {this_storm=other} forces them to stay. | ''",
        "So {the_crew=group} forces came. | ''",
        "So {Norway=country}'s forces came. | Norway's forces",
      })
  void aNounOfTheTableIsNoneWhereItBelongsToTheNextOneOrIsAVerb(String picture, String nouns) {
    assertThat(
            written(picture).stream()
                .filter(each -> each.kind() == Mention.Kind.NOMINAL)
                .map(each -> each.span().in(text(picture)))
                .collect(Collectors.joining(", ")))
        .isEqualTo(nouns);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They honour {the Islamic_Revolution=other} there. | the Islamic Revolution other",
        "They met Archbishop {Zorvan=person} there. | Zorvan person",
      })
  void aNameAfterARoleIsAThingWhereTheNetworkTakesItForOne(String picture, String names) {
    assertThat(settled(picture)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Enduring {Standoff=other}/They met {Zorvan=person} there. | Zorvan person",
        "The Kalvik {Accords=other}/They praise the Kalvik {Accords=other} there."
            + " | Kalvik Accords other, Kalvik Accords other",
        "The Zorvan {Alliance=organization}/They came late. | Zorvan Alliance organization",
      })
  void aThingThatIsNamedInAHeadingAloneIsNone(String picture, String names) {
    assertThat(settled(picture.replace('/', '\n'))).isEqualTo(names);
  }

  @Test
  void whatIsLinkedStaysAsItIs() {
    Mentioned found = mentioned("They came to {Kalvik=place} on foot.");
    assertThat(Guessed.settled("They came to Kalvik on foot.", span -> false, found).linked())
        .isEqualTo(found.linked());
  }
}
