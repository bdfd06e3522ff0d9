package io.dragoman.server.board;

/**
 * Threads for what goes on behind the answers: they and what they start have the least priority.
 */
public final class Behind {
  private Behind() {}

  /**
   * Makes a thread that keeps nothing from ending. Whether the system goes by its priority depends
   * on how Java was started; the script {@code dragoman} has it do so.
   *
   * @param name what it is called
   * @param work what it does
   */
  @SuppressWarnings("ThreadPriorityCheck") // Nothing is wrong where it is not gone by, only slower.
  public static Thread thread(String name, Runnable work) {
    return Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name(name).unstarted(work);
  }
}
