package org.guiju.server.internal;

import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.WhatIfService;
import org.guiju.console.api.Readiness;
import org.guiju.console.spi.Command;
import org.guiju.console.spi.CommandContext;
import org.guiju.records.api.PortfolioService;
import org.guiju.records.api.Register;
import org.guiju.records.api.SubjectKinds;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.library.EffectRecorder;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.Packs;
import org.guiju.regulation.api.validity.ValidityService;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.guiju.search.api.SearchService;
import org.guiju.server.internal.http.Texts;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju serve [--host H] [--port N]}: serves until it is stopped. */
@ServiceProvider(service = Command.class)
public final class ServeCommand implements Command {

    private static final String HOST = "127.0.0.1";
    private static final int PORT = 8080;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int HIGHEST_PORT = 65_535;

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String summary(Locale locale) {
        return new Texts(locale).get("serve.summary");
    }

    @Override
    public int run(CommandContext context) throws InterruptedException {
        Texts texts = new Texts(context.locale());
        String host = HOST;
        int port = PORT;
        List<String> words = context.arguments();
        for (int i = 0; i < words.size(); i += 2) {
            String value = i + 1 < words.size() ? words.get(i + 1) : null;
            if (words.get(i).equals("--host") && value != null) {
                host = value;
            } else if (words.get(i).equals("--port") && value != null && isPort(value)) {
                port = Integer.parseInt(value);
            } else {
                context.err().println(texts.get("serve.usage"));
                return USAGE;
            }
        }
        return serve(context, texts, host, port);
    }

    private static int serve(CommandContext context, Texts texts, String host, int port) throws InterruptedException {
        Services services = services();
        CountDownLatch stopped = new CountDownLatch(1);
        try (GuijuServer server = GuijuServer.start(services, host, port);
                Library.Following following = services.library().follow(LOOK_EVERY)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                stopped.countDown();
            }, "guiju-server-stop"));
            String address = "http://" + host + ":" + server.port() + "/";
            context.out().println(texts.get("serve.running", address));
            context.out().flush();
            Readiness.announce(address);
            stopped.await();
            return OK;
        } catch (PortTakenException e) {
            context.err().println(texts.get("serve.taken", e.getMessage()));
            return FAILED;
        } catch (UnknownHostException e) {
            context.err().println(texts.get("serve.host", host));
            return FAILED;
        }
    }

    /** What the lookup gives, put together. */
    static Services services() {
        Lookup lookup = Lookup.getDefault();
        List<ProvisionSectionProvider> sections = new ArrayList<>(lookup.lookupAll(ProvisionSectionProvider.class));
        sections.sort(Comparator.comparingInt(ProvisionSectionProvider::position));
        return new Services(lookup.lookup(Library.class), lookup.lookup(CitationService.class),
                lookup.lookup(ValidityService.class), lookup.lookup(SearchService.class),
                lookup.lookup(EffectRecorder.class), lookup.lookup(Packs.class), lookup.lookup(CalculatorService.class),
                lookup.lookup(WhatIfService.class),
                new RecordServices(lookup.lookup(Register.class), lookup.lookup(SubjectKinds.class),
                        lookup.lookup(PortfolioService.class)),
                sections);
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT;
    }
}
