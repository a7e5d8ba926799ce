package org.muster.engine.circuit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// The strongly connected components of a graph on numbers, by Tarjan's algorithm (1972), without
/// recursion so that long chains do not exhaust the stack.
///
/// The graph is a function from a node to what it reads: the circuit itself is walked, no second
/// graph is built.
public final class Components {
  private final IntFunction<int[]> next;
  private final int[] entered;
  private final int[] lowest;
  private final boolean[] onPath;
  private final ArrayDeque<Integer> path = new ArrayDeque<>();
  private final List<List<Integer>> ordered = new ArrayList<>();
  private int clock;

  public Components(int size, IntFunction<int[]> next) {
    this.next = next;
    this.entered = new int[size];
    this.lowest = new int[size];
    this.onPath = new boolean[size];
    for (int node = 0; node < size; node++) {
      if (entered[node] == 0) {
        explore(node);
      }
    }
  }

  /// Components of two nodes or more; what reads itself only is not told.
  public List<List<Integer>> found() {
    return ordered.stream().filter(component -> component.size() > 1).toList();
  }

  /// All components, each after those that it reads.
  public List<List<Integer>> ordered() {
    return ordered;
  }

  private static final class Frame {
    private final int node;
    private final int[] parts;
    private int at;

    Frame(int node, int[] parts) {
      this.node = node;
      this.parts = parts;
    }
  }

  private void explore(int start) {
    var frames = new ArrayDeque<Frame>();
    frames.push(enter(start));
    while (!frames.isEmpty()) {
      var frame = frames.element();
      if (frame.at < frame.parts.length) {
        var part = frame.parts[frame.at++];
        if (entered[part] == 0) {
          frames.push(enter(part));
        } else if (onPath[part]) {
          lowest[frame.node] = Math.min(lowest[frame.node], entered[part]);
        }
      } else {
        frames.pop();
        leave(frame.node);
        if (!frames.isEmpty()) {
          var parent = frames.element().node;
          lowest[parent] = Math.min(lowest[parent], lowest[frame.node]);
        }
      }
    }
  }

  private Frame enter(int node) {
    entered[node] = ++clock;
    lowest[node] = clock;
    onPath[node] = true;
    path.push(node);
    return new Frame(node, next.apply(node));
  }

  private void leave(int node) {
    if (lowest[node] != entered[node]) {
      return;
    }
    var component = new ArrayList<Integer>();
    int popped;
    do {
      popped = path.pop();
      onPath[popped] = false;
      component.add(popped);
    } while (popped != node);
    ordered.add(component);
  }
}
