package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.onrecord.reading.Reader;
import org.onrecord.reading.ReadingFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Says what this release is and what it fills. */
@Command(
    name = "about",
    description = "What this release reads, and what it leaves empty.",
    mixinStandardHelpOptions = true)
final class AboutCommand implements Callable<Integer> {
  private final Terminal terminal;

  AboutCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal
        .out()
        .print(
            """
            Onrecord %s turns news reports into a record of who said what.

            Reads     English: statements with source, cue and content; form, kind, voice
                      and polarity, nested to any depth; zones of the page; dates, and when a
                      statement was said as far as the words and the day of publication say; events,
                      ties between actors, and words that take a side; the issues a statement
                      speaks of, and where it stands on them.
            Models    %s
                      (docs/model-card-12.md says from what they were made and how well they read)
            Left out  of a reading: %s
                      of a statement: %s
            Never     completes a date or a name, rates an outlet, or forecasts.
            Demo      24 stories of Voice of America (voanews.com), in the public domain.
            Licence   Apache-2.0
            """
                .formatted(
                    Reader.VERSION,
                    models(),
                    listed(ReadingFields.absent()),
                    listed(ReadingFields.absentInStatements())));
    return 0;
  }

  private static String models() {
    return Reader.standard().by().models().entrySet().stream()
        .map(model -> model.getKey() + " sha256:" + model.getValue())
        .collect(Collectors.joining("\n          "));
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "nothing" : String.join(", ", names);
  }

  /** The version line of {@code --version}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"onrecord " + Reader.VERSION};
    }
  }
}
