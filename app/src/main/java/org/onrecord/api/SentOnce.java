package org.onrecord.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.onrecord.text.Sha256;

/**
 * Answers a request that is sent again under its {@code Idempotency-Key} as it was answered first.
 * Keeps the latest keys while the server runs; after that, adding again is harmless by itself.
 */
final class SentOnce {
  private static final int KEPT = 1_000;
  private static final int LARGEST = 100_000;
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

  private final Map<String, Sent> keys = new LinkedHashMap<>();

  /**
   * What was answered.
   *
   * @param status the status
   * @param body the JSON
   * @param location where the new thing is; empty if there is none
   */
  record Answered(int status, String body, String location) {}

  /**
   * What came under a key.
   *
   * @param digest of what was sent
   * @param answered what was answered; empty while it is being done
   */
  private record Sent(String digest, Optional<Answered> answered) {}

  /** Does what is asked, or gives the answer that was given before. */
  void answer(Context context, byte[] body, Supplier<Answered> work) {
    Optional<String> key = Optional.ofNullable(context.header("Idempotency-Key"));
    if (key.isEmpty()) {
      write(context, work.get());
      return;
    }
    if (!KEY.matcher(key.get()).matches()) {
      throw new Refusal(
          Refusal.Type.BAD_PARAMETER, "“Idempotency-Key” has 1 to 255 letters, digits or signs.");
    }
    String digest = Sha256.hex(body);
    Optional<Answered> before = begin(key.get(), digest);
    if (before.isPresent()) {
      context.header("Idempotency-Replayed", "true");
      write(context, before.get());
      return;
    }
    boolean finished = false;
    try {
      Answered answered = work.get();
      end(key.get(), new Sent(digest, Optional.of(answered)));
      finished = true;
      write(context, answered);
    } finally {
      if (!finished) {
        forget(key.get());
      }
    }
  }

  private synchronized Optional<Answered> begin(String key, String digest) {
    Sent sent = keys.get(key);
    if (sent == null) {
      keys.put(key, new Sent(digest, Optional.empty()));
      return Optional.empty();
    }
    if (!sent.digest().equals(digest)) {
      throw new Refusal(
          Refusal.Type.KEY_REUSED, "Something else was sent under this key before; take another.");
    }
    return Optional.of(
        sent.answered()
            .orElseThrow(
                () ->
                    new Refusal(
                        Refusal.Type.IN_PROGRESS,
                        "What was sent under this key is being done; ask again later.")));
  }

  private synchronized void end(String key, Sent sent) {
    if (sent.answered().map(answered -> answered.body().length()).orElse(0) > LARGEST) {
      keys.remove(key);
      return;
    }
    keys.put(key, sent);
    if (keys.size() > KEPT) {
      keys.remove(keys.keySet().iterator().next());
    }
  }

  private synchronized void forget(String key) {
    keys.remove(key);
  }

  private static void write(Context context, Answered answered) {
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
