package org.guiju.regulation.internal.library;

import java.util.Collection;
import java.util.List;
import org.guiju.regulation.spi.DomainModule;
import org.openide.util.Lookup;

/** Where domain modules come from. */
interface ModuleSupply {

    /** Those that are there now. */
    Collection<? extends DomainModule> modules();

    /** Has something done whenever they change, on any thread. */
    void onChange(Runnable action);

    /** Those registered with the default lookup. */
    static ModuleSupply ofLookup(Lookup lookup) {
        Lookup.Result<DomainModule> result = lookup.lookupResult(DomainModule.class);
        return new ModuleSupply() {
            @Override
            public Collection<? extends DomainModule> modules() {
                return result.allInstances();
            }

            @Override
            public void onChange(Runnable action) {
                result.addLookupListener(event -> action.run());
            }
        };
    }

    /** Always the same ones. */
    static ModuleSupply fixed(DomainModule... modules) {
        return new ModuleSupply() {
            @Override
            public Collection<? extends DomainModule> modules() {
                return List.of(modules);
            }

            @Override
            public void onChange(Runnable action) {
                // nothing changes
            }
        };
    }
}
