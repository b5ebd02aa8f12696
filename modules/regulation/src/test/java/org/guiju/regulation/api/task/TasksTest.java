package org.guiju.regulation.api.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Tasks on real threads: their states, cancel, bounds. */
class TasksTest {

    @Test
    void tellsEachChangeAndKeepsTheResult() {
        List<TaskStatus> told = new ArrayList<>();
        Task<String> task = new Task<>("算", progress -> {
            progress.report(1, 2, "一半");
            return "好";
        });
        task.listen(told::add);
        task.run();
        assertEquals(List.of(TaskState.RUNNING, TaskState.RUNNING, TaskState.DONE), told.stream().map(TaskStatus::state).toList());
        assertEquals(Optional.of(0.5), told.get(1).share());
        assertEquals("一半", told.get(1).message());
        assertEquals(Optional.of("好"), task.result());
        assertEquals(Optional.of(1.0), task.status().share());
    }

    @Test
    void failureIsKeptWithItsMessage() {
        Task<String> task = new Task<>("读", progress -> {
            throw new IOException("磁盘已满");
        });
        task.run();
        assertEquals(TaskState.FAILED, task.status().state());
        assertEquals(Optional.of("磁盘已满"), task.status().failure());
        assertTrue(task.result().isEmpty());
    }

    @Test
    void runningWorkStopsWhenCancelled() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        try (Tasks tasks = new Tasks(1, 2, 2, Duration.ofHours(1))) {
            Task<String> task = tasks.start(new Task<>("长", progress -> {
                begun.countDown();
                while (true) {
                    progress.checkCancelled();
                    Thread.sleep(5);
                }
            }));
            assertTrue(begun.await(10, TimeUnit.SECONDS));
            Task<String> waiting = tasks.start(new Task<>("等", progress -> "不该"));
            assertThrows(RejectedExecutionException.class, () -> tasks.start(new Task<>("多", progress -> "")));
            assertTrue(tasks.remove(waiting.id()));
            assertEquals(TaskState.CANCELLED, waiting.status().state());
            assertTrue(tasks.remove(task.id()));
            assertTrue(task.await(10, TimeUnit.SECONDS));
            assertEquals(TaskState.CANCELLED, task.status().state());
        }
    }

    @Test
    void resultThatComesAfterCancelIsClosed() {
        AtomicInteger closed = new AtomicInteger();
        List<Task<?>> self = new ArrayList<>();
        Task<AutoCloseable> task = new Task<>("迟", progress -> {
            self.getFirst().cancel();
            return closed::incrementAndGet;
        });
        self.add(task);
        task.run();
        assertEquals(TaskState.CANCELLED, task.status().state());
        assertTrue(task.result().isEmpty());
        assertEquals(1, closed.get());
    }

    @Test
    void remembersSoManyAndClosesWhatItForgets() throws InterruptedException {
        AtomicInteger closed = new AtomicInteger();
        Tasks tasks = new Tasks(1, 5, 2, Duration.ofHours(1));
        List<Task<AutoCloseable>> started = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Task<AutoCloseable> task = tasks.start(new Task<>("第" + i, progress -> closed::incrementAndGet));
            assertTrue(task.await(10, TimeUnit.SECONDS));
            started.add(task);
        }
        assertEquals(List.of("第3", "第2"), tasks.all().stream().map(Task::title).toList());
        assertEquals(2, closed.get());
        assertTrue(tasks.find(started.get(0).id()).isEmpty());
        assertTrue(tasks.remove(started.get(3).id()));
        assertEquals(3, closed.get());
        assertFalse(tasks.remove(started.get(3).id()));
        tasks.close();
        assertEquals(4, closed.get());
    }

    @Test
    void endedTasksAreForgottenAfterAWhile() throws InterruptedException {
        try (Tasks tasks = new Tasks(1, 5, 5, Duration.ZERO)) {
            Task<String> task = tasks.start(new Task<>("短", progress -> ""));
            assertTrue(task.await(10, TimeUnit.SECONDS));
            Thread.sleep(2);
            assertTrue(tasks.all().isEmpty());
        }
    }
}
