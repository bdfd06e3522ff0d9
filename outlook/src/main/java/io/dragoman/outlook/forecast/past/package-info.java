/** What is known of the past, kept so that questions about it are answered in a few steps. */
@NullMarked
package io.dragoman.outlook.forecast.past;

import org.jspecify.annotations.NullMarked;
