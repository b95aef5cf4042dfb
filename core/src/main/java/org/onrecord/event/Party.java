package org.onrecord.event;

import java.util.List;
import java.util.Optional;
import org.onrecord.mention.Mention;

/**
 * A mention in a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param mention the words
 * @param actor the id of the actor; empty where the words don't say who it is
 * @param members ids of the actors that together are this one
 * @param unnamed the mark of people without a name, where the mention means no actor
 */
record Party(
    int from,
    int to,
    Mention mention,
    Optional<String> actor,
    List<String> members,
    Optional<String> unnamed) {
  Party {
    members = List.copyOf(members);
  }

  /**
   * The ids of those meant: of a group whose members are known, theirs; of people without a name
   * their mark.
   */
  List<String> ids() {
    return members.isEmpty() ? actor.or(() -> unnamed).stream().toList() : members;
  }

  /** "Detonated her bomb": whether owners are those who do it, or only a pronoun says who. */
  static boolean areOwn(List<Party> owners, List<Party> doers) {
    return owners.stream()
        .anyMatch(
            it ->
                it.mention().kind() == Mention.Kind.PRONOUN || doers.stream().anyMatch(it::isOne));
  }

  private boolean isOne(Party other) {
    return actor.isPresent() && actor.equals(other.actor);
  }
}
