package org.onrecord.attribution;

import java.util.Optional;

/**
 * Finds the noun phrase a cue belongs to, by the small words and marks around it; there is no
 * parser.
 */
final class Sources {
  private static final int FARTHEST = 60;

  private final Passage passage;
  private final CueGroups groups;

  Sources(Passage passage, CueGroups groups) {
    this.passage = passage;
    this.groups = groups;
  }

  /** The subject of a verb that starts at {@code verb}. */
  Optional<Run> before(int verb) {
    int start = Math.max(passage.sentenceStart(verb), verb - FARTHEST);
    int last = verb - 1;
    while (last > start && CueGroups.isAdverb(passage.word(last))) {
      last--;
    }
    if (last < start) {
      return Optional.empty();
    }
    if (passage.is(last, ",")) {
      return aroundInsertion(start, last);
    }
    if (isDash(last)) {
      return beforeDash(start, last);
    }
    if (passage.is(last, WordClass.PRONOUN)) {
      return Optional.of(new Run(last, last + 1));
    }
    if (passage.is(last, WordClass.RELATIVE)) {
      boolean joined = last > start && (passage.isWord(last - 1) || passage.is(last - 1, ","));
      return joined && !groups.isVerb(passage, last - 1)
          ? Optional.of(new Run(last, last + 1))
          : Optional.empty();
    }
    if (passage.is(last, WordClass.COORDINATOR)) {
      return ofClause(last);
    }
    return nounPhrase(start, last + 1);
  }

  private boolean isDash(int i) {
    return passage.is(i, "—") || passage.is(i, "–");
  }

  /** "X—…—said": what stands before the first of two dashes. */
  private Optional<Run> beforeDash(int start, int dash) {
    for (int i = dash - 1; i > start; i--) {
      if (isDash(i)) {
        return nounPhrase(start, i).map(run -> withNameBefore(start, run));
      }
    }
    return Optional.empty();
  }

  /** "X, a minister of Y": an apposition with the name it explains. */
  private Run withNameBefore(int start, Run apposition) {
    int comma = apposition.from() - 1;
    boolean apposed = passage.is(comma, ",") && isApposition(apposition.from());
    return apposed
        ? nounPhrase(start, comma)
            .map(name -> new Run(name.from(), apposition.to()))
            .orElse(apposition)
        : apposition;
  }

