package org.onrecord.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.onrecord.act.Certainty;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Voice;
import org.onrecord.setting.Medium;
import org.onrecord.when.Edtf;

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
  FORM(true),
  /** What the cue tells. */
  KIND(true),
  /** Whose word it is. */
  VOICE(true),
  /** Whether it is attributed or denied. */
  POLARITY(true),
  /** When it was said, in EDTF. */
  UTTERED(false),
  /** On what occasion. */
  VENUE(false),
  /** What saying it does. */
  ACT(false),
  /** How what is claimed stands to fact. */
  MODALITY(false),
  /** How firmly it is claimed. */
  CERTAINTY(false),
  /** The words of the condition it is made under. */
  CONDITION(false);

  private final boolean required;

  Field(boolean required) {
    this.required = required;
  }

  /** The word that is stored and printed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words it may hold, where there is such a list. */
  public List<String> terms() {
    return switch (this) {
      case FORM -> Arrays.stream(Form.values()).map(Form::code).toList();
      case KIND -> Arrays.stream(Kind.values()).map(Kind::code).toList();
      case VOICE -> Arrays.stream(Voice.values()).map(Voice::code).toList();
      case POLARITY -> Arrays.stream(Polarity.values()).map(Polarity::code).toList();
      case VENUE -> Arrays.stream(Medium.values()).map(Medium::code).toList();
      case ACT -> Arrays.stream(Code.values()).map(Code::name).toList();
      case MODALITY -> Arrays.stream(Modality.values()).map(Modality::code).toList();
      case CERTAINTY -> Arrays.stream(Certainty.values()).map(Certainty::code).toList();
      case SOURCE, CUE, CONTENT, SPEAKER, ADDRESSEE, UTTERED, CONDITION -> List.of();
    };
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
          this == UTTERED ? Edtf.of(code).isPresent() : this != VENUE && terms().contains(code);
      case Value.Places places -> isPlaces();
      case Value.Names(List<String> names) ->
          this == ADDRESSEE || (this == SPEAKER && names.size() == 1);
      case Value.Unnamed unnamed -> this == SPEAKER;
      case Value.Occasion(Passage words, String medium) ->
          this == VENUE && terms().contains(medium);
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
