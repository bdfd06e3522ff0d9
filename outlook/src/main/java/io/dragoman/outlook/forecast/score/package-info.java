/** How good answers are: ranks, probabilities, calibration. */
@NullMarked
package io.dragoman.outlook.forecast.score;

import org.jspecify.annotations.NullMarked;
