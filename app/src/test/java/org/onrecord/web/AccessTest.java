package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.StoredStatement;

/**
 * Every page, light and wide, dark and narrow, against axe's rules for people who see or move
 * differently; none of them is wider than its screen.
 */
class AccessTest {
  private static final String WIDER =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private static final List<String> PLAIN =
      List.of(
          "/",
          "/add",
          "/articles",
          "/statements",
          "/statements?words=nothing+at+all",
          "/actors",
          "/actors/unresolved",
          "/issues",
          "/issues/talks",
          "/utterances",
          "/chronology",
          "/chronology?undated=1",
          "/network",
          "/review",
          "/corrections",
          "/problems",
          "/jobs",
          "/reread",
          "/sources",
          "/about",
          "/keys",
          "/sign-in",
          "/nope");

  private static Chromium chromium;
  private static Desk desk;

  @BeforeAll
  static void start() {
    chromium = Chromium.launch();
    desk = Desk.told();
  }

  @AfterAll
  static void stop() {
    desk.close();
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "DARK, 360"})
  void noPageHasFindingsNorIsWiderThanItsScreen(ColorScheme theme, int width) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setColorScheme(theme)
            .setViewportSize(width, 900)
            .setBypassCSP(true);
    List<String> findings = new ArrayList<>();
    try (BrowserContext context = chromium.browser().newContext(options)) {
      Page page = context.newPage();
      for (String path : pages()) {
        page.navigate(desk.address(path));
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        findings(page).forEach(each -> findings.add(path + " " + each));
        if (!page.evaluate(WIDER).equals(0)) {
          findings.add(path + " is wider than its screen by " + page.evaluate(WIDER));
        }
      }
      page.keyboard().press("?");
      findings(page).forEach(each -> findings.add("the keys " + each));
    }
    assertThat(findings).as(theme + ", " + width).isEmpty();
  }

  private static List<String> findings(Page page) {
    return new AxeBuilder(page)
            .setLegacyMode(true) // one frame: no second page is needed to finish
            .analyze()
            .getViolations()
            .stream()
            .map(AccessTest::said)
            .toList();
  }

  private static String said(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml();
  }

  private static List<String> pages() {
    StoredStatement inner = desk.find("“the last word”");
    String article = inner.article().id();
    String actor = desk.store.actors().list(ActorQuery.named("Quill"), 0, 1).getFirst().id();
    List<String> pages = new ArrayList<>(PLAIN);
    pages.add("/statements/" + inner.id());
    pages.add("/actors/" + actor);
    pages.add("/actors/" + actor + "/same?with=Quill");
    pages.add(DecidingPage.address("a diplomat") + "&who=Quill");
    pages.add("/utterances/" + desk.store.utterances().list(0, 1).getFirst().id());
    pages.add("/jobs/" + desk.store.jobs().latest(1).getFirst().id());
    for (ArticleSummary row : desk.store.findArticles(StatementQuery.all(), 0, 50)) {
      pages.add("/articles/" + row.id() + (row.id().equals(article) ? "#" + inner.id() : ""));
    }
    pages.add("/articles/" + article + "/reread");
    return pages;
  }
}
