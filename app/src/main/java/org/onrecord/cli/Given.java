package org.onrecord.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.onrecord.gather.Gather;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command is given, and what holds for each that doesn't say otherwise. */
final class Given {
  private static final int MOST_PAGES = 1_000;

  /** How many of what is passed over are named. */
  private static final int NAMED = 5;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Files (.txt, .html, .json, .jsonl, .warc, .warc.gz) or folders, whose own files are taken and"
            + " not those of folders in them; - is standard input. A file that the output is"
            + " written to is left out.",
        "http(s) addresses: a page, or a feed or site map, whose pages are taken once. A feed may be"
            + " a file too (.xml, .xml.gz, .rss, .atom), and so may a table of addresses (.csv, .tsv).",
        "A .json object has the fields text, and id, title, url, outlet, published, language, author"
            + " where known; a .json file may have a list of them, a .jsonl file has one on each"
            + " line."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication, 2025-03-13, or moment, 2025-03-13T00:33:23Z.")
  private Optional<String> published = Optional.empty();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
  private Optional<String> outlet = Optional.empty();

  @Option(names = "--title", paramLabel = "TITLE", description = "Its title.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--at-most",
      paramLabel = "N",
      description = "How many pages of one feed, site map or table are taken (default: 1000).")
  private int mostPages = MOST_PAGES;

  @Mixin private Reach reach = new Reach();

  /** The files that the inputs name, a folder's in name order; not the one that is written to. */
  List<String> files() throws IOException {
    List<String> files = Gather.files(inputs).stream().filter(it -> !OwnOutput.is(it)).toList();
    if (files.isEmpty()) {
      throw new Failure(
          "there is no .txt, .html, .json, .jsonl or .warc file in " + String.join(", ", inputs));
    }
    return files;
  }

  /** A sentence about what the folders among the inputs hold besides; empty where it is nothing. */
  Optional<String> passedOver() throws IOException {
    List<String> passed = Gather.passedOver(inputs);
    if (passed.isEmpty()) {
      return Optional.empty();
    }
    String more = passed.size() > NAMED ? ", …" : "";
    return Optional.of(
        "Passed over in folders: "
            + String.join(", ", passed.subList(0, Math.min(NAMED, passed.size())))
            + more
            + " (%,d). Name a folder in a folder, or a feed or table, to have it read."
                .formatted(passed.size()));
  }

  /** What gathers them. */
  Gather gather(Terminal terminal) {
    if (mostPages < 1) {
      throw new Failure("--at-most is 1 or more: " + mostPages);
    }
    return new Gather(origin(), terminal.in()).fetching(reach.fetcher(), mostPages);
  }

  private Origin origin() {
    try {
      return new Origin(
          title,
          outlet,
          Optional.empty(),
          Optional.empty(),
          published.map(Published::parse).orElseGet(Published::unknown),
          Optional.empty());
    } catch (DateTimeException e) {
      throw new Failure(
          "--published is neither 2025-03-13 nor 2025-03-13T00:33:23Z: " + published.orElse(""));
    }
  }
}
