# Sourced by ./onrecord, ./check and .ci/run, which set `root` first: finds a JDK and Maven, knows when
# the program has to be built, and builds it. Runs in any bash since 3.2 (macOS has no newer one).

least_java=21
stamp="$root/target/build.stamp"
jar="$root/app/target/onrecord.jar"

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# The feature version (21, 25, …) of the JDK in a folder, from its `release` file; nothing if it is none.
java_feature() {
  local line version=
  [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    while IFS= read -r line || [ -n "$line" ]; do
      case $line in JAVA_VERSION=*) version=${line#*=} ;; esac
    done <"$1/release"
  else
    version=$("$1/bin/javac" -version 2>&1)
    version=${version##* }
  fi
  version=${version#\"}
  version=${version%%[!0-9]*}
  printf '%s' "$version"
}

# The folder of the JDK whose `javac` is on PATH, links followed.
java_on_path() {
  local tool link
  tool=$(command -v javac) || return 0
  while [ -L "$tool" ]; do
    link=$(readlink "$tool")
    case $link in /*) tool=$link ;; *) tool=$(dirname "$tool")/$link ;; esac
  done
  (cd "$(dirname "$tool")/.." && pwd -P)
}

# Folders where systems and installers put JDKs, one a line; ONRECORD_JDKS (colons between) replaces them.
java_places() {
  local place
  if [ -n "${ONRECORD_JDKS:-}" ]; then
    printf '%s\n' "$ONRECORD_JDKS" | tr ':' '\n'
    return
  fi
  for place in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* /opt/jdk/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -d "$place" ]; then printf '%s\n' "$place"; fi
  done
  if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v "$least_java+" 2>/dev/null || true; fi
}

# Sets JAVA_HOME and java_version: a JAVA_HOME that is new enough is taken as it is, else the newest JDK found.
find_java() {
  local home version best=0 chosen=
  version=$(java_feature "${JAVA_HOME:-/nowhere}")
  if [ "${version:-0}" -ge "$least_java" ]; then
    best=$version chosen=$JAVA_HOME
  else
    while IFS= read -r home; do
      version=$(java_feature "$home")
      if [ "${version:-0}" -gt "$best" ]; then best=$version chosen=$home; fi
    done <<<"$(java_on_path; java_places)"
  fi
  [ "$best" -ge "$least_java" ] || return 1
  export JAVA_HOME=$chosen
  java_version=$best
}

need_java() {
  find_java || fail "Onrecord needs a JDK $least_java or newer and found none: install one (for example" \
    "'apt-get install openjdk-21-jdk', 'dnf install java-21-openjdk-devel', 'brew install openjdk') or set JAVA_HOME to it."
}

# Java takes file names in the locale's encoding. Where none is set, as in most containers, that is ASCII, and a
# name outside it could not even be listed.
utf8_names() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) export LC_ALL=C.UTF-8 ;;
  esac
}

# Installs a package of the system without asking: only as root, only with apt-get or dnf. Fails quietly otherwise.
install_package() {
  [ "$(id -u)" = 0 ] || return 1
  if command -v apt-get >/dev/null; then
    say "Installing $1 …"
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1" >&2 ||
      { apt-get update >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1" >&2; }
  elif command -v dnf >/dev/null; then
    say "Installing $1 …"
    dnf install -y "$1" >&2
  else
    return 1
  fi
}

need_maven() {
  command -v mvn >/dev/null || install_package maven || true
  command -v mvn >/dev/null || fail "Onrecord is built with Maven, which is not on PATH: install it" \
    "(for example 'apt-get install maven', 'dnf install maven', 'brew install maven')."
}

# One line that changes when anything the program is built from does; needs no git.
source_hash() {
  local sum='cksum'
  if command -v sha256sum >/dev/null; then sum='sha256sum'; elif command -v shasum >/dev/null; then sum='shasum -a 256'; fi
  (
    cd "$root" && find pom.xml core/pom.xml app/pom.xml .mvn core/src/main app/src/main -type f 2>/dev/null |
      LC_ALL=C sort | tr '\n' '\0' | xargs -0 $sum | $sum
  )
}

# Whether the jar was built from the sources with this hash.
is_built() {
  [ -f "$jar" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$1" ]
}

# Compiles and packs the program, without its tests; the log is shown only when that fails.
build() {
  local hash=$1 log="$root/target/build.log"
  if [ -f "$jar" ]; then say "Building Onrecord …"; else say "Building Onrecord (first time: a minute or two) …"; fi
  need_maven
  rm -f "$stamp"
  (cd "$root" && mvn -B -q -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package) >"$log" 2>&1 ||
    { cat "$log" >&2; fail "Onrecord could not be built; what Maven said is above and in target/build.log."; }
  printf '%s\n' "$hash" >"$stamp"
}

# Builds if the sources differ from the last build. Of two that start at once, one builds and the other waits for it.
build_if_needed() {
  local hash
  hash=$(source_hash)
  is_built "$hash" && return
  mkdir -p "$root/target"
  exec 9>"$root/target/build.lock"
  if command -v flock >/dev/null; then flock 9; fi
  is_built "$hash" || build "$hash"
  exec 9>&-
}

# Sets java_command: Java with the flags that start it fastest, for the kind of command named (`serve`, or `run`
# for all that end by themselves). Classes are kept ready in an archive per kind and Java version; whichever run
# finds none leaves one when it ends. Measured on two cores: 0.8 s of processor time without, 0.4 s with it.
set_java_command() {
  archive="$root/app/target/onrecord-$java_version-$1.jsa"
  if [ "$jar" -nt "$archive" ]; then rm -f "$archive"; fi
  java_command=("$JAVA_HOME/bin/java" -XX:+IgnoreUnrecognizedVMOptions -XX:-PrintWarnings -XX:+UseSerialGC
    "-Donrecord.terminal=$(if [ -t 2 ]; then echo true; else echo false; fi)" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$archive" -Xlog:cds=off -Xlog:cds+dynamic=off)
}

# Reads a sentence once after a build, so that the first command a person types already finds its archive.
warm_up() {
  set_java_command run
  if [ -f "$archive" ]; then return; fi
  printf '%s\n' 'VIENNA — "We will talk," Foreign Minister Jane Roe said on March 3, 2025.' |
    "${java_command[@]}" -jar "$jar" read --format jsonl - >/dev/null 2>&1 || true
}
