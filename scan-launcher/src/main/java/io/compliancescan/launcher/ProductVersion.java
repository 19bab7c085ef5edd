package io.compliancescan.launcher;

import picocli.CommandLine.IVersionProvider;

/** Says which version this is. */
final class ProductVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = ProductVersion.class.getPackage().getImplementationVersion();
        return new String[] {"scan " + (version == null ? "(not packaged)" : version)};
    }
}
