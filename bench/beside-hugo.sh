#!/bin/sh
# How long Kartei takes beside Hugo (Debian: apt install hugo time unzip) for the same notes, as a Markdown table. Each is a process
# of its own that writes into an empty folder; the runs take turns, and the middle one counts. Hugo has the theme in bench/hugo.
#   mvn -B package -DskipTests && bench/beside-hugo.sh [-n ROUNDS] SIZE|FOLDER...
# SIZE is a number of made-up notes (src/test/java/io/kartei/load/StudyNotes.java), FOLDER holds notes.
set -eu
rounds=5
if [ "${1:-}" = -n ]; then
  rounds=$2
  shift 2
fi
[ $# -gt 0 ] || set -- 200 2000
here=$(cd "$(dirname "$0")" && pwd)
target=$here/../target
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
unzip -q "$target/kartei.zip" -d "$work"
export XDG_CACHE_HOME="$work/cache"

# run NAME COMMAND...: a line "wall CPU kB" in $work/NAME
run() {
  name=$1
  shift
  rm -rf "$work/site"
  /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" > "$work/out" 2>&1 || {
    cat "$work/out" >&2
    exit 1
  }
  awk '{ print $1, $2 + $3, $4 }' "$work/time" >> "$work/$name"
}

middle() { # NAME COLUMN
  awk -v c="$2" '{ print $c }' "$work/$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

row() { # TITLE NAME
  wall=$(middle "$2" 1)
  cpu=$(middle "$2" 2)
  awk -v n="$count" -v t="$1" -v w="$wall" -v c="$cpu" -v m="$(middle "$2" 3)" \
    -v hw="$(middle hugo 1)" -v hc="$(middle hugo 2)" \
    'BEGIN { printf "| %d | %s | %.2f | %.1f | %.2f | %.1f | %d |\n", n, t, w, w / hw, c, c / hc, m / 1024 }'
}

printf '| notes | | wall s | x Hugo | CPU s | x Hugo | peak MB |\n| --- | --- | --- | --- | --- | --- | --- |\n'
for notes; do
  rm -rf "$work/project" "$work/hugo-site" "$work/hugo" "$work/launcher" "$work/jar"
  mkdir -p "$work/project" "$work/hugo-site"
  if [ -d "$notes" ]; then
    cp -R "$notes" "$work/project/content"
  else
    java -XX:TieredStopAtLevel=1 -cp "$target/test-classes" io.kartei.load.StudyNotes "$work/project/content" "$notes"
  fi
  count=$(find "$work/project/content" -name '*.md' | wc -l)
  cp -R "$here/hugo/." "$work/hugo-site"
  cp -R "$work/project/content" "$work/hugo-site/content"
  # without such a file a folder is no section to Hugo
  find "$work/hugo-site/content" -mindepth 1 -type d -exec touch {}/_index.md \;
  "$work/kartei/bin/kartei" build "$work/project" -o "$work/site" --only html,json > /dev/null
  round=0
  while [ "$round" -lt "$rounds" ]; do
    run hugo hugo --quiet --ignoreCache -s "$work/hugo-site" -d "$work/site"
    run launcher "$work/kartei/bin/kartei" build "$work/project" -o "$work/site" --only html,json
    run jar java -jar "$work/kartei/lib/kartei.jar" build "$work/project" -o "$work/site" --only html,json
    round=$((round + 1))
  done
  row Hugo hugo
  row bin/kartei launcher
  row 'java -jar' jar
done
