package org.onrecord.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/** Reads from the words of a cue, and of its source, what is told and how surely. */
final class CueWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");
  private static final Pattern NOUN_PHRASE_END =
      Pattern.compile(
          "[,;:(–—]|\\b(?:of|from|by|in|for|to|at|on|with|about|behind|who|that|which|whose)\\b");
  private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing", "n't", "n’t");
  private static final Set<String> LEFT_OVER =
      Set.of("for", "to", "of", "on", "over", "about", "against", "with", "at", "s");
  private static final Set<String> DEMANDS = Set.of("should", "must", "ought");
  private static final Set<String> OWN = Set.of("i", "we", "one", "it");
  private static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "supposedly", "purportedly", "rumour", "rumor");
  private static final Set<String> MINDS = Set.of("he", "she");

  /** Cues that quote nobody: "referring to". */
  private static final Pattern EXPLAINING =
      Pattern.compile(
          "(?:(?:is|are|was|were|been|has|have|had|not|also|apparently|widely|better|become) )*"
              + "(?:"
              + String.join("|", WordList.lines(CueWords.class, "explaining-cues.txt"))
              + ")");

  /** A cue and the beginning of a content that tell on what terms somebody spoke. */
  private static final Pattern TERMS =
      Pattern.compile(
          "(?:\\S+ )*?(?:spoke|speaks?|speaking|talked|agreed)(?: to \\S+)?(?: on)? \\| (?:to speak )?"
              + "(?:on )?(?:the )?(?:condition of )?anonymity\\b"
              + "|(?:\\S+ )*?(?:authori[sz]ed|allowed|permitted) \\| "
              + "to (?:speak|talk|comment|discuss|brief)\\b");

  private static final int TERMS_WORDS = 6;

  /** What somebody knows or feels without saying so; an outlet that tells it reads a mind. */
  private static final Set<String> READ = WordList.words(CueWords.class, "minds.txt");

  /** Forms of verbs, and nouns, that lead in what somebody says, thinks or wants anywhere. */
  private static final Set<String> PLAIN = WordList.words(CueWords.class, "plain-verbs.txt");

  private static final Set<String> SELVES = Set.of("himself", "herself", "itself", "themselves");
  private static final Set<String> FIRST = Set.of("i", "we", "you");

  /** Kinds by word; a key that begins with {@code =} is a whole cue. */
  private static final Map<String, Kind> KINDS = kinds();

  private static final Map<String, Kind> DOCUMENTS = documents();

  private CueWords() {}

  /**
   * What an attribution tells.
   *
   * @param frame its words in {@code text}
   * @param nested whether it stands inside the content of another
   */
  static Sense sense(String text, Frame frame, boolean nested) {
    List<String> cue = words(text, frame.cue());
    Kind kind = kind(cue, text, frame);
    boolean hearsay = cue.stream().flatMap(CueWords::stems).anyMatch(HEARSAY::contains);
    return new Sense(
        kind,
        Denial.of(text, frame) ? Polarity.DENIED : Polarity.AFFIRMED,
        !nested && isImputed(kind, cue, text, frame) ? Voice.IMPUTED : Voice.REPORTED,
        hearsay);
  }

  /** Whether a cue has a word that leads in what somebody says, thinks or wants everywhere. */
  static boolean isPlain(String text, Span cue) {
    return words(text, List.of(cue)).stream().anyMatch(PLAIN::contains);
  }

  /**
   * Whether one that stands in another has only the preposition as its cue that belongs to the
   * other's, or the mark of whose something is: "calls by the harbour's pilots for a strike".
   */
  static boolean isLeftOver(String text, Attribution attribution) {
    List<String> cue = words(text, attribution.cue());
    return attribution.parent().isPresent() && cue.size() == 1 && LEFT_OVER.contains(cue.get(0));
  }

  /**
   * Whether it tells what somebody is to say, who hasn't said it: "the minister should announce".
   */
  static boolean isDemanded(String text, Attribution attribution) {
    List<String> cue = words(text, attribution.cue());
    List<String> source = words(text, attribution.source());
    boolean modal = cue.size() > 1 && DEMANDS.contains(cue.getFirst());
    boolean own = source.stream().limit(1).anyMatch(OWN::contains);
    boolean told = attribution.kind() == Kind.SPEECH || attribution.kind() == Kind.ORDER;
    return modal && told && !own && attribution.form() == Form.INDIRECT && !source.isEmpty();
  }

  /**
   * Whether it only says what words mean or are about ("referring to the pier", "regarding it"), or
   * what is arranged or judged ("is scheduled to sail", "was found guilty"), and quotes nobody.
   */
  static boolean isExplaining(String text, Attribution attribution) {
    return attribution.form() == Form.INDIRECT
        && EXPLAINING.matcher(String.join(" ", words(text, attribution.cue()))).matches();
  }

  /**
   * Whether it only says on what terms somebody spoke: "spoke on condition of anonymity", "were not
   * authorized to speak".
   */
  static boolean isOnTerms(String text, Attribution attribution) {
    String cue = String.join(" ", words(text, attribution.cue()));
    List<String> content = words(text, attribution.content().subList(0, 1));
    String begins = String.join(" ", content.subList(0, Math.min(TERMS_WORDS, content.size())));
    return TERMS.matcher(cue + " | " + begins).lookingAt();
  }

  private static Kind kind(List<String> cue, String text, Frame frame) {
    Kind whole = KINDS.get("=" + String.join(" ", cue));
    Optional<Kind> first =
        cue.stream()
            .flatMap(CueWords::stems)
            .map(KINDS::get)
            .filter(kind -> kind != null)
            .findFirst();
    Kind kind = whole != null ? whole : first.orElse(Kind.SPEECH);
    return kind == Kind.SPEECH ? document(text, frame).orElse(kind) : kind;
  }

  /** The kind of what a document says, if the source's head noun is one. */
  private static Optional<Kind> document(String text, Frame frame) {
    if (frame.source().isEmpty()) {
      return Optional.empty();
    }
    String source = frame.source().getFirst().in(text);
    String head = NOUN_PHRASE_END.split(source, 2)[0];
    List<String> words = WORD.matcher(head).results().map(match -> match.group()).toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(DOCUMENTS.get(words.getLast().toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether the outlet tells what one person thinks or wants, or what anybody knows or feels, with
   * nothing to show how it knows, such as quoted words.
   */
  private static boolean isImputed(Kind kind, List<String> cue, String text, Frame frame) {
    boolean mind = kind == Kind.BELIEF || kind == Kind.INTENTION;
    List<String> source = words(text, frame.source());
    boolean one = source.size() == 1 && MINDS.contains(source.getFirst());
    return mind && frame.form() == Form.INDIRECT && (one || isRead(cue, source, text, frame));
  }

  /** "Norland knows that", "the army sees itself as". */
  private static boolean isRead(List<String> cue, List<String> source, String text, Frame frame) {
    boolean own = words(text, frame.content()).stream().limit(1).anyMatch(SELVES::contains);
    boolean read = cue.stream().flatMap(CueWords::stems).anyMatch(READ::contains);
    return (read || own) && !source.isEmpty() && source.stream().noneMatch(FIRST::contains);
  }

  /** The words of some spans in lower case, in text order. */
  static List<String> words(String text, List<Span> spans) {
    return spans.stream()
        .flatMap(span -> WORD.matcher(span.in(text)).results())
        .map(match -> match.group().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** A word and what it may be a regular form of. */
  static Stream<String> stems(String word) {
    Stream.Builder<String> stems = Stream.builder();
    stems.add(word);
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() > ending.length() + 1) {
        String stem = word.substring(0, word.length() - ending.length());
        stems.add(stem);
        stems.add(stem + "e");
        if (stem.endsWith("i")) {
          stems.add(stem.substring(0, stem.length() - 1) + "y");
        }
        if (stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
          stems.add(stem.substring(0, stem.length() - 1));
        }
      }
    }
    return stems.build();
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    for (String line : WordList.lines(CueWords.class, "cue-kinds.tsv")) {
      String[] columns = line.split("\t", -1);
      for (String form : columns[1].split(" ", -1)) {
        kinds.put(form, Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)));
      }
    }
    return Map.copyOf(kinds);
  }

  private static Map<String, Kind> documents() {
    Map<String, Kind> documents = new HashMap<>();
    for (String line : WordList.lines(CueWords.class, "document-nouns.tsv")) {
      String[] columns = line.split("\t", -1);
      documents.put(columns[1], Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(documents);
  }
}
