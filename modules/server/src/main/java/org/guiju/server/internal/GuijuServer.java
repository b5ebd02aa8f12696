package org.guiju.server.internal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.records.api.StoreFailedException;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.guiju.search.api.SearchException;
import org.guiju.server.internal.http.Admission;
import org.guiju.server.internal.http.Assets;
import org.guiju.server.internal.http.BodyLimit;
import org.guiju.server.internal.http.Errors;
import org.guiju.server.internal.http.Fonts;
import org.guiju.server.internal.http.Headers;
import org.guiju.server.internal.http.LocalOnly;
import org.guiju.server.internal.http.ReadableRules;
import org.guiju.server.internal.http.Revisions;
import org.guiju.server.internal.http.Routes;
import org.guiju.server.internal.http.TransportErrors;
import org.guiju.server.internal.page.BatchPages;
import org.guiju.server.internal.page.CalculationFiles;
import org.guiju.server.internal.page.CalculatorPages;
import org.guiju.server.internal.page.CasePages;
import org.guiju.server.internal.page.EffectPages;
import org.guiju.server.internal.page.Pages;
import org.guiju.server.internal.page.PortfolioPages;
import org.guiju.server.internal.page.RegisterPages;
import org.guiju.server.internal.page.Rendering;
import org.guiju.server.internal.page.TaskPages;
import org.guiju.server.internal.rest.CalculatorResource;
import org.guiju.server.internal.rest.DocumentResource;
import org.guiju.server.internal.rest.EffectResource;
import org.guiju.server.internal.rest.HealthResource;
import org.guiju.server.internal.rest.ImportResource;
import org.guiju.server.internal.rest.ModuleResource;
import org.guiju.server.internal.rest.OpenApiResource;
import org.guiju.server.internal.rest.PortfolioResource;
import org.guiju.server.internal.rest.RecordResource;
import org.guiju.server.internal.rest.ReferenceResource;
import org.guiju.server.internal.rest.SearchResource;
import org.guiju.server.internal.rest.WhatIfResource;
import org.guiju.server.internal.rest.TaskResource;
import org.guiju.server.internal.task.ServerTasks;

/** The HTTP server with its routes. */
public final class GuijuServer implements AutoCloseable {

    private static final String TEMPLATES = "org.guiju.server.internal.template";

    private static final Logger LOG = Logger.getLogger(GuijuServer.class.getName());

    /** Longest request line and headers: a query of 1000 characters takes 9000 bytes. */
    private static final int LONGEST_HEAD = 32_768;

    private final WebServer server;
    private final ServerTasks tasks;

    private GuijuServer(WebServer server, ServerTasks tasks) {
        this.server = server;
        this.tasks = tasks;
    }

    /**
     * Starts it.
     *
     * @param host address to listen on
     * @param port port, 0 for any free one
     * @throws UnknownHostException if there is no such address
     * @throws PortTakenException if it cannot listen there
     */
    public static GuijuServer start(Services services, String host, int port)
            throws UnknownHostException, PortTakenException {
        InetAddress address = InetAddress.getByName(host);
        TemplateEngine templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, GuijuServer.class.getClassLoader(), TEMPLATES);
        ServerTasks tasks = new ServerTasks();
        WebServer server = WebServer.builder()
                .address(address)
                .port(port)
                .shutdownHook(false)
                // Helidon 4.4.0 drops what a non-blocking channel does not take at once: large answers came incomplete
                .useNio(false)
                .maxPayloadSize(BodyLimit.GREATEST_FILE) // BodyLimit has the limit of each route
                .addProtocol(Http1Config.builder()
                        .maxPrologueLength(LONGEST_HEAD)
                        .maxHeadersSize(LONGEST_HEAD)
                        .build())
                .directHandlers(TransportErrors::register)
                .routing(routing -> routes(routing, services, tasks, templates, address.isLoopbackAddress()))
                .build();
        try {
            server.start();
        } catch (RuntimeException e) {
            tasks.close();
            throw new PortTakenException(host, port, e);
        }
        if (server.port() < 0) {
            server.stop();
            tasks.close();
            throw new PortTakenException(host, port, null);
        }
        Thread.ofVirtual().name("guiju-warm").start(() -> warm(services));
        return new GuijuServer(server, tasks);
    }

    /** Makes what the first requests would wait for: seconds on a busy machine. */
    private static void warm(Services services) {
        try {
            services.search().awaitReady(Progress.NONE);
        } catch (SearchException e) {
            LOG.log(Level.WARNING, "search", e); // each search tells it
        }
        LibrarySnapshot library = services.library().snapshot();
        services.citations().index(library, Progress.NONE);
        try {
            services.records().register().history(0, null, 1);
        } catch (StoreFailedException e) {
            LOG.log(Level.WARNING, "register", e); // each request tells it
        }
        try {
            for (Calculator first : services.calculators().calculators(library).stream().limit(1).toList()) {
                services.calculators().answer(library, first, Question.of(Map.of()), Detail.RESULT, Locale.CHINESE);
            }
        } catch (IOException | QuestionRefusedException | CalculatorFaultException e) {
            LOG.log(Level.WARNING, "calculators", e);
        }
    }

    private static void routes(
            HttpRouting.Builder routing, Services services, ServerTasks tasks, TemplateEngine templates, boolean loopback) {
        Errors errors = new Errors(templates, new Routes(OpenApiResource.open()));
        Rendering rendering = new Rendering(templates);
        errors.register(routing);
        routing.addFilter(new Headers())
                .addFilter(new LocalOnly(loopback))
                .addFilter(new BodyLimit())
                .addFilter(new Admission());
        new ReadableRules(routing, new Revisions(services.library(), services.search()))
                .get("/health", new HealthResource(services)::answer)
                .get("/openapi", new OpenApiResource()::answer)
                .register("/api/documents", new DocumentResource(services))
                .register("/api/effects", new EffectResource(services))
                .register("/api/calculators", new CalculatorResource(services, tasks), new PortfolioResource(services, tasks),
                        new WhatIfResource(services))
                .register("/api/records", new RecordResource(services))
                .register("/api/tasks", new TaskResource(tasks))
                .register("/api/modules", new ModuleResource(services))
                .register("/api", new ImportResource(services, tasks))
                .register("/api", new SearchResource(services))
                .register("/api", new ReferenceResource(services))
                .register("/assets", new Fonts(), new Assets())
                .register("/", new Pages(services, rendering), new RegisterPages(services, rendering),
                        new CasePages(services, rendering), new PortfolioPages(services, rendering, tasks),
                        new BatchPages(services, rendering, tasks), new TaskPages(tasks),
                        new CalculatorPages(services, rendering), new EffectPages(services, rendering),
                        new CalculationFiles(services))
                .any(errors::nowhere);
    }

    /** Port on which it listens. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        tasks.close();
    }
}
