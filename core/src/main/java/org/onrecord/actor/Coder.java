package org.onrecord.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.actor.Term.What;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * Reads country, sector and type from the words of a mention and the tables that are built in. What
 * only knowledge of the world could tell, such as which office a person held on a day, stays empty.
 */
public final class Coder {
  private static final Set<Sector> ARMED =
      EnumSet.of(Sector.REB, Sector.PRM, Sector.UAF, Sector.CRM, Sector.MIL);

  /** Roles that take their sector from what they preside over. */
  private static final Set<String> PRESIDING =
      Set.copyOf(WordList.lines(Coder.class, "presiding-roles.txt"));

  /** What somebody is to a state without being of it. */
  private static final Set<String> TOWARDS =
      Set.of("ally", "allies", "critic", "critics", "friend", "partner", "supporter", "scholar");

  /** Whose offices are a state's: an aid worker has none. */
  static final Set<Sector> OFFICES =
      EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.MIL, Sector.SPY, Sector.COP);

  private Coder() {}

  /**
   * What {@code mention} says.
   *
   * @param mention its words: a name with or without a title, or a noun phrase
   * @param context words around it; where they name one country alone, a body or an office that
   *     names none is of that one
   */
  public static Coding code(String mention, String context) {
    if (mention.isBlank()) {
      return nothing();
    }
    Coding coding = code(Phrase.of(mention, new Span(0, mention.length())), mention);
    return within(coding, countries(context));
  }

  /** A body or an office without a country of its own is of the only one that is spoken of. */
  static Coding within(Coding coding, Set<String> spokenOf) {
    boolean local =
        coding.type() == Type.ORGANIZATION
            || (coding.type() == Type.PERSON && !coding.roles().isEmpty());
    if (!local || coding.country().isPresent() || spokenOf.size() != 1) {
      return coding;
    }
    String only = spokenOf.iterator().next();
    return coding.in(only, only + " is the only country spoken of");
  }

  /** The countries that a text names. */
  static Set<String> countries(String text) {
    return text.isBlank() ? Set.of() : countries(Token.cut(text, new Span(0, text.length())));
  }

  /** The countries that some words name, by name, people, capital or city. */
  static Set<String> countries(List<Token> tokens) {
    return Terms.of(tokens).stream()
        .filter(Term::isGeographic)
        .flatMap(term -> term.entry().flatMap(Entry::country).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Coding nothing() {
    return new Coding(
        Optional.empty(), List.of(), Type.OTHER, List.of(), Optional.empty(), List.of());
  }

  /** What a phrase of {@code text} says. */
  static Coding code(Phrase phrase, String text) {
    return phrase.head().isEmpty() ? nothing() : new Case(phrase, text).coding();
  }

  /** One phrase being coded. */
  private static final class Case {
    private final Phrase phrase;
    private final String text;
    private final Section head;
    private final List<String> why = new ArrayList<>();

    Case(Phrase phrase, String text) {
      this.phrase = phrase;
      this.text = text;
      this.head = phrase.head().orElseThrow();
    }

    Coding coding() {
      Optional<String> country = country();
      List<Sector> sectors = sectors();
      Term term = phrase.headTerm().orElseThrow();
      return new Coding(
          country,
          sectors,
          phrase.type(),
          roles(),
          term.entry().filter(entry -> head.terms().size() == 1).map(Entry::id),
          why);
    }

    private List<String> roles() {
      return head.terms().stream()
          .flatMap(term -> term.role().stream().map(role -> words(term)))
          .toList();
    }

    private String words(Term term) {
      return phrase.words(term, text);
    }

    private Optional<String> country() {
      Optional<Term> inHead = lastWithCountry(head);
      Optional<Term> found =
          inHead.or(
              () ->
                  phrase.rest().stream()
                      .filter(section -> section.isBelonging() || isOfBody(section))
                      .filter(section -> !isTowards())
                      .flatMap(section -> lastWithCountry(section).stream())
                      .findFirst());
      found.ifPresent(
          term -> why.add("“" + words(term) + "” is of " + phrase.country(term).orElseThrow()));
      return found.flatMap(phrase::country).or(this::ofOneState);
    }

    /** The state whose office it is by its name; "secretary of state for trade" is any state's. */
    private Optional<String> ofOneState() {
      boolean goesOn = phrase.rest().stream().anyMatch(section -> section.says("for"));
      Optional<Term> office = head.lastRole().filter(term -> !goesOn);
      Optional<String> state = office.flatMap(Term::role).flatMap(RoleNouns.standard()::stateOf);
      state.ifPresent(
          code ->
              why.add("“" + words(office.orElseThrow()) + "” is an office of " + code + " alone"));
      return state;
    }

    private boolean isTowards() {
      return head.lastRole()
          .flatMap(Term::role)
          .filter(role -> TOWARDS.contains(role.noun()))
          .isPresent();
    }

    private static boolean isOfBody(Section section) {
      return (section.says("for") || section.says("with")) && section.lastBody().isPresent();
    }

    /** The last term with a country; a state counts before an intergovernmental body. */
    private Optional<Term> lastWithCountry(Section section) {
      List<Term> terms =
          section.terms().stream().filter(term -> phrase.country(term).isPresent()).toList();
      Optional<Term> national =
          terms.stream()
              .filter(term -> !phrase.country(term).equals(Optional.of("IGO")))
              .reduce((first, last) -> last);
      return national.or(() -> terms.stream().reduce((first, last) -> last));
    }

    private List<Sector> sectors() {
      Optional<Term> role =
          head.lastOffice()
              .filter(term -> term.sector().isPresent())
              .or(() -> head.lastRole().filter(term -> term.sector().isPresent()));
      Optional<Term> body = head.lastBody();
      Optional<Term> over = presidedOver();
      Optional<Term> decides =
          armedBody(role, body)
              .or(() -> over)
              .or(() -> role)
              .or(() -> earlierRole())
              .or(() -> body.filter(term -> term.sector().isPresent()))
              .or(() -> inRest())
              .or(() -> metonym());
      if (decides.isEmpty()) {
        return List.of();
      }
      Term term = decides.get();
      List<Sector> all = new ArrayList<>(all(term));
      why.add("“" + words(term) + "” is " + all.getFirst());
      boolean office = role.isPresent() && OFFICES.contains(all.getFirst());
      if (office && phrase.isFormer()) {
        all.set(0, Sector.ELI);
        why.add("no longer in office");
      }
      return all;
    }

    private static List<Sector> all(Term term) {
      return term.entry()
          .flatMap(Entry::sector)
          .map(List::of)
          .or(() -> term.role().map(RoleNoun::sectors))
          .orElse(List.of());
    }

    /** "Boko Haram gunmen" are of their group. */
    private static Optional<Term> armedBody(Optional<Term> role, Optional<Term> body) {
      boolean armed = role.flatMap(Term::sector).filter(ARMED::contains).isPresent();
      return body.filter(term -> armed && term.sector().filter(ARMED::contains).isPresent());
    }

    /** "President of the Riigikogu" is of the legislature. */
    private Optional<Term> presidedOver() {
      boolean presides =
          head.lastRole()
              .flatMap(Term::role)
              .filter(role -> PRESIDING.contains(role.noun()))
              .isPresent();
      return phrase.rest().stream()
          .filter(section -> presides && (section.says("of") || section.says("at")))
          .flatMap(section -> section.lastBody().or(section::lastRole).stream())
          .filter(term -> term.sector().isPresent())
          .findFirst();
    }

    private Optional<Term> earlierRole() {
      return head.terms().stream()
          .filter(term -> term.is(What.ROLE) && term.sector().isPresent())
          .reduce((first, last) -> last);
    }

    private Optional<Term> inRest() {
      boolean open = head.lastRole().isPresent() || head.lastBody().isEmpty();
      boolean named = head.lastRole().isEmpty() && head.lastName().isPresent();
      return phrase.rest().stream()
          .filter(section -> open && !named && !section.says("to") && !section.says("against"))
          .flatMap(section -> section.terms().stream())
          .filter(term -> !term.isGeographic() && term.sector().isPresent())
          .findFirst();
    }

    /** A capital alone is its government; a breakaway territory is what it is. */
    private Optional<Term> metonym() {
      boolean alone = head.terms().size() == 1 && phrase.rest().isEmpty();
      Term only = head.terms().getFirst();
      boolean stands = only.is(Entry.Kind.CAPITAL) || only.is(Entry.Kind.BREAKAWAY);
      return Optional.of(only).filter(term -> alone && stands);
    }
  }
}
