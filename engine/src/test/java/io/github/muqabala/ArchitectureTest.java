package io.github.muqabala;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Packages depend downwards only; ARCHITECTURE.md has the picture. */
class ArchitectureTest {
    private static final String ROOT = "io.github.muqabala";

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    @Test
    void packagesDependDownwardsOnly() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("door")
                .definedBy(ROOT)
                .layer("report")
                .definedBy(ROOT + ".report..")
                .layer("scan")
                .definedBy(ROOT + ".scan..")
                .layer("alignment")
                .definedBy(ROOT + ".alignment..")
                .layer("comparison")
                .definedBy(ROOT + ".comparison..")
                .layer("claim")
                .definedBy(ROOT + ".claim..")
                .layer("passage")
                .definedBy(ROOT + ".passage..")
                .layer("duplicate")
                .definedBy(ROOT + ".duplicate..")
                .layer("similarity")
                .definedBy(ROOT + ".similarity..")
                .layer("corpus")
                .definedBy(ROOT + ".corpus..")
                .layer("article")
                .definedBy(ROOT + ".article..")
                .layer("lexicon")
                .definedBy(ROOT + ".lexicon..")
                .layer("text")
                .definedBy(ROOT + ".text..")
                .whereLayer("door")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("door")
                .whereLayer("scan")
                .mayOnlyBeAccessedByLayers("door", "report")
                .whereLayer("alignment")
                .mayOnlyBeAccessedByLayers("door", "report")
                .whereLayer("comparison")
                .mayOnlyBeAccessedByLayers("door", "report", "alignment")
                .whereLayer("claim")
                .mayOnlyBeAccessedByLayers("door", "report", "alignment")
                .whereLayer("passage")
                .mayOnlyBeAccessedByLayers("door", "report", "alignment", "comparison")
                .whereLayer("duplicate")
                .mayOnlyBeAccessedByLayers("door", "report", "alignment", "scan")
                .whereLayer("similarity")
                .mayOnlyBeAccessedByLayers("door", "report", "alignment", "scan", "comparison", "passage", "duplicate")
                .whereLayer("corpus")
                .mayOnlyBeAccessedByLayers("door", "report", "scan")
                .whereLayer("article")
                .mayOnlyBeAccessedByLayers("door", "report", "alignment", "scan", "comparison", "claim", "corpus")
                .whereLayer("lexicon")
                .mayOnlyBeAccessedByLayers("door", "alignment", "claim")
                .check(classes);
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void pagesInHtmlKnowNothingOfArticlesAndOnlyTheyKnowTheParser() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".article.html..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".article")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".article.html..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(classes);
    }

    @Test
    void datesAreReadWithoutKnowingWhatOf() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".article.date")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(resideOutsideOfPackage(ROOT + ".article.date")))
                .check(classes);
    }

    @Test
    void onlyLexiconsKnowYamlAndTheyKnowNothingOfClaims() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".lexicon")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".lexicon")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(resideOutsideOfPackage(ROOT + ".lexicon"))
                        .and(resideOutsideOfPackage(ROOT + ".text")))
                .check(classes);
    }

    @Test
    void whatTellsAPartOfAClaimKnowsNoOtherPart() {
        for (String part : List.of("actor", "attribution", "date", "stance", "topic")) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".claim." + part)
                    .should()
                    .dependOnClassesThat(resideInAPackage(ROOT + ".claim..")
                            .and(resideOutsideOfPackage(ROOT + ".claim." + part))
                            .and(resideOutsideOfPackage(ROOT + ".claim.quantity")))
                    .check(classes);
        }
    }

    @Test
    void onlyCorporaKnowCrawls() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".corpus")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.netpreserve..")
                .check(classes);
    }

    @Test
    void theEngineNeitherPrintsNorExits() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(classes);
    }

    @Test
    void onlyReadersAndReportsKnowJsonAndOnlyPassagesKnowTheDiffLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".article..", ROOT + ".corpus", ROOT + ".report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".passage..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.difflib..")
                .check(classes);
    }

    @Test
    void onlyTheWebPackageKnowsTheNetworkAndItKnowsNothingElse() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".article.web")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".article.web")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(resideOutsideOfPackage(ROOT + ".article.web")))
                .check(classes);
    }
}
