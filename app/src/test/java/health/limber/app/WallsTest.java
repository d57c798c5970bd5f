package health.limber.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class WallsTest {
    private static final JavaClasses APP =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("health.limber.app");

    @Test
    void featuresAreFreeOfCyclesAndUseOnlyEachOthersDoors() {
        ApplicationModules.of(LimberServer.class).verify();
    }

    @Test
    void storageAndHttpKnowNoFeature() {
        noClasses()
                .that(resideInAnyPackage("health.limber.app.storage..", "health.limber.app.http.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("health.limber..")
                                .and(
                                        resideOutsideOfPackages(
                                                "health.limber.app.storage..",
                                                "health.limber.app.http..")))
                .check(APP);
    }

    @Test
    void sqlIsOnlyInStorageAndInStores() {
        noClasses()
                .that(resideOutsideOfPackages("health.limber.app.storage.."))
                .and()
                .haveSimpleNameNotEndingWith("Store")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "org.springframework.jdbc..",
                                "java.sql..",
                                "javax.sql..",
                                "org.sqlite..",
                                "org.flywaydb.."))
                .check(APP);
    }

    @Test
    void aStoreBelongsToItsFeatureAlone() {
        classes().that().haveSimpleNameEndingWith("Store").should().bePackagePrivate().check(APP);
    }
}
