package io.dragoman.server.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TogetherTest {
  private final CountDownLatch open = new CountDownLatch(1);
  private final List<List<Integer>> found = Collections.synchronizedList(new ArrayList<>());

  /** Finds squares of positive numbers, the first time only once it is let. */
  private Map<Integer, Integer> squares(List<Integer> numbers) {
    found.add(numbers);
    if (found.size() == 1) {
      try {
        open.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    Map<Integer, Integer> squares = new HashMap<>();
    for (int number : numbers) {
      if (number == 0) {
        throw new IllegalArgumentException("nothing");
      }
      if (number > 0) {
        squares.put(number, number * number);
      }
    }
    return squares;
  }

  /** Has each list asked for by a thread of its own while the number 1 is being found. */
  private List<String> ask(int most, List<List<Integer>> questions) throws InterruptedException {
    Together<Integer, Integer> together = new Together<>(most, this::squares);
    Queue<String> answers = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    threads.add(Thread.ofPlatform().start(() -> together.find(List.of(1))));
    while (found.isEmpty()) {
      Thread.sleep(5);
    }
    for (List<Integer> question : questions) {
      Thread thread = Thread.ofPlatform().start(() -> answers.add(answer(together, question)));
      threads.add(thread);
      while (thread.getState() != Thread.State.WAITING) {
        Thread.sleep(5);
      }
    }
    open.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    return answers.stream().sorted().toList();
  }

  private static String answer(Together<Integer, Integer> together, List<Integer> question) {
    try {
      Map<Integer, Integer> squares = together.find(question);
      return question + " " + question.stream().map(squares::get).toList();
    } catch (IllegalArgumentException e) {
      return question + " " + e.getMessage();
    }
  }

  @Test
  void whatIsAskedForMeanwhileIsFoundTogether() throws InterruptedException {
    assertThat(ask(10, List.of(List.of(2, 3), List.of(3, -4), List.of(5))))
        .containsExactly("[2, 3] [4, 9]", "[3, -4] [9, null]", "[5] [25]");
    assertThat(found).containsExactly(List.of(1), List.of(2, 3, -4, 5));
  }

  @Test
  void noMoreAreFoundAtOnceThanMayBe() throws InterruptedException {
    assertThat(ask(3, List.of(List.of(2, 3), List.of(4), List.of(5, 6), List.of(7, 8, 9, 10))))
        .hasSize(4);
    assertThat(found)
        .containsExactlyInAnyOrder(
            List.of(1), List.of(2, 3, 4), List.of(5, 6), List.of(7, 8, 9, 10));
  }

  @Test
  void whatGoesWrongIsToldToAllWhoWaitedAndToNobodyAfterwards() throws InterruptedException {
    assertThat(ask(10, List.of(List.of(2), List.of(0))))
        .containsExactly("[0] nothing", "[2] nothing");
    Together<Integer, Integer> together = new Together<>(10, this::squares);
    assertThatThrownBy(() -> together.find(List.of(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(together.find(List.of(2))).containsExactly(Map.entry(2, 4));
  }
}
