/**
 * What is likely next, how likely, and because of what: forecasts over dated rows of who did what
 * to whom. Start reading at {@link io.dragoman.outlook.Backtest}.
 */
@NullMarked
package io.dragoman.outlook;

import org.jspecify.annotations.NullMarked;
