package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import org.junit.jupiter.api.Test;

/** Series of pictures with words of their own. */
class GalleriesTest {
  private static final String TITLE = "<h1>Strike ends now</h1>";
  private static final String THIRD =
      "Shipowners, for their part, spoke of a hard bargain, and said that prices would have to rise"
          + " before the summer if nothing else changed.";
  private static final String TEXT =
      paragraphs(LONG, MORE, THIRD, LONG + " " + THIRD, MORE + " " + THIRD);

  private static String pictures(int count, int all) {
    StringBuilder list = new StringBuilder("<ul class=legends>");
    for (int at = 1; at <= count; at++) {
      list.append("<li><h2><span>").append(at).append("/").append(all);
      list.append("</span> Bakery number ").append(at).append("</h2><p>The baker of house ");
      list.append(at).append(" says that the many stairs up to the oven keep her fit.</p></li>");
    }
    return list.append("</ul>").toString();
  }

  private static String text(String html) {
    return Taken.article(html).text();
  }

  @Test
  void aSeriesInTheMiddleOfATextIsLeftOut() {
    String html =
        TITLE + "<div>" + TEXT + pictures(30, 30) + "<p>" + THIRD + " So be it.</p></div>";
    assertThat(text(html)).contains("So be it.").doesNotContain("baker", "Bakery");
  }

  @Test
  void aSeriesThatIsTheTextStays() {
    String html = TITLE + "<div>" + paragraphs(LONG) + pictures(12, 12) + "</div>";
    assertThat(text(html)).contains("Bakery number 12", "house 12 says");
  }

  @Test
  void threePicturesAndFractionsInATextAreNoSeries() {
    assertThat(text(TITLE + "<div>" + TEXT + pictures(3, 3) + "</div>")).contains("house 3 says");
    String parts = "<p>1/2 of the crew voted for the deal, said the head of the union.</p>";
    assertThat(text(TITLE + "<div>" + TEXT + parts + "</div>")).contains("1/2 of the crew");
  }
}
