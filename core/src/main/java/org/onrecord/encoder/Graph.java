package org.onrecord.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.onrecord.text.Sha256;

/**
 * A trained network in memory (ONNX). Safe for many threads; equal inputs of equal shape give equal
 * outputs on one machine. A run takes one thread: two runs side by side are done sooner than two
 * that share both processors, one after the other.
 */
public final class Graph {
  /** How many runs go on at once: as many as there are processors. */
  public static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

  private static final ExecutorService RUNNERS =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().name("network-", 0).daemon().factory());

  private static final OrtEnvironment ENVIRONMENT =
      OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);

  /**
   * Sums of products of bytes that don't overflow on processors that lack instructions of their own
   * for them, so that a network reads alike everywhere (decision 0035).
   */
  private static final String EXACT_SUMS = "session.x64quantprecision";

  private final OrtSession session;
  private final String sha256;

  private Graph(OrtSession session, String sha256) {
    this.session = session;
    this.sha256 = sha256;
  }

  /**
   * The network in a resource beside {@code owner}.
   *
   * @throws IllegalArgumentException if there is no such resource
   */
  public static Graph load(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      if (in == null) {
        throw new IllegalArgumentException("no network " + name + " beside " + owner.getName());
      }
      byte[] bytes = in.readAllBytes();
      options.setIntraOpNumThreads(1);
      options.addConfigEntry(EXACT_SUMS, "1");
      return new Graph(ENVIRONMENT.createSession(bytes, options), Sha256.hex(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("the network " + name + " cannot be read", e);
    } catch (OrtException e) {
      throw new IllegalStateException("the network " + name + " cannot be loaded", e);
    }
  }

  /** SHA-256 of the file, 64 hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /**
   * Runs the network once.
   *
   * @param inputs by name
   * @param outputs the names of those wanted
   * @return for each of {@code outputs} its values, row by row
   */
  public List<float[]> run(Map<String, Input> inputs, List<String> outputs) {
    Map<String, OnnxTensorLike> tensors = new HashMap<>();
    try {
      for (Map.Entry<String, Input> input : inputs.entrySet()) {
        tensors.put(input.getKey(), input.getValue().tensor(ENVIRONMENT));
      }
      try (OrtSession.Result result = session.run(tensors)) {
        return outputs.stream()
            .map(name -> values((OnnxTensor) result.get(name).orElseThrow()))
            .toList();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the network failed on inputs " + inputs, e);
    } finally {
      tensors.values().forEach(OnnxTensorLike::close);
    }
  }

  /**
   * Begins to run the network on another thread; as many runs go on at once as there are
   * processors. The inputs may not change until it has ended.
   *
   * @param inputs by name
   * @param outputs the names of those wanted
   */
  public Begun begin(Map<String, Input> inputs, List<String> outputs) {
    return new Begun(CompletableFuture.supplyAsync(() -> run(inputs, outputs), RUNNERS));
  }

  /** A run that was begun. */
  public static final class Begun {
    private final CompletableFuture<List<float[]>> values;

    private Begun(CompletableFuture<List<float[]>> values) {
      this.values = values;
    }

    /**
     * Waits for its end.
     *
     * @return what {@link Graph#run} gives
     */
    public List<float[]> values() {
      try {
        return values.join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof RuntimeException cause ? cause : e;
      }
    }
  }

  private static float[] values(OnnxTensor tensor) {
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  /**
   * Whole numbers as a network takes them.
   *
   * @param shape how many in each dimension, the outermost first
   */
  public static Input wholes(long[] values, long... shape) {
    return environment -> OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  /**
   * Numbers as a network takes them.
   *
   * @param shape how many in each dimension, the outermost first
   */
  public static Input numbers(float[] values, long... shape) {
    return environment -> OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
  }

  /** What goes into a network; made by {@link #numbers} or {@link #wholes}. */
  public interface Input {
    /** The values as ONNX Runtime takes them; closed after the run. */
    OnnxTensor tensor(OrtEnvironment environment) throws OrtException;
  }
}
