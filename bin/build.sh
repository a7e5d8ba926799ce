# Builds the program when it is missing or older than its sources. To be sourced; POSIX sh.
#
#   is_stale    whether ./muster has to build first
#   build       builds, tells on stderr what is going on, and fails if it could not
#   hold_lock   NAME   one process at a time; let_lock NAME gives it back
#
# Expects muster_root, muster_program (the folder of the jars), muster_state (one to write to) and jdk_home.
# shellcheck shell=sh disable=SC2154

# Touched when a build starts and put here when it has succeeded: a source that is changed meanwhile is newer.
built=$muster_program/../built

# Folders count too: one is newer when a file in it was added, renamed or removed.
is_stale() {
  [ -f "$muster_root/pom.xml" ] || return 1
  [ -f "$muster_program/muster-cli.jar" ] && [ -f "$built" ] || return 0
  [ -n "$(find "$muster_root"/pom.xml "$muster_root"/*/pom.xml "$muster_root"/*/src/main \
    -newer "$built" ! -path "$muster_root/bench/*" -print 2>/dev/null | head -n 1)" ]
}

# mkdir succeeds for one only. A lock is left behind by a process that was killed: then no process
# has the number in it. Who wants to clear it away must hold the lock on clearing away.
try_lock() {
  lock=$muster_state/$1.lock
  if mkdir "$lock" 2>/dev/null; then
    echo $$ >"$lock/pid"
    return 0
  fi
  if is_abandoned "$lock" && mkdir "$lock.clearing" 2>/dev/null; then
    is_abandoned "$lock" && rm -rf "$lock"
    rmdir "$lock.clearing"
  fi
  [ -z "$(find "$lock.clearing" -prune -mmin +1 2>/dev/null)" ] || rmdir "$lock.clearing" 2>/dev/null
  return 1
}

is_abandoned() {
  if [ -s "$1/pid" ]; then
    ! kill -0 "$(cat "$1/pid" 2>/dev/null)" 2>/dev/null
  else
    [ -n "$(find "$1" -prune -mmin +1 2>/dev/null)" ]
  fi
}

hold_lock() {
  waiting=
  until try_lock "$1"; do
    if [ -z "$waiting" ]; then
      waiting=said
      echo "muster: another muster is building; waiting for it ($muster_state/$1.lock)." >&2
    fi
    sleep 0.3 2>/dev/null || sleep 1
  done
}

let_lock() {
  rm -rf "${muster_state:?}/$1.lock"
}

build() {
  if ! mkdir -p "$muster_program" 2>/dev/null || ! [ -w "$muster_program" ]; then
    if [ -f "$muster_program/muster-cli.jar" ]; then
      echo "muster: the sources are newer than the program, and $muster_root cannot be written; using the old program." >&2
      return 0
    fi
    echo "muster: Muster has to be built first, and $muster_root cannot be written. Copy it to a folder of yours." >&2
    return 1
  fi
  if ! command -v mvn >/dev/null; then
    cat >&2 <<END
muster: Muster has to be built first, and Maven (mvn, 3.8 or later) was not found.
  Debian, Ubuntu: apt install maven      macOS: brew install maven      else: https://maven.apache.org
END
    return 1
  fi
  trap 'let_lock build; exit 130' INT
  trap 'let_lock build; exit 143' TERM HUP
  hold_lock build
  build_result=0
  if is_stale; then
    run_maven || build_result=1
  fi
  let_lock build
  trap - INT TERM HUP
  return $build_result
}

run_maven() {
  log=$muster_state/build.log
  began=$(date +%s)
  if [ -f "$muster_program/muster-cli.jar" ]; then
    echo "muster: the sources have changed; building Muster again." >&2
  else
    echo "muster: building Muster, once. Maven fetches the libraries it does not have yet and keeps them." >&2
  fi
  touch "$built.next"
  {
    cd "$muster_root" && JAVA_HOME=$jdk_home mvn -B -P launch -pl cli -am package 2>&1 </dev/null
    printf '\nexit %s\n' $?
  } | tell_progress "$log"
  if [ "$(tail -n 1 "$log")" = "exit 0" ]; then
    mv "$built.next" "$built"
    echo "muster: built in $(elapsed)." >&2
    return 0
  fi
  {
    echo "muster: the build failed after $(elapsed). The end of its log:"
    grep -e '^\[ERROR\]' "$log" | sed '/ -> \[Help 1\]$/q; /Failed to execute goal/q' | tail -n 20 | sed 's/^/  /'
    ! grep -q 'Could not transfer' "$log" ||
      echo "muster: Maven could not fetch what it needs. A first build needs the network, or a mirror in Maven's settings."
    echo "muster: the whole log is $log"
  } >&2
  return 1
}

elapsed() {
  seconds=$(($(date +%s) - began))
  printf '%d:%02d' $((seconds / 60)) $((seconds % 60))
}

# Keeps Maven's words in the file $1 and tells of each module, and of libraries as they arrive.
tell_progress() {
  fetched=0
  step=
  while IFS= read -r line; do
    printf '%s\n' "$line"
    case $line in
      *'] Building '*'['*/*']')
        step=${line##*\[}
        step=${step%]}
        name=${line#*] Building }
        name=${name%% [0-9]*}
        printf 'muster:   %-5s %-18s %s\n' "$step" "$name" "$(elapsed)" >&2
        ;;
      *'] Downloaded from'*)
        fetched=$((fetched + 1))
        [ $((fetched % 50)) -ne 0 ] ||
          printf 'muster:         %d files fetched   %s\n' "$fetched" "$(elapsed)" >&2
        ;;
    esac
  done >"$1"
}
