package org.guiju.domain.emissions;

import org.guiju.regulation.spi.ContentSource;
import org.guiju.regulation.spi.DomainModule;
import org.openide.util.lookup.ServiceProvider;

/** Emissions and environment: brings its content to the library. */
@ServiceProvider(service = DomainModule.class)
public final class EmissionsModule implements DomainModule {

    @Override
    public String id() {
        return "emissions";
    }

    @Override
    public ContentSource content() {
        return ContentSource.onClassPath(EmissionsModule.class, "org/guiju/domains/emissions/content");
    }
}
