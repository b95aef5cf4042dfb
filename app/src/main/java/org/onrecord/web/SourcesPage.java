package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.access.Entrance;
import org.onrecord.fetch.Fetcher;
import org.onrecord.gather.Gather;
import org.onrecord.record.Jobs;
import org.onrecord.store.Job;
import org.onrecord.store.JobInput;
import org.onrecord.store.Source;
import org.onrecord.store.Store;

/**
 * From where articles are taken again and again; each gathering is a job. Folders are taken only
 * where nobody but this machine comes in: whoever has the token from elsewhere reads no disk here.
 */
final class SourcesPage {
  private static final String PATH = "/sources";

  /** The kind of a source that is a folder of the machine that serves. */
  static final String FOLDER = "folder";

  private static final String ADDRESS = "address";

  private static final int INVALID = 422;

  private final Store store;
  private final Jobs jobs;
  private final Templates templates;
  private final boolean local;

  SourcesPage(Store store, Jobs jobs, Templates templates, Entrance entrance) {
    this.store = store;
    this.jobs = jobs;
    this.templates = templates;
    this.local = entrance.isLocal();
  }

  void serve(RoutesConfig routes) {
    routes.get(PATH, context -> show(context, "", "", ""));
    routes.post(PATH, this::add);
    routes.post(PATH + "/{id}/gather", this::gather);
    routes.post(PATH + "/{id}/remove", this::remove);
  }

  private void show(Context context, String address, String outlet, String error) {
    SourcesView.Typed typed = new SourcesView.Typed(address, outlet, error);
    SourcesView view = new SourcesView(store.sources().all(), local, typed);
    templates.answer(context, "sources", new Frame("Sources", "sources"), view);
  }

  private void add(Context context) throws IOException {
    String address = Sent.words(context, "address");
    String outlet = Sent.words(context, "outlet");
    Optional<String> error = error(address);
    if (error.isPresent()) {
      context.status(INVALID);
      show(context, address, outlet, error.get());
      return;
    }
    String id =
        store
            .sources()
            .add(kind(address), address, Optional.of(outlet).filter(name -> !name.isEmpty()));
    begin(context, store.sources().find(id).orElseThrow());
  }

  private void gather(Context context) throws IOException {
    Source source = require(context);
    Optional<String> error = error(source.address());
    if (error.isPresent()) {
      context.status(INVALID);
      show(context, source.address(), source.outlet().orElse(""), error.get());
      return;
    }
    begin(context, source);
  }

  private void begin(Context context, Source source) throws IOException {
    List<JobInput> files =
        Gather.files(List.of(source.address())).stream().map(JobInput::named).toList();
    Job.Task task =
        new Job.Task(
            Jobs.ADD,
            source.address(),
            Optional.of(source.id()),
            source.outlet().map(outlet -> Map.of(Jobs.OUTLET, outlet)).orElse(Map.of()));
    context.redirect(JobsPage.address(jobs.add(task, files)), HttpStatus.SEE_OTHER);
  }

  private void remove(Context context) {
    store.sources().remove(require(context).id());
    context.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  private Source require(Context context) {
    String id = context.pathParam("id");
    return store
        .sources()
        .find(id)
        .orElseThrow(() -> new NotFoundResponse("There is no source “" + id + "”."));
  }

  private static String kind(String address) {
    return Fetcher.isAddress(address) ? ADDRESS : FOLDER;
  }

  /** Why nothing can be gathered there. */
  private Optional<String> error(String address) throws IOException {
    if (address.isEmpty()) {
      return Optional.of(
          local ? "Write where the folder or feed is." : "Write the address of the feed.");
    }
    if (Fetcher.isAddress(address)) {
      return Optional.empty();
    }
    return local
        ? unusable(address)
        : Optional.of(
            "Folders are not read for other machines. Add this one with onrecord add on the machine"
                + " that it is on.");
  }

  /** Why nothing can be gathered from a folder of this machine. */
  private static Optional<String> unusable(String address) throws IOException {
    try {
      Path folder = Path.of(address);
      if (!folder.isAbsolute()) {
        return Optional.of("Write the whole path of the folder, from the root.");
      }
      if (!Files.isDirectory(folder)) {
        return Optional.of("There is no such folder on this machine.");
      }
      if (!Files.isReadable(folder)) {
        return Optional.of("The folder can't be read.");
      }
      return Gather.files(List.of(address)).isEmpty()
          ? Optional.of("There is no file in it that can be read.")
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.of("That is no path of a folder.");
    }
  }
}
