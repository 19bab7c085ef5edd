package io.compliancescan.persistence;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a {@link Database}: one server for all of them, nothing in it when each begins. */
public final class MariaDb implements BeforeEachCallback, ParameterResolver {

    @Override
    public void beforeEach(ExtensionContext context) {
        database(context).clean();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Database.class;
    }

    @Override
    public Database resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return database(context);
    }

    /** Kept in the root store, which closes it after the last test. */
    private static Database database(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(MariaDb.class))
                .getOrComputeIfAbsent(Database.class, key -> Database.start(), Database.class);
    }
}
