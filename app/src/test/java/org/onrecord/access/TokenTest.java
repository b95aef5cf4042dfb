package org.onrecord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTest {
  private static final String SECRET = "correct-horse-battery-staple";
  private static final Instant NOON = Instant.parse("2025-03-13T12:00:00Z");

  @TempDir private Path folder = Path.of("");

  @Test
  void onlyTheSecretItselfIsTheToken() {
    Token token = Token.of(SECRET);
    assertThat(token.is(SECRET)).isTrue();
    for (String other :
        List.of("", " ", SECRET + "x", SECRET.substring(1), SECRET + " ", "CORRECT")) {
      assertThat(token.is(other)).as(other).isFalse();
    }
  }

  @Test
  void aSecretThatIsShortOrHoldsBlanksIsRefusedWithoutSayingIt() {
    for (String bad : List.of("", "short", "nineteen-characters", SECRET + " x", SECRET + "é")) {
      assertThatThrownBy(() -> Token.of(bad))
          .isInstanceOf(IllegalArgumentException.class)
          .message()
          .satisfies(message -> assertThat(bad.isEmpty() || !message.contains(bad)).isTrue());
    }
  }

  @Test
  void itIsNeverPrinted() {
    assertThat(Token.of(SECRET)).hasToString("Token");
    assertThat(new Entrance("127.0.0.1", 1, Optional.of(Token.of(SECRET))).toString())
        .doesNotContain(SECRET);
  }

  @Test
  void aSessionHoldsUntilItsMomentAndForItsTokenAlone() {
    Token token = Token.of(SECRET);
    String session = token.session(NOON);
    assertThat(session).doesNotContain(SECRET).matches("[0-9]+\\.[0-9a-f]{24}\\.[0-9a-f]{64}");
    assertThat(token.isSession(session, NOON.minusSeconds(1))).isTrue();
    assertThat(token.isSession(session, NOON)).isFalse();
    assertThat(Token.of(SECRET + "2").isSession(session, NOON.minusSeconds(1))).isFalse();
  }

  @Test
  void aSessionThatWasChangedIsNone() {
    Token token = Token.of(SECRET);
    String session = token.session(NOON);
    String later = String.valueOf(NOON.plusSeconds(1_000_000).getEpochSecond());
    for (String forged :
        List.of(
            later + session.substring(session.indexOf('.')),
            session.substring(0, session.length() - 1),
            session + "0",
            session.replace(".", ""),
            session.replaceFirst("\\.[0-9a-f]", ".g"),
            session.replaceFirst("\\.[0-9a-f]+", ""),
            "." + session,
            "99999999999999999999.00",
            "",
            "x".repeat(10_000))) {
      assertThat(token.isSession(forged, NOON.minusSeconds(10))).as(forged).isFalse();
    }
  }

  @Test
  void aSessionThatWasEndedHoldsNoMoreAndTheOthersDo() {
    Token token = Token.of(SECRET);
    Instant now = NOON.minusSeconds(60);
    String left = token.session(NOON);
    String other = token.session(NOON);
    assertThat(left).isNotEqualTo(other);
    token.end(left, now);
    token.end("no session", now);
    token.end(left, NOON.plusSeconds(1));
    assertThat(token.isSession(other, now)).isTrue();
    token.end(left, now);
    assertThat(token.isSession(left, now)).isFalse();
    assertThat(token.isSession(other, now)).isTrue();
  }

  @Test
  void itStandsAloneInAFileThatOthersCanNotRead() throws IOException {
    Path file = Files.writeString(folder.resolve("token"), SECRET + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(Token.read(file).is(SECRET)).isTrue();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> Token.read(file)).hasMessageContaining("chmod 600");
    assertThatThrownBy(() -> Token.read(folder.resolve("none"))).isInstanceOf(IOException.class);
  }

  @Test
  void anotherAddressThanThisMachinesNeedsOne() {
    assertThat(Entrance.local(0).isLocal()).isTrue();
    assertThat(new Entrance("::1", 0, Optional.empty()).inAddress()).isEqualTo("[::1]");
    for (String host : List.of("0.0.0.0", "::", "192.0.2.7")) {
      assertThatThrownBy(() -> new Entrance(host, 0, Optional.empty()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(host);
      assertThat(new Entrance(host, 0, Optional.of(Token.of(SECRET))).isLocal()).isFalse();
    }
    assertThatThrownBy(() -> new Entrance("no such host", 0, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
