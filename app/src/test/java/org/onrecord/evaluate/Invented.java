package org.onrecord.evaluate;

import java.util.List;

/** Invented articles, marked by a person and by a reader that errs, with the traps of the field. */
final class Invented {
  private Invented() {}

  static List<ScoredArticle> articles() {
    return List.of(bridge(), signs(), splits(), empty());
  }

  private static ScoredArticle bridge() {
    return Marked.article(
        "bridge",
        """
        {s1 The mayor} {c1 said} {t1 the bridge is “safe”}. {s2 She} {c2 denied} {t2 the report. It is old}.
        {t3 “We will pay,”} {s3 a spokesman for the U.S. Navy} {c3 told} reporters.

        {t4 “No one asked us.”} The {s5 union} {c5 fears {t5 delays}}.
        """,
        """
        {s1 The mayor} {c1 said} {t1 the bridge is} “safe”. She denied {t2 the report. It is old}.
        {t3 “We will pay,}” {s3 a spokesman for the U.S. Navy} {c3 told reporters}.

        {t4 “No one asked us.”} {s5 The union} {c5 fears} {t5 delays}.
        """);
  }

  private static ScoredArticle signs() {
    return Marked.article(
        "signs",
        """
        😀 {s1 Zoë Müller} {c1 wrote}: {t1 “10 m² for €3.5m 😀!”} She left.\u00a0{t2 It rains}, {c2 reportedly}.
        {s3 او} {c3 گفت} {t3 می\u200cخواهد}. {s4 E\u0301va} {c4 thinks} {t4 _x is ½}.
        """,
        """
        😀 {s1 Zoë} Müller {c1 wrote}: “{t1 10 m² for €3.5m 😀}!” She left.\u00a0{t2 It rains}, {c2 reportedly}.
        {s3 او} {c3 گفت} {t3 می}\u200cخواهد. {s4 E\u0301va} {c4 thinks} {t4 _x is ½.}
        """);
  }

  private static ScoredArticle splits() {
    return Marked.article(
        "splits",
        """
        {t1 “The talks,”} {s1 he} {c1 said}, {t1 “have failed
        again.”} {s2 They} {c2 said} {t2 {s3 Iran} {c3 wants} {t3 a deal}}. {s4 Critics} {c4 warn} {t4 of war}
        and {c5 say} {t5 prices will rise}.
        """,
        """
        {t1 “The talks,”} {s1 he} {c1 said}, “{t6 have failed}
        again.” {s2 They} {c2 said} {t2 Iran wants} a deal. {s4 Critics} {c4 {c7 warn}} {t4 of} {t7 war}
        and {c4 say} {t4 prices will rise}.
        """);
  }

  private static ScoredArticle empty() {
    return Marked.article(
        "zero", "Nobody said a word. It rained.", "Nobody {c1 said} {t1 a word}. It rained.");
  }
}
