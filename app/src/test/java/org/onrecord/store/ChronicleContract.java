package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.attribution.Polarity;
import org.onrecord.event.Claim;
import org.onrecord.event.Event;
import org.onrecord.event.Happenings;
import org.onrecord.event.Relation;
import org.onrecord.event.Tie;
import org.onrecord.mention.Type;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.text.Span;
import org.onrecord.when.Basis;
import org.onrecord.when.DateMention;
import org.onrecord.when.Precision;

/** What every store does with events and ties, whatever database is under it. */
abstract class ChronicleContract {
  private static final String TEXT = "Norland raided Eastmark on 3 May 2024. They met 100% late.";
  private static final EventQuery ALL = EventQuery.all();
  private static final Chronicle.Part DATED = new Chronicle.Part(true, 0, 10);
  private static final Chronicle.Part UNDATED = new Chronicle.Part(false, 0, 10);

  private Store store;

  /** A store with nothing in it. */
  abstract Store empty();

  @BeforeEach
  void openStore() {
    store = empty();
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private static Actor actor(String id, String name, Optional<String> registry) {
    Actor.Known known = new Actor.Known(Type.COUNTRY, registry, Optional.empty(), Optional.empty());
    return new Actor(id, name, known, List.of(), List.of(), List.of());
  }

  private static Event event(String id, Code code, Span trigger, Optional<Event.When> when) {
    return new Event(
        id,
        code,
        new Event.Parties(List.of("a1"), List.of("a2")),
        new Event.Telling(trigger, trigger, when, Optional.empty()),
        new Claim(Optional.empty(), Polarity.AFFIRMED, Modality.PAST),
        0.8);
  }

  /** A reading with a dated event, an undated one and a tie. */
  static Reading reading(String outlet, String day) {
    return reading(outlet, "2024-05-04", day);
  }

  /** The same in an article of another day; of none where it is empty. */
  private static Reading reading(String outlet, String published, String day) {
    Reading plain = Example.reading(TEXT, outlet, published);
    Span words = new Span(27, 37);
    DateMention date = new DateMention(words, day, Precision.DAY, Basis.STATED);
    Tie tie =
        new Tie(
            "a1",
            Relation.OPPOSES,
            "a2",
            new Span(0, 23),
            new Claim(Optional.empty(), Polarity.AFFIRMED, Modality.ACTUAL),
            0.7);
    Happenings happenings =
        new Happenings(
            List.of(
                event(
                    "e1",
                    Code.ASSAULT,
                    new Span(8, 14),
                    Optional.of(new Event.When(words, Optional.of(date)))),
                event("e2", Code.CONSULT, new Span(44, 47), Optional.empty())),
            List.of(tie),
            List.of());
    Cast cast =
        new Cast(
            List.of(),
            List.of(
                actor("a1", "Norland", Optional.of("iso:NRL")),
                actor("a2", "100% Eastmark", Optional.empty())));
    return new Reading(
        plain.article(),
        plain.language(),
        plain.zones(),
        new Entries(cast, List.of(), List.of(), happenings),
        List.of());
  }

  @Test
  void keepsEventsWithTheirDayAndApartThoseWithout() {
    store.add(reading("Harbour Post", "2024-05-03"), "a.txt");
    StoredEvent dated = store.chronicle().events(ALL, DATED).getFirst();
    assertThat(dated.happened().day()).contains("2024-05-03");
    assertThat(dated.happened().dayWords()).contains("3 May 2024");
    assertThat(dated.happened().actors()).containsExactly(new Told.Party("iso:NRL", "Norland"));
    assertThat(dated.told().words()).isEqualTo("raided");
    assertThat(dated.happened().trigger()).contains(new StoredEvent.Trigger(8, 14));
    assertThat(dated.named()).contains(new Span(0, 6));
    assertThat(dated.told().isNarrated()).isTrue();
    assertThat(store.chronicle().events(ALL, UNDATED))
        .extracting(event -> event.happened().code())
        .containsExactly("CONSULT");
    assertThat(store.chronicle().ties(10))
        .extracting(StoredTie::relation)
        .containsExactly("opposes");
  }

  @Test
  void ordersEventsByDayAcrossArticles() {
    store.add(reading("Harbour Post", "2024-05-03"), "a.txt");
    store.add(reading("Evening Star", "197X"), "b.txt");
    store.add(reading("Morning Bell", "2023"), "c.txt");
    assertThat(store.chronicle().events(ALL, DATED))
        .extracting(event -> event.happened().day().orElse(""))
        .containsExactly("197X", "2023", "2024-05-03");
  }

  @Test
  void whatIsDatedToAMonthOrSeasonIsOrderedAndSoughtByItsFirstDay() {
    List<String> days = List.of("2024-33", "2024-21", "2024-03-02", "2024-05", "2024-24");
    days.forEach(day -> store.add(reading("Post of " + day, day), day));
    assertThat(days(ALL)).containsExactly("2024-33", "2024-21", "2024-03-02", "2024-05", "2024-24");
    assertThat(days(between("2024-03-01", "2024-05-01")))
        .containsExactly("2024-21", "2024-03-02", "2024-05");
    assertThat(days(between("2024-05-02", "2024-12-01"))).containsExactly("2024-24");
  }

  private List<String> days(EventQuery query) {
    return days(store, query);
  }

  /** A query for events from one day to another. */
  static EventQuery between(String from, String until) {
    EventQuery.Days days =
        new EventQuery.Days(
            Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(until)));
    return new EventQuery(Set.of(), "", Set.of(), days, false);
  }

