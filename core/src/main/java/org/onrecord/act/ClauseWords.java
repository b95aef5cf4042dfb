package org.onrecord.act;

import java.util.Set;
import java.util.regex.Pattern;

/** Small words by which a {@link Clause} finds its verb, in lower case. */
final class ClauseWords {
  /** Participles that stand behind a noun: "the parties concerned". */
  static final Set<String> BEHIND_NOUNS = Set.of("concerned", "involved", "affected");

  static final Set<String> LEADS =
      Set.of(
          "while",
          "although",
          "though",
          "as",
          "since",
          "when",
          "if",
          "after",
          "before",
          "because",
          "given",
          "once",
          "until",
          "even",
          "unless",
          "whenever",
          "so");
  static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "that");
  static final Set<String> OPENERS = Set.of("that", "whether", "how", "why", "what", "\"", "“");
  static final Set<String> BREAKS =
      Set.of(
          "because",
          "when",
          "while",
          "since",
          "after",
          "before",
          "whether",
          "if",
          "unless",
          "until",
          "although",
          "though",
          ";",
          ":",
          "?",
          "what",
          "where",
          "how",
          "why");
  static final Set<String> ADVERBS =
      Set.of(
          "not",
          "also",
          "still",
          "already",
          "now",
          "never",
          "always",
          "just",
          "only",
          "then",
          "even",
          "again",
          "soon",
          "long",
          "yet",
          "n't",
          "all",
          "both",
          "so",
          "very",
          "well",
          "once",
          "ever",
          "in",
          "fact",
          "actually",
          "certainly",
          "simply",
          "too");
  static final Set<String> PRONOUNS =
      Set.of("i", "we", "you", "they", "he", "she", "it", "this", "there");

  /** Behind a pronoun, words that are no verb. */
  static final Set<String> NO_VERBS =
      Set.of(
          "i", "we", "you", "they", "he", "she", "it", "this", "there", "that", "and", "or", "to",
          "of", "in", "on", "at", "for", "with", "by", "from", "as", "the", "a", "an");

  /** What leads in a phrase before the subject. */
  static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "during", "for", "within", "over", "throughout", "by", "from");

  /** Pasts that look like their presents. */
  static final Set<String> ALIKE = Set.of("hit", "cut", "cost", "put", "set");

  /** What somebody who did so then does still when that is said, in both forms. */
  static final Set<String> LASTING =
      Set.of(
          "want",
          "believe",
          "believed",
          "know",
          "knew",
          "need",
          "needed",
          "support",
          "supported",
          "oppose",
          "opposed",
          "remain",
          "remained",
          "lack",
          "lacked",
          "deserve",
          "deserved");

  /** Participles of what somebody feels, not of what was done. */
  static final Set<String> FEELINGS =
      Set.of(
          "concerned",
          "worried",
          "pleased",
          "disappointed",
          "committed",
          "determined",
          "interested",
          "prepared",
          "satisfied",
          "convinced",
          "encouraged",
          "alarmed",
          "opposed",
          "troubled",
          "delighted",
          "surprised",
          "divided",
          "dedicated");

  static final Set<String> PENDING =
      Set.of(
          "set",
          "due",
          "scheduled",
          "slated",
          "expected",
          "poised",
          "about",
          "likely",
          "unlikely",
          "planning",
          "hoping",
          "going",
          "looking",
          "ready",
          "prepared",
          "willing",
          "determined",
          "inclined",
          "supposed",
          "bound",
          "to");
  static final Set<String> PLANS =
      Set.of("plans", "intends", "hopes", "aims", "plan", "intend", "hope", "expects");

  /** By saying that they do this, people ask others for something. */
  private static final Set<String> ASKING =
      Set.of("urge", "appeal", "encourage", "demand", "request", "implore", "beg", "invite", "ask");

  private static final Set<String> CALLED = Set.of("on", "upon", "for");

  static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "will", "would", "has", "have", "had", "can", "could", "may",
          "might", "must", "should", "does", "do", "did", "cannot");
  static final Set<String> ENDS = Set.of("who", "which", "that", "whose", "and", "but", "or", "as");
  static final Set<String> TELLING =
      Set.of(
          "told",
          "said",
          "asked",
          "announced",
          "warned",
          "claimed",
          "thought",
          "believed",
          "knew",
          "found",
          "hoped",
          "agreed",
          "reported",
          "showed",
          "meant",
          "felt",
          "learned");
  static final Set<String> THINKING =
      Set.of("think", "believe", "guess", "suspect", "know", "feel", "say");
  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "any", "no");

  /** Whose something is: "port's", and no "it's". */
  static final Pattern OWNER =
      Pattern.compile("(?!(?:he|she|it|that|there|who|what|here|let)['’]).*['’]s");

  private ClauseWords() {}

  /** "We urge both sides to talk", "we call for talks": what others are asked for is to come. */
  static boolean isAsking(String verb, String next) {
    return ASKING.contains(verb) || (verb.equals("call") && CALLED.contains(next));
  }
}
