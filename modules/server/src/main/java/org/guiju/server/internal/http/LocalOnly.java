package org.guiju.server.internal.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.Set;

/**
 * Guards a server without sign-in against pages of other sites: changes must come from its own pages or from a program, and
 * on a loopback address the request must name that address (a foreign name pointing there is refused).
 */
public final class LocalOnly implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final boolean loopback;

    /**
     * For a server.
     *
     * @param loopback whether it listens on a loopback address only
     */
    public LocalOnly(boolean loopback) {
        this.loopback = loopback;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        String host = request.authority() == null ? "" : request.authority();
        if (loopback && !isLoopback(host)) {
            throw new Problem(403, "problem.host", host);
        }
        boolean foreign = request.headers().first(HeaderNames.create("Sec-Fetch-Site"))
                .filter(site -> !site.equals("same-origin") && !site.equals("none"))
                .isPresent();
        if (foreign && !READING.contains(request.prologue().method().text())) {
            throw new Problem(403, "problem.foreign");
        }
        chain.proceed();
    }

    private static boolean isLoopback(String authority) {
        String name = authority.replaceAll(":\\d+$", "");
        return name.equals("localhost") || name.equals("[::1]") || name.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }
}
