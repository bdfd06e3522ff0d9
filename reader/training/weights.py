"""Reads a shipped events.onnx back into a state that train.py can go on from.

    weights.py EVENTS_ONNX ENCODER_FOLDER OUT [--name bge-small-en-v1.5] [--number 0]

A file of several networks gives one of them.

int8 weights are multiplied by their scales; embeddings and the frozen layers, which training left as they were, are
taken from the encoder's own file.
"""
import argparse
import json
import os

import onnx
import torch
from onnx import numpy_helper

from network import Network


def shipped(path, number=0):
    """Name of each of a network's tensors -> its value in the shipped file."""
    prefix = "networks.%d." % number
    graph = onnx.load(path).graph
    arrays = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    for name in [n for n in arrays if n.endswith("_int8")]:
        arrays[name[:-5]] = arrays.pop(name).float() * arrays.pop(name[:-5] + "_scale")
    made = {}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays:
            made[node.output[0]] = node.input[1]
        elif node.op_type == "MatMulInteger":
            made[node.output[0][:-2]] = node.input[1][:-5]
    out = {k[len(prefix):]: v.float() for k, v in arrays.items() if k.startswith(prefix)}
    for node in graph.node:  # an anonymous weight is known by the bias added after it
        if node.op_type == "Add":
            for bias, product in (node.input, list(node.input)[::-1]):
                if bias in arrays and bias.startswith(prefix) and bias.endswith(".bias") and product in made:
                    out[bias[len(prefix):-len("bias")] + "weight"] = arrays[made[product]].float().t().contiguous()
    return out


def load(path, encoder, name="bge-small-en-v1.5", number=0, layers=6, frozen=2):
    network = Network(layers, frozen)
    network.encoder.load_onnx(os.path.join(encoder, name + ".onnx"))
    kept = ["encoder.%s." % k for k in ["word", "position", "kind", "norm"] + ["layers.%d" % k for k in range(frozen)]]
    own = network.state_dict()
    state = shipped(path, number)
    worst = max((float((own[k] - v).abs().max()) for k, v in state.items() if any(k.startswith(p) for p in kept)),
                default=0.0)
    if worst > 0.05:
        raise SystemExit("the frozen layers of %s are not those of %s: they differ by %.3f" % (path, name, worst))
    state = {k: v for k, v in state.items() if not any(k.startswith(p) for p in kept)}
    missing = [k for k in own if k not in state and not any(k.startswith(p) for p in kept)]
    unknown = [k for k in state if k not in own or own[k].shape != state[k].shape]
    if missing or unknown:
        print("%s: missing %s, unknown or of another shape %s" % (path, missing, unknown))
    network.load_state_dict(state, strict=False)
    return network


def main():
    a = argparse.ArgumentParser()
    a.add_argument("onnx")
    a.add_argument("encoder")
    a.add_argument("out")
    a.add_argument("--name", default="bge-small-en-v1.5")
    a.add_argument("--number", type=int, default=0)
    o = a.parse_args()
    network = load(o.onnx, o.encoder, o.name, o.number)
    os.makedirs(o.out, exist_ok=True)
    torch.save(network.state_dict(), os.path.join(o.out, "network.pt"))
    with open(os.path.join(o.out, "run.json"), "w") as f:
        json.dump(dict(layers=6, frozen=2, encoder=o.encoder, name=o.name), f)


if __name__ == "__main__":
    main()
