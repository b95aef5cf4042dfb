package org.onrecord.attribution;

import java.util.Optional;
import java.util.Set;

/** Finds what a cue attributes: the clause, quotation or phrase after it, or the clause before. */
final class Contents {
  private static final int LONGEST_LINK = 14;
  private static final Set<String> BREAKS =
      Set.of("but", "while", "although", "though", "whereas", "according", "even", "despite");
  private static final Set<String> BEFORE_TIME = Set.of("this", "last", "early", "late");
  private static final String TRAILING = ".,:;—–-";

  private final Passage passage;
  private final CueGroups groups;
  private final Set<Integer> cueStarts;

  Contents(Passage passage, CueGroups groups, Set<Integer> cueStarts) {
    this.passage = passage;
    this.groups = groups;
    this.cueStarts = cueStarts;
  }

  /** Content and the frame that it stands in. */
  record Content(Run run, Frame frame) {}

  /** The content to the right of a cue, past its addressee and words for time and place. */
  Optional<Content> after(CueGroup group) {
    int at = group.run().to();
    Cue cue = group.cue();
    Optional<Content> marked = marked(at, cue, false);
    boolean object = cue.takes(Frame.NP) && !cue.isAddressing() && isPhrase(at);
    return object
        ? marked.or(() -> bare(at, cue)).or(() -> object(at, cue))
        : marked.or(() -> linked(at, cue)).or(() -> bare(at, cue)).or(() -> object(at, cue));
  }

  /** Content whose first token shows that it is: a quotation, "that", "to", a question word. */
  private Optional<Content> marked(int at, Cue cue, boolean afterLink) {
    boolean comma = passage.is(at, ",") || passage.is(at, ":");
    if (comma && passage.isQuote(at + 1) && cue.takes(Frame.QUOTE)) {
      return clause(at + 1, Frame.QUOTE);
    }
    if (at >= passage.size() || at >= passage.sentenceEnd(at - 1)) {
      return Optional.empty();
    }
    if (passage.isQuote(at) && cue.takes(Frame.QUOTE) && !afterLink) {
      return clause(at, Frame.QUOTE);
    }
    if (passage.is(at, "that") && cue.takes(Frame.THAT)) {
      return clause(at, Frame.THAT);
    }
    if (asks(at, cue)) {
      return clause(at, Frame.WH);
    }
    boolean colon = passage.is(at, ":") && cue.takes(Frame.QUOTE) && !afterLink;
    if (colon) {
      return clause(at + 1, Frame.BARE);
    }
    int to = passage.is(at, "not") ? at + 1 : at;
    boolean infinitive = passage.is(to, "to") && passage.isWord(to + 1) && !isPhraseStart(to + 1);
    return infinitive && cue.takes(Frame.TO) ? clause(at, Frame.TO) : Optional.empty();
  }

  /** "said when" tells a time; "asked when" asks for it. */
  private boolean asks(int at, Cue cue) {
    boolean time = passage.is(at, "when") || passage.is(at, "where") || passage.is(at, "which");
    boolean asking = cue.isAddressing() || !cue.takes(Frame.QUOTE);
    return cue.takes(Frame.WH) && passage.is(at, WordClass.QUESTION) && (asking || !time);
  }

  /** "told reporters in Springfield on Tuesday that …": what stands between is stepped over. */
  private Optional<Content> linked(int at, Cue cue) {
    boolean adverb = CueGroups.isAdverb(passage.word(at)) && passage.is(at + 1, "that");
    if (isPhrase(at) && !cue.isAddressing() && !isDated(at) && !adverb) {
      return Optional.empty();
    }
    int end = Math.min(at + LONGEST_LINK, passage.sentenceEnd(at - 1));
    for (int i = at; i < end; i++) {
      boolean question = passage.is(i, WordClass.QUESTION) && !passage.is(i, "whether");
      Optional<Content> content =
          question && i > at + 1 ? Optional.empty() : marked(i, cue, i > at);
      if (content.isPresent() || !isLink(i)) {
        return content;
      }
    }
    return Optional.empty();
  }

