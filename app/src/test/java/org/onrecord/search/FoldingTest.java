package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Arāghchī, araghchi",
    "Erdoğan, erdogan",
    "İstanbul, istanbul",
    "Łódź, lodz",
    "mayor’s, mayor's",
    "Straße, strasse",
    "ﬁne, fine",
    "كتابي, کتابی",
    "مدرسة, مدرسه",
    "أحمد, احمد",
    "مُحَمَّد, محمد",
    "می\u200Cشود, میشود",
    "کـــتاب, کتاب",
    "۱۴۰۳, 1403",
    "١٤٤٥, 1445",
    "２０２５, 2025",
    "e\u0301te\u0301, ete",
    "😀, 😀",
    "北京, 北京",
  })
  void eachWordHasOneForm(String word, String folded) {
    assertThat(Folding.fold(word)).isEqualTo(folded);
    assertThat(Folding.fold(folded)).isEqualTo(folded);
  }
}
