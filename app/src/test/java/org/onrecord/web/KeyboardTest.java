package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.StoredStatement;

/** The whole of the work without a mouse. */
class KeyboardTest {
  private static final Pattern A_STATEMENT = Pattern.compile("/statements/s[0-9a-f]+$");

  /** What has the focus: its text, and whether it can be seen that it has it. */
  private static final String FOCUS =
      """
      () => {
        const it = document.activeElement, look = getComputedStyle(it);
        const box = it.getBoundingClientRect();
        return [it.tagName, (it.innerText || it.value || it.name || "").trim(),
          String(look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 1),
          String(box.width > 0 && box.right > 0)];
      }
      """;

  private static Chromium chromium;
  private static Desk desk;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

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

  @BeforeEach
  void open() {
    context = chromium.browser().newContext();
    page = context.newPage();
    page.setDefaultTimeout(15_000);
    page.onPageError(complaints::add);
  }

  @AfterEach
  void close() {
    context.close();
    assertThat(complaints).as("the browser complains of nothing").isEmpty();
  }

  private void go(String path) {
    page.navigate(desk.address(path));
  }

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  @SuppressWarnings("unchecked")
  private List<String> focus() {
    return (List<String>) page.evaluate(FOCUS);
  }

  private static StoredStatement letters() {
    return desk.find("letters had gone back");
  }

  @Test
  void tabGoesThroughEverythingInOrderAndIsSeen() {
    String actor = desk.store.actors().list(ActorQuery.named("Quill"), 0, 1).getFirst().id();
    for (String path : List.of("/statements/" + letters().id(), "/review", "/actors/" + actor)) {
      go(path);
      List<String> order = new ArrayList<>();
      for (int i = 0; i < 26; i++) {
        press("Tab");
        List<String> now = focus();
        if (now.getFirst().equals("BODY")) {
          break;
        }
        assertThat(now.get(2)).as(path + ": the focus on " + now + " is seen").isEqualTo("true");
        assertThat(now.get(3)).as(path + ": " + now + " is in the picture").isEqualTo("true");
        order.add(now.get(1));
      }
      assertThat(order)
          .startsWith("Skip to the page", "Onrecord", "Statements", "Actors", "Articles", "Issues");
    }
  }

  @Test
  void theFirstLinkSkipsToThePage() {
    go("/statements");
    press("Tab", "Enter", "Tab");
    assertThat(page.locator("#words")).isFocused();
  }

  @Test
  void afterGOneLetterGoesToEachPage() {
    Map<String, String> places =
        Map.of(
            "s",
            "/statements",
            "p",
            "/actors",
            "a",
            "/articles",
            "i",
            "/issues",
            "c",
            "/chronology",
            "w",
            "/network",
            "r",
            "/review",
            "n",
            "/add",
            "f",
            "/sources",
            "j",
            "/jobs");
    go("/");
    places.forEach(
        (key, place) -> {
          press("g", key);
          page.waitForURL(desk.address(place));
        });
    press("g", "h");
    page.waitForURL(desk.address("/"));
  }

  @Test
  void aStatementIsAcceptedUndoneAndTheNextOneComes() {
    go("/statements/" + letters().id());
    press("a");
    assertThat(page.locator(".standing .status")).hasText("✓ checked");
    page.waitForLoadState();
    press("u");
    assertThat(page.locator(".standing .status")).hasText("not checked");
    page.waitForLoadState();
    String here = page.url();
    press("k");
    page.waitForURL(url -> !url.equals(here) && A_STATEMENT.matcher(url).find());
    press("j");
    page.waitForURL(here);
  }

  @Test
  void aStatementIsCorrectedFromItsArticle() {
    go("/articles/" + letters().article().id());
    press("j", "j", "e");
    page.waitForURL(Pattern.compile("/statements/s[0-9a-f]+#correct$"));
    assertThat(page.locator("details.correct[open]")).hasCount(1);
    assertThat(page.locator("details.correct[open] > summary")).isFocused();
    press("Escape");
    assertThat(page.locator("details.correct[open]")).hasCount(0);
    press("e", "Tab");
    assertThat(page.locator("details.correct[open] textarea")).isFocused();
    press("Escape", "Escape");
    assertThat(page.locator("details.correct[open]")).hasCount(1);
  }

  @Test
  void reviewGoesOnBySingleKeys() {
    go("/review");
    press("s");
    page.waitForURL(Pattern.compile("after="));
    String second = page.locator(".one blockquote").innerText();
    press("r");
    page.waitForURL(Pattern.compile("undo="));
    press("u");
    page.waitForURL(Pattern.compile("/review\\?at="));
    assertThat(page.locator(".one blockquote")).hasText(second);
  }

  @Test
  void whoSpeaksIsDecidedAndTakenBack() {
    go("/actors/unresolved");
    page.getByLabel("Who is “a diplomat”?").focus();
    press("Enter");
    page.waitForURL(Pattern.compile("/decide"));
    press("/");
    page.keyboard().type("Quill");
    press("Enter");
    page.waitForURL(Pattern.compile("who=Quill"));
    page.locator("input[name=actor]").first().focus();
    press("Space", "Tab", "Space");
    page.locator("input[name=by]").focus();
    page.keyboard().type("Ana");
    press("Enter");
    assertThat(page.locator(".done")).containsText("1 statement is now by Mara Quill.");
    page.waitForLoadState();
    press("u");
    assertThat(page.locator(".done")).hasCount(0);
    assertThat(page.getByLabel("Who is “a diplomat”?")).isVisible();
  }

  @Test
  void onANarrowScreenTheListComesFirstAndWhatNarrowsItIsAStepAway() {
    page.setViewportSize(360, 800);
    go("/statements");
    assertThat(page.locator("fieldset").first()).isHidden();
    page.locator(".narrowing > summary").focus();
    press("Enter");
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("indirect")).focus();
    press("Space");
    page.waitForURL(Pattern.compile("form=indirect"));
    assertThat(page.locator("fieldset").first()).isVisible();
    page.setViewportSize(1280, 800);
    go("/statements");
    assertThat(page.locator("fieldset").first()).isVisible();
  }
}
