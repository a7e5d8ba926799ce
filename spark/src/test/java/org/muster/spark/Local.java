package org.muster.spark;

import org.apache.spark.sql.SparkSession;

/// Spark in this process, with two threads for machines; started once for all tests.
final class Local {
  private Local() {}

  static SparkSession session() {
    return Started.SESSION;
  }

  private static final class Started {
    static final SparkSession SESSION =
        SparkSession.builder()
            .appName("tests")
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
  }
}
