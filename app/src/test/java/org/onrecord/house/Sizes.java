package org.onrecord.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What is larger than the house allows. */
final class Sizes {
  static final int METHOD_LINES = 40;
  static final int FILE_LINES = 400;
  static final int PARAMETERS = 5;
  static final int NESTING = 3;
  static final int COMPONENTS = 6;

  private Sizes() {}

  /**
   * Something too large.
   *
   * @param place {@code path#name} of the method or record, {@code path#file} for a whole file
   * @param what how large it is, and the limit
   */
  record Finding(String place, String what) {
    @Override
    public String toString() {
      return place + ": " + what;
    }
  }

  /** All findings in these files, in order. */
  static List<Finding> findings(List<House.Source> sources) {
    Stream<Finding> files =
        sources.stream()
            .filter(source -> source.lines() > FILE_LINES)
            .map(source -> new Finding(source.path() + "#file", source.lines() + " lines"));
    Stream<Finding> parts = Syntax.parse(sources).stream().flatMap(Sizes::findings);
    return Stream.concat(files, parts).toList();
  }

  /** What is still wrong once exceptions are taken into account: also exceptions not needed. */
  static List<String> open(List<Finding> findings, Map<String, String> exceptions) {
    List<String> places = findings.stream().map(Finding::place).toList();
    Stream<String> tooLarge =
        findings.stream()
            .filter(finding -> !exceptions.containsKey(finding.place()))
            .map(Finding::toString);
    Stream<String> needless =
        exceptions.keySet().stream()
            .filter(place -> !places.contains(place))
            .map(place -> place + ": the exception is no longer needed");
    return Stream.concat(tooLarge, needless).toList();
  }

  private static Stream<Finding> findings(Syntax syntax) {
    Scanner scanner = new Scanner(syntax);
    scanner.scan(syntax.unit(), null);
    return scanner.findings.stream();
  }

  private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Syntax syntax;
    private final List<Finding> findings = new ArrayList<>();
    private String name = "";
    private int depth;
    private int deepest;
    private long components;

    Scanner(Syntax syntax) {
      this.syntax = syntax;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
      String outerName = name;
      int outerDepth = depth;
      long outerComponents = components;
      name = tree.getSimpleName().toString();
      depth = 0;
      components = components(tree);
      check("components", components, COMPONENTS);
      super.visitClass(tree, null);
      name = outerName;
      depth = outerDepth;
      components = outerComponents;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
      String type = name;
      int outerDeepest = deepest;
      name = tree.getName().contentEquals("<init>") ? type : tree.getName().toString();
      deepest = 0;
      check("lines", syntax.lines(tree), METHOD_LINES);
      if (!isCanonical(tree)) {
        check("parameters", tree.getParameters().size(), PARAMETERS);
      }
      super.visitMethod(tree, null);
      check("levels of nesting", deepest, NESTING);
      name = type;
      deepest = outerDeepest;
      return null;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
      if (tree == null || !nests(tree)) {
        return super.scan(tree, null);
      }
      depth++;
      deepest = Math.max(deepest, depth);
      super.scan(tree, null);
      depth--;
      return null;
    }

    /** An {@code else if} stands at the level of its {@code if}. */
    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void none) {
      scan(tree.getCondition(), null);
      scan(tree.getThenStatement(), null);
      if (tree.getElseStatement() instanceof IfTree elseIf) {
        return visitIf(elseIf, null);
      }
      return scan(tree.getElseStatement(), null);
    }

    private void check(String what, long size, int limit) {
      if (size > limit) {
        findings.add(
            new Finding(syntax.path() + "#" + name, size + " " + what + ", at most " + limit));
      }
    }

    private static boolean nests(Tree tree) {
      return tree instanceof IfTree
          || tree instanceof ForLoopTree
          || tree instanceof EnhancedForLoopTree
          || tree instanceof WhileLoopTree
          || tree instanceof DoWhileLoopTree
          || tree instanceof SwitchTree
          || tree instanceof SwitchExpressionTree
          || tree instanceof TryTree
          || tree instanceof SynchronizedTree;
    }

    /** The constructor that takes a record's components: their number is checked already. */
    private boolean isCanonical(MethodTree tree) {
      return tree.getReturnType() == null && tree.getParameters().size() == components;
    }

    /** A record's only instance fields are its components; anything else has none. */
    private static long components(ClassTree type) {
      if (type.getKind() != Tree.Kind.RECORD) {
        return 0;
      }
      return type.getMembers().stream()
          .filter(VariableTree.class::isInstance)
          .map(VariableTree.class::cast)
          .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
          .count();
    }
  }
}
