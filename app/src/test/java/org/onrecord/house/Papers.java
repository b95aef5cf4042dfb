package org.onrecord.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the project's texts say of its code. */
final class Papers {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern COMMAND = Pattern.compile("(?<![\\w./])\\./([\\w./-]*\\w)");

  /** Such as {@code `Span`}, {@code `Reader.java`}, {@code `Reader.read(Article)`}. */
  private static final Pattern CLASS =
      Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.\\w+)*(?:\\([^`]*\\))?`");

  private Papers() {}

  /** How many words a text has, as {@code wc -w} counts them. */
  static long words(String text) {
    return WORD.matcher(text).results().count();
  }

  /** The files of the project that a text tells the reader to run, without the {@code ./}. */
  static Set<String> commands(String text) {
    return firstGroups(COMMAND, text);
  }

  /** The simple names of classes that a text names. */
  static Set<String> classNames(String text) {
    return firstGroups(CLASS, text);
  }

  /** The simple names of all types, nested ones included, that these files declare. */
  static Set<String> declared(List<House.Source> sources) {
    Set<String> names = new TreeSet<>();
    TreeScanner<@Nullable Void, @Nullable Void> scanner =
        new TreeScanner<>() {
          @Override
          public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
            names.add(tree.getSimpleName().toString());
            return super.visitClass(tree, null);
          }
        };
    Syntax.parse(sources).forEach(syntax -> scanner.scan(syntax.unit(), null));
    return names;
  }

  private static Set<String> firstGroups(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
