package dev.gongbu.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds ARCHITECTURE.md: which module, package and library may know which. */
class ArchitectureTest {

    /**
     * The modules from the ground up, each with its packages; a module knows those above it in this
     * list.
     */
    private static final List<Module> MODULES =
            List.of(
                    new Module(
                            "content-index",
                            "korean",
                            "text",
                            "value",
                            "note",
                            "compare",
                            "note.index",
                            "note.lint",
                            "note.read",
                            "note.store",
                            "layout",
                            "search",
                            "store"),
                    new Module(
                            "completions",
                            "aws",
                            "aws.syntax",
                            "aws.parse",
                            "aws.complete",
                            "aws.explain",
                            "aws.find",
                            "aws.lint",
                            "aws.read",
                            "aws.store"),
                    new Module(
                            "exercises",
                            "exercise",
                            "exercise.derive",
                            "exercise.lint",
                            "exercise.read",
                            "exercise.store",
                            "grade",
                            "schedule",
                            "progress",
                            "practice"),
                    new Module("tui", "terminal", "screen"),
                    new Module(
                            "app",
                            "app",
                            "app.build",
                            "app.command",
                            "app.completion",
                            "app.json",
                            "app.link",
                            "app.shell",
                            "app.server"));

    private static final JavaClasses GONGBU =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.gongbu");

    private record Module(String name, List<String> packages) {
        Module(String name, String... packages) {
            this(name, Stream.of(packages).map(each -> "dev.gongbu." + each).toList());
        }

        DescribedPredicate<JavaClass> classes() {
            return resideInAnyPackage(packages.toArray(String[]::new)).as("module " + name);
        }
    }

    @Test
    void the_rules_see_the_classes_of_the_program() {
        assertThat(GONGBU.size()).isGreaterThan(15);
    }

    @Test
    void every_class_lives_in_a_package_that_the_architecture_names() {
        var known =
                MODULES.stream()
                        .flatMap(module -> module.packages().stream())
                        .toArray(String[]::new);

        classes().should().resideInAnyPackage(known).check(GONGBU);
    }

    @Test
    void a_module_knows_only_the_modules_below_it() {
        for (var i = 0; i < MODULES.size(); i++) {
            for (var above : MODULES.subList(i + 1, MODULES.size())) {
                noClasses()
                        .that(MODULES.get(i).classes())
                        .should()
                        .dependOnClassesThat(above.classes())
                        .allowEmptyShould(true)
                        .check(GONGBU);
            }
        }
    }

    @Test
    void packages_know_each_other_in_one_direction() {
        slices().matching("dev.gongbu.(**)").should().beFreeOfCycles().check(GONGBU);
    }

    static Stream<Arguments> libraries() {
        return Stream.of(
                library("org.apache.lucene", "search"),
                library("org.commonmark", "note.read"),
                library(
                        "tools.jackson",
                        "value",
                        "note.index",
                        "note.store",
                        "exercise.read",
                        "aws",
                        "progress",
                        "app.json"),
                library("com.networknt", "exercise.read"),
                library("org.jline", "terminal", "app.shell"),
                library("com.googlecode.lanterna", "terminal", "screen"),
                library("org.apache.sshd", "app.server"),
                library("java.sql", "progress"),
                library("org.sqlite", "progress"),
                library("java.util.logging"),
                library("java.awt"),
                library("javax.swing"));
    }

    private static Arguments library(String library, String... packages) {
        return arguments(library, Stream.of(packages).map(each -> "dev.gongbu." + each).toList());
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_library_is_known_only_in_its_place(String library, List<String> packages) {
        noClasses()
                .that(describe("live elsewhere", each -> !packages.contains(each.getPackageName())))
                .should()
                .dependOnClassesThat(resideInAPackage(library + ".."))
                .check(GONGBU);
    }

    @Test
    void only_the_program_prints_and_ends_the_process() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.gongbu.app", "dev.gongbu.app.build")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(GONGBU);
    }

    @Test
    void nothing_typed_is_ever_executed() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.gongbu.app", "dev.gongbu.app.build")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class, Runtime.class)
                .check(GONGBU);
    }

    @Test
    void no_state_is_static() {
        fields().that()
                .areStatic()
                .and(describe("are written by hand", ArchitectureTest::writtenByHand))
                .should()
                .beFinal()
                .check(GONGBU);
    }

    private static boolean writtenByHand(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    @Test
    void every_package_says_that_null_is_the_exception() {
        var unmarked = new ArrayList<String>();
        addUnmarked(GONGBU.getPackage("dev.gongbu"), unmarked);

        assertThat(unmarked).isEmpty();
    }

    private static void addUnmarked(JavaPackage where, List<String> unmarked) {
        if (!where.getClasses().isEmpty() && !where.isAnnotatedWith(NullMarked.class)) {
            unmarked.add(where.getName());
        }
        where.getSubpackages().forEach(below -> addUnmarked(below, unmarked));
    }
}
