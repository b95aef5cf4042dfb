package org.onrecord.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Span;

/**
 * Who speaks, as a list shows it.
 *
 * @param address the page of who it is; empty where nobody is identified
 * @param name the name, or else the speaker's words with those marked that were sought
 * @param role the role that the article gives, in its words; empty if none
 * @param words the speaker's words in the text; empty if there are none
 */
public record SpeakerChip(String address, List<Bit> name, String role, String words) {
  public SpeakerChip {
    name = List.copyOf(name);
  }

  /** Nobody of whom anything is known. */
  static SpeakerChip nobody() {
    return new SpeakerChip("", List.of(), "", "");
  }

  static SpeakerChip of(StoredStatement.Said said, List<Span> sought) {
    StoredStatement.Speaking speaking = said.speaking();
    String words = said.speaker().orElse("");
    List<Bit> marked = Bit.of(words, sought);
    Optional<String> name = speaking.actor().isPresent() ? speaking.name() : Optional.empty();
    return new SpeakerChip(
        speaking.actor().map(ActorsPage::address).orElse(""),
        name.map(whole -> shown(whole, marked)).orElse(marked),
        speaking.role().orElse(""),
        words);
  }

  /** The name; the words instead, with their marks, where these have been sought and are in it. */
  private static List<Bit> shown(String name, List<Bit> words) {
    String plain = words.stream().map(Bit::text).collect(Collectors.joining());
    return plain.equals(name) ? words : Bit.of(name, List.of());
  }

  /** The name without marks. */
  public String plainName() {
    return name.stream().map(Bit::text).collect(Collectors.joining());
  }

  /** The initial that stands for the speaker; empty where nobody is identified. */
  public String initial() {
    String all = plainName().strip();
    return address.isEmpty() || all.isEmpty() ? "" : Character.toString(all.codePointAt(0));
  }
}
