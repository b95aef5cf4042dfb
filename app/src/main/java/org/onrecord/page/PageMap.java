package org.onrecord.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where each stretch of an article's text stands in its page. Words that the page doesn't show as
 * they are in the text, such as line breaks between paragraphs, have no place.
 *
 * @param charset the character set in which the page was read, by its name in {@link
 *     java.nio.charset.Charset}
 * @param stretches in text order, without overlap
 */
public record PageMap(String charset, List<Stretch> stretches) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9+.:_-]{0,60}");
  private static final Pattern STRETCH =
      Pattern.compile("(\\d{1,9})\\+(\\d{1,9})@(\\d{1,9})(?:\\+(\\d{1,9}))?");

  /**
   * A stretch of text and its place in the page. All counts are Unicode code points, in the page
   * those of the decoded page without its byte-order mark. Where both lengths are equal, each code
   * point of the text stands for its counterpart in the page; else the whole stands for the whole
   * (a letter for a character reference, one space for a line break and blanks).
   *
   * @param textStart first code point in the text
   * @param textEnd first code point after it
   * @param pageStart first code point in the page
   * @param pageEnd first code point after it
   */
  public record Stretch(int textStart, int textEnd, int pageStart, int pageEnd) {
    public Stretch {
      if (textStart < 0 || textEnd <= textStart || pageStart < 0 || pageEnd <= pageStart) {
        throw new IllegalArgumentException(
            "not a stretch: [%d, %d) at [%d, %d)"
                .formatted(textStart, textEnd, pageStart, pageEnd));
      }
    }

    private boolean isExact() {
      return textEnd - textStart == pageEnd - pageStart;
    }

    private Stretch within(int start, int end) {
      int from = Math.max(start, textStart);
      int to = Math.min(end, textEnd);
      return isExact()
          ? new Stretch(from, to, pageStart + from - textStart, pageStart + to - textStart)
          : this;
    }

    @Override
    public String toString() {
      String place = textStart + "+" + (textEnd - textStart) + "@" + pageStart;
      return isExact() ? place : place + "+" + (pageEnd - pageStart);
    }
  }

  public PageMap {
    stretches = List.copyOf(stretches);
    if (!NAME.matcher(charset).matches()) {
      throw new IllegalArgumentException("not the name of a character set: " + charset);
    }
    int end = 0;
    for (Stretch stretch : stretches) {
      if (stretch.textStart() < end) {
        throw new IllegalArgumentException("out of order: " + stretch + " after " + end);
      }
      end = stretch.textEnd();
    }
  }

  /**
   * The stretches that hold the text from {@code start} to {@code end}, cut to it where they can
   * be.
   *
   * @param start first code point in the text
   * @param end first code point after it
   */
  public List<Stretch> places(int start, int end) {
    List<Stretch> places = new ArrayList<>();
    for (int at = firstEndingAfter(start); at < stretches.size(); at++) {
      if (stretches.get(at).textStart() >= end) {
        break;
      }
      places.add(stretches.get(at).within(start, end));
    }
    return places;
  }

  private int firstEndingAfter(int start) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).textEnd() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The map on one line, for the store: the character set, then {@code start+length@page} for each
   * stretch, with {@code +length} in the page where it differs.
   */
  @Override
  public String toString() {
    return stretches.stream()
        .map(stretch -> " " + stretch)
        .collect(Collectors.joining("", charset, ""));
  }

  /**
   * Takes a map back from its line.
   *
   * @throws IllegalArgumentException if {@code line} is no map
   */
  public static PageMap parse(String line) {
    String[] parts = line.split(" ", -1);
    List<Stretch> stretches = new ArrayList<>();
    for (int at = 1; at < parts.length; at++) {
      Matcher matcher = STRETCH.matcher(parts[at]);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("not a stretch of a page map: " + parts[at]);
      }
      int text = Integer.parseInt(matcher.group(1));
      int length = Integer.parseInt(matcher.group(2));
      int page = Integer.parseInt(matcher.group(3));
      int pageLength = matcher.group(4) == null ? length : Integer.parseInt(matcher.group(4));
      stretches.add(new Stretch(text, text + length, page, page + pageLength));
    }
    return new PageMap(parts[0], stretches);
  }
}
