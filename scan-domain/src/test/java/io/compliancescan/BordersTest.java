package io.compliancescan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the domain may know, and how its packages stand to each other. */
@AnalyzeClasses(locations = BordersTest.OwnClasses.class)
class BordersTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** This module alone; tests see classes of others. */
    static final class OwnClasses implements LocationProvider {

        @Override
        public Set<Location> get(Class<?> test) {
            return Set.of(Location.of(Path.of("target", "classes")));
        }
    }

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_FRAMEWORK = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "io.compliancescan..",
                    "java..",
                    "de.siegmar.fastcsv..",
                    "com.google.re2j..",
                    "org.apache.commons.statistics.."));

    @ArchTest
    static final ArchRule ONLY_THE_IMPORTER_READS_CSV = noClasses()
            .that()
            .resideOutsideOfPackage("io.compliancescan.importer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule NO_PACKAGES_DEPEND_ON_EACH_OTHER =
            slices().matching("io.compliancescan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule TABLES_KNOW_NEITHER_FILES_NOR_RULES = classes()
            .that()
            .resideInAPackage("io.compliancescan.table..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("io.compliancescan.table..", "java.."));

    @ArchTest
    static final ArchRule NOTHING_KNOWS_PACKS_BY_NAME = noClasses()
            .that()
            .resideOutsideOfPackage("io.compliancescan.pack..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.compliancescan.pack..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameContaining("Util")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule TIMES_ARE_JAVA_TIME = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class, java.sql.Timestamp.class);

    /** A double cannot hold 0.1, and a sum of them depends on their order. How likely something is, is estimated anyway. */
    @ArchTest
    static final ArchRule NUMBERS_ARE_EXACT = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("io.compliancescan.importer..", "io.compliancescan.confidence..")
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class)
            .orShould()
            .haveRawType(double[].class);

    @ArchTest
    static final ArchRule WHAT_IS_SHOWN_OR_COUNTED_IS_EXACT_TOO = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "..table..", "..condition..", "..rule..", "..finding..", "..scan..", "..policy..", "..validation..")
            .should()
            .notHaveRawReturnType(double.class)
            .andShould()
            .notHaveRawReturnType(float.class);

    @ArchTest
    static final ArchRule STATE_IS_SET_ONCE_IN_RECORDS_AND_VALUES = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "..organisation..",
                    "..identity..",
                    "..condition..",
                    "..finding..",
                    "..policy..",
                    "..pack..",
                    "..scan..",
                    "..violation..",
                    "..validation..",
                    "..problem..")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Builder")
            .should()
            .beFinal();

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            assertThat(folders.filter(BordersTest::holdsClasses)).isNotEmpty().allSatisfy(folder -> assertThat(
                            folder.resolve("package-info.java"))
                    .content()
                    .startsWith("/**"));
        }
    }

    private static boolean holdsClasses(Path folder) {
        String[] names = folder.toFile().list((parent, name) -> name.endsWith(".java"));
        return names != null && names.length > 0;
    }
}
