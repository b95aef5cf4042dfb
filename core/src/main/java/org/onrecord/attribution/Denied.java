package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * Denials of what was told before, which the network doesn't see, since PolNeAR seldom marks them:
 * "…, which Norland denies", "…, a charge that she has denied", "Berg, who denies wrongdoing, …",
 * "Norland denies this". Outside other statements alone.
 */
final class Denied {
  private static final double CONFIDENCE = 0.7;

  private static final String CUE =
      "(?<cue>(?:(?:has|have|had)\\s+)?(?:(?:\\p{L}+ly|always|also)\\s+)?den(?:y|ies|ied))";

  private static final String CHARGES =
      "(?:charges?|claims?|allegations?|accusations?|suggestions?|reports?)";

  /** One to five words that hold no verb which would make another clause. */
  private static final String SOMEBODY =
      "(?<source>(?!(?:who|which|that|has|have|had|is|are|was|were)\\b)\\p{L}[\\p{L}.'’-]*"
          + "(?:\\s(?!(?:who|which|that|has|have|had|is|are|was|were|and)\\b)\\p{L}[\\p{L}.'’-]*){0,4}?)";

  private static final String END = "(?=\\s*(?:[.,;)—–]|$)|\\s+and\\b)";

  private static final List<Pattern> DENIALS =
      List.of(
          Pattern.compile(
              "[,—–]\\s(?<content>which|(?:(?:an?|the)\\s)?(?:"
                  + CHARGES
                  + "|something)(?:\\s(?:that|which))?)\\s"
                  + SOMEBODY
                  + "\\s"
                  + CUE
                  + END),
          Pattern.compile(
              "[,—–]\\s(?<source>who)\\s"
                  + CUE
                  + "\\s(?<content>\\p{L}[\\p{L}'’-]*(?:\\s\\p{L}[\\p{L}'’-]*){0,8}?)(?=\\s*[.,;—–])"),
          Pattern.compile(
              "(?<=^|[.!?][”\"]?\\s|\\n|,\\s(?:and|but|while)\\s)"
                  + SOMEBODY
                  + "\\s"
                  + CUE
                  + "\\s(?<content>this|that|it|them|(?:any\\s)?wrongdoing|any\\sinvolvement"
                  + "|(?:the|those|these|all|both)\\s"
                  + CHARGES
                  + ")"
                  + END));

  private final String text;

  /** Every unit of the text that is part of what was found otherwise. */
  private final BitSet taken = new BitSet();

  private Denied(String text, List<Attribution> found) {
    this.text = text;
    for (Attribution each : found) {
      List.of(each.source(), each.cue(), each.content())
          .forEach(role -> role.forEach(span -> taken.set(span.start(), span.end())));
    }
  }

  /**
   * Those of some paragraphs, in text order.
   *
   * @param found what was found otherwise; a denial in any of its words is left alone
   */
  static List<Attribution> find(String text, List<Span> paragraphs, List<Attribution> found) {
    Denied denied = new Denied(text, found);
    List<Attribution> all = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      if (paragraph.in(text).contains("den")) {
        DENIALS.forEach(pattern -> denied.add(pattern, paragraph, all));
      }
    }
    all.sort((one, other) -> one.cue().getFirst().compareTo(other.cue().getFirst()));
    return all;
  }

  private void add(Pattern pattern, Span paragraph, List<Attribution> all) {
    Matcher matcher =
        pattern
            .matcher(text)
            .region(paragraph.start(), paragraph.end())
            .useTransparentBounds(true)
            .useAnchoringBounds(true);
    while (matcher.find()) {
      Span cue = span(matcher, "cue");
      int next = taken.nextSetBit(cue.start());
      if (next < 0 || next >= cue.end()) {
        List<Span> source = List.of(span(matcher, "source"));
        List<Span> content = List.of(span(matcher, "content"));
        Frame frame = new Frame(source, List.of(cue), content, Form.INDIRECT);
        all.add(Attribution.of(frame, CueWords.sense(text, frame, false), CONFIDENCE));
        taken.set(cue.start(), cue.end());
      }
    }
  }

  private static Span span(Matcher matcher, String group) {
    return new Span(matcher.start(group), matcher.end(group));
  }
}
