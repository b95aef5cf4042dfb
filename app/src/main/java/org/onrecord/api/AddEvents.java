package org.onrecord.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.onrecord.gather.Gathered;
import org.onrecord.record.Outcome;
import org.onrecord.record.Recorder;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The progress of adding as server-sent events: {@code outcome} after each article, {@code done} at
 * the end. Who goes away stops the adding; what is added stays.
 */
final class AddEvents {
  private final OutputStream out;
  private final int total;
  private final Map<String, Integer> counts = new TreeMap<>();
  private int done;

  AddEvents(OutputStream out, int total) {
    this.out = out;
    this.total = total;
    List.of("added", "known", "unread", "failed").forEach(outcome -> counts.put(outcome, 0));
  }

  /** Adds what {@code gathering} hands over, each before the next is taken. */
  void send(Consumer<Consumer<Gathered>> gathering, Recorder recorder) throws IOException {
    try {
      gathering.accept(each -> outcome(recorder.add(each)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    ObjectNode end = JsonNodeFactory.instance.objectNode();
    counts.forEach(end::put);
    end.put("total", total);
    event("done", end);
  }

  private void outcome(Outcome outcome) {
    ObjectNode json = AddRoutes.json(outcome);
    counts.merge(json.path("outcome").asString(), 1, Integer::sum);
    json.put("done", ++done);
    json.put("total", total);
    try {
      event("outcome", json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void event(String name, ObjectNode data) throws IOException {
    String event = "id: " + done + "\nevent: " + name + "\ndata: " + data + "\n\n";
    out.write(event.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
