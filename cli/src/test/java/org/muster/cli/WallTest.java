package org.muster.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serial;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The walls between the modules, and what must not come through them.
final class WallTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("testkit"))
          .importPackages("org.muster");

  @Test
  void theModelKnowsNothingButItself() {
    classes()
        .that()
        .resideInAPackage("org.muster.model..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("org.muster.model..", "java..", "org.jspecify.annotations"))
        .because("the words must be usable everywhere, without a library")
        .check(CLASSES);
  }

  @Test
  void onePackageSeesTheSolver() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.muster.engine.solver..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("com.google.ortools.."))
        .because("another solver must be one package's work")
        .check(CLASSES);
  }

  @Test
  void whoChecksAPlanSharesNoCodeWithWhoMakesIt() {
    noClasses()
        .that()
        .resideInAPackage("org.muster.engine.audit..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.muster.engine.assign..", "org.muster.engine.solver.."))
        .because("a mistake made twice is found by nobody")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theEngineKnowsTheModelOnly() {
    classes()
        .that()
        .resideInAPackage("org.muster.engine..")
        .and()
        .resideOutsideOfPackages("org.muster.engine.solver..", "org.muster.engine.chance..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "org.muster.engine..", "org.muster.model..", "java..", "org.jspecify.annotations"))
        .because("how missions are written down must not matter to what they mean")
        .check(CLASSES);
  }

  /// Of the library of generators only those are there that cannot be made without a seed.
  @Test
  void onePackageKnowsAGeneratorOfRandomNumbers() {
    classes()
        .that()
        .resideInAPackage("org.muster.engine.chance..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "org.muster.engine.chance..",
                "org.muster.model..",
                "java..",
                "org.jspecify.annotations",
                "org.apache.commons.rng",
                "org.apache.commons.rng.core..",
                "org.apache.commons.rng.sampling"))
        .because("whoever draws elsewhere must say from which stream")
        .check(CLASSES);
  }

  @Test
  void exchangeDoesNotKnowTheEngine() {
    noClasses()
        .that()
        .resideInAPackage("org.muster.exchange..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.muster.engine..", "org.muster.cli.."))
        .because("a file is read the same whatever is computed from it")
        .check(CLASSES);
  }

  @Test
  void thePartsOfTheCommandDoNotKnowEachOtherInCircles() {
    slices()
        .matching("org.muster.cli.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a page can then be read without the commands, and a command without the pages")
        .check(CLASSES);
  }

  @Test
  void theEngineHasNoFilesAndNoNetwork() {
    noClasses()
        .that()
        .resideInAPackage("org.muster.engine..")
        .and()
        .haveNameNotMatching("org\\.muster\\.engine\\.solver\\.Native(\\$.*)?")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..")
                .and(not(type(Serializable.class)))
                .and(not(type(Serial.class)))
                .or(
                    DescribedPredicate.describe(
                        "are System or Runtime",
                        it ->
                            it.isEquivalentTo(Runtime.class) || it.isEquivalentTo(Process.class))))
        .because("the same input must give the same output on every machine")
        .check(CLASSES);
  }

  @Test
  void theEngineHasNoClock() {
    noClasses()
        .that()
        .resideInAPackage("org.muster.engine..")
        .and()
        .haveNameNotMatching("org\\.muster\\.engine\\.solver\\.Native(\\$.*)?")
        .should()
        .accessTargetWhere(
            access(
                "is a clock",
                it ->
                    it.getTargetOwner().isEquivalentTo(Clock.class)
                        || (it.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of(
                                    "currentTimeMillis",
                                    "nanoTime",
                                    "getenv",
                                    "getProperty",
                                    "lineSeparator")
                                .contains(it.getName()))
                        || (it.getTargetOwner().getPackageName().equals("java.time")
                            && it.getName().equals("now"))))
        .because("the date comes in as an argument, so that an old answer can be given again")
        .check(CLASSES);
  }

  @Test
  void theEngineDrawsFromASeedOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.muster.engine..")
        .should()
        .accessTargetWhere(access("draws without a seed", WallTest::isUnseeded))
        .because("a sample must be repeatable; the seed is an argument")
        .check(CLASSES);
  }

  private static boolean isUnseeded(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    var withoutArgument =
        access.getName().equals("<init>")
            && access.getTarget().getDescription().contains("<init>()");
    return owner.isEquivalentTo(ThreadLocalRandom.class)
        || owner.isEquivalentTo(SecureRandom.class)
        || (owner.isEquivalentTo(UUID.class) && access.getName().equals("randomUUID"))
        || (owner.isEquivalentTo(Math.class) && access.getName().equals("random"))
        || (owner.isEquivalentTo(RandomGenerator.class)
            && Set.of("of", "getDefault").contains(access.getName()))
        || (withoutArgument
            && (owner.isEquivalentTo(Random.class)
                || owner.isEquivalentTo(SplittableRandom.class)));
  }

  @Test
  void nullIsMarkedInEveryPackage() {
    classes()
        .should(beInAPackageThatIsNullMarked())
        .because("nothing is null unless it says so, and the compiler checks it by package")
        .check(CLASSES);
  }

  @Test
  void nobodyPrintsPastTheCommandLine() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("output goes through the command, where tests can read it")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaAccess<?>> access(
      String description, java.util.function.Predicate<JavaAccess<?>> test) {
    return DescribedPredicate.describe(description, test);
  }

  private static ArchCondition<JavaClass> beInAPackageThatIsNullMarked() {
    return new ArchCondition<>("be in a package that is @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        var marked = item.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                item, marked, "%s has no @NullMarked package".formatted(item.getName())));
      }
    };
  }
}
