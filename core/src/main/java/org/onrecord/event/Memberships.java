package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.actor.Cast;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * The memberships that a name beside a person's tells: "Ada Smith of the Harbour Institute", "Ada
 * Smith, from the Harbour Party", "the Harbour Institute’s Ada Smith".
 */
final class Memberships {
  private static final Pattern OWNING = Pattern.compile("['’]s?\\s+");

  private final String text;
  private final Sentence sentence;
  private final Tied tied;
  private final List<Cast.Named> mentions;

  Memberships(String text, Sentence sentence, Tied tied) {
    this.text = text;
    this.sentence = sentence;
    this.tied = tied;
    this.mentions = tied.mentions(sentence.span());
  }

  /** All of them, first those that the body's name follows. */
  List<StatedTie> all() {
    List<StatedTie> all = new ArrayList<>();
    sentence.parties().forEach(person -> followed(person).ifPresent(all::add));
    mentions.stream().filter(Memberships::isBody).forEach(body -> owned(body, all));
    return all;
  }

  private Optional<StatedTie> followed(Party person) {
    int at = sentence.says(person.to(), ",") ? person.to() + 1 : person.to();
    boolean led = sentence.says(at, "of") || sentence.says(at, "from");
    if (!led || person.mention().type() != Type.PERSON || person.actor().isEmpty()) {
      return Optional.empty();
    }
    int next = sentence.is(at + 1, WordClass.DETERMINER) ? at + 2 : at + 1;
    return sentence
        .partyAt(next)
        .or(() -> sentence.partyAt(at + 1))
        .filter(it -> isNamedBody(it.mention()) && it.actor().isPresent())
        .map(body -> tie(person.actor(), body.actor(), sentence.span(person.from(), body.to())));
  }

  /** "NPR’s Ada Smith": nothing but an ending stands between the body and a person's name. */
  private void owned(Cast.Named body, List<StatedTie> all) {
    int end = body.mention().span().end();
    for (Cast.Named person : mentions) {
      Span name = person.mention().head();
      boolean named =
          person.mention().kind() == Mention.Kind.NAME
              && person.actor().filter(it -> tied.type(it) == Type.PERSON).isPresent()
              && name.start() > end;
      if (named && OWNING.matcher(text.substring(end, name.start())).matches()) {
        Span span = new Span(body.mention().span().start(), name.end());
        all.add(tie(person.actor(), body.actor(), span));
      }
    }
  }

  private static StatedTie tie(Optional<String> person, Optional<String> body, Span span) {
    List<String> ends = List.of(person.orElseThrow(), body.orElseThrow());
    return new StatedTie(Relation.MEMBER_OF, ends, span, false);
  }

  private static boolean isBody(Cast.Named named) {
    return named.actor().isPresent() && isNamedBody(named.mention());
  }

  private static boolean isNamedBody(Mention mention) {
    return mention.isNameOf(Type.ORGANIZATION);
  }
}
