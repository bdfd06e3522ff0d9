package io.dragoman.bench;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms and what each may know of the others: data flows one way. */
@AnalyzeClasses(packages = "io.dragoman", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String[] ROOMS = {
    "model", "ingest", "reader", "record", "outlook", "server", "cli", "bench"
  };

  /** Guards the rules below against passing because a room was not on the class path. */
  @ArchTest
  static void everyRoomIsSeen(JavaClasses all) {
    for (String room : ROOMS) {
      assertThat(all.containPackage("io.dragoman." + room)).as(room).isTrue();
    }
  }

  @ArchTest
  static final ArchRule modelStandsOnTheJdkAlone =
      classes()
          .that()
          .resideInAPackage("io.dragoman.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify.annotations", "io.dragoman.model..");

  @ArchTest static final ArchRule ingestKnowsOnlyModel = knowsOnlyModel("ingest");

  @ArchTest static final ArchRule readerKnowsOnlyModel = knowsOnlyModel("reader");

  @ArchTest static final ArchRule recordKnowsOnlyModel = knowsOnlyModel("record");

  @ArchTest static final ArchRule outlookKnowsOnlyModel = knowsOnlyModel("outlook");

  @ArchTest
  static final ArchRule nobodyButBenchDependsOnTheCommand =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.dragoman.cli..", "io.dragoman.bench..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.dragoman.cli..");

  @ArchTest
  static final ArchRule onlyTheCommandAndBenchDependOnTheServer =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.dragoman.server..", "io.dragoman.cli..", "io.dragoman.bench..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.dragoman.server..");

  @ArchTest
  static final ArchRule nobodyDependsOnBench =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.dragoman.bench..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.dragoman.bench..");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("io.dragoman.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyCommandsWriteToTheStandardStreams =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.dragoman.cli..", "io.dragoman.bench..")
          .should(ACCESS_STANDARD_STREAMS);

  /** Lucene's own logger is told to be silent; nobody writes to one. */
  @ArchTest
  static final ArchRule nobodyUsesJavaUtilLogging =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.dragoman.record.text.SentenceIndex")
          .should(USE_JAVA_UTIL_LOGGING);

  private static ArchRule knowsOnlyModel(String room) {
    String own = "io.dragoman." + room + "..";
    return noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("io.dragoman..")
                .and(resideOutsideOfPackage(own))
                .and(resideOutsideOfPackage("io.dragoman.model..")));
  }
}
