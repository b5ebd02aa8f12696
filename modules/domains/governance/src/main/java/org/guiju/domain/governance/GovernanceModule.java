package org.guiju.domain.governance;

import org.guiju.regulation.spi.ContentSource;
import org.guiju.regulation.spi.DomainModule;
import org.openide.util.lookup.ServiceProvider;

/** Governance: brings its content to the library. */
@ServiceProvider(service = DomainModule.class)
public final class GovernanceModule implements DomainModule {

    @Override
    public String id() {
        return "governance";
    }

    @Override
    public ContentSource content() {
        return ContentSource.onClassPath(GovernanceModule.class, "org/guiju/domains/governance/content");
    }
}
