package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.encoder.Words;
import org.onrecord.text.Span;

class SideTest {
  private static final String TEXT = "Norland and Kestria met Sundria";
  private static final List<Side> ALL = List.of(Side.values());
  private static final Encoder ENCODER = Encoder.load(Depth.SIX);

  /** The parties where each word's likeliest side is given. */
  private static Parts parties(Side... sides) {
    Words words = ENCODER.cut(TEXT, List.of(new Span(0, TEXT.length())));
    float[] odds = new float[sides.length * ALL.size()];
    for (int word = 0; word < sides.length; word++) {
      odds[word * ALL.size() + ALL.indexOf(sides[word])] = 0.9f;
    }
    List<Role> none = Collections.nCopies(words.size(), Role.NONE);
    return Side.parts(new Seen(TEXT, words, 0, none), odds);
  }

  private static String words(List<Span> spans) {
    return Span.words(spans, TEXT);
  }

  @Test
  void whoActsAndOnWhom() {
    Parts parties = parties(Side.SOURCE, Side.NONE, Side.NONE, Side.NONE, Side.TARGET);
    assertThat(words(parties.source())).isEqualTo("Norland");
    assertThat(words(parties.target())).isEqualTo("Sundria");
    assertThat(parties.cue()).isEmpty();
    assertThat(parties.content()).isEmpty();
  }

  @Test
  void neighbouringWordsAreOneParty() {
    Parts parties = parties(Side.SOURCE, Side.SOURCE, Side.SOURCE, Side.NONE, Side.TARGET);
    assertThat(words(parties.source())).isEqualTo("Norland and Kestria");
  }

  @Test
  void whoIsOnBothSidesIsSourceAndTarget() {
    Parts parties = parties(Side.BOTH, Side.NONE, Side.BOTH, Side.NONE, Side.NONE);
    assertThat(words(parties.source())).isEqualTo("Norland … Kestria");
    assertThat(parties.target()).isEqualTo(parties.source());
  }

  @Test
  void nobodyActs() {
    Parts parties = parties(Side.NONE, Side.NONE, Side.NONE, Side.NONE, Side.NONE);
    assertThat(parties).isEqualTo(Parts.between(List.of(), List.of()));
  }
}
