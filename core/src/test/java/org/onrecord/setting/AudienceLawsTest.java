package org.onrecord.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Nameless;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;
import org.onrecord.when.Uttered;

/** What holds for the audience of any words, whoever is mentioned in them. */
class AudienceLawsTest {
  private static final int MENTIONS = 12;
  private static final List<Mention.Kind> KINDS = List.of(Mention.Kind.values());
  private static final List<Type> TYPES = List.of(Type.values());

  private static Span some(Random random, int length) {
    int start = random.nextInt(length - 1);
    return new Span(start, start + 1 + random.nextInt(length - start));
  }

  private static Cast cast(Random random, String text) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < MENTIONS; i++) {
      Span span = some(random, text.length());
      Mention.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      Type type = TYPES.get(random.nextInt(TYPES.size()));
      mentions.add(new Mention(span, new Span(span.end() - 1, span.end()), kind, type));
    }
    List<Cast.Named> named = new ArrayList<>();
    for (Mention each : mentions.stream().distinct().sorted().toList()) {
      boolean known = random.nextBoolean();
      Optional<String> actor = known ? Optional.of("a" + random.nextInt(4)) : Optional.empty();
      named.add(new Cast.Named("m" + named.size(), each, actor, ""));
    }
    return new Cast(named, List.of());
  }

  @Test
  void whoeverHearsIsInTheCastOnceAndDoesNotSpeak() {
    Random random = new Random(71);
    RandomText.some(200)
        .filter(text -> text.length() > 4)
        .forEach(
            text -> {
              Cast cast = cast(random, text);
              List<Span> source = List.of(some(random, text.length()));
              Occasion occasion =
                  new Occasion(Optional.empty(), List.of(some(random, text.length())));
              Audience audience = new Audience(text, cast);
              List<String> heard =
                  audience.setting(Uttered.unknown(), occasion, source).addressees();
              Set<String> known = new HashSet<>();
              cast.mentions().forEach(it -> it.actor().ifPresent(known::add));
              assertThat(heard)
                  .doesNotHaveDuplicates()
                  .allMatch(id -> Nameless.isMark(id) || known.contains(id))
                  .noneMatch(audience.in(source)::contains);
              assertThat(audience.setting(Uttered.unknown(), occasion, source).addressees())
                  .isEqualTo(heard);
            });
  }

  @Test
  void manyMentionsAreReadInTime() {
    String text = "the union of the port and ".repeat(4000);
    List<Cast.Named> named = new ArrayList<>();
    for (int at = 0; at < text.length(); at += 26) {
      Mention union =
          new Mention(
              new Span(at, at + 9), new Span(at + 4, at + 9), Mention.Kind.NAME, Type.GROUP);
      named.add(new Cast.Named("m" + at, union, Optional.of("a" + at), ""));
    }
    Audience audience = new Audience(text, new Cast(named, List.of()));
    List<String> all =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> audience.in(List.of(new Span(0, text.length()))));
    assertThat(all).hasSize(4000);
  }
}
