package org.onrecord.cli;

import org.onrecord.act.SentenceCoder;
import org.onrecord.encoder.Depth;
import org.onrecord.reading.Reader;
import picocli.CommandLine.Option;

/** Which reader reads, for the commands that read. */
final class Speed {
  @Option(names = "--fast", description = "Read with half as many layers: faster, and less exact.")
  private boolean fast;

  /** The reader; its networks are loaded now. */
  Reader reader() {
    return fast ? Reader.fast() : Reader.standard();
  }

  /** The coder of single sentences; its networks are loaded now. */
  SentenceCoder coder() {
    return SentenceCoder.load(fast ? Depth.SIX : Depth.TWELVE);
  }
}
