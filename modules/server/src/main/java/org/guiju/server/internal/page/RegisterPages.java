package org.guiju.server.internal.page;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guiju.calculation.api.Calculator;
import org.guiju.records.api.FactEdit;
import org.guiju.records.api.Kept;
import org.guiju.records.api.OfferedFact;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.Register;
import org.guiju.records.api.RevisionConflictException;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKind;
import org.guiju.records.api.Writing;
import org.guiju.regulation.api.Issue;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.View;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;
import org.guiju.server.internal.record.FormBody;

/** The web pages of the register: the list, a subject with its facts. */
public final class RegisterPages implements HttpService {

    private final Services services;
    private final Rendering rendering;
    private final Register register;
    private final SubjectPages subjects;

    /** Over these services, drawn by this rendering. */
    public RegisterPages(Services services, Rendering rendering) {
        this.services = services;
        this.rendering = rendering;
        this.register = services.records().register();
        this.subjects = new SubjectPages(services);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/register", this::list)
                .post("/register", this::add)
                .get("/register/{id}", this::one)
                .post("/register/{id}", this::save)
                .post("/register/{id}/delete", this::delete)
                .post("/register/{id}/undo", this::undo);
    }

    private void list(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        rendering.send(asked, response, "register.jte", page(asked, asked.text("kind").orElse(null), null));
    }

    private RegisterPage page(Asked asked, String kind, String fault) {
        List<Kept<Subject>> all = register.subjects(null);
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach(k -> {
            counts.merge(k.record().kind(), 1, Integer::sum);
            names.put(k.record().id(), k.record().name());
        });
        Map<SubjectKind, List<Kept<Subject>>> groups = new LinkedHashMap<>();
        for (SubjectKind each : services.records().kinds().kinds()) {
            List<Kept<Subject>> of = all.stream().filter(k -> k.record().kind().equals(each.id())).toList();
            if (!of.isEmpty() && (kind == null || kind.equals(each.id()))) {
                groups.put(each, of);
            }
        }
        Frame frame = new Frame(asked.texts(), asked.on(), "", QueryString.of(asked, "/register", List.of("kind", "on")),
                asked.date("on").isPresent());
        return new RegisterPage(frame, services.records().kinds().kinds(), kind, groups, counts, names, register.place(), fault);
    }

    private void add(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        FormBody form = FormBody.of(request);
        String kind = form.text("kind") == null ? "" : form.text("kind");
        String name = form.text("name");
        try {
            if (name == null) {
                throw new RecordRefusedException(List.of(Issue.error("/name", asked.texts().get("register.needsName"))));
            }
            Kept<Subject> made = register.add(
                    new Subject("", kind, name, form.text("parent"), null, null, List.of()), writing(asked));
            see(response, "/register/" + made.record().id());
        } catch (RecordRefusedException e) {
            rendering.send(asked, response, "register.jte", page(asked, kind, e.issues().getFirst().message()));
        } catch (RevisionConflictException e) {
            throw new IllegalStateException("a new id was taken", e);
        }
    }

    private void one(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        Kept<Subject> kept = find(asked.path("id"));
        rendering.send(asked, response, "subject.jte",
                subjects.page(asked, view(asked), kept, null, List.of(), asked.text("saved").isPresent()));
    }

    private void save(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        FormBody form = FormBody.of(request);
        View view = view(asked);
        Kept<Subject> kept = find(asked.path("id"));
        Subject before = kept.record();
        SubjectKind kind = services.records().kinds().kind(before.kind()).orElse(null);
        List<OfferedFact> offered = kind == null ? List.of() : services.records().kinds().offered(view.library(), kind);
        Map<String, Object> typed = new LinkedHashMap<>();
        if (kind != null) {
            for (Calculator calculator : services.records().kinds().calculators(view.library(), kind)) {
                new CalculatorForm(calculator, form.values(), "", null).question().inputs().forEach(typed::putIfAbsent);
            }
        }
        String name = form.text("name") == null ? before.name() : form.text("name");
        Subject renamed = new Subject(before.id(), before.kind(), name, form.text("parent"), form.text("jurisdiction"),
                form.text("note"), before.facts());
        Subject changed = renamed;
        try {
            LocalDate from = form.text("from") == null ? null : LocalDate.parse(form.text("from"));
            changed = new FactEdit(asked.on(), from, form.text("source")).apply(renamed, offered, typed);
            long revision = Long.parseLong(form.text("revision") == null ? "-1" : form.text("revision"));
            register.replace(changed, revision, writing(asked));
            see(response, "/register/" + before.id() + "?saved=1");
        } catch (RecordRefusedException e) {
            Subject refused = changed;
            List<Issue> issues = e.issues().stream()
                    .map(i -> i.path().matches("/facts/\\d+/value")
                            ? Issue.error("/inputs/" + refused.facts()
                                    .get(Integer.parseInt(i.path().split("/")[2])).name(), i.message())
                            : i)
                    .toList();
            rendering.send(asked, response, "subject.jte",
                    subjects.page(asked, view, new Kept<>(renamed, kept.revision(), kept.changed(), kept.changedBy()),
                            form.values(), issues, false));
        } catch (RevisionConflictException e) {
            throw new Problem(412, "problem.record.conflict", before.name(), String.valueOf(e.revision()));
        } catch (DateTimeException | NumberFormatException e) {
            throw new Problem(400, "problem.body", e.getMessage());
        }
    }

    private void delete(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        FormBody form = FormBody.of(request);
        Kept<Subject> kept = find(asked.path("id"));
        try {
            register.removeSubject(kept.record().id(),
                    form.text("revision") == null ? -1 : Long.parseLong(form.text("revision")), writing(asked));
            see(response, "/register?kind=" + kept.record().kind());
        } catch (RecordRefusedException e) {
            throw new Problem(409, "problem.record.parts",
                    e.issues().stream().map(Issue::message).collect(Collectors.joining(" ")));
        } catch (RevisionConflictException | NumberFormatException e) {
            throw new Problem(412, "problem.record.conflict", kept.record().name(), String.valueOf(kept.revision()));
        }
    }

    private void undo(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        String id = asked.path("id");
        register.undo(id, writing(asked));
        see(response, register.subject(id).isPresent() ? "/register/" + id : "/register");
    }

    private Kept<Subject> find(String id) {
        return register.subject(id).orElseThrow(() -> new Problem(404, "problem.record.none", id));
    }

    private View view(Asked asked) {
        return new View(services.library().snapshot(), services, asked.on());
    }

    private static Writing writing(Asked asked) {
        return Writing.by(null, asked.texts().locale());
    }

    /** Leads to another page, so that reloading does not send the form again. */
    static void see(ServerResponse response, String where) {
        response.status(303);
        response.header(HeaderNames.LOCATION, URI.create(where.replace(" ", "%20")).toASCIIString());
        response.send();
    }
}
