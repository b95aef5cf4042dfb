package org.onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WaitingFileTest {
  private static final WholeWords WANTED = WholeWords.of("Zdravka Quillfeather");

  private static byte[] packed(String... members) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String member : members) {
      try (GZIPOutputStream out = new GZIPOutputStream(all)) {
        out.write(member.getBytes(UTF_8));
      }
    }
    return all.toByteArray();
  }

  private static boolean has(byte[] file) {
    return WaitingFile.has(file, WANTED::standIn);
  }

  @Test
  void plainAndPackedFilesAreLookedThroughToTheLastMember() throws IOException {
    assertThat(has("said ZDRAVKA\nquillfeather.".getBytes(UTF_8))).isTrue();
    assertThat(has(packed("The bridge is safe. ", "Zdravka Quillfeather said so."))).isTrue();
    assertThat(has(packed("The bridge is safe. ", "Zdravka Quill said so."))).isFalse();
    assertThat(has(new byte[0])).isFalse();
  }

  @Test
  void noWordsFallBetweenTwoPiecesAndNoneAreCutInTwo() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 10; i++) {
      int before = (1 << 20) - 40 + random.nextInt(60);
      String filled = "harbour ".repeat(before / 8) + "x".repeat(before % 8);
      assertThat(has(packed(filled + " Zdravka Quillfeather was there"))).as("%d", before).isTrue();
      assertThat(has(packed(filled + " Zdravka Quillfeatherstone"))).as("%d", before).isFalse();
    }
  }

  @Test
  void ofADamagedFileWhatComesBeforeIsLookedAt() throws IOException {
    Random random = new Random(12);
    StringBuilder noise = new StringBuilder("Zdravka Quillfeather said so. ");
    random.ints(50_000, 'a', 'z').forEach(each -> noise.append((char) each));
    byte[] whole = packed(noise.toString());
    assertThat(has(Arrays.copyOf(whole, whole.length / 2))).isTrue();
    assertThat(has(new byte[] {0x1f, (byte) 0x8b, 0, 0})).isFalse();
  }

  @Test
  void aStretchWithoutWhiteSpaceIsLookedAtToo() throws IOException {
    assertThat(has(packed("x".repeat(3 << 20) + "|Zdravka-Quillfeather|"))).isTrue();
  }
}
