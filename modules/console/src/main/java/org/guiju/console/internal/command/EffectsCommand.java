package org.guiju.console.internal.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guiju.console.spi.Command;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.library.EffectRecorder;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.text.DocumentNumbers;
import org.guiju.regulation.api.validity.Effect;
import org.guiju.regulation.api.validity.EffectRefusedException;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju effects}: records that a document or provision was repealed, amended, replaced, prolonged, came into force. */
@ServiceProvider(service = Command.class)
public final class EffectsCommand extends LibraryCommand {

    /** Registered by lookup. */
    public EffectsCommand() {
        super("effects",
                Set.of("type", "target", "target-title", "target-number", "by", "by-number", "by-work", "date", "source", "recorded-by",
                        "note", "replacement"),
                Set.of());
    }

    @Override
    int run(Call call) throws IOException, WrongUseException, FailedException {
        List<String> words = call.arguments().words();
        return switch (words.isEmpty() ? "list" : words.get(0)) {
            case "list" -> list(call);
            case "add" -> add(call);
            case "remove" -> {
                if (words.size() != 2) {
                    throw new WrongUseException("use.what");
                }
                if (!Held.service(EffectRecorder.class).remove(words.get(1))) {
                    throw new FailedException("effects.none", words.get(1));
                }
                yield OK;
            }
            default -> throw new WrongUseException("use.word", words.get(0));
        };
    }

    private static int list(Call call) throws IOException {
        List<Effect> effects = Held.service(Library.class).snapshot().effects();
        if (call.json()) {
            call.print(JsonViews.list(effects.size(), effects.stream().map(JsonViews::effect).toList()));
            return OK;
        }
        for (Effect e : effects) {
            String target = e.target() != null ? e.target().toString()
                    : e.targetTitle() != null ? e.targetTitle() : e.targetNumber();
            call.out().println(e.id() + "\t" + call.messages().text("effect." + e.type()) + "\t" + e.date() + "\t" + target
                    + "\t" + by(e) + "\t" + e.source());
        }
        call.say("effects.count", effects.size());
        return OK;
    }

    private static String by(Effect e) {
        return Stream.of(e.by(), e.byNumber(), e.byWork()).filter(Objects::nonNull).findFirst().orElse("");
    }

    private static int add(Call call) throws IOException, WrongUseException, FailedException {
        Arguments a = call.arguments();
        if (a.words().size() > 1) {
            throw new WrongUseException("use.extra", a.words().get(1));
        }
        Effect.Type type = a.value("type", s -> Effect.Type.valueOf(s.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new WrongUseException("use.needs", "--type"));
        LocalDate date = a.date("date").orElseThrow(() -> new WrongUseException("use.needs", "--date"));
        String source = a.value("source").orElseThrow(() -> new WrongUseException("use.needs", "--source"));
        EffectRecorder recorder = Held.service(EffectRecorder.class);
        Effect effect;
        try {
            effect = new Effect(
                    recorder.newId(), type, target(a), a.value("target-title").orElse(null),
                    a.value("target-number").map(DocumentNumbers::normalize).orElse(null), a.value("by").orElse(null),
                    a.value("by-number").map(DocumentNumbers::normalize).orElse(null), decision(a), date, source,
                    a.value("recorded-by").orElse(System.getProperty("user.name")),
                    LocalDate.now(ZoneId.of("Asia/Shanghai")), a.value("note").orElse(null),
                    a.value("replacement").orElse(null));
            recorder.record(effect);
        } catch (EffectRefusedException e) {
            throw new FailedException("effects.refused", e.message(call.locale()));
        }
        if (call.json()) {
            call.print(JsonViews.effect(effect));
        } else {
            call.out().println(effect.id());
        }
        return OK;
    }

    /** The work of the decision: its id, title or number. */
    private static String decision(Arguments a) throws WrongUseException, FailedException, IOException {
        Optional<String> text = a.value("by-work");
        return text.isEmpty() ? null : Held.on(a.on()).find(text.get()).work();
    }

    /** Keeps an address without a date as it is: all expressions up to then are meant. */
    private static Address target(Arguments a) throws WrongUseException, FailedException, IOException {
        Optional<String> text = a.value("target");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Address.parse(text.get());
        } catch (IllegalArgumentException e) {
            Address found = Held.on(a.on()).find(text.get());
            return new Address(found.work(), null, found.eId());
        }
    }
}
