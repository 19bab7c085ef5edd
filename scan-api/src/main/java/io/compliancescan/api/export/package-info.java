/** Reports of scans for those who have no access to the service: everything that was found and said, in one document. */
package io.compliancescan.api.export;