  private boolean isDated(int i) {
    return BEFORE_TIME.contains(passage.word(i))
        ? passage.is(i + 1, WordClass.TIME)
        : passage.is(i, WordClass.TIME);
  }

  private boolean isLink(int i) {
    if (passage.is(i, WordClass.TIME)) {
      return true;
    }
    if (passage.is(i, ",")) {
      return CueGroups.isAdverb(passage.word(i - 1)) || CueGroups.isAdverb(passage.word(i + 1));
    }
    boolean clause =
        (passage.is(i, WordClass.SUBORDINATOR) && !passage.is(i, WordClass.PREPOSITION))
            || passage.is(i, WordClass.PRONOUN)
            || groups.isVerb(passage, i)
            || cueStarts.contains(i);
    return passage.isWord(i) && !clause && !passage.word(i).endsWith("'s");
  }

  private Optional<Content> bare(int at, Cue cue) {
    int from = at;
    boolean told = cue.isAddressing();
    if (told) {
      from += passage.is(from, WordClass.DETERMINER) ? 2 : 1;
      while (passage.isCapital(from) && passage.isCapital(from - 1)) {
        from++;
      }
    }
    while (passage.is(from, WordClass.TIME)
        || (passage.is(from, "on") && passage.is(from + 1, WordClass.TIME))) {
      from++;
    }
    boolean begins = cue.takes(Frame.BARE) && (isPhrase(from) || passage.isQuote(from));
    if (!begins) {
      return Optional.empty();
    }
    return clause(from, Frame.BARE).filter(content -> hasVerb(content.run()));
  }

  private Optional<Content> object(int at, Cue cue) {
    return cue.takes(Frame.NP) && (isPhrase(at) || passage.isQuote(at))
        ? clause(at, Frame.NP)
        : Optional.empty();
  }

