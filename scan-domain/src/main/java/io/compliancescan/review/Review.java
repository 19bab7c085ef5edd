package io.compliancescan.review;

import io.compliancescan.organisation.Person;
import io.compliancescan.scan.ScanId;
import java.time.Instant;

/**
 * One decision of a person about violations of one scan.
 *
 * @param number counts the reviews of the scan, from 1
 * @param violations how many violations it is about
 */
public record Review(ReviewId id, ScanId scan, int number, Decision decision, Person by, Instant at, long violations) {}
