package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.reading.Reading;

/** What programs were answered under their keys. */
class AnsweredKeysTest {
  private static final Answered FIRST =
      new Answered("d1", 201, "/articles/a1", "{\"id\":\"a1\",\"s\":\"“😀”\"}");

  @TempDir private Path folder = Path.of("");

  /** A clock that is put forward by hand. */
  private static final class Hand extends Clock {
    private Instant now = Instant.parse("2025-03-01T12:00:00Z");

    void forward(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFirstAnswerUnderAKeyStays(Backend backend) {
    try (Store store = backend.empty(folder)) {
      AnsweredKeys keys = store.answeredKeys();
      assertThat(keys.find("k")).isEmpty();
      assertThat(keys.keep("k", FIRST)).isEqualTo(FIRST);
      assertThat(keys.keep("k", new Answered("d2", 200, "", "{}"))).isEqualTo(FIRST);
      assertThat(keys.find("k")).contains(FIRST);
      assertThat(keys.find("K")).isEmpty();
      assertThat(keys.find("' or 1=1")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void manyAtOnceAgreeOnOneAnswer(Backend backend) throws Exception {
    try (Store store = backend.empty(folder);
        ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Callable<Answered>> calls = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Answered answered = new Answered("d", 200, "", "{\"number\":" + i + "}");
        calls.add(() -> store.answeredKeys().keep("k", answered));
      }
      List<Answered> given = new ArrayList<>();
      for (Future<Answered> each : threads.invokeAll(calls)) {
        given.add(each.get());
      }
      assertThat(Set.copyOf(given))
          .hasSize(1)
          .contains(store.answeredKeys().find("k").orElseThrow());
    }
  }

  @Test
  void anAnswerIsKeptOverARestartAndForADay() {
    Hand clock = new Hand();
    try (Store store = Store.open(folder, clock)) {
      store.answeredKeys().keep("k", FIRST);
    }
    clock.forward(Duration.ofHours(24));
    try (Store store = Store.open(folder, clock)) {
      AnsweredKeys keys = store.answeredKeys();
      assertThat(keys.find("k")).contains(FIRST);
      clock.forward(Duration.ofSeconds(1));
      assertThat(keys.find("k")).isEmpty();
      Answered later = new Answered("d2", 200, "", "{}");
      assertThat(keys.keep("k", later)).isEqualTo(later);
      clock.forward(Duration.ofHours(23));
      assertThat(keys.find("k")).contains(later);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerThatNamesAnArticleGoesWithIt(Backend backend) {
    Reading reading = Example.reading("Ana Petrova said that the ledger was burnt", "Star", "");
    try (Store store = backend.empty(folder)) {
      store.add(reading, "any");
      String id = reading.article().id();
      AnsweredKeys keys = store.answeredKeys();
      keys.keep("one", new Answered("d", 201, "/articles/" + id, "{\"id\":\"" + id + "\"}"));
      keys.keep("other", FIRST);
      store.purge(Set.of(id), "asked for");
      assertThat(keys.find("one")).isEmpty();
      assertThat(keys.find("other")).contains(FIRST);
    }
  }
}
