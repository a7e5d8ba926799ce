package org.muster.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.spark.FutureAction;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.muster.engine.Watch;
import scala.Function1;
import scala.collection.Iterator;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;

/// Lets a cluster work on numbered pieces, and takes each result as soon as it is there.
///
/// A piece whose machine is lost is done again by another; that is Spark's work.
final class Cluster {
  /// So many tasks a core, at most: enough that fast machines do more, few enough to start.
  private static final int TASKS_A_CORE = 16;

  private static final long PATIENCE_MS = 200;

  private final JavaSparkContext context;

  Cluster(JavaSparkContext context) {
    this.context = context;
  }

  /// What is done with a piece. It is sent to the machines, so it must not hold on to anything.
  @FunctionalInterface
  interface Work<E, T> extends Serializable {
    T of(E errand, int piece);
  }

  /// What is done with a result.
  @FunctionalInterface
  interface Taker<T> {
    void take(int piece, T result);
  }

  /// @param result can be serialized
  private record Done<T>(int piece, T result) implements Serializable {}

  /// Does the pieces from 0.
  ///
  /// @param errand what each machine is sent, once
  /// @param watch asked again and again; once it says no, the rest is left undone
  /// @param taker gets each result once, in any order, in this thread
  <E, T> void work(E errand, int pieces, Work<E, T> work, Watch watch, Taker<T> taker) {
    var sent = sent(errand);
    var done = numbers(pieces).map(piece -> new Done<>(piece, work.of(sent.value(), piece)));
    if (await(done, pieces, watch, taker)) {
      sent.destroy();
    }
  }

  /// Sends something to each machine, once.
  <E> Broadcast<E> sent(E errand) {
    return context.broadcast(errand);
  }

  /// The numbers of the pieces, spread over the machines.
  JavaRDD<Integer> numbers(int pieces) {
    var tasks = Math.min((long) pieces, (long) context.defaultParallelism() * TASKS_A_CORE);
    return context.parallelize(
        IntStream.range(0, pieces).boxed().toList(), (int) Math.max(1, tasks));
  }

  /// Whether it came to its end; tasks that are called off may still run for a moment.
  private <T> boolean await(JavaRDD<Done<T>> work, int pieces, Watch watch, Taker<T> taker) {
    var arrived = new LinkedBlockingQueue<List<Done<T>>>();
    var action = start(work, arrived);
    var taken = 0;
    while (true) {
      var last = action.isCompleted();
      var some = next(arrived, last ? 0 : PATIENCE_MS);
      some.forEach(it -> taker.take(it.piece(), it.result()));
      taken += some.size();
      if (last && some.isEmpty()) {
        end(action);
        return true;
      }
      if (!watch.goesOn(taken, pieces)) {
        action.cancel();
        return false;
      }
    }
  }

  /// Results are put down here by the thread that Spark runs on, which must not be held up.
  private <T> FutureAction<BoxedUnit> start(
      JavaRDD<Done<T>> work, LinkedBlockingQueue<List<Done<T>>> arrived) {
    var tasks = IntStream.range(0, work.getNumPartitions()).<Object>mapToObj(it -> it).toList();
    return context
        .sc()
        .submitJob(
            work.rdd(),
            (Function1<Iterator<Done<T>>, List<Done<T>>> & Serializable) Cluster::listed,
            CollectionConverters.asScala(tasks).toSeq(),
            (_, results) -> {
              arrived.add(results);
              return BoxedUnit.UNIT;
            },
            () -> BoxedUnit.UNIT);
  }

  private static <T> List<T> listed(Iterator<T> results) {
    var list = new ArrayList<T>();
    CollectionConverters.asJava(results).forEachRemaining(list::add);
    return list;
  }

  private static <T> List<Done<T>> next(LinkedBlockingQueue<List<Done<T>>> arrived, long patience) {
    try {
      var next = arrived.poll(patience, TimeUnit.MILLISECONDS);
      return next == null ? List.of() : next;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Somebody stopped the wait for the cluster.", stop);
    }
  }

  private static void end(FutureAction<BoxedUnit> action) {
    try {
      action.get();
    } catch (SparkException failure) {
      throw new IllegalStateException("The cluster gave up: " + failure.getMessage(), failure);
    }
  }
}
