package org.onrecord.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ExceptionHandler;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import org.onrecord.access.Entrance;
import org.onrecord.access.Guard;
import org.onrecord.api.Api;
import org.onrecord.api.Refusals;
import org.onrecord.fetch.Fetcher;
import org.onrecord.record.FailureLog;
import org.onrecord.record.Jobs;
import org.onrecord.record.Recorder;
import org.onrecord.search.Search;
import org.onrecord.store.Store;

/** The record as pages in a browser and as an interface for programs, until it is closed. */
public final class Workbench implements AutoCloseable {
  private final Javalin server;
  private final Entrance entrance;
  private final Jobs jobs;

  private Workbench(Javalin server, Entrance entrance, Jobs jobs) {
    this.server = server;
    this.entrance = entrance;
    this.jobs = jobs;
  }

  /**
   * What the workbench works with.
   *
   * @param store the record that is shown
   * @param search finds what it holds
   * @param recorder adds to it what a person pastes or drops
   * @param fetcher fetches the addresses that a person gives
   * @param log takes what fails
   */
  public record Tools(
      Store store, Search search, Recorder recorder, Fetcher fetcher, FailureLog log) {}

  /**
   * Starts the workbench for this machine alone, and the work at the jobs of its store.
   *
   * @param port where to listen; 0 for any free port
   * @throws PortTakenException if another program listens there
   */
  public static Workbench start(Tools tools, int port) {
    return start(tools, Entrance.local(port));
  }

  /**
   * Starts the workbench, and the work at the jobs of its store.
   *
   * @param entrance where to listen, and what lets in
   * @throws PortTakenException if another program listens there
   */
  public static Workbench start(Tools tools, Entrance entrance) {
    Jobs jobs = Jobs.start(tools.store(), tools.recorder(), tools.fetcher(), tools.log());
    jobs.judgeIssues();
    Javalin server =
        Javalin.create(
            config -> {
              Limits.set(config);
              routes(config.routes, tools, entrance, jobs);
            });
    try {
      return new Workbench(server.start(entrance.host(), entrance.port()), entrance, jobs);
    } catch (JavalinBindException e) {
      jobs.close();
      throw new PortTakenException(entrance.port(), e);
    }
  }

  /** The address of the first page. */
  public String address() {
    return "http://" + entrance.inAddress() + ":" + server.port() + "/";
  }

  @Override
  public void close() {
    server.stop();
    jobs.close();
  }

  private static void routes(RoutesConfig routes, Tools tools, Entrance entrance, Jobs jobs) {
    Store store = tools.store();
    Templates templates = new Templates(entrance);
    Mishaps mishaps = new Mishaps(templates, tools.log());
    routes.before(new Guard(entrance)::check);
    new Api(store, tools.search(), tools.recorder(), jobs).serve(routes);
    Assets.serve(routes);
    new SignInPage(entrance, templates).serve(routes);
    new HomePage(store, templates).serve(routes);
    new AddPage(tools.recorder(), jobs, tools.fetcher(), templates).serve(routes);
    new ArticlesPage(store, tools.search(), templates).serve(routes);
    new ArticlePage(store, templates).serve(routes);
    new StatementsPage(store, tools.search(), templates).serve(routes);
    new StatementPage(store, templates).serve(routes);
    new UtterancePage(store, templates).serve(routes);
    new ActorsPage(store, templates).serve(routes);
    new ActorRulingPage(store, templates).serve(routes);
    new UnresolvedPage(store, templates).serve(routes);
    new ActorPage(store, tools.search(), templates).serve(routes);
    new CorrectingPage(store, templates).serve(routes);
    new CorrectionsPage(store, templates).serve(routes);
    new ReviewPage(store, templates).serve(routes);
    new MissedPage(store, templates).serve(routes);
    new RereadPage(store, jobs, tools.recorder(), templates).serve(routes);
    new ChronologyPage(store, templates).serve(routes);
    new NetworkPage(store, templates).serve(routes);
    new IssuesPage(store, jobs, templates).serve(routes);
    new JobsPage(store, jobs, templates).serve(routes);
    new SourcesPage(store, jobs, templates, entrance).serve(routes);
    new PlainPages(store, templates).serve(routes);
    failures(routes, mishaps, tools.log());
  }

  private static void failures(RoutesConfig routes, Mishaps mishaps, FailureLog log) {
    ExceptionHandler<Exception> failing = (e, context) -> failed(e, context, mishaps, log);
    routes.exception(HttpResponseException.class, failing);
    routes.exception(Exception.class, failing);
    routes.error(
        404,
        context -> {
          if (!Api.isIn(context)) {
            mishaps.missing(context);
          }
        });
  }

  private static void failed(
      Exception exception, Context context, Mishaps mishaps, FailureLog log) {
    if (Api.isIn(context)) {
      Refusals.thrown(exception, context, log);
    } else {
      mishaps.thrown(exception, context);
    }
  }
}
