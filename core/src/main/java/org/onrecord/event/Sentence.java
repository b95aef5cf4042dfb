package org.onrecord.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Entry;
import org.onrecord.actor.Nameless;
import org.onrecord.actor.Registry;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;
import org.onrecord.when.Expression;

/** A sentence with what has been read in it: who appears, what is said, which words date it. */
final class Sentence {
  private static final Set<String> LAWS = Set.of("act", "law", "bill", "constitution", "code");

  private final Span span;
  private final List<Token> tokens;
  private final List<Span> places;
  private final List<Party> parties = new ArrayList<>();
  private final NavigableMap<Integer, Party> bystanders = new TreeMap<>();
  private final int[] partyAt;
  private final List<Expression> times;
  private final boolean[] timed;
  private final List<Story.Told> told;

  private final Map<String, String> registered;

  private Sentence(Span span, List<Token> tokens, Walk walk) {
    this.span = span;
    this.tokens = tokens;
    this.places = tokens.stream().map(Token::span).toList();
    this.times = walk.times(span);
    this.told = walk.told(span);
    this.registered = walk.registered;
    this.partyAt = new int[tokens.size()];
    this.timed = new boolean[tokens.size()];
    Arrays.fill(partyAt, -1);
    for (Expression time : times) {
      for (int i = indexFrom(time.span().start()); i < indexFrom(time.span().end()); i++) {
        timed[i] = true;
      }
    }
  }

  /** The sentences of a story that have words, in order. */
  static List<Sentence> all(Story story) {
    List<Sentence> all = new ArrayList<>();
    Walk walk = new Walk(story);
    for (Span paragraph : story.paragraphs()) {
      for (Span span : Sentences.of(story.text(), paragraph)) {
        List<Token> tokens = Token.cut(story.text(), span);
        Sentence sentence = new Sentence(span, tokens, walk);
        walk.mentions(span).forEach(each -> sentence.place(each, walk.members(each)));
        walk.bystanders(span).forEach(each -> sentence.keep(each, walk.members(each)));
        all.add(sentence);
      }
    }
    return List.copyOf(all);
  }

  /** Finds what belongs to a sentence, for one sentence after the other. */
  private static final class Walk {
    private final List<Cast.Named> mentions;
    private final List<Span> mentionSpans;
    private final List<Cast.Named> bystanders;
    private final List<Span> bystanderSpans;
    private final List<Expression> times;
    private final List<Span> timeSpans;
    private final List<Story.Told> told;
    private final Map<String, List<String>> members = new HashMap<>();

    private final Map<String, String> registered;

    Walk(Story story) {
      this.mentions = story.cast().mentions();
      this.mentionSpans = mentions.stream().map(each -> each.mention().span()).toList();
      this.bystanders = story.people().bystanders();
      this.bystanderSpans = bystanders.stream().map(each -> each.mention().span()).toList();
      Set<Span> sayings = new HashSet<>();
      story.told().forEach(each -> sayings.addAll(each.uttered().words()));
      this.times = story.expressions();
      this.timeSpans = times.stream().map(Expression::span).toList();
      this.told = story.told();
      this.registered = story.cast().registered();
      story.cast().actors().forEach(each -> members.put(each.id(), each.members()));
    }

    List<String> members(Cast.Named named) {
      return named.actor().map(id -> members.getOrDefault(id, List.of())).orElse(List.of());
    }

    List<Cast.Named> bystanders(Span span) {
      return from(bystanders, bystanderSpans, span);
    }

    List<Cast.Named> mentions(Span span) {
      return from(mentions, mentionSpans, span);
    }

    List<Expression> times(Span span) {
      return from(times, timeSpans, span);
    }

    /** Those whose places begin in a span. */
    private static <T> List<T> from(List<T> all, List<Span> places, Span span) {
      return all.subList(Span.firstFrom(places, span.start()), Span.firstFrom(places, span.end()));
    }

    List<Story.Told> told(Span span) {
      return told.stream()
          .filter(each -> each.attribution().frame().extent().overlaps(span))
          .toList();
    }
  }

  private Party party(Cast.Named named, List<String> members) {
    int from = indexFrom(named.mention().span().start());
    int to = relativeFrom(indexFrom(named.mention().head().end()), named.mention().span().end());
    Optional<String> unnamed = Nameless.mark(named, () -> words(from, Math.max(from, to)));
    return new Party(from, to, named.mention(), named.actor(), members, unnamed);
  }

  /** Where a clause begins that tells more of somebody: "the men who left"; else the end. */
  private int relativeFrom(int from, int end) {
    int to = indexFrom(end);
    for (int i = from; i < to; i++) {
      if (isRelative(i) || says(i, "whom") || says(i, "whose")) {
        return i;
      }
    }
    return to;
  }

  /** Keeps a noun for people to whom something may be done. */
  private void keep(Cast.Named named, List<String> members) {
    Party party = party(named, members);
    if (party.from() < party.to()) {
      bystanders.putIfAbsent(party.from(), party);
    }
  }

