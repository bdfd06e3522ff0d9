"""The network: a BERT encoder's first layers and the heads that read events off its words."""
import math

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

import data as D

DIM, HEADS, INNER, EPS = 384, 12, 1536, 1e-12


class Drop(nn.Module):
    """Dropout (Srivastava et al. 2014) with masks that are cut from a long one: to draw each anew is an eighth of a step's work."""

    LENGTH = 1 << 23
    masks = {}

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        n = x.numel()
        if not self.training:
            return x
        if n >= self.LENGTH:
            return F.dropout(x, self.share)
        key = self.share, x.dtype
        if key not in self.masks:
            self.masks[key] = ((torch.rand(self.LENGTH) >= self.share).float() / (1 - self.share)).to(x.dtype)
        at = int(torch.randint(self.LENGTH - n, (1,)))
        return x * self.masks[key][at:at + n].view(x.shape)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(DIM, DIM) for _ in range(3))
        self.output = nn.Linear(DIM, DIM)
        self.norm1 = nn.LayerNorm(DIM, EPS)
        self.inner, self.outer = nn.Linear(DIM, INNER), nn.Linear(INNER, DIM)
        self.norm2 = nn.LayerNorm(DIM, EPS)
        self.drop = Drop(0.1)

    def forward(self, x, bias):
        b, n, _ = x.shape
        q, k, v = (f(x).view(b, n, HEADS, DIM // HEADS).transpose(1, 2) for f in (self.query, self.key, self.value))
        scores = q @ k.transpose(2, 3) / math.sqrt(DIM // HEADS)
        if bias is not None:
            scores = scores + bias
        y = (self.drop(scores.softmax(-1)) @ v).transpose(1, 2).reshape(b, n, DIM)
        x = self.norm1(x + self.drop(self.output(y)))
        return self.norm2(x + self.drop(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """Embeddings and the first layers of a BERT model, weights read out of an ONNX file."""

    def __init__(self, layers):
        super().__init__()
        self.word, self.position, self.kind = nn.Embedding(30522, DIM), nn.Embedding(512, DIM), nn.Embedding(2, DIM)
        self.norm = nn.LayerNorm(DIM, EPS)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.case = nn.Embedding(4, DIM)
        nn.init.zeros_(self.case.weight)
        self.drop = Drop(0.1)

    def load_onnx(self, path):
        graph = onnx.load(path).graph
        named = {i.name: i for i in graph.initializer}
        array = lambda name: torch.from_numpy(numpy_helper.to_array(named[name]).copy()).float()
        product = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in named}
        weight_of = {}
        for n in graph.node:  # an anonymous weight is known by the bias added after it
            if n.op_type == "Add":
                for bias, made in (n.input, list(n.input)[::-1]):
                    if bias in named and made in product:
                        weight_of[bias] = product[made]

        def linear(module, name):
            module.weight.data = array(weight_of[name + ".bias"]).t().contiguous()
            module.bias.data = array(name + ".bias")

        def norm(module, name):
            module.weight.data, module.bias.data = array(name + ".weight"), array(name + ".bias")

        self.word.weight.data = array("embeddings.word_embeddings.weight")
        self.position.weight.data = array("embeddings.position_embeddings.weight")
        self.kind.weight.data = array("embeddings.token_type_embeddings.weight")
        norm(self.norm, "embeddings.LayerNorm")
        for k, layer in enumerate(self.layers):
            p = "encoder.layer.%d." % k
            linear(layer.query, p + "attention.self.query")
            linear(layer.key, p + "attention.self.key")
            linear(layer.value, p + "attention.self.value")
            linear(layer.output, p + "attention.output.dense")
            norm(layer.norm1, p + "attention.output.LayerNorm")
            linear(layer.inner, p + "intermediate.dense")
            linear(layer.outer, p + "output.dense")
            norm(layer.norm2, p + "output.LayerNorm")

    def embed(self, pieces, kinds):
        positions = torch.arange(pieces.shape[1], device=pieces.device)
        return self.norm(self.word(pieces) + self.position(positions)[None] + self.kind(kinds))

    def lower(self, pieces, kinds, bias, count):
        x = self.embed(pieces, kinds)
        for layer in self.layers[:count]:
            x = layer(x, bias)
        return x

    def upper(self, x, cases, bias, count):
        x = self.drop(x + self.case(cases))
        for layer in self.layers[count:]:
            x = layer(x, bias)
        return x


class Around(nn.Module):
    """Attention from a trigger to the words around it, by content and distance."""

    PARTS, SIZE = 4, 48

    def __init__(self, near):
        super().__init__()
        wide = self.PARTS * self.SIZE
        self.near = near
        self.query, self.key, self.value = nn.Linear(DIM, wide), nn.Linear(DIM, wide), nn.Linear(DIM, wide)
        self.distance = nn.Embedding(2 * near + 1, self.PARTS)
        self.output = nn.Linear(wide, DIM)
        nn.init.zeros_(self.distance.weight)

    def forward(self, at, words, places, index, bias):
        e, w = at.shape[0], words.shape[1]
        q = self.query(at).view(e, 1, self.PARTS, self.SIZE)
        k = self.key(words).view(-1, w, self.PARTS, self.SIZE)
        v = self.value(words).view(-1, w, self.PARTS, self.SIZE)
        near = (index[None] - places[:, None]).clamp(-self.near, self.near) + self.near
        scores = (q * k).sum(-1) / self.SIZE ** 0.5 + self.distance(near)
        if bias is not None:
            scores = scores + bias[:, :, None]
        share = scores.softmax(1)
        return self.output((share[..., None] * v).sum(1).reshape(e, self.PARTS * self.SIZE))


class Again(nn.Module):
    """A transformer layer over the pairs of one trigger with every word, so that each word's role is told in view of
    the others'; normalised first (Xiong et al. 2020)."""

    PARTS = 4

    def __init__(self, size):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(size), nn.LayerNorm(size)
        self.query, self.key, self.value = (nn.Linear(size, size) for _ in range(3))
        self.output = nn.Linear(size, size)
        self.inner, self.outer = nn.Linear(size, 2 * size), nn.Linear(2 * size, size)
        self.drop = Drop(0.1)
        for last in (self.output, self.outer):  # at first it changes nothing
            nn.init.zeros_(last.weight)
            nn.init.zeros_(last.bias)

    def forward(self, x, bias):
        e, w, size = x.shape
        y = self.norm1(x)
        q, k, v = (f(y).view(e, w, self.PARTS, size // self.PARTS).transpose(1, 2) for f in (self.query, self.key, self.value))
        scores = q @ k.transpose(2, 3) / math.sqrt(size // self.PARTS)
        if bias is not None:
            scores = scores + bias[:, None, None]
        y = (self.drop(scores.softmax(-1)) @ v).transpose(1, 2).reshape(e, w, size)
        x = x + self.drop(self.output(y))
        return x + self.drop(self.outer(F.gelu(self.inner(self.norm2(x)))))


class Tells(nn.Module):
    """From each word, should an actor's be it, to the words that tell the actor's country; to none first. Additive
    attention (Bahdanau et al. 2015) over content and distance."""

    SIZE, NEAR = 96, 24

    def __init__(self):
        super().__init__()
        self.query, self.key = nn.Linear(DIM, self.SIZE), nn.Linear(DIM, self.SIZE)
        self.distance = nn.Embedding(2 * self.NEAR + 1, self.SIZE)
        self.score, self.none = nn.Linear(self.SIZE, 1), nn.Sequential(nn.Linear(DIM, self.SIZE), nn.GELU(), nn.Linear(self.SIZE, 1))
        nn.init.normal_(self.distance.weight, std=0.02)

    def forward(self, at, words, places, index):
        """at: E x DIM; words: E x W x DIM or 1 x W x DIM; places: E word numbers; index: W word numbers; gives E x 1 + W."""
        near = (index[None] - places[:, None]).clamp(-self.NEAR, self.NEAR) + self.NEAR
        pairs = torch.tanh(self.query(at)[:, None] + self.key(words) + self.distance(near))
        return torch.cat([self.none(at), self.score(pairs)[..., 0]], 1)


class Heads(nn.Module):
    """Everything is read off one vector a word; roles off pairs of a trigger's word and a word."""

    PAIR, NEAR = 256, 24

    def __init__(self):
        super().__init__()
        self.drop = Drop(0.2)
        self.tag = nn.Sequential(nn.Linear(DIM, DIM), nn.GELU(), Drop(0.2), nn.Linear(DIM, D.TAGS))
        self.sector = nn.Linear(DIM, len(D.SECTORS))
        self.said = nn.Sequential(nn.Linear(DIM, DIM // 2), nn.GELU(), Drop(0.1), nn.Linear(DIM // 2, len(D.ATTRIBUTION)))
        self.happened = nn.Sequential(nn.Linear(DIM, DIM // 2), nn.GELU(), Drop(0.1), nn.Linear(DIM // 2, 1))
        self.kind = nn.Embedding(len(D.TYPES), DIM)
        self.around = Around(self.NEAR)
        self.event = nn.Sequential(nn.Linear(DIM, DIM), nn.GELU(), Drop(0.2))
        self.mode = nn.Linear(DIM, len(D.MODES))
        self.cert = nn.Linear(DIM, len(D.CERTAINTIES))
        self.state = nn.Linear(DIM, 1)
        self.query, self.key = nn.Linear(DIM, self.PAIR), nn.Linear(DIM, self.PAIR)
        self.distance = nn.Embedding(2 * self.NEAR + 1, self.PAIR)
        self.role = nn.Sequential(nn.GELU(), Drop(0.2), nn.Linear(self.PAIR, self.PAIR), nn.GELU(),
                                  nn.Linear(self.PAIR, 3 * len(D.ROLES)))
        self.tells = Tells()
        self.again, self.whole = Again(self.PAIR), nn.Linear(self.PAIR, DIM)
        nn.init.zeros_(self.whole.weight)
        nn.init.zeros_(self.whole.bias)
        nn.init.normal_(self.kind.weight, std=0.02)
        nn.init.normal_(self.distance.weight, std=0.02)

    def triggers(self, words):
        return self.tag(self.drop(words))

    def attribution(self, words):
        """Source, cue and content of attributions, as tags of every word."""
        return self.said(self.drop(words))

    def factuality(self, words):
        """Whether an event that a word names happened: 3 yes, 0 open, -3 no."""
        return 3 * torch.tanh(self.happened(self.drop(words)))[..., 0]

    def telling(self, at, words, places, index):
        """Which words tell the country of actors with the given words' vectors, as Tells has it."""
        return self.tells(self.drop(at), self.drop(words), places, index)

    def about(self, at, kinds, words, places, index, bias=None):
        """For triggers' word vectors and their types' vectors: mode, certainty, standing relation, and E x W x 3 roles.

        at: E x DIM; words: E x W x DIM or 1 x W x DIM; places: E word numbers; index: W word numbers; bias: E x W."""
        q = self.query(self.drop(at) + kinds)[:, None]
        near = (index[None] - places[:, None]).clamp(-self.NEAR, self.NEAR) + self.NEAR
        pairs = self.again(q + self.key(self.drop(words)) + self.distance(near), bias)
        own = ((index[None] == places[:, None]).to(pairs.dtype)[:, None] @ pairs)[:, 0]  # the trigger's pair with itself
        x = self.event(self.drop(at) + kinds + self.around(at + kinds, self.drop(words), places, index, bias) + self.whole(own))
        return self.mode(x), self.cert(x), self.state(x), self.role(pairs)


class Network(nn.Module):
    def __init__(self, layers, frozen):
        super().__init__()
        self.encoder, self.heads, self.frozen = Encoder(layers), Heads(), frozen
