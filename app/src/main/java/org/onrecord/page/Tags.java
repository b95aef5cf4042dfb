package org.onrecord.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What the names and attributes of elements say of their text. */
final class Tags {
  /** Elements whose words are never part of what a page shows to read. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "iframe",
          "frame",
          "noframes",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "map",
          "button",
          "select",
          "option",
          "datalist",
          "textarea",
          "input",
          "progress",
          "meter",
          "dialog",
          "menu",
          "link",
          "meta",
          "amp-ad",
          "amp-sidebar",
          "amp-analytics",
          "amp-consent",
          "optgroup",
          "area",
          "noembed",
          "plaintext");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "label",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul",
          "amp-story",
          "listing",
          "xmp",
          "search",
          "colgroup",
          "frameset");

  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Pattern HIDING =
      Pattern.compile(
          "(?i)(?:^|[;\\s])(?:display\\s{0,5}:\\s{0,5}none|visibility\\s{0,5}:\\s{0,5}hidden)");

  private Tags() {}

  /** Whether its words are never shown to read: scripts, controls. */
  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  /** Whether the page hides it. */
  static boolean isHidden(Element element) {
    return !element.normalName().equals("body")
        && !element.normalName().equals("html")
        && (element.hasAttr("hidden")
            || element.attr("aria-hidden").equalsIgnoreCase("true")
            || HIDING.matcher(element.attr("style")).find());
  }

  /** Whether a browser begins a new line before and after it. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isHeading(Element element) {
    return HEADING.matcher(element.normalName()).matches();
  }

  static boolean is(@Nullable Node node, String... names) {
    if (node instanceof Element element) {
      for (String name : names) {
        if (element.normalName().equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is, or stands in, an element of one of these names. */
  static boolean isInside(Element element, String... names) {
    for (Element at = element; at != null; at = at.parent()) {
      if (is(at, names)) {
        return true;
      }
    }
    return false;
  }
}
