package org.onrecord.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.act.Code;
import org.onrecord.text.Word;
import org.onrecord.text.WordList;

/**
 * A verb by which a deed bears on something; they stand in {@code deed-words.tsv}.
 *
 * @param way whether it sets up or ends it
 * @param code with which code it tells a deed
 * @param forms its forms, in lower case
 * @param lead the word that leads in what it bears on; the empty one where that is its object
 */
record DeedVerb(Bearing.Way way, Code code, Set<String> forms, String lead) {
  private static final List<DeedVerb> ALL =
      WordList.lines(DeedVerb.class, "deed-words.tsv").stream().map(DeedVerb::of).toList();
  private static final Map<String, Set<String>> CLASSES = classes();

  DeedVerb {
    forms = Set.copyOf(forms);
  }

  /** The entry that a line of the list holds. */
  static DeedVerb of(String line) {
    String[] columns = line.split("\t", -1);
    return new DeedVerb(
        Bearing.Way.of(columns[0]),
        Code.valueOf(columns[1].toUpperCase(Locale.ROOT)),
        Set.of(columns[2].split(" ", -1)),
        columns[3].equals("-") ? "" : columns[3]);
  }

  /** The entries that a word may be with a code. */
  static List<DeedVerb> of(Word word, Code code) {
    return ALL.stream()
        .filter(each -> each.code() == code && each.forms().contains(word.lower()))
        .toList();
  }

  /** Whether a word does this in a phrase, as {@code phrase-words.tsv} has it. */
  static boolean does(String what, Word word) {
    return CLASSES.getOrDefault(what, Set.of()).contains(word.lower());
  }

  private static Map<String, Set<String>> classes() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String line : WordList.lines(DeedVerb.class, "phrase-words.tsv")) {
      String[] columns = line.split("\t", -1);
      classes.put(columns[0], Set.copyOf(Arrays.asList(columns[1].split(" ", -1))));
    }
    return Map.copyOf(classes);
  }
}
