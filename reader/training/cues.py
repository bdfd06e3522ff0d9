"""Writes which names in the training sentences tell a country, as the reader's own tables have it.

    cues.py SHARED CLASSPATH OUT FILES...

CLASSPATH holds the compiled reader and its test classes, FILES are the further sentences. OUT has a line a sentence: day,
text, and its names as begin-end:ISO3 in characters.
"""
import os
import subprocess
import sys

import data as D


def sentences(shared, files):
    for s in D.lines(os.path.join(shared, "gold", "events", "sentences.jsonl")):
        yield s["day"], s["text"]
    for path in files:
        for s in D.read_more(shared, path):
            yield s["day"], s["text"]


def main():
    shared, classpath, out, files = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
    rows = sorted({(day, " ".join(text.split("\t"))) for day, text in sentences(shared, files) if "\n" not in text})
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
    told = subprocess.run([java, "-cp", classpath, "io.dragoman.reader.actors.CueDump"], encoding="utf-8", check=True,
                          input="".join("%s\t%s\n" % row for row in rows), stdout=subprocess.PIPE).stdout.split("\n")
    with open(out, "w", encoding="utf-8") as f:
        for (day, text), names in zip(rows, told):
            f.write("%s\t%s\t%s\n" % (day, text, names))


if __name__ == "__main__":
    main()
