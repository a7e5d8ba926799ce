# Builds the benchmarks; sets $jar. Expects $root and $jdk_home.
# shellcheck shell=bash
(cd "$root" && JAVA_HOME=$jdk_home mvn -B -ntp -q -P bench -pl bench -am -Dspotless.check.skip=true \
  -Dmaven.test.skip=true package </dev/null >&2)
jar=$root/bench/target/lib/muster-bench.jar
