package org.onrecord.web;

import java.util.List;
import java.util.Map;

/**
 * Two people changed one statement: what each wants.
 *
 * @param theirs what was changed meanwhile, latest first
 * @param there what the field holds now
 * @param yours what was sent
 * @param form what was sent, to be sent again with the version that is there now
 * @param to where to
 * @param back where to go instead
 */
public record ConflictView(
    List<CorrectionRow> theirs,
    String there,
    String yours,
    Map<String, String> form,
    String to,
    String back) {
  public ConflictView {
    theirs = List.copyOf(theirs);
    form = Map.copyOf(form);
  }
}
