package org.guiju.regulation.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 sums as hexadecimal text. */
public final class Digest {

    private final MessageDigest sum = sha256();

    /** Adds a text and a separator. */
    public Digest add(String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        sum.update((byte) 0);
        return this;
    }

    /** Adds a number. */
    public Digest add(long number) {
        return add(Long.toString(number));
    }

    /** The sum of what was added. */
    public String hex() {
        return HexFormat.of().formatHex(sum.digest());
    }

    /**
     * The sum of a stream, which is closed.
     *
     * @throws IOException if it cannot be read
     */
    public static String of(InputStream in) throws IOException {
        MessageDigest sum = sha256();
        try (InputStream through = new DigestInputStream(in, sum)) {
            through.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
