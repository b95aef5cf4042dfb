package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.act.Coded;
import org.onrecord.act.SentenceCoder;
import org.onrecord.export.CodedLine;
import org.onrecord.gather.SentenceLine;
import org.onrecord.gather.SentenceList;
import org.onrecord.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes single sentences. */
@Command(
    name = "code",
    description = "Code single sentences by PLOVER: what is done, by whom, to whom.",
    mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {
  /** The forms that codes are printed in. */
  enum Format {
    JSONL,
    TSV
  }

  @Mixin private Speed speed = new Speed();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "JSONL",
      description = "What is printed: jsonl or tsv (default: jsonl).")
  private Format format = Format.JSONL;

  @Parameters(
      paramLabel = "FILE",
      description = {
        "One sentence a line; - is standard input: JSON objects {text, id?, source?, target?},",
        "or a table parted by tabs with these columns, named in its first line or in the order"
            + " id, text, source, target."
      })
  private String file = "";

  private final Terminal terminal;
  private int read;
  private int unread;

  CodeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SentenceCoder coder = speed.coder();
    if (format == Format.TSV) {
      terminal.out().println(CodedLine.HEADER);
    }
    try {
      SentenceList.read(file, terminal.in(), line -> code(coder, line));
    } catch (IOException e) {
      throw new Failure(file + " can't be read: " + Failure.sentence(e));
    }
    if (read + unread == 0) {
      unread++;
      terminal.err().println(file + ": there is no sentence in it");
    } else if (unread > 0) {
      terminal.err().println(unread + " of " + (read + unread) + " lines could not be read");
    }
    return unread == 0 ? 0 : 1;
  }

  private void code(SentenceCoder coder, SentenceLine line) {
    switch (line) {
      case SentenceLine.Sentence it ->
          coder
              .code(it.text(), it.parties().source(), it.parties().target())
              .ifPresentOrElse(coded -> print(it, coded), () -> print(wordless(it)));
      case SentenceLine.Unreadable it -> print(it);
    }
  }

  private static SentenceLine.Unreadable wordless(SentenceLine.Sentence sentence) {
    Problem problem = Problem.of("empty", "there is no word in the text");
    return new SentenceLine.Unreadable(sentence.place(), sentence.id(), problem);
  }

  private void print(SentenceLine.Sentence sentence, Coded coded) {
    read++;
    terminal
        .out()
        .println(
            switch (format) {
              case JSONL -> CodedLine.json(sentence.id(), coded);
              case TSV -> CodedLine.row(sentence.id(), coded);
            });
  }

  private void print(SentenceLine.Unreadable line) {
    unread++;
    if (format == Format.JSONL) {
      terminal.out().println(CodedLine.json(line.place(), line.id(), line.problem()));
    } else {
      terminal.err().println(line.place() + ": " + line.problem().message());
    }
  }
}
