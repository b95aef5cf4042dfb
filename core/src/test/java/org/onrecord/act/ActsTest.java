package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Words;
import org.onrecord.text.Span;

class ActsTest {
  private static final Doing STANDARD = Doing.load(Depth.TWELVE);

  private static Act act(String picture) {
    return STANDARD.act(Drawn.of(picture)).orElseThrow();
  }

  @Test
  void theCueDecidesWhereContentsAreTheSame() {
    assertThat(act("[The union] {welcomed} <the offer of the owners>.").code())
        .isEqualTo(Code.SUPPORT);
    assertThat(act("[The union] {rejected} <the offer of the owners>.").code())
        .isEqualTo(Code.REJECT);
  }

  @Test
  void theContentDecidesWhereCuesAreTheSame() {
    assertThat(
            act("[The premier] {said} <eleven people were hurt when the bus left the road>.")
                .code())
        .isEqualTo(Code.STATE);
    assertThat(act("[The premier] {said} <he demanded the release of the crew>.").code())
        .isEqualTo(Code.REQUEST);
  }

  @Test
  void theWordsThatDecidedAreShown() {
    Drawn drawn = Drawn.of("[The union] {rejected} <the offer of the owners>.");
    List<Span> words = STANDARD.act(drawn).orElseThrow().words();
    assertThat(Doing.decided(drawn.text(), words)).contains("[rejected");
  }

  @Test
  void aHappeningIsCodedByItsTrigger() {
    String text = "Norland praised the pilots after its troops stormed the mill.";
    int at = text.indexOf("stormed");
    Parts trigger = Parts.happening(List.of(new Span(at, at + "stormed".length())));
    assertThat(STANDARD.open(text).act(trigger).orElseThrow().code()).isEqualTo(Code.ASSAULT);
  }

  @Test
  void anActHasNoTargetsUntilSomebodyTells() {
    assertThat(act("[Norland] {blames} <Kestria>.").targets()).isEmpty();
  }

  @Test
  void networksAreNamedByTheirHash() {
    assertThat(STANDARD.acts().models())
        .containsOnlyKeys(
            "acts-12.onnx", "acts-rows-12.onnx", "moods-12.onnx", "moods-rows-12.onnx");
    assertThat(STANDARD.acts().models().values()).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  @Test
  void wordsThatAreLeftOutAreRefused() {
    String text = "One two. ".repeat(200);
    List<Span> whole = List.of(new Span(0, text.length()));
    Encoder encoder = STANDARD.encoder();
    Words words = encoder.cut(text, whole);
    Acts.Open open = STANDARD.acts().begin(text, whole, words);
    assertThatThrownBy(
            () ->
                encoder.read(
                    words,
                    stretch -> {
                      if (stretch.from() > 0) {
                        open.add(stretch);
                      }
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("after 0 words");
  }
}
