package org.muster.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.cli.Run;
import org.muster.cli.ask.EngineVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

final class CommandTest {
  private static final String TWO = "missions/two-wait";
  private static final String FIVE = "missions/five-nations";

  @Test
  void yesIsZero() {
    assertThat(Run.of("unlock", TWO, "--target", "both-come").exitCode()).isZero();
  }

  @Test
  void noIsOne() {
    assertThat(Run.of("resolve", TWO).exitCode()).isEqualTo(1);
    assertThat(Run.of("plan", TWO).exitCode()).isEqualTo(1);
    assertThat(Run.of("why", TWO, "EST").exitCode()).isEqualTo(1);
    assertThat(Run.of("unlock", TWO, "--target", "nations() >= 3").exitCode()).isEqualTo(1);
  }

  @Test
  void aSweepIsYesIfTheTargetIsReachedInEveryWorld() {
    assertThat(Run.of("sweep", TWO).exitCode()).isEqualTo(1);
    assertThat(Run.of("sweep", TWO, "--mode", "at-once").exitCode()).isZero();
  }

  @Test
  void allThatIsWrongWithASweepIsTold() {
    var run = Run.of("sweep", FIVE, "--over", "ceasefir,mision", "--target", "batallion");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("--over: no decision is called \"ceasefir\"", "Did you mean ceasefire?")
        .contains("no decision is called \"mision\"", "Did you mean mission?")
        .contains("--target: the mission has no target \"batallion\"", "Did you mean battalion?");
  }

  @Test
  void whatIsTakenIsNotSwept() {
    assertThat(Run.of("sweep", FIVE, "--decide", "ceasefire=no", "--format", "json").out())
        .contains("\"worlds\" : 4", "[ \"mission\", \"port-open\" ]");
    assertThat(Run.of("sweep", FIVE, "--decide", "ceasefire=no", "--over", "ceasefire").err())
        .contains("the decision ceasefire is taken by --decide and cannot be swept");
    assertThat(
            Run.of(
                    "sweep",
                    FIVE,
                    "--decide",
                    "ceasefire=no",
                    "--decide",
                    "mission=monitoring",
                    "--decide",
                    "port-open=no")
                .err())
        .contains("everything that has a say is taken");
  }

  @Test
  void whatTheSweepIsOfIsInItsHash() {
    var plain = Run.of("sweep", FIVE, "--format", "json").out();
    var seeded = Run.of("sweep", FIVE, "--format", "json", "--seed", "2").out();
    var reworded = Run.of("sweep", FIVE, "--format", "json", "--target", "north-comes").out();
    assertThat(hash(seeded)).isNotEqualTo(hash(plain));
    assertThat(hash(reworded)).isEqualTo(hash(plain));
  }

  private static String hash(String json) {
    return json.lines().filter(it -> it.contains("inputsHash")).findFirst().orElseThrow();
  }

  @Test
  void whatIsOnlyToldIsZero() {
    assertThat(Run.of("prices", TWO).exitCode()).isZero();
    assertThat(Run.of("place", FIVE, "nld-land", "--mode", "declared").exitCode()).isZero();
  }

  @Test
  void aUnitMayBeNamedByItsPledge() {
    var ofPledge = Run.of("place", FIVE, "nld-sea", "--mode", "declared");
    assertThat(ofPledge).isEqualTo(Run.of("place", FIVE, "nld-sea#1", "--mode", "declared"));
    assertThat(ofPledge.out()).contains("UNIT nld-sea#1", "one of 2 units of nld-sea");
  }

  @Test
  void aTrueMissionIsInOrder() {
    assertThat(Run.of("check", TWO).exitCode()).isZero();
  }

  @Test
  void whatCannotBeAskedIsTwoAndToldOnStderr() {
    var run = Run.of("resolve", "missions/nowhere");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("there is no folder").doesNotContain("Exception", "\tat ");
  }

  @Test
  void inJsonItIsToldOnStdout() {
    var run = Run.of("resolve", "missions/nowhere", "--format", "json");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).startsWith("{").contains("\"findings\"", "missing-folder");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void allWrongChoicesAreToldAtOnceWithTheNearestName() {
    var run = Run.of("resolve", FIVE, "--decide", "ceasefir=yes", "--decide", "mission=war");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("no decision is called \"ceasefir\"", "Did you mean ceasefire?")
        .contains("the decision mission has no option \"war\"", "monitoring");
  }

  @Test
  void yesAndNoMayBeToldAsTrueAndFalse() {
    var yes = Run.of("resolve", FIVE, "--decide", "ceasefire=yes", "--format", "json");
    var truth = Run.of("resolve", FIVE, "--decide", "ceasefire=true", "--format", "json");
    assertThat(truth).isEqualTo(yes);
    assertThat(truth.out()).contains("\"ceasefire\" : \"yes\"");
  }

  @Test
  void theMissionFileWillDoForItsFolder() {
    var folder = Run.of("resolve", TWO, "--format", "json");
    assertThat(Run.of("resolve", TWO + "/mission.yaml", "--format", "json")).isEqualTo(folder);
  }

