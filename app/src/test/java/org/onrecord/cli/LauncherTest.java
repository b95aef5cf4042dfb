package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that find Java and start the program, as far as they build nothing. */
class LauncherTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "cksum",
          "dirname",
          "find",
          "id",
          "readlink",
          "sed",
          "sha256sum",
          "sort",
          "tr",
          "xargs",
          "locale");

  @TempDir private Path folder = Path.of("");
  private Path tools = Path.of("");

  /** A PATH with the tools that the scripts need and no Java. */
  @BeforeEach
  void linkTools() throws IOException {
    folder = folder.toRealPath();
    tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : TOOLS) {
      for (String place : List.of("/bin", "/usr/bin")) {
        Path found = Path.of(place, tool);
        if (Files.isExecutable(found) && !Files.exists(tools.resolve(tool))) {
          Files.createSymbolicLink(tools.resolve(tool), found);
        }
      }
    }
  }

  private Run run(Map<String, String> more, String... command) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", tools.toString());
    environment.put("HOME", folder.toString());
    environment.putAll(more);
    int status = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Run(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  /** Runs a line of bash after {@code scripts/java.sh}; what it printed. */
  private String shell(Map<String, String> more, String line) throws Exception {
    String script = "set -eu; . '" + ROOT.resolve("scripts/java.sh") + "'; " + line;
    Map<String, String> environment = new HashMap<>(Map.of("root", folder.toString()));
    environment.putAll(more);
    Run run = run(environment, "/bin/bash", "-c", script).endedWith(0);
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  private String found(Map<String, String> more) throws Exception {
    return shell(more, "find_java && printf '%s %s' \"$java_version\" \"$JAVA_HOME\" || echo none");
  }

  /** A made-up JDK of a version, as its `release` file would give it. */
  private Path jdk(String name, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    executable(Files.createDirectories(home.resolve("bin")).resolve("javac"), "exit 1");
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
    return home;
  }

  private static void executable(Path file, String line) throws IOException {
    Files.writeString(file, "#!/bin/bash\n" + line + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static String places(Path... homes) {
    return String.join(":", Stream.of(homes).map(Path::toString).toList());
  }

  @Test
  void theScriptsAreGoodBash() throws Exception {
    for (String script : List.of("onrecord", "check", "scripts/java.sh")) {
      Run run = run(Map.of(), "/bin/bash", "-n", ROOT.resolve(script).toString());
      assertThat(run.endedWith(0).err()).as(script).isEmpty();
    }
  }

  @Test
  void thoseThatAPersonStartsAreExecutable() {
    assertThat(ROOT.resolve("onrecord")).isExecutable();
    assertThat(ROOT.resolve("check")).isExecutable();
  }

  @Test
  void theNewestOfTheJdksIsTaken() throws Exception {
    Path newest = jdk("with space 25", "25.0.1");
    String jdks = places(jdk("a21", "21.0.2"), newest, jdk("b8", "1.8.0_402"), jdk("c17", "17"));
    assertThat(found(Map.of("ONRECORD_JDKS", jdks))).isEqualTo("25 " + newest);
  }

  @Test
  void anEarlyReleaseCountsByItsNumber() throws Exception {
    Path early = jdk("early", "26-ea");
    assertThat(found(Map.of("ONRECORD_JDKS", places(early)))).isEqualTo("26 " + early);
  }

  @Test
  void aJavaHomeThatIsNewEnoughIsTakenThoughNewerOnesAreThere() throws Exception {
    Path home = jdk("home", "21.0.2");
    String newer = places(jdk("newer", "25.0.1"));
    assertThat(found(Map.of("JAVA_HOME", home.toString(), "ONRECORD_JDKS", newer)))
        .isEqualTo("21 " + home);
  }

  @Test
  void aJavaHomeThatIsTooOldOrIsNoneIsPassedOver() throws Exception {
    Path good = jdk("good", "21.0.2");
    for (String home : List.of(jdk("old", "17.0.9").toString(), "/nowhere", "")) {
      assertThat(found(Map.of("JAVA_HOME", home, "ONRECORD_JDKS", places(good))))
          .as(home)
          .isEqualTo("21 " + good);
    }
  }

  @Test
  void theJavaOnThePathIsFoundThroughItsLinks() throws Exception {
    Path home = jdk("hidden", "22.0.1");
    Path middle = Files.createSymbolicLink(folder.resolve("middle"), home.resolve("bin/javac"));
    Files.createSymbolicLink(tools.resolve("javac"), middle);
    assertThat(found(Map.of("ONRECORD_JDKS", "/nowhere"))).isEqualTo("22 " + home);
  }

  @Test
  void aFolderWithoutACompilerOrAVersionIsNoJdk() throws Exception {
    Path runtime = jdk("runtime", "25");
    Files.delete(runtime.resolve("bin/javac"));
    Path broken = jdk("broken", "");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(found(Map.of("ONRECORD_JDKS", places(runtime, broken, empty)))).isEqualTo("none\n");
  }

  @Test
  void aJdkWithoutAReleaseFileIsAskedForItsVersion() throws Exception {
    Path home = jdk("bare", "0");
    Files.delete(home.resolve("release"));
    executable(home.resolve("bin/javac"), "echo 'javac 23.0.2' >&2");
    assertThat(found(Map.of("ONRECORD_JDKS", places(home)))).isEqualTo("23 " + home);
  }

  @Test
  void withoutAJdkTheProgramSaysWhatToDo() throws Exception {
    Run run =
        run(
                Map.of("ONRECORD_JDKS", places(jdk("old", "17.0.9"))),
                "/bin/bash",
                ROOT.resolve("onrecord").toString(),
                "about")
            .endedWith(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("needs a JDK 21 or newer", "apt-get install", "JAVA_HOME");
  }

  @Test
  void theProgramMayBeStartedThroughALinkFromAnywhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), ROOT.resolve("onrecord"));
    Run run = run(Map.of("ONRECORD_JDKS", "/nowhere"), "/bin/bash", link.toString(), "about");
    assertThat(run.endedWith(1).err()).contains("needs a JDK");
  }

  @Test
  void withoutALocaleNamesAreTakenAsUtf8AndAChosenLocaleStays() throws Exception {
    String ask = "utf8_names; printf '%s' \"${LC_ALL:-unset}\"";
    assertThat(shell(Map.of(), ask)).isEqualTo("C.UTF-8");
    assertThat(shell(Map.of("LANG", "C"), ask)).isEqualTo("C.UTF-8");
    assertThat(shell(Map.of("LANG", "de_DE.UTF-8", "LC_ALL", "POSIX"), ask)).isEqualTo("C.UTF-8");
    assertThat(shell(Map.of("LANG", "de_DE.UTF-8"), ask)).isEqualTo("unset");
    assertThat(shell(Map.of("LANG", "C", "LC_CTYPE", "en_US.UTF-8"), ask)).isEqualTo("unset");
  }

  @Test
  void aChangedSourceIsSeenAndAnUnchangedOneIsNot() throws Exception {
    Path main = Files.createDirectories(folder.resolve("core/src/main/my package"));
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Path source = Files.writeString(main.resolve("A.java"), "class A {}");
    String before = shell(Map.of(), "source_hash");
    assertThat(before.strip()).isNotEmpty();
    assertThat(shell(Map.of(), "source_hash")).isEqualTo(before);
    Path tests = Files.createDirectories(folder.resolve("core/src/test"));
    Files.writeString(tests.resolve("ATest.java"), "class ATest {}");
    assertThat(shell(Map.of(), "source_hash")).isEqualTo(before);
    Files.writeString(source, "class A { int a; }");
    assertThat(shell(Map.of(), "source_hash")).isNotEqualTo(before);
  }

  @Test
  void aJarIsUpToDateOnlyWithItsStamp() throws Exception {
    String ask = "if is_built abc; then echo built; else echo missing; fi";
    assertThat(shell(Map.of(), ask)).isEqualTo("missing\n");
    Files.createDirectories(folder.resolve("app/target"));
    Files.createDirectories(folder.resolve("target"));
    Files.writeString(folder.resolve("app/target/onrecord.jar"), "jar");
    assertThat(shell(Map.of(), ask)).isEqualTo("missing\n");
    Files.writeString(folder.resolve("target/build.stamp"), "abd\n");
    assertThat(shell(Map.of(), ask)).isEqualTo("missing\n");
    Files.writeString(folder.resolve("target/build.stamp"), "abc\n");
    assertThat(shell(Map.of(), ask)).isEqualTo("built\n");
  }
}
