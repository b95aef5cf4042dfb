package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.evaluate.AttributionReport;
import org.onrecord.evaluate.AttributionScores;
import org.onrecord.evaluate.BratFolder;
import org.onrecord.evaluate.GoldArticle;
import org.onrecord.evaluate.PageScores;
import org.onrecord.evaluate.RoleSpans;
import org.onrecord.evaluate.ScoredArticle;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Statement;
import org.onrecord.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the reader against a person's own annotation. */
@Command(
    name = "evaluate",
    description = "Measure the reader against a person's own annotation.",
    subcommands = {EvaluateCommand.AttributionCommand.class, EvaluateCommand.PagesCommand.class},
    synopsisSubcommandLabel = "attribution|pages DIR",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new Failure("say what to evaluate: onrecord evaluate attribution DIR or pages DIR");
  }

  /** Measures statements: source, cue and content. */
  @Command(
      name = "attribution",
      description = "Measure source, cue and content against brat files in PolNeAR's form.",
      mixinStandardHelpOptions = true)
  static final class AttributionCommand implements Callable<Integer> {
    @Mixin private Speed speed = new Speed();

    @Parameters(
        paramLabel = "DIR",
        description =
            "A folder with text/ and attributions/, or with .txt files beside .ann files.")
    private Path folder = Path.of("");

    private final Terminal terminal;

    AttributionCommand(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      List<GoldArticle> gold = BratFolder.read(folder);
      Reader reader = speed.reader();
      List<ScoredArticle> scored = new ArrayList<>();
      try (Progress progress = new Progress(terminal.err(), "Reading", gold.size())) {
        for (GoldArticle article : gold) {
          scored.add(
              article.with(
                  reader.read(Article.of(article.text())).statements().stream()
                      .map(Statement::attribution)
                      .filter(attribution -> attribution.parent().isEmpty())
                      .map(RoleSpans::of)
                      .toList()));
          progress.step();
        }
      }
      terminal.out().print(AttributionReport.print(AttributionScores.of(scored)));
      return 0;
    }
  }

  /** Measures how articles are taken out of pages: words, title, day, outlet, author. */
  @Command(
      name = "pages",
      description = "Measure how articles are taken out of saved pages.",
      mixinStandardHelpOptions = true)
  static final class PagesCommand implements Callable<Integer> {
    @Parameters(
        paramLabel = "DIR",
        description =
            "A folder with .html files, each beside a .json file of the same name: the article as"
                + " a person takes it out of the page.")
    private Path folder = Path.of("");

    @Option(
        names = "--given",
        description =
            "Measure title, day, outlet and author only where the .json file names them; without"
                + " it, what a file leaves out must be unknown.")
    private boolean given;

    private final Terminal terminal;

    PagesCommand(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      try {
        PageScores scores = given ? PageScores.ofGiven(folder) : PageScores.of(folder);
        terminal.out().print(scores.print());
        return 0;
      } catch (IllegalArgumentException e) {
        throw new Failure(String.valueOf(e.getMessage()));
      }
    }
  }
}
