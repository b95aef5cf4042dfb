package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Test {
  /** The examples of NIST for FIPS 180-4. */
  @ParameterizedTest
  @CsvSource({
    "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
        + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  })
  void theStandardsExamplesGiveTheStandardsHashes(String text, String hash) {
    assertThat(Sha256.hex(text)).isEqualTo(hash);
  }

  @Test
  void itsFirstDigitsAreThoseOfTheWhole() {
    assertThat(Sha256.hex("abc", 8)).isEqualTo("ba7816bf");
    assertThat(Sha256.hex("abc", 64)).isEqualTo(Sha256.hex("abc"));
  }

  @Test
  void aTextIsHashedAsItsUtf8Bytes() {
    String text = "تهران \uD83D\uDE00 é";
    assertThat(Sha256.hex(text))
        .isEqualTo(Sha256.hex(text.getBytes(StandardCharsets.UTF_8)))
        .isNotEqualTo(Sha256.hex(text.getBytes(StandardCharsets.UTF_16BE)));
  }

  @Test
  void pieceByPieceGivesWhatTheWholeGives() {
    var digest = Sha256.digest();
    digest.update("ab".getBytes(StandardCharsets.UTF_8));
    digest.update("c".getBytes(StandardCharsets.UTF_8));
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(Sha256.hex("abc"));
  }
}
