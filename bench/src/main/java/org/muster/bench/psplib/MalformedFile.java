package org.muster.bench.psplib;

import java.util.List;

/// A file that is not as PSPLIB writes them: everything that is wrong with it, each with its line.
public final class MalformedFile extends Exception {
  MalformedFile(List<String> mistakes) {
    super(String.join("\n", mistakes));
  }
}
