package io.dragoman.outlook.forecast.trees;

import java.util.Arrays;

/**
 * Grows regression trees leaf by leaf, the most useful split first, on histograms of gradients
 * (Friedman 2001, Ke et al. 2017). Reusable; not thread-safe.
 */
final class TreeGrower {
  /**
   * How trees grow.
   *
   * @param leaves the most leaves of a tree, 2 to 128
   * @param oneFeature whether all splits of a tree are of one feature
   * @param ridge what is added to the curvature of a leaf
   * @param least the least curvature of a leaf
   */
  public record Shape(int leaves, boolean oneFeature, float ridge, float least) {
    public Shape {
      if (leaves < 2 || 2 * leaves - 1 > Tree.MOST) {
        throw new IllegalArgumentException("leaves " + leaves);
      }
    }
  }

  private final Lists lists;
  private final Shape shape;
  private final int width;
  private final int[] scratch;
  private final float[] slopes;
  private final float[] curves;
  private int[] features = new int[0];
  private int[] index = new int[0];

  private static final class Leaf {
    final int node;
    final int from;
    final int to;
    final float[] histogram;
    final float slope;
    final float curve;
    int feature = -1;
    int bin;
    float gain;

    Leaf(int node, int from, int to, float[] histogram, float slope, float curve) {
      this.node = node;
      this.from = from;
      this.to = to;
      this.histogram = histogram;
      this.slope = slope;
      this.curve = curve;
    }
  }

  public TreeGrower(Lists lists, Shape shape) {
    this.lists = lists;
    this.shape = shape;
    width = Bins.MOST * 2;
    scratch = new int[lists.rows()];
    slopes = new float[lists.rows()];
    curves = new float[lists.rows()];
  }

  /**
   * Grows a tree.
   *
   * @param slope the gradient by row
   * @param curve the second derivative by row
   * @param rows the rows to grow on, ascending; reordered by leaf
   * @param among the features that may be used
   * @param rate what leaf values are multiplied by
   */
  public Tree grow(float[] slope, float[] curve, int[] rows, int[] among, float rate) {
    index = rows;
    features = among;
    int most = 2 * shape.leaves() - 1;
    int[] steps = new int[most];
    float[] value = new float[most];
    Arrays.fill(steps, Tree.LEAF);
    Leaf[] open = new Leaf[shape.leaves()];
    float g = 0;
    float h = 0;
    for (int row : rows) {
      g += slope[row];
      h += curve[row];
    }
    open[0] = new Leaf(0, 0, rows.length, histogram(slope, curve, 0, rows.length), g, h);
    find(open[0], features);
    value[0] = -rate * g / (h + shape.ridge());
    int count = 1;
    int nodes = 1;
    int[] rootFeature = {open[0].feature};
    while (count < shape.leaves()) {
      int best = -1;
      for (int i = 0; i < count; i++) {
        if (open[i].feature >= 0 && (best < 0 || open[i].gain > open[best].gain)) {
          best = i;
        }
      }
      if (best < 0) {
        break;
      }
      Leaf leaf = open[best];
      int middle = split(leaf);
      steps[leaf.node] = Tree.step(leaf.feature, leaf.bin, nodes);
      boolean leftSmall = middle - leaf.from < leaf.to - middle;
      float[] small =
          leftSmall
              ? histogram(slope, curve, leaf.from, middle)
              : histogram(slope, curve, middle, leaf.to);
      float[] large = leaf.histogram;
      for (int i = 0; i < large.length; i++) {
        large[i] -= small[i];
      }
      float[] leftHistogram = leftSmall ? small : large;
      float leftG = 0;
      float leftH = 0;
      int f = Arrays.binarySearch(features, leaf.feature);
      for (int b = 0; b < Bins.MOST; b++) {
        leftG += leftHistogram[f * width + 2 * b];
        leftH += leftHistogram[f * width + 2 * b + 1];
      }
      Leaf a = new Leaf(nodes, leaf.from, middle, leftHistogram, leftG, leftH);
      Leaf b =
          new Leaf(
              nodes + 1,
              middle,
              leaf.to,
              leftSmall ? large : small,
              leaf.slope - leftG,
              leaf.curve - leftH);
      value[a.node] = -rate * a.slope / (a.curve + shape.ridge());
      value[b.node] = -rate * b.slope / (b.curve + shape.ridge());
      int[] allowed = shape.oneFeature() ? rootFeature : features;
      find(a, allowed);
      find(b, allowed);
      open[best] = a;
      open[count++] = b;
      nodes += 2;
    }
    return new Tree(Arrays.copyOf(steps, nodes), Arrays.copyOf(value, nodes));
  }

