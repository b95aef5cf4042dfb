package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.act.Code;
import org.onrecord.act.Coded;
import org.onrecord.text.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class CodedLineTest {
  private static final Coded KNOWN =
      new Coded(Code.AID, 0.5, Optional.of("Ann \"A\""), Optional.of("Bo\tand\nhis men"));
  private static final Coded BARE = new Coded(Code.STATE, 1, Optional.empty(), Optional.empty());

  private static Optional<JsonNode> id(String id) {
    return Optional.of(JsonNodeFactory.instance.stringNode(id));
  }

  @Test
  void theObjectHasAllKeysInTheirOrder() {
    assertThat(CodedLine.json(id("a1"), KNOWN))
        .isEqualTo(
            "{\"id\":\"a1\",\"code\":\"AID\",\"quad\":\"material cooperation\",\"confidence\":0.50,"
                + "\"source\":\"Ann \\\"A\\\"\",\"target\":\"Bo\\tand\\nhis men\"}");
  }

  @Test
  void whatIsNotKnownIsNull() {
    assertThat(CodedLine.json(Optional.empty(), BARE))
        .isEqualTo(
            "{\"id\":null,\"code\":\"STATE\",\"quad\":null,\"confidence\":1.00,"
                + "\"source\":null,\"target\":null}");
  }

  @Test
  void aNumberStaysANumber() {
    Optional<JsonNode> seven = Optional.of(JsonNodeFactory.instance.numberNode(7));
    assertThat(CodedLine.json(seven, BARE)).startsWith("{\"id\":7,");
  }

  @Test
  void aRowHasOneCellForEachColumnWhateverIsInThem() {
    assertThat(CodedLine.row(id("a\t1"), KNOWN))
        .isEqualTo("a 1\tAID\tmaterial cooperation\t0.50\tAnn \"A\"\tBo and his men");
    assertThat(CodedLine.row(Optional.empty(), BARE)).isEqualTo("\tSTATE\t\t1.00\t\t");
    assertThat(CodedLine.HEADER.split("\t")).hasSize(6);
  }

  @Test
  void aLineThatCouldNotBeReadSaysWhereAndWhy() {
    assertThat(CodedLine.json("x:3", id("a"), Problem.of("json", "this is not JSON")))
        .isEqualTo(
            "{\"id\":\"a\",\"input\":\"x:3\","
                + "\"problems\":[{\"code\":\"json\",\"message\":\"this is not JSON\"}]}");
  }
}
