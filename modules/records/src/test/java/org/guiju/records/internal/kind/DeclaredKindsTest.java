package org.guiju.records.internal.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.guiju.records.api.SubjectKind;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.junit.jupiter.api.Test;

class DeclaredKindsTest {

    private static final String FILE = """
            { "kinds": [
              { "id": "incinerator", "name": { "zh": "焚烧炉", "en": "Incinerator" }, "calculators": ["a"] },
              { "id": "kiln", "name": { "zh": "别的名称" }, "calculators": ["furnace-disposal", "b"] } ] }
            """;

    private final DeclaredKinds kinds = new DeclaredKinds();

    @Test
    void kindsOfAPackStandBehindTheBundledOnes() {
        List<SubjectKind> all = kinds.with(holding(FILE));
        assertEquals("incinerator", all.getLast().id());
        assertEquals("焚烧炉", all.getLast().name(Locale.CHINESE));
        assertEquals(List.of("a"), all.getLast().calculators());
        assertEquals(kinds.with(holding("{\"kinds\": []}")).size() + 1, all.size());
    }

    @Test
    void aKindThatIsThereIsGivenMoreCalculators() {
        SubjectKind kiln = kinds.with(holding(FILE)).stream().filter(k -> k.id().equals("kiln")).findFirst().orElseThrow();
        assertEquals("炉窑", kiln.chinese());
        assertEquals("b", kiln.calculators().getLast());
        assertTrue(kiln.calculators().contains("furnace-disposal") && kiln.calculators().size() > 2, kiln.toString());
        assertEquals(kiln.calculators().size(), kiln.calculators().stream().distinct().count());
    }

    /** A library that holds one file of kinds and nothing else. */
    private static LibrarySnapshot holding(String file) {
        LibrarySnapshot.ContentFile one = new LibrarySnapshot.ContentFile() {
            @Override
            public String module() {
                return "acme";
            }

            @Override
            public String path() {
                return "kinds/own.json";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
            }
        };
        return (LibrarySnapshot) Proxy.newProxyInstance(LibrarySnapshot.class.getClassLoader(),
                new Class<?>[] {LibrarySnapshot.class},
                (proxy, method, arguments) -> method.getName().equals("files") ? List.of(one) : null);
    }
}
