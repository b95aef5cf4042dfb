package org.onrecord.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed: all groups must hold, and of each group any part. Nothing is malformed: what
 * can't be more is words.
 *
 * @param groups the groups, in order
 */
record Typed(List<List<Part>> groups) {
  /** What stands for a statement that speaks of an issue and takes no side. */
  static final String NO_STANCE = "none";

  private static final int MOST_PIECES = 200;
  private static final String MARKS = "\"“”„«»";
  private static final Pattern FIELD = Pattern.compile("(\\p{IsAlphabetic}+):(.*)", Pattern.DOTALL);
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}\\p{So}\\p{Cs}]");

  /** Where a part looks. */
  enum In {
    ANYWHERE,
    SPEAKER,
    CUE,
    OUTLET,
    FORM,
    KIND,
    STATUS,
    ZONE,
    ACT,
    HAND,
    ISSUE,
    STANCE,
    FROM,
    TO;

    static Optional<In> of(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "speaker" -> Optional.of(SPEAKER);
        case "cue" -> Optional.of(CUE);
        case "outlet" -> Optional.of(OUTLET);
        case "form" -> Optional.of(FORM);
        case "kind" -> Optional.of(KIND);
        case "status" -> Optional.of(STATUS);
        case "zone" -> Optional.of(ZONE);
        case "act" -> Optional.of(ACT);
        case "hand" -> Optional.of(HAND);
        case "issue" -> Optional.of(ISSUE);
        case "stance" -> Optional.of(STANCE);
        case "from" -> Optional.of(FROM);
        case "to", "until" -> Optional.of(TO);
        default -> Optional.empty();
      };
    }
  }

  /** How the text of a part is meant. */
  enum Shape {
    WORD,
    PHRASE,
    PREFIX
  }

  /**
   * A word, a phrase or a beginning.
   *
   * @param in where it looks
   * @param shape how it is meant
   * @param text the words
   * @param not whether it may not be there
   */
  record Part(In in, Shape shape, String text, boolean not) {
    /** The first day that a value of {@code from:} means; the last that one of {@code to:} does. */
    Optional<LocalDate> day() {
      return in == In.TO ? Days.last(text) : Days.first(text);
    }
  }

  Typed {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** What {@code words} ask for. */
  static Typed parse(String words) {
    List<List<Part>> groups = new ArrayList<>();
    boolean or = false;
    for (Piece piece : pieces(words)) {
      if (groups.size() >= MOST_PIECES) {
        break;
      }
      if (piece.isPlain("OR") && !groups.isEmpty() && !or) {
        or = true;
        continue;
      }
      for (Part part : piece.parts()) {
        if (or) {
          groups.getLast().add(part);
        } else {
          groups.add(new ArrayList<>(List.of(part)));
        }
        or = false;
      }
    }
    return new Typed(groups);
  }

  /** A stretch of what was typed, up to white space outside quotation marks. */
  private record Piece(boolean not, Optional<In> in, boolean quoted, String text) {
    boolean isPlain(String word) {
      return !not && !quoted && in.isEmpty() && text.equals(word);
    }

    /** Its parts: one, more where a field isn't known, none without a letter or digit. */
    List<Part> parts() {
      if (quoted) {
        return part(in.orElse(In.ANYWHERE), Shape.PHRASE, text);
      }
      List<Part> parts = new ArrayList<>();
      String rest = text;
      Matcher field = FIELD.matcher(rest);
      while (parts.size() < MOST_PIECES && field.matches()) {
        String value = field.group(2);
        Optional<In> known = In.of(field.group(1)).filter(found -> takes(found, value));
        if (known.isPresent()) {
          parts.addAll(word(known.get(), value));
          return parts;
        }
        parts.addAll(word(In.ANYWHERE, field.group(1)));
        rest = value;
        field = FIELD.matcher(rest);
      }
      parts.addAll(word(In.ANYWHERE, rest));
      return parts;
    }

    private List<Part> word(In where, String word) {
      return word.endsWith("*")
          ? part(where, Shape.PREFIX, word.substring(0, word.length() - 1))
          : part(where, Shape.WORD, word);
    }

    private List<Part> part(In where, Shape shape, String words) {
      return LETTER.matcher(words).find() ? List.of(new Part(where, shape, words, not)) : List.of();
    }

    private static boolean takes(In in, String value) {
      return switch (in) {
        case FROM, TO -> Days.first(value).isPresent();
        default -> LETTER.matcher(value).find();
      };
    }
  }

  private static List<Piece> pieces(String words) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < words.length() && pieces.size() < MOST_PIECES) {
      if (Character.isWhitespace(words.charAt(at)) || Character.isSpaceChar(words.charAt(at))) {
        at++;
      } else {
        at = piece(words, at, pieces);
      }
    }
    return pieces;
  }

  /** Takes the piece at a place and says where it ends. */
  private static int piece(String words, int start, List<Piece> pieces) {
    boolean not = words.charAt(start) == '-' && start + 1 < words.length();
    int from = not ? start + 1 : start;
    int end = from;
    while (end < words.length() && !isEnd(words.charAt(end))) {
      end++;
    }
    String plain = words.substring(from, end);
    boolean quote = end < words.length() && isMark(words.charAt(end));
    Optional<In> in =
        plain.endsWith(":") ? In.of(plain.substring(0, plain.length() - 1)) : Optional.empty();
    if (!quote || (!plain.isEmpty() && in.isEmpty())) {
      pieces.add(new Piece(not, Optional.empty(), false, plain));
      return Math.max(end, start + 1);
    }
    int close = end + 1;
    while (close < words.length() && !isMark(words.charAt(close))) {
      close++;
    }
    pieces.add(new Piece(not, in, true, words.substring(end + 1, close)));
    return close + 1;
  }

  private static boolean isEnd(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || isMark(sign);
  }

  private static boolean isMark(char sign) {
    return MARKS.indexOf(sign) >= 0;
  }
}
