"""Words and word pieces: the same rules as io.dragoman.reader.net.WordPieces, checked by a shared golden file."""
import json
import unicodedata

CLS, SEP, UNK = 101, 102, 100
LONGEST = 60


def is_punctuation(c):
    o = ord(c)
    if 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126:
        return True
    return unicodedata.category(c)[0] == "P"


def is_cjk(c):
    o = ord(c)
    return (0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF
            or 0x2A700 <= o <= 0x2CEAF or 0xF900 <= o <= 0xFAFF or 0x2F800 <= o <= 0x2FA1F)


def words(text):
    """Begin and end of every word: runs of letters and digits, and single punctuation marks."""
    out, begin = [], -1
    for i, c in enumerate(text):
        gap = c.isspace() or unicodedata.category(c) in ("Cc", "Cf")
        alone = not gap and (is_punctuation(c) or is_cjk(c))
        if (gap or alone) and begin >= 0:
            out.append((begin, i))
            begin = -1
        if alone:
            out.append((i, i + 1))
        elif not gap and begin < 0:
            begin = i
    if begin >= 0:
        out.append((begin, len(text)))
    return out


def case_of(word):
    """0 no capitals, 1 first letter capital, 2 all capitals (two letters or more), 3 mixed."""
    if not any(c.isupper() for c in word):
        return 0
    letters = [c for c in word if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return 2
    if letters[0].isupper() and not any(c.isupper() for c in letters[1:]):
        return 1
    return 3


class Vocabulary:
    def __init__(self, tokenizer_json):
        with open(tokenizer_json, encoding="utf-8") as f:
            self.ids = json.load(f)["model"]["vocab"]

    def lines(self):
        return [w for w, _ in sorted(self.ids.items(), key=lambda x: x[1])]

    def pieces(self, word):
        """Greedy longest-match WordPiece (Wu et al. 2016) of one lowercased, accent-stripped word."""
        word = "".join(c for c in unicodedata.normalize("NFD", word.lower())
                       if unicodedata.category(c) != "Mn")
        if not word or len(word) > LONGEST:
            return [UNK]
        out, i = [], 0
        while i < len(word):
            j = len(word)
            while j > i:
                piece = ("##" if i else "") + word[i:j]
                if piece in self.ids:
                    out.append(self.ids[piece])
                    break
                j -= 1
            if j == i:
                return [UNK]
            i = j
        return out
