/** What a scan pinned when it was asked for, and everything that is later said about it rests on. */
package io.compliancescan.api.pinned;
