package org.onrecord.record;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.act.Code;
import org.onrecord.issue.Examples;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Issues;
import org.onrecord.issue.Stance;
import org.onrecord.issue.Terms;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Issues as a YAML file: a list {@code issues} of maps with the keys of {@link #KEYS}; {@code
 * docs/issues.md} has an example. What is wrong in it is told with its line; the rest is taken.
 */
public final class IssuesFile {
  /** The keys of an issue; {@code name} and {@code proposition} and words must be there. */
  static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "proposition",
          "words",
          "against",
          "near",
          "not",
          "deeds",
          "counterdeeds",
          "support",
          "oppose");

  private static final Set<String> TERMS =
      Set.of("words", "against", "near", "not", "deeds", "counterdeeds");

  private static final int LONGEST = 1_000_000;

  private final List<Fault> faults = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private IssuesFile() {}

  /**
   * Something wrong in a file.
   *
   * @param line where, from 1
   * @param message one sentence
   * @param onlyWarns whether the issue can be followed all the same: an example is read otherwise
   */
  public record Fault(int line, String message, boolean onlyWarns) {}

  /**
   * What a file holds.
   *
   * @param issues those that can be followed, in order
   * @param faults what is wrong, by line
   */
  public record Read(List<Issue> issues, List<Fault> faults) {
    public Read {
      issues = List.copyOf(issues);
      faults = List.copyOf(faults);
    }
  }

  /** Takes issues from the text of a file. */
  public static Read read(String yaml) {
    IssuesFile file = new IssuesFile();
    if (yaml.length() > LONGEST) {
      file.fault(1, "the file is too long to be a list of issues");
    } else {
      file.document(yaml);
    }
    file.faults.sort(Comparator.comparingInt(Fault::line));
    return new Read(file.issues, file.faults);
  }

  /** The text of a file that holds these issues. */
  public static String write(List<Issue> issues) {
    StringBuilder yaml = new StringBuilder("issues:\n");
    for (Issue issue : issues) {
      yaml.append("  - id: ").append(issue.id()).append('\n');
      scalar(yaml, "name", issue.name());
      scalar(yaml, "proposition", issue.proposition());
      list(yaml, "words", issue.terms().words());
      list(yaml, "against", issue.terms().against());
      list(yaml, "near", issue.terms().near());
      list(yaml, "not", issue.terms().not());
      list(yaml, "deeds", issue.terms().deeds());
      list(yaml, "counterdeeds", issue.terms().counterdeeds());
      list(yaml, "support", issue.examples().support());
      list(yaml, "oppose", issue.examples().oppose());
    }
    return yaml.toString();
  }

  private static void scalar(StringBuilder yaml, String key, String value) {
    yaml.append("    ").append(key).append(": ").append(quoted(value)).append('\n');
  }

  private static void list(StringBuilder yaml, String key, List<String> values) {
    if (!values.isEmpty()) {
      yaml.append("    ").append(key).append(":\n");
      values.forEach(value -> yaml.append("      - ").append(quoted(value)).append('\n'));
    }
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char sign = value.charAt(i);
      switch (sign) {
        case '"', '\\' -> quoted.append('\\').append(sign);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (Character.isISOControl(sign)) {
            quoted.append("\\u%04X".formatted((int) sign));
          } else {
            quoted.append(sign);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  private void document(String yaml) {
    LoadSettings settings = LoadSettings.builder().setMaxAliasesForCollections(0).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(yaml);
      Optional<Node> list = root.flatMap(this::issuesOf);
      if (list.isEmpty()) {
        fault(1, "there is no list “issues”");
        return;
      }
      for (Node node : ((SequenceNode) list.get()).getValue()) {
        issue(node);
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      fault(line, "this is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      fault(1, "this is not YAML: " + e.getMessage());
    }
  }

  private Optional<Node> issuesOf(Node root) {
    if (root instanceof MappingNode map) {
      for (NodeTuple entry : map.getValue()) {
        if (text(entry.getKeyNode()).equals(Optional.of("issues"))
            && entry.getValueNode() instanceof SequenceNode) {
          return Optional.of(entry.getValueNode());
        }
      }
    }
    return Optional.empty();
  }

  private void issue(Node node) {
    if (!(node instanceof MappingNode map)) {
      fault(line(node), "an issue is a map with a name, a proposition and words");
      return;
    }
    Map<String, Node> fields = new HashMap<>();
    for (NodeTuple entry : map.getValue()) {
      String key = text(entry.getKeyNode()).orElse("");
      if (!KEYS.contains(key)) {
        fault(
            line(entry.getKeyNode()),
            "an issue has no “" + key + "”; it has " + String.join(", ", KEYS));
      } else if (fields.put(key, entry.getValueNode()) != null) {
        fault(line(entry.getKeyNode()), "“" + key + "” stands twice in one issue");
      }
    }
    int line = line(node);
    String name = scalar(fields, "name", line);
    String proposition = scalar(fields, "proposition", line);
    String id = fields.containsKey("id") ? scalar(fields, "id", line) : idOf(name);
    int before = faults.size();
    Map<String, List<String>> lists = new HashMap<>();
    for (String key : KEYS.subList(3, KEYS.size())) {
      lists.put(key, list(fields, key));
    }
    add(line, new Parts(id, name, proposition, lists), faults.size() > before);
  }

  private record Parts(
      String id, String name, String proposition, Map<String, List<String>> lists) {
    List<String> list(String key) {
      return lists.getOrDefault(key, List.of());
    }

    Issue issue() {
      return new Issue(
          id,
          name,
          proposition,
          new Terms(
              list("words"),
              list("against"),
              list("near"),
              list("not"),
              list("deeds"),
              list("counterdeeds")),
          new Examples(list("support"), list("oppose")));
    }
  }

  private void add(int line, Parts parts, boolean faulty) {
    if (parts.name().isBlank() || parts.proposition().isBlank() || faulty) {
      return;
    }
    try {
      Issue issue = parts.issue();
      Optional<String> wrong = deedFault(issue.terms());
      if (wrong.isPresent()) {
        fault(line, wrong.get());
        return;
      }
      Integer other = lines.putIfAbsent(issue.id(), line);
      if (other != null) {
        fault(line, "the id “" + issue.id() + "” is that of the issue in line " + other);
        return;
      }
      issues.add(issue);
      examples(line, issue);
    } catch (IllegalArgumentException e) {
      fault(line, String.valueOf(e.getMessage()));
    }
  }

  /** Examples that are read otherwise than they are meant. */
  private void examples(int line, Issue issue) {
    misread(issue, issue.examples().support(), Stance.SUPPORT, line);
    misread(issue, issue.examples().oppose(), Stance.OPPOSE, line);
  }

  private void misread(Issue issue, List<String> sentences, Stance meant, int line) {
    Issues one = Issues.of(List.of(issue));
    for (String sentence : sentences) {
      Optional<Stance> read = Sayings.stance(one, sentence);
      if (!read.equals(Optional.of(meant))) {
        String as = read.map(Stance::code).orElse("no stance");
        faults.add(
            new Fault(
                line,
                "the example “%s” is meant to %s, and is read as %s"
                    .formatted(sentence, meant.code(), as),
                true));
      }
    }
  }

  private String scalar(Map<String, Node> fields, String key, int line) {
    Node node = fields.get(key);
    Optional<String> text = node == null ? Optional.empty() : text(node);
    if (text.isEmpty() || text.get().isBlank()) {
      fault(
          node == null ? line : line(node), "the issue needs a “" + key + "” in one line of text");
    }
    return text.orElse("");
  }

  private List<String> list(Map<String, Node> fields, String key) {
    Node node = fields.get(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      fault(line(node), "“" + key + "” is a list");
      return List.of();
    }
    List<String> values = new ArrayList<>();
    boolean terms = TERMS.contains(key);
    for (Node each : sequence.getValue()) {
      Optional<String> text = text(each);
      if (text.isEmpty() || text.get().isBlank()) {
        fault(line(each), "an entry of “" + key + "” is not text");
      } else if (!terms || isTerm(text.get(), line(each))) {
        values.add(text.get());
      }
    }
    return values;
  }

  /** What is wrong with the types of deeds that an issue names by their codes. */
  public static Optional<String> deedFault(Terms terms) {
    List<String> known = Arrays.stream(Code.values()).map(Code::name).toList();
    List<String> codes =
        Stream.concat(terms.deeds().stream(), terms.counterdeeds().stream())
            .filter(Terms::isCode)
            .toList();
    for (String code : codes) {
      if (!known.contains(code)) {
        return Optional.of(
            "“" + code + "” is no type of deed; they are " + String.join(", ", known));
      }
    }
    return codes.isEmpty() || !terms.near().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "“%s” as a deed needs “near”, which names to whom it is done"
                .formatted(codes.getFirst()));
  }

  private boolean isTerm(String term, int line) {
    try {
      new Terms(List.of(term), List.of(), List.of(), List.of());
      return true;
    } catch (IllegalArgumentException e) {
      fault(line, String.valueOf(e.getMessage()));
      return false;
    }
  }

  /** An id made of a name: its letters and digits, joined by hyphens. */
  public static String idOf(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut = plain.substring(0, Math.min(plain.length(), 50)).replaceAll("-+$", "");
    return cut.isEmpty() ? "issue" : cut;
  }

  private static Optional<String> text(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private void fault(int line, String message) {
    faults.add(new Fault(line, message, false));
  }
}
