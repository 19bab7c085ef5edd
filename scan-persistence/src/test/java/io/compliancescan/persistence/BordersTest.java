package io.compliancescan.persistence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;

@AnalyzeClasses(packages = "io.compliancescan.persistence", importOptions = DoNotIncludeTests.class)
class BordersTest {

    @ArchTest
    static final ArchRule whatMapsRowsStaysInItsPackage = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule adaptersAreReachedThroughTheirPorts = classes()
            .that()
            .areAnnotatedWith(ApplicationScoped.class)
            .or()
            .haveSimpleNameStartingWith("Jpa")
            .and()
            .areNotAssignableTo(ContainerResources.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .implement(DescribedPredicate.describe(
                    "a port of the domain",
                    (JavaClass type) -> type.isInterface()
                            && type.getPackageName().startsWith("io.compliancescan.")
                            && !type.getPackageName().startsWith("io.compliancescan.persistence")));

    /** Payara keeps what it restores after a call in the interceptor, and beans that threads share share that as well. */
    @ArchTest
    static final ArchRule noThreadsShareAnInterceptorOfTransactions = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .areNotAnnotatedWith(ApplicationScoped.class);

    @ArchTest
    static final ArchRule nothingIsPublicButWhatLibrariesMustFind = classes()
            .that()
            .resideOutsideOfPackage("..column")
            .and()
            .arePublic()
            .should()
            .haveFullyQualifiedName(QuietLog.class.getName())
            .orShould()
            .haveFullyQualifiedName(ReadsTriedTwice.class.getName());

    @ArchTest
    static final ArchRule theProviderOfJpaCanBeReplaced = noClasses()
            .that()
            .areNotAssignableTo(ReadsTriedTwice.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.persistence..");

    @ArchTest
    static final ArchRule nothingKnowsTheWeb = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "jakarta.faces..", "jakarta.batch..");

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther = slices().matching("io.compliancescan.persistence.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAPackage("..persistence.column"));
}
