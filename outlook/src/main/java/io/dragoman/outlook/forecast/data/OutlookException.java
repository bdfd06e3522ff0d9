package io.dragoman.outlook.forecast.data;

import io.dragoman.model.DragomanException;
import java.nio.file.Path;

/**
 * Something is wrong with the rows that a forecast is to rest on; names the file and the reason.
 */
public class OutlookException extends DragomanException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file the file or folder
   * @param reason what is wrong with it
   */
  public OutlookException(Path file, String reason) {
    super(file + ": " + reason);
  }
}
