package io.compliancescan.api.batch;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The context of a job or a step, of which only the memory is there. */
final class RememberingContext implements InvocationHandler {

    private Object memory;

    private RememberingContext() {}

    static <T> T of(Class<T> kind) {
        return kind.cast(
                Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, new RememberingContext()));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "getTransientUserData" -> memory;
            case "setTransientUserData" -> memory = arguments[0];
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }
}
