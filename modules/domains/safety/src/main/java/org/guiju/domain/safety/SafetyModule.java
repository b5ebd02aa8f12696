package org.guiju.domain.safety;

import org.guiju.regulation.spi.ContentSource;
import org.guiju.regulation.spi.DomainModule;
import org.openide.util.lookup.ServiceProvider;

/** Production safety: brings its content to the library. */
@ServiceProvider(service = DomainModule.class)
public final class SafetyModule implements DomainModule {

    @Override
    public String id() {
        return "safety";
    }

    @Override
    public ContentSource content() {
        return ContentSource.onClassPath(SafetyModule.class, "org/guiju/domains/safety/content");
    }
}
