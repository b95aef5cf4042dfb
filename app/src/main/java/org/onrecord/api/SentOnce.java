package org.onrecord.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.onrecord.store.Answered;
import org.onrecord.store.AnsweredKeys;
import org.onrecord.text.Sha256;

/**
 * Answers a request that is sent again under its {@code Idempotency-Key} as it was answered first,
 * for a day. Only what was answered is kept: what a stopped server left undone is done when it is
 * sent again, which is harmless, since adding again changes nothing.
 */
final class SentOnce {
  private static final int LARGEST = 1_000_000;
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

  private final AnsweredKeys keys;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

  SentOnce(AnsweredKeys keys) {
    this.keys = keys;
  }

  /**
   * What is answered.
   *
   * @param status the status
   * @param body the JSON
   * @param location where the new thing is; empty if there is none
   */
  record Outcome(int status, String body, String location) {}

  /** Does what is asked, or gives the answer that was given before. */
  void answer(Context context, byte[] body, Supplier<Outcome> work) {
    Optional<String> key = Optional.ofNullable(context.header("Idempotency-Key"));
    if (key.isEmpty()) {
      write(context, work.get());
      return;
    }
    if (!KEY.matcher(key.get()).matches()) {
      throw new Refusal(
          Refusal.Type.BAD_PARAMETER, "“Idempotency-Key” has 1 to 255 letters, digits or signs.");
    }
    if (!underWay.add(key.get())) {
      throw new Refusal(
          Refusal.Type.IN_PROGRESS, "What was sent under this key is being done; ask again later.");
    }
    try {
      String digest = Sha256.hex(body);
      Optional<Answered> before = keys.find(key.get());
      if (before.isPresent()) {
        replay(context, before.get(), digest);
      } else {
        write(context, kept(key.get(), digest, work.get()));
      }
    } finally {
      underWay.remove(key.get());
    }
  }

  /** What is answered: what another server answered first, if two were asked at once. */
  private Outcome kept(String key, String digest, Outcome done) {
    if (done.body().length() > LARGEST) {
      return done;
    }
    Answered first =
        keys.keep(key, new Answered(digest, done.status(), done.location(), done.body()));
    return same(first, digest);
  }

  private static void replay(Context context, Answered before, String digest) {
    Outcome outcome = same(before, digest);
    context.header("Idempotency-Replayed", "true");
    write(context, outcome);
  }

  private static Outcome same(Answered before, String digest) {
    if (!before.digest().equals(digest)) {
      throw new Refusal(
          Refusal.Type.KEY_REUSED, "Something else was sent under this key before; take another.");
    }
    return new Outcome(before.status(), before.body(), before.location());
  }

  private static void write(Context context, Outcome answered) {
    context.status(answered.status());
    context.header("Cache-Control", "no-store");
    if (!answered.location().isEmpty()) {
      context.header("Location", answered.location());
    }
    context
        .contentType("application/json")
        .result(answered.body().getBytes(StandardCharsets.UTF_8));
  }
}
