package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: finds the command that the words ask for and runs it. */
@Command(
    name = "onrecord",
    description = "Turns news reports into a record of who said what; every entry opens its words.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Start here:",
      "  onrecord demo                  a record of 24 news stories, in the browser",
      "  onrecord read article.txt      what one article says, without keeping it",
      "  onrecord add reports/          keep the articles of a folder",
      "  onrecord find --words talks    what the record holds on a word",
      "",
      "Exit status: 0 all done, 1 some input could not be read, 2 wrong use or no way to go on.",
    },
    subcommands = {
      ReadCommand.class,
      AddCommand.class,
      FindCommand.class,
      ReindexCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      DemoCommand.class,
      EvaluateCommand.class,
      ActorsCommand.class,
      JobsCommand.class,
      CorrectionsCommand.class,
      RereadCommand.class,
      VerifyCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      PurgeCommand.class,
      DoctorCommand.class,
      AboutCommand.class,
      HelpCommand.class,
    },
    versionProvider = AboutCommand.Version.class,
    mixinStandardHelpOptions = true)
public final class Onrecord implements Runnable {
  private static final int FAILED = 2;

  @Spec private CommandSpec spec;

  /** Runs the command that {@code args} ask for and ends with its exit status. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int status = run(new Terminal(System.in, out, err), args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Runs a command with the given streams and returns its exit status. */
  static int run(Terminal terminal, String... args) {
    CommandLine line = new CommandLine(new Onrecord(), new Commands(terminal));
    line.setOut(writer(terminal.out()));
    line.setErr(writer(terminal.err()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(Onrecord::misused);
    line.setExecutionExceptionHandler((exception, command, parsed) -> failed(terminal, exception));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failed(terminal, e);
    }
  }

  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    line.usage(line.getOut());
  }

  private static int failed(Terminal terminal, Throwable thrown) {
    terminal.err().println("onrecord: " + Failure.sentence(thrown));
    return FAILED;
  }

  private static int misused(ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("onrecord: " + exception.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(exception, err);
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return FAILED;
  }

  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
