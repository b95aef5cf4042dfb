package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting;
import org.onrecord.actor.Speaker;
import org.onrecord.actor.WrittenNames;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

class OwnStateTest {
  private static Cast cast(String text) {
    List<Span> paragraphs = Paragraphs.of(text);
    Casting.Mentioned mentioned = Casting.Mentioned.of(new WrittenNames().find(text, paragraphs));
    return Casting.of(text, paragraphs, mentioned, List.of()).cast();
  }

  private static String picture(String text, String name) {
    Cast cast = cast(text);
    Actor who =
        cast.actors().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    StringBuilder picture = new StringBuilder(text);
    Speaker speaker = new Speaker.Identified(who.id(), who.mentions().getFirst());
    for (Span span : new OwnState(cast).of(speaker).reversed()) {
      picture.insert(span.end(), ']').insert(span.start(), '[');
    }
    return picture.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Berg | Norwegian Foreign Minister Ana Berg said [Norway] and Denmark met; [Oslo] won.",
        "Norway   | [Norway] said it would come. “[Norway] comes,” it said to Denmark.",
        "Tom Reed | Historian Tom Reed of Norway said Norway and Denmark met.",
        "Eva Holm | Danish singer Eva Holm said Denmark would sing.",
      })
  void isNamedWhereItsOfficialsSpeakAndNotForThoseWhoOnlyLiveInIt(String name, String picture) {
    assertThat(picture(picture.replaceAll("[\\[\\]]", ""), name)).isEqualTo(picture);
  }

  @Test
  void nobodyIdentifiedSpeaksForNone() {
    OwnState states = new OwnState(cast("Norway met Denmark."));
    assertThat(states.of(Speaker.unknown())).isEmpty();
    assertThat(states.of(new Speaker.Unnamed("an official"))).isEmpty();
    assertThat(states.of(new Speaker.Identified("a99", "m99"))).isEmpty();
  }
}
