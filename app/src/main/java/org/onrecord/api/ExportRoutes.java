package org.onrecord.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.export.ExportFormat;
import org.onrecord.export.Selected;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
import org.onrecord.store.Store;

/** Statements as files, in every form in which they leave the record. */
final class ExportRoutes {
  private final Store store;
  private final Search search;

  ExportRoutes(Store store, Search search) {
    this.store = store;
    this.search = search;
  }

  List<Route> all() {
    return List.of(Route.get(Api.ROOT + "/exports/{format}", this::export));
  }

  private void export(Context context) throws IOException {
    ExportFormat format = format(context.pathParam("format"));
    Question question = Parameters.ofStatements(context).statements();
    context.contentType(format.contentType());
    context.header("Cache-Control", "private, no-store");
    context.header(
        "Content-Disposition",
        "attachment; filename=\"onrecord-statements" + format.ending() + "\"");
    if (!context.method().equals(HandlerType.HEAD)) {
      format.write(context.outputStream(), store, Selected.of(search, question));
    }
  }

  private static ExportFormat format(String word) {
    return Arrays.stream(ExportFormat.values())
        .filter(format -> format.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Type.NOT_FOUND,
                    "There is no export “%s”, only %s."
                        .formatted(
                            word,
                            Arrays.stream(ExportFormat.values())
                                .map(ExportFormat::word)
                                .collect(Collectors.joining(", ")))));
  }
}
