package org.onrecord.gather;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Entities;
import org.onrecord.fetch.Fetched;
import org.onrecord.fetch.Fetcher;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import org.onrecord.text.Published;

/**
 * Fetches the pages that lists name, one after another, each once and each with its own outcome. A
 * page that can't be had is a problem; where the list brings the whole article along, that is taken
 * besides.
 */
final class ListedPages {
  private static final int MAX_PARTS = 50;

  private final Web web;
  private final Origin defaults;
  private final Consumer<Gathered> sink;
  private final Set<String> taken = new HashSet<>();
  private int left;
  private int leftOut;

  /**
   * What takes the pages.
   *
   * @param web fetches them
   * @param defaults what holds where neither page nor list says otherwise
   * @param sink takes what came of each
   */
  ListedPages(Web web, Origin defaults, Consumer<Gathered> sink) {
    this.web = web;
    this.defaults = defaults;
    this.sink = sink;
    this.left = web.mostPages();
  }

  /**
   * Takes the pages of a list, then those of the lists that it is put together from.
   *
   * @param input what the list was gathered from
   * @param base its address, if it has one
   */
  void take(String input, Optional<URI> base, Listing listing) {
    entries(input, base, listing);
    int parts = 0;
    for (String part : listing.parts()) {
      if (++parts > MAX_PARTS) {
        problem(
            input,
            "too-many",
            "%,d lists stand in it; the first %d are taken"
                .formatted(listing.parts().size(), MAX_PARTS));
        break;
      }
      part(base, part);
    }
    if (listing.entries().isEmpty() && listing.parts().isEmpty() && listing.whole()) {
      problem(input, "empty", "it lists no page");
    }
    if (!listing.whole()) {
      problem(input, "cut", "it breaks off in the middle; what came before is taken");
    }
    if (leftOut > 0) {
      problem(
          input,
          "too-many",
          "%,d more pages stand in it than the %,d that are taken at once"
              .formatted(leftOut, web.mostPages()));
      leftOut = 0;
    }
  }

  /** A list inside a list is taken, but no further one inside that. */
  private void part(Optional<URI> base, String link) {
    String address = absolute(base, link);
    if (left <= 0 || !taken.add(address)) {
      return;
    }
    switch (web.fetch(address)) {
      case Fetched.Refused refused ->
          sink.accept(new Gathered.Unreadable(address, refused.problem()));
      case Fetched.Page page -> {
        Optional<Listing> listing = web.listing(page);
        if (listing.isEmpty()) {
          problem(address, "no-list", "this is no feed or site map");
        } else if (!listing.get().parts().isEmpty()) {
          problem(address, "no-list", "this is a list of lists inside another");
        } else {
          entries(address, Optional.of(page.address()), listing.get());
        }
      }
    }
  }

  private void entries(String input, Optional<URI> base, Listing listing) {
    int number = 0;
    for (Listing.Entry entry : listing.entries()) {
      number++;
      String place = input + "[" + number + "]";
      if (!entry.whole()) {
        problem(place, "cut", "the list breaks off in the middle of this entry");
        continue;
      }
      Optional<String> address = entry.link().map(link -> absolute(base, link));
      if (address.isPresent() && !taken.add(address.get())) {
        continue;
      }
      if (left <= 0) {
        leftOut++;
        continue;
      }
      left--;
      entry(place, address, entry, origin(entry.origin(), listing));
    }
  }

  private void entry(String place, Optional<String> address, Listing.Entry entry, Origin origin) {
    Gathered got =
        address
            .map(link -> page(link, origin))
            .orElseGet(() -> unreadable(place, "no-address", "this entry has no address"));
    if (!(got instanceof Gathered.Unreadable unreadable)) {
      sink.accept(got);
      return;
    }
    Optional<Gathered> own =
        entry.content().flatMap(content -> own(place, address, content, origin));
    if (own.isEmpty()) {
      sink.accept(got);
      return;
    }
    Problem problem = unreadable.problem();
    sink.accept(
        unreadable(
            unreadable.input(),
            problem.code(),
            problem.message() + "; the feed's own text is taken instead"));
    sink.accept(own.get());
  }

  private Gathered page(String address, Origin origin) {
    return switch (web.fetch(address)) {
      case Fetched.Refused refused -> new Gathered.Unreadable(address, refused.problem());
      case Fetched.Page page -> web.article(address, page, origin);
    };
  }

  /** The article that the list itself brings; empty if it can't be read as one. */
  private static Optional<Gathered> own(
      String place, Optional<String> address, Listing.Content content, Origin origin) {
    Optional<URI> uri = address.filter(Fetcher::isAddress).flatMap(Fetcher::parsed);
    if (!content.html()) {
      if (TextFile.problem(content.text()).isPresent()) {
        return Optional.empty();
      }
      Origin full =
          new Origin(
              origin.title(),
              origin.outlet(),
              uri.map(URI::toString).or(origin::url),
              origin.author(),
              origin.published(),
              origin.language());
      return Optional.of(
          new Gathered.Found(place, Optional.empty(), new Article(content.text(), full)));
    }
    String title = Entities.escape(origin.title().orElse(""));
    String html =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%s</title></head><body><article>"
                .formatted(title)
            + (title.isEmpty() ? "" : "<h1>" + title + "</h1>\n")
            + content.text()
            + "</article></body></html>";
    Gathered read =
        HtmlPage.read(
            place,
            html.getBytes(StandardCharsets.UTF_8),
            Optional.of("text/html; charset=utf-8"),
            uri,
            origin);
    return read instanceof Gathered.Found found
        ? Optional.of(new Gathered.Found(place, found.id(), found.article()))
        : Optional.empty();
  }

  /** What the list says of a page, then what holds for all; a feed's title is an outlet at last. */
  private Origin origin(Origin entry, Listing listing) {
    return new Origin(
        entry.title().or(defaults::title),
        entry.outlet().or(defaults::outlet).or(listing::title),
        defaults.url(),
        entry.author().or(defaults::author),
        entry.published() instanceof Published.Unknown ? defaults.published() : entry.published(),
        defaults.language());
  }

  private static String absolute(Optional<URI> base, String link) {
    return base.filter(uri -> !Fetcher.isAddress(link))
        .flatMap(uri -> Fetcher.resolve(uri, link))
        .map(URI::toString)
        .orElse(link);
  }

  private void problem(String place, String code, String message) {
    sink.accept(unreadable(place, code, message));
  }

  private static Gathered.Unreadable unreadable(String place, String code, String message) {
    return new Gathered.Unreadable(place, Problem.of(code, message));
  }
}
