package org.onrecord.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What is public and not explained. */
final class Javadocs {
  private Javadocs() {}

  /** Public types and methods without Javadoc: overrides, records' accessors aside. */
  static List<String> missing(List<House.Source> sources) {
    List<String> missing = new ArrayList<>();
    for (Syntax syntax : Syntax.parse(sources)) {
      new Scanner(syntax, missing).scan(syntax.unit(), null);
    }
    return missing;
  }

  /** Packages whose {@code package-info.java} is missing, says nothing, or isn't null-marked. */
  static List<String> packages(List<House.Source> sources) {
    Set<String> folders = new TreeSet<>();
    sources.forEach(source -> folders.add(folder(source.path())));
    List<String> wrong = new ArrayList<>();
    for (String folder : folders) {
      String path = folder + "package-info.java";
      String text =
          sources.stream()
              .filter(source -> source.path().equals(path))
              .map(House.Source::text)
              .collect(Collectors.joining());
      if (!text.contains("@NullMarked") || !text.startsWith("/**")) {
        wrong.add(path + ": a sentence as Javadoc and @NullMarked are needed");
      }
    }
    return wrong;
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Syntax syntax;
    private final List<String> missing;
    private @Nullable ClassTree type;

    Scanner(Syntax syntax, List<String> missing) {
      this.syntax = syntax;
      this.missing = missing;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
      if (!isPublic(tree.getModifiers())) {
        return null;
      }
      require(tree.getSimpleName().toString());
      ClassTree outer = type;
      type = tree;
      super.visitClass(tree, null);
      type = outer;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
      boolean exempt =
          tree.getReturnType() == null || isOverride(tree.getModifiers()) || isAccessor(tree);
      if (isPublic(tree.getModifiers()) && !exempt) {
        require(tree.getName().toString());
      }
      return null;
    }

    /** Members of an interface are public without the word. */
    private boolean isPublic(ModifiersTree modifiers) {
      boolean inInterface = type != null && type.getKind() == Tree.Kind.INTERFACE;
      Set<Modifier> flags = modifiers.getFlags();
      return flags.contains(Modifier.PUBLIC) || (inInterface && !flags.contains(Modifier.PRIVATE));
    }

    private boolean isAccessor(MethodTree tree) {
      return type != null
          && type.getKind() == Tree.Kind.RECORD
          && tree.getParameters().isEmpty()
          && type.getMembers().stream()
              .filter(VariableTree.class::isInstance)
              .map(VariableTree.class::cast)
              .anyMatch(component -> component.getName().equals(tree.getName()));
    }

    private static boolean isOverride(ModifiersTree modifiers) {
      return modifiers.getAnnotations().stream()
          .map(AnnotationTree::getAnnotationType)
          .anyMatch(name -> name.toString().equals("Override"));
    }

    private void require(String name) {
      if (!syntax.isDocumented(getCurrentPath())) {
        missing.add(syntax.path() + "#" + name);
      }
    }
  }
}
