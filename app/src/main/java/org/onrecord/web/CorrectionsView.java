package org.onrecord.web;

import java.util.List;

/**
 * The log of corrections.
 *
 * @param rows those of this page, latest first
 * @param told how many there are, in words
 * @param newer the address of the page before; empty for the first
 * @param older the address of the page after; empty for the last
 */
public record CorrectionsView(List<CorrectionRow> rows, String told, String newer, String older) {
  public CorrectionsView {
    rows = List.copyOf(rows);
  }
}
