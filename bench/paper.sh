#!/bin/sh
# How long the PDFs of a project take, each kind in a process of its own with little memory.
#   mvn -B package -DskipTests && bench/paper.sh PROJECT
set -eu
project=${1:?usage: bench/paper.sh PROJECT}
jar=$(dirname "$0")/../target/kartei.jar
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for output in json pdf book; do
  for round in 1 2 3; do
    printf '%-4s ' "$output"
    java -Xmx384m -XX:NativeMemoryTracking=off -jar "$jar" build "$project" --only "$output" -o "$out/$output" |
      tail -n 1 | sed 's/.* in \([0-9.]* s\).*/\1/'
  done
done
find "$out" -name '*.pdf' -exec ls -l {} + | awk '{ n++; b += $5 } END { print n " PDFs, " int(b / 1024) " KB" }'
