package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done to its end although whoever wants it is told to stop. */
class UndisturbedTest {
  private final AtomicBoolean marked = new AtomicBoolean();
  private final AtomicBoolean done = new AtomicBoolean();

  @AfterEach
  void noMarkIsLeft() {
    assertThat(Thread.interrupted()).isFalse();
  }

  private void work() {
    marked.set(Thread.currentThread().isInterrupted());
    done.set(true);
  }

  @Test
  void theWorkIsDoneBeforeItComesBack() {
    Undisturbed.run(this::work);
    assertThat(done).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void oneWhoWasToldToStopKeepsTheMarkAndTheWorkHasNone() {
    Thread.currentThread().interrupt();
    Undisturbed.run(this::work);
    assertThat(done).isTrue();
    assertThat(marked).isFalse();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void oneWhoIsToldMeanwhileWaitsForTheEnd() {
    Thread caller = Thread.currentThread();
    Undisturbed.run(
        () -> {
          caller.interrupt();
          pause();
          caller.interrupt();
          pause();
          work();
        });
    assertThat(done).isTrue();
    assertThat(marked).isFalse();
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void pause() {
    try {
      assertThat(new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS)).isFalse();
    } catch (InterruptedException e) {
      throw new AssertionError("the work was disturbed", e);
    }
  }

  @Test
  void whatTheWorkThrowsIsThrown() {
    UncheckedIOException full = new UncheckedIOException(new IOException("no space left"));
    assertThatThrownBy(
            () ->
                Undisturbed.run(
                    () -> {
                      throw full;
                    }))
        .isSameAs(full);
    assertThatThrownBy(
            () ->
                Undisturbed.run(
                    () -> {
                      throw new StackOverflowError("deep");
                    }))
        .isInstanceOf(StackOverflowError.class)
        .hasMessage("deep");
  }

  @Test
  void oneWhoWasToldToStopHearsOfAFailureTooAndKeepsTheMark() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(
            () ->
                Undisturbed.run(
                    () -> {
                      throw new IllegalStateException("closed already");
                    }))
        .hasMessage("closed already");
    assertThat(Thread.interrupted()).isTrue();
  }
}
