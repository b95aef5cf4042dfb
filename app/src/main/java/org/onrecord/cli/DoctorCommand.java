package org.onrecord.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.store.Store;
import org.onrecord.store.Totals;
import org.onrecord.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether everything that Onrecord needs is there. */
@Command(
    name = "doctor",
    description = "Check Java, the reader, the record's folder and the port.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  private static final long MIN_FREE_BYTES = 200_000_000;
  private static final int MEGABYTE = 1_000_000;

  @Mixin private DataFolder data = new DataFolder();

  private final Terminal terminal;
  private boolean well = true;

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    java();
    reader();
    store();
    port();
    log();
    return well ? 0 : 2;
  }

  private void java() {
    Runtime runtime = Runtime.getRuntime();
    report(
        "Java",
        true,
        "%s, %d processors, up to %,d MB"
            .formatted(
                Runtime.version(), runtime.availableProcessors(), runtime.maxMemory() / MEGABYTE));
  }

  private void reader() {
    Reading reading =
        Reader.standard()
            .read(Article.of("The mayor said that the bridge would open on 3 May 2024."));
    report(
        "Reader",
        reading.statements().size() == 1 && reading.dates().size() == 1,
        "reads a test sentence, version " + Reader.VERSION);
  }

  private void store() throws IOException {
    Path folder = data.path();
    if (!data.exists() && !Files.exists(folder)) {
      report("Record", true, "none yet; `onrecord add` makes one in " + folder);
      return;
    }
    try (Store store = data.open()) {
      Totals totals = store.totals();
      if (data.isDatabase()) {
        report("Record", true, data.place() + ": " + held(totals));
        return;
      }
      long free = Files.getFileStore(folder).getUsableSpace();
      report(
          "Record",
          free > MIN_FREE_BYTES,
          "%s: %s; %,d MB free".formatted(folder, held(totals), free / MEGABYTE));
    } catch (RuntimeException e) {
      report("Record", false, data.place() + ": " + Failure.sentence(e));
    }
  }

  private static String held(Totals totals) {
    return "%,d articles, %,d statements".formatted(totals.articles(), totals.statements());
  }

  private void port() {
    int port = ServeCommand.DEFAULT_PORT;
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      report("Port", true, port + " is free");
    } catch (IOException e) {
      report("Port", true, port + " is taken (a workbench is running?); `--port` chooses another");
    }
  }

  private void log() {
    Path file = data.log().file();
    if (Files.exists(file)) {
      report("Log", true, "what failed while a workbench was open stands in " + file);
    }
  }

  private void report(String what, boolean good, String detail) {
    well &= good;
    terminal.out().printf("%-4s %-8s %s%n", good ? "ok" : "BAD", what, detail);
  }
}
