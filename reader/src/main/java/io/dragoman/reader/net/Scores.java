package io.dragoman.reader.net;

/**
 * What one run of the model says of a sentence of W words, of which C are candidates for triggers.
 *
 * @param tags W x (1 + 2 T) probabilities: outside, then begin and inside of each of the T types
 * @param sectors W x S probabilities of the sector of the actor that a word names
 * @param candidates C word numbers, ascending
 * @param modes C x M probabilities; the first is "no mode"
 * @param certainties C x 6 probabilities
 * @param states C probabilities of a standing relation
 * @param roles C x W x R x 3 probabilities: outside, begin, inside of each role
 * @param attribution W x 7 probabilities: outside, then begin and inside of source, cue and content
 * @param tellers W x (1 + W) probabilities, should the word be an actor's: that no word tells the
 *     actor's country, then that each word does
 * @param factuality W values: should the word name an event, 3 that it happened, -3 that it did not
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays as the runtime gives them
record Scores(
    float[][] tags,
    float[][] sectors,
    int[] candidates,
    float[][] modes,
    float[][] certainties,
    float[] states,
    float[][][][] roles,
    float[][] attribution,
    float[][] tellers,
    float[] factuality) {}
