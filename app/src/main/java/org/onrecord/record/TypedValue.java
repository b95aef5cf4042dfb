package org.onrecord.record;

import java.util.Arrays;
import java.util.List;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Field;
import org.onrecord.correction.Value;

/**
 * A value of a field as a person types it.
 *
 * @param field the field
 * @param words the words, the code or the names; blank for none
 * @param how whom a speaker is typed as: {@code named} or nothing, {@code unnamed}, {@code nobody}
 * @param medium of what kind an occasion is; empty for any other field
 */
public record TypedValue(Field field, String words, String how, String medium) {

  /**
   * The value that is meant.
   *
   * @throws IllegalArgumentException if words of the text don't stand in it
   */
  public Value of(Corrector corrector, Entry entry) {
    return switch (field) {
      case SOURCE, CUE, CONTENT, CONDITION -> corrector.words(entry, lines());
      case SPEAKER -> speaker();
      case ADDRESSEE -> names();
      case VENUE -> corrector.occasion(entry, words, medium);
      case FORM, KIND, VOICE, POLARITY, UTTERED, ACT, MODALITY, CERTAINTY ->
          words.isBlank() ? Value.nothing() : new Value.Term(words.strip());
    };
  }

  private Value speaker() {
    String who = words.strip();
    return switch (how) {
      case "", "named" -> who.isEmpty() ? Value.nothing() : new Value.Names(List.of(who));
      case "unnamed" -> who.isEmpty() ? Value.nothing() : new Value.Unnamed(who);
      case "nobody" -> Value.nothing();
      default -> throw new IllegalArgumentException("a speaker can't be “" + how + "”");
    };
  }

  private Value names() {
    List<String> names =
        Arrays.stream(words.split("[;\n]", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    return names.isEmpty() ? Value.nothing() : new Value.Names(names);
  }

  private List<String> lines() {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
