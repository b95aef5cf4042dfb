package org.onrecord.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.act.Deed;
import org.onrecord.actor.Casting.Voice;
import org.onrecord.actor.Nameless;
import org.onrecord.actor.Speaker;
import org.onrecord.attribution.Attribution;
import org.onrecord.issue.OnIssue;
import org.onrecord.setting.Setting;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Sha256;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;
import org.onrecord.when.Uttered;

/**
 * What somebody is reported to have said, believed or wanted.
 *
 * @param id {@code s1}, {@code s2} … by first offset, then end
 * @param zone the kind of zone it stands in
 * @param attribution its source, cue and content, form and kind
 * @param voice who speaks, and through whom it came
 * @param setting when, where and to whom it was said, as far as words say it
 * @param deed what saying it does
 */
public record Statement(
    String id, Zone.Kind zone, Attribution attribution, Voice voice, Setting setting, Deed deed) {
  private static final int KEY_DIGITS = 20;

  /** One of which nothing is known but its words. */
  public Statement(String id, Zone.Kind zone, Attribution attribution) {
    this(id, zone, attribution, Voice.unknown(), Setting.unknown(), Deed.unknown());
  }

  /** The same statement, by this voice, said then. */
  Statement by(Voice speaking, Setting then) {
    return new Statement(id, zone, attribution, speaking, then, deed);
  }

  /** The same statement, with ids in the place of the marks of people without a name. */
  Statement withIds(Map<String, String> byMark) {
    Setting then =
        new Setting(uttered(), setting.venue(), Nameless.told(setting.addressees(), byMark));
    return new Statement(id, zone, attribution, voice, then, deed.towards(byMark));
  }

  /** The same statement, doing that. */
  Statement doing(Deed done) {
    return new Statement(id, zone, attribution, voice, setting, done);
  }

  /** The same statement, speaking of these issues. */
  Statement on(List<OnIssue> issues) {
    return new Statement(id, zone, attribution, voice, setting, deed.on(issues));
  }

  /** The issues it speaks of, and where it stands on each. */
  public List<OnIssue> issues() {
    return deed.issues();
  }

  /** When it was said, as far as words say it. */
  public Uttered uttered() {
    return setting.uttered();
  }

  /** Who speaks. */
  public Speaker speaker() {
    return voice.speaker();
  }

  /** From its first to its last word, whatever their role. */
  public Span extent() {
    return attribution.frame().extent();
  }

  /** The source's words in {@code text}; empty without a source. */
  public Optional<String> speakerWords(String text) {
    return attribution.sourceWords(text);
  }

  /** In how many other statements it stands. */
  public int depth() {
    return attribution.chain().size() - 1;
  }

  /**
   * A key that stays with these words in this article: {@code s} and 20 hexadecimal digits of a
   * SHA-256 over the article's id and the code-point offsets of content and cue.
   */
  public String key(String articleId, CodePoints points) {
    StringBuilder value = new StringBuilder(articleId);
    for (List<Span> role : List.of(attribution.content(), attribution.cue())) {
      value.append('|');
      for (Span span : role) {
        value.append(points.codePoint(span.start())).append('-');
        value.append(points.codePoint(span.end())).append(',');
      }
    }
    return "s" + Sha256.hex(value.toString(), KEY_DIGITS);
  }
}
