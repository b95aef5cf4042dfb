package org.onrecord.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.act.Code;
import org.onrecord.text.WordList;

/** The words that tell of events, by their forms; they stand in {@code triggers.tsv}. */
final class Lexicon {
  private static final Lexicon STANDARD = load();

  private final Map<String, List<Trigger>> byForm = new HashMap<>();

  private Lexicon(List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      for (String form : forms(trigger.forms())) {
        byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(trigger);
      }
    }
  }

  static Lexicon standard() {
    return STANDARD;
  }

  private static Lexicon load() {
    return new Lexicon(
        WordList.lines(Lexicon.class, "triggers.tsv").stream().map(Lexicon::trigger).toList());
  }

  /** The entry that a line of the list holds. */
  static Trigger trigger(String line) {
    String[] columns = line.split("\t", -1);
    Trigger.Part part = Trigger.Part.valueOf(columns[0].toUpperCase(Locale.ROOT));
    String[] words = columns[1].split(" \\+ ", -1);
    boolean noun = part == Trigger.Part.NOUN;
    List<String> head = List.of(words[0].split(" ", -1));
    List<String> rest = words.length > 1 ? List.of(words[1].split(" ", -1)) : List.of();
    return new Trigger(
        part,
        noun ? Inflection.noun(head) : Inflection.verb(head),
        rest,
        Code.valueOf(columns[2]),
        needs(columns[3]));
  }

  private static Trigger.Needs needs(String column) {
    Trigger.Needs.Kind kind =
        switch (column) {
          case "-" -> Trigger.Needs.Kind.NOTHING;
          case "o" -> Trigger.Needs.Kind.OBJECT;
          case "party" -> Trigger.Needs.Kind.PARTY;
          case "meet" -> Trigger.Needs.Kind.MEETING;
          case "to" -> Trigger.Needs.Kind.TO;
          case "person" -> Trigger.Needs.Kind.PERSON;
          case "with" -> Trigger.Needs.Kind.WITH;
          case "owned" -> Trigger.Needs.Kind.OWNED;
          case "crowd" -> Trigger.Needs.Kind.CROWD;
          default -> Trigger.Needs.Kind.NOUN;
        };
    boolean nouns = kind == Trigger.Needs.Kind.NOUN;
    return new Trigger.Needs(
        kind, nouns ? new HashSet<>(Arrays.asList(column.split(" ", -1))) : Set.of());
  }

  private static Set<String> forms(Trigger.Forms forms) {
    Set<String> all = new HashSet<>(forms.present());
    all.addAll(forms.past());
    all.addAll(forms.participle());
    forms.ing().ifPresent(all::add);
    return all;
  }

  /** Whether a token may be a word of this part of speech that tells of an event. */
  boolean has(Sentence sentence, int index, Trigger.Part part) {
    return at(sentence, index).stream().anyMatch(each -> each.part() == part);
  }

  /** Whether one of these tokens may be such a word. */
  boolean hasBetween(Sentence sentence, int from, int to, Trigger.Part part) {
    return IntStream.range(from, to).anyMatch(i -> has(sentence, i, part));
  }

  /** The entries that may begin at a token of a sentence, those of more words first. */
  List<Trigger> at(Sentence sentence, int index) {
    return byForm.getOrDefault(sentence.at(index).key(), List.of()).stream()
        .filter(trigger -> follows(sentence, index + 1, trigger.rest()))
        .sorted(Comparator.comparingInt(Lexicon::generality))
        .toList();
  }

  /** What needs most comes first: "struck a deal" before "struck". */
  private static int generality(Trigger trigger) {
    if (!trigger.rest().isEmpty()) {
      return -trigger.rest().size();
    }
    return trigger.needs().kind() == Trigger.Needs.Kind.NOUN ? 1 : 2;
  }

  private static boolean follows(Sentence sentence, int from, List<String> rest) {
    for (int i = 0; i < rest.size(); i++) {
      if (!sentence.says(from + i, rest.get(i))) {
        return false;
      }
    }
    return true;
  }
}
