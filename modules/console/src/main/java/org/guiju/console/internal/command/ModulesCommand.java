package org.guiju.console.internal.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guiju.console.spi.Command;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.PackRefusedException;
import org.guiju.regulation.api.library.Packs;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju modules}: lists, opens, closes, checks, installs modules of content. */
@ServiceProvider(service = Command.class)
public final class ModulesCommand extends LibraryCommand {

    /** Registered by lookup. */
    public ModulesCommand() {
        super("modules", Set.of("id"), Set.of("netbeans"));
    }

    @Override
    int run(Call call) throws IOException, WrongUseException, FailedException {
        List<String> words = call.arguments().words();
        String what = words.isEmpty() ? "list" : words.get(0);
        List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
        return switch (what) {
            case "list" -> {
                require(rest, 0, 0);
                yield list(call);
            }
            case "open", "close" -> {
                require(rest, 1, Integer.MAX_VALUE);
                yield setOpen(call, rest, what.equals("open"));
            }
            case "check" -> check(call, rest);
            case "install" -> {
                require(rest, 1, 1);
                yield install(call, rest.get(0));
            }
            case "uninstall" -> {
                require(rest, 1, 1);
                yield uninstall(call, rest.get(0));
            }
            case "seal" -> {
                require(rest, 1, 1);
                Held.service(Packs.class).seal(call.path(rest.get(0)));
                yield OK;
            }
            case "new" -> {
                require(rest, 1, 1);
                yield begin(call, rest.get(0));
            }
            default -> throw new WrongUseException("use.word", what);
        };
    }

    private static void require(List<String> words, int least, int most) throws WrongUseException {
        if (words.size() < least) {
            throw new WrongUseException("use.what");
        }
        if (words.size() > most) {
            throw new WrongUseException("use.extra", words.get(most));
        }
    }

    private static int list(Call call) throws IOException {
        List<ContentModule> modules = Held.service(Library.class).modules();
        if (call.json()) {
            JsonViews views = call.views();
            call.print(JsonViews.list(modules.size(), modules.stream().map(views::module).toList()));
            return OK;
        }
        for (ContentModule m : modules) {
            String state = m.refused() ? "modules.refused" : m.open() ? "modules.open" : "modules.closed";
            call.out().println(m.id() + "\t" + call.messages().text(state) + "\t" + m.version() + "\t" + m.name(call.locale()));
            call.name(m.issues());
        }
        return OK;
    }

    private static int setOpen(Call call, List<String> ids, boolean open) throws FailedException, IOException {
        Library library = Held.service(Library.class);
        for (String id : ids) {
            ContentModule module = library.modules().stream()
                    .filter(m -> m.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new FailedException("none.module", id));
            if (open && module.refused()) {
                call.name(module.issues());
                throw new FailedException("modules.cannotOpen", id);
            }
            try {
                library.setOpen(id, open);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return call.json() ? list(call) : OK;
    }

    private static int check(Call call, List<String> paths) throws IOException {
        Packs packs = Held.service(Packs.class);
        Map<String, List<Issue>> found = new LinkedHashMap<>();
        if (paths.isEmpty()) {
            found.putAll(packs.checkAll(call.locale()));
        }
        for (String path : paths) {
            found.put(path, packs.check(call.path(path), call.locale()));
        }
        boolean faulty = found.values().stream()
                .anyMatch(list -> list.stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR));
        if (call.json()) {
            List<ObjectNode> items = new ArrayList<>();
            found.forEach((module, issues) -> {
                ObjectNode item = JsonNodeFactory.instance.objectNode().put("module", module);
                item.set("issues", JsonViews.issues(issues));
                items.add(item);
            });
            call.print(JsonViews.list(items.size(), items));
        } else {
            found.forEach((module, issues) -> {
                call.name(issues);
                call.out().println(call.messages().text(
                        issues.stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR)
                                ? "modules.faulty"
                                : "modules.sound",
                        module, issues.size()));
            });
        }
        return faulty ? FAILED : OK;
    }

    private static int install(Call call, String path) throws IOException {
        try {
            ContentModule module = Held.service(Packs.class).install(call.path(path), call.locale());
            if (call.json()) {
                call.print(call.views().module(module));
            } else {
                call.out().println(call.messages().text("modules.installed", module.id(), module.version()));
            }
            return OK;
        } catch (PackRefusedException e) {
            if (call.json()) {
                ObjectNode item = JsonNodeFactory.instance.objectNode().put("module", path);
                item.set("issues", JsonViews.issues(e.issues()));
                call.print(item);
            }
            call.name(e.issues());
            call.say("modules.notInstalled", path);
            return FAILED;
        }
    }

    private static int begin(Call call, String folder) throws IOException, WrongUseException, FailedException {
        Path target = call.path(folder);
        String id = call.arguments().value("id").orElse(String.valueOf(target.getFileName()));
        if (!ModuleTemplate.ID.matcher(id).matches()) {
            throw new WrongUseException("modules.badId", id);
        }
        if (!ModuleTemplate.isFree(target)) {
            throw new FailedException("modules.notEmpty", folder);
        }
        boolean netbeans = call.arguments().has("netbeans");
        Optional<Path> home = Optional.ofNullable(System.getProperty("guiju.home")).map(Path::of);
        List<Path> written = new ModuleTemplate(id, home).write(target, netbeans);
        written.forEach(file -> call.out().println(target.relativize(file)));
        call.say(netbeans ? "modules.nextMaven" : "modules.next", folder);
        return OK;
    }

    private static int uninstall(Call call, String id) throws IOException, FailedException {
        try {
            Held.service(Packs.class).uninstall(id);
            return OK;
        } catch (IllegalArgumentException e) {
            throw new FailedException("none.module", id);
        }
    }
}
