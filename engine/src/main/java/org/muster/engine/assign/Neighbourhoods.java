package org.muster.engine.assign;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.muster.model.nation.NationId;

/// Chooses the pieces of a plan that are planned anew while all else stays: the lines that one kind
/// of unit serves, a few nations, a stretch of time.
final class Neighbourhoods {
  /// Larger pieces take longer than they gain.
  private static final int MOST = 1_500;

  private static final int NODES = 60;

  private final Model model;
  private final SplittableRandom random;
  private final List<List<Need>> families;
  private final List<NationId> nations;
  private final int shared;

  Neighbourhoods(Model model, long seed) {
    this.model = model;
    this.random = new SplittableRandom(seed);
    this.families = families(model);
    this.nations =
        List.copyOf(
            model.stays().stream()
                .map(it -> it.group().first().nation())
                .collect(toCollection(TreeSet::new)));
    this.shared = model.stays().size();
  }

  /// Columns of the program that are free, and how long it is searched.
  @SuppressWarnings("ArrayRecordComponent") // made for one use
  record Piece(int[] columns, long nodes) {}

  Piece next(int round, int[] hopeful) {
    return switch (round % 3) {
      case 0 -> family(families.get(round / 3 % families.size()), hopeful);
      case 1 -> nations(hopeful);
      default -> time(hopeful);
    };
  }

  /// Lines that the same units can serve.
  private static List<List<Need>> families(Model model) {
    var root = new int[model.needs().size()];
    Arrays.setAll(root, it -> it);
    var firstOf = new int[model.roster().groups().size()];
    Arrays.fill(firstOf, -1);
    for (var stay : model.stays()) {
      var group = stay.group().index();
      if (firstOf[group] < 0) {
        firstOf[group] = stay.need().index();
      } else {
        root[find(root, stay.need().index())] = find(root, firstOf[group]);
      }
    }
    var families = new ArrayList<List<Need>>();
    for (int i = 0; i < root.length; i++) {
      var family = new ArrayList<Need>();
      for (var need : model.needs()) {
        if (find(root, need.index()) == i) {
          family.add(need);
        }
      }
      if (!family.isEmpty()) {
        families.add(family);
      }
    }
    return families;
  }

  private static int find(int[] root, int index) {
    return root[index] == index ? index : find(root, root[index]);
  }

  private Piece family(List<Need> family, int[] hopeful) {
    var inFamily = new BitSet();
    family.forEach(it -> inFamily.set(it.index()));
    return piece(hopeful, it -> inFamily.get(model.stays().get(it).need().index()));
  }

  private Piece nations(int[] hopeful) {
    var chosen = new TreeSet<NationId>();
    var count = Math.min(nations.size(), 3 + random.nextInt(3));
    while (chosen.size() < count) {
      chosen.add(nations.get(random.nextInt(nations.size())));
    }
    return piece(hopeful, it -> chosen.contains(model.stays().get(it).group().first().nation()));
  }

  private Piece time(int[] hopeful) {
    var horizon = model.task().weeks();
    var from = random.nextInt(Math.max(1, horizon));
    var length = Math.max(4, horizon / 6);
    return piece(
        hopeful,
        it -> {
          var date = model.stays().get(it).effective();
          return from <= date && date < from + length;
        });
  }

  /// If more are wanted than are good for a piece, some groups are left out.
  private Piece piece(int[] hopeful, IntPredicate wanted) {
    var stays = Arrays.stream(hopeful).filter(wanted).toArray();
    while (stays.length > MOST) {
      var share = (double) MOST / stays.length;
      var kept = new BitSet();
      for (var group : model.roster().groups()) {
        kept.set(group.index(), random.nextDouble() < share);
      }
      stays =
          Arrays.stream(stays)
              .filter(it -> kept.get(model.stays().get(it).group().index()))
              .toArray();
    }
    return new Piece(withTheRest(stays), NODES);
  }

  /// What is missing on the lines of the stays, and on those that require them, is free too.
  private int[] withTheRest(int[] stays) {
    var touched = new BitSet();
    for (int stay : stays) {
      touched.set(model.stays().get(stay).need().index());
    }
    for (var need : model.board().order()) {
      if (need.requires().stream().anyMatch(touched::get)) {
        touched.set(need.index());
      }
    }
    var columns = new TreeSet<Integer>();
    Arrays.stream(stays).forEach(columns::add);
    for (var need : model.needs()) {
      if (touched.get(need.index())) {
        columns.addAll(model.formulation().missingColumns(need));
      }
    }
    for (int column = shared; column < model.formulation().program().columns(); column++) {
      if (model.formulation().program().upper(column) > 1) {
        columns.add(column); // lift that a nation has of its own
      }
    }
    return columns.stream().mapToInt(Integer::intValue).toArray();
  }
}
