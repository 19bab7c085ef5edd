package io.compliancescan.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@AnalyzeClasses(packagesOf = BordersTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {

    @ArchTest
    static final ArchRule thePagesSeeNeitherTheDatabaseNorTheApi = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.compliancescan.persistence..",
                    "io.compliancescan.api..",
                    "jakarta.persistence..",
                    "jakarta.ws.rs..",
                    "jakarta.batch..",
                    "java.sql..")
            .because("they read through the domain's ports");

    @ArchTest
    static final ArchRule onlyBeansOfThePagesAreInjectedByField = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith(Named.class)
            .should()
            .beAnnotatedWith(Inject.class)
            .because("only what Faces creates by its class needs it");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = classes()
            .should()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl");
}
