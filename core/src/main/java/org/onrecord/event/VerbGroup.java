package org.onrecord.event;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.act.Modality;

/**
 * A verb with its auxiliaries.
 *
 * @param from its first token
 * @param verb the token of the verb itself
 * @param shape how it stands to its subject
 * @param modality how it stands to fact
 * @param denied whether it is negated
 */
record VerbGroup(int from, int verb, Shape shape, Modality modality, boolean denied) {
  private static final int ALLEGING_WITHIN = 8;

  /** What a word ends in before a quality: "regional", "heavily". */
  private static final Pattern QUALITY = Pattern.compile(".{2,}(?:al|ive|ous|ary|ic|ly)");

  private static final Set<String> SEVERAL = Set.of("they", "we", "you", "i", "who", "which");
  private static final Set<String> ONE = Set.of("he", "she", "it", "who", "which");
  private static final Set<String> ROUGHLY = Set.of("about", "around", "over");

  /** What is begun against anything: "began fighting inflation". */
  private static final Set<String> FIGURATIVE =
      Set.of("fighting", "striking", "shooting", "killing", "battling", "attacking", "invading");

  private static final Set<String> PAST_BE = Set.of("was", "were", "been");

  /** How a verb stands to its subject. */
  enum Shape {
    /** "They attacked." */
    ACTIVE,
    /** "They were attacked", "those attacked by them". */
    PASSIVE,
    /** "…, attacking", "by attacking": the clause's subject does it. */
    PARTICIPLE
  }

  /** What stands to the left of a verb. */
  private static final class Auxiliaries {
    private final Sentence sentence;
    private int from;
    private boolean be;
    private boolean past;
    private boolean have;
    private boolean does;
    private boolean to;
    private boolean denied;
    private Optional<WordClass> modal = Optional.empty();

    Auxiliaries(Sentence sentence, int verb) {
      this.sentence = sentence;
      this.from = verb;
      int at = sentence.skipLeft(verb - 1);
      while (at >= 0 && take(at)) {
        from = at;
        at = sentence.skipLeft(at - 1);
      }
    }

    private boolean take(int at) {
      Token token = sentence.at(at);
      if (sentence.partyAt(at).isPresent() || to) {
        return false;
      }
      if (token.isNegation()) {
        denied = !denied;
      }
      String key = token.key();
      String word = key.endsWith("n't") ? key.substring(0, key.length() - 3) : key;
      if (word.equals("'s") && !isVerbal(at)) {
        return false;
      }
      if (WordClass.BE.has(word)) {
        be = true;
        past |= PAST_BE.contains(word);
      } else if (WordClass.HAVE.has(word)) {
        have = true;
      } else if (WordClass.DO.has(word)) {
        does = true;
        past |= word.equals("did");
      } else if (word.equals("to")) {
        to = true;
      } else {
        modal = modal.or(() -> modal(word));
        return token.isNegation() || modal(word).isPresent();
      }
      return true;
    }

    /** Whether "’s" is a verb: "it’s", "that’s", and not "Norland’s". */
    private boolean isVerbal(int at) {
      return sentence.is(at - 1, WordClass.PRONOUN)
          || sentence.says(at - 1, "that")
          || sentence.says(at - 1, "there");
    }

    private static Optional<WordClass> modal(String word) {
      for (WordClass each :
          Set.of(WordClass.FUTURE, WordClass.HYPOTHETICAL, WordClass.OTHER_MODAL)) {
        if (each.has(word)) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }

    /** The first token: of the governing verb where there is one, "is due to". */
    int begin() {
      if (!to) {
        return from;
      }
      int begin = sentence.skipLeft(from - 1);
      int before = sentence.skipLeft(begin - 1);
      while (sentence.is(before, WordClass.BE) || sentence.is(before, WordClass.HAVE)) {
        begin = before;
        before = sentence.skipLeft(begin - 1);
      }
      return Math.max(0, begin);
    }

    /** How the verb stands to fact; empty where the words leave open whether it happens. */
    Optional<Modality> modality(Modality otherwise) {
      if (to) {
        int governor = sentence.skipLeft(from - 1);
        if (sentence.is(governor, WordClass.COMING)) {
          return Optional.of(Modality.FUTURE);
        }
        return sentence.is(governor, WordClass.MANAGING)
            ? Optional.of(Modality.PAST)
            : Optional.empty();
      }
      if (modal.isPresent()) {
        return switch (modal.get()) {
          case FUTURE -> Optional.of(Modality.FUTURE);
          case HYPOTHETICAL -> Optional.of(Modality.HYPOTHETICAL);
          default -> Optional.empty();
        };
      }
      return Optional.of(have || past ? Modality.PAST : otherwise);
    }
  }

  /** The group of which {@code trigger} at a token is the verb; empty where it is none. */
  static Optional<VerbGroup> read(Sentence sentence, int verb, Trigger trigger) {
    String key = sentence.at(verb).key();
    Auxiliaries aux = new Auxiliaries(sentence, verb);
    if (trigger.forms().ing().filter(key::equals).isPresent()) {
      return ing(sentence, verb, aux);
    }
    boolean past = trigger.forms().past().contains(key);
    boolean participle = trigger.forms().participle().contains(key);
    if (past || participle) {
      Optional<VerbGroup> group = past(sentence, verb, aux, past);
      boolean also = trigger.forms().present().contains(key);
      return group.isPresent() || !also ? group : present(sentence, trigger, verb, aux);
    }
    return present(sentence, trigger, verb, aux);
  }

