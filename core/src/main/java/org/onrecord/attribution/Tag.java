package org.onrecord.attribution;

import java.util.List;

/** What a word is to a cue. */
enum Tag {
  NONE(0),
  SOURCE_BEGINS(1),
  SOURCE(2),
  CUE_BEGINS(3),
  CUE(4),
  CONTENT_BEGINS(5),
  CONTENT(6);

  /** All tags, each at its column. */
  static final List<Tag> BY_COLUMN = List.of(values());

  static final int COUNT = BY_COLUMN.size();

  private final int column;

  Tag(int column) {
    this.column = column;
  }

  /** Where the decoder's output has it. */
  int column() {
    return column;
  }
}
