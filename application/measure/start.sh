#!/usr/bin/env bash
# Measures the start of the desktop beside the bare, equally stripped platform shell: same Java
# options, same platform modules, without the modules of Guiju. Prints medians and their ratio.
# Needs an assembled application (mvn package) and a display; starts Xvfb where there is none.
# Usage: application/measure/start.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")"
runs=${1:-7}
here=$PWD
home=$(cd ../target/guiju && pwd)
[ -x "$home/bin/guiju" ] || { echo "build first: mvn package" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"; [ -z "${xvfb:-}" ] || kill "$xvfb" 2>/dev/null || true' EXIT

if [ -z "${DISPLAY:-}" ]; then
    command -v Xvfb >/dev/null || { echo "no display and no Xvfb: nothing measured" >&2; exit 0; }
    exec 3<> <(:)
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
    xvfb=$!
    read -r -t 30 number <&3
    export DISPLAY=:$number
fi

# The bare shell: the same platform, scripts and Java options, and one module of two small classes.
jdk=$(sed -n 's/^Java home: //p' <("$home/bin/guiju" --userdir "$work/probe" -J-XshowSettings:properties version 2>&1 |
    sed -n 's/^ *java.home = /Java home: /p'))
bare=$work/bare
mkdir -p "$bare/guiju/config/Modules" "$bare/guiju/modules" "$work/classes/META-INF/services"
cp -r "$home/bin" "$home/etc" "$home/lib" "$home/platform" "$bare/"
jars=$(find "$home/platform" -name '*.jar' -not -path '*/ext/*' | tr '\n' ':')
"$jdk/bin/javac" -proc:none --release 21 -d "$work/classes" -cp "$jars" bare/BareShell.java
cp bare/layer.xml "$work/classes/bare/"
echo 'bare.BareShell$Entry' >"$work/classes/META-INF/services/org.netbeans.spi.sendopts.OptionProcessor"
cat >"$work/manifest" <<'M'
OpenIDE-Module: bare
OpenIDE-Module-Specification-Version: 1.0
OpenIDE-Module-Install: bare/BareShell.class
OpenIDE-Module-Layer: bare/layer.xml
OpenIDE-Module-Public-Packages: -
OpenIDE-Module-Module-Dependencies: org.openide.modules, org.openide.windows, org.netbeans.modules.sendopts/2
M
"$jdk/bin/jar" --create --file "$bare/guiju/modules/bare.jar" --manifest "$work/manifest" -C "$work/classes" .
cat >"$bare/guiju/config/Modules/bare.xml" <<'M'
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE module PUBLIC "-//NetBeans//DTD Module Status 1.0//EN" "http://www.netbeans.org/dtds/module-status-1_0.dtd">
<module name="bare">
    <param name="autoload">false</param>
    <param name="eager">false</param>
    <param name="enabled">true</param>
    <param name="jar">modules/bare.jar</param>
    <param name="reloadable">false</param>
</module>
M

start_once() { # program, name: milliseconds from the call to the open window
    local ready=$work/ready began ended pid
    rm -f "$ready"
    began=$(date +%s%N)
    "$1/bin/guiju" --userdir "$work/$2" "-J-Dguiju.ready=$ready" >"$work/$2.log" 2>&1 &
    pid=$!
    while [ ! -e "$ready" ]; do
        kill -0 "$pid" 2>/dev/null || { echo "$2 ended early" >&2; cat "$work/$2.log" >&2; exit 1; }
        sleep 0.01
    done
    ended=$(date +%s%N)
    sleep 1
    kill "$pid"
    wait "$pid" 2>/dev/null || true
    echo $(((ended - began) / 1000000))
}

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) }'; }

first_bare=$(start_once "$bare" bare)
first_guiju=$(start_once "$home" guiju)
: >"$work/times.bare"
: >"$work/times.guiju"
for _ in $(seq "$runs"); do # in turn, so that a busy machine slows both
    start_once "$bare" bare >>"$work/times.bare"
    start_once "$home" guiju >>"$work/times.guiju"
done
b=$(median <"$work/times.bare")
g=$(median <"$work/times.guiju")
echo "first start:   bare platform $first_bare ms, Guiju $first_guiju ms"
echo "later starts: bare platform $b ms, Guiju $g ms (medians of $runs)"
awk -v b="$b" -v g="$g" 'BEGIN { printf "ratio %.2f (bar 1.30)\n", g / b }'
