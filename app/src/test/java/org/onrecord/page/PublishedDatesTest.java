package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Published;
import org.onrecord.text.WordList;

/** Where pages write the day of their publication, and what only looks like it. */
class PublishedDatesTest {
  private static final String TITLE = "<h1>Strike ends now</h1>";
  private static final String TEXT = paragraphs(LONG, MORE);

  private static String day(String html) {
    return day(Taken.article(html).origin().published());
  }

  private static String day(Published published) {
    return published.instant().or(() -> published.day().map(Object::toString)).orElse("unknown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>6 January 2025</p>",
        "<p>Monday, January 6, 2025</p>",
        "<div class=k><span>By Ann Roe</span> <span>Jan 6,2025</span></div>",
        "<p>Published: 06.01.2025, 10:15</p>",
        "<time datetime=2025-01-06>Monday</time>",
        "<time datetime='2025-01-06' title='6 January 2025'>Monday</time>",
        "<time title='January 6, 2025'>two hours ago</time>",
        "<time datetime='' pubdate>6 January 2025</time>",
        "<abbr class=published title='2025-01-06'>Monday</abbr>",
        "<span class='entry-date'>6 January 2025</span>",
        "<span itemprop=datePublished content=2025-01-06>today</span>",
        "<span itemprop='dateCreated datePublished'>6 January 2025</span>",
        "<p>۶ ژانویه ۲۰۲۵</p>",
        "<p>Edited by Bo Lind, 6 January 2025</p>",
        "<p>Edited by <a href=/b>Bo Lind</a> <time datetime=2025-01-06>Monday</time></p>",
        "<p>Posted <time datetime=2025-01-06>6 Jan</time>, updated <time datetime=2025-01-08>8"
            + " Jan</time></p>",
        "<p>Updated <time datetime=2025-01-08>8 Jan</time>. Posted <time datetime=2025-01-06>6"
            + " Jan</time></p>",
        "<p>Updated 8 January 2025, published 6 January 2025</p>",
        "<p>Last update: 8 January 2025 | First published: 6 January 2025</p>"
      })
  void aDateBesideTheTitleIsThatOfPublication(String line) {
    assertThat(day(TITLE + line + TEXT)).as(line).isEqualTo("2025-01-06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Last update: 8 January 2025</p>",
        "<p>Updated 8 January 2025</p>",
        "<p>Last modified on January 8, 2025</p>",
        "<p>Aktualisiert: 8. Januar 2025</p>",
        "<p>Updated <time datetime=2025-01-08>8 Jan</time></p>",
        "<p><span>Last updated:</span> <time datetime=2025-01-08>8 Jan</time></p>",
        "<p><b>Updated</b>&nbsp;<span><time datetime=2025-01-08>8 Jan</time></span></p>",
        "<p class=date-modified><time datetime=2025-01-08>8 Jan</time></p>",
        "<time itemprop=dateModified datetime=2025-01-08>8 Jan</time>",
        "<time class=updated datetime=2025-01-08>8 Jan</time>",
        "<p>Monday</p>",
        "<p>8 Jan</p>",
        "<p>08/01/2025</p>",
        "<time datetime=PT4M>4 min</time>",
        "<time>four minutes</time>"
      })
  void aDateOfChangeOrHalfADateIsNone(String line) {
    assertThat(day(TITLE + line + TEXT)).as(line).isEqualTo("unknown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Published on 6 January 2025</p>",
        "<div class=last-line>First published: Jan 6, 2025 at 10:15</div>",
        "<p>Posted 6 January 2025 in <a href=/w>World</a></p>",
        "<p><em>Published 6 January 2025.</em></p>"
      })
  void aLineUnderTheTextMaySayWhenItWasPublished(String line) {
    String long15 = paragraphs(LONG, MORE).repeat(8);
    assertThat(day(TITLE + long15 + line)).as(line).isEqualTo("2025-01-06");
  }

