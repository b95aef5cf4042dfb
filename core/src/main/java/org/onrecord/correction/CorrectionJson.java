package org.onrecord.correction;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a correction as one line of JSON in the form {@code onrecord-correction/1}; places count
 * code points. {@link CorrectionParser} takes it back without loss.
 */
public final class CorrectionJson {
  /** The name of the form, first in every line. */
  public static final String FORMAT = "onrecord-correction/1";

  private static final JsonMapper JSON = new JsonMapper();

  private CorrectionJson() {}

  /** One correction as a line without a line end. */
  public static String write(Correction correction) {
    return JSON.writeValueAsString(node(correction));
  }

  /** One correction as JSON. */
  public static ObjectNode node(Correction correction) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", FORMAT);
    root.put("id", correction.id());
    root.put("made_at", Correction.moment(correction.making().at()));
    root.put("made_by", correction.making().by());
    root.put("what", correction.edit().what());
    correction
        .anchor()
        .ifPresentOrElse(
            anchor -> anchor(root.putObject("anchor"), anchor, correction.edit()),
            () -> root.putNull("anchor"));
    root.put("scope", correction.scope().code());
    edit(root, correction.edit());
    root.put("why", correction.making().why());
    root.put("revoked_at", correction.revokedAt().map(Correction::moment).orElse(null));
    return root;
  }

  private static void anchor(ObjectNode to, Anchor anchor, Edit edit) {
    to.put("article", anchor.article());
    to.put("field", edit instanceof Edit.Set set ? set.field().code() : null);
    passage(to, anchor.content());
    passage(to, "cue", anchor.cue());
  }

  private static void edit(ObjectNode root, Edit edit) {
    switch (edit) {
      case Edit.Set(Field field, Value before, Value after) -> {
        value(root, "before", before);
        value(root, "after", after);
      }
      case Edit.NotAStatement none -> root.putNull("before").putNull("after");
      case Edit.Missed missed -> {
        root.putNull("before");
        ObjectNode after = root.putObject("after");
        passage(after.putObject("content"), missed.content());
        passage(after, "cue", missed.cue());
        passage(after, "source", missed.source());
      }
      case Edit.Standing(Status before, Status after) ->
          root.put("before", before.code()).put("after", after.code());
      case Edit.Ruled ruled -> {
        ArrayNode subjects = root.putArray("subjects");
        ruled.subjects().forEach(subjects::add);
        root.putNull("before").putNull("after");
      }
      case Edit.Decided decided -> {
        ArrayNode steps = root.putArray("steps");
        decided.steps().forEach(each -> step(steps.addObject(), each));
        root.putNull("before").putNull("after");
      }
    }
  }

  private static void step(ObjectNode to, Step step) {
    to.put("what", step.what().code());
    to.put("one", step.one().id());
    to.put("one_name", step.one().name());
    to.put("here", step.here());
    to.put("other", step.other().map(Step.Named::id).orElse(null));
    to.put("other_name", step.other().map(Step.Named::name).orElse(null));
    to.put("article", step.article().orElse(null));
    to.put("name", step.name().orElse(null));
  }

  /** A value as a member of an object: null for none. */
  public static void value(ObjectNode to, String name, Value value) {
    switch (value) {
      case Value.Nothing nothing -> to.putNull(name);
      case Value.Term(String code) -> to.put(name, code);
      case Value.Places(List<Passage> passages) -> {
        ArrayNode all = to.putObject(name).putArray("places");
        passages.forEach(passage -> passage(all.addObject(), passage));
      }
      case Value.Names(List<String> names) -> {
        ArrayNode all = to.putObject(name).putArray("names");
        names.forEach(all::add);
      }
      case Value.Unnamed(String words) -> to.putObject(name).put("unnamed", words);
      case Value.Occasion(Passage words, String medium) -> {
        ObjectNode occasion = to.putObject(name);
        passage(occasion.putObject("words"), words);
        occasion.put("medium", medium);
      }
    }
  }

  private static void passage(ObjectNode to, String name, Optional<Passage> passage) {
    passage.ifPresentOrElse(words -> passage(to.putObject(name), words), () -> to.putNull(name));
  }

  private static void passage(ObjectNode to, Passage passage) {
    to.put("exact", passage.exact());
    to.put("before", passage.before());
    to.put("after", passage.after());
    to.put("start", passage.start());
  }
}
