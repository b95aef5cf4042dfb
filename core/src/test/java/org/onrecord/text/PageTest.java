package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final String TEXT = "One two three four.\nFive six.\nSeven eight.\n\nNine ten.";

  private static String picture(Page page) {
    return Picture.of(TEXT, page.zones(), Zone::span, zone -> zone.kind().code() + "| ");
  }

  @Test
  void whatNobodyMarkedIsBody() {
    assertThat(picture(Page.of(TEXT))).isEqualTo("[body| " + TEXT + "]");
  }

  @Test
  void markingALineCutsTheZoneRoundIt() {
    Page page = Page.of(TEXT);
    page.mark(1, Zone.Kind.CAPTION);
    assertThat(picture(page))
        .isEqualTo(
            "[body| One two three four.]\n[caption| Five six.]\n[body| Seven eight.\n\nNine ten.]");
    page.mark(1, Zone.Kind.BODY);
    assertThat(picture(page)).isEqualTo("[body| " + TEXT + "]");
  }

  @Test
  void markingBodyLeavesAloneWhatIsKnownAlready() {
    Page page = Page.of(TEXT);
    page.mark(1, Zone.Kind.HEADLINE);
    page.markBody(0, 3, Zone.Kind.RELATED);
    assertThat(picture(page))
        .isEqualTo(
            "[related| One two three four.]\n[headline| Five six.]\n"
                + "[related| Seven eight.]\n\n[body| Nine ten.]");
    assertThat(page.bodyEnd(3)).isEqualTo(4);
    assertThat(page.bodyEnd(0)).isZero();
    assertThat(page.isBody(4)).as("no line").isFalse();
  }

  @Test
  void halfOfTheWordsStayReadHoweverTheyWereMarkedBefore() {
    Page page = Page.of(TEXT);
    assertThat(page.staysWhole(5)).as("five of ten").isTrue();
    assertThat(page.staysWhole(6)).isFalse();
    page.mark(0, Zone.Kind.FURNITURE);
    assertThat(page.staysWhole(1)).isTrue();
    assertThat(page.staysWhole(2)).isFalse();
    page.mark(0, Zone.Kind.CONTENTS);
    assertThat(page.staysWhole(1)).as("unread before and after").isTrue();
    page.mark(0, Zone.Kind.CAPTION);
    assertThat(page.staysWhole(5)).as("a caption is read").isTrue();
  }

  @Test
  void neighbouringPostsStayApartWithTheirAuthors() {
    Page page = Page.of(TEXT);
    page.markPost(0, 2, "A (@a)");
    page.markPost(2, 4, "B (@b)");
    assertThat(page.zones())
        .extracting(zone -> zone.author().orElse(""))
        .containsExactly("A (@a)", "B (@b)");
    assertThat(page.zones())
        .extracting(zone -> zone.span().in(TEXT).lines().count())
        .containsExactly(2L, 3L);
  }

  @Test
  void aPostThatTheSourceKnowsBeginsWhereItSaysAndNotOnItsLaterLines() {
    Page page = Page.of(TEXT);
    Span both = new Span(0, TEXT.indexOf("\nSeven"));
    Zone post = new Zone(both, Zone.Kind.POST, Optional.of("A"), Optional.of("2025-01-29"));
    page.mark(0, post);
    page.mark(1, post);
    assertThat(page.zones().getFirst()).isEqualTo(post);
    assertThat(page.zones()).hasSize(2);
  }

  @Test
  void anOpenerIsOneOfItsKindUntilTheSourceSaysOtherwise() {
    String text = "Rain fell on the town.\n\nRelated Articles\n\nSun is out";
    Page page = Page.of(text);
    assertThat(page.opener(1, Zone.Kind.RELATED)).isPresent();
    assertThat(page.opener(1, Zone.Kind.CONTENTS)).isEmpty();
    assertThat(page.opener(0, Zone.Kind.RELATED)).isEmpty();
    page.mark(1, Zone.of(page.line(1).span(), Zone.Kind.HEADLINE));
    assertThat(page.opener(1, Zone.Kind.RELATED)).isEmpty();
  }

  @Test
  void aTextWithoutLinesHasNoZones() {
    assertThat(Page.of("\r\n \uFEFF").zones()).isEqualTo(List.of());
    assertThat(Page.of("").staysWhole(0)).isTrue();
  }
}
