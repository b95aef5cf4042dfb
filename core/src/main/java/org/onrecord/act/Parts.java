package org.onrecord.act;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;

/**
 * The words of an act by their role, each in text order; a role whose words aren't known is empty.
 *
 * @param source who acts
 * @param cue the words that name the act
 * @param content what is said
 * @param target whom it is directed at
 */
public record Parts(List<Span> source, List<Span> cue, List<Span> content, List<Span> target) {
  public Parts {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    target = List.copyOf(target);
  }

  /** The parts of a statement. */
  public static Parts of(Attribution statement) {
    return new Parts(statement.source(), statement.cue(), statement.content(), List.of());
  }

  /** The parts of what happens: {@code trigger} are the words that name it. */
  public static Parts happening(List<Span> trigger) {
    return new Parts(List.of(), trigger, List.of(), List.of());
  }

  /** The parts of a sentence of which only the parties are known, or not even these. */
  public static Parts between(List<Span> source, List<Span> target) {
    return new Parts(source, List.of(), List.of(), target);
  }

  /** The words that say in which sentences the act stands; none if only the parties are known. */
  Stream<Span> words() {
    return content.isEmpty() ? cue.stream() : Stream.of(source, cue, content).flatMap(List::stream);
  }
}
