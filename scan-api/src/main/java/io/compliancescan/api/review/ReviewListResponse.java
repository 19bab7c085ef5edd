package io.compliancescan.api.review;

import io.compliancescan.api.query.Pagination;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** One page of the reviews of a scan, newest first. */
@JsonbPropertyOrder({"scanId", "reviews", "pagination"})
public record ReviewListResponse(String scanId, List<ReviewResponse> reviews, Pagination pagination) {}
