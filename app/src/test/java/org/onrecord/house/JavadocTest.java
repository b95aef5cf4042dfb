package org.onrecord.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocTest {
  @Test
  void everythingPublicSaysWhatItIs() {
    assertThat(Javadocs.missing(House.mainSources())).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() {
    assertThat(Javadocs.packages(House.mainSources())).isEmpty();
  }

  @Test
  void aPublicTypeOrMethodWithoutJavadocIsFound() {
    assertThat(missing("public class A { public void f() {} public static int g() { return 1; } }"))
        .containsExactly("A.java#A", "A.java#f", "A.java#g");
    assertThat(missing("/** A. */ public class A { /** F. */ public void f() {} }")).isEmpty();
  }

  @Test
  void anEmptyOrOrdinaryCommentIsNoJavadoc() {
    assertThat(missing("/** */ public class A {}")).containsExactly("A.java#A");
    assertThat(missing("/* A. */ public class A {}")).containsExactly("A.java#A");
  }

  @Test
  void whatIsNotPublicNeedsNone() {
    assertThat(missing("class A { public void f() {} }")).isEmpty();
    assertThat(missing("/** A. */ public class A { private void f() {} void g() {} }")).isEmpty();
  }

  @Test
  void membersOfAPublicInterfaceArePublic() {
    assertThat(missing("/** A. */ public interface A { void f(); record B(int c) {} }"))
        .containsExactly("A.java#f", "A.java#B");
  }

  @Test
  void overridesConstructorsConstantsAndAccessorsNeedNone() {
    assertThat(missing("/** A. */ public class A { public A() {} @Override public void f() {} }"))
        .isEmpty();
    assertThat(missing("/** A. */ public record A(int b) { public int b() { return b; } }"))
        .isEmpty();
    assertThat(missing("/** A. */ public enum A { B, C }")).isEmpty();
  }

  @Test
  void aMethodOfARecordThatIsNoAccessorNeedsOne() {
    assertThat(missing("/** A. */ public record A(int b) { public int c() { return b; } }"))
        .containsExactly("A.java#c");
  }

  @Test
  void aPackageWithoutASentenceOrNullMarkedIsFound() {
    House.Source type = new House.Source("p/A.java", "");
    String sentence = "/** A. */\n@NullMarked\npackage p;\n";
    House.Source good = new House.Source("p/package-info.java", sentence);
    House.Source unmarked = new House.Source("p/package-info.java", "/** A. */\npackage p;\n");
    assertThat(Javadocs.packages(List.of(type))).hasSize(1);
    assertThat(Javadocs.packages(List.of(type, unmarked))).hasSize(1);
    assertThat(Javadocs.packages(List.of(type, good))).isEmpty();
  }

  private static List<String> missing(String text) {
    return Javadocs.missing(List.of(new House.Source("A.java", text)));
  }
}
