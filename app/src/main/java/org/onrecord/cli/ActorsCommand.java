package org.onrecord.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Who speaks and appears in the record: lists, shows, exports and imports actors. */
@Command(
    name = "actors",
    description = {
      "Who speaks in the record, each under one identity across articles.",
      "List them, show one with names and roles, export them, or import a list of names."
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ActorListCommand.class,
      ActorShowCommand.class,
      ActorExportCommand.class,
      ActorImportCommand.class
    },
    mixinStandardHelpOptions = true)
final class ActorsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    line.usage(line.getOut());
  }
}
