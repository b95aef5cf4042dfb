package org.onrecord.web;

import java.util.List;
import org.onrecord.search.Question;

/**
 * The orders and lengths that a list can have.
 *
 * @param orders what can stand first
 * @param sizes how many entries can stand on a page
 */
public record Listing(List<Choice> orders, List<Choice> sizes) {
  /** The orders of statements. */
  static final List<Question.Order> OF_STATEMENTS = List.of(Question.Order.values());

  /** The orders of articles, which nobody speaks. */
  static final List<Question.Order> OF_ARTICLES =
      List.of(Question.Order.DATE, Question.Order.RELEVANCE, Question.Order.OUTLET);

  /**
   * One of them.
   *
   * @param value its word in an address; empty for what is usual
   * @param label what a person reads
   * @param chosen whether the list is so
   */
  public record Choice(String value, String label, boolean chosen) {}

  public Listing {
    orders = List.copyOf(orders);
    sizes = List.copyOf(sizes);
  }

  /** Those that are offered for a list; the best fit only where there are words to fit. */
  static Listing of(Ask ask, List<Question.Order> orders) {
    Question question = ask.question();
    return new Listing(
        orders.stream()
            .filter(order -> order != Question.Order.RELEVANCE || !question.words().isBlank())
            .map(order -> choice(order, order == question.order()))
            .toList(),
        Ask.SIZES.stream()
            .map(
                size ->
                    new Choice(
                        size == Ask.PAGE ? "" : String.valueOf(size),
                        size + " a page",
                        size == ask.size()))
            .toList());
  }

  private static Choice choice(Question.Order order, boolean chosen) {
    return switch (order) {
      case DATE -> new Choice("", "newest first", chosen);
      case RELEVANCE -> new Choice(Ask.code(order), "best fit first", chosen);
      case SPEAKER -> new Choice(Ask.code(order), "by speaker", chosen);
      case OUTLET -> new Choice(Ask.code(order), "by outlet", chosen);
    };
  }
}
