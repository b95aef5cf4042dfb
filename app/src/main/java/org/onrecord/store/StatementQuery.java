package org.onrecord.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which statements or articles are asked for; an empty part doesn't narrow.
 *
 * @param words words or “phrases in quotation marks” that must all stand in a statement
 * @param outlets outlets of the article, any of them
 * @param from first day of publication
 * @param until last day of publication
 * @param article one article's id
 * @param marks forms, kinds and statuses, any of each
 */
public record StatementQuery(
    String words,
    Set<String> outlets,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<String> article,
    Marks marks) {

  /**
   * What a statement is marked with.
   *
   * @param forms {@code direct}, {@code indirect}, {@code mixed}
   * @param kinds {@code speech}, {@code writing} …
   * @param statuses {@code machine}, {@code checked}, {@code disputed}, {@code rejected}
   * @param actors who speaks, by id across articles
   */
  public record Marks(
      Set<String> forms, Set<String> kinds, Set<String> statuses, Set<String> actors) {
    /** Marks that don't narrow who speaks. */
    public Marks(Set<String> forms, Set<String> kinds, Set<String> statuses) {
      this(forms, kinds, statuses, Set.of());
    }

    public Marks {
      actors = Set.copyOf(actors);
      forms = Set.copyOf(forms);
      kinds = Set.copyOf(kinds);
      statuses = Set.copyOf(statuses);
    }

    /** Marks that don't narrow. */
    public static Marks any() {
      return new Marks(Set.of(), Set.of(), Set.of());
    }
  }

  public StatementQuery {
    outlets = Set.copyOf(outlets);
  }

  /** The query that every statement answers. */
  public static StatementQuery all() {
    return new StatementQuery(
        "", Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Marks.any());
  }

  /** The statements of one article. */
  public static StatementQuery ofArticle(String id) {
    return new StatementQuery(
        "", Set.of(), Optional.empty(), Optional.empty(), Optional.of(id), Marks.any());
  }

  /** The statements of one speaker, by the id across articles. */
  public static StatementQuery ofActor(String id) {
    return new StatementQuery(
        "",
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Marks(Set.of(), Set.of(), Set.of(), Set.of(id)));
  }

  /** The same query for other words. */
  public StatementQuery withWords(String others) {
    return new StatementQuery(others, outlets, from, until, article, marks);
  }
}
