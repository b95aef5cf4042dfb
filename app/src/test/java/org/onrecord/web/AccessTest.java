package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.record.Demo;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.StoredStatement;

/** Every page, in both themes, against axe's rules for people who see or move differently. */
class AccessTest {
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private static Chromium chromium;
  private static Desk desk;

  @BeforeAll
  static void start() {
    chromium = Chromium.launch();
    desk = Desk.pictured();
    desk.recorder.add(Demo.articles().getLast());
    desk.post("/add/files", List.of("files:three.exe", "MZ"));
    desk.post("/add/files", List.of("files:four.exe", "MZ", "files:five.exe", "MZ"));
    desk.store.sources().add("folder", "/reports", Optional.of("Post"));
  }

  @AfterAll
  static void stop() {
    desk.close();
    chromium.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void noPageHasSeriousFindings(ColorScheme theme) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setColorScheme(theme).setBypassCSP(true);
    try (BrowserContext context = chromium.browser().newContext(options)) {
      Page page = context.newPage();
      for (String path : pages()) {
        page.navigate(desk.address(path));
        assertThat(grave(page)).as(path + " " + theme).isEmpty();
      }
      page.keyboard().press("?");
      assertThat(grave(page)).as("keys " + theme).isEmpty();
    }
  }

  private static List<String> grave(Page page) {
    return new AxeBuilder(page)
            .setLegacyMode(true) // one frame: no second page is needed to finish
            .analyze()
            .getViolations()
            .stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(AccessTest::said)
            .toList();
  }

  private static String said(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml();
  }

  private static List<String> pages() {
    StoredStatement inner = desk.find("“the last word”");
    String nested = inner.id();
    String article = inner.article().id();
    String persian =
        desk.store.findArticles(StatementQuery.all(), 0, 50).stream()
            .filter(row -> row.language().filter("fa"::equals).isPresent())
            .map(row -> row.id())
            .findFirst()
            .orElseThrow();
    return List.of(
        "/",
        "/add",
        "/articles",
        "/articles/" + article + "#" + nested,
        "/articles/" + persian,
        "/statements",
        "/statements?words=nothing+at+all",
        "/statements/" + nested,
        "/problems",
        "/jobs",
        "/jobs/" + desk.store.jobs().latest(1).getFirst().id(),
        "/sources",
        "/about",
        "/keys",
        "/sign-in",
        "/nope");
  }
}
