package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.fetch.Fetcher;
import org.onrecord.gather.Gather;
import org.onrecord.record.Jobs;
import org.onrecord.record.Outcome;
import org.onrecord.record.Recorder;
import org.onrecord.store.Job;
import org.onrecord.store.JobInput;
import org.onrecord.text.Origin;

/** Adds what a person pastes or drops, and says what came of each input. */
final class AddPage {
  /** How many bytes a file of many articles may have that somebody waits for. */
  private static final long LONG = 100_000;

  private static final Frame FRAME = new Frame("Add articles", "add");
  private static final int INVALID = 422;

  /** A person waits for these. */
  private static final int MOST_PAGES = 50;

  private final Recorder recorder;
  private final Jobs jobs;
  private final Gather gather;
  private final Templates templates;

  AddPage(Recorder recorder, Jobs jobs, Fetcher fetcher, Templates templates) {
    this.recorder = recorder;
    this.jobs = jobs;
    this.gather =
        new Gather(Origin.unknown(), InputStream.nullInputStream()).fetching(fetcher, MOST_PAGES);
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get("/add", context -> show(context, new AddView(Map.of(), Map.of(), List.of())));
    routes.post("/add/text", this::addText);
    routes.post("/add/files", this::addFiles);
    routes.post("/add/address", this::addAddress);
  }

  private void addAddress(Context context) {
    String address = Sent.words(context, "address");
    if (!Fetcher.isAddress(address)) {
      context.status(INVALID);
      Map<String, String> errors = Map.of("address", "An address begins with https:// or http://.");
      show(context, new AddView(Map.of("address", address), errors, List.of()));
      return;
    }
    List<AddView.Result> results = new ArrayList<>();
    gather.file(address, gathered -> results.add(result(recorder.add(gathered))));
    show(context, new AddView(Map.of(), Map.of(), results));
  }

  private void addText(Context context) {
    PastedArticle pasted = PastedArticle.of(context);
    Map<String, String> errors = pasted.errors();
    if (!errors.isEmpty()) {
      context.status(INVALID);
      show(context, new AddView(pasted.typed(), errors, List.of()));
      return;
    }
    AddView.Result result = result(recorder.add(pasted.gathered()));
    show(context, new AddView(Map.of(), Map.of(), List.of(result)));
  }

  private void addFiles(Context context) throws IOException {
    List<UploadedFile> files =
        context.uploadedFiles("files").stream().filter(file -> !file.filename().isEmpty()).toList();
    if (files.size() > 1 || files.stream().anyMatch(AddPage::takesLong)) {
      addAsJob(context, files);
      return;
    }
    List<AddView.Result> results = new ArrayList<>();
    for (UploadedFile file : files) {
      add(file, results);
    }
    if (results.isEmpty()) {
      context.status(INVALID);
      Map<String, String> errors = Map.of("files", "Choose at least one file.");
      show(context, new AddView(Map.of(), errors, List.of()));
      return;
    }
    show(context, new AddView(Map.of(), Map.of(), results));
  }

  private static boolean takesLong(UploadedFile file) {
    return file.size() > LONG && Gather.holdsMany(file.filename());
  }

  /**
   * Several files, or one of many articles, are kept first, and then read one after the other,
   * whatever happens meanwhile.
   */
  private void addAsJob(Context context, List<UploadedFile> files) throws IOException {
    List<JobInput> inputs = new ArrayList<>();
    for (UploadedFile file : files) {
      try (InputStream in = file.content()) {
        inputs.add(JobInput.file(file.filename(), in.readAllBytes()));
      }
    }
    Job.Task task = Job.Task.of(Jobs.ADD, Wording.count(files.size(), "file"));
    context.redirect(JobsPage.address(jobs.add(task, inputs)), HttpStatus.SEE_OTHER);
  }

  private void add(UploadedFile file, List<AddView.Result> results) throws IOException {
    try (InputStream in = file.content()) {
      gather.bytes(
          file.filename(),
          in.readAllBytes(),
          gathered -> results.add(result(recorder.add(gathered))));
    }
  }

  private void show(Context context, AddView view) {
    templates.answer(context, "add", FRAME, view);
  }

  private static AddView.Result result(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Added added ->
          new AddView.Result(
              added.input(),
              "added",
              "Added: " + Wording.count(added.statements(), "statement") + ".",
              "/articles/" + added.article());
      case Outcome.Known known ->
          new AddView.Result(
              known.input(),
              "known",
              "Was there already; nothing changed.",
              "/articles/" + known.article());
      case Outcome.Unread unread ->
          new AddView.Result(
              unread.input(),
              "unread",
              "Kept, but " + unread.problem().message() + ".",
              "/articles/" + unread.article());
      case Outcome.Undated undated ->
          new AddView.Result(
              undated.input(),
              "undated",
              "Added: "
                  + Wording.count(undated.statements(), "statement")
                  + ", but "
                  + undated.problem().message()
                  + ".",
              "/articles/" + undated.article());
      case Outcome.Failed failed ->
          new AddView.Result(
              failed.input(), "failed", "Not added: " + failed.problem().message() + ".", "");
    };
  }
}