  private static Optional<VerbGroup> of(
      Auxiliaries aux, int verb, Shape shape, Modality otherwise) {
    return aux.modality(otherwise)
        .map(modality -> new VerbGroup(aux.begin(), verb, shape, modality, aux.denied));
  }

  private static Optional<VerbGroup> ing(Sentence sentence, int verb, Auxiliaries aux) {
    if (aux.be) {
      return of(aux, verb, Shape.ACTIVE, Modality.ACTUAL);
    }
    int before = sentence.skipLeft(aux.from - 1);
    if (before < 0 || aux.to) {
      return Optional.empty();
    }
    if (aux.from == verb && sentence.is(before, WordClass.BEGINNING)) {
      return begun(sentence, verb, before);
    }
    boolean gerund = sentence.is(before, WordClass.GERUND_LEADER) || isAlleged(sentence, before);
    boolean joined = sentence.says(before, ",") || isJoined(sentence, before);
    if (gerund || joined) {
      boolean denied = aux.denied != sentence.says(before, "without");
      return Optional.of(new VerbGroup(aux.from, verb, Shape.PARTICIPLE, Modality.PAST, denied));
    }
    boolean closed =
        !sentence.at(before).isWord()
            || sentence.is(before, WordClass.DETERMINER)
            || sentence.is(before, WordClass.PREPOSITION)
            || sentence.at(before).isPossessive();
    Optional<Party> subject = sentence.partyAt(before).filter(any -> !closed);
    boolean without = subject.filter(it -> sentence.says(it.from() - 1, "without")).isPresent();
    return subject.map(
        any -> new VerbGroup(aux.from, verb, Shape.ACTIVE, Modality.ACTUAL, aux.denied != without));
  }

  /** "Began bombing it": how the verb before stands to its subject and to fact. */
  private static Optional<VerbGroup> begun(Sentence sentence, int verb, int begun) {
    boolean figurative = FIGURATIVE.contains(sentence.at(verb).key());
    if (begun == 0 || (figurative && sentence.partyAt(verb + 1).isEmpty())) {
      return Optional.empty();
    }
    boolean present = sentence.at(begun).key().endsWith("s");
    Auxiliaries aux = new Auxiliaries(sentence, begun);
    return of(aux, verb, Shape.ACTIVE, present ? Modality.ACTUAL : Modality.PAST);
  }

  /** "Accused of bombing it", "took credit for bombing it"; not "an idea of bombing it". */
  private static boolean isAlleged(Sentence sentence, int before) {
    boolean led = sentence.says(before, "of") || sentence.says(before, "for");
    return led && sentence.isBefore(before, WordClass.ALLEGING, ALLEGING_WITHIN);
  }

  /** ", killing nine and injuring four": it goes on from another such verb. */
  private static boolean isJoined(Sentence sentence, int before) {
    boolean joiner = sentence.is(before, WordClass.JOINER);
    for (int i = before - 1; joiner && i > Math.max(0, before - ALLEGING_WITHIN); i--) {
      boolean other = sentence.at(i).key().endsWith("ing") && sentence.partyAt(i).isEmpty();
      if (other) {
        int led = sentence.skipLeft(i - 1);
        return sentence.says(led, ",") || sentence.is(led, WordClass.GERUND_LEADER);
      }
    }
    return false;
  }

  /** "Regional armed groups", "meticulously negotiated agreements": what stands so is a quality. */
  private static boolean isQuality(Sentence sentence, int verb) {
    int next = verb + 1;
    int subject = sentence.skipLeft(verb - 1);
    boolean finite =
        sentence.partyAt(subject).filter(party -> party.to() <= verb).isPresent()
            || sentence.is(subject, WordClass.PRONOUN);
    boolean noun =
        !finite
            && next < sentence.size()
            && sentence.at(next).isWord()
            && !sentence.at(next).isNumber()
            && !sentence.at(next).key().endsWith("ing")
            && !sentence.isTime(next)
            && sentence.partyAt(next).isEmpty()
            && Stream.of(
                    WordClass.DETERMINER,
                    WordClass.PREPOSITION,
                    WordClass.PRONOUN,
                    WordClass.JOINER,
                    WordClass.BOUNDARY,
                    WordClass.FOLLOWER,
                    WordClass.ADVERB,
                    WordClass.PARTICLE)
                .noneMatch(each -> sentence.is(next, each));
    return noun && verb > 0 && QUALITY.matcher(sentence.at(verb - 1).key()).matches();
  }

