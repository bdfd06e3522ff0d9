"""Writes the trained network as ONNX, with int8 weights in the encoder, and its vocabulary and settings."""
import argparse
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

import data as D
import text as T
from network import Network

CANDIDATE = 0.1  # words less likely than this to be in a trigger get no roles


class Whole(nn.Module):
    """One sentence in, everything that the decoder needs out: of several networks the mean of what they tell, as they share the frozen
    layers (Dietterich 2000, "Ensemble methods in machine learning")."""

    def __init__(self, networks, roles):
        super().__init__()
        self.networks, self.roles = nn.ModuleList(networks), roles

    def forward(self, pieces, kinds, cases, first):
        one = self.networks[0]
        lower = one.encoder.lower(pieces, kinds, None, one.frozen)
        index = torch.cumsum(torch.ones_like(first), 0) - 1
        mean = lambda told: sum(told) / len(self.networks)
        vectors = [n.encoder.upper(lower, cases, None, n.frozen)[0].index_select(0, first) for n in self.networks]
        each = list(zip((n.heads for n in self.networks), vectors))
        tags = mean([h.triggers(words).softmax(-1) for h, words in each])
        sectors = mean([h.sector(words).softmax(-1) for h, words in each])
        tellers = mean([h.telling(words, words[None], index, index).softmax(-1) for h, words in each])
        said = mean([h.attribution(words).softmax(-1) for h, words in each])
        happened = mean([h.factuality(words) for h, words in each])
        on = 1 - tags[:, 0]
        candidates = torch.nonzero(on >= on.max().clamp(max=CANDIDATE))[:, 0]  # never none: the likeliest word at least
        mass = tags[:, 1::2] + tags[:, 2::2]
        share = (mass / mass.sum(-1, keepdim=True)).index_select(0, candidates)
        about = []
        for h, words in each:
            modes, certainties, states, roles = h.about(
                words.index_select(0, candidates), share @ h.kind.weight, words[None], candidates, index)
            roles = roles.view(roles.shape[0], roles.shape[1], self.roles, 3).softmax(-1)
            about.append((modes.softmax(-1), certainties.softmax(-1), torch.sigmoid(states[:, 0]), roles))
        modes, certainties, states, roles = (mean(told) for told in zip(*about))
        return tags, sectors, candidates, modes, certainties, states, roles, said, tellers, happened


