/** Learners of an order: boosted trees and additive curves on a listwise loss. */
@NullMarked
package io.dragoman.outlook.forecast.trees;

import org.jspecify.annotations.NullMarked;
