package org.onrecord.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/** Tells which of those that a network links can't be one, by what the words of both say. */
final class Apart {
  private static final Set<String> STATE = Set.of("authorities", "states", "islands");

  private final String text;
  private final Clusters clusters;
  private final Owners owners;
  private final List<Mention> mentions;
  private final List<Optional<Cluster>> cast;

  /**
   * What is known of the mentions that are linked, each by its index.
   *
   * @param owners whose each is, of which groups are joined as links are taken
   * @param cast whose mention each is, which changes as links are taken
   */
  Apart(
      String text,
      Clusters clusters,
      Owners owners,
      List<Mention> mentions,
      List<Optional<Cluster>> cast) {
    this.text = text;
    this.clusters = clusters;
    this.owners = owners;
    this.mentions = mentions;
    this.cast = cast;
  }

  /** Whether two groups of mentions, each by the first of it, are of different owners or kinds. */
  boolean are(int one, int other) {
    return owners.areApart(one, other) || isNot(one, other) || isNot(other, one);
  }

  private boolean isNot(int words, int somebody) {
    return isSeveral(words, somebody)
        || isInName(words, somebody)
        || isElsewhere(words, somebody)
        || isThing(words, somebody)
        || isOtherHolder(words, somebody)
        || isOtherRank(words, somebody);
  }

  /** Whether nobody says "he" of it: a body, several people, who took a picture. */
  boolean isNeverHe(int index) {
    Mention mention = mentions.get(index);
    boolean noun = mention.kind() == Mention.Kind.NOMINAL;
    return (noun && RoleNouns.isSeveral(Token.cut(text, mention.head()).getLast()))
        || Nobody.isCredited(text, mention);
  }

  /** Whether words say another state, or another branch of it, than the one somebody is of. */
  private boolean isElsewhere(int words, int somebody) {
    return somebody(somebody)
        .filter(
            it ->
                it.country().filter(country -> owners.areOutside(words, country)).isPresent()
                    || it.sector().filter(branch -> owners.areOfOther(words, branch)).isPresent())
        .isPresent();
  }

  /** "The groups" are no state, though "the authorities" may be. */
  private boolean isSeveral(int several, int state) {
    Mention mention = mentions.get(several);
    String noun = mention.head().in(text);
    return mention.kind() == Mention.Kind.NOMINAL
        && mention.type() == Type.GROUP
        && noun.endsWith("s")
        && Character.isLowerCase(noun.charAt(0))
        && !STATE.contains(noun)
        && somebody(state).filter(it -> it.isNamed() && it.type() == Type.COUNTRY).isPresent();
  }

  /** "The farmers" are not the "Farmers' Aid Union". */
  private boolean isInName(int several, int body) {
    Mention mention = mentions.get(several);
    String noun = Folding.plain(mention.head().in(text));
    return mention.kind() == Mention.Kind.NOMINAL
        && noun.endsWith("s")
        && somebody(body)
            .filter(it -> it.isNamed() && it.type() == Type.ORGANIZATION)
            .map(it -> " " + Folding.plain(it.name()).replace("'", ""))
            .filter(name -> name.contains(" " + noun + " "))
            .isPresent();
  }

  /** "The draft" is nobody who has a name. */
  private boolean isThing(int thing, int somebody) {
    Mention mention = mentions.get(thing);
    return mention.kind() == Mention.Kind.NOMINAL
        && mention.type().isThing()
        && somebody(somebody).filter(it -> it.isNamed() && it.type().acts()).isPresent();
  }

  /** "The president of Norland spoke of President Berg". */
  private boolean isOtherHolder(int words, int somebody) {
    return somebody(somebody)
        .filter(it -> OtherHolder.is(text, clusters, mentions.get(words), it))
        .isPresent();
  }

  /** "The president" is not the vice president. */
  private boolean isOtherRank(int words, int somebody) {
    Mention mention = mentions.get(words);
    String noun = Folding.plain(mention.head().in(text));
    List<String> titles =
        somebody(somebody).stream()
            .filter(it -> mention.kind() == Mention.Kind.NOMINAL && it.isPerson())
            .flatMap(it -> it.roles().stream())
            .map(Role::title)
            .filter(title -> title.endsWith(noun))
            .toList();
    return !titles.isEmpty()
        && titles.stream().allMatch(title -> Holders.isOtherRank(mention.span().in(text), title));
  }

  private Optional<Cluster> somebody(int index) {
    return cast.get(index).map(clusters::meant);
  }
}
