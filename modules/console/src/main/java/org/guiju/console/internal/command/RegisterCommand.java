package org.guiju.console.internal.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.console.spi.Command;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.records.api.Change;
import org.guiju.records.api.Fact;
import org.guiju.records.api.FactWords;
import org.guiju.records.api.Kept;
import org.guiju.records.api.OfferedFact;
import org.guiju.records.api.RecordJson;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.Register;
import org.guiju.records.api.RevisionConflictException;
import org.guiju.records.api.StoreFailedException;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKind;
import org.guiju.records.api.SubjectKinds;
import org.guiju.records.api.SubjectTable;
import org.guiju.records.api.Writing;
import org.guiju.regulation.api.library.Library;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju register}: what the rules apply to, with its facts: sites, permits, ponds, landfills, kilns. */
@ServiceProvider(service = Command.class)
public final class RegisterCommand extends LibraryCommand {

    /** Registered by lookup. */
    public RegisterCommand() {
        super("register",
                Set.of("kind", "name", "id", "parent", "jurisdiction", "note", "from", "until", "source", "on"), Set.of());
    }

    @Override
    int run(Call call) throws IOException, WrongUseException, FailedException {
        List<String> words = call.arguments().words();
        Register register = Held.service(Register.class);
        try {
            return switch (words.isEmpty() ? "list" : words.getFirst()) {
                case "list" -> list(call, register);
                case "kinds" -> kinds(call);
                case "show" -> show(call, register, word(words, 1));
                case "add" -> add(call, register, words.subList(1, words.size()));
                case "set" -> set(call, register, word(words, 1), words.subList(2, words.size()));
                case "delete" -> {
                    register.removeSubject(word(words, 1), 0, writing(call));
                    yield OK;
                }
                case "undo" -> undo(call, register, words.size() > 1 ? words.get(1) : null);
                case "import" -> read(call, register, word(words, 1));
                case "export" -> write(call, register, word(words, 1));
                default -> throw new WrongUseException("use.word", words.getFirst());
            };
        } catch (RecordRefusedException e) {
            call.name(e.issues());
            return FAILED;
        } catch (RevisionConflictException e) {
            throw new FailedException(e.revision() == 0 ? "register.none" : "register.there", e.record());
        } catch (StoreFailedException e) {
            throw new FailedException("register.store", e.getMessage());
        }
    }

    private static String word(List<String> words, int at) throws WrongUseException {
        if (words.size() <= at) {
            throw new WrongUseException("use.what");
        }
        return words.get(at);
    }

    private static Writing writing(Call call) {
        return Writing.by(System.getProperty("user.name"), call.locale());
    }

    private static int list(Call call, Register register) throws IOException, WrongUseException {
        List<Kept<Subject>> subjects = register.subjects(call.arguments().value("kind").orElse(null));
        if (call.json()) {
            call.print(JsonViews.list(subjects.size(), subjects.stream().map(RecordJson::of).toList()));
            return OK;
        }
        subjects.forEach(k -> call.out().println(
                k.record().id() + "\t" + kindName(call, k.record().kind()) + "\t" + k.record().name()
                        + "\t" + k.record().facts().size()));
        call.say("register.count", subjects.size(), register.place());
        return OK;
    }

    private static String kindName(Call call, String id) {
        return Held.service(SubjectKinds.class).kind(id).map(k -> k.name(call.locale())).orElse(id);
    }

    private static int kinds(Call call) {
        for (SubjectKind kind : Held.service(SubjectKinds.class).kinds()) {
            call.out().println(kind.id() + "\t" + kind.name(call.locale()) + "\t" + String.join(" ", kind.calculators()));
        }
        return OK;
    }

    private static int show(Call call, Register register, String id) throws IOException, FailedException {
        Kept<Subject> kept = find(register, id);
        if (call.json()) {
            call.print(RecordJson.of(kept));
            return OK;
        }
        Subject s = kept.record();
        call.out().println(s.name() + " · " + kindName(call, s.kind()) + " · " + s.id() + " · " + kept.revision());
        if (s.parent() != null) {
            call.out().println("  ↑ " + s.parent());
        }
        for (Fact fact : s.facts()) {
            call.out().println("  " + fact.name() + " = " + FactWords.word(fact.value())
                    + (fact.unit() == null ? "" : " " + fact.unit())
                    + (fact.from() == null && fact.until() == null ? ""
                            : " (" + (fact.from() == null ? "" : fact.from()) + "–"
                                    + (fact.until() == null ? "" : fact.until()) + ")")
                    + (fact.source() == null ? "" : " · " + fact.source()));
        }
        return OK;
    }

