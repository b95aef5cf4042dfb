package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Entrance;
import org.onrecord.access.Guard;
import org.onrecord.access.Token;

/** Asks a person for the token, once for each browser, and lets them leave again. */
final class SignInPage {
  private static final Frame FRAME = new Frame("Sign in", Frame.SIGN_IN);
  private static final int REFUSED = 401;
  private static final int SEE_OTHER = 303;

  private final Entrance entrance;
  private final Templates templates;

  SignInPage(Entrance entrance, Templates templates) {
    this.entrance = entrance;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(
        Guard.SIGN_IN,
        context -> show(context, new SignInView(then(context.queryParam("then")), "")));
    routes.post(Guard.SIGN_IN, this::signIn);
    routes.post(Guard.SIGN_OUT, this::signOut);
  }

  private void signOut(Context context) {
    Optional.ofNullable(context.cookie(Guard.COOKIE))
        .ifPresent(cookie -> entrance.token().ifPresent(token -> token.end(cookie, Instant.now())));
    context.header("Set-Cookie", cookie("", 0));
    context.status(SEE_OTHER).header("Location", Guard.SIGN_IN);
  }

  private static String cookie(String value, long seconds) {
    return "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Strict"
        .formatted(Guard.COOKIE, value, seconds);
  }

  private void signIn(Context context) {
    String then = then(context.formParam("then"));
    String given = Optional.ofNullable(context.formParam("token")).orElse("").strip();
    Optional<Token> token = entrance.token().filter(wanted -> wanted.is(given));
    if (entrance.token().isPresent() && token.isEmpty()) {
      context.status(REFUSED);
      show(context, new SignInView(then, "That is not this record's token."));
      return;
    }
    token.ifPresent(
        right ->
            context.header(
                "Set-Cookie",
                cookie(
                    right.session(Instant.now().plus(Token.SESSION)), Token.SESSION.toSeconds())));
    context.status(SEE_OTHER).header("Location", then);
  }

  private void show(Context context, SignInView view) {
    templates.answer(context, "signin", FRAME, view);
  }

  /** Where to go on: a page of this workbench and of no other. */
  private static String then(@Nullable String asked) {
    return asked != null && asked.matches("/(?![/\\\\])[\\x21-\\x7E]*") ? asked : "/";
  }
}
