package dragoman.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/** The arrows of ARCHITECTURE.md, as far as the build files cannot hold them. */
@AnalyzeClasses(packages = "dragoman", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] CORE = {"dragoman.model..", "dragoman.port..", "dragoman.flow..",
            "dragoman.engine..",
            "dragoman.handoff..", "dragoman.runtime.."};

    @ArchTest
    static final ArchRule the_core_knows_no_http_no_sql_no_json_no_wiring = noClasses().that()
            .resideInAnyPackage(CORE).should()
            .dependOnClassesThat().resideInAnyPackage("java.sql..", "java.net.http..", "com.sun.net..",
                    "com.fasterxml..",
                    "com.google.inject..", "jakarta..", "org.eclipse.jetty..", "okhttp3..");

    @ArchTest
    static final ArchRule only_flow_yaml_reads_yaml = noClasses().that().resideInAnyPackage(CORE).and()
            .resideOutsideOfPackage("dragoman.flow.yaml..").should().dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule only_flow_expression_knows_cel = noClasses().that().resideInAnyPackage(CORE).and()
            .resideOutsideOfPackage("dragoman.flow.expression..").should().dependOnClassesThat()
            .resideInAPackage("dev.cel..");

    @ArchTest
    static final ArchRule the_model_stands_on_nothing = noClasses().that()
            .resideInAPackage("dragoman.model..").should()
            .dependOnClassesThat(
                    resideInAPackage("dragoman..").and(not(resideInAPackage("dragoman.model.."))));

    @ArchTest
    static final ArchRule ports_stand_on_the_model = noClasses().that().resideInAPackage("dragoman.port..")
            .should()
            .dependOnClassesThat(resideInAPackage("dragoman..")
                    .and(not(resideInAnyPackage("dragoman.model..", "dragoman.port.."))));

    @ArchTest
    static final ArchRule flows_do_not_know_the_engine = noClasses().that()
            .resideInAPackage("dragoman.flow..").should()
            .dependOnClassesThat()
            .resideInAnyPackage("dragoman.engine..", "dragoman.handoff..", "dragoman.runtime..");

    @ArchTest
    static final ArchRule the_engine_does_no_io_and_has_no_clock = noClasses().that()
            .resideInAnyPackage("dragoman.engine..", "dragoman.handoff..").should().dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "dragoman.runtime..", "org.slf4j..")
            .orShould().dependOnClassesThat(resideInAPackage("java.net..").and(not(type(URLEncoder.class))))
            .orShould()
            .callMethod(Instant.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat().areAssignableTo(Random.class);

    @ArchTest
    static final ArchRule core_packages_have_no_circles = slices().matching("dragoman.(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule adapters_do_not_see_each_other = slices()
            .matching(
                    "dragoman.(telegram|viber|whatsapp|webchat|console|calls|jdbc|understanding|embedding|llm|agentdesk)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule only_the_edge_owns_the_clock = noClasses().that()
            .resideInAnyPackage("dragoman.engine..", "dragoman.handoff..", "dragoman.flow..",
                    "dragoman.model..", "dragoman.desk..")
            .should().callMethod(Instant.class, "now").orShould().callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes().that().haveSimpleName("package-info")
            .should()
            .beAnnotatedWith(NullMarked.class);
}
