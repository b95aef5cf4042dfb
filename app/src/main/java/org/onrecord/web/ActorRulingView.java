package org.onrecord.web;

import java.util.List;

/**
 * A decision about an actor before it is taken, with what it would concern.
 *
 * @param title what is to be decided
 * @param back the actor's page
 * @param name the actor's name
 * @param choices what can be decided
 * @param note what is to be known before; empty if nothing
 * @param by the name under which the person decided last
 */
public record ActorRulingView(
    String title, String back, String name, List<Choice> choices, String note, String by) {

  /**
   * One thing that can be decided.
   *
   * @param label what the button says
   * @param action where it is sent
   * @param fields what is sent
   * @param scope what it concerns, in words
   * @param articles the first of the articles that it concerns
   */
  public record Choice(
      String label, String action, List<Field> fields, String scope, List<ArticleRow> articles) {
    public Choice {
      fields = List.copyOf(fields);
      articles = List.copyOf(articles);
    }
  }

  /**
   * A value that a form sends.
   *
   * @param name its name
   * @param value the value
   */
  public record Field(String name, String value) {}

  public ActorRulingView {
    choices = List.copyOf(choices);
  }
}
