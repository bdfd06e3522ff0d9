package io.dragoman.outlook.forecast.trees;

/**
 * A regression tree over binned features. Inner nodes come before their children; a leaf's feature
 * is -1.
 *
 * @param features the feature that a node looks at, or -1
 * @param bins up to which bin (included) a node goes left
 * @param lefts the node's left child
 * @param rights the node's right child
 * @param values what a node adds to the score; of inner nodes, the mean below it
 */
@SuppressWarnings("ArrayRecordComponent") // Read by index in the innermost loop.
public record Tree(int[] features, byte[] bins, int[] lefts, int[] rights, float[] values) {
  /** The leaf that a row ends in. */
  public int leaf(byte[] row) {
    int node = 0;
    while (features[node] >= 0) {
      node = row[features[node]] <= bins[node] ? lefts[node] : rights[node];
    }
    return node;
  }

  /** What the tree adds to a row's score. */
  public float value(byte[] row) {
    return values[leaf(row)];
  }
}
