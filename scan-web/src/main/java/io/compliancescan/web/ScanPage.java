package io.compliancescan.web;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.Policies;
import io.compliancescan.policy.Policy;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.Scans;
import io.compliancescan.scan.Violations;
import io.compliancescan.violation.ViolationFilter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One scan: what it was asked, how far it has got, and, once it is completed, what it found. */
@Named
@RequestScoped
public class ScanPage {

    @Inject
    Scans scans;

    @Inject
    Violations violations;

    @Inject
    Policies policies;

    @Inject
    Names names;

    @Inject
    FacesContext faces;

    private Optional<Scan> scan = Optional.empty();
    private List<Rule> rules = List.of();

    @PostConstruct
    void load() {
        scan = ScanId.parse(parameter("id")).flatMap(id -> scans.find(OrganisationId.DEFAULT, id));
        rules = scan.map(Scan::inputs)
                .flatMap(inputs -> policies.find(inputs.organisation(), inputs.policy(), inputs.policyVersion()))
                .map(Policy::activeRules)
                .orElse(List.of());
    }

    /** Answers 404 where there is no such scan. A poll is answered anyway, so that the page can say so and stop. */
    public void announce() {
        if (scan.isEmpty() && !faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public boolean isFound() {
        return scan.isPresent();
    }

    /** Whether anything on the page will still change by itself. */
    public boolean isLive() {
        return scan.filter(Scan::unfinished).isPresent();
    }

    /** The scan; only when it is found. */
    public ScanRow getScan() {
        Scan found = scan.orElseThrow();
        return new ScanRow(found, names.file(found.inputs()), names.policy(found.inputs()));
    }

    /** What it was asked; only when it is found. */
    public ScanFacts getFacts() {
        return new ScanFacts(scan.orElseThrow());
    }

    /** What its file hashed to as it was brought; empty when it was brought as it is kept. Only when it is found. */
    public String getOriginal() {
        return names.original(scan.orElseThrow().inputs());
    }

    /** Its rules in their order, finished or not. */
    public List<RuleRow> getRules() {
        return scan.map(found -> RuleRow.of(rules, scans.results(found.id()))).orElse(List.of());
    }

    /** Which of the violations are shown; only when it is completed. */
    public Paging getPaging() {
        return Paging.of(parameter("page"), getScan().outcome().result().violations());
    }

    /** The violations that are shown; only when it is completed. */
    public List<ViolationRow> getViolations() {
        Map<RuleId, Rule> byId = rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        return violations
                .page(scan.orElseThrow().id(), ViolationFilter.NONE, getPaging().offset(), Paging.SIZE)
                .stream()
                .map(violation -> new ViolationRow(violation, Optional.ofNullable(byId.get(violation.rule()))))
                .toList();
    }

    /** How its score came about; only when it is completed. */
    public ScoreChart getChart() {
        return ScoreHistory.upTo(scan.orElseThrow(), scans);
    }

    private String parameter(String name) {
        return faces.getExternalContext().getRequestParameterMap().getOrDefault(name, "");
    }
}
