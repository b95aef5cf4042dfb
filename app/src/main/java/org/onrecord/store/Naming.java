package org.onrecord.store;

import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.mention.Type;
import org.onrecord.resolve.Appearance;
import org.onrecord.resolve.Identities;
import org.onrecord.text.Sha256;

/**
 * A way in which articles name somebody: the finest that the rules of identity tell apart. All
 * appearances with one naming are one and the same, but those with a bare family name.
 *
 * @param id {@code n} and 20 hexadecimal digits of a hash over the rest
 * @param name the fullest name that the article has
 * @param type what it is
 * @param registry the entry of the registry that it is
 * @param country ISO 3166 alpha-3, or {@code IGO}
 * @param article the one article for which it stands; empty where it stands for all
 */
record Naming(
    String id,
    String name,
    Type type,
    Optional<String> registry,
    Optional<String> country,
    Optional<String> article) {
  private static final int DIGITS = 20;

  /** The naming of an actor wherever it appears so. */
  static Naming of(Actor actor) {
    Actor.Known known = actor.known();
    return of(actor.name(), known.type(), known.registry(), known.country());
  }

  /** The naming by these words. */
  static Naming of(String name, Type type, Optional<String> registry, Optional<String> country) {
    String words = Storable.words(name);
    String value =
        type.code() + "\n" + registry.orElse("") + "\n" + country.orElse("") + "\n" + words;
    return new Naming(
        "n" + Sha256.hex(value, DIGITS), words, type, registry, country, Optional.empty());
  }

  /** The same in one article alone. */
  Naming in(String one) {
    return new Naming(idIn(id, one), name, type, registry, country, Optional.of(one));
  }

  /** The id of the naming {@code id} in one article alone. */
  static String idIn(String id, String article) {
    return "n" + Sha256.hex(id + "\n" + article, DIGITS);
  }

  /** What the rules of identity take it as. */
  Appearance appearance() {
    return appearance(article.orElse(""));
  }

  /** The same, said of one article. */
  Appearance appearance(String of) {
    return new Appearance(of, id, name, type, registry, country);
  }

  /** Where its name is compared; by itself where it stands for one article alone. */
  String block() {
    return article.isPresent() ? "own " + id : Identities.blockOf(appearance());
  }

  Appearance.Key key() {
    return appearance().key();
  }
}
