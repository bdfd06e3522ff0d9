/**
 * Codes that others use for what the codebook says, and the way between: event codes of CAMEO,
 * PLOVER and ACLED's layout, countries, roles and sectors of actors. The tables stand beside the
 * classes as resources and name their sources in their heads. A code that a table does not hold
 * gives nothing; nothing is guessed. All types are immutable and safe to share between threads.
 */
@NullMarked
package io.dragoman.model.codes;

import org.jspecify.annotations.NullMarked;
