package org.muster.engine.slice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.muster.engine.circuit.Circuit;
import org.muster.engine.circuit.Circuit.Kind;
import org.muster.engine.circuit.Circuit.Node;
import org.muster.engine.circuit.Components;
import org.muster.engine.circuit.Terms;

/// Turns a circuit into code: atoms that wait for each other become a loop, the others follow one
/// another, each after what it reads.
///
/// An atom that asks for a sum counts itself in it whatever it is. Who stands alone leaves its own
/// part out of the sum and lowers the threshold; in a loop all share one sum, and who asks takes
/// the lower threshold where its own part is not in it yet.
public final class Slicer {
  private final Terms terms;
  private final Circuit circuit;
  private final BitSet atoms;
  private final Tape tape = new Tape();
  private final Numbers numbers = new Numbers(tape);
  private final int[] inputs;
  private final int[] variables;
  private final BitSet available = new BitSet();
  private final Map<Integer, Integer> valueOf = new HashMap<>();
  private final Map<Summed, int[]> sums = new HashMap<>();
  private final List<Integer> wanted = new ArrayList<>();
  private int loop = Tape.NO_UNIT;
  private int[] counted;

  private Slicer(Terms terms, Given given, BitSet atoms) {
    this.terms = terms;
    this.circuit = terms.circuit();
    this.atoms = atoms;
    this.inputs = IntStream.range(0, terms.inputs()).map(it -> input(it, given)).toArray();
    this.variables = new int[terms.atoms().size()];
    atoms.stream().forEach(circuit::atom);
    this.counted = variables;
    segments();
  }

  private int input(int index, Given given) {
    if (!given.open().get(index)) {
      return given.set().get(index) ? Tape.EVERYWHERE : Tape.NOUGHT;
    }
    var support = new BitSet();
    support.set(index);
    return tape.variable(support, true);
  }

  /// What is known of the inputs before the program runs.
  ///
  /// @param open inputs that are set in each run
  /// @param set of the others, those that hold
  public record Given(BitSet open, BitSet set) {}

  /// Compiles the conditions of some atoms, and what is wanted to be known of them.
  ///
  /// @param atoms with all that their conditions read
  /// @param settled whether who counts may be changed by hand before the rest is reckoned
  /// @param wants asks for what is wanted; to be called by nobody after it returns
  public static SliceProgram program(
      Terms terms, Given given, BitSet atoms, boolean settled, Consumer<Slicer> wants) {
    var slicer = new Slicer(terms, given, atoms);
    if (settled) {
      slicer.settle();
    }
    var conditions = slicer.tape.lastUnit() + 1;
    slicer.tape.settle();
    slicer.tape.open();
    wants.accept(slicer);
    return new Assembler(slicer.tape, conditions).program(slicer.values());
  }

  /// Who counts becomes rows of its own, so that the loops' stay as they are.
  private void settle() {
    counted = variables.clone();
    atoms.stream().forEach(atom -> counted[atom] = tape.variable(everything(), false));
    valueOf.clear();
    sums.clear();
  }

  private BitSet everything() {
    var all = new BitSet();
    all.set(0, terms.inputs());
    return all;
  }

  private SliceProgram.Values values() {
    return new SliceProgram.Values(inputs, variables, counted, wanted);
  }

  private void segments() {
    for (var component : new Components(circuit.size(), this::reads).ordered()) {
      var members = component.stream().map(circuit::node).filter(this::isWanted).toList();
      if (members.size() == 1 && component.size() == 1) {
        single(members.getFirst().index());
      } else if (!members.isEmpty()) {
        loop(component, members.stream().mapToInt(Node::index).sorted().toArray());
      }
    }
  }

  private boolean isWanted(Node node) {
    return node.kind() == Kind.ATOM && atoms.get(node.index());
  }

  private int[] reads(int id) {
    var node = circuit.node(id);
    return node.kind() == Kind.ATOM ? new int[] {terms.root(node.index())} : circuit.parts(node);
  }

  private void single(int atom) {
    sumsBelow(terms.root(atom), new BitSet());
    tape.open();
    variables[atom] = value(terms.root(atom));
    available.set(atom);
  }

  /// Sums that are asked for get units of their own: they depend on less than who asks.
  private void sumsBelow(int id, BitSet seen) {
    if (seen.get(id) || valueOf.containsKey(id)) {
      return;
    }
    seen.set(id);
    var node = circuit.node(id);
    if (node.kind() == Kind.AT_LEAST) {
      tape.open();
      value(id);
    } else if (node.kind() != Kind.ATOM) {
      for (int part : node.parts()) {
        sumsBelow(part, seen);
      }
    }
  }

  private void loop(List<Integer> component, int[] members) {
    loop = tape.openLoop();
    var preparation = tape.lastUnit();
    for (int atom : members) {
      variables[atom] = tape.variable(loop);
      available.set(atom);
    }
    for (var asking : askingSums(component).values()) {
      tape.open(loop, preparation);
      asking.forEach(this::compare);
    }
    for (int atom : members) {
      tape.open(loop, preparation);
      tape.assign(variables[atom], value(terms.root(atom)));
    }
    tape.closeLoop(loop);
    loop = Tape.NO_UNIT;
  }

