package org.onrecord.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Nameless;
import org.onrecord.mention.Mention;
import org.onrecord.text.Span;
import org.onrecord.text.Word;
import org.onrecord.when.Uttered;

/** Says which actors of an article noun phrases mean. */
public final class Audience {
  private static final Pattern MODIFYING =
      Pattern.compile("\\s+(?!(?:and|or|of|who|soon|again|too|also|just|right)\\b)\\p{Ll}");
  private static final Pattern OWNING = Pattern.compile("[’']");

  private final String text;
  private final Cast cast;
  private final List<Span> starts;

  /** The audience to be found among the {@code cast} of an article. */
  public Audience(String text, Cast cast) {
    this.text = text;
    this.cast = cast;
    this.starts = cast.mentions().stream().map(it -> it.mention().span()).toList();
  }

  /**
   * The circumstances of a statement that was made then, on this occasion; whoever is a part of its
   * {@code source} didn't hear it.
   */
  public Setting setting(Uttered uttered, Occasion occasion, List<Span> source) {
    List<String> speaking = in(source);
    List<String> heard =
        in(occasion.heard()).stream().filter(each -> !speaking.contains(each)).toList();
    return new Setting(uttered, occasion.venue(), heard);
  }

  /**
   * Ids of the actors that these phrases mean, or {@linkplain Nameless marks} of people without a
   * name, each once, in text order.
   */
  List<String> in(List<Span> phrases) {
    List<String> ids = new ArrayList<>();
    for (Span phrase : phrases) {
      int end = phrase.start();
      for (int at = Span.firstFrom(starts, phrase.start()); at < starts.size(); at++) {
        Span mention = starts.get(at);
        if (mention.start() >= phrase.end()) {
          break;
        }
        Optional<String> who =
            mention.start() < end || isOwner(at, phrase) ? Optional.empty() : who(at, phrase);
        if (who.isPresent()) {
          ids.add(who.get());
          end = mention.end();
        }
      }
    }
    return ids.stream().distinct().toList();
  }

  /** The actor, or the mark of people without a name if the phrase is about them. */
  private Optional<String> who(int at, Span phrase) {
    Cast.Named named = cast.mentions().get(at);
    Span mention = named.mention().span();
    return named
        .actor()
        .filter(id -> mention.end() <= phrase.end() && !isModifier(mention, phrase))
        .or(() -> mark(named, phrase));
  }

  private Optional<String> mark(Cast.Named named, Span phrase) {
    Span head = named.mention().head();
    boolean inside = head.end() <= phrase.end();
    boolean last = head.end() == phrase.end() || named.mention().span().end() >= phrase.end();
    return Nameless.mark(named, () -> named.mention().span().in(text))
        .filter(any -> inside && last && Character.isLowerCase(text.charAt(head.start())))
        .filter(
            any ->
                OccasionNouns.at(text, Word.in(text, head), 0)
                    .filter(noun -> noun.medium() != Medium.DOCUMENT)
                    .isEmpty());
  }

  /** "Requested [Harbour Union] talks": a name that only tells which. */
  private boolean isModifier(Span mention, Span phrase) {
    return MODIFYING.matcher(text).region(mention.end(), phrase.end()).lookingAt();
  }

  /** "[His] advisers", "[Norland]'s advisers", "[dockers] of Norland": a longer one goes on. */
  private boolean isOwner(int at, Span phrase) {
    Span owner = starts.get(at);
    boolean name = cast.mentions().get(at).mention().kind() == Mention.Kind.NAME;
    if (name && !OWNING.matcher(text).region(owner.end(), text.length()).lookingAt()) {
      return false;
    }
    for (int i = at + 1; i < starts.size() && starts.get(i).start() == owner.start(); i++) {
      if (starts.get(i).end() > owner.end() && who(i, phrase).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
