package io.dragoman.outlook.forecast.trees;

/**
 * A regression tree over binned features. Inner nodes come before their children, of which the
 * right one follows the left one.
 *
 * @param steps what an inner node asks, in one number: from bit 16 on the feature that it looks at,
 *     from bit 8 on up to which bin (included) a row goes left, below that the left child; of
 *     leaves {@link #LEAF}
 * @param values what a node adds to the score; of inner nodes, the mean below it
 */
@SuppressWarnings("ArrayRecordComponent") // Read by index in the innermost loop.
public record Tree(int[] steps, float[] values) {
  /** The step of a leaf. */
  static final int LEAF = -1;

  /** The most nodes of a tree. */
  static final int MOST = 256;

  /**
   * The step of an inner node.
   *
   * @param feature the feature that it looks at, 0 to 32,767
   * @param bin up to which bin a row goes left, 0 to 255
   * @param left the left child, 1 to 254
   */
  static int step(int feature, int bin, int left) {
    return feature << 16 | bin << 8 | left;
  }

  /** The feature that a step looks at. */
  static int feature(int step) {
    return step >>> 16;
  }

  /** The node that a row goes to whose feature is in a bin. */
  static int next(int step, int bin) {
    return (step & 0xFF) + (bin > (step >>> 8 & 0xFF) ? 1 : 0);
  }

  /** Whether rows go no further than to this node. */
  public boolean isLeaf(int node) {
    return steps[node] < 0;
  }

  /** The feature that an inner node looks at. */
  public int featureOf(int node) {
    return feature(steps[node]);
  }

  /** The child of an inner node that a row goes to. */
  public int next(int node, byte[] row) {
    int step = steps[node];
    return next(step, row[feature(step)]);
  }

  /** The leaf that a row ends in. */
  public int leaf(byte[] row) {
    int node = 0;
    for (int step = steps[0]; step >= 0; step = steps[node]) {
      node = next(step, row[feature(step)]);
    }
    return node;
  }

  /** What the tree adds to a row's score. */
  public float value(byte[] row) {
    return values[leaf(row)];
  }
}
