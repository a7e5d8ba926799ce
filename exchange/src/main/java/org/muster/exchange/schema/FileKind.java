package org.muster.exchange.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The files of a mission folder, in the order in which they are told.
public enum FileKind {
  MISSION("mission.yaml", true),
  PLEDGES("pledges.yaml", true),
  STATEMENTS(
      "statements.csv",
      "id,date,precision,nation,speaker,role,venue,position,wording,source",
      "id,date,wording,source"),
  SOURCES("sources.csv", "id,title,publisher,date,language,url,grade", "id,title,grade"),
  NATIONS(
      "nations.csv",
      "code,name,active,army,brigades,committed_elsewhere,home_floor,source",
      "code,name"),
  REQUIREMENTS("requirements.yaml", false),
  SITES(
      "sites.csv",
      "id,name,lat,lon,capacity,throughput,weight,contact_km,host_consent,source",
      "id,name,lat,lon"),
  LIFT("lift.yaml", false),
  CHANCES("chances.yaml", false),
  MEETINGS("meetings.csv", "id,date,forum,place,chair,attendance,outcome,source", "id,date,forum"),
  OUTCOME("outcome.yaml", false);

  private final String file;
  private final boolean required;
  private final String header;
  private final String needed;

  FileKind(String file, boolean required) {
    this.file = file;
    this.required = required;
    header = "";
    needed = "";
  }

  FileKind(String file, String header, String needed) {
    this.file = file;
    required = false;
    this.header = header;
    this.needed = needed;
  }

  /// The kind of a file by its name.
  public static Optional<FileKind> of(String file) {
    return Arrays.stream(values()).filter(it -> it.file.equals(file)).findFirst();
  }

  /// Its name in the folder, such as `pledges.yaml`.
  public String file() {
    return file;
  }

  /// Whether a mission must have it.
  public boolean isRequired() {
    return required;
  }

  public boolean isTable() {
    return !header.isEmpty();
  }

  /// The columns of a CSV file in canonical order; none for YAML.
  public List<String> columns() {
    return names(header);
  }

  /// The columns that the header must name.
  public List<String> requiredColumns() {
    return names(needed);
  }

  private static List<String> names(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(",", -1));
  }

  /// What is in it, without the ending: `pledges`.
  public String subject() {
    return file.substring(0, file.indexOf('.'));
  }
}
