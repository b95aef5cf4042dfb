package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a backup says that it holds.
 *
 * @param schema the last migration of the store that it was made of
 * @param madeAt when, ISO 8601 in UTC
 * @param tables its tables, in the order in which they are to be filled
 */
record BackupManifest(int schema, String madeAt, List<Table> tables) {
  /** The name of its entry in the zip file. */
  static final String ENTRY = "manifest.json";

  private static final String FORMAT = "onrecord-backup-1";
  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * The tables of a store, those that others refer to first. Each stands in the entry of its name,
   * one JSON object a line.
   */
  static final List<String> TABLES =
      List.of(
          "page",
          "article",
          "article_text",
          "reading",
          "statement",
          "naming",
          "naming_sector",
          "appearance",
          "role",
          "actor",
          "alias",
          "imported_actor",
          "imported_name",
          "imported_role",
          "actor_ruling",
          "told",
          "likeness_key",
          "likeness",
          "utterance",
          "utterance_ruling",
          "event",
          "event_issue",
          "tie",
          "issue",
          "statement_issue",
          "preview",
          "problem",
          "change",
          "change_count",
          "tombstone",
          "correction",
          "source",
          "job",
          "job_item",
          "answered");

  /**
   * One table.
   *
   * @param name its name
   * @param rows how many rows it has
   * @param sha256 the hash of its entry's bytes, in hexadecimal digits
   */
  record Table(String name, long rows, String sha256) {
    /** The name of its entry in the zip file. */
    String entry() {
      return name + ".jsonl";
    }
  }

  BackupManifest {
    tables = List.copyOf(tables);
  }

  /** How many rows all tables have. */
  long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  /** The manifest as JSON. */
  String json() {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", FORMAT).put("schema", schema).put("made_at", madeAt);
    ArrayNode all = root.putArray("tables");
    for (Table table : tables) {
      all.addObject()
          .put("name", table.name())
          .put("rows", table.rows())
          .put("sha256", table.sha256());
    }
    return root.toPrettyString() + "\n";
  }

  /**
   * Takes a manifest back from its JSON.
   *
   * @throws UnusableBackupException if it is none
   */
  static BackupManifest parse(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      if (!FORMAT.equals(root.path("format").asString(""))) {
        throw new UnusableBackupException("it is not a backup of Onrecord's");
      }
      List<Table> tables = new ArrayList<>();
      for (JsonNode table : root.required("tables")) {
        tables.add(
            new Table(
                table.required("name").asString(),
                table.required("rows").asLong(),
                table.required("sha256").asString()));
      }
      return new BackupManifest(
          root.required("schema").asInt(), root.required("made_at").asString(), tables);
    } catch (JacksonException e) {
      throw new UnusableBackupException("its manifest is damaged");
    }
  }
}
