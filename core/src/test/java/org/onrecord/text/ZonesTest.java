package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZonesTest {
  private static final String LONG =
      "The dockers of the old harbour went back to work on Monday after three weeks, and the"
          + " minister thanked both sides for a deal that nobody had expected.";

  private static String picture(String text) {
    return Picture.of(
        text,
        Zones.of(text),
        Zone::span,
        zone ->
            zone.kind().code() + zone.author().map(author -> " by " + author).orElse("") + "| ");
  }

  @Test
  void titleBodyAndHeadingOfAPlainArticle() {
    String text = "Harbour strike ends\n\n" + LONG + "\n\nWhat comes next\n\n" + LONG + "\n";
    assertThat(picture(text))
        .isEqualTo(
            "[headline| Harbour strike ends]\n\n[body| "
                + LONG
                + "]\n\n[headline| What comes next]\n\n[body| "
                + LONG
                + "]\n");
  }

  @Test
  void neighboursOfOneKindAreOneZone() {
    String text = LONG + "\n\n" + LONG + "\nShare\nTweet\n";
    assertThat(picture(text))
        .isEqualTo("[body| " + LONG + "\n\n" + LONG + "]\n[furniture| Share\nTweet]\n");
  }

  @Test
  void aPostIsItsWordsAndItsByline() {
    String text =
        LONG
            + "\nWe are back! #harbour\n— Dock Union (@dock_union) January 29, 2025\n"
            + LONG
            + "\nThank you all.\n— Jane Doe (@jane)\nAnd good night.\n— Jane Doe (@jane)\n";
    assertThat(picture(text))
        .isEqualTo(
            "[body| "
                + LONG
                + "]\n[post by Dock Union (@dock_union)| We are back! #harbour\n"
                + "— Dock Union (@dock_union) January 29, 2025]\n[body| "
                + LONG
                + "]\n[post by Jane Doe (@jane)| Thank you all.\n— Jane Doe (@jane)]\n"
                + "[post by Jane Doe (@jane)| And good night.\n— Jane Doe (@jane)]\n");
  }

  @Test
  void theDateOfAPostIsLeftToTheCaller() {
    List<Zone> zones = Zones.of("Back at work.\n— Jane Doe (@jane) January 29, 2025");
    assertThat(zones).singleElement().satisfies(zone -> assertThat(zone.date()).isEmpty());
  }

  @Test
  void aPostOfSeveralLinesInABlockOfItsOwnIsWhole() {
    String text = LONG + "\n\nFirst line.\nSecond line.\n— Jane Doe (@jane) May 3, 2024\n\n" + LONG;
    assertThat(picture(text))
        .isEqualTo(
            "[body| "
                + LONG
                + "]\n\n[post by Jane Doe (@jane)| First line.\nSecond line.\n"
                + "— Jane Doe (@jane) May 3, 2024]\n\n[body| "
                + LONG
                + "]");
  }

  @Test
  void anArticleOfShortParagraphsIsNeverTeasers() {
    String paragraphs = "He said it was enough.\nShe agreed at once.\n".repeat(20);
    String text = "Harbour strike ends\n" + LONG + "\nRelated Articles\n" + paragraphs;
    assertThat(Zones.at(Zones.of(text), text.length() - 3).map(Zone::kind))
        .contains(Zone.Kind.BODY);
  }

  @Test
  void aTextOfNothingButTitlesStaysBody() {
    String text = "- Harbour Strike Ends\n- Old Bridge Opens\n- New Mayor Named\n";
    assertThat(picture(text)).isEqualTo("[body| " + text.strip() + "]\n");
  }

  @Test
  void anEmptyTextHasNoZones() {
    assertThat(Zones.of("")).isEmpty();
    assertThat(Zones.of(" \n\u00A0\n")).isEmpty();
  }

  @Test
  void anOffsetBetweenZonesIsInNone() {
    String text = "Harbour strike ends\n\n" + LONG;
    List<Zone> zones = Zones.of(text);
    assertThat(Zones.at(zones, 0).map(Zone::kind)).contains(Zone.Kind.HEADLINE);
    assertThat(Zones.at(zones, 18).map(Zone::kind)).contains(Zone.Kind.HEADLINE);
    assertThat(Zones.at(zones, 19)).isEmpty();
    assertThat(Zones.at(zones, 21).map(Zone::kind)).contains(Zone.Kind.BODY);
    assertThat(Zones.at(zones, text.length())).isEmpty();
    assertThat(Zones.at(List.of(), 0)).isEmpty();
  }

  private static Zone given(String text, String words, Zone.Kind kind) {
    int start = text.indexOf(words);
    return Zone.of(new Span(start, start + words.length()), kind);
  }

  private static String pictureOf(String text, Zone... given) {
    Article article = new Article(text, Origin.unknown(), List.of(given));
    return Picture.of(text, Zones.of(article), Zone::span, zone -> zone.kind().code() + "| ");
  }

  @Test
  void whatTheSourceSaysOfAStretchHolds() {
    String text = "Rain ends.\n\n" + LONG + "\n\nA pier at dusk\n\n" + LONG;
    assertThat(
            pictureOf(
                text,
                given(text, "Rain ends.", Zone.Kind.HEADLINE),
                given(text, "A pier at dusk", Zone.Kind.CAPTION)))
        .isEqualTo(
            "[headline| Rain ends.]\n\n[body| "
                + LONG
                + "]\n\n[caption| A pier at dusk]\n\n[body| "
                + LONG
                + "]");
  }

  @Test
  void bodyOfTheSourceIsStillKnownByItsWordsButNotByItsLayout() {
    String text =
        "Rain ends tonight\n\nShare this article\n\nA short line\n\n"
            + LONG
            + "\n\nRain ends tonight";
    int body = text.indexOf("Share");
    assertThat(
            pictureOf(
                text,
                given(text, "Rain ends tonight", Zone.Kind.HEADLINE),
                Zone.of(new Span(body, text.length()), Zone.Kind.BODY)))
        .isEqualTo(
            "[headline| Rain ends tonight]\n\n[furniture| Share this article]\n\n[body| A short line\n\n"
                + LONG
                + "]\n\n[furniture| Rain ends tonight]");
  }

  @Test
  void twoPostsOfTheSourceStayTwoWithTheirAuthorsAndDates() {
    String text = LONG + "\n\nOne.\n\nTwo.";
    Span one = given(text, "One.", Zone.Kind.POST).span();
    Span two = given(text, "Two.", Zone.Kind.POST).span();
    Zone first = new Zone(one, Zone.Kind.POST, Optional.of("A (@a)"), Optional.of("2025-01-29"));
    Zone second = new Zone(two, Zone.Kind.POST, Optional.of("B (@b)"), Optional.empty());
    Article article = new Article(text, Origin.unknown(), List.of(first, second));
    assertThat(Zones.of(article)).contains(first, second);
  }
}
