package health.limber.motion;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import java.util.Set;

/** The walls of the engine: pure, dependency-free, and the same answer in every process. */
@AnalyzeClasses(
        packages = "health.limber.motion",
        importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    /** What the compiler itself puts into lambdas, records and switches. */
    private static final Set<String> COMPILED =
            Set.of(
                    "MethodHandles",
                    "Lookup",
                    "MethodHandle",
                    "CallSite",
                    "LambdaMetafactory",
                    "MethodType",
                    "TypeDescriptor",
                    "StringConcatFactory");

    @ArchTest
    static final ArchRule itDependsOnNothingButJavaAndItsAnnotations =
            ArchRuleDefinition.classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("health.limber.motion..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule itReadsAndWritesNothing =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.io..",
                            "java.nio.file..",
                            "java.nio.channels..",
                            "java.net..",
                            "java.sql..",
                            "java.text..",
                            "java.time..",
                            "java.util.logging..",
                            "java.util.prefs..");

    @ArchTest
    static final ArchRule itStartsNoThreadAndLooksAtNoClass =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.<JavaClass>describe(
                                    "threads or reflection",
                                    type ->
                                            type.getPackageName().startsWith("java.util.concurrent")
                                                    || type.getName().equals("java.lang.Thread")
                                                    || type.getPackageName()
                                                            .startsWith("java.lang.reflect")
                                                    || type.getPackageName()
                                                                    .equals("java.lang.invoke")
                                                            && !COMPILED.contains(
                                                                    type.getSimpleName())));

    @ArchTest
    static final ArchRule itAsksNoClockAndThrowsNoDice =
            noClasses()
                    .should()
                    .accessTargetWhere(
                            access(
                                    "a clock or chance",
                                    (owner, name) ->
                                            name.equals("now") && owner.startsWith("java.time.")
                                                    || owner.equals("java.time.Clock")
                                                    || owner.contains(".Random")
                                                    || owner.contains("RandomGenerator")
                                                    || name.equals("random")
                                                    || name.equals("randomUUID")
                                                    || owner.equals("java.lang.System")
                                                            && (name.startsWith("currentTime")
                                                                    || name.startsWith("nanoTime")
                                                                    || name.startsWith("getenv")
                                                                    || name.startsWith(
                                                                            "getProperty")
                                                                    || name.equals(
                                                                            "identityHashCode"))));

    @ArchTest
    static final ArchRule itSpeaksNoLanguageOfItsOwn =
            noClasses()
                    .should()
                    .accessTargetWhere(
                            access(
                                    "what depends on a locale or a time zone",
                                    (owner, name) ->
                                            name.equals("format")
                                                    || name.equals("formatted")
                                                    || owner.equals("java.util.Locale")
                                                    || owner.startsWith("java.text.")
                                                    || owner.startsWith("java.time.format.")
                                                    || owner.equals("java.time.ZoneId")
                                                    || owner.equals("java.lang.String")
                                                            && (name.equals("toUpperCase")
                                                                    || name.equals(
                                                                            "toLowerCase"))));

    @ArchTest
    static final ArchRule itKeepsAnOrderInEverySetAndMap =
            noClasses()
                    .should()
                    .accessTargetWhere(
                            access(
                                    "a collection whose order differs between processes",
                                    (owner, name) ->
                                            (owner.equals("java.util.Set")
                                                                    || owner.equals(
                                                                            "java.util.Map"))
                                                            && Set.of("of", "copyOf", "ofEntries")
                                                                    .contains(name)
                                                    || Set.of(
                                                                    "java.util.HashMap",
                                                                    "java.util.HashSet",
                                                                    "java.util.IdentityHashMap",
                                                                    "java.util.WeakHashMap",
                                                                    "java.util.Hashtable")
                                                            .contains(owner)
                                                    || owner.equals("java.util.stream.Collectors")
                                                            && !Set.of(
                                                                            "toList",
                                                                            "joining",
                                                                            "counting",
                                                                            "toCollection")
                                                                    .contains(name)
                                                    || name.startsWith("parallel")
                                                            && owner.startsWith("java.util")));

    /** A body knows nothing of movements, a movement nothing of pictures. */
    @ArchTest
    static final ArchRule roomsKnowOnlyThoseBeforeThem =
            slices().matching("health.limber.motion.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule aBodyKnowsNobodyAfterIt =
            noClasses()
                    .that()
                    .resideInAPackage("health.limber.motion.body..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "health.limber.motion.movement..",
                            "health.limber.motion.figure..",
                            "health.limber.motion.landmark..");

    @ArchTest
    static final ArchRule aMovementKnowsNoPicture =
            noClasses()
                    .that()
                    .resideInAPackage("health.limber.motion.movement..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "health.limber.motion.figure..", "health.limber.motion.landmark..");

    private interface Named {
        boolean is(String owner, String name);
    }

    private static DescribedPredicate<JavaAccess<?>> access(String what, Named named) {
        return DescribedPredicate.describe(
                what,
                call -> named.is(call.getTargetOwner().getName(), call.getTarget().getName()));
    }
}
