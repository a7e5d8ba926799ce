package org.muster.engine.assign;

/// Makes the force plan.
public final class ForcePlanner {
  private ForcePlanner() {}

  public static String trial(PlanTask task, Progress.Watcher watcher) {
    var model = Model.of(task);
    var size = "%d groups, %d needs, %d stays, %d columns, %d rows, %d entries, dates %s".formatted(
        model.roster().groups().size(), model.needs().size(), model.stays().size(),
        model.formulation().program().columns(), model.formulation().program().rows(),
        model.formulation().program().entries(), model.dates().weeks().size());
    var found = new Search(task, model, watcher).run();
    return size + "\n" + found.draft().shortfall() + " bound " + found.bound() + " gap " + (1 - (double) found.bound() / found.draft().shortfall()) + " moves " + found.draft().moves() + " " + found.ending();
  }
}