  /// The nodes that ask for a sum, by its register: a sum and all that it is compared with are one
  /// unit, so that only the answers last.
  private SortedMap<Integer, List<Node>> askingSums(List<Integer> component) {
    return component.stream()
        .sorted()
        .map(circuit::node)
        .filter(node -> node.kind() == Kind.AT_LEAST)
        .collect(groupingBy(Node::index, TreeMap::new, toList()));
  }

  /// The value of a node, by who counts.
  private int value(int id) {
    var told = valueOf.get(id);
    if (told == null) {
      told = computed(circuit.node(id));
      valueOf.put(id, told);
    }
    return told;
  }

  private int computed(Node node) {
    return switch (node.kind()) {
      case CONSTANT -> node.threshold() == 0 ? Tape.NOUGHT : Tape.EVERYWHERE;
      case INPUT -> inputs[node.index()];
      case ATOM -> counted[node.index()];
      case NOT -> tape.not(value(node.parts()[0]));
      case ALL -> tape.and(values(node.parts()));
      case ANY -> tape.or(values(node.parts()));
      case AT_LEAST -> reaches(node);
    };
  }

  private int[] values(int[] ids) {
    return Arrays.stream(ids).map(this::value).toArray();
  }

  /// In a loop, parts that the node takes as holding are in the sum all the same, if they are known
  /// by then.
  private boolean isSummed(Node node, int place) {
    var bypassed = Arrays.binarySearch(node.parts(), place) >= 0;
    return !bypassed || (loop != Tape.NO_UNIT && isAvailable(node, place));
  }

  private boolean isAvailable(Node node, int place) {
    var part = circuit.node(circuit.register(node.index()).parts()[place]);
    return part.kind() == Kind.ATOM
        ? available.get(part.index())
        : Arrays.stream(part.parts()).allMatch(id -> available.get(circuit.node(id).index()));
  }

  private int[] sum(Node node) {
    var register = circuit.register(node.index());
    var places = new BitSet();
    IntStream.range(0, register.parts().length)
        .filter(place -> isSummed(node, place))
        .forEach(places::set);
    var summed = new Summed(node.index(), places);
    var known = sums.get(summed);
    if (known == null) {
      known =
          numbers.sum(
              places.stream().map(place -> value(register.parts()[place])).toArray(),
              places.stream().mapToLong(place -> register.weights()[place]).toArray());
      sums.put(summed, known);
    }
    return known;
  }

  /// Some parts of a register.
  private record Summed(int register, BitSet places) {}

  private int reaches(Node node) {
    return reaches(sum(node), lowered(node), circuit.register(node.index()), own(node));
  }

  /// Parts of its own that are in the sum.
  private List<Integer> own(Node node) {
    return Arrays.stream(node.parts()).filter(place -> isSummed(node, place)).boxed().toList();
  }

  /// What the sum must reach, as its own parts that are not in it count.
  private long lowered(Node node) {
    return node.threshold()
        - Arrays.stream(node.parts())
            .filter(place -> !isSummed(node, place))
            .mapToLong(place -> circuit.register(node.index()).weights()[place])
            .sum();
  }

  /// Whether the sum reaches the threshold if the parts at these places hold.
  private int reaches(int[] planes, long threshold, Circuit.Register register, List<Integer> own) {
    if (own.isEmpty()) {
      return numbers.atLeast(planes, threshold);
    }
    var part = value(register.parts()[own.getFirst()]);
    var rest = own.subList(1, own.size());
    var lower = threshold - register.weights()[own.getFirst()];
    return tape.orLess(
        reaches(planes, threshold, register, rest), reaches(planes, lower, register, rest), part);
  }

  /// Reckons all comparisons that the node will need.
  private void compare(Node node) {
    var planes = sum(node);
    var lowered = new long[] {lowered(node)};
    for (int place : own(node)) {
      var weight = circuit.register(node.index()).weights()[place];
      lowered = Arrays.stream(lowered).flatMap(it -> LongStream.of(it, it - weight)).toArray();
    }
    for (long threshold : lowered) {
      numbers.atLeast(planes, threshold);
    }
  }

  /// The tape, to write more on.
  public Tape tape() {
    return tape;
  }

  public Numbers numbers() {
    return numbers;
  }

  /// The row of an input.
  public int ofInput(int index) {
    return inputs[index];
  }

  /// The value of a node of the circuit.
  public int of(int node) {
    return value(node);
  }

  /// The sum of a register.
  public int[] sumOf(int register) {
    var told = circuit.register(register);
    var weights = Arrays.stream(told.weights()).map(it -> it * told.common()).toArray();
    return numbers.sum(values(told.parts()), weights);
  }

  /// Wants a value to be known.
  ///
  /// @return its place among what is wanted
  public int want(int value) {
    wanted.add(value);
    return wanted.size() - 1;
  }
}
