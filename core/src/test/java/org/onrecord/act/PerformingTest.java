package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.attribution.Drawn;
import org.onrecord.text.WordList;

class PerformingTest {
  private static final Act COMMENT = new Act(Code.STATE, List.of(), List.of(), 0.8);

  private static Act act(String picture, Act read) {
    Drawn drawn = Drawn.of(picture);
    return Performing.act(drawn.text(), drawn.attribution(), read);
  }

  private static Code code(String picture) {
    return act(picture, COMMENT).code();
  }

  private static List<String[]> entries(String list) {
    return WordList.lines(Performing.class, list).stream()
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cue-acts.tsv", "restated-acts.tsv"})
  void everyWordPerformsItsActInItsSentenceAndNoneInTheOther(String list) {
    List<String> wrong = new ArrayList<>();
    for (String[] entry : entries(list)) {
      if (code(entry[2]) != Code.valueOf(entry[0])) {
        wrong.add("missed: " + entry[2]);
      }
      if (code(entry[3]) == Code.valueOf(entry[0])) {
        wrong.add("wrong: " + entry[3]);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyQuotedWordPerformsItsActInItsQuotationAndNoneInTheOther() {
    List<String> wrong = new ArrayList<>();
    for (String[] entry : entries("quoted-acts.tsv")) {
      if (code("[Norland] {said}: <“" + entry[2] + "”>") != Code.valueOf(entry[0])) {
        wrong.add("missed: " + entry[2]);
      }
      if (code("[Norland] {said}: <“" + entry[3] + "”>") != Code.STATE) {
        wrong.add("wrong: " + entry[3]);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "[Norland] {denied} <the accusation>, STATE",
    "<a charge> [Eastmark] {has denied}, STATE",
    "[Norland] {accused of} <smuggling> Eastmark, ACCUSE"
  })
  void whoDeniesAChargeAccusesNobody(String picture, Code expected) {
    assertThat(act(picture, new Act(Code.ACCUSE, List.of(), List.of(), 0.8)).code())
        .isEqualTo(expected);
  }

  @Test
  void theOutletsOwnWordsOfJudgementPerformNothing() {
    assertThat(code("[Norland] {said} <the raid was illegal>.")).isEqualTo(Code.STATE);
  }

  @ParameterizedTest
  @CsvSource({
    "[Norland] {said} <the port must open>.",
    "[Norland] {said} <Eastmark should immediately withdraw>.",
    "[Norland] {said} <Eastmark needs to stop>.",
    "[Norland] {said}: <“They ought to release the crews.”>",
    "[Norland] {said} <the rebels have to disarm>.",
    "[Berg] {said} <he wanted Norland to supply steel>.",
    "[Berg] {said}: <“We want the council to act.”>"
  })
  void whatOthersHaveToDoIsAskedOfThem(String picture) {
    assertThat(code(picture)).isEqualTo(Code.REQUEST);
  }

  @ParameterizedTest
  @CsvSource({
    "[Norland] {said} <the port must be small>.",
    "[Norland] {said} <the bridge should hold>.",
    "[Berg] {said} <he wanted to supply steel>.",
    "[Berg] {said} <they wanted us to leave>.",
    "[Berg] {said} <he expected prices to rise>.",
    "[Berg] {repeated} <that demand for steel was low>.",
    "[Berg] {renewed} <no offers>.",
    "[Berg] {said}: <“We want it to be over.”>",
    "[Norland] {said} <it must stop raining>.",
    "[Norland] {said}: <“I need to leave.”>",
    "[Norland] {said} <there is need>.",
    "[Norland] {said} <must>."
  })
  void whatIsOnlyLikelyOrOnesOwnIsNot(String picture) {
    assertThat(code(picture)).isEqualTo(Code.STATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [A deputy] {suggested} <Norland establish a zone over the strait>      | REQUEST
          [A deputy] {has proposed} <that the courts release the crews>          | REQUEST
          [A deputy] {suggested} <that Norland would stop at the strait>         | STATE
          [A deputy] {suggested} <most leave campaigners were wrong>             | STATE
          [A deputy] {did not suggest} <that Norland stop>                       | STATE
          [A deputy] {suggested} <the stop was long>                             | STATE
          """)
  void whatIsProposedWithoutAnEndingIsAskedFor(String picture, Code expected) {
    assertThat(code(picture)).isEqualTo(expected);
  }

  @Test
  void whoCallsSomethingByANameCallsNobodyToAnything() {
    Act read = new Act(Code.REQUEST, List.of(), List.of(), 0.4);
    assertThat(act("[Norland] {was calling} <the raid a “long event”>.", read).code())
        .isEqualTo(Code.STATE);
    assertThat(act("[Norland] {called} <its members to arms>.", read)).isSameAs(read);
    assertThat(act("[Norland] {called} <the raid “unacceptable”>.", read).code())
        .isEqualTo(Code.ACCUSE);
  }

  @Test
  void theWordsThatDecidedAreTheDutyAndTheDeed() {
    String picture = "[Norland] {said} <Eastmark should now withdraw>.";
    Act read = act(picture, COMMENT);
    assertThat(read.words().getFirst().in(Drawn.of(picture).text()))
        .isEqualTo("should now withdraw");
  }

  @Test
  void theWordsThatDecidedAreTheCues() {
    String picture = "[Norland] {has called again for} <calm>.";
    Act act = act(picture, COMMENT);
    assertThat(act.words().getFirst().in(Drawn.of(picture).text())).isEqualTo("called");
  }

  @Test
  void theWordsThatDecidedAreTheQuotedOnes() {
    String picture = "[Norland] {said}: <“We call on them to leave.”>";
    Act act = act(picture, COMMENT);
    assertThat(act.words().getFirst().in(Drawn.of(picture).text())).isEqualTo("We call on");
  }

  @Test
  void whatTheNetworkSawRightIsLeftAsItIs() {
    Act read = new Act(Code.ACCUSE, List.of(), List.of(), 0.4);
    assertThat(act("[Norland] {accused} <Eastmark of delay>.", read)).isSameAs(read);
  }

  @Test
  void quotedWordsDoNotOutweighAnActThatTheNetworkSaw() {
    Act read = new Act(Code.THREATEN, List.of(), List.of(), 0.4);
    assertThat(act("[Norland] {said}: <“This is unacceptable.”>", read)).isSameAs(read);
  }

  @ParameterizedTest
  @CsvSource({
    "[Norland] {refused} <to comment>.",
    "[Norland] {declined to} <say more>.",
    "[Norland] {did not accuse} <Eastmark>.",
    "[Norland] {never promised} <to pay>.",
  })
  void whoRefusesWordsOrDeniesAnActPerformsNone(String picture) {
    assertThat(code(picture)).isEqualTo(Code.STATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland] {said} <there should be no talks with Eastmark>          | REJECT
          [Norland] {said} <that there must not be any negotiations>         | REJECT
          [Norland] {said} <nobody should negotiate with Eastmark>           | REJECT
          [Norland] {said}, <“We will never negotiate”>                      | REJECT
          [Norland] {said} <there is no room for mediation>                  | REJECT
          [Norland] {warned against} <talks with Eastmark>                   | REJECT
          [Norland] {said} <that it would not support the deal>              | REJECT
          [Norland] {said} <it will never sign a pact>                       | REJECT
          [Norland] {said} <the crew would not sign a pact>                  | STATE
          [Norland] {said} <it will not support from there>                  | REJECT
          [Norland] {said} <it will not meet its targets>                    | STATE
          [Norland] {insisted on} <a pause>                                  | REQUEST
          [Norland] {insisted on Monday} <that it was late>                  | STATE
          [Norland] {insisted on} <calling it a war>                         | STATE
          [Norland] {said} <the talks should begin>                          | STATE
          [Norland] {said} <talks will not begin before Monday>              | STATE
          [Norland] {said} <Eastmark will not be at the talks>               | STATE
          [Norland] {warned of} <talks with Eastmark>                        | STATE
          [Norland] {said} <there is no rain>                                | STATE
          """)
  void whoSaysThatItMustNotBeRefusesIt(String picture, Code expected) {
    assertThat(code(picture)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland] {warned} <that Eastmark would bear the consequences>       | THREATEN
          [Norland] {warned} <of a crushing response that will come>           | THREATEN
          [Norland] {warned} <that it would face an “all-out war”>             | THREATEN
          [Norland] {warned} <that the storm would have grave consequences>    | STATE
          [Norland] {warned} <that forces could be late>                       | STATE
          [Norland] {warned} <that sanctions would hurt its farmers>           | STATE
          [Norland] {is warning} <that sanctions could follow if it sailed>    | THREATEN
          [Norland] {warned} <that sanctions are late>                         | STATE
          [Norland] {warned} <that the boats could be late>                    | STATE
          [Norland] {said} <that Eastmark would bear the consequences>         | STATE
          [Analysts] {warned} <that sanctions could hurt the port>             | STATE
          """)
  void aWarningOfWhatWouldFollowIsAThreat(String picture, Code code) {
    assertThat(code(picture)).isEqualTo(code);
  }
}
