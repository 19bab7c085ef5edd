package io.compliancescan.api.live;

import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Scans;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Announces every change of a scan, so that whoever changes one need not know who remembers it. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class AnnouncedScans implements Scans {

    private final Scans scans;
    private final Event<ScanChanged> changes;

    @Inject
    AnnouncedScans(@Delegate @Any Scans scans, Event<ScanChanged> changes) {
        this.scans = scans;
        this.changes = changes;
    }

    @Override
    public void save(Scan scan) {
        scans.save(scan);
        changes.fire(new ScanChanged(ScanName.of(scan)));
    }

    @Override
    public void remove(Scan scan) {
        scans.remove(scan);
        changes.fire(new ScanChanged(ScanName.of(scan)));
    }
}
