package io.github.muqabala.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ThreadsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void returnsWhatTheThreadsDidInTheirOrder(int count) {
        assertThat(Threads.run(count, thread -> "job " + thread))
                .hasSize(count)
                .startsWith("job 0")
                .endsWith("job " + (count - 1));
    }

    @Test
    void oneThreadIsTheCallersOwn() {
        assertThat(Threads.run(1, thread -> Thread.currentThread())).containsExactly(Thread.currentThread());
    }

    /** Each waits for the others, so that fewer threads at a time would never end. */
    @Test
    void allRunAtTheSameTime() {
        CyclicBarrier barrier = new CyclicBarrier(5);
        assertThat(Threads.run(5, thread -> await(barrier))).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatAJobThrowsReachesTheCaller(int count) {
        UncheckedIOException exception = new UncheckedIOException(new IOException("full"));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Threads.run(count, thread -> {
                    throw exception;
                }))
                .isSameAs(exception);
        AssertionError error = new AssertionError("no");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Threads.run(count, thread -> {
                    throw error;
                }))
                .isSameAs(error);
    }

    @Test
    void anInterruptEndsTheWaitAndIsKept() {
        CountDownLatch never = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        assertThatIllegalStateException()
                .isThrownBy(() -> Threads.run(2, thread -> {
                    caller.interrupt();
                    return await(never);
                }))
                .withMessage("the work was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static int await(CyclicBarrier barrier) {
        try {
            return barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
