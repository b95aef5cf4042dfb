package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.WordList;

/** The reporting verbs of {@code cues.tsv} in all their forms. */
final class Cues {
  private static final int COLUMNS = 7;
  private static final int LONGEST = 4;

  private final List<Cue> all;
  private final Map<String, Form> forms;

  private Cues(List<Cue> all, Map<String, Form> forms) {
    this.all = List.copyOf(all);
    this.forms = Map.copyOf(forms);
  }

  /** How a verb is inflected. */
  enum Inflection {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    GERUND
  }

  /** One written form of a reporting verb, and what it can be. */
  record Form(Cue cue, Set<Inflection> inflections) {
    Form {
      inflections = Set.copyOf(inflections);
    }

    boolean canBe(Inflection inflection) {
      return inflections.contains(inflection);
    }
  }

  /** A form where it stands in a passage. */
  record Match(Form form, Run run) {}

  /** The list that is part of the jar. */
  static Cues load() {
    List<Cue> all = new ArrayList<>();
    Map<String, Form> forms = new HashMap<>();
    List<String> lines = WordList.lines(Cues.class, "cues.tsv");
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      if (columns.length != COLUMNS) {
        throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
      }
      Cue cue = new Cue(columns[0], Kind.valueOf(upper(columns[1])), frames(columns[6]));
      all.add(cue);
      put(forms, columns[0], cue, Inflection.BASE);
      put(forms, columns[2], cue, Inflection.PAST);
      put(forms, columns[3], cue, Inflection.PARTICIPLE);
      put(forms, columns[4], cue, Inflection.GERUND);
      put(forms, columns[5], cue, Inflection.THIRD);
    }
    return new Cues(all, forms);
  }

  private static Set<Frame> frames(String column) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    for (String frame : column.split(",", -1)) {
      frames.add(Frame.valueOf(upper(frame.strip())));
    }
    return frames;
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static void put(Map<String, Form> forms, String words, Cue cue, Inflection inflection) {
    Form before = forms.get(words);
    Set<Inflection> inflections = EnumSet.of(inflection);
    if (before != null && before.cue().equals(cue)) {
      inflections.addAll(before.inflections());
    }
    if (before == null || before.cue().equals(cue)) {
      forms.put(words, new Form(cue, inflections));
    }
  }

  /** The verbs, in the list's order. */
  List<Cue> all() {
    return all;
  }

  /** The longest form that starts at a token. */
  Optional<Match> at(Passage passage, int token) {
    StringBuilder words = new StringBuilder();
    Optional<Match> longest = Optional.empty();
    for (int i = token; i < passage.size() && i < token + LONGEST; i++) {
      if (!passage.isWord(i)) {
        break;
      }
      words.append(i == token ? "" : " ").append(passage.word(i));
      Form form = forms.get(words.toString());
      if (form != null) {
        longest = Optional.of(new Match(form, new Run(token, i + 1)));
      }
    }
    return longest;
  }
}
