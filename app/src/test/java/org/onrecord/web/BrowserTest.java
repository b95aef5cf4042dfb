package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.gather.Gathered;
import org.onrecord.record.Demo;

/** What a person does, in a real browser. */
class BrowserTest {
  private static final Pattern AN_ARTICLE = Pattern.compile("/articles/a[0-9a-f]+");
  private static final Pattern A_STATEMENT = Pattern.compile("/statements/s[0-9a-f]+");

  private static Chromium chromium;
  private static Browser browser;

  @TempDir private Path folder;
  private final List<String> complaints = new ArrayList<>();
  private Desk desk;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
    browser = chromium.browser();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  @BeforeEach
  void open() {
    desk = Desk.pictured();
    context = browser.newContext();
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
  }

  @AfterEach
  void close() {
    context.close();
    desk.close();
    assertThat(complaints).as("the browser complains of nothing").isEmpty();
  }

  private void go(String path) {
    page.navigate(desk.address(path));
  }

  private void goToTalks() {
    go("/articles?outlet=The+Courier");
    page.getByRole(AriaRole.LINK, named("Minister rules out talks")).click();
    page.waitForURL(AN_ARTICLE);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  @Test
  void aPersonPastesAnArticleAndOpensIt() {
    go("/");
    page.getByRole(AriaRole.LINK, named("Add").setExact(true)).click();
    page.getByLabel("Text of the article")
        .fill("Bridge to close\nThe mayor said the bridge would close on Monday.");
    page.getByLabel("Outlet").fill("The Gazette");
    page.getByRole(AriaRole.BUTTON, named("Add this text")).click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Added: ");
    page.getByRole(AriaRole.LINK, named("Open the article")).click();
    page.waitForURL(AN_ARTICLE);
    assertThat(page.getByRole(AriaRole.HEADING, named("Bridge to close"))).isVisible();
    assertThat(page.locator("article")).containsText("The Gazette");
  }

  @Test
  void aPersonDropsSeveralFiles() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "The mayor said no. “No,” he said.");
    Path bad = Files.writeString(folder.resolve("bad.json"), "{");
    go("/add");
    page.getByLabel(Pattern.compile("^Files")).setInputFiles(new Path[] {good, bad});
    page.getByRole(AriaRole.BUTTON, named("Add the files")).click();
    page.waitForURL(Pattern.compile("/jobs/[-0-9a-f]+$"));
    assertThat(page.locator(".job")).containsText("2 of 2 inputs done, 1 article added");
    assertThat(page.locator(".job tbody")).containsText("bad.json");
  }

  @Test
  void aPersonFindsAStatementAndOpensItsWords() {
    go("/");
    page.getByRole(AriaRole.SEARCHBOX, named("Find in statements")).fill("letters");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("/statements\\?words=letters$"));
    assertThat(page.locator("tbody tr")).hasCount(2);
    page.getByRole(AriaRole.LINK, named("letters had gone back and forth")).first().click();
    page.waitForURL(A_STATEMENT);
    assertThat(page.locator("blockquote .words.indirect"))
        .hasText("letters had gone back and forth");
    page.getByRole(AriaRole.LINK, named("Minister rules out talks")).click();
    page.waitForURL(Pattern.compile("/articles/a[0-9a-f]+#s[0-9a-f]+"));
    assertThat(page.locator("#statements li.on")).containsText("letters had gone back and forth");
    page.goBack();
    page.goBack();
    assertThat(page).hasURL(desk.address("/statements?words=letters"));
  }

  @Test
  void tickingAFacetChangesTheAddressAndTheList() {
    go("/statements");
    page.getByRole(AriaRole.CHECKBOX, named("indirect")).check();
    page.waitForURL(Pattern.compile("/statements\\?form=indirect$"));
    assertThat(page.locator("tbody tr")).hasCount(2);
    assertThat(page.getByRole(AriaRole.CHECKBOX, named("indirect"))).isChecked();
  }

  @Test
  void theKeyboardWalksThroughAnArticle() {
    goToTalks();
    Locator on = page.locator("#statements li.on");
    page.keyboard().press("j");
    assertThat(on).containsText("there would be “no talks” this year");
    assertThat(page.locator(".mark.on").first()).hasText("The minister");
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(on).containsText("“the last word”");
    page.keyboard().press("k");
    assertThat(on).containsText("“We have said");
    page.keyboard().press("Escape");
    assertThat(on).hasCount(0);
    page.keyboard().press("/");
    page.keyboard().type("letters");
    assertThat(page.locator("#statements li:visible")).hasCount(1);
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
    assertThat(page.locator("#statements li:visible")).hasCount(4);
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    page.waitForURL(A_STATEMENT);
    page.keyboard().press("g");
    page.keyboard().press("s");
    page.waitForURL(desk.address("/statements"));
  }

  @Test
  void wordsAndListLightUpTogetherUnderThePointer() {
    goToTalks();
    page.locator(".mark.inner, .mark .inner").first().hover();
    assertThat(page.locator("#statements li.on")).containsText("“the last word”");
    page.locator("#statements li").last().hover();
    assertThat(page.locator(".mark.on").first()).hasText("A Western diplomat");
  }

  @Test
  void theKeysAreShownAndCanBeSwitchedOff() {
    go("/statements");
    page.keyboard().press("?");
    assertThat(page.locator("dialog")).isVisible();
    page.locator("dialog .keys-on").uncheck();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).isHidden();
    page.reload();
    page.keyboard().press("?");
    assertThat(page.locator("dialog")).isHidden();
    go("/keys");
    page.locator("main .keys-on").check();
    page.keyboard().press("g");
    page.keyboard().press("h");
    page.waitForURL(desk.address("/"));
  }

  @Test
  void theCsvIsWhatTheListShows() throws IOException {
    go("/statements?form=indirect");
    Download download =
        page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named("CSV")).click());
    assertThat(download.suggestedFilename()).isEqualTo("onrecord-statements.csv");
    Path file = folder.resolve("statements.csv");
    download.saveAs(file);
    assertThat(Files.readString(file, StandardCharsets.UTF_8).lines()).hasSize(3);
  }

  @Test
  void theThemeCanBeSwitchedAndIsKept() {
    go("/");
    String before = ground();
    page.locator("#theme").click();
    assertThat(ground()).isNotEqualTo(before);
    page.reload();
    assertThat(ground()).isNotEqualTo(before);
  }

  private String ground() {
    return String.valueOf(
        page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
  }

  @Test
  void hostileWordsDontRun() {
    List<String> alerts = new ArrayList<>();
    page.onDialog(
        dialog -> {
          alerts.add(dialog.message());
          dialog.dismiss();
        });
    for (String path : List.of("/", "/articles", "/statements", "/statements?words=calc")) {
      go(path);
    }
    page.getByRole(AriaRole.LINK, named("calc")).click();
    page.waitForURL(A_STATEMENT);
    assertThat(alerts).isEmpty();
  }

  @Test
  void aPersianArticleIsSetFromRightToLeftAndSaysThatItIsNotRead() {
    Gathered persian = Demo.articles().getLast();
    desk.recorder.add(persian);
    go("/articles");
    page.getByRole(AriaRole.LINK, named("کتابخانهٔ بادبادک")).click();
    page.waitForURL(AN_ARTICLE);
    assertThat(page.locator("article")).hasAttribute("lang", "fa");
    assertThat(page.locator("article h1")).hasCSS("direction", "rtl");
    assertThat(page.locator("article p[dir]").first()).hasCSS("direction", "rtl");
    assertThat(page.locator(".notice")).containsText("Not read: the language is “fa”");
    assertThat(page.locator("article")).containsText("۴۲۰ میلیون تومان");
  }

  @Test
  void everythingWorksWithoutScript() {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext plain = browser.newContext(options)) {
      Page still = plain.newPage();
      still.navigate(desk.address("/add"));
      still.getByLabel("Text of the article").fill("The mayor said the bridge would close.");
      still.getByRole(AriaRole.BUTTON, named("Add this text")).click();
      still.getByRole(AriaRole.LINK, named("Open the article")).click();
      assertThat(still.locator("article")).containsText("the bridge would close");
      still.navigate(desk.address("/statements"));
      still.getByLabel("Words or “a phrase”").fill("letters");
      still.getByRole(AriaRole.BUTTON, named("Show")).click();
      assertThat(still).hasURL(desk.address("/statements?words=letters"));
      assertThat(still.locator("tbody tr")).hasCount(2);
      assertThat(still.locator("#theme")).isHidden();
    }
  }

  @Test
  void wordsThatWereClickedTakeThePersonToTheirEntry() {
    goToTalks();
    page.getByText("letters had gone back and forth").first().click();
    assertThat(page.locator("#statements li.on")).containsText("letters had gone back and forth");
    page.keyboard().press("Enter");
    page.waitForURL(A_STATEMENT);
    assertThat(page.locator("#citation")).containsText("A Western diplomat");
  }

  @Test
  void theThemeOfTheSystemIsFollowed() {
    go("/");
    String light = ground();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(ground()).isNotEqualTo(light);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("nav").first()).isHidden();
  }

  @Test
  void nothingOverflowsANarrowScreen() {
    page.setViewportSize(420, 900);
    for (String path : List.of("/", "/add", "/articles", "/statements", "/about", "/keys")) {
      go(path);
      assertThat(
              (Boolean)
                  page.evaluate(
                      "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
          .as(path)
          .isTrue();
    }
  }
}
