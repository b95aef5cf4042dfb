package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameTest {
  @Test
  void aPageSaysWhoCanSeeIt() {
    Frame frame = new Frame("Title", "home");
    assertThat(frame.shownLocally(true).reach()).isEqualTo("On this machine only.");
    assertThat(frame.shownLocally(false).reach()).isEqualTo("Shown to whoever has the token.");
    assertThat(frame.shownLocally(false).title()).isEqualTo("Title");
  }
}
