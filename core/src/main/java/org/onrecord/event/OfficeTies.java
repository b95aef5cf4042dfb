package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Role;
import org.onrecord.mention.Type;

/** The ties that somebody's roles tell: whose office it is, whom they speak for, whom they lead. */
final class OfficeTies {
  private static final Pattern OWNED = Pattern.compile("[’']s?\\s$");
  private static final Pattern AT_BODY = Pattern.compile(" at ");
  private static final int POSSESSIVE = 3;
  private static final Set<String> FORMER = Set.of("former", "late", "ousted", "ex");
  private static final Set<String> SECOND =
      Set.of("vice", "deputy", "assistant", "program", "policy");

  /** The last word of an office that is always a state's where no other body is named. */
  private static final Set<String> OF_STATE =
      Set.of("president", "minister", "premier", "chancellor", "king", "queen", "emir", "sultan");

  private final String text;
  private final Tied tied;

  OfficeTies(String text, Tied tied) {
    this.text = text;
    this.tied = tied;
  }

  /** What an actor's roles tell that stand in a sentence. */
  List<StatedTie> of(Actor actor, Sentence sentence) {
    List<StatedTie> all = new ArrayList<>();
    for (Role role : actor.roles()) {
      if (sentence.span().contains(role.span())) {
        party(actor, role).ifPresent(all::add);
        office(actor, role, sentence).ifPresent(all::add);
      }
    }
    return all;
  }

  /** "Harbour Senator Ada Smith", where the Harbour Party is named. */
  private Optional<StatedTie> party(Actor actor, Role role) {
    String first = role.span().in(text).split(" ", 2)[0];
    return tied.body(first + " Party")
        .map(party -> tie(Relation.MEMBER_OF, actor.id(), party, role));
  }

  private Optional<StatedTie> office(Actor actor, Role role, Sentence sentence) {
    Optional<Relation> title = TieWords.title(role.title()).map(it -> ofSecond(it, role));
    if (title.isEmpty() || FORMER.contains(role.title().split(" ", -1)[0])) {
      return Optional.empty();
    }
    Relation relation = title.get();
    Optional<String> body = body(sentence, actor, role, relation);
    if (body.isPresent() && fits(relation, body.get())) {
      Relation held = TieWords.at(tied.type(body.get()), relation, role.title());
      return Optional.of(tie(held, actor.id(), body.get(), role));
    }
    return body.filter(it -> tied.type(it) == Type.PERSON && relation == Relation.HOLDS)
        .map(person -> tie(Relation.SUPERVISES, person, actor.id(), role));
  }

  private static StatedTie tie(Relation relation, String from, String to, Role role) {
    return new StatedTie(relation, List.of(from, to), role.span(), false);
  }

  /** Whose office it is; one that is called by nobody's name is its holder's state's. */
  private Optional<String> body(Sentence sentence, Actor actor, Role role, Relation relation) {
    Office office = new Office(tied.mentions(sentence.span()), text, role);
    Optional<String> spokenFor =
        relation == Relation.SPEAKS_FOR ? office.spokenFor() : Optional.empty();
    if (spokenFor.isPresent()) {
      return spokenFor;
    }
    Optional<String> named =
        office.body(
            name -> tied.body(name).filter(id -> fits(relation, id)), code -> tied.country(code));
    boolean bare = relation == Relation.HOLDS && role.organization().isEmpty();
    return bare ? named.or(() -> state(actor, role)) : named;
  }

  /** The state of an office, or of who holds one that only states have. */
  private Optional<String> state(Actor actor, Role role) {
    String last = role.title().substring(role.title().lastIndexOf(' ') + 1);
    boolean owned = OWNED.matcher(before(role)).find();
    Optional<String> own =
        OF_STATE.contains(last) && !owned ? actor.known().country() : Optional.empty();
    return role.country().or(() -> own).flatMap(tied::country);
  }

  /** Enough of what stands before a role to see whose it is. */
  private String before(Role role) {
    int start = role.span().start();
    return text.substring(Math.max(0, start - POSSESSIVE), start);
  }

  /** A deputy leader has an office, and leads nobody; a director at a body belongs to it. */
  private Relation ofSecond(Relation relation, Role role) {
    boolean second = SECOND.stream().anyMatch(role.title()::contains);
    boolean part = AT_BODY.matcher(role.span().in(text)).find();
    Relation less = part ? Relation.MEMBER_OF : second ? Relation.HOLDS : relation;
    return relation == Relation.LEADS ? less : relation;
  }

  /**
   * A country has ministers and leaders, but who advises its president advises not the country; a
   * person has advisers and spokesmen, but nobody holds or leads a person.
   */
  private boolean fits(Relation relation, String body) {
    Type type = tied.type(body);
    if (type == Type.PERSON) {
      return relation == Relation.ADVISES || relation == Relation.SPEAKS_FOR;
    }
    boolean ofState =
        relation == Relation.HOLDS || relation == Relation.LEADS || relation == Relation.SPEAKS_FOR;
    return tied.isBody(body) && (ofState || type != Type.COUNTRY);
  }
}
