package io.compliancescan.web;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.scan.Scans;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The newest scans, and how many of them are under way. */
@Named
@RequestScoped
public class StatusPage {

    /** How many scans the page shows. */
    static final int MOST = 50;

    @Inject
    Scans scans;

    @Inject
    Names names;

    @Inject
    ExternalContext request;

    private List<ScanRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = scans.newest(OrganisationId.DEFAULT, MOST).stream()
                .map(scan -> new ScanRow(scan, names.file(scan.inputs()), names.policy(scan.inputs())))
                .toList();
    }

    /** Newest first. */
    public List<ScanRow> getRows() {
        return rows;
    }

    /** Whether there is any scan to show. */
    public boolean isAny() {
        return !rows.isEmpty();
    }

    /** Whether anything on the page will still change by itself. */
    public boolean isLive() {
        return underWay() > 0;
    }

    /** What is going on, in a sentence. */
    public String getSummary() {
        if (!isLive()) {
            return "Nothing is running.";
        }
        return Figures.count(underWay(), "scan") + (underWay() == 1 ? " is" : " are") + " under way.";
    }

    /** Which scans are shown, in a sentence. */
    public String getExtent() {
        return rows.size() < MOST ? "Newest first." : "The newest " + MOST + ", newest first.";
    }

    /** Where the browser reaches this server, such as {@code http://localhost:8080}. */
    public String getServer() {
        int port = request.getRequestServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getRequestScheme() + "://" + request.getRequestServerName() + (usual ? "" : ":" + port);
    }

    private long underWay() {
        return rows.stream().filter(ScanRow::live).count();
    }
}
