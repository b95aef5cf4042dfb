package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.mention.Type;

/** Tells whose something is: "bought Norse jets", "Norland’s port", "halted aid to Norland". */
final class Owned {
  private static final Set<String> AWAY = Set.of("to", "from", "in");
  private static final Set<String> OWNING = Set.of("its", "his", "their", "our", "my", "your");
  private static final int OWNER_WITHIN = 8;

  /** What may stand before goods on which something is laid: "on $2 billion worth of". */
  private static final Set<String> OWNED = Set.of("on", "against", "of");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Lists lists;

  Owned(Sentence sentence) {
    this.sentence = sentence;
    this.clauses = new Clauses(sentence);
    this.lists = new Lists(sentence);
  }

  /** Those whose something is, after {@code from}: "bought Norse jets", "on Norse and Kestrian". */
  List<Party> owners(int from) {
    List<Party> owners = new ArrayList<>();
    int end = Math.min(sentence.size(), from + OWNER_WITHIN);
    for (int i = from; i < end; i++) {
      Optional<Party> party = sentence.partyAt(i);
      Optional<Party> owner = party.isPresent() ? party.filter(this::isOwner) : sentence.state(i);
      boolean led = OWNED.contains(sentence.at(i).key()) || sentence.says(i, "and");
      boolean pause = sentence.says(i, ",") || party.filter(sentence::isSource).isPresent();
      if (pause) {
        return owners;
      }
      if (owner.isPresent()) {
        owners.add(owner.get());
        i = owner.get().to() - 1;
        end = Math.min(sentence.size(), i + 3);
      } else if (party.isPresent() || (!led && isPhraseEnd(i))) {
        return owners;
      }
    }
    return owners;
  }

  /** Whether a noun follows a party, whose it is: "U.S. exports", "Norland’s port". */
  private boolean isOwner(Party party) {
    int next = party.to();
    return isModifier(party)
        || (next < sentence.size()
            && sentence.at(next).isWord()
            && !sentence.isTime(next)
            && !sentence.is(next, WordClass.JOINER)
            && !isPhraseEnd(next));
  }

  private boolean isPhraseEnd(int at) {
    return sentence.is(at, WordClass.PREPOSITION) || clauses.isBoundary(at);
  }

  /** The state from which something is kept: "halted aid to Norland", "its envoy to Norland". */
  List<Party> away(int noun) {
    int at = noun + 2;
    boolean led = at < sentence.size() && AWAY.contains(sentence.at(noun + 1).key());
    Optional<Party> party =
        sentence.partyAt(at).filter(it -> it.from() == at && it.mention().type() == Type.COUNTRY);
    return led ? party.or(() -> sentence.state(at)).map(lists::right).orElse(List.of()) : List.of();
  }

  /** Whether a party only tells which: "Norland’s port", "Norland port". */
  boolean isModifier(Party party) {
    int next = party.to();
    if (next >= sentence.size() || sentence.is(next, WordClass.FORCES)) {
      return false;
    }
    Token token = sentence.at(next);
    return token.isPossessive();
  }

  /** "Its missiles": a pronoun that says whose something is. */
  boolean isOwning(Party party) {
    String key = sentence.at(party.from()).key();
    int next = party.to();
    boolean her =
        key.equals("her")
            && next < sentence.size()
            && sentence.at(next).isWord()
            && !sentence.is(next, WordClass.PREPOSITION)
            && !sentence.is(next, WordClass.BOUNDARY)
            && !sentence.is(next, WordClass.JOINER)
            && !sentence.isTime(next);
    return party.to() - party.from() == 1 && (OWNING.contains(key) || her);
  }
}
