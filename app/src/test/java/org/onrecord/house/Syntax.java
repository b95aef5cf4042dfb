package org.onrecord.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java file as the JDK's own compiler parses it.
 *
 * @param path the file, relative to the project's folder
 * @param unit its syntax tree
 * @param trees where the tree's positions and doc comments are looked up
 */
record Syntax(String path, CompilationUnitTree unit, DocTrees trees) {

  /** Parses files without resolving or compiling anything. */
  static List<Syntax> parse(List<House.Source> sources) {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    List<Memory> files = sources.stream().map(Memory::new).toList();
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, files);
    DocTrees trees = DocTrees.instance(task);
    List<Syntax> parsed = new ArrayList<>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        String path = unit.getSourceFile().toUri().getPath().substring(1);
        parsed.add(new Syntax(path, unit, trees));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parsed;
  }

  /** How many lines a part of the file covers; its doc comment isn't counted. */
  long lines(Tree tree) {
    long start = trees.getSourcePositions().getStartPosition(unit, tree);
    long end = trees.getSourcePositions().getEndPosition(unit, tree);
    return unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1;
  }

  /** Whether a declaration has a doc comment. */
  boolean isDocumented(TreePath declaration) {
    String comment = trees.getDocComment(declaration);
    return comment != null && !comment.isBlank();
  }

  private static final class Memory extends SimpleJavaFileObject {
    private final House.Source source;

    Memory(House.Source source) {
      super(URI.create("memory:///" + source.path()), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source.text();
    }
  }
}
