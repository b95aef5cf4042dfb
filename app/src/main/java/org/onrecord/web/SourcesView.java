package org.onrecord.web;

import java.util.List;
import org.onrecord.store.Source;

/**
 * The list of sources, and the form for another.
 *
 * @param sources the sources
 * @param address what was typed as the folder
 * @param outlet what was typed as the outlet
 * @param error what is wrong with the folder; empty if nothing is
 */
public record SourcesView(List<Source> sources, String address, String outlet, String error) {
  public SourcesView {
    sources = List.copyOf(sources);
  }
}
