package org.muster.model.site;

import org.muster.model.word.Word;

/// What a place is judged by. How each is scaled to 0..1 is in `docs/sites.md`.
public enum Criterion implements Word {
  COVERAGE("what the other places within reach weigh, of all others"),
  CAPACITY("personnel it can take, of the largest"),
  ACCESS("what can get there a day and by how many ways, of the most"),
  DISTANCE("how far it is from the line of contact, up to where further adds nothing"),
  CONSENT("whether the host agrees; a place whose host refuses is not ranked"),
  IMPORTANCE("its own weight, of the heaviest");

  private final String meaning;

  Criterion(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }
}
