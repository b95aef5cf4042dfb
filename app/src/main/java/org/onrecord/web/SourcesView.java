package org.onrecord.web;

import java.util.List;
import org.onrecord.store.Source;

/**
 * The list of sources, and the form for another.
 *
 * @param sources the sources
 * @param folders whether folders of the server's machine are read here
 * @param typed what was typed in the form
 */
public record SourcesView(List<Source> sources, boolean folders, Typed typed) {

  /**
   * What was typed.
   *
   * @param address the folder, or the address
   * @param outlet the outlet
   * @param error what is wrong with the folder; empty if nothing is
   */
  public record Typed(String address, String outlet, String error) {}

  public SourcesView {
    sources = List.copyOf(sources);
  }

  /** Whether articles are taken from a source here. */
  public boolean isRead(Source source) {
    return folders || !source.kind().equals(SourcesPage.FOLDER);
  }

  /** What can be a source here. */
  public String kinds() {
    return folders ? "a folder or a feed" : "a feed";
  }

  /** What can be typed as one. */
  public String address() {
    return (folders ? "Folder on this machine, or the address" : "Address")
        + " of a feed, site map or page";
  }
}
