package org.onrecord.store;

import org.jdbi.v3.core.Handle;

/**
 * How much the store holds.
 *
 * @param articles articles
 * @param statements statements of current readings
 * @param outlets different outlets
 * @param problems inputs that could not be read, articles that are kept unread among them
 */
public record Totals(int articles, int statements, int outlets, int problems) {
  static Totals in(Handle handle) {
    return handle
        .createQuery(
            """
            select (select count(*) from article) as articles,
                   (select count(*) from statement) as statements,
                   (select count(distinct outlet) from article) as outlets,
                   (select count(*) from problem) as problems
            """)
        .map(
            (row, context) ->
                new Totals(
                    row.getInt("articles"),
                    row.getInt("statements"),
                    row.getInt("outlets"),
                    row.getInt("problems")))
        .one();
  }
}
