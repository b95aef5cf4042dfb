package org.onrecord.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.onrecord.event.Relation;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.StoredEvent;
import org.onrecord.store.StoredTie;
import org.onrecord.store.Told;

/** Puts events and ties into the lines of a list, each with the words that tell it. */
final class ToldRows {
  private ToldRows() {}

  /** An event. */
  static ChronologyView.Row of(StoredEvent event) {
    StoredEvent.Happened happened = event.happened();
    return new ChronologyView.Row(
        happened.day().orElse(""),
        happened.dayWords().orElse(""),
        new ChronologyView.Deed(
            Happened.code(happened.code()),
            Happened.sign(happened.code()),
            Happened.between(names(happened.actors()), names(happened.targets()))),
        Happened.bits(event.told().words(), event.named()),
        source(TensionWording.address(event), event.article(), event.told()),
        event.told().status());
  }

  /** A tie, which has no day. */
  static ChronologyView.Row of(StoredTie tie) {
    return new ChronologyView.Row(
        "",
        "",
        new ChronologyView.Deed(
            tie.relation().replace('-', ' '),
            Relation.of(tie.relation()).sign().code(),
            Happened.between(List.of(tie.from().name()), List.of(tie.to().name()))),
        Happened.bits(tie.told().words(), Optional.empty()),
        source(address(tie), tie.article(), tie.told()),
        tie.told().status());
  }

  /** The article, which browsers open where the words stand. */
  private static String address(StoredTie tie) {
    String words = Happened.cut(tie.told().words()).replace(" …", "");
    String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    return "/articles/" + tie.article().id() + "#:~:text=" + encoded.replace("-", "%2D");
  }

  private static ChronologyView.Source source(String address, ArticleSummary article, Told told) {
    String by =
        told.isNarrated()
            ? "the outlet’s own voice"
            : told.voice().speaker().map(ValueWords::quoted).orElse("somebody unnamed");
    return new ChronologyView.Source(
        address,
        Happened.manner(told.voice().polarity(), told.voice().modality()) + by,
        Wording.outlet(article.outlet()),
        Wording.day(article.published()),
        article.headline());
  }

  private static List<String> names(List<Told.Party> parties) {
    return parties.stream().map(Told.Party::name).toList();
  }
}
