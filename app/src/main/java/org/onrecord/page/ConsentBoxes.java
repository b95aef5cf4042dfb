package org.onrecord.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.onrecord.text.WordList;

/** Boxes that ask a reader for consent: a button to accept, with words on data beside it. */
final class ConsentBoxes {
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 500;
  private static final int LEVELS = 8;
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_BUTTONS = 500;
  private static final Set<String> ACCEPT =
      Set.copyOf(WordList.lines(ConsentBoxes.class, "accept-words.txt"));
  private static final Pattern DATA =
      Pattern.compile(
          "(?iu)cookie|privacy|consent|personal data|datenschutz|einwilligung|données|datos|privacidad"
              + "|\\bdati\\b|gegevens|персональн|куки|كوكيز|ملفات تعريف|کوکی|çerez|隐私|クッキー");

  private ConsentBoxes() {}

  /** Those in {@code body}, each as small as it can be. */
  static Set<Element> in(Element body, Weights weights) {
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    body.select("button, a, input[type=button], input[type=submit], [role=button]").stream()
        .filter(ConsentBoxes::accepts)
        .limit(MOST_BUTTONS)
        .forEach(button -> around(button, weights, found));
    return found;
  }

  private static boolean accepts(Element button) {
    String label = Tags.is(button, "input") ? button.attr("value") : button.text();
    return label.length() <= LONGEST_LABEL
        && ACCEPT.contains(label.strip().toLowerCase(Locale.ROOT));
  }

  private static void around(Element button, Weights weights, Set<Element> found) {
    Element at = button.parent();
    for (int level = 0; at != null && level < LEVELS && !Tags.is(at, "body"); level++) {
      int words = weights.words(at);
      if (words > MOST_WORDS || found.contains(at)) {
        return;
      }
      if (words >= FEWEST_WORDS
          && !Tags.is(at, "article", "main")
          && DATA.matcher(at.text()).find()) {
        found.add(at);
        return;
      }
      at = at.parent();
    }
  }
}
