package org.onrecord.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.junit.jupiter.api.Test;

/** How long a host's answer is gone by. */
class RobotsTest {
  private static final String CLOSED = "User-agent: *\nDisallow: /\n";
  private static final String OPEN = "User-agent: *\nDisallow: /private/\n";

  private Instant now = Instant.parse("2025-03-13T08:00:00Z");
  private Robots.Source host = address -> answer(200, OPEN);
  private int asked;

  private final Robots robots =
      new Robots(
          address -> {
            asked++;
            return host.get(address);
          },
          "onrecord",
          () -> now);

  private static Answer answer(int status, String text) {
    return new Answer(status, new BasicHttpResponse(status), text.getBytes(UTF_8));
  }

  /** What is said of a page of the host: {@code open}, or the problem's code. */
  private String said() {
    return said(robots, "http://news.example/a");
  }

  private static String said(Robots robots, String page) {
    try {
      robots.check(URI.create(page));
      return "open";
    } catch (RefusedException e) {
      return e.problem().code();
    }
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  @Test
  void anAnswerHoldsForADay() {
    assertThat(said()).isEqualTo("open");
    host = address -> answer(200, CLOSED);
    pass(Duration.ofHours(24).minusSeconds(1));
    assertThat(said()).isEqualTo("open");
    assertThat(asked).isEqualTo(1);
    pass(Duration.ofSeconds(1));
    assertThat(said()).isEqualTo("robots");
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void thatThereIsNoneHoldsForADayToo() {
    host = address -> answer(404, "");
    assertThat(said()).isEqualTo("open");
    pass(Duration.ofHours(23));
    assertThat(said()).isEqualTo("open");
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void aFailureHoldsForTenMinutes() {
    for (String code : new String[] {"no-connection", "slow"}) {
      host =
          address -> {
            throw new RefusedException(code, "nobody there");
          };
      pass(Duration.ofDays(1));
      String refused = said();
      assertThat(refused).isNotEqualTo("open");
      host = address -> answer(200, OPEN);
      pass(Duration.ofMinutes(10).minusSeconds(1));
      assertThat(said()).as(code).isEqualTo(refused);
      pass(Duration.ofSeconds(1));
      assertThat(said()).as(code).isEqualTo("open");
    }
    assertThat(asked).isEqualTo(4);
  }

  @Test
  void aServersFaultHoldsForTenMinutes() {
    host = address -> answer(503, "");
    assertThat(said()).isEqualTo("robots");
    host = address -> answer(200, OPEN);
    assertThat(said()).isEqualTo("robots");
    pass(Duration.ofMinutes(10));
    assertThat(said()).isEqualTo("open");
  }

  @Test
  void whatWasStoppedSaysNothingOfTheHost() {
    host =
        address -> {
          throw new RefusedException("stopped", "the work was stopped meanwhile");
        };
    assertThat(said()).isEqualTo("stopped");
    host = address -> answer(200, OPEN);
    assertThat(said()).isEqualTo("open");
  }

  /** Hosts whose names fall into one bin of a map: {@code Aa} and {@code BB} have one hash. */
  @Test
  void aHostThatIsSlowToAnswerKeepsNoOtherWaiting() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch other = new CountDownLatch(1);
    Robots slow =
        new Robots(
            address -> {
              if (address.getHost().startsWith("Aa")) {
                begun.countDown();
                return await(other) ? answer(200, OPEN) : answer(500, "");
              }
              return answer(200, OPEN);
            },
            "onrecord",
            () -> now);
    String[] first = {""};
    Thread thread = Thread.ofVirtual().start(() -> first[0] = said(slow, "http://Aa/a"));
    assertThat(await(begun)).isTrue();
    assertThat(said(slow, "http://BB/a")).isEqualTo("open");
    other.countDown();
    thread.join();
    assertThat(first[0]).isEqualTo("open");
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(3, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }
}
