package org.onrecord.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
import org.onrecord.store.StoredStatement;

/** The statements that leave the record: what was asked for, newest article first. */
public interface Selected {
  /** Hands over the statements, article by article; the stream is good until this returns. */
  void use(Consumer<Stream<StoredStatement>> use);

  /** The outlets with how many statements each has, most first; empty where none is given. */
  Map<String, Integer> outlets();

  /** How many statements have each status. */
  Map<String, Integer> statuses();

  /** Those of one outlet alone; empty for articles that give none. */
  Selected ofOutlet(String outlet);

  /** What was asked for, one condition each, in words. */
  List<String> asked();

  /** How many there are. */
  default int count() {
    return statuses().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** What a question finds by the index, whatever order it asks for. */
  static Selected of(Search search, Question question) {
    return new SelectedByQuestion(search, question.by(Question.Order.DATE));
  }

  /** What a set of values says in words: the name, and the values joined by "or". */
  static List<String> either(String name, Set<String> values) {
    return values.isEmpty()
        ? List.of()
        : List.of(name + " " + String.join(" or ", values.stream().sorted().toList()));
  }
}