  private float[] histogram(float[] slope, float[] curve, int from, int to) {
    float[] histogram = new float[features.length * width];
    for (int i = from; i < to; i++) {
      slopes[i] = slope[index[i]];
      curves[i] = curve[index[i]];
    }
    int f = 0;
    for (; f + 4 <= features.length; f += 4) {
      addFour(f, from, to, histogram);
    }
    for (; f < features.length; f++) {
      byte[] column = lists.column(features[f]);
      int base = f * width;
      for (int i = from; i < to; i++) {
        int at = base + 2 * column[index[i]];
        histogram[at] += slopes[i];
        histogram[at + 1] += curves[i];
      }
    }
    return histogram;
  }

  /** Adds four features at once: rows that follow each other often add to the same bin and wait. */
  private void addFour(int f, int from, int to, float[] histogram) {
    byte[] first = lists.column(features[f]);
    byte[] second = lists.column(features[f + 1]);
    byte[] third = lists.column(features[f + 2]);
    byte[] fourth = lists.column(features[f + 3]);
    int base = f * width;
    for (int i = from; i < to; i++) {
      int row = index[i];
      float g = slopes[i];
      float h = curves[i];
      int a = base + 2 * first[row];
      int b = base + width + 2 * second[row];
      int c = base + 2 * width + 2 * third[row];
      int d = base + 3 * width + 2 * fourth[row];
      histogram[a] += g;
      histogram[a + 1] += h;
      histogram[b] += g;
      histogram[b + 1] += h;
      histogram[c] += g;
      histogram[c + 1] += h;
      histogram[d] += g;
      histogram[d + 1] += h;
    }
  }

  private void find(Leaf leaf, int[] allowed) {
    float whole = leaf.slope * leaf.slope / (leaf.curve + shape.ridge());
    for (int feature : allowed) {
      if (feature < 0) {
        continue;
      }
      int base = Arrays.binarySearch(features, feature) * width;
      float g = 0;
      float h = 0;
      int bins = lists.bins().count(feature);
      for (int b = 0; b < bins - 1; b++) {
        g += leaf.histogram[base + 2 * b];
        h += leaf.histogram[base + 2 * b + 1];
        float otherH = leaf.curve - h;
        if (h < shape.least()) {
          continue;
        }
        if (otherH < shape.least()) {
          break;
        }
        float otherG = leaf.slope - g;
        float gain =
            g * g / (h + shape.ridge()) + otherG * otherG / (otherH + shape.ridge()) - whole;
        if (gain > leaf.gain) {
          leaf.gain = gain;
          leaf.feature = feature;
          leaf.bin = b;
        }
      }
    }
  }

  /** Parts a leaf's rows, each side in the order it was, and returns where the right begins. */
  private int split(Leaf leaf) {
    byte[] column = lists.column(leaf.feature);
    int low = leaf.from;
    int high = 0;
    for (int i = leaf.from; i < leaf.to; i++) {
      int row = index[i];
      if (column[row] <= leaf.bin) {
        index[low++] = row;
      } else {
        scratch[high++] = row;
      }
    }
    System.arraycopy(scratch, 0, index, low, high);
    return low;
  }
}
