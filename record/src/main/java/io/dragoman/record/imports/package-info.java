/**
 * Files of events that others coded. Each row becomes one article, whose text is the row as it
 * stands in the file, and one mention, whose words are cells of that row: so whatever is taken over
 * can be looked up in the file. Begin with {@link io.dragoman.record.imports.Importer}. The package
 * knows the model and not the store.
 */
@NullMarked
package io.dragoman.record.imports;

import org.jspecify.annotations.NullMarked;
