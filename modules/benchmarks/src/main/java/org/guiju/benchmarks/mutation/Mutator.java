package org.guiju.benchmarks.mutation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Damages bytes as transfer, editors and malice do. The same seed gives the same damage. */
final class Mutator {

    private static final List<byte[]> SPLINTERS = List.of("\0", "\uFFFF", "null", "NaN", "-1", "1e999999999", "99999999999999999999",
                    "\"", "{", "}", "[", "]", "<", ">", "&", "&lol;", "<!DOCTYPE x [<!ENTITY lol SYSTEM \"file:///etc/passwd\">]>",
                    "../../x", "第", "条", "（", "\u202E", "\n", "2021-02-30", "true", ",", ":", "#", "@", "[".repeat(5_000),
                    "A".repeat(20_000), "<a>".repeat(3_000), "if 1 then", "function(x) x", "for i in 1..1000000000 return i")
            .stream().map(s -> s.getBytes(StandardCharsets.UTF_8)).toList();

    private final SplittableRandom random;

    Mutator(long seed) {
        random = new SplittableRandom(seed);
    }

    SplittableRandom random() {
        return random;
    }

    /** One to three injuries. */
    byte[] mutate(byte[] original) {
        byte[] bytes = original.clone();
        int injuries = 1 + random.nextInt(3);
        for (int i = 0; i < injuries; i++) {
            bytes = injure(bytes);
        }
        return bytes;
    }

    private byte[] injure(byte[] bytes) {
        if (bytes.length == 0) {
            return pick();
        }
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(bytes.length - at, random.nextInt(10) == 0 ? 4_000 : 40));
        return switch (random.nextInt(8)) {
            case 0 -> {
                bytes[at] = (byte) random.nextInt(256);
                yield bytes;
            }
            case 1 -> joined(bytes, at, at + length, new byte[0]);
            case 2 -> joined(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            case 3 -> Arrays.copyOf(bytes, at);
            case 4 -> joined(bytes, at, at + length, pick());
            case 5 -> joined(bytes, at, at, pick());
            case 6 -> token(bytes, at);
            default -> {
                int other = random.nextInt(bytes.length);
                byte kept = bytes[at];
                bytes[at] = bytes[other];
                bytes[other] = kept;
                yield bytes;
            }
        };
    }

    /** Something else in the place of a value between quotes or brackets, so that the form stays and the meaning goes. */
    private byte[] token(byte[] bytes, int near) {
        int start = near;
        while (start > 0 && "\">:,".indexOf(bytes[start - 1]) < 0) {
            start--;
        }
        int end = near;
        while (end < bytes.length && "\"<,}".indexOf(bytes[end]) < 0) {
            end++;
        }
        return joined(bytes, start, Math.max(start, end), pick());
    }

    private byte[] pick() {
        return SPLINTERS.get(random.nextInt(SPLINTERS.size()));
    }

    private static byte[] joined(byte[] bytes, int until, int from, byte[] between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + between.length);
        out.write(bytes, 0, until);
        out.writeBytes(between);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
