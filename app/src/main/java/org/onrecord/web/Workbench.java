package org.onrecord.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import org.onrecord.fetch.Fetcher;
import org.onrecord.record.Jobs;
import org.onrecord.record.Recorder;
import org.onrecord.search.Search;
import org.onrecord.store.Store;

/** The record as pages in a browser. Answers on this machine alone, until it is closed. */
public final class Workbench implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int IN_MEMORY_MB = 1;

  private final Javalin server;
  private final Jobs jobs;

  private Workbench(Javalin server, Jobs jobs) {
    this.server = server;
    this.jobs = jobs;
  }

  /**
   * Starts the workbench, and the work at the jobs of its store.
   *
   * @param store the record that is shown
   * @param search finds what it holds
   * @param recorder adds to it what a person pastes or drops
   * @param port where to listen; 0 for any free port
   * @throws PortTakenException if another program listens there
   */
  public static Workbench start(Tools tools, int port) {
    Jobs jobs = Jobs.start(tools.store(), tools.recorder());
    Javalin server = Javalin.create(config -> configure(config, tools, jobs));
    try {
      return new Workbench(server.start(HOST, port), jobs);
    } catch (JavalinBindException e) {
      jobs.close();
      throw new PortTakenException(port, e);
    }
  }

  /** The address of the first page. */
  public String address() {
    return "http://" + HOST + ":" + server.port() + "/";
  }

  @Override
  public void close() {
    server.stop();
    jobs.close();
  }

  private static void configure(JavalinConfig config, Tools tools, Jobs jobs) {
    Store store = tools.store();
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = Guard.MAX_REQUEST;
    config.jetty.multipartConfig.maxFileSize(Guard.MAX_FILE, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(Guard.MAX_REQUEST, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_MB, SizeUnit.MB);
    config.jetty.modifyServletContextHandler(
        handler -> handler.setMaxFormContentSize(Math.toIntExact(Guard.MAX_FILE)));
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    Templates templates = new Templates();
    Mishaps mishaps = new Mishaps(templates);
    config.routes.before(Guard::check);
    Assets.serve(config.routes);
    new HomePage(store, templates).serve(config.routes);
    new AddPage(tools.recorder(), jobs, tools.fetcher(), templates).serve(config.routes);
    new ArticlesPage(store, tools.search(), templates).serve(config.routes);
    new ArticlePage(store, templates).serve(config.routes);
    new StatementsPage(tools.search(), templates).serve(config.routes);
    new StatementPage(store, templates).serve(config.routes);
    new JobsPage(store, jobs, templates).serve(config.routes);
    new SourcesPage(store, jobs, templates).serve(config.routes);
    new PlainPages(store, templates).serve(config.routes);
    config.routes.exception(HttpResponseException.class, mishaps::thrown);
    config.routes.exception(Exception.class, mishaps::thrown);
    config.routes.error(404, mishaps::missing);
  }
}
