package org.onrecord.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.act.Code;
import org.onrecord.mention.Type;

/** Finds to whom something is done that a verb tells; nobody where the words leave it open. */
final class VerbTargets {
  /** What is done by moving or raising something, which is nobody to whom it is done. */
  private static final Set<Code> MOVED =
      EnumSet.of(Code.MOBILIZE, Code.SANCTION, Code.COOPERATE, Code.AID);

  /** What several do with each other. */
  private static final Set<Code> TOGETHER = EnumSet.of(Code.CONSULT, Code.COOPERATE);

  /** What is done to those whose ships are seized, whose goods are taxed or bought. */
  private static final Set<Code> OWNED =
      EnumSet.of(Code.SANCTION, Code.COERCE, Code.COOPERATE, Code.ASSAULT);

  /** What is fired at somebody, laid on them or sent to them. */
  private static final Set<Code> LAID = EnumSet.of(Code.SANCTION, Code.ASSAULT, Code.AID);

  private final Sentence sentence;
  private final Arguments arguments;
  private final Owned owned;
  private final Clauses clauses;

  VerbTargets(Sentence sentence, Arguments arguments) {
    this.sentence = sentence;
    this.arguments = arguments;
    this.owned = new Owned(sentence);
    this.clauses = new Clauses(sentence);
  }

  /**
   * What a verb tells.
   *
   * @param code what it is
   * @param group the verb
   * @param after the token after it
   * @param noun where the noun stands that it needs; empty where it needs none
   */
  record Doing(Code code, VerbGroup group, int after, Optional<Integer> noun) {}

  /** To whom it is done, where the subject does it; nobody who is only moved by it. */
  List<Party> ofActive(Doing doing, List<Party> subject) {
    Optional<List<Party>> relative = relative(doing.group(), subject);
    List<Party> whom = relative.orElseGet(() -> object(doing, subject));
    return isMoved(doing.code(), whom) ? List.of() : whom;
  }

  /** To whom it is done: the subject, or "rockets were fired at Norland" towards whom it is. */
  List<Party> ofUndergone(Doing doing, List<Party> subject) {
    VerbGroup group = doing.group();
    boolean before = doing.noun().filter(at -> at < group.from()).isPresent();
    if (before && LAID.contains(doing.code()) && Arguments.ids(subject).isEmpty()) {
      return arguments.object(group.verb() + 1, doing.code());
    }
    List<Party> whom = subject.isEmpty() ? arguments.people(group.from()) : subject;
    return isMoved(doing.code(), whom) ? List.of() : whom;
  }

  /** "The man whom Norse agents killed": before whose own subject "whom" stands. */
  private Optional<List<Party>> relative(VerbGroup group, List<Party> subject) {
    int start = clauses.start(group.from());
    boolean opened = sentence.says(start - 1, "whom") || sentence.says(start - 1, "who");
    boolean own =
        sentence.skipRight(start) < group.from() && (subject.isEmpty() || isFirst(subject, start));
    int last = sentence.says(start - 2, ",") ? start - 3 : start - 2;
    return opened && own ? Optional.of(sentence.partyAt(last).stream().toList()) : Optional.empty();
  }

  private static boolean isFirst(List<Party> subject, int start) {
    return subject.getFirst().from() == start;
  }

  /**
   * To whom it is done: who is named, though not as which the noun is ("Norse tariffs on Kestria"),
   * or whose something is; those who meet meet each other.
   */
  private List<Party> object(Doing doing, List<Party> subject) {
    Code code = doing.code();
    int after = doing.after();
    Optional<Integer> noun = doing.noun();
    List<Party> object = named(doing, subject);
    boolean nobody = Arguments.ids(object).isEmpty();
    if (nobody && TOGETHER.contains(code) && Arguments.ids(subject).size() > 1) {
      return subject;
    }
    boolean laid = code == Code.SANCTION;
    int goods = noun.filter(at -> laid && at >= after).map(at -> at + 1).orElse(after);
    List<Party> owners = nobody && OWNED.contains(code) ? owned.owners(goods) : List.of();
    if (!owners.isEmpty()) {
      return code == Code.ASSAULT && Party.areOwn(owners, subject) ? List.of() : owners;
    }
    return nobody && laid ? noun.map(owned::away).orElse(List.of()) : object;
  }

  /** Who is named after a verb, though not as which its noun is, nor as what is moved. */
  private List<Party> named(Doing doing, List<Party> subject) {
    Code code = doing.code();
    Optional<Integer> noun = doing.noun();
    List<Party> first = arguments.object(doing.after(), code);
    boolean which =
        noun.filter(at -> !first.isEmpty() && first.getLast().to() == at)
            .filter(at -> !sentence.is(at, WordClass.HURT))
            .isPresent();
    boolean itself =
        noun.filter(at -> isMoved(code, at) && isIn(first, at)).isPresent()
            && (Party.areOwn(first, subject) || !isPersonByName(first));
    if (which || itself) {
      List<Party> next = arguments.object(noun.orElseThrow() + 1, code);
      return next.equals(first) ? List.of() : next;
    }
    return isMoved(code, first) ? arguments.object(first.getLast().to(), code) : first;
  }

  /** "Expelled ambassador Ana Berg": she is who is expelled, and not only which noun it is. */
  private static boolean isPersonByName(List<Party> parties) {
    return parties.stream().allMatch(each -> each.mention().isNameOf(Type.PERSON));
  }

  private boolean isMoved(Code code, int noun) {
    return MOVED.contains(code) || (code == Code.RETREAT && sentence.is(noun, WordClass.FORCES));
  }

  /** "Sent troops": they are moved, and nothing is done to them. */
  private boolean isMoved(Code code, List<Party> object) {
    return code == Code.MOBILIZE && arguments.areForces(object);
  }

  /** "Withdraw troops": what is withdrawn is not who it is done to. */
  private static boolean isIn(List<Party> parties, int noun) {
    return parties.stream().anyMatch(each -> each.from() <= noun && noun < each.to());
  }
}