  private static Optional<VerbGroup> past(
      Sentence sentence, int verb, Auxiliaries aux, boolean finite) {
    if (aux.be) {
      return of(aux, verb, Shape.PASSIVE, Modality.ACTUAL);
    }
    if (aux.have) {
      return of(aux, verb, Shape.ACTIVE, Modality.PAST);
    }
    int before = sentence.skipLeft(verb - 1);
    boolean attributive =
        before < 0
            || isDetermined(sentence, verb - 1)
            || sentence.is(before, WordClass.PREPOSITION)
            || sentence.at(verb - 1).isPossessive()
            || sentence.at(before).isNumber()
            || (isParticiple(sentence.at(before))
                && !Lexicon.standard().has(sentence, before, Trigger.Part.NOUN))
            || sentence.is(before, WordClass.CONDITION)
            || sentence.is(before, WordClass.FOLLOWER)
            || isQuality(sentence, verb)
            || sentence
                .partyAt(verb)
                .filter(party -> party.from() < verb && party.to() > verb + 1)
                .isPresent()
            || aux.to
            || aux.does
            || aux.modal.isPresent();
    if (attributive) {
      return Optional.empty();
    }
    boolean passive =
        !finite
            || BareParticiple.isUndergone(sentence, verb, before)
            || isJoinedPassive(sentence, before);
    Shape shape = passive ? Shape.PASSIVE : Shape.ACTIVE;
    return Optional.of(new VerbGroup(verb, verb, shape, Modality.PAST, aux.denied));
  }

  /** "The killed man", "that killed man"; not "an attack that killed him". */
  private static boolean isDetermined(Sentence sentence, int at) {
    boolean relative =
        sentence.says(at, "that")
            && (sentence.partyAt(at - 1).isPresent()
                || (at > 0 && Lexicon.standard().has(sentence, at - 1, Trigger.Part.NOUN)));
    return sentence.is(at, WordClass.DETERMINER) && !relative;
  }

  /** "Was arrested and sentenced": the second is undergone as the first is. */
  private static boolean isJoinedPassive(Sentence sentence, int joiner) {
    int first = sentence.skipLeft(joiner - 1);
    boolean joined =
        sentence.is(joiner, WordClass.JOINER)
            && first > 0
            && sentence.partyAt(first).isEmpty()
            && Lexicon.standard().has(sentence, first, Trigger.Part.VERB);
    return joined && new Auxiliaries(sentence, first).be;
  }

  /** Whether something that is done to may begin with a token. */
  static boolean hasObject(Sentence sentence, int after) {
    int at = sentence.skipRight(after);
    if (at + 1 < sentence.size() && ROUGHLY.contains(sentence.at(at).key())) {
      return sentence.at(at + 1).isNumber() || sentence.is(at + 1, WordClass.DETERMINER);
    }
    return at < sentence.size()
        && sentence.at(at).isWord()
        && !sentence.is(at, WordClass.PREPOSITION)
        && !sentence.is(at, WordClass.BOUNDARY)
        && !sentence.is(at, WordClass.JOINER)
        && !sentence.is(at, WordClass.PARTICLE)
        && !sentence.is(at, WordClass.FOLLOWER);
  }

  private static boolean isParticiple(Token token) {
    return token.key().endsWith("ing") && token.key().length() > 5;
  }

  /** Whether a pronoun before a verb has its number: "he attacks", "they attack". */
  private static boolean agrees(Sentence sentence, int at, boolean bare) {
    boolean several = SEVERAL.stream().anyMatch(each -> sentence.says(at, each));
    boolean one = ONE.stream().anyMatch(each -> sentence.says(at, each));
    return bare ? several : one;
  }

  static boolean isPlural(Sentence sentence, int at) {
    return sentence.at(at).key().endsWith("s") || sentence.at(at).key().equals("people");
  }

  /** "Norland funds and trains them": a verb of the same form is joined. */
  private static boolean isAnother(Sentence sentence, int joiner) {
    return sentence.says(joiner, "and")
        && joiner + 2 < sentence.size()
        && sentence.at(joiner - 1).key().endsWith("s")
        && sentence.at(joiner + 1).key().endsWith("s")
        && sentence.partyAt(joiner + 1).isEmpty();
  }

  private static Optional<VerbGroup> present(
      Sentence sentence, Trigger trigger, int verb, Auxiliaries aux) {
    if (aux.to || aux.modal.isPresent() || aux.does) {
      return of(aux, verb, Shape.ACTIVE, Modality.ACTUAL);
    }
    int before = sentence.skipLeft(verb - 1);
    Optional<Party> subject = sentence.partyAt(before);
    boolean bare = sentence.at(verb).key().equals(trigger.forms().base());
    boolean finite =
        subject.filter(party -> !bare || isPlural(sentence, before)).isPresent()
            || agrees(sentence, before, bare);
    boolean object =
        verb + 1 < sentence.size()
            && (sentence.partyAt(verb + 1).isPresent()
                || sentence.is(verb + 1, WordClass.DETERMINER)
                || isAnother(sentence, verb + 1));
    boolean inside =
        sentence
            .partyAt(verb)
            .filter(party -> party.from() < verb && party.to() > verb + 1)
            .isPresent();
    return finite && object && !inside && !aux.be && !aux.have
        ? Optional.of(new VerbGroup(verb, verb, Shape.ACTIVE, Modality.ACTUAL, aux.denied))
        : Optional.empty();
  }
}
