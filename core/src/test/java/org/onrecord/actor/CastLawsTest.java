package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.mention.Mention;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/** What holds for every text, tried on texts of a seeded generator. */
class CastLawsTest {
  private static final List<String> PIECES =
      List.of(
          "Mara Quill",
          "Quill",
          "Mr. Brandt",
          "Jonas Brandt",
          "Karim al-Masri",
          "the minister",
          "Latvian Foreign Minister Ilze Kalve",
          "the foreign minister",
          "a senior official",
          "Portugal",
          "Lisbon",
          "the Portuguese government",
          "the U.S.",
          "NATO",
          "the group",
          "Boko Haram",
          "gunmen",
          "police",
          "she",
          "He",
          "they",
          "it",
          "who",
          "I",
          "said",
          "told",
          "and",
          "of",
          "in",
          "’s",
          ",",
          ".",
          "(",
          ")",
          "“",
          "”",
          "\n\n",
          "the report",
          "—",
          "عراقیان",
          "\uD83D\uDE00",
          "Monday",
          "former president",
          "President",
          "spokesman for",
          "2024",
          "-");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextInt(8) == 0 ? "" : " ");
    }
    return text.toString();
  }

  /** Attributions whose sources are anywhere; some stand in others. */
  private static List<Attribution> attributions(String text, Random random) {
    List<Attribution> made = new ArrayList<>();
    for (int i = 0; i < 5 && text.length() > 4; i++) {
      List<Span> source = random.nextInt(5) == 0 ? List.of() : List.of(span(text, random));
      Frame frame = new Frame(source, List.of(), List.of(span(text, random)), Form.INDIRECT);
      Optional<Attribution> parent =
          made.isEmpty() || random.nextBoolean()
              ? Optional.empty()
              : Optional.of(made.get(random.nextInt(made.size())));
      made.add(new Attribution(frame, Sense.of(Kind.SPEECH), 0.5, parent));
    }
    return made;
  }

  private static Span span(String text, Random random) {
    int start = random.nextInt(text.length() - 1);
    return new Span(start, Math.min(text.length(), start + 1 + random.nextInt(20)));
  }

  private static Casting.Result cast(String text, List<Attribution> attributions) {
    List<Span> paragraphs = Paragraphs.of(text);
    return Casting.of(
        text,
        paragraphs,
        Casting.Mentioned.of(new WrittenNames().find(text, paragraphs)),
        attributions);
  }

  /** A text with what was cast from it. */
  private record Tried(String text, List<Attribution> attributions, Casting.Result result) {}

  private static Stream<Tried> some(int count) {
    Random random = new Random(7);
    return Stream.generate(
            () -> {
              String text = text(random);
              List<Attribution> attributions = attributions(text, random);
              return new Tried(text, attributions, cast(text, attributions));
            })
        .limit(count);
  }

  @Test
  void theSameTextGivesTheSameCast() {
    some(40)
        .forEach(
            tried ->
                assertThat(cast(tried.text(), tried.attributions())).isEqualTo(tried.result()));
  }

  @Test
  void everyAttributionHasItsVoice() {
    some(80)
        .forEach(
            tried -> assertThat(tried.result().speakers()).hasSameSizeAs(tried.attributions()));
  }

  @Test
  void idsCountFromOneInTextOrder() {
    some(80)
        .forEach(
            tried -> {
              List<Cast.Named> mentions = tried.result().cast().mentions();
              for (int i = 0; i < mentions.size(); i++) {
                assertThat(mentions.get(i).id()).isEqualTo("m" + (i + 1));
              }
              assertThat(mentions.stream().map(Cast.Named::mention)).isSorted();
              List<Actor> actors = tried.result().cast().actors();
              for (int i = 0; i < actors.size(); i++) {
                assertThat(actors.get(i).id()).isEqualTo("a" + (i + 1));
              }
            });
  }

  @Test
  void everyIdThatIsUsedExists() {
    some(80)
        .forEach(
            tried -> {
              Cast cast = tried.result().cast();
              Set<String> actors =
                  cast.actors().stream().map(Actor::id).collect(Collectors.toSet());
              Set<String> mentions =
                  cast.mentions().stream().map(Cast.Named::id).collect(Collectors.toSet());
              assertThat(actors)
                  .containsAll(
                      cast.mentions().stream().flatMap(each -> each.actor().stream()).toList());
              for (Actor actor : cast.actors()) {
                assertThat(mentions).containsAll(actor.mentions());
                assertThat(actors).containsAll(actor.members());
                assertThat(actor.mentions()).isNotEmpty();
              }
              for (Casting.Voice voice : tried.result().speakers()) {
                assertThat(actors)
                    .containsAll(voice.chain().stream().flatMap(Optional::stream).toList());
                if (voice.speaker() instanceof Speaker.Identified(String actor, String mention)) {
                  assertThat(actors).contains(actor);
                  assertThat(mentions).contains(mention);
                }
              }
            });
  }

  @Test
  void aMentionIsOneActorsAndSaysWhy() {
    some(80)
        .forEach(
            tried ->
                tried
                    .result()
                    .cast()
                    .mentions()
                    .forEach(
                        each ->
                            assertThat(each.why().isEmpty()).isEqualTo(each.actor().isEmpty())));
  }

  @Test
  void rolesAndMentionsStandInTheText() {
    some(80)
        .forEach(
            tried -> {
              int length = tried.text().length();
              for (Actor actor : tried.result().cast().actors()) {
                assertThat(actor.roles()).allMatch(role -> role.span().end() <= length);
                assertThat(actor.name()).isNotBlank();
              }
            });
  }

  @Test
  void anUnnamedVoiceKeepsWordsOfItsSource() {
    some(80)
        .forEach(
            tried -> {
              for (Casting.Voice voice : tried.result().speakers()) {
                if (voice.speaker() instanceof Speaker.Unnamed(String words)) {
                  assertThat(words).isNotBlank();
                  assertThat(tried.text()).contains(words);
                }
              }
            });
  }

  @Test
  void theChainEndsWithTheSpeaker() {
    some(80)
        .forEach(
            tried -> {
              for (Casting.Voice voice : tried.result().speakers()) {
                Optional<String> last = voice.chain().getLast();
                Optional<String> speaker =
                    voice.speaker() instanceof Speaker.Identified(String actor, String mention)
                        ? Optional.of(actor)
                        : Optional.empty();
                assertThat(last).isEqualTo(speaker);
              }
            });
  }

  @Test
  void twoPersonsInTwoCountriesAreNeverOne() {
    some(80)
        .forEach(
            tried -> {
              for (Actor actor : tried.result().cast().actors()) {
                assertThat(
                        actor.roles().stream()
                            .flatMap(role -> role.country().stream())
                            .distinct()
                            .count())
                    .isLessThanOrEqualTo(2);
              }
            });
  }

  @Test
  @Timeout(30)
  void aLongArticleIsCastInLinearTime() {
    String paragraph =
        "Latvian Foreign Minister Ilze Kalve met Jonas Brandt, a senior fellow at the Harbour"
            + " Institute, in Lisbon. The foreign minister said the group had left. He agreed.\n\n";
    cast(paragraph.repeat(50), List.of());
    Duration few = timed(paragraph.repeat(100));
    Duration many = timed(paragraph.repeat(400));
    assertThat(many).isLessThan(few.multipliedBy(16).plusMillis(800));
  }

  private static Duration timed(String text) {
    long start = System.nanoTime();
    List<Mention> mentions = new WrittenNames().find(text, Paragraphs.of(text));
    assertThat(
            Casting.of(text, Paragraphs.of(text), Casting.Mentioned.of(mentions), List.of())
                .cast()
                .actors())
        .isNotEmpty();
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
