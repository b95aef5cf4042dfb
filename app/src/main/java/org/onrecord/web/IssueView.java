package org.onrecord.web;

import java.util.List;

/**
 * An issue: who stands where on it, over time.
 *
 * @param issue the issue with its counts
 * @param lines those who speak of it
 * @param together what doesn't sit together
 * @param notes what isn't shown, and why
 * @param filter what the page is limited to
 * @param form the issue to be changed
 */
public record IssueView(
    IssuesView.Row issue,
    Lines lines,
    TensionsView together,
    List<String> notes,
    Filter filter,
    IssueForm form) {
  public IssueView {
    notes = List.copyOf(notes);
  }

  /**
   * Who stands where.
   *
   * @param actors those who speak of it
   * @param scale the days that the time lines go over
   * @param deeds what was done, the latest first
   */
  public record Lines(List<Actor> actors, Scale scale, List<Deed> deeds) {
    public Lines {
      actors = List.copyOf(actors);
      deeds = List.copyOf(deeds);
    }
  }

  /**
   * A deed that stands somewhere.
   *
   * @param who who did it
   * @param address their page; empty for one that isn't identified
   * @param row the deed; its evidence is how its words decide
   */
  public record Deed(String who, String address, Row row) {}

  /**
   * The days of the time lines.
   *
   * @param first the first; empty where no day is known
   * @param last the last
   */
  public record Scale(String first, String last) {}

  /**
   * What the page is limited to.
   *
   * @param stances the stances that one can choose
   * @param stance the chosen one; empty for all
   * @param actor the id of the actor whose statements alone are shown; empty for all
   */
  public record Filter(List<StanceSign> stances, String stance, String actor) {
    public Filter {
      stances = List.copyOf(stances);
    }
  }

  /**
   * One actor.
   *
   * @param known who it is
   * @param summary how many statements of each lane
   * @param marks what the time line shows
   * @param shifts the changes of stance
   * @param rows the statements
   * @param rest what isn't shown
   */
  public record Actor(
      Known known,
      String summary,
      List<Mark> marks,
      List<Shift> shifts,
      List<Row> rows,
      Rest rest) {
    public Actor {
      marks = List.copyOf(marks);
      shifts = List.copyOf(shifts);
      rows = List.copyOf(rows);
    }
  }

  /**
   * What isn't shown of an actor.
   *
   * @param words how much; empty where all is shown
   * @param address where all of it is
   */
  public record Rest(String words, String address) {}

  /**
   * Who an actor is.
   *
   * @param name the name across articles
   * @param address the actor's page
   * @param ties in whose name it may speak, and who in its name
   */
  public record Known(String name, String address, List<Tie> ties) {
    public Known {
      ties = List.copyOf(ties);
    }
  }

  /**
   * That somebody may speak in another's name, by an office.
   *
   * @param how what the other is to the actor
   * @param name the other's name
   * @param address the other's page
   * @param words the role, as an article gives it
   */
  public record Tie(String how, String name, String address, String words) {}

  /**
   * A statement on a time line.
   *
   * @param x from the left, of 1000
   * @param y from the top
   * @param sign its stance
   * @param title what it says
   * @param address the statement's page
   */
  public record Mark(int x, int y, StanceSign sign, String title, String address) {}

  /**
   * A change of stance.
   *
   * @param before the earlier statement
   * @param after the later
   */
  public record Shift(Row before, Row after) {}

  /**
   * A statement.
   *
   * @param day when it was said, or published
   * @param lane whose words it rests on
   * @param sign its stance
   * @param evidence the words that show it
   * @param words all its words
   * @param report where it stands
   */
  public record Row(
      String day, String lane, StanceSign sign, String evidence, String words, Report report) {}

  /**
   * Where a statement stands.
   *
   * @param address its page
   * @param outlet who reports it
   * @param said whether the day is that of the saying rather than of publication
   */
  public record Report(String address, String outlet, boolean said) {}
}
