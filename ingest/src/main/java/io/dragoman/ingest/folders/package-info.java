/**
 * Watched folders: which of their files are new or changed and no longer being written.
 *
 * <p>Start at {@link io.dragoman.ingest.folders.FolderWatch}.
 */
@NullMarked
package io.dragoman.ingest.folders;

import org.jspecify.annotations.NullMarked;
