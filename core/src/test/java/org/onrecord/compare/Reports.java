package org.onrecord.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Voice;

/** Statements made by hand. */
final class Reports {
  private Reports() {}

  /** What Mara Quill says in the article of its own, on this day; undated where it is empty. */
  static Said said(String key, String day, String content) {
    return said(key, day, "Mara Quill", content);
  }

  /** What somebody says; a voice that isn't named where the speaker is empty. */
  static Said said(String key, String day, String speaker, String content) {
    Optional<LocalDate> published =
        Optional.of(day).filter(it -> !it.isEmpty()).map(LocalDate::parse);
    Optional<String> who = Optional.of(speaker).filter(it -> !it.isEmpty());
    return new Said(
        key,
        new Report("article " + key, "hash " + key, Optional.of("Outlet " + key), published),
        who,
        new Told(content, Polarity.AFFIRMED, Voice.REPORTED, List.of(who)),
        Occasion.of(Optional.empty(), published, Optional.empty()));
  }

  /** The same, said on a day that its words give. */
  static Said on(Said said, String day) {
    Occasion occasion =
        Occasion.of(Optional.of(day), said.report().published(), said.occasion().medium());
    return new Said(said.statement(), said.report(), said.speaker(), said.told(), occasion);
  }

  /** The same, told otherwise. */
  static Said told(Said said, Polarity polarity, Voice voice, List<Optional<String>> chain) {
    Told told = new Told(said.told().content(), polarity, voice, chain);
    return new Said(said.statement(), said.report(), said.speaker(), told, said.occasion());
  }

  /** The same, in another's article. */
  static Said in(Said said, Report report) {
    return new Said(said.statement(), report, said.speaker(), said.told(), said.occasion());
  }
}
