package org.guiju.domain.mining;

import org.guiju.regulation.spi.ContentSource;
import org.guiju.regulation.spi.DomainModule;
import org.openide.util.lookup.ServiceProvider;

/** Mining and natural resources: brings its content to the library. */
@ServiceProvider(service = DomainModule.class)
public final class MiningModule implements DomainModule {

    @Override
    public String id() {
        return "mining";
    }

    @Override
    public ContentSource content() {
        return ContentSource.onClassPath(MiningModule.class, "org/guiju/domains/mining/content");
    }
}
