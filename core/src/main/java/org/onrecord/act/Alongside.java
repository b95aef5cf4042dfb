package org.onrecord.act;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.actor.Cast;
import org.onrecord.text.Span;

/** Who is named where in an article, and together with whom. */
final class Alongside {
  private static final Pattern JOINING = Pattern.compile("(?:,|,?\\s*(?:and|or|nor)(?: the)?)");

  /** So many units lie between those who are named together. */
  private static final int BETWEEN = 9;

  private final String text;
  private final Cast cast;
  private final List<Span> starts;

  Alongside(String text, Cast cast) {
    this.text = text;
    this.cast = cast;
    this.starts = cast.mentions().stream().map(each -> each.mention().span()).toList();
  }

  /** Those who are named in a stretch, in text order; of one inside another the outer. */
  List<Cast.Named> in(Span stretch) {
    List<Cast.Named> found = new ArrayList<>();
    int end = -1;
    for (int at = Span.firstFrom(starts, stretch.start()); at < starts.size(); at++) {
      Span span = starts.get(at);
      if (span.start() >= stretch.end()) {
        break;
      }
      Cast.Named named = cast.mentions().get(at);
      if (span.start() >= end && span.end() <= stretch.end() + 1) {
        found.add(named);
        end = named.actor().isPresent() ? span.end() : end;
      }
    }
    return found;
  }

  /** One of those named in a stretch, and those who are named together with them. */
  List<Cast.Named> with(List<Cast.Named> named, int at) {
    int first = at;
    while (first > 0 && isJoined(named.get(first - 1), named.get(first))) {
      first--;
    }
    int last = at;
    while (last + 1 < named.size() && isJoined(named.get(last), named.get(last + 1))) {
      last++;
    }
    return named.subList(first, last + 1);
  }

  private boolean isJoined(Cast.Named one, Cast.Named next) {
    int end = one.mention().span().end();
    int start = next.mention().span().start();
    return start >= end
        && start - end <= BETWEEN
        && JOINING.matcher(text.substring(end, start).strip()).matches();
  }
}
