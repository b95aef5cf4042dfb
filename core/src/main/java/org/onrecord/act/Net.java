package org.onrecord.act;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Graph;

/**
 * Two networks that go together: what is kept of each word, and what is told from the words of one
 * statement.
 *
 * @param name of the second; the first is called so with "rows" behind it
 * @param enter turns the encoder's vectors of words into what is kept of them
 * @param head answers from what is kept of a statement's words, and their roles
 * @param width how many numbers are kept of a word
 */
record Net(String name, Graph enter, Graph head, int width) {
  private static final List<Role> ROLES = List.of(Role.values());

  /** The networks of this name that are part of the jar. */
  static Net load(Depth depth, String name) {
    Graph enter = Graph.load(Net.class, depth.file(rows(name)));
    Graph head = Graph.load(Net.class, depth.file(name));
    Graph.Input nothing = Graph.numbers(new float[Rows.SEEN], 1, Rows.SEEN);
    int width = enter.run(Map.of("states", nothing), List.of("rows")).getFirst().length;
    return new Net(name, enter, head, width);
  }

  private static String rows(String name) {
    return name + "-rows";
  }

  /** Adds each file's name and SHA-256. */
  void addTo(SortedMap<String, String> models, Depth depth) {
    models.put(depth.file(name), head.sha256());
    models.put(depth.file(rows(name)), enter.sha256());
  }

  /** No words yet. */
  Rows rows() {
    return new Rows(enter, width);
  }

  /** What the second network says of some words, by the names of its outputs. */
  List<float[]> run(Rows rows, Seen seen, List<String> outputs) {
    long[] roles = seen.roles().stream().mapToLong(ROLES::indexOf).toArray();
    Map<String, Graph.Input> inputs =
        Map.of("rows", rows.of(seen.from(), seen.to()), "roles", Graph.wholes(roles, roles.length));
    return head.run(inputs, outputs);
  }
}
