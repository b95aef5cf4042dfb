package org.onrecord.gather;

import java.util.List;
import org.onrecord.text.Article;

/** What was gathered, so that a test can print it. */
final class Pictures {
  private Pictures() {}

  /** The first line of each article, or the problem's code in brackets, after the input. */
  static List<String> of(List<Gathered> all) {
    return all.stream().map(Pictures::of).toList();
  }

  private static String of(Gathered gathered) {
    return switch (gathered) {
      case Gathered.Found found ->
          found.input() + " " + found.article().text().lines().findFirst().orElse("");
      case Gathered.Unreadable unreadable ->
          unreadable.input() + " [" + unreadable.problem().code() + "]";
    };
  }

  /** The article of the n-th. */
  static Article article(List<Gathered> all, int n) {
    if (all.get(n) instanceof Gathered.Found found) {
      return found.article();
    }
    throw new AssertionError("no article: " + of(all.get(n)));
  }

  /** Title, outlet, author and day of the n-th, with a bar between them. */
  static String origin(List<Gathered> all, int n) {
    var origin = article(all, n).origin();
    return String.join(
        " | ",
        origin.title().orElse("-"),
        origin.outlet().orElse("-"),
        origin.author().orElse("-"),
        origin
            .published()
            .instant()
            .or(() -> origin.published().day().map(Object::toString))
            .orElse("-"));
  }
}
