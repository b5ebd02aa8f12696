package org.guiju.domain.carbon;

import org.guiju.regulation.spi.ContentSource;
import org.guiju.regulation.spi.DomainModule;
import org.openide.util.lookup.ServiceProvider;

/** Carbon and energy: brings its content to the library. */
@ServiceProvider(service = DomainModule.class)
public final class CarbonModule implements DomainModule {

    @Override
    public String id() {
        return "carbon";
    }

    @Override
    public ContentSource content() {
        return ContentSource.onClassPath(CarbonModule.class, "org/guiju/domains/carbon/content");
    }
}