  /** The days of a store's dated events, in order. */
  static List<String> days(Store store, EventQuery query) {
    return store.chronicle().events(query, DATED).stream()
        .map(event -> event.happened().day().orElseThrow())
        .toList();
  }

  @Test
  void ordersEventsWithoutADayByTheirArticlesNewestFirstAndThoseOfUndatedArticlesLast() {
    store.add(reading("Harbour Post", "2024-05-02", "2024-05-01"), "a.txt");
    store.add(reading("Evening Star", "", "2024-05-01"), "b.txt");
    store.add(reading("Morning Bell", "2024-05-03", "2024-05-01"), "c.txt");
    assertThat(store.chronicle().events(ALL, UNDATED))
        .extracting(event -> event.article().outlet().orElse(""))
        .containsExactly("Morning Bell", "Harbour Post", "Evening Star");
  }

  private List<StoredEvent> walked(boolean dated, int limit) {
    List<StoredEvent> walked = new ArrayList<>();
    Chronicle.Place last = Chronicle.Place.START;
    while (true) {
      List<StoredEvent> some = store.chronicle().eventsAfter(ALL, dated, last, limit);
      if (some.isEmpty()) {
        return walked;
      }
      walked.addAll(some);
      last = Chronicle.Place.of(some.getLast());
    }
  }

  @Test
  void walksThroughEventsWithoutLosingOrRepeatingAny() {
    store.add(reading("Harbour Post", "2024-05-03"), "a.txt");
    store.add(reading("Evening Star", "197X"), "b.txt");
    store.add(reading("Morning Bell", "2024-05-03"), "c.txt");
    for (int limit : List.of(1, 2, 10)) {
      assertThat(walked(true, limit)).isEqualTo(store.chronicle().events(ALL, DATED)).hasSize(3);
      assertThat(walked(false, limit))
          .containsExactlyInAnyOrderElementsOf(store.chronicle().events(ALL, UNDATED));
    }
  }

  @Test
  void allEventsComeInTheOrderOfTheListsThoseWithADayFirst() {
    store.add(reading("Harbour Post", "2024-05-02", "2024-05-01"), "a.txt");
    store.add(reading("Evening Star", "2024-05-03", "197X"), "b.txt");
    List<StoredEvent> listed = new ArrayList<>(store.chronicle().events(ALL, DATED));
    listed.addAll(store.chronicle().events(ALL, UNDATED));
    assertThat(store.chronicle().all(ALL)).containsExactlyElementsOf(listed).hasSize(4);
  }

  @Test
  void theNewestEventsAndTiesAreTakenWhereNotAllAre() {
    store.add(reading("Harbour Post", "2024-05-02", "2024-05-01"), "a.txt");
    store.add(reading("Evening Star", "2024-05-04", "197X"), "b.txt");
    store.add(reading("Morning Bell", "2024-05-03", "2024-05-02"), "c.txt");
    Chronicle chronicle = store.chronicle();
    assertThat(chronicle.newest(ALL, true, 2))
        .extracting(event -> event.happened().day().orElse(""))
        .containsExactly("2024-05-01", "2024-05-02");
    assertThat(chronicle.newest(ALL, false, 1))
        .extracting(event -> event.article().outlet().orElse(""))
        .containsExactly("Evening Star");
    assertThat(chronicle.newestTies(2))
        .extracting(tie -> tie.article().outlet().orElse(""))
        .containsExactly("Evening Star", "Morning Bell");
    assertThat(chronicle.countTies()).isEqualTo(3);
  }

