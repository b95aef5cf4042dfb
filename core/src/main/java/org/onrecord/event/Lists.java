package org.onrecord.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.mention.Type;

/** Finds those who are named in one list: "Norland, Eastmark in the north and Westmark". */
final class Lists {
  private static final int LIST_WITHIN = 24;
  private static final Set<Type> PLACES = EnumSet.of(Type.PLACE, Type.COUNTRY);

  private final Sentence sentence;

  Lists(Sentence sentence) {
    this.sentence = sentence;
  }

  /** A party and those joined to it after it. */
  List<Party> right(Party first) {
    List<Party> all = new ArrayList<>(List.of(first));
    int at = pastPlace(first.to());
    while (at < sentence.size()) {
      int next = at;
      while (next < at + 2 && isJoint(next)) {
        next++;
      }
      Optional<Party> party = next > at ? sentence.partyAt(next) : Optional.empty();
      boolean joined =
          party.isPresent()
              && party.get().from() == next
              && isList(at, all)
              && !isClause(at, all, party.get());
      if (!joined || isPlaceToo(all.getLast(), at, party.get())) {
        break;
      }
      all.add(party.get());
      at = pastPlace(party.get().to());
    }
    return all;
  }

  /** "Sanctioned by Norland, and Kestria shut its ports": what goes on with a verb is a clause. */
  private boolean isClause(int at, List<Party> sofar, Party next) {
    boolean and = sentence.says(at, ",") && isAnd(at + 1);
    return and
        && sofar.size() == 1
        && next.to() < sentence.size()
        && !sentence.is(next.to(), WordClass.PREPOSITION)
        && sentence.at(next.to()).isWord();
  }

  /** A party and those joined to it before it. */
  List<Party> left(Party last) {
    List<Party> all = new ArrayList<>(List.of(last));
    int at = last.from() - 1;
    while (at > 0 && (isAnd(at) || (all.size() > 1 && sentence.says(at, ",")))) {
      Optional<Party> party = sentence.partyAt(at - 1);
      if (party.isEmpty()) {
        break;
      }
      all.addFirst(party.get());
      at = party.get().from() - 1;
    }
    return all;
  }

  /** "Cells in Norland and Eastmark": the second place goes with the first. */
  private boolean isPlaceToo(Party last, int at, Party next) {
    boolean placed = at > last.to() || sentence.words(last.from(), last.to()).contains(" in ");
    return placed && sentence.says(at, "and") && PLACES.contains(next.mention().type());
  }

  private boolean isJoint(int at) {
    return sentence.says(at, ",") || isAnd(at) || sentence.isHyphen(at);
  }

  /** "Norland and Kestria", "neither Norland nor Kestria". */
  private boolean isAnd(int at) {
    return sentence.says(at, "and") || sentence.says(at, "nor");
  }

  /** Where a list may go on after one of it, who may be "in Norland". */
  private int pastPlace(int at) {
    boolean in = sentence.partyAt(at).isEmpty() && sentence.says(at, "in");
    return Optional.of(at + 1)
        .filter(next -> in)
        .flatMap(sentence::partyAt)
        .filter(place -> PLACES.contains(place.mention().type()) && isJoint(place.to()))
        .map(Party::to)
        .orElse(at);
  }

  /** Whether a comma begins a list and no apposition: an "and" comes before the next boundary. */
  private boolean isList(int at, List<Party> sofar) {
    if (!sentence.says(at, ",") || sofar.size() > 1) {
      return true;
    }
    int end = Math.min(sentence.size(), at + LIST_WITHIN);
    for (int i = pastPlace(at + 1); i < end; i = pastPlace(i + 1)) {
      boolean and = sentence.partyAt(i).isEmpty() && sentence.says(i, "and");
      boolean stop = sentence.partyAt(i).isEmpty() && !sentence.says(i, ",") && !and;
      if (and || stop) {
        return and;
      }
    }
    return false;
  }
}
