package org.guiju.server.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends searches to a server on this machine at a steady rate and prints throughput and latencies, counted from the moment at
 * which a request was due: {@code java … LoadProgram PORT [REQUESTS [RATE [PID]]]}. Bounded by count and time; loopback only.
 */
public final class LoadProgram {

    private static final int MOST_REQUESTS = 100_000;
    private static final long LONGEST_NANOS = 120_000_000_000L;
    private static final List<String> QUERIES = List.of("无证排污", "排污许可证有效期", "尾矿库 闭库", "矿业权出让收益", "危险废物 贮存 期限",
            "碳排放配额 清缴", "安全生产许可证", "自行监测", "罚款 二十万元", "排污条例33条", "环境影响评价", "土壤污染隐患排查",
            "绿色矿山", "消费者权益", "节约用水", "能耗双控", "行政处罚 听证", "生产安全事故 报告", "知识产权", "档案 移交");

    private LoadProgram() {}

    /** Runs it. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        int port = Integer.parseInt(arguments[0]);
        int count = Math.min(MOST_REQUESTS, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6000);
        int rate = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300;
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        run(client, port, Math.min(count, 1000), rate); // the first requests find cold code
        Measured measured = run(client, port, count, rate);
        System.out.println(measured);
        if (arguments.length > 3) {
            Files.readAllLines(Path.of("/proc", arguments[3], "status")).stream()
                    .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                    .forEach(System.out::println);
        }
        client.close();
    }

    private static Measured run(HttpClient client, int port, int count, int rate) throws InterruptedException {
        long[] latencies = new long[count];
        AtomicInteger failed = new AtomicInteger();
        CountDownLatch open = new CountDownLatch(count);
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = start + i * 1_000_000_000L / rate;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            if (System.nanoTime() - start > LONGEST_NANOS) {
                throw new IllegalStateException("too slow: " + i + " of " + count + " sent in time");
            }
            int n = i;
            String q = java.net.URLEncoder.encode(QUERIES.get(i % QUERIES.size()), StandardCharsets.UTF_8);
            client.sendAsync(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/search?q=" + q)).build(),
                    HttpResponse.BodyHandlers.ofByteArray()).whenComplete((answer, failure) -> {
                        latencies[n] = System.nanoTime() - due;
                        if (failure != null || answer.statusCode() != 200) {
                            failed.incrementAndGet();
                        }
                        open.countDown();
                    });
        }
        open.await();
        return new Measured(count, failed.get(), System.nanoTime() - start, latencies);
    }

    private record Measured(int count, int failed, long nanos, long[] latencies) {
        @Override
        public String toString() {
            long[] sorted = latencies.clone();
            Arrays.sort(sorted);
            return "%d searches, %d failed, %.0f/s; ms: p50 %.1f, p95 %.1f, p99 %.1f, max %.1f".formatted(count, failed,
                    count / (nanos / 1e9), at(sorted, 50), at(sorted, 95), at(sorted, 99), sorted[count - 1] / 1e6);
        }

        private static double at(long[] sorted, int percent) {
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
        }
    }
}
