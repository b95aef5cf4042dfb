package org.onrecord.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onrecord.record.Jobs;
import org.onrecord.record.Recorder;
import org.onrecord.search.Search;
import org.onrecord.store.Store;

/** The interface for programs. Every route that is served stands in its OpenAPI document. */
public final class Api {
  /** What every address of the interface begins with. */
  public static final String ROOT = "/api/v1";

  private static final String DESCRIPTION = "openapi.json";
  private static final int NO_CONTENT = 204;

  private final List<Route> routes;

  /** The interface to a record, which {@code recorder} and {@code jobs} add to. */
  public Api(Store store, Search search, Recorder recorder, Jobs jobs) {
    String description = description();
    routes =
        Stream.of(
                new ArticleRoutes(store).all(),
                new AddRoutes(store, recorder).all(),
                new StatementRoutes(store, search).all(),
                new ActorRoutes(store).all(),
                new HappeningRoutes(store).all(),
                new IssueRoutes(store).all(),
                new CorrectionRoutes(store).all(),
                new RecordRoutes(store, recorder.by()).all(),
                new ExportRoutes(store, search).all(),
                new JobRoutes(store, jobs).all(),
                new RereadRoutes(store, recorder, jobs).all(),
                List.of(
                    Route.get(
                        ROOT + "/" + DESCRIPTION,
                        context -> {
                          Parameters.none(context);
                          Answer.json(context, description);
                        })))
            .flatMap(List::stream)
            .toList();
  }

  /** Whether a request is for the interface. */
  public static boolean isIn(Context context) {
    return context.path().startsWith("/api/") || context.path().equals("/api");
  }

  /** Serves every route; what can be got also answers HEAD, and each address answers OPTIONS. */
  public void serve(RoutesConfig config) {
    TreeMap<String, Set<String>> methods = new TreeMap<>();
    for (Route route : routes) {
      config.addHttpHandler(route.method(), route.path(), route.handler());
      Set<String> known = methods.computeIfAbsent(route.path(), path -> new TreeSet<>());
      known.add(route.method().name());
      known.add(HandlerType.OPTIONS.name());
      if (route.method().equals(HandlerType.GET)) {
        config.addHttpHandler(HandlerType.HEAD, route.path(), route.handler());
        known.add(HandlerType.HEAD.name());
      }
    }
    methods.forEach(
        (path, known) ->
            config.addHttpHandler(
                HandlerType.OPTIONS,
                path,
                context -> {
                  context.header("Allow", String.join(", ", known));
                  context.status(NO_CONTENT);
                }));
  }

  /** What is served, as method and path. */
  List<String> served() {
    List<String> served = new ArrayList<>();
    routes.forEach(route -> served.add(route.method().name() + " " + route.path()));
    return served;
  }

  private static String description() {
    try (InputStream in = Api.class.getResourceAsStream(DESCRIPTION)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + DESCRIPTION);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
