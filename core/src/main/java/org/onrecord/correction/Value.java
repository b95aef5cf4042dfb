package org.onrecord.correction;

import java.util.List;

/** What a field of a statement holds, in a form that outlasts the reading it was taken from. */
public sealed interface Value {
  /** The field is empty. */
  record Nothing() implements Value {}

  /**
   * A word of the field's vocabulary, or a date in EDTF.
   *
   * @param code as the reading prints it
   */
  record Term(String code) implements Value {}

  /**
   * Words of the text.
   *
   * @param passages in text order; at least one
   */
  record Places(List<Passage> passages) implements Value {
    public Places {
      passages = List.copyOf(passages);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("no words");
      }
    }
  }

  /**
   * Persons, bodies or states.
   *
   * @param names what they are called; at least one
   */
  record Names(List<String> names) implements Value {
    public Names {
      names = List.copyOf(names);
      if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException("not names: " + names);
      }
    }
  }

  /**
   * A voice that the text doesn't name.
   *
   * @param words its noun phrase
   */
  record Unnamed(String words) implements Value {
    public Unnamed {
      if (words.isBlank()) {
        throw new IllegalArgumentException("an unnamed voice without words");
      }
    }
  }

  /**
   * An occasion or channel.
   *
   * @param words its words
   * @param medium its kind, as the reading prints it
   */
  record Occasion(Passage words, String medium) implements Value {}

  /** The value of an empty field. */
  static Value nothing() {
    return new Nothing();
  }
}
