package org.onrecord.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Cast;
import org.onrecord.text.Span;
import org.onrecord.when.Uttered;

/** Says which actors of an article noun phrases mean. */
public final class Audience {
  private final Cast cast;
  private final List<Span> starts;

  /** The audience to be found among {@code cast}. */
  public Audience(Cast cast) {
    this.cast = cast;
    this.starts = cast.mentions().stream().map(it -> it.mention().span()).toList();
  }

  /** The circumstances of a statement that was made then, on this occasion. */
  public Setting setting(Uttered uttered, Occasion occasion) {
    return new Setting(uttered, occasion.venue(), in(occasion.heard()));
  }

  /** Ids of the actors that these phrases mean, each once, in text order. */
  List<String> in(List<Span> phrases) {
    List<String> ids = new ArrayList<>();
    for (Span phrase : phrases) {
      int end = phrase.start();
      for (int at = Span.firstFrom(starts, phrase.start()); at < starts.size(); at++) {
        Span mention = starts.get(at);
        if (mention.start() >= phrase.end()) {
          break;
        }
        Optional<String> actor = cast.mentions().get(at).actor();
        if (mention.start() >= end && mention.end() <= phrase.end() && actor.isPresent()) {
          ids.add(actor.get());
          end = mention.end();
        }
      }
    }
    return ids.stream().distinct().toList();
  }
}
