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

/** Heads that the network finds stand in braces with what it takes them for. */
class GuessedTest {
  private static final Pattern LINKED = Pattern.compile("\\{([^=}]+)=(\\w+)\\}");

  private static Mentioned mentioned(String picture) {
    StringBuilder text = new StringBuilder();
    List<Linked> linked = new ArrayList<>();
    Matcher heads = LINKED.matcher(picture);
    int at = 0;
    while (heads.find()) {
      text.append(picture, at, heads.start());
      Span span = new Span(text.length(), text.length() + heads.group(1).length());
      Type type = Type.valueOf(heads.group(2).toUpperCase(Locale.ROOT));
      Mention mention = new Mention(span, span, Mention.Kind.NAME, type);
      linked.add(new Linked(mention, Optional.empty(), 1));
      text.append(heads.group(1));
      at = heads.end();
    }
    String words = text.append(picture.substring(at)).toString();
    List<Mention> written = new WrittenNames().find(words, Paragraphs.of(words));
    return new Mentioned(written, linked);
  }

  private static String settled(String picture) {
    String text = LINKED.matcher(picture).replaceAll("$1");
    return Guessed.settled(text, mentioned(picture)).written().stream()
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
        "Norway and Denmark met. | Norway country, Denmark country",
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
    String text = LINKED.matcher(picture).replaceAll("$1");
    assertThat(Guessed.settled(text, mentioned(picture)).written())
        .filteredOn(each -> each.type() == Type.PERSON)
        .extracting(each -> each.span().in(text) + " " + each.kind())
        .containsExactly("Norway's Prime Minister NOMINAL");
  }

  @Test
  void whatIsLinkedStaysAsItIs() {
    Mentioned found = mentioned("They came to {Kalvik=place} on foot.");
    assertThat(Guessed.settled("They came to Kalvik on foot.", found).linked())
        .isEqualTo(found.linked());
  }
}
