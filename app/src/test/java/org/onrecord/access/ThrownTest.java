package org.onrecord.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.NotFoundResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.junit.jupiter.api.Test;
import org.onrecord.search.NotReadyException;

class ThrownTest {
  @Test
  void theInnermostCauseThatNamesAStatusDecides() {
    assertThat(Thrown.status(new NotFoundResponse())).isEqualTo(404);
    assertThat(Thrown.status(new IOException(new HttpException.RuntimeException(413, "long"))))
        .isEqualTo(413);
    assertThat(
            Thrown.status(
                new IllegalStateException(
                    new IOException(new HttpException.RuntimeException(400, "no")))))
        .isEqualTo(400);
  }

  @Test
  void aFormThatIsTooLargeIsKnownByItsWords() {
    assertThat(Thrown.status(new IllegalStateException("Max form size exceeded"))).isEqualTo(413);
  }

  @Test
  void whoeverHasGoneIsNoFailureOfOurs() {
    Exception gone = new UncheckedIOException(new IOException("write", new EofException("reset")));
    assertThat(Thrown.isGone(gone)).isTrue();
    assertThat(Thrown.isGone(new IOException("read past the end", new EOFException()))).isFalse();
    assertThat(Thrown.isGone(new IllegalStateException("the disk is full"))).isFalse();
  }

  @Test
  void anIndexThatIsBeingMadeIsNoFailure() {
    assertThat(Thrown.status(new NotReadyException())).isEqualTo(503);
  }

  @Test
  void whatNobodyKnowsIsAFailureAlsoWhereItsCausesHaveNoEnd() {
    assertThat(Thrown.status(new IOException("disk"))).isEqualTo(500);
    Exception deep = new NotFoundResponse();
    for (int i = 0; i < 10_000; i++) {
      deep = new IOException("deep", deep);
    }
    assertThat(Thrown.status(deep)).isEqualTo(500);
  }
}