  private boolean hasVerb(Run run) {
    for (int i = run.from() + 1; i < run.to(); i++) {
      if (groups.isVerb(passage, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPhraseStart(int i) {
    return passage.isCapital(i)
        || passage.is(i, WordClass.DETERMINER)
        || passage.is(i, WordClass.PRONOUN)
        || passage.is(i, WordClass.OBJECT);
  }

  private boolean isPhrase(int i) {
    return (passage.isWord(i)
            && !passage.is(i, WordClass.PREPOSITION)
            && !passage.is(i, WordClass.TIME)
            && !passage.is(i, WordClass.COORDINATOR)
            && !passage.is(i, WordClass.SUBORDINATOR)
            && !passage.is(i, WordClass.AUXILIARY))
        || passage.is(i, "that");
  }

  private Optional<Content> clause(int from, Frame frame) {
    if (from >= passage.size()) {
      return Optional.empty();
    }
    int end = passage.sentenceEnd(from);
    int to = from + 1;
    while (to < end && !breaks(to, frame)) {
      to++;
    }
    while (to > from && TRAILING.contains(passage.word(to - 1)) && !passage.isQuote(to - 1)) {
      to--;
    }
    return to > from ? Optional.of(new Content(new Run(from, to), frame)) : Optional.empty();
  }

  /** The content up to its first comma. */
  Content toComma(Content content) {
    for (int i = content.run().from(); i < content.run().to(); i++) {
      if (passage.is(i, ",") || (passage.isQuote(i) && passage.endsOpenly(i))) {
        int to = passage.isQuote(i) ? i + 1 : i;
        return new Content(new Run(content.run().from(), to), content.frame());
      }
    }
    return content;
  }

  /** Whether a clause that is attributed ends before this token. */
  private boolean breaks(int i, Frame frame) {
    if (passage.is(i, ";")) {
      return true;
    }
    boolean comma = passage.is(i - 1, ",");
    if (frame == Frame.QUOTE && passage.isQuote(i - 1) && passage.endsOpenly(i - 1)) {
      return true;
    }
    if (comma && (BREAKS.contains(passage.word(i)) || isCueAhead(i, 1))) {
      return true;
    }
    boolean joint = passage.is(i, "and") || passage.is(i, "but");
    if (joint && isCueAhead(i + 1, comma ? 5 : 1)) {
      return true;
    }
    return frame == Frame.NP && (comma || breaksObject(i));
  }

  private boolean breaksObject(int i) {
    boolean clause =
        passage.is(i, WordClass.SUBORDINATOR)
            && !passage.is(i, WordClass.RELATIVE)
            && !passage.is(i, "than")
            && !passage.is(i, "as");
    boolean before = passage.is(i, WordClass.PREPOSITION) && passage.is(i + 1, WordClass.TIME);
    boolean dated = before || isDated(i);
    boolean verb = passage.is(i, WordClass.COORDINATOR) && groups.isVerb(passage, i + 1);
    return verb || clause || dated || passage.is(i, "but");
  }

  private boolean isCueAhead(int from, int within) {
    for (int i = from; i < from + within; i++) {
      if (cueStarts.contains(i)) {
        return true;
      }
    }
    return false;
  }

  /** The content to the left of a source or cue at {@code edge}, not before token {@code free}. */
  Optional<Content> before(int edge, int free) {
    boolean comma = passage.is(edge - 1, ",");
    int last = comma ? edge - 2 : edge - 1;
    if (last < free) {
      return Optional.empty();
    }
    int from = Math.max(free, passage.sentenceStart(last));
    if (passage.isQuote(last)) {
      boolean joined = comma || passage.endsOpenly(last);
      return joined
          ? Optional.of(new Content(new Run(skipLead(from, last), last + 1), Frame.QUOTE))
          : Optional.empty();
    }
    from = skipLead(from, last);
    boolean clause =
        comma
            && last - from >= 2
            && from <= last
            && hasVerb(new Run(from, last + 1))
            && !passage.is(from, WordClass.SUBORDINATOR);
    return clause
        ? Optional.of(new Content(new Run(from, last + 1), Frame.BARE))
        : Optional.empty();
  }

  private int skipLead(int from, int last) {
    int at = from;
    while (at < last && isLead(at)) {
      at++;
    }
    return at;
  }

  private boolean isLead(int i) {
    boolean mark = !passage.isWord(i) && !passage.isQuote(i) && !"([$€£".contains(passage.word(i));
    return mark || passage.is(i, WordClass.COORDINATOR);
  }

  /** What goes on after a cue in the middle: "…,” she said, “…". */
  Optional<Run> resumed(int at, Frame frame) {
    int end = Math.min(at + LONGEST_LINK, passage.sentenceEnd(at - 1));
    for (int i = at; i < end; i++) {
      boolean comma = passage.is(i, ",") || passage.is(i, ":") || passage.is(i, "—");
      if (comma && passage.isQuote(i + 1)) {
        return clause(i + 1, Frame.QUOTE).map(Content::run);
      }
      if (comma && i == at && frame == Frame.BARE && !isAside(i + 1)) {
        return clause(i + 1, Frame.BARE).map(Content::run);
      }
      if (!passage.isWord(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isAside(int i) {
    boolean participle = passage.word(i).endsWith("ing") && !passage.is(i, "including");
    return participle
        || BREAKS.contains(passage.word(i))
        || passage.is(i, WordClass.RELATIVE)
        || isCueAhead(i, 5);
  }

  /** Whether a cue ends its clause here, so that what it attributes stands before it. */
  boolean isLast(int after, Cue cue) {
    return !passage.isWord(after)
        || cue.isAddressing()
        || passage.is(after, WordClass.TIME)
        || passage.is(after, WordClass.ADVERB)
        || passage.is(after, WordClass.SUBORDINATOR)
        || (passage.is(after, WordClass.PREPOSITION) && !passage.is(after, "to"));
  }

  /** From a token to the end of its sentence. */
  Optional<Run> rest(int from) {
    return clause(from, Frame.BARE).map(Content::run);
  }
}
