package org.onrecord.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.text.Sha256;

/**
 * One act of speech with what reports of it there are.
 *
 * @param reports the statements that report it, who published first standing first; two or more
 * @param links which of them are alike, and why; the strongest first
 */
public record Utterance(List<Said> reports, List<Link> links) implements Comparable<Utterance> {
  private static final int ID_DIGITS = 20;

  public Utterance {
    reports = List.copyOf(reports);
    links = List.copyOf(links);
    if (reports.size() < 2) {
      throw new IllegalArgumentException("an utterance is made of two reports or more: " + reports);
    }
  }

  /**
   * {@code u} and 20 hexadecimal digits of a SHA-256 over the key of the report that stands first,
   * so that it stays while later ones come.
   */
  public String id() {
    return "u" + Sha256.hex(reports.getFirst().statement(), ID_DIGITS);
  }

  /** Who speaks, under one identity across articles. */
  public String speaker() {
    return reports.stream().flatMap(said -> said.speaker().stream()).findFirst().orElseThrow();
  }

  /** The day that most reports' words give, of equals the earliest; empty where none does. */
  public Optional<String> day() {
    Map<String, Integer> given = new TreeMap<>();
    reports.stream()
        .flatMap(said -> said.occasion().day().stream())
        .forEach(day -> given.merge(day.toString(), 1, Integer::sum));
    int most = given.values().stream().max(Integer::compare).orElse(0);
    return given.entrySet().stream()
        .filter(each -> each.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public int compareTo(Utterance other) {
    return reports.getFirst().compareTo(other.reports.getFirst());
  }
}
