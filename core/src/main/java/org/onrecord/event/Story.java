package org.onrecord.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Cast;
import org.onrecord.attribution.Attribution;
import org.onrecord.mention.Mention;
import org.onrecord.text.Span;
import org.onrecord.when.Expression;
import org.onrecord.when.Uttered;

/**
 * What has been read of an article before its events are sought.
 *
 * @param text the article's text
 * @param paragraphs those in which events are told, in order
 * @param people who appears
 * @param told its statements, in text order
 * @param expressions its expressions of time, in text order
 * @param published the day of publication
 */
public record Story(
    String text,
    List<Span> paragraphs,
    People people,
    List<Told> told,
    List<Expression> expressions,
    Optional<LocalDate> published) {

  /**
   * A statement of the article.
   *
   * @param id its id
   * @param attribution its words
   * @param uttered when it was said
   */
  public record Told(String id, Attribution attribution, Uttered uttered) {}

  /**
   * Who appears in a story.
   *
   * @param cast by the mentions that may act
   * @param bystanders further nouns for people, to whom something may be done, in text order
   * @param all every mention, in text order
   */
  public record People(Cast cast, List<Cast.Named> bystanders, List<Cast.Named> all) {
    public People {
      bystanders = List.copyOf(bystanders);
      all = List.copyOf(all);
    }

    /** A cast whose mentions all may act. */
    public static People of(Cast cast) {
      return new People(cast, List.of(), cast.mentions());
    }

    /** Those in a cast whom some mentions mean, and nouns that are none of these. */
    public static People of(Cast cast, Collection<Mention> some) {
      return new People(cast.named(some), cast.bystanders(some), cast.mentions());
    }
  }

  public Story {
    paragraphs = List.copyOf(paragraphs);
    told = List.copyOf(told);
    expressions = List.copyOf(expressions);
  }

  /** Who appears, by the mentions that may act. */
  public Cast cast() {
    return people.cast();
  }
}
