package org.onrecord.web;

import io.javalin.http.Context;
import java.util.List;
import org.onrecord.issue.Examples;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Terms;
import org.onrecord.record.IssuesFile;

/**
 * An issue as a person writes it in a form.
 *
 * @param id its id; empty for one that isn't followed yet
 * @param name its name
 * @param proposition what one can be for or against
 * @param terms the words to find it by
 * @param error why it can't be kept; empty if nothing is wrong
 * @param finds what it would find; empty if nobody asked
 */
public record IssueForm(
    String id, String name, String proposition, Lines terms, String error, String finds) {

  /**
   * Terms, one a line.
   *
   * @param words what the proposition is for
   * @param against what stands against it
   * @param near of which one must stand nearby
   * @param not phrases that hide others
   * @param deeds words for deeds that are for it
   * @param counterdeeds words for deeds that are against it
   */
  public record Lines(
      String words, String against, String near, String not, String deeds, String counterdeeds) {}

  /** An empty one. */
  static IssueForm empty() {
    return new IssueForm("", "", "", new Lines("", "", "", "", "", ""), "", "");
  }

  /** One that says what an issue is. */
  static IssueForm of(Issue issue) {
    Terms terms = issue.terms();
    Lines lines =
        new Lines(
            String.join("\n", terms.words()),
            String.join("\n", terms.against()),
            String.join("\n", terms.near()),
            String.join("\n", terms.not()),
            String.join("\n", terms.deeds()),
            String.join("\n", terms.counterdeeds()));
    return new IssueForm(issue.id(), issue.name(), issue.proposition(), lines, "", "");
  }

  /** What was sent. */
  static IssueForm sent(Context context) {
    Lines lines =
        new Lines(
            field(context, "words"),
            field(context, "against"),
            field(context, "near"),
            field(context, "not"),
            field(context, "deeds"),
            field(context, "counterdeeds"));
    return new IssueForm(
        field(context, "id"), field(context, "name"), field(context, "proposition"), lines, "", "");
  }

  IssueForm withError(String sentence) {
    return new IssueForm(id, name, proposition, terms, sentence, finds);
  }

  IssueForm finding(String sentence) {
    return new IssueForm(id, name, proposition, terms, error, sentence);
  }

  /**
   * The issue.
   *
   * @param examples those that it had
   * @throws IllegalArgumentException if it is none
   */
  Issue issue(Examples examples) {
    Terms found =
        new Terms(
            lines(terms.words()),
            lines(terms.against()),
            lines(terms.near()),
            lines(terms.not()),
            lines(terms.deeds()),
            lines(terms.counterdeeds()));
    IssuesFile.deedFault(found)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
    String key = id.isEmpty() ? IssuesFile.idOf(name) : id;
    return new Issue(key, name, proposition, found, examples);
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String field(Context context, String name) {
    return Sent.words(context, name);
  }
}
