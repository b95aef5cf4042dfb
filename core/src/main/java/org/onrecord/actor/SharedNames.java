package org.onrecord.actor;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.actor.Term.What;
import org.onrecord.text.Span;

/**
 * Names that bodies of several states have, such as "Congress": the registry's is meant where the
 * article speaks of its state or of none, and as long as no words say that it is another's.
 */
final class SharedNames {
  private static final Set<Sector> OF_STATES =
      EnumSet.of(
          Sector.GOV, Sector.LEG, Sector.JUD, Sector.MIL, Sector.SPY, Sector.COP, Sector.PTY);

  private final Set<String> spokenOf;
  private final Set<String> evident;
  private final Map<String, Owner> owners = new HashMap<>();

  /** The other state whose body a name is from a place on. */
  private record Owner(String country, int from) {}

  private SharedNames(Set<String> spokenOf) {
    this.spokenOf = spokenOf;
    this.evident = new TreeSet<>(spokenOf);
  }

  /**
   * The shared names of an article.
   *
   * @param sightings in text order
   * @param spokenOf the countries that it names
   */
  static SharedNames of(List<Sighting> sightings, Set<String> spokenOf) {
    SharedNames names = new SharedNames(spokenOf);
    sightings.forEach(names::note);
    return names;
  }

  private void note(Sighting sighting) {
    Phrase phrase = sighting.phrase();
    for (Term term : phrase.terms()) {
      Optional<Entry> entry = term.entry();
      int at = sighting.mention().span().start();
      entry
          .filter(Entry::shared)
          .flatMap(each -> another(phrase, each))
          .ifPresent(country -> owners.putIfAbsent(entry.get().id(), new Owner(country, at)));
      entry
          .filter(each -> !each.shared() && each.sector().filter(OF_STATES::contains).isPresent())
          .flatMap(Entry::country)
          .ifPresent(evident::add);
    }
  }

  /** Another state that words beside the name say: "Peru's Congress". */
  private static Optional<String> another(Phrase phrase, Entry entry) {
    return phrase.terms().stream()
        .filter(Term::isGeographic)
        .flatMap(term -> term.entry().flatMap(Entry::country).stream())
        .filter(country -> !Optional.of(country).equals(entry.country()))
        .findFirst();
  }

  /** A sighting in which names that aren't the registry's here are read by their words alone. */
  Sighting settle(String text, Sighting sighting) {
    Span span = sighting.mention().span();
    Phrase phrase = sighting.phrase();
    if (phrase.terms().stream().noneMatch(term -> isElsewhere(term, span.start()))) {
      return sighting;
    }
    Phrase settled = settle(phrase, span.start());
    Coding coding = whose(Coder.code(settled, text), phrase, span.start());
    return new Sighting(sighting.mention(), settled, coding, sighting.words());
  }

  /** What the words of a role say. */
  Coding code(String text, Span role) {
    Phrase phrase = Phrase.of(text, role);
    return whose(Coder.code(settle(phrase, role.start()), text), phrase, role.start());
  }

  /** What was coded without shared names, with the state whose body the article says it is. */
  private Coding whose(Coding coding, Phrase phrase, int at) {
    List<Term> elsewhere = phrase.terms().stream().filter(it -> isElsewhere(it, at)).toList();
    if (elsewhere.isEmpty() || coding.country().isPresent()) {
      return coding;
    }
    return elsewhere.stream()
        .flatMap(term -> term.entry().map(Entry::id).map(owners::get).stream())
        .findFirst()
        .map(owner -> coding.in(owner.country(), "the article says so of the same name"))
        .orElseGet(() -> Coder.within(coding, spokenOf));
  }

  private Phrase settle(Phrase phrase, int at) {
    List<Term> terms =
        phrase.terms().stream().map(term -> isElsewhere(term, at) ? byWords(term) : term).toList();
    return new Phrase(phrase.tokens(), terms, Section.of(phrase.tokens(), terms));
  }

  private boolean isElsewhere(Term term, int at) {
    return term.entry().filter(entry -> entry.shared() && !isHere(entry, at)).isPresent();
  }

  private boolean isHere(Entry entry, int at) {
    boolean home = evident.isEmpty() || entry.country().filter(evident::contains).isPresent();
    Owner owner = owners.get(entry.id());
    return home && (owner == null || owner.from() > at);
  }

  /** A body whose name says what it does, and not whose it is. */
  private static Term byWords(Term term) {
    Entry entry = term.entry().orElseThrow();
    RoleNoun does = new RoleNoun(entry.name(), entry.sector().stream().toList(), false);
    return new Term(term.from(), term.to(), What.BODY, Optional.empty(), Optional.of(does));
  }
}
