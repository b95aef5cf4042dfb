package org.onrecord.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.onrecord.act.Act;
import org.onrecord.act.Acts;
import org.onrecord.act.Aim;
import org.onrecord.act.Claim;
import org.onrecord.act.Claims;
import org.onrecord.act.Code;
import org.onrecord.act.Deed;
import org.onrecord.act.Judged;
import org.onrecord.act.Parts;
import org.onrecord.act.Performing;
import org.onrecord.act.Targets;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Coder;
import org.onrecord.actor.Nameless;
import org.onrecord.actor.Sector;
import org.onrecord.actor.Speaker;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/** Says what each statement of an article does, to whom, and how it claims what it claims. */
final class Deeds {
  private static final Optional<Sector> PRESS = Optional.of(Sector.JRN);

  private final String text;
  private final BiFunction<String, List<Span>, Acts.Open> alone;
  private final Acts.Open doing;
  private final Targets targets;

  /**
   * The deeds of one article.
   *
   * @param cast who appears in it
   * @param alone reads words of it by themselves
   * @param doing what was read of its prose
   */
  Deeds(String text, Cast cast, BiFunction<String, List<Span>, Acts.Open> alone, Acts.Open doing) {
    this.text = text;
    this.alone = alone;
    this.doing = doing;
    this.targets = new Targets(text, cast);
  }

  /** What a statement does whose speaker and addressees are told. */
  Deed of(Statement told) {
    Optional<Judged> judged = judged(told);
    Claim claim = Claims.of(text, told.attribution(), judged.map(Judged::mood));
    return new Deed(
        judged.map(
            it -> directed(Performing.act(text, told.attribution(), it.act()), it.aim(), told)),
        Optional.of(claim.modality()),
        Optional.of(claim.certainty()),
        claim.condition());
  }

  private Optional<Judged> judged(Statement told) {
    boolean post = told.zone() == Zone.Kind.POST;
    Acts.Open read = post ? alone.apply(text, told.attribution().content()) : doing;
    return read.judged(Parts.of(told.attribution()));
  }

  private Act directed(Act act, Aim aim, Statement told) {
    Optional<String> speaker =
        told.speaker() instanceof Speaker.Identified known
            ? Optional.of(known.actor())
            : Optional.empty();
    List<String> heard = told.setting().addressees();
    List<String> named =
        targets.of(
            told.attribution(), Optional.of(act.code()), speaker, Nameless.without(heard), aim);
    List<String> at = named.isEmpty() ? nameless(act.code(), heard) : named;
    return new Act(act.code(), at, act.words(), act.confidence());
  }

  /** Marks of those without a name whom somebody asks or threatens: "asked passengers to". */
  private static List<String> nameless(Code code, List<String> addressees) {
    return addressees.stream()
        .filter(each -> code.isAsking() && Nameless.isMark(each))
        .filter(each -> !Coder.code(Nameless.words(each), "").sector().equals(PRESS))
        .toList();
  }
}
