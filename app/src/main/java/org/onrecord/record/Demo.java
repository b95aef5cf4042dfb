package org.onrecord.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.gather.Gather;
import org.onrecord.gather.Gathered;
import org.onrecord.text.Origin;
import org.onrecord.text.WordList;

/** The articles that the demo shows: 24 stories of Voice of America and one example in Persian. */
public final class Demo {
  private static final String FOLDER = "/org/onrecord/demo/";

  private Demo() {}

  /** The demo's articles, in the order of their names. */
  public static List<Gathered> articles() {
    Gather gather = new Gather(Origin.unknown(), InputStream.nullInputStream());
    List<Gathered> articles = new ArrayList<>();
    for (String name : WordList.lines(Demo.class, FOLDER + "index.txt")) {
      articles.addAll(gather.bytes("demo/" + name, bytes(name)));
    }
    return List.copyOf(articles);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Demo.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the demo's file " + name + " is not in the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("the demo's file " + name + " can't be read", e);
    }
  }
}
