package org.guiju.regulation.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class JurisdictionTest {

    private static String chinese(String code) {
        return new Jurisdiction(code).name(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void placesAndOrganisationsAreCalledByTheirNames() {
        assertEquals("全国", chinese("CN"));
        assertEquals("河北省", chinese("CN-13"));
        assertEquals("河北省 1302", chinese("CN-1302"));
        assertEquals("甲公司", chinese("ORG:甲公司"));
        assertEquals("Hebei", new Jurisdiction("CN-13").name(Locale.ENGLISH));
        assertEquals("CN-99", chinese("CN-99"));
    }
}
