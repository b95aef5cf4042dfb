package org.onrecord.actor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Kind;
import org.onrecord.text.Span;

/**
 * Attributions without a source of their own whose subject is that of the one before: "Berg
 * confirmed the plan but gave no date", "Berg said it would close, warning the crews"; of the one
 * after: "While admitting it was late, Berg said it would close"; or a quotation that fills the
 * paragraph after another's.
 */
final class Elided {
  private static final int RECENT = 6;

  /** Before another verb of the same subject. */
  private static final Pattern JOINED =
      Pattern.compile(
          "[,;”\"’'\\s]*\\b(?:and|but|or|yet|then)\\s+"
              + "(?:(?:also|then|later|again|even|\\w+ly)\\s+){0,2}");

  /** Before a participle of the same subject. */
  private static final Pattern ASIDE =
      Pattern.compile("[”\"’']?,[”\"’']?\\s+(?:(?:while|by|before|after|also|\\w+ly)\\s+)?");

  private static final Pattern NOUN =
      Pattern.compile("(?i)(?:an?|the|his|her|its|their|our|my|your|no|some|any|this|that)\\b.*");
  private static final Pattern PARTICIPLE = Pattern.compile("\\p{Ll}+ing\\b");

  private static final Pattern INITIAL_PARTICIPLE = Pattern.compile("(?i)\\p{L}+ing\\b");

  /** What ends a sentence, and what leads a participle in. */
  private static final Pattern INITIAL =
      Pattern.compile(
          "(?:^|[.!?”\"’]\\s+|\\R)(?:(?:Even )?[Ww]hile |By |After |Before |In |When )?$");

  private static final int LEAD = 16;

  /** What may stand between a quotation and the next paragraph. */
  private static final Pattern NEXT_PARAGRAPH = Pattern.compile("[.”\"’']*[ \t]*(?:\\R[ \t]*)+");

  private Elided() {}

  /**
   * Whose subject each shares.
   *
   * @param attributions in text order
   */
  static IdentityHashMap<Attribution, Attribution> in(String text, List<Attribution> attributions) {
    IdentityHashMap<Attribution, Attribution> found = new IdentityHashMap<>();
    Deque<Attribution> recent = new ArrayDeque<>();
    for (Attribution each : attributions) {
      recent.stream()
          .filter(before -> leads(text, before, each))
          .findFirst()
          .ifPresent(it -> found.put(it, each));
      recent.stream()
          .filter(before -> before.parent().isEmpty())
          .findFirst()
          .filter(before -> goesOn(text, before, each))
          .ifPresent(it -> found.put(each, found.getOrDefault(it, it)));
      if (each.source().isEmpty() && !each.cue().isEmpty()) {
        recent.stream()
            .filter(before -> !before.source().isEmpty() || found.containsKey(before))
            .filter(before -> before.parent().equals(each.parent()) && shares(text, before, each))
            .findFirst()
            .ifPresent(before -> found.put(each, found.getOrDefault(before, before)));
      }
      recent.addFirst(each);
      if (recent.size() > RECENT) {
        recent.removeLast();
      }
    }
    return found;
  }

  /** Whether a participle that begins a sentence is of who is named after it. */
  private static boolean leads(String text, Attribution first, Attribution next) {
    if (!first.source().isEmpty() || first.cue().isEmpty() || next.source().isEmpty()) {
      return false;
    }
    Span cue = first.cue().getFirst();
    int end = lastEnd(first, next.source().getFirst().start());
    String before = text.substring(Math.max(0, cue.start() - LEAD), cue.start());
    return first.parent().equals(next.parent())
        && end > cue.end()
        && INITIAL_PARTICIPLE.matcher(cue.in(text)).lookingAt()
        && INITIAL.matcher(before).find()
        && text.substring(end, next.source().getFirst().start())
            .matches("[^,.;:\\n]{0,25},\\s+(?:the )?");
  }

  /** Whether a quotation alone fills the paragraph after one that ends with what somebody said. */
  private static boolean goesOn(String text, Attribution before, Attribution quotation) {
    boolean alone = quotation.source().isEmpty() && quotation.cue().isEmpty();
    if (!alone || before.kind() != Kind.SPEECH || quotation.parent().isPresent()) {
      return false;
    }
    int start = quotation.content().getFirst().start();
    String between = text.substring(Math.min(start, before.frame().extent().end()), start);
    return NEXT_PARAGRAPH.matcher(between).matches();
  }

  private static boolean shares(String text, Attribution before, Attribution later) {
    Span cue = later.cue().getFirst();
    Optional<Span> verb = before.cue().stream().findFirst().filter(it -> it.end() <= cue.start());
    if (verb.isEmpty() || NOUN.matcher(cue.in(text)).matches()) {
      return false;
    }
    int end = Math.max(verb.get().end(), lastEnd(before, cue.start()));
    end = Math.max(end, sourceEnd(before, cue.start()));
    String between = text.substring(Math.min(end, cue.start()), cue.start());
    boolean participle = PARTICIPLE.matcher(cue.in(text)).lookingAt();
    return (participle ? ASIDE : JOINED).matcher(between).matches();
  }

  /** Where a source ends that stands behind its verb: "said Berg, calling it late". */
  private static int sourceEnd(Attribution attribution, int place) {
    return attribution.source().stream()
        .mapToInt(Span::end)
        .filter(end -> end <= place)
        .max()
        .orElse(0);
  }

  /** Where an attribution's words end before a place. */
  private static int lastEnd(Attribution attribution, int place) {
    return attribution.content().stream()
        .filter(span -> span.start() < place)
        .mapToInt(Span::end)
        .max()
        .orElse(0);
  }
}