  @Test
  void saysOfWhichTextArticlesAreThatAreNotTheOnlyOnesWithIt() {
    Reading one = reading("Harbour Post", "2024-05-03");
    Reading other = reading("Evening Star", "2024-05-03");
    store.add(one, "a.txt");
    store.add(Example.reading("Another text.", "Morning Bell", "2024-05-03"), "c.txt");
    assertThat(store.chronicle().copiedTexts()).isEmpty();
    store.add(other, "b.txt");
    assertThat(store.chronicle().copiedTexts())
        .containsOnlyKeys(one.article().id(), other.article().id())
        .containsValue(one.article().textHash());
  }

  @Test
  void walksThroughTiesByArticle() {
    store.add(reading("Harbour Post", "2024-05-03"), "a.txt");
    store.add(reading("Evening Star", "197X"), "b.txt");
    List<StoredTie> all = store.chronicle().ties(10);
    assertThat(all).hasSize(2);
    assertThat(after(all.getFirst())).containsExactly(all.getLast());
    assertThat(after(all.getLast())).isEmpty();
  }

  private List<StoredTie> after(StoredTie tie) {
    return store.chronicle().tiesAfter(tie.article().id(), tie.told().start(), tie.id(), 10);
  }

  @Test
  void aDayWithoutAYearIsUndated() {
    store.add(reading("Harbour Post", "XXXX-05-03"), "a.txt");
    assertThat(store.chronicle().count(ALL, true)).isZero();
    assertThat(store.chronicle().count(ALL, false)).isEqualTo(2);
  }

  @Test
  void filtersByTypeNameOutletAndDays() {
    store.add(reading("Harbour Post", "2024-05-03"), "a.txt");
    store.add(reading("Evening Star", "2020-01-01"), "b.txt");
    EventQuery.Days any = EventQuery.Days.any();
    assertThat(found(new EventQuery(Set.of("CONSULT"), "", Set.of(), any, false))).isZero();
    assertThat(found(new EventQuery(Set.of("ASSAULT"), "", Set.of(), any, false))).isEqualTo(2);
    assertThat(found(new EventQuery(Set.of(), "NORLAND eastmark", Set.of(), any, false)))
        .isEqualTo(2);
    assertThat(found(new EventQuery(Set.of(), "0%", Set.of(), any, false))).isEqualTo(2);
    assertThat(found(new EventQuery(Set.of(), "_", Set.of(), any, false))).isZero();
    assertThat(found(new EventQuery(Set.of(), "", Set.of("Evening Star"), any, false)))
        .isEqualTo(1);
    EventQuery.Days since =
        new EventQuery.Days(Optional.of(LocalDate.of(2024, 1, 1)), Optional.empty());
    assertThat(found(new EventQuery(Set.of(), "", Set.of(), since, false))).isEqualTo(1);
    assertThat(found(new EventQuery(Set.of(), "", Set.of(), any, true))).isZero();
  }

  private int found(EventQuery query) {
    return store.chronicle().count(query, true);
  }

  @Test
  void readingAgainPutsOthersInTheirPlaceAndPurgingRemovesThem() {
    Reading first = reading("Harbour Post", "2024-05-03");
    store.add(first, "a.txt");
    assertThat(store.replace(reading("Harbour Post", "2024-05-02"))).isTrue();
    assertThat(store.chronicle().events(ALL, DATED))
        .extracting(event -> event.happened().day().orElse(""))
        .containsExactly("2024-05-02");
    store.purge(Set.of(first.article().id()), "asked to");
    assertThat(store.chronicle().count(ALL, true) + store.chronicle().count(ALL, false)).isZero();
    assertThat(store.chronicle().ties(10)).isEmpty();
  }

  @Test
  void countsTypesMostFirst() {
    store.add(reading("Harbour Post", "2024-05-03"), "a.txt");
    assertThat(store.chronicle().codes())
        .containsExactly(new Actors.Count("ASSAULT", 1), new Actors.Count("CONSULT", 1));
  }

  @Test
  void refusesAPartThatIsNone() {
    assertThatThrownBy(() -> new Chronicle.Part(true, -1, 10)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new Chronicle.Part(true, 0, 0)).hasMessageContaining("limit 0");
  }
}
