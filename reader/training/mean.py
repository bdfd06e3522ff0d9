"""Averages the weights of two runs that started from the same ones (Wortsman et al. 2022, "Model soups").

    mean.py RUN_A RUN_B SHARE_OF_B OUT
"""
import os
import shutil
import sys

import torch


def main():
    first, second, share, out = sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4]
    a, b = (torch.load(os.path.join(run, "network.pt")) for run in (first, second))
    os.makedirs(out, exist_ok=True)
    mean = {k: a[k] * (1 - share) + b[k] * share if b[k].is_floating_point() else b[k] for k in b}
    torch.save(mean, os.path.join(out, "network.pt"))
    shutil.copy(os.path.join(second, "run.json"), out)


if __name__ == "__main__":
    main()