  @Test
  void ofSeveralSuchLinesNoneCounts() {
    String lines = "<p>Published 6 January 2025</p><p>Published 7 January 2025</p>";
    assertThat(day(TITLE + TEXT.repeat(8) + lines)).isEqualTo("unknown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside><time datetime=2025-01-08>8 Jan</time></aside>",
        "<div class=related><span itemprop=datePublished>8 January 2025</span></div>",
        "<div class=comments><p itemprop=datePublished>8 January 2025</p></div>",
        "<footer><p>Published 8 January 2025</p></footer>",
        "<div class=sidebar><p>8 January 2025</p></div>"
      })
  void datesOfTheFrameAreThoseOfOtherArticles(String frame) {
    assertThat(day(TITLE + TEXT + frame)).as(frame).isEqualTo("unknown");
    assertThat(day(frame + TITLE + TEXT)).as(frame).isEqualTo("unknown");
  }

  @Test
  void aTimeInAParagraphOrInAPostIsAnEventsDay() {
    String event =
        "<p>The strike began on <time datetime=2024-12-16>16 December</time>, and the dockers of"
            + " the old harbour, who had asked for more than they got, said that they would not"
            + " have gone on into the new year.</p>";
    String post =
        "<blockquote class=instagram-media><p>Back to work! We did it, all of us.</p> — Dock"
            + " <time datetime=2024-12-17>17 Dec</time></blockquote>";
    assertThat(day(TITLE + TEXT + event)).isEqualTo("unknown");
    assertThat(day(TITLE + TEXT + post + paragraphs(MORE + " So be it."))).isEqualTo("unknown");
  }

  @Test
  void aMomentKeepsItsDayInTheSourcesZone() {
    String meta = "<meta property=article:published_time content=2025-01-06T00:30:00+03:30>";
    Published published = Taken.article(meta + TITLE + TEXT).origin().published();
    assertThat(published.day().map(Object::toString)).contains("2025-01-06");
    assertThat(published.instant()).contains("2025-01-05T21:00:00Z");
  }

  @Test
  void everyNameOfPublicationInTheTableIsRead() {
    for (String line : WordList.lines(MetaTags.class, "meta-names.tsv")) {
      String[] cells = line.split("\t", 2);
      boolean date = cells[0].equals("published") || cells[0].equals("date");
      for (String key : new String[] {"property", "name", "itemprop"}) {
        String meta = "<meta " + key + "='" + cells[1] + "' content='2025-01-06'>";
        assertThat(day(meta + TITLE + TEXT)).as(meta).isEqualTo(date ? "2025-01-06" : "unknown");
      }
    }
  }

  @Test
  void anUnreadableValueGivesWayToTheNextSource() {
    String metas =
        "<meta property=article:published_time content='{{date}}'>"
            + "<meta property=og:published_time content=0000-00-00>"
            + "<meta name=pubdate content=2025-01-06>";
    assertThat(day(metas + TITLE + TEXT)).isEqualTo("2025-01-06");
  }

  @Test
  void theAddressCountsLast() {
    String dayInAddress = "https://post.example/news/2025/jan/06/strike";
    assertThat(day(Taken.article(TITLE + TEXT, dayInAddress).origin().published()))
        .isEqualTo("2025-01-06");
    assertThat(
            day(
                Taken.article(TITLE + "<p>5 January 2025</p>" + TEXT, dayInAddress)
                    .origin()
                    .published()))
        .isEqualTo("2025-01-05");
  }

  @Test
  void linesFarFromTheTitleAreNotBesideIt() {
    String between = paragraphs(LONG, MORE).repeat(10);
    assertThat(day(TITLE + between + "<p>6 January 2025</p>")).isEqualTo("unknown");
    assertThat(PublishedDates.linesBeside(java.util.List.of(), Optional.empty(), Optional.empty()))
        .isEmpty();
  }

  @Test
  void aDateShortlyBeforeTheTitleCounts() {
    assertThat(day("<div><span>World</span> 6 January 2025</div>" + TITLE + TEXT))
        .isEqualTo("2025-01-06");
  }
}
