# Finds a JDK of version 25 or later without starting one. To be sourced; POSIX sh.
#
#   find_jdk    sets jdk_home and jdk_release (such as 25.0.3+9-LTS), or says on stderr what is
#               missing and how to get it, and fails.
# shellcheck shell=sh disable=SC2034

jdk_wanted=25

# Reads the file `release` of the folder $1 into jdk_release; fails if it is none of a Java runtime.
read_jdk_release() {
  jdk_release=
  [ -r "$1/release" ] || return 1
  while IFS='=' read -r key value || [ -n "$key" ]; do
    case $key in
      JAVA_RUNTIME_VERSION) jdk_release=$value; break ;;
      JAVA_VERSION) jdk_release=$value ;;
    esac
  done <"$1/release"
  jdk_release=${jdk_release#\"}
  jdk_release=${jdk_release%%\"*}
  [ -n "$jdk_release" ]
}

# Whether the folder $1 is a JDK that will do. Sets jdk_home, or adds to jdk_seen what it is instead.
is_jdk() {
  read_jdk_release "$1" || return 1
  major=${jdk_release%%[!0-9]*}
  if [ "${major:-0}" -lt "$jdk_wanted" ]; then
    why="Java $jdk_release"
  elif ! [ -x "$1/bin/java" ] || ! [ -x "$1/bin/javac" ]; then
    why="Java $jdk_release, but without a compiler: not a whole JDK"
  else
    jdk_home=$1
    return 0
  fi
  case $jdk_seen in
    *"  $1 "*) ;;
    *) jdk_seen="$jdk_seen
  $1 ($why)" ;;
  esac
  return 1
}

find_jdk() {
  jdk_seen=
  if [ -n "${MUSTER_JAVA_HOME:-}" ]; then
    is_jdk "$MUSTER_JAVA_HOME" && return 0
    if [ -n "$jdk_seen" ]; then
      echo "muster: MUSTER_JAVA_HOME does not name a JDK $jdk_wanted or later:$jdk_seen" >&2
    else
      echo "muster: MUSTER_JAVA_HOME names $MUSTER_JAVA_HOME, and there is no JDK in it." >&2
    fi
    return 1
  fi
  if [ -n "${JAVA_HOME:-}" ]; then
    is_jdk "$JAVA_HOME" && return 0
  fi
  if on_path=$(command -v java); then
    on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    is_jdk "${on_path%/bin/java}" && return 0
  fi
  for candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* "${HOME:-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ ! -h "$candidate" ] && is_jdk "$candidate" && return 0
  done
  say_no_jdk
  return 1
}

say_no_jdk() {
  cat >&2 <<END
muster: Muster needs a JDK $jdk_wanted or later (Java with its compiler), and none was found.
  Get one, for example Temurin $jdk_wanted from https://adoptium.net, or by
    sdk install java $jdk_wanted-tem       (sdkman.io)
    brew install openjdk                (macOS)
    apt install openjdk-$jdk_wanted-jdk         (Debian and Ubuntu, where the release has it)
  and unpack it anywhere; name it with MUSTER_JAVA_HOME=/the/folder if it is not found by itself.
END
  [ -z "$jdk_seen" ] || echo "  Found, but too old or not whole:$jdk_seen" >&2
}