  /** Keeps a mention, unless it stands in one that is kept: of those the longest comes first. */
  private void place(Cast.Named named, List<String> members) {
    Party party = party(named, members);
    int from = party.from();
    int to = party.to();
    if (from >= to) {
      return;
    }
    int last = parties.size() - 1;
    if (last >= 0 && parties.get(last).to() > from) {
      if (parties.get(last).from() == from && parties.get(last).to() < to) {
        parties.set(last, party);
        Arrays.fill(partyAt, from, to, last);
      }
      return;
    }
    parties.add(party);
    Arrays.fill(partyAt, from, to, last + 1);
  }

  /** The index of the first token that begins at or after an offset; their number if none does. */
  int indexFrom(int offset) {
    return Span.firstFrom(places, offset);
  }

  Span span() {
    return span;
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.get(index);
  }

  /** Whether there is such a token, and it is of this class. */
  boolean is(int index, WordClass words) {
    return index >= 0 && index < tokens.size() && words.has(tokens.get(index));
  }

  /** Whether there is such a token, and it is this word. */
  boolean says(int index, String word) {
    return index >= 0 && index < tokens.size() && tokens.get(index).key().equals(word);
  }

  /** Whether a token is a hyphen that joins the two round it, and no dash. */
  boolean isHyphen(int index) {
    return says(index, "-")
        && index > 0
        && index + 1 < size()
        && at(index - 1).span().end() == at(index).span().start()
        && at(index).span().end() == at(index + 1).span().start();
  }

  /** Whether there is such a token, and it is "who" or "which". */
  boolean isRelative(int index) {
    return says(index, "who") || says(index, "which");
  }

  /** Whether a word of this class is among so many tokens before one. */
  boolean isBefore(int index, WordClass words, int within) {
    for (int i = index - 1; i >= Math.max(0, index - within); i--) {
      if (is(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is part of an expression of time. */
  boolean isTime(int index) {
    return index >= 0 && index < timed.length && timed[index];
  }

  Optional<Party> partyAt(int index) {
    return index < 0 || index >= partyAt.length || partyAt[index] < 0
        ? Optional.empty()
        : Optional.of(parties.get(partyAt[index]));
  }

  /** Whether a token is of a pact: "the deal", "the Lisbon Charter", "the JCPOA". */
  boolean isPact(int index) {
    return is(index, WordClass.PACT)
        || partyAt(index)
            .filter(party -> party.mention().type() == Type.DOCUMENT)
            .filter(party -> party.mention().kind() == Mention.Kind.NAME)
            .filter(party -> !LAWS.contains(tokens.get(party.to() - 1).key()))
            .isPresent();
  }

  /** The people who stand from a token on, with no name and no noun of the table. */
  Optional<Party> bystandersFrom(int index) {
    return Optional.ofNullable(bystanders.get(index));
  }

  /** Those who stand up to a token. */
  Optional<Party> bystandersTo(int index) {
    return Optional.ofNullable(bystanders.floorEntry(index))
        .map(Map.Entry::getValue)
        .filter(party -> party.to() == index + 1);
  }

  /** The state that a token or its people's name is, if the article speaks of it: "Norse". */
  Optional<Party> state(int index) {
    return actor(Registry.standard().stateOf(tokens.get(index).text())).map(id -> party(index, id));
  }

  /** The actor of the article that the registry knows by a token: "U.S." before a noun. */
  Optional<String> registered(int index) {
    return actor(Registry.standard().find(tokens.get(index).text()));
  }

  private Optional<String> actor(Optional<Entry> entry) {
    return entry.map(Entry::id).map(registered::get);
  }

  private Party party(int index, String id) {
    Span place = tokens.get(index).span();
    Mention mention = new Mention(place, place, Mention.Kind.NAME, Type.COUNTRY);
    return new Party(index, index + 1, mention, Optional.of(id), List.of(), Optional.empty());
  }

  List<Party> parties() {
    return parties;
  }

  List<Expression> times() {
    return times;
  }

  /** The statements that stand in it, or run through it. */
  List<Story.Told> told() {
    return told;
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** Tokens as they are written, a blank between two. */
  String words(int from, int to) {
    return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
  }

  /** The innermost statement in whose content a stretch stands. */
  Optional<Story.Told> asserting(Span stretch) {
    return told.stream()
        .filter(each -> each.attribution().content().stream().anyMatch(it -> it.contains(stretch)))
        .min(Comparator.comparingInt((Story.Told each) -> -each.attribution().chain().size()));
  }

  /** Whether somebody is who says it: "it seized the port on Monday, the ministry said". */
  boolean isSource(Party party) {
    return told.stream()
        .flatMap(each -> each.attribution().source().stream())
        .anyMatch(party.mention().span()::overlaps);
  }

  /** The first token after {@code index} going left that is no adverb, mark of pause or time. */
  int skipLeft(int index) {
    int at = index;
    while (at >= 0 && isBetween(at)) {
      at--;
    }
    return at;
  }

  /** The first token from {@code index} going right that is no adverb or time. */
  int skipRight(int index) {
    int at = index;
    while (at < size() && isBetween(at)) {
      at++;
    }
    return at;
  }

  private boolean isBetween(int at) {
    boolean named = partyAt(at).isPresent();
    boolean adverb =
        !named && (WordClass.ADVERB.has(tokens.get(at)) || tokens.get(at).key().endsWith("ly"));
    boolean leadsTime = !named && WordClass.PREPOSITION.has(tokens.get(at)) && isTime(at + 1);
    return adverb || leadsTime || isTime(at);
  }
}
