package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.attribution.Form;
import org.onrecord.store.ArticleSummary;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

class WordingTest {
  @Test
  void numbersAreGroupedAndAgreeWithTheirNouns() {
    assertThat(Wording.number(1_234_567)).isEqualTo("1,234,567");
    assertThat(Wording.count(0, "statement")).isEqualTo("0 statements");
    assertThat(Wording.count(1, "statement")).isEqualTo("1 statement");
    assertThat(Wording.count(1200, "statement")).isEqualTo("1,200 statements");
  }

  @Test
  void aDayIsWrittenOutAndAMissingOneIsNotMadeUp() {
    assertThat(Wording.day(Optional.of("2025-03-04")))
        .isEqualTo(new Day("2025-03-04", "4 Mar 2025"));
    assertThat(Wording.day(Optional.empty())).isEqualTo(new Day("", "undated"));
  }

  @Test
  void anOutletThatIsNotGivenIsSaidToBeSo() {
    assertThat(Wording.outlet(Optional.of("The Courier"))).isEqualTo("The Courier");
    assertThat(Wording.outlet(Optional.of(" "))).isEqualTo("outlet not given");
    assertThat(Wording.outlet(Optional.empty())).isEqualTo("outlet not given");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void everyFormHasASignOfItsOwnAndAMeaning(Form form) {
    String chip = Wording.sign(form.code(), 90).chip();
    assertThat(chip).isNotEqualTo("?");
    for (Form other : Form.values()) {
      if (other != form) {
        assertThat(Wording.sign(other.code(), 90).chip()).isNotEqualTo(chip);
      }
    }
    assertThat(Wording.formMeaning(form.code())).startsWith(form.code() + ": ");
  }

  @Test
  void belowOneHalfTheSignIsHollowAndSaysSo() {
    assertThat(Wording.sign("direct", 50).words()).isEqualTo("direct");
    assertThat(Wording.sign("direct", 49).unsure()).isTrue();
    assertThat(Wording.sign("direct", 49).words()).isEqualTo("direct, unsure");
  }

  @Test
  void aMachinesStatusSaysThatNobodyChecked() {
    assertThat(Wording.statusMeaning("machine")).isEqualTo("not checked by a person");
    assertThat(Wording.statusMeaning("checked")).isEqualTo("checked");
  }

  @Test
  void anArticleInAnotherLanguageIsNotRead() {
    assertThat(row(Optional.of("en")).unread()).isEmpty();
    assertThat(row(Optional.of("fa")).unread()).isEqualTo("not read: Persian");
    assertThat(row(Optional.of("qqq")).unread()).isEqualTo("not read: qqq");
    assertThat(row(Optional.empty()).unread()).isEqualTo("not read: not English");
  }

  private static ArticleRow row(Optional<String> language) {
    return Wording.row(
        new ArticleSummary("a1", "News", Optional.empty(), Optional.empty(), language, 0));
  }

  @ParameterizedTest
  @EnumSource(Zone.Kind.class)
  void whatIsNotReadIsNamedAndTheReportIsNot(Zone.Kind kind) {
    String label = Wording.zoneLabel(Zone.of(new Span(0, 1), kind));
    boolean plain = kind == Zone.Kind.BODY || kind == Zone.Kind.HEADLINE;
    assertThat(label.isEmpty()).isEqualTo(plain);
    if (kind.isRead()) {
      assertThat(Wording.zoneMeaning(kind.code())).isNotEqualTo(kind.code());
    }
  }

  @Test
  void aPostNamesItsAuthor() {
    Zone post =
        new Zone(new Span(0, 1), Zone.Kind.POST, Optional.of("A. Writer"), Optional.empty());
    assertThat(Wording.zoneLabel(post)).isEqualTo("Post by A. Writer");
  }

  @Test
  void onlyTheWebsOwnSchemesBecomeLinks() {
    for (String good : List.of("https://example.org/a", "HTTP://example.org")) {
      assertThat(Wording.isWebAddress(good)).as(good).isTrue();
    }
    for (String bad :
        List.of("javascript:alert(1)", "data:text/html,x", "file:///x", "//x", " https", "")) {
      assertThat(Wording.isWebAddress(bad)).as(bad).isFalse();
    }
  }

  @Test
  void aSentenceBeginsWithACapital() {
    assertThat(Wording.sentence("not read: so")).isEqualTo("Not read: so");
    assertThat(Wording.sentence("“fa” it is")).isEqualTo("“fa” it is");
  }
}
