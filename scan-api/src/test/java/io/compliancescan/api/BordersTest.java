package io.compliancescan.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.compliancescan.api.live.AnnouncedScans;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "io.compliancescan", importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {

    @ArchTest
    static final ArchRule theInterfaceKnowsNeitherTheDatabaseNorThePages = noClasses()
            .that()
            .resideInAPackage("io.compliancescan.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.compliancescan.persistence..",
                    "io.compliancescan.web..",
                    "org.eclipse.persistence..",
                    "jakarta.persistence..",
                    "java.sql..")
            .because("the domain's ports are all the interface needs");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("io.compliancescan.api.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule useCasesDoNotKnowHttp = noClasses()
            .that()
            .resideInAPackage("io.compliancescan.api..")
            .and()
            .areNotAnnotatedWith(Path.class)
            .and()
            .resideOutsideOfPackages(
                    "io.compliancescan.api.error..",
                    "io.compliancescan.api.events..",
                    "io.compliancescan.api.json..",
                    "io.compliancescan.api.version..",
                    "io.compliancescan.api")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")
            .because("what the product does must not depend on how it is asked");

    /** Payara keeps what it restores after a call in the interceptor, and beans that threads share share that as well. */
    @ArchTest
    static final ArchRule noThreadsShareAnInterceptorOfTransactions = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .areNotAnnotatedWith(ApplicationScoped.class);

    @ArchTest
    static final ArchRule changesOfScansAreAnnounced = noClasses()
            .that()
            .areNotAssignableTo(AnnouncedScans.class)
            .should()
            .callMethod(Scans.class, "save", Scan.class)
            .orShould()
            .callMethod(Scans.class, "remove", Scan.class)
            .because("clients see at once what they have changed");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule resourcesArePublicSinceTheServerCallsThem =
            classes().that().areAnnotatedWith(Path.class).should().bePublic();
}
