package org.muster.exchange.mission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.muster.model.mission.Mission;

/// Says by one short text whether two missions are the same, whatever their files look like.
public final class Fingerprint {
  private Fingerprint() {}

  /// The SHA-256, in hexadecimal digits, over the names and the canonical texts of the files.
  public static String of(Mission mission) {
    var digest = sha256();
    new Canon(mission)
        .texts()
        .forEach((kind, text) -> {
          digest.update((kind.file() + "\n").getBytes(StandardCharsets.UTF_8));
          digest.update(text.getBytes(StandardCharsets.UTF_8));
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
