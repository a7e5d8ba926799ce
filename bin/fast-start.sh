# Keeps a start-up cache of the JVM (ahead-of-time class loading, JEP 483 and 514), which halves the
# time to the first line of output. Without one Muster only starts slower. To be sourced; POSIX sh.
#
#   choose_state    sets muster_state, a folder to write to
#   choose_cache    sets cache, the file to start from, or leaves it empty; makes one if there is none
#
# Expects muster_root, muster_program, jdk_home and jdk_release.
# shellcheck shell=sh disable=SC2034,SC2154

# The same for the run that makes the cache and those that use it, else the JVM does not take it.
java_options="-XX:+UseSerialGC -XX:-UsePerfData
  -Xlog:disable -Xlog:all=error:stderr
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

choose_state() {
  muster_state=$muster_root/.muster
  if mkdir -p "$muster_state" 2>/dev/null && [ -w "$muster_state" ]; then
    return
  fi
  place=$(printf '%s' "$muster_root" | cksum)
  muster_state=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/muster/${place%% *}
  mkdir -p "$muster_state" 2>/dev/null || muster_state=
}

choose_cache() {
  cache=
  if [ -z "$muster_state" ] || [ "${MUSTER_FAST_START:-on}" = off ]; then
    return
  fi
  key=$( (echo "$jdk_home $jdk_release $java_options" && ls -ln "$muster_program") | cksum)
  wanted=$muster_state/start-${key%% *}.aot
  if [ -f "$wanted" ]; then
    cache=$wanted
  elif ! [ -f "$wanted.none" ] && try_lock start; then
    make_cache
    let_lock start
  fi
}

# A cache that cannot be made is not tried again before something changes.
make_cache() {
  echo "muster: preparing a faster start, once." >&2
  rm -f "$muster_state"/start-*
  trap 'rm -f "$wanted.next"; let_lock start; exit 130' INT
  trap 'rm -f "$wanted.next"; let_lock start; exit 143' TERM HUP
  # shellcheck disable=SC2086
  "$jdk_home/bin/java" $java_options "-XX:AOTCacheOutput=$wanted.next" \
    -cp "$muster_program/muster-cli.jar" org.muster.cli.Main \
    warmup "$muster_root/missions/reassurance-ukraine" >"$muster_state/start.log" 2>&1 </dev/null
  if [ -s "$wanted.next" ]; then
    mv "$wanted.next" "$wanted" && cache=$wanted
  else
    : >"$wanted.none"
  fi
  trap - INT TERM HUP
}
