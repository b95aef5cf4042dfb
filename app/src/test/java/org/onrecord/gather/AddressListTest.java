package org.onrecord.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressListTest {
  private final List<Gathered> problems = new ArrayList<>();

  /** Each page as {@code address|title|outlet|day}. */
  private List<String> rows(String text) {
    return new AddressList("list.csv", problems::add)
        .read(text).entries().stream()
            .map(
                entry ->
                    String.join(
                        "|",
                        entry.link().orElseThrow(),
                        entry.origin().title().orElse(""),
                        entry.origin().outlet().orElse(""),
                        entry.origin().published().day().map(Object::toString).orElse("")))
            .toList();
  }

  @Test
  void aColumnOfAddressesIsAList() {
    assertThat(rows("https://harbour.example/1\r\nhttps://harbour.example/2\n"))
        .containsExactly("https://harbour.example/1|||", "https://harbour.example/2|||");
    assertThat(problems).isEmpty();
  }

  @Test
  void namedColumnsMayStandInAnyOrderAndCase() {
    String text =
        """
        \uFEFFTitle,Publish_Date,media_name, URL\s
        "Rain, at last",2025-03-13,Harbour Post,https://harbour.example/1
        ,2025-03-14 10:00:00,,https://harbour.example/2
        """;
    assertThat(rows(text))
        .containsExactly(
            "https://harbour.example/1|Rain, at last|Harbour Post|2025-03-13",
            "https://harbour.example/2|||2025-03-14");
  }

  @Test
  void semicolonsAndTabsSeparateToo() {
    assertThat(rows("url;outlet\nhttps://harbour.example/?a=1,2;Post"))
        .containsExactly("https://harbour.example/?a=1,2||Post|");
    assertThat(rows("outlet\turl\nPost\thttps://harbour.example/;x"))
        .containsExactly("https://harbour.example/;x||Post|");
  }

  @Test
  void withoutNamesTheFirstColumnOfAddressesCounts() {
    assertThat(rows("1,https://harbour.example/1\n2,https://harbour.example/2"))
        .containsExactly("https://harbour.example/1|||", "https://harbour.example/2|||");
    assertThat(rows("nr,where\n1,https://harbour.example/1"))
        .containsExactly("https://harbour.example/1|||");
  }

  @Test
  void aLineWithoutAnAddressOrWithAWrongDateSpoilsNoOther() {
    String text =
        "url,date\n,2025-03-13\n\nhttps://harbour.example/1,soon\nhttps://harbour.example/2,2025-03-13\n";
    assertThat(rows(text)).containsExactly("https://harbour.example/2|||2025-03-13");
    assertThat(Pictures.of(problems))
        .containsExactly("list.csv:2 [no-address]", "list.csv:4 [published]");
  }

  @Test
  void aTableWithoutAddressesIsAProblem() {
    assertThat(rows("name,age\nAna,40")).isEmpty();
    assertThat(rows("")).isEmpty();
    assertThat(Pictures.of(problems))
        .containsExactly("list.csv [no-address]", "list.csv [no-address]");
  }

  @Test
  void anOpenQuotationMarkIsNoDisaster() {
    assertThat(rows("url\nhttps://harbour.example/1\n\"https://harbour.example/2\nx"))
        .first()
        .isEqualTo("https://harbour.example/1|||");
    assertThat(rows("url\n\"" + "x".repeat(9_000_000) + "\nhttps://harbour.example/1")).hasSize(1);
  }
}
