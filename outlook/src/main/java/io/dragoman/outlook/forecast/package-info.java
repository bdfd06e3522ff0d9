/**
 * Who will do what to whom: answers to questions over dated quadruples, with the rules and past
 * events behind them. Start reading at {@link io.dragoman.outlook.forecast.Backtest}.
 */
@NullMarked
package io.dragoman.outlook.forecast;

import org.jspecify.annotations.NullMarked;
