package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * Quotations that fill a paragraph and that no cue attributes: alone, or after a name and a colon.
 * Those alone have neither source nor cue.
 */
final class Uncued {
  /** Annotators of political news marked about three of five such quotations (PolNeAR, train). */
  private static final double CONFIDENCE = 0.6;

  private static final int FEWEST_WORDS = 4;
  private static final Pattern NAME_AND_COLON =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|the|for|and)){0,7}):\\s*");

  private final String text;

  /** Every unit of the text that is part of what was found with a cue. */
  private final BitSet taken = new BitSet();

  private Uncued(String text, List<Attribution> found) {
    this.text = text;
    for (Attribution attribution : found) {
      for (List<Span> role :
          List.of(attribution.source(), attribution.cue(), attribution.content())) {
        role.forEach(span -> taken.set(span.start(), span.end()));
      }
    }
  }

  /**
   * Those of a text, in text order.
   *
   * @param quotations all quotations of the paragraphs
   * @param found what was found with a cue; a quotation with any of its words in it is left alone
   */
  static List<Attribution> find(
      String text, List<Span> paragraphs, List<Quotation> quotations, List<Attribution> found) {
    Uncued uncued = new Uncued(text, found);
    NavigableMap<Integer, Span> byStart = new TreeMap<>();
    paragraphs.forEach(paragraph -> byStart.put(paragraph.start(), paragraph));
    List<Attribution> all = new ArrayList<>();
    for (Quotation quotation : quotations) {
      Span first = byStart.floorEntry(quotation.start()).getValue();
      Span last = byStart.floorEntry(quotation.parts().getLast().start()).getValue();
      uncued.attribution(quotation, first, last).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Attribution> attribution(Quotation quotation, Span first, Span last) {
    List<Span> parts = quotation.parts();
    boolean fills = parts.getLast().end() == last.end();
    boolean utterance =
        Span.words(parts, text).split("\\s+", FEWEST_WORDS + 1).length >= FEWEST_WORDS;
    if (!fills || !utterance || parts.stream().anyMatch(this::isTaken)) {
      return Optional.empty();
    }
    Matcher name = NAME_AND_COLON.matcher(text).region(first.start(), quotation.start());
    if (quotation.start() > first.start() && !name.matches()) {
      return Optional.empty();
    }
    List<Span> source =
        quotation.start() == first.start()
            ? List.of()
            : List.of(new Span(name.start(1), name.end(1)));
    Frame frame = new Frame(source, List.of(), parts, Form.DIRECT);
    return Optional.of(Attribution.of(frame, Sense.of(Kind.SPEECH), CONFIDENCE));
  }

  private boolean isTaken(Span part) {
    int next = taken.nextSetBit(part.start());
    return next >= 0 && next < part.end();
  }
}
