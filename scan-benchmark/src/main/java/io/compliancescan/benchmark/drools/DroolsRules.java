package io.compliancescan.benchmark.drools;

import io.compliancescan.rule.Rule;
import io.compliancescan.table.Table;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.StatelessKieSession;

/**
 * The record rules in Drools, compiled to its executable model and run in sequential mode, which is the fastest for
 * rules that change no facts.
 */
public final class DroolsRules {

    private static final String RULES = "record-rules.drl";

    private final KieBase base = compile();
    private final List<Transaction> facts;

    /** @param table of which every cell can be read */
    public DroolsRules(Table table) {
        this.facts = Transaction.of(table);
    }

    /** Puts every fact to every rule, and returns the numbers of the records that break them, by rule. */
    public Map<String, BitSet> find(List<Rule> rules) {
        Found found = new Found();
        StatelessKieSession session = base.newStatelessKieSession();
        session.setGlobal("found", found);
        session.execute(facts);
        return rules.stream().map(rule -> rule.id().value()).collect(Collectors.toUnmodifiableMap(id -> id, found::of));
    }

    private static KieBase compile() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources()
                .newClassPathResource(RULES, DroolsRules.class)
                .setSourcePath("src/main/resources/" + RULES));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        var configuration = services.newKieBaseConfiguration();
        configuration.setOption(SequentialOption.YES);
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieBase(configuration);
    }
}
