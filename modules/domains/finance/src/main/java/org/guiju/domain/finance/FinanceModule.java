package org.guiju.domain.finance;

import org.guiju.regulation.spi.ContentSource;
import org.guiju.regulation.spi.DomainModule;
import org.openide.util.lookup.ServiceProvider;

/** Finance and tax: brings its content to the library. */
@ServiceProvider(service = DomainModule.class)
public final class FinanceModule implements DomainModule {

    @Override
    public String id() {
        return "finance";
    }

    @Override
    public ContentSource content() {
        return ContentSource.onClassPath(FinanceModule.class, "org/guiju/domains/finance/content");
    }
}
