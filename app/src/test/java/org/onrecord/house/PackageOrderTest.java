package org.onrecord.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageOrderTest {
  private static final JavaClasses SHIPPED =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.onrecord");

  @TempDir private Path folder;

  @Test
  void aPackageUsesOnlyThoseBeforeIt() {
    assertThat(SHIPPED).isNotEmpty();
    assertThat(PackageOrder.unknownPackages(SHIPPED)).isEmpty();
    assertThat(PackageOrder.againstTheOrder(SHIPPED)).isEmpty();
  }

  @Test
  void coreReachesNoFileNetworkDatabaseOrLog() {
    assertThat(PackageOrder.coreReachesOut(SHIPPED)).isEmpty();
  }

  @Test
  void namesSayWhatAThingIs() {
    assertThat(PackageOrder.badNames(SHIPPED)).isEmpty();
  }

  @Test
  void onlyMainEndsTheProgram() {
    assertThat(PackageOrder.exits(SHIPPED)).isEmpty();
  }

  @Test
  void onlyTheCommandLinePrints() {
    assertThat(PackageOrder.prints(SHIPPED)).isEmpty();
  }

  @Test
  void theOrderMayBeFollowedButNotTurned() throws IOException {
    JavaClasses classes =
        compile(
            "package org.onrecord.text; public class A { org.onrecord.cli.B[] b; }",
            "package org.onrecord.cli; public class B { org.onrecord.text.A a; }");
    assertThat(PackageOrder.againstTheOrder(classes))
        .containsExactly("org.onrecord.text.A uses org.onrecord.cli.B");
  }

  @Test
  void aCallInsideALambdaIsAUse() throws IOException {
    JavaClasses classes =
        compile(
            "package org.onrecord.when; public class A {"
                + " Runnable r = () -> new org.onrecord.web.page.B().run(); }",
            "package org.onrecord.web.page; public class B { public void run() {} }");
    assertThat(PackageOrder.againstTheOrder(classes))
        .containsExactly("org.onrecord.when.A uses org.onrecord.web.page.B");
  }

  @Test
  void aPackageOutsideTheListIsFound() throws IOException {
    JavaClasses classes = compile("package org.onrecord.extra; public class A {}");
    assertThat(PackageOrder.unknownPackages(classes)).hasSize(1);
  }

  @Test
  void filesInCoreAreFoundAndFilesInAppAreNot() throws IOException {
    String body = " public class A { java.nio.file.Path p; java.io.FileReader r; }";
    JavaClasses classes =
        compile(
            "package org.onrecord.text;" + body,
            "package org.onrecord.gather;" + body,
            "package org.onrecord.when; class C { Object o = C.class.getResourceAsStream(\"x\"); }");
    assertThat(PackageOrder.coreReachesOut(classes))
        .containsExactlyInAnyOrder(
            "org.onrecord.text.A uses java.nio.file.Path",
            "org.onrecord.text.A uses java.io.FileReader");
  }

  @Test
  void networkDatabasesAndLogsInCoreAreFound() throws IOException {
    JavaClasses classes =
        compile(
            "package org.onrecord.act; class A { java.net.URI u; java.sql.Date d;"
                + " java.util.logging.Logger l; System.Logger s; }");
    assertThat(PackageOrder.coreReachesOut(classes)).hasSize(4);
  }

  @Test
  void emptyAndTakenNamesAreFound() throws IOException {
    JavaClasses classes =
        compile(
            "package org.onrecord.text.util; class A {}",
            "package org.onrecord.text; class Document {}",
            "package org.onrecord.text; class Documents {}");
    assertThat(PackageOrder.badNames(classes))
        .containsExactlyInAnyOrder(
            "org.onrecord.text.util.A needs another name",
            "org.onrecord.text.Document needs another name");
  }

  @Test
  void exitOutsideMainIsFound() throws IOException {
    String body = " { void f() { System.exit(1); } }";
    JavaClasses classes =
        compile(
            "package org.onrecord.cli; class Onrecord" + body,
            "package org.onrecord.cli; class A { java.util.function.IntConsumer f = System::exit; }",
            "package org.onrecord.web; class B { void f() { Runtime.getRuntime().halt(1); } }",
            "package org.onrecord.cli; class C" + body);
    assertThat(PackageOrder.exits(classes))
        .hasSize(3)
        .noneMatch(call -> call.contains("Onrecord."));
  }

  @Test
  void printingBelowTheCommandLineIsFound() throws IOException {
    String body = " class A { void f() { System.err.println(); } }";
    JavaClasses classes =
        compile("package org.onrecord.cli;" + body, "package org.onrecord.store;" + body);
    assertThat(PackageOrder.prints(classes)).singleElement().asString().contains("store");
  }

  private JavaClasses compile(String... sources) throws IOException {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    List<Path> files = new ArrayList<>();
    for (String source : sources) {
      String type = source.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
      Path file = folder.resolve(files.size() + "/" + type + ".java");
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source));
    }
    Path out = Files.createDirectories(folder.resolve("classes"));
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("-proc:none", "-d", out.toString());
      Boolean compiled =
          compiler
              .getTask(
                  null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(compiled).isTrue();
    }
    return new ClassFileImporter().importPath(out);
  }
}
