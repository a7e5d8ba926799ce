package org.muster.engine.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.engine.Setting;
import org.muster.model.planning.Planning;
import org.muster.model.site.Corridor;
import org.muster.model.site.Site;
import org.muster.model.time.Span;

/// What a mission lays down for every stay: the horizon, the lines, the places and the ways.
///
/// @param horizon in weeks
/// @param lines that apply, in the order of the mission
/// @param ledTo places to which a corridor leads
record Ground(
    Planning planning,
    int horizon,
    List<DueLine> lines,
    Map<String, Site> sites,
    Map<String, Corridor> corridors,
    Set<String> ledTo) {
  private static final long YEAR = 52;

  static Ground of(Setting setting) {
    var mission = setting.mission();
    var horizon = Math.toIntExact(mission.horizon().map(Span::days).map(Days::weeks).orElse(YEAR));
    var lines = new ArrayList<DueLine>();
    for (var set : mission.requirements()) {
      if (set.appliesIn(setting.world())) {
        set.lines().forEach(line -> lines.add(DueLine.of(set.id(), line, horizon)));
      }
    }
    var sites = new HashMap<String, Site>();
    mission.sites().forEach(it -> sites.put(it.id(), it));
    var corridors = new HashMap<String, Corridor>();
    mission.corridors().forEach(it -> corridors.put(it.id(), it));
    var ledTo = new HashSet<String>();
    mission.corridors().forEach(it -> ledTo.add(it.to()));
    return new Ground(mission.planning(), horizon, List.copyOf(lines), sites, corridors, ledTo);
  }

  Optional<Site> site(String place) {
    return Optional.ofNullable(sites.get(place));
  }

  Optional<Corridor> corridor(String id) {
    return Optional.ofNullable(corridors.get(id));
  }
}
