package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/** The sentence for each thing that can go wrong. */
class FailureTest {
  @Test
  void aFailureSaysItsOwnSentence() {
    assertThat(Failure.sentence(new Failure("say where with --out DIR")))
        .isEqualTo("say where with --out DIR");
  }

  @Test
  void aFileThatIsNotThere() {
    assertThat(Failure.sentence(new NoSuchFileException("/reports/a.txt")))
        .isEqualTo("there is no file or folder /reports/a.txt");
  }

  @Test
  void aFileThatMayNotBeOpened() {
    assertThat(Failure.sentence(new AccessDeniedException("/reports")))
        .isEqualTo("no permission for /reports");
  }

  @Test
  void aFileWhereAFolderIsNeeded() {
    assertThat(Failure.sentence(new FileAlreadyExistsException("/reports")))
        .isEqualTo("there is a file already where a folder is needed: /reports");
  }

  @Test
  void aStoreThatRefuses() {
    assertThat(Failure.sentence(new SQLException("[SQLITE_FULL] disk is full")))
        .isEqualTo("the store can't be used: [SQLITE_FULL] disk is full");
  }

  @Test
  void aStoreOfAnotherRelease() {
    assertThat(Failure.sentence(new FlywayException("Validate failed: checksum mismatch")))
        .isEqualTo(
            "the store was made by another release of Onrecord, or is damaged: "
                + "Validate failed: checksum mismatch");
  }

  @Test
  void tooLittleMemory() {
    assertThat(Failure.sentence(new OutOfMemoryError("Java heap space")))
        .isEqualTo("not enough memory; set ONRECORD_JAVA_OPTS=-Xmx4g");
  }

  @Test
  void anythingElseIsNamed() {
    assertThat(Failure.sentence(new IllegalStateException("the demo is not in the jar")))
        .isEqualTo("IllegalStateException: the demo is not in the jar");
  }

  @Test
  void whatHasNoMessageIsNamedAlone() {
    assertThat(Failure.sentence(new IllegalStateException())).isEqualTo("IllegalStateException");
    assertThat(Failure.sentence(new InterruptedException())).isEqualTo("InterruptedException");
  }

  @Test
  void theCauseIsSaidNotWhatWrapsIt() {
    Exception wrapped =
        new IllegalStateException(
            "outer", new UncheckedIOException(new NoSuchFileException("a.txt")));
    assertThat(Failure.sentence(wrapped)).isEqualTo("there is no file or folder a.txt");
  }

  @Test
  void aFailureOrARefusalIsSaidEvenIfSomethingCausedIt() {
    Failure failure = new Failure("choose another port");
    failure.initCause(new IOException("address in use"));
    assertThat(Failure.sentence(new IllegalStateException(failure)))
        .isEqualTo("choose another port");
    SQLException refusal = new SQLException("locked", new IOException("deep"));
    assertThat(Failure.sentence(new FlywayException("migrate", refusal)))
        .isEqualTo("the store can't be used: locked");
  }

  @Test
  void onlyTheFirstLineOfAMessageIsSaid() {
    assertThat(Failure.sentence(new IllegalStateException("first\nsecond\n\tat third")))
        .isEqualTo("IllegalStateException: first");
    assertThat(Failure.sentence(new Failure(""))).isEmpty();
  }
}