def quantise(model, least=100_000, levels=127):
    """Dynamic int8: weights of large products with one scale a column, activations with one a tensor (one sentence)."""
    graph = model.graph
    big = {i.name: i for i in graph.initializer}
    nodes, made, drop = [], {}, set()
    add = lambda name, array: graph.initializer.append(numpy_helper.from_array(array, name))
    add("int8_zero", np.array(0, np.int8))
    for node in graph.node:
        weight = big.get(node.input[1]) if len(node.input) > 1 else None
        if node.op_type == "MatMul" and weight is not None and int(np.prod(weight.dims)) >= least:
            w = numpy_helper.to_array(weight)
            name, a, out = weight.name, node.input[0], node.output[0]
            scale = np.maximum(np.abs(w).max(0), 1e-8) / levels
            if name not in drop:
                add(name + "_int8", np.clip(np.round(w / scale), -levels, levels).astype(np.int8))
                add(name + "_scale", scale.astype(np.float32))
                drop.add(name)
            if a not in made:
                made[a] = (a + "_q", a + "_s", a + "_z")
                nodes.append(helper.make_node("DynamicQuantizeLinear", [a], list(made[a])))
            q, s, z = made[a]
            nodes.append(helper.make_node("MatMulInteger", [q, name + "_int8", z, "int8_zero"], [out + "_i"]))
            nodes.append(helper.make_node("Cast", [out + "_i"], [out + "_f"], to=TensorProto.FLOAT))
            nodes.append(helper.make_node("Mul", [s, name + "_scale"], [out + "_k"]))
            nodes.append(helper.make_node("Mul", [out + "_f", out + "_k"], [out]))
        elif node.op_type == "Gather" and node.input[0] in big and int(np.prod(big[node.input[0]].dims)) >= least:
            name, out = node.input[0], node.output[0]
            w = numpy_helper.to_array(big[name])
            scale = np.maximum(np.abs(w).max(1, keepdims=True), 1e-8) / 127
            if name not in drop:
                add(name + "_int8", np.clip(np.round(w / scale), -127, 127).astype(np.int8))
                add(name + "_scale", scale.astype(np.float32))
                drop.add(name)
            nodes.append(helper.make_node("Gather", [name + "_int8", node.input[1]], [out + "_i"]))
            nodes.append(helper.make_node("Gather", [name + "_scale", node.input[1]], [out + "_k"]))
            nodes.append(helper.make_node("Cast", [out + "_i"], [out + "_f"], to=TensorProto.FLOAT))
            nodes.append(helper.make_node("Mul", [out + "_f", out + "_k"], [out]))
        else:
            nodes.append(node)
    keep = [i for i in graph.initializer if i.name not in drop]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(keep)
    onnx.checker.check_model(model)
    return model


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--run", required=True, nargs="+", help="folders that train.py wrote; of several the mean of what they tell")
    a.add_argument("--out", required=True, help="folder of the model's resources")
    a.add_argument("--version", required=True)
    a.add_argument("--threshold", type=float, default=0.58)
    a.add_argument("--levels", type=int, default=127, help="largest int8 weight; 63 keeps old processors from overflow")
    a.add_argument("--float", action="store_true", help="leave the weights unquantised")
    o = a.parse_args()
    networks = []
    for folder in o.run:
        with open(os.path.join(folder, "run.json")) as f:
            run = json.load(f)
        network = Network(run["layers"], run["frozen"])
        network.load_state_dict(torch.load(os.path.join(folder, "network.pt"), map_location="cpu"))
        networks.append(network.float())
    whole = Whole(networks, len(D.ROLES)).eval()
    vocabulary = T.Vocabulary(os.path.join(run["encoder"], run["name"] + "-tokenizer.json"))
    words = "Rebels attacked the town on Monday and killed five soldiers , the army said .".split(" ")
    pieces = torch.tensor([[T.CLS] + [p for w in words for p in vocabulary.pieces(w)] + [T.SEP]])
    sample = (pieces, torch.zeros_like(pieces), torch.zeros_like(pieces), torch.arange(1, 1 + len(words)))
    with torch.no_grad():
        assert whole(*sample)[0][:, 0].min() < 0.5, "tracing needs a sentence in which the network sees triggers"
    os.makedirs(o.out, exist_ok=True)
    path = os.path.join(o.out, "events.onnx")
    torch.onnx.export(
        whole, sample, path, opset_version=14, do_constant_folding=True, training=torch.onnx.TrainingMode.EVAL,
        input_names=["pieces", "kinds", "cases", "first"],
        output_names=["tags", "sectors", "candidates", "modes", "certainties", "states", "roles", "attribution", "tellers", "factuality"],
        dynamic_axes={"pieces": {1: "n"}, "kinds": {1: "n"}, "cases": {1: "n"}, "first": {0: "w"},
                      "tags": {0: "w"}, "sectors": {0: "w"}, "candidates": {0: "c"}, "modes": {0: "c"},
                      "certainties": {0: "c"}, "states": {0: "c"}, "roles": {0: "c", 1: "w"},
                      "attribution": {0: "w"}, "tellers": {0: "w", 1: "v"}, "factuality": {0: "w"}})
    model = onnx.load(path)
    if not o.float:
        model = quantise(model, levels=o.levels)
    for node in model.graph.node:
        node.doc_string = ""
    onnx.save(model, path)
    with open(os.path.join(o.out, "vocabulary.txt"), "w", encoding="utf-8") as f:
        f.write("\n".join(vocabulary.lines()) + "\n")
    with open(os.path.join(o.out, "model.properties"), "w") as f:
        f.write("version=%s\nthreshold=%s\n" % (o.version, o.threshold))
    print(path, os.path.getsize(path), "bytes")


if __name__ == "__main__":
    main()