  /** The subject of the clause that a verb form without one, at {@code verb}, hangs on. */
  Optional<Run> ofClause(int verb) {
    int start = Math.max(passage.sentenceStart(verb), verb - FARTHEST);
    for (int i = start + 1; i < verb; i++) {
      boolean other = passage.word(i).endsWith("ly") || passage.is(i - 1, WordClass.COORDINATOR);
      if (!other && groups.isVerb(passage, i)) {
        Optional<Run> subject = before(i);
        if (subject.isEmpty() || !passage.is(subject.get().from(), WordClass.RELATIVE)) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /** The noun phrase that starts at {@code first}, for "said X" and "according to X". */
  Optional<Run> after(int first) {
    int sentence = passage.sentenceEnd(Math.min(first, passage.size() - 1));
    int end = Math.min(sentence, first + FARTHEST);
    int to = first;
    while (to < end && !endsSource(to, first)) {
      to++;
    }
    while (to > first && !passage.isWord(to - 1) && !passage.is(to - 1, ")")) {
      to--;
    }
    return to > first && canBegin(first) ? Optional.of(new Run(first, to)) : Optional.empty();
  }

  /** A noun phrase up to its first comma, unless "a …" or "who …" follows there. */
  Run toComma(Run phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      boolean goesOn =
          passage.is(i + 1, "a") || passage.is(i + 1, "an") || passage.is(i + 1, "who");
      if (passage.is(i, ",") && !goesOn) {
        return new Run(phrase.from(), i);
      }
    }
    return phrase;
  }

  private boolean endsSource(int i, int first) {
    if (passage.isQuote(i)
        || passage.is(i, ";")
        || passage.is(i, ":")
        || passage.is(i, WordClass.TIME)) {
      return true;
    }
    if (passage.is(i, ",")) {
      return !isApposition(i + 1);
    }
    boolean pronoun = i > first && passage.is(i - 1, WordClass.PRONOUN) && i - 1 == first;
    boolean clause = passage.is(i, WordClass.SUBORDINATOR) && !passage.is(i, WordClass.RELATIVE);
    boolean place =
        passage.is(i, "in")
            || passage.is(i, "on")
            || passage.is(i, "during")
            || passage.is(i, "at");
    return pronoun
        || clause
        || passage.is(i, "but")
        || (i > first && place && !passage.is(i - 1, ","));
  }

  private boolean isApposition(int i) {
    return passage.is(i, "a")
        || passage.is(i, "an")
        || passage.is(i, "the")
        || passage.is(i, "who")
        || passage.is(i, "his")
        || passage.is(i, "her")
        || passage.is(i, "one")
        || (passage.isWord(i) && passage.word(i).endsWith("'s"));
  }

  /** "X, the minister of Y, said": X and an apposition; "X, who …, said": X alone. */
  private Optional<Run> aroundInsertion(int start, int comma) {
    int part = comma;
    for (int i = comma - 2; i > start; i--) {
      if (passage.isQuote(i)
          || passage.is(i, ";")
          || (groups.isVerb(passage, i) && !isRelativeClause(start, i))) {
        return Optional.empty();
      }
      if (!passage.is(i, ",") || continuesName(i + 1, comma)) {
        part = passage.is(i, ",") ? i : part;
        continue;
      }
      Optional<Run> head = nounPhrase(start, i);
      if (head.isEmpty() || !canInsert(i + 1)) {
        return Optional.empty();
      }
      return isApposed(i + 1) ? Optional.of(new Run(head.get().from(), comma)) : head;
    }
    return part < comma
        ? nounPhrase(start, part).map(head -> new Run(head.from(), comma))
        : Optional.empty();
  }

  private boolean isApposed(int i) {
    return isApposition(i) ? !passage.is(i, "who") : isTitle(i);
  }

  private boolean isRelativeClause(int start, int verb) {
    for (int i = verb; i > start; i--) {
      if (passage.is(i, ",")) {
        return passage.is(i + 1, WordClass.RELATIVE)
            || passage.is(i + 1, "whose")
            || passage.is(i + 1, "speaking");
      }
      if (passage.is(i, WordClass.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** "of Springfield, Ill., said": the piece before the last comma is part of a place's name. */
  private boolean continuesName(int from, int comma) {
    return passage.isCapital(from) && comma - from <= 2;
  }

  private boolean isTitle(int i) {
    return !passage.is(i, WordClass.PREPOSITION)
        && !passage.is(i, WordClass.RELATIVE)
        && !passage.is(i, WordClass.SUBORDINATOR)
        && !passage.is(i, WordClass.ADVERB)
        && !passage.is(i, WordClass.COORDINATOR)
        && !passage.word(i).endsWith("ing")
        && !passage.word(i).endsWith("ed")
        && !Character.isDigit(passage.word(i).charAt(0));
  }

  private boolean canInsert(int i) {
    return passage.isWord(i)
        && !passage.is(i, WordClass.COORDINATOR)
        && !passage.is(i, WordClass.PRONOUN);
  }

  /** The noun phrase that ends before {@code end}. */
  private Optional<Run> nounPhrase(int start, int end) {
    int from = end;
    int joint = -1;
    while (from > start && !stops(from - 1, end)) {
      from--;
      joint = passage.is(from, "and") || passage.is(from, "or") ? from : joint;
    }
    int who = groups.isVerb(passage, from - 1) ? from - 2 : from - 1;
    if (isSubject(who, start, end)) {
      return nounPhrase(start, who).map(head -> new Run(head.from(), Math.max(end, head.to())));
    }
    boolean cut = from > start && joint > 0 && !passage.is(from - 1, ",");
    from = cut && !isNames(joint) ? joint + 1 : from;
    from = skipLead(from, end);
    boolean whole = from < end && canBegin(from) && canEnd(end - 1);
    return whole ? Optional.of(new Run(from, end)) : Optional.empty();
  }

  /** "the man who owns the mill": a clause of its own that belongs to the noun before. */
  private boolean isSubject(int who, int start, int end) {
    boolean clause = who > start && end - who > 2 && passage.isWord(who - 1);
    boolean object =
        passage.isCapital(who + 1)
            || passage.is(who + 1, WordClass.DETERMINER)
            || passage.is(who + 1, WordClass.PRONOUN);
    return clause && passage.is(who, "who") && !object;
  }

  private boolean isNames(int joint) {
    return passage.isCapital(joint - 1) && passage.isCapital(joint + 1);
  }

  private boolean stops(int i, int end) {
    if (passage.isWord(i)) {
      return passage.is(i, "but")
          || passage.is(i, "then")
          || (passage.is(i, WordClass.SUBORDINATOR) && !isPreposition(i))
          || passage.is(i, WordClass.RELATIVE)
          || (i < end - 1 && passage.is(i, WordClass.OBJECT))
          || (i < end - 1 && passage.is(i, WordClass.PRONOUN) && !passage.is(i, "others"))
          || groups.isVerb(passage, i);
    }
    return !"().-&/'’".contains(passage.word(i)) || (passage.isQuote(i) && !isNickname(i));
  }

  private boolean isPreposition(int i) {
    return passage.is(i, WordClass.PREPOSITION) && !passage.is(i, "as");
  }

  private boolean isNickname(int i) {
    return passage.isCapital(i - 1) && passage.isCapital(i + 1);
  }

  /** Past what stands before a subject: "But", "On Tuesday", "In a statement" before a name. */
  private int skipLead(int from, int end) {
    int at = from;
    while (at < end && isLead(at)) {
      at++;
    }
    if (at < end && passage.is(at, WordClass.PREPOSITION)) {
      int inner = end - 1;
      while (inner > at + 1 && (passage.isCapital(inner - 1) || passage.is(inner - 1, "."))) {
        inner--;
      }
      while (inner > at + 1
          && !passage.is(inner, WordClass.DETERMINER)
          && !passage.isCapital(inner)) {
        inner--;
      }
      return passage.is(inner - 1, WordClass.PREPOSITION) ? end : inner;
    }
    return at;
  }

  private boolean isLead(int i) {
    boolean dated =
        passage.is(i, WordClass.PREPOSITION)
            && (passage.is(i + 1, WordClass.TIME) || passage.word(i + 1).matches("[12]\\d{3}"));
    boolean year = passage.word(i).matches("[12]\\d{3}");
    return (!passage.isWord(i) && !passage.isQuote(i))
        || dated
        || year
        || passage.is(i, WordClass.COORDINATOR)
        || passage.is(i, WordClass.TIME)
        || passage.is(i, WordClass.ADVERB)
        || (passage.is(i, "last") && passage.is(i + 1, WordClass.TIME))
        || (passage.word(i).endsWith("ly")
            && !passage.isCapital(i + 1)
            && passage.isWord(i + 1)
            && passage.word(i).length() > 5);
  }

  private boolean canBegin(int i) {
    return passage.isWord(i)
        && !passage.is(i, WordClass.PREPOSITION)
        && (!passage.is(i, WordClass.OBJECT) || passage.is(i, WordClass.DETERMINER))
        && !passage.is(i, "that")
        && (passage.isCapital(i) || !passage.word(i).endsWith("ing"));
  }

  private boolean canEnd(int i) {
    if (!passage.isWord(i)) {
      return passage.is(i, ")") || (passage.is(i, ".") && passage.isWord(i - 1));
    }
    boolean alone = passage.is(i, WordClass.PLURAL) || passage.is(i, WordClass.PRONOUN);
    boolean small =
        passage.is(i, WordClass.DETERMINER)
            || passage.is(i, WordClass.PREPOSITION)
            || passage.is(i, WordClass.TIME)
            || passage.is(i, WordClass.OBJECT);
    return alone || (!small && !passage.word(i).endsWith("'s"));
  }
}
