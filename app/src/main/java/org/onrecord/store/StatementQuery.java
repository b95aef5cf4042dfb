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
   * The fixed vocabularies a statement is marked with.
   *
   * @param forms {@code direct}, {@code indirect}, {@code mixed}
   * @param kinds {@code speech}, {@code writing} …
   * @param statuses {@code machine}, {@code checked}, {@code disputed}, {@code rejected}
   */
  public record Marks(Set<String> forms, Set<String> kinds, Set<String> statuses) {
    public Marks {
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

  /** The same query for other words. */
  public StatementQuery withWords(String others) {
    return new StatementQuery(others, outlets, from, until, article, marks);
  }
}
