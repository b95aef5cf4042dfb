package org.onrecord.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.onrecord.access.Guard;

/** How much the server takes, from how many, how slowly. */
final class Limits {
  /** Connections at a time; more wait until one is free. */
  static final int CONNECTIONS = 512;

  /** The slowest that a request may trickle in, in bytes a second on average. */
  static final int SLOWEST = 1_000;

  private static final int IN_MEMORY_MB = 1;
  private static final int HEADER_BYTES = 16_384;

  private Limits() {}

  static void set(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = Guard.MAX_REQUEST;
    config.jetty.multipartConfig.maxFileSize(Guard.MAX_FILE, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(Guard.MAX_REQUEST, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_MB, SizeUnit.MB);
    config.jetty.modifyServletContextHandler(
        handler -> handler.setMaxFormContentSize(Math.toIntExact(Guard.MAX_FILE)));
    config.jetty.modifyHttpConfiguration(Limits::http);
    config.jetty.modifyServer(Limits::server);
  }

  private static void http(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(HEADER_BYTES);
  }

  private static void server(Server server) {
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    server.insertHandler(new MinimumDataRateHandler(SLOWEST, 0));
    ErrorHandler plain = new ErrorHandler();
    plain.setShowStacks(false);
    plain.setShowCauses(false);
    plain.setShowMessageInTitle(false);
    plain.setShowOrigin(false);
    server.setErrorHandler(plain);
  }
}