    private static int add(Call call, Register register, List<String> words)
            throws IOException, WrongUseException, FailedException, RecordRefusedException, RevisionConflictException {
        String kind = call.arguments().value("kind").orElseThrow(() -> new WrongUseException("use.needs", "--kind"));
        String name = call.arguments().value("name").orElseThrow(() -> new WrongUseException("use.needs", "--name"));
        Subject draft = new Subject(call.arguments().value("id").orElse(""), kind, name,
                call.arguments().value("parent").orElse(null), call.arguments().value("jurisdiction").orElse(null),
                call.arguments().value("note").orElse(null), List.of());
        return told(call, register.add(facts(call, draft, words), writing(call)));
    }

    private static int set(Call call, Register register, String id, List<String> words)
            throws IOException, WrongUseException, FailedException, RecordRefusedException, RevisionConflictException {
        Kept<Subject> kept = find(register, id);
        Subject s = kept.record();
        Subject renamed = new Subject(s.id(), s.kind(), call.arguments().value("name").orElse(s.name()),
                call.arguments().value("parent").orElse(s.parent()),
                call.arguments().value("jurisdiction").orElse(s.jurisdiction()),
                call.arguments().value("note").orElse(s.note()), s.facts());
        return told(call, register.replace(facts(call, renamed, words), kept.revision(), writing(call)));
    }

    /** The subject with facts 名=值; {@code 名=} takes those of the name away. */
    private static Subject facts(Call call, Subject subject, List<String> words) throws IOException, WrongUseException {
        SubjectKinds kinds = Held.service(SubjectKinds.class);
        SubjectKind kind = kinds.kind(subject.kind()).orElse(null);
        Map<String, InputNode> inputs = kind == null ? Map.of()
                : kinds.offered(Held.service(Library.class).snapshot(), kind).stream()
                        .map(OfferedFact::input).collect(Collectors.toMap(InputNode::name, i -> i));
        LocalDate from = call.arguments().date("from").orElse(null);
        LocalDate until = call.arguments().date("until").orElse(null);
        Subject next = subject;
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new WrongUseException("use.word", word);
            }
            String name = word.substring(0, equals);
            String value = word.substring(equals + 1).strip();
            InputNode input = inputs.get(name);
            next = value.isEmpty() ? next.without(name) : next.with(new Fact(name, FactWords.value(input, value),
                    input == null || input.unit().isEmpty() ? null : input.unit(), from, until,
                    call.arguments().value("source").orElse(null), null));
        }
        return next;
    }

    private static int told(Call call, Kept<Subject> kept) throws IOException {
        if (call.json()) {
            call.print(RecordJson.of(kept));
        } else {
            call.out().println(kept.record().id());
        }
        return OK;
    }

    private static int undo(Call call, Register register, String id) throws IOException, FailedException {
        List<Change> taken = register.undo(id, writing(call));
        if (taken.isEmpty()) {
            throw new FailedException("register.nothing");
        }
        if (call.json()) {
            call.print(JsonViews.list(taken.size(), taken.stream().map(RecordJson::of).toList()));
        } else {
            taken.forEach(c -> call.out().println(c.action() + "\t" + c.record() + "\t" + c.at()));
        }
        return OK;
    }

    private static Kept<Subject> find(Register register, String id) throws FailedException {
        return register.subject(id).orElseThrow(() -> new FailedException("register.none", id));
    }

    private static int read(Call call, Register register, String file)
            throws IOException, WrongUseException, FailedException, RecordRefusedException {
        Path path = call.path(file);
        SubjectTable table = table(register);
        try (BufferedReader in = Files.newBufferedReader(path)) {
            List<Subject> subjects = table.read(in, call.arguments().value("kind").orElse(null),
                    call.arguments().date("from").orElse(null), call.locale());
            int count = register.putAll(subjects, writing(call)).size();
            call.say("register.imported", count);
            return OK;
        } catch (NoSuchFileException e) {
            throw new FailedException("calculate.file", path.toString());
        }
    }

    private static int write(Call call, Register register, String file) throws IOException, WrongUseException {
        List<Subject> subjects = register.subjects(call.arguments().value("kind").orElse(null)).stream()
                .map(Kept::record).toList();
        try (Writer out = Files.newBufferedWriter(call.path(file), StandardCharsets.UTF_8)) {
            out.write('\ufeff'); // so that spreadsheets read Chinese
            table(register).write(subjects, call.arguments().on(), out);
        }
        call.say("register.exported", subjects.size(), call.path(file));
        return OK;
    }

    private static SubjectTable table(Register register) {
        return new SubjectTable(register, Held.service(SubjectKinds.class), Held.service(Library.class).snapshot());
    }
}
