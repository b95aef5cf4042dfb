package org.onrecord.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The order in which packages are read, and what each may use. */
final class PackageOrder {
  /** Packages of core, in reading order. */
  static final List<String> CORE =
      List.of(
          "text",
          "encoder",
          "attribution",
          "mention",
          "when",
          "actor",
          "setting",
          "issue",
          "act",
          "event",
          "reading",
          "correction",
          "resolve",
          "compare");

  /** Packages of app, in reading order, after those of core. */
  static final List<String> APP =
      List.of(
          "fetch",
          "page",
          "gather",
          "store",
          "search",
          "record",
          "export",
          "evaluate",
          "access",
          "api",
          "web",
          "cli");

  private static final List<String> ALL = Stream.concat(CORE.stream(), APP.stream()).toList();
  private static final Pattern DOT = Pattern.compile("\\.");
  private static final String ROOT = "org.onrecord.";
  private static final String MAIN = ROOT + "cli.Onrecord";

  private static final List<String> OUTSIDE_CORE =
      List.of(
          "java.io.File",
          "java.io.RandomAccessFile",
          "java.nio.file.",
          "java.nio.channels.",
          "java.net.",
          "java.sql.",
          "javax.sql.",
          "java.util.logging.",
          "java.lang.System$Logger",
          "org.slf4j.");

  private static final Set<String> EMPTY_PACKAGE_NAMES =
      Set.of("util", "utils", "common", "impl", "service", "manager", "helper");
  private static final Set<String> TAKEN_CLASS_NAMES =
      Set.of("Record", "Document", "Process", "Module");

  private PackageOrder() {}

  /** Uses of a package that stands later, and packages that the list doesn't know. */
  static List<String> againstTheOrder(JavaClasses classes) {
    return dependencies(classes, use -> true)
        .filter(use -> use.getTargetClass().getName().startsWith(ROOT))
        .filter(use -> place(use.getTargetClass()) > place(use.getOriginClass()))
        .map(use -> use.getOriginClass().getName() + " uses " + use.getTargetClass().getName())
        .distinct()
        .toList();
  }

  /** Classes in a package that isn't in the list. */
  static List<String> unknownPackages(JavaClasses classes) {
    return classes.stream()
        .filter(type -> place(type) < 0)
        .map(type -> type.getName() + " is in a package that the order doesn't know")
        .toList();
  }

  /** Uses of files, network, databases or logging in core. */
  static List<String> coreReachesOut(JavaClasses classes) {
    return dependencies(classes, type -> CORE.contains(packageOf(type)))
        .filter(use -> OUTSIDE_CORE.stream().anyMatch(use.getTargetClass().getName()::startsWith))
        .map(use -> use.getOriginClass().getName() + " uses " + use.getTargetClass().getName())
        .distinct()
        .toList();
  }

  /** Packages and classes whose names say nothing, or are Java's own. */
  static List<String> badNames(JavaClasses classes) {
    return classes.stream()
        .filter(
            type ->
                TAKEN_CLASS_NAMES.contains(type.getSimpleName())
                    || DOT.splitAsStream(type.getPackageName())
                        .anyMatch(EMPTY_PACKAGE_NAMES::contains))
        .map(type -> type.getName() + " needs another name")
        .toList();
  }

  /** Calls that end the program anywhere but in the class with {@code main}. */
  static List<String> exits(JavaClasses classes) {
    return classes.stream()
        .filter(type -> !type.getName().equals(MAIN))
        .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
        .filter(call -> isExit(call.getTargetOwner().getName(), call.getName()))
        .map(JavaAccess::getDescription)
        .toList();
  }

  /** Printing in a package before {@code cli}. */
  static List<String> prints(JavaClasses classes) {
    return classes.stream()
        .filter(type -> !packageOf(type).equals("cli"))
        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
        .filter(access -> access.getTargetOwner().getName().equals("java.lang.System"))
        .filter(access -> Set.of("out", "err").contains(access.getName()))
        .map(JavaAccess::getDescription)
        .toList();
  }

  private static boolean isExit(String owner, String method) {
    return (owner.equals("java.lang.System") || owner.equals("java.lang.Runtime"))
        && (method.equals("exit") || method.equals("halt"));
  }

  private static Stream<Dependency> dependencies(
      JavaClasses classes, Predicate<JavaClass> isWanted) {
    return classes.stream()
        .filter(isWanted)
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .sorted();
  }

  private static int place(JavaClass type) {
    return ALL.indexOf(packageOf(type));
  }

  /** The first word after {@code org.onrecord}: subpackages count with their parent. */
  private static String packageOf(JavaClass type) {
    JavaClass element = type.getBaseComponentType();
    String name = element.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceFirst("\\..*", "") : "";
  }
}
