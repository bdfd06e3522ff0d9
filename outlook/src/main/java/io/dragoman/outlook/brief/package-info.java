/** Situation briefs in HTML, Markdown and PDF. */
@NullMarked
package io.dragoman.outlook.brief;

import org.jspecify.annotations.NullMarked;
