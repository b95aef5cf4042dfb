package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.access.Entrance;
import org.onrecord.access.Token;

class FrameTest {
  private static final Token TOKEN = Token.of("twenty-letters-or-more");

  @Test
  void aPageSaysWhoCanSeeIt() {
    Frame frame = new Frame("Title", "home");
    Entrance open = new Entrance("192.0.2.7", 0, Optional.of(TOKEN));
    assertThat(frame.shownAt(Entrance.local(0)).reach()).isEqualTo("On this machine only.");
    assertThat(frame.shownAt(open).reach()).isEqualTo("Shown to whoever has the token.");
    assertThat(frame.shownAt(open).title()).isEqualTo("Title");
  }

  @Test
  void whereThereIsATokenEveryPageButThatWhichAsksForItCanBeLeft() {
    Entrance closed = new Entrance("127.0.0.1", 0, Optional.of(TOKEN));
    assertThat(new Frame("Title", "home").shownAt(closed).leaves()).isTrue();
    assertThat(new Frame("Title", "home").shownAt(Entrance.local(0)).leaves()).isFalse();
    assertThat(new Frame("Sign in", Frame.SIGN_IN).shownAt(closed).leaves()).isFalse();
  }

  @Test
  void aListThatLacksChangesSaysHowMany() {
    Frame frame = new Frame("Title", "articles");
    assertThat(frame.behind(0).note()).isEmpty();
    assertThat(frame.behind(1).note()).contains("lacks its last 1 change.");
    assertThat(frame.behind(1_234).shownAt(Entrance.local(0)).note()).contains("1,234 changes.");
  }
}
