package org.onrecord.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.access.Entrance;
import org.onrecord.access.Token;
import org.onrecord.reading.Reader;
import org.onrecord.record.FailureLog;
import org.onrecord.record.Recorder;
import org.onrecord.search.Search;
import org.onrecord.store.Store;
import org.onrecord.web.PortTakenException;
import org.onrecord.web.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the workbench over a record. */
@Command(
    name = "serve",
    description = "Open the record's workbench in the browser.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  /** The port that the workbench listens on unless told otherwise. */
  static final int DEFAULT_PORT = 7878;

  private static final int MAX_PORT = 65_535;

  @Mixin private DataFolder data = new DataFolder();
  @Mixin private Serving serving = new Serving();

  private final Terminal terminal;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (StopSignal stop = new StopSignal();
        Store store = data.open();
        Search search = Search.following(store, data.index(store), terminal.err()::println)) {
      return serving.serve(store, search, data.log(), terminal, stop);
    }
  }

  /** How the workbench is served, for the commands that do so. */
  static final class Serving {
    @Option(
        names = "--port",
        paramLabel = "PORT",
        description = "The port to listen on (default: 7878).")
    private int port = DEFAULT_PORT;

    @Option(
        names = "--host",
        paramLabel = "ADDR",
        description = {
          "The address or name to listen on (default: this machine alone).",
          "Any other needs --token-file; put a server that speaks TLS before it."
        })
    private String host = Entrance.LOOPBACK;

    @Option(
        names = "--token-file",
        paramLabel = "FILE",
        description = "A file that holds the secret without which nothing is shown.")
    private Optional<Path> tokenFile = Optional.empty();

    @Option(names = "--no-browser", description = "Don't open a browser.")
    private boolean noBrowser;

    @Mixin private Reach reach = new Reach();
    @Mixin private Speed speed = new Speed();

    /** What reads the articles that are added. */
    Reader reader() {
      return speed.reader();
    }

    /** Serves until the process is stopped, or the thread interrupted. */
    int serve(Store store, Search search, FailureLog log, Terminal terminal, StopSignal stop) {
      if (port < 0 || port > MAX_PORT) {
        throw new Failure("--port must be from 0 to " + MAX_PORT + ": " + port);
      }
      Entrance entrance = entrance();
      Recorder recorder = new Recorder(reader(), store);
      Workbench.Tools tools = new Workbench.Tools(store, search, recorder, reach.fetcher(), log);
      try (Workbench workbench = Workbench.start(tools, entrance)) {
        String address = workbench.address();
        terminal.out().println("Onrecord is at " + address + " (stop it with Ctrl-C)");
        terminal.out().flush();
        open(address);
        stop.await();
      } catch (InterruptedException e) {
        // Asked to stop. An interrupted thread couldn't close the index, so the mark isn't set
        // again.
      } catch (PortTakenException e) {
        throw new Failure(
            "port " + port + " is taken; stop what listens there, or choose another with --port");
      }
      return 0;
    }

    private Entrance entrance() {
      Optional<Token> token = tokenFile.map(Serving::token);
      try {
        return new Entrance(host, port, token);
      } catch (IllegalArgumentException e) {
        throw new Failure(e.getMessage() + " (--host, --token-file)");
      }
    }

    private static Token token(Path file) {
      try {
        return Token.read(file);
      } catch (IllegalArgumentException e) {
        throw new Failure("the token file " + file + ": " + e.getMessage());
      } catch (IOException e) {
        throw new Failure("the token file " + file + " can't be read");
      }
    }

    private void open(String address) {
      if (noBrowser
          || GraphicsEnvironment.isHeadless()
          || !Desktop.isDesktopSupported()
          || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
        return;
      }
      try {
        Desktop.getDesktop().browse(URI.create(address));
      } catch (IOException e) {
        // No browser to open: the address stands in the terminal.
      }
    }
  }
}