  @Test
  void swappedArgumentsAreNoticed() {
    assertThat(Run.of("why", "EST", TWO).err())
        .contains("The mission comes first: muster why missions/two-wait EST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.4.2025", "2025-13-01", "yesterday"})
  void aDayIsWrittenAsInTheFiles(String day) {
    var run = Run.of("resolve", TWO, "--as-of", day);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("\"" + day + "\" is not a day; write it as 2025-04-10");
  }

  @Test
  void aMisspeltCommandIsGuessed() {
    assertThat(Run.of("reslove", TWO).err()).contains("Did you mean resolve");
  }

  @Test
  void aMoverThatTheMissionDoesNotHaveIsTold() {
    var run = Run.of("unlock", TWO, "--target", "both-come", "--keep", "ESX", "--cost", "LVX=3");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--cost", "\"LVX\"", "Did you mean LVA");
  }

  @Test
  void whatIsKeptDoesNotMove() {
    var run = Run.of("unlock", TWO, "--target", "both-come", "--keep", "EST", "--format", "json");
    assertThat(run.out()).contains("\"subject\" : \"LVA\"").doesNotContain("\"subject\" : \"EST\"");
  }

  @Test
  void aCostOnTheCommandLineReordersTheWays() {
    var run = Run.of("unlock", TWO, "--target", "both-come", "--cost", "EST=9", "--format", "json");
    assertThat(run.out().indexOf("\"LVA\"")).isLessThan(run.out().indexOf("\"cost\" : 9"));
  }

  @Test
  void strictWarningsMakeTheAnswerNo() {
    assertThat(Run.of("check", FIVE).exitCode()).isZero();
    assertThat(Run.of("check", "missions/reassurance-ukraine", "--strict").exitCode()).isEqualTo(1);
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    var question = new String[] {"plan", FIVE, "--decide", "ceasefire=yes"};
    assertThat(Run.of(question)).isEqualTo(Run.of(question));
  }

  @Test
  void colourIsForTerminals() {
    assertThat(Run.of("plan", TWO).out()).doesNotContain("\u001b[");
    assertThat(Run.of("plan", TWO, "--color", "always").out()).contains("\u001b[");
    assertThat(onTerminal(Map.of(), "plan", TWO)).contains("\u001b[");
    assertThat(onTerminal(Map.of("NO_COLOR", "1"), "plan", TWO)).doesNotContain("\u001b[");
    assertThat(onTerminal(Map.of("NO_COLOR", ""), "plan", TWO)).contains("\u001b[");
    assertThat(onTerminal(Map.of("TERM", "dumb"), "plan", TWO)).doesNotContain("\u001b[");
    assertThat(onTerminal(Map.of(), "plan", TWO, "--color", "never")).doesNotContain("\u001b[");
  }

  private static String onTerminal(Map<String, String> environment, String... arguments) {
    return Run.on(new Terminal(true, Run.HOME, environment), arguments).out();
  }

  @Test
  void nothingIsWiderThanAHundredColumnsInAPipe() {
    for (var command : new String[] {"plan", "resolve", "stable"}) {
      assertThat(Run.of(command, "missions/reassurance-ukraine").out().lines())
          .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThan(101));
    }
  }

  @Test
  void theBigMissionFitsOnOnePage() {
    assertThat(Run.of("plan", "missions/reassurance-ukraine").out().lines().count())
        .isLessThanOrEqualTo(72);
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(Run.of("--version").out().strip()).isEqualTo("Muster " + EngineVersion.text());
    assertThat(EngineVersion.text()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void warmingUpSaysNothingAndNeverFails() {
    assertThat(Run.of("warmup", TWO)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.in(Path.of("nowhere"), "warmup", "nothing")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void aFaultOfOursIsThreeAndAsksForAReport() {
    var run = ofFailing("fail");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .contains("please report it", "a hole in the code")
        .doesNotContain("\tat ");
  }

  @Test
  void whereItIsIsShownOnRequestOnly() {
    assertThat(ofFailing("fail", "--stacktrace").err()).contains("\tat ");
  }

  private static Run ofFailing(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var code =
        MusterCommand.on(new Terminal(false, Run.HOME, Map.of()))
            .addSubcommand(new Failing())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Run(code, out.toString(), err.toString());
  }

  /// A command with a fault.
  @Command(name = "fail")
  static final class Failing implements Callable<Integer> {
    @Mixin(name = OutputOptions.MIXIN)
    @SuppressWarnings("UnusedVariable") // the command line reads it
    private OutputOptions output;

    @Override
    public Integer call() {
      throw new IllegalStateException("a hole in the code");
    }
  }

  @Test
  void filesThatCannotBeWrittenAreNoFaultOfOurs(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("mission.yaml"), "title: A title\nid: small\n");
    Files.writeString(folder.resolve("pledges.yaml"), "[]\n");
    Files.createDirectory(folder.resolve(".mission.yaml.new"));
    var run = Run.in(folder, "format", ".");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("cannot be written").doesNotContain("please report");
  }

  @Test
  void whoAsksNothingIsToldHow() {
    assertThat(Run.of().err()).contains("muster --help");
    assertThat(Run.of().exitCode()).isEqualTo(2);
  }

  @Test
  void warmupIsNotForPeople() {
    assertThat(Run.of("--help").out()).contains("explain-format").doesNotContain("warmup");
  }
}
