package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.access.Entrance;
import org.onrecord.access.Token;
import org.onrecord.fetch.Fetching;

/**
 * Signing in from another machine, over plain HTTP. Browsers trust only this machine's own
 * addresses without TLS; 0.0.0.0 leads here and isn't one, so it stands for any other.
 */
class SignInTest {
  private static final String TOKEN = "a-token-of-some-length";
  private static final String ELSEWHERE = "0.0.0.0";

  @Test
  void aFormIsTakenFromABrowserThatTrustsTheAddressNoFurther() {
    Entrance entrance = new Entrance(ELSEWHERE, 0, Optional.of(Token.of(TOKEN)));
    try (Desk desk = Desk.empty();
        Workbench open = Workbench.start(desk.tools(Fetching.open()), entrance);
        Chromium chromium = Chromium.launch();
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(open.address() + "sign-in?then=/about");
      assertThat(page.evaluate("window.isSecureContext")).isEqualTo(false);
      page.fill("input[name=token]", TOKEN);
      Response answer =
          page.waitForResponse(
              each -> each.request().method().equals("POST"),
              () -> page.press("input[name=token]", "Enter"));
      assertThat(answer.status()).isEqualTo(303);
      page.waitForURL(open.address() + "about");
      assertThat(page.title()).contains("About");
    }
  }
}
