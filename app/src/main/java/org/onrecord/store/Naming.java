package org.onrecord.store;

import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.mention.Type;
import org.onrecord.resolve.Appearance;
import org.onrecord.resolve.Appearance.Called;
import org.onrecord.resolve.Identities;
import org.onrecord.resolve.Offices;
import org.onrecord.text.Sha256;

/**
 * A way in which articles name somebody: the finest that the rules of identity tell apart. All
 * appearances with one naming are one and the same, but those with a bare family name.
 *
 * @param id {@code n} and 20 hexadecimal digits of a hash over the rest
 * @param called the fullest name that the article has, and the office that only one has
 * @param type what it is
 * @param registry the entry of the registry that it is
 * @param country ISO 3166 alpha-3, or {@code IGO}
 * @param article the one article for which it stands; empty where it stands for all
 */
record Naming(
    String id,
    Called called,
    Type type,
    Optional<String> registry,
    Optional<String> country,
    Optional<String> article) {
  private static final int DIGITS = 20;

  /** The naming of an actor wherever it appears so. */
  static Naming of(Actor actor) {
    Actor.Known known = actor.known();
    Called called = new Called(actor.name(), Offices.of(actor));
    return of(called, known.type(), known.registry(), known.country());
  }

  /** The naming by these words. */
  static Naming of(Called called, Type type, Optional<String> registry, Optional<String> country) {
    String words = Storable.words(called.name());
    String value =
        type.code() + "\n" + registry.orElse("") + "\n" + country.orElse("") + "\n" + words;
    String whole = value + called.office().map(office -> "\n" + office).orElse("");
    return new Naming(
        "n" + Sha256.hex(whole, DIGITS),
        new Called(words, called.office()),
        type,
        registry,
        country,
        Optional.empty());
  }

  /** The fullest name that the article has. */
  String name() {
    return called.name();
  }

  /** The same by its name alone. */
  Naming withoutOffice() {
    return of(new Called(name()), type, registry, country);
  }

  /** The same in one article alone. */
  Naming in(String one) {
    return new Naming(idIn(id, one), called, type, registry, country, Optional.of(one));
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
    return new Appearance(new Appearance.Key(of, id), called, type, registry, country);
  }

  /** Where its name is compared; by itself where it stands for one article alone. */
  String block() {
    return article.isPresent() ? "own " + id : Identities.blockOf(appearance());
  }

  Appearance.Key key() {
    return appearance().key();
  }
}
