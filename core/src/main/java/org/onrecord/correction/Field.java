package org.onrecord.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onrecord.act.Certainty;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Voice;
import org.onrecord.setting.Medium;

/** A field of a statement that a person can correct. */
public enum Field {
  /** The words that name who it is attributed to. */
  SOURCE(false),
  /** The words that attribute. */
  CUE(false),
  /** What is attributed. */
  CONTENT(true),
  /** Who speaks: somebody by name, an unnamed voice, or nobody known. */
  SPEAKER(false),
  /** To whom. */
  ADDRESSEE(false),
  /** How it is quoted. */
  FORM(true, Arrays.stream(Form.values()).map(Form::code)),
  /** What the cue tells. */
  KIND(true, Arrays.stream(Kind.values()).map(Kind::code)),
  /** Whose word it is. */
  VOICE(true, Arrays.stream(Voice.values()).map(Voice::code)),
  /** Whether it is attributed or denied. */
  POLARITY(true, Arrays.stream(Polarity.values()).map(Polarity::code)),
  /** When it was said, in EDTF. */
  UTTERED(false),
  /** On what occasion. */
  VENUE(false, Arrays.stream(Medium.values()).map(Medium::code)),
  /** What saying it does. */
  ACT(false, Arrays.stream(Code.values()).map(Code::name)),
  /** How what is claimed stands to fact. */
  MODALITY(false, Arrays.stream(Modality.values()).map(Modality::code)),
  /** How firmly it is claimed. */
  CERTAINTY(false, Arrays.stream(Certainty.values()).map(Certainty::code)),
  /** The words of the condition it is made under. */
  CONDITION(false);

  private final boolean required;
  private final List<String> terms;

  Field(boolean required) {
    this(required, Stream.empty());
  }

  Field(boolean required, Stream<String> terms) {
    this.required = required;
    this.terms = terms.toList();
  }

  /** The word that is stored and printed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words it may hold, where there is such a list. */
  public List<String> terms() {
    return terms;
  }

  /** Whether it may be empty. */
  public boolean mayBeEmpty() {
    return !required;
  }

  /** Whether it can hold a value. */
  public boolean takes(Value value) {
    return switch (value) {
      case Value.Nothing nothing -> !required;
      case Value.Term(String code) ->
          this == UTTERED
              ? Edtf.precision(code).isPresent()
              : this != VENUE && terms.contains(code);
      case Value.Places places -> isPlaces();
      case Value.Names(List<String> names) ->
          this == ADDRESSEE || (this == SPEAKER && names.size() == 1);
      case Value.Unnamed unnamed -> this == SPEAKER;
      case Value.Occasion(Passage words, String medium) ->
          this == VENUE && terms.contains(medium);
    };
  }

  /** Whether it holds words of the text. */
  public boolean isPlaces() {
    return switch (this) {
      case SOURCE, CUE, CONTENT, CONDITION -> true;
      case SPEAKER, ADDRESSEE, FORM, KIND, VOICE, POLARITY -> false;
      case UTTERED, VENUE, ACT, MODALITY, CERTAINTY -> false;
    };
  }

  /**
   * The field of a word.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Field of(String code) {
    for (Field field : values()) {
      if (field.code().equals(code)) {
        return field;
      }
    }
    throw new IllegalArgumentException("no field: " + code);
  }
}
