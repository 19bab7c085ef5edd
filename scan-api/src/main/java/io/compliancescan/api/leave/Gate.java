package io.compliancescan.api.leave;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets requests in, and counts them. While the node leaves, it has clients open new connections, which find another node;
 * in the end it lets nobody in.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String REFUSAL =
            "{\"error\":\"UNAVAILABLE\",\"message\":\"This node is being stopped. Nothing was done. Send the request again.\"}";

    private final transient Leaving leaving;
    private final transient OpenRequests requests;

    @Inject
    Gate(Leaving leaving, OpenRequests requests) {
        this.leaving = leaving;
        this.requests = requests;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        requests.begin();
        try {
            if (leaving.hasBegun()) {
                response.setHeader("Connection", "close");
            }
            if (leaving.refusesRequests()) {
                refuse(response);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new End());
            } else {
                requests.end();
            }
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "1");
        response.setContentType("application/json");
        response.getWriter().write(REFUSAL);
    }

    /** The end of a request that is answered later. */
    private final class End implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            requests.end();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // It is completed next.
        }

        @Override
        public void onError(AsyncEvent event) {
            // It is completed next.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
