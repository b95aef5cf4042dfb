package org.onrecord.fetch;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Says in a sentence why a request came to nothing. */
final class Wording {
  private Wording() {}

  /** What went wrong between here and the server. */
  static RefusedException refusal(Throwable cause, Limits limits) {
    return switch (cause) {
      case RefusedException refused -> refused;
      case PrivateAddressException hidden ->
          new RefusedException("private-address", hidden.reason());
      case UnknownHostException unknown ->
          new RefusedException("unknown-host", "no address is known for this name");
      case SSLException certificate ->
          new RefusedException("certificate", "the server doesn't prove its name: " + words(cause));
      case ConnectTimeoutException late ->
          new RefusedException(
              "no-connection", "no connection within " + seconds(limits.connect()));
      case SocketTimeoutException silent ->
          new RefusedException("slow", "nothing came for " + seconds(limits.silence()));
      case ConnectException none -> new RefusedException("no-connection", "nothing answers there");
      case NoRouteToHostException none ->
          new RefusedException("no-connection", "nothing answers there");
      case MessageConstraintException endless ->
          new RefusedException("http", "the answer's headers are too long or too many");
      case ZipException broken -> new RefusedException("cut", "the packed page is damaged");
      case ConnectionClosedException cut -> cut();
      case MalformedChunkCodingException cut -> cut();
      case EOFException cut -> cut();
      case NoHttpResponseException none ->
          new RefusedException("no-connection", "the server hung up without an answer");
      case SocketException broken ->
          new RefusedException("no-connection", "the connection broke: " + words(cause));
      case ClientProtocolException protocol when protocol.getCause() != null ->
          refusal(protocol.getCause(), limits);
      case HttpException protocol ->
          new RefusedException("http", "the answer is not proper HTTP: " + words(cause));
      default -> new RefusedException("http", "the page can't be had: " + words(cause));
    };
  }

  /** A status without a page, as a person says it. */
  static RefusedException status(Answer answer) {
    String wait =
        answer
            .header("Retry-After")
            .map(when -> "; it asks to come back later (Retry-After: " + shown(when) + ")")
            .orElse("");
    String meaning =
        switch (answer.status()) {
          case 401, 402 -> " (only for those signed in)";
          case 403, 451 -> " (not allowed)";
          case 404, 410 -> " (not there)";
          case 429 -> " (too many requests)";
          default -> "";
        };
    return new RefusedException(
        "http-status", "the server answered " + answer.status() + meaning + wait);
  }

  static String seconds(Duration duration) {
    long seconds = Math.max(1, duration.toSeconds());
    return seconds == 1 ? "a second" : seconds + " seconds";
  }

  private static RefusedException cut() {
    return new RefusedException("cut", "the connection ended before the page did");
  }

  /** A header's words, as far as they can be printed. */
  private static String shown(String value) {
    String clean = value.replaceAll("[^\\x20-\\x7e]", "?");
    return clean.length() > 40 ? clean.substring(0, 40) : clean;
  }

  private static String words(Throwable cause) {
    String message = cause.getMessage();
    return message == null
        ? cause.getClass().getSimpleName()
        : message.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", "?");
  }
}
