package org.muster.exchange.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Conditions are CEL: what is accepted here is a condition to the type checker of CEL as well.
/// That checker costs more at each start than all else a reading does, and tells less; it works
/// here only.
final class AgreementTest {
  private static final CelType TEXT = SimpleType.STRING;
  private static final CelType TEXTS = ListType.create(TEXT);
  private static final CelType NUMBER = SimpleType.INT;
  private static final CelType TRUTH = SimpleType.BOOL;

  private static final CelCompiler CEL = compiler();

  @ParameterizedTest
  @MethodSource("org.muster.exchange.condition.Case#meanings")
  void whatIsReadIsACondition(Case it) {
    assertThat(errors(it.text())).isEmpty();
    assertThat(errors(it.expected().getFirst())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.muster.exchange.condition.ScribbleTest#seeds")
  void whateverIsReadIsACondition(long seed) {
    var text = ScribbleTest.scribble(new SplittableRandom(seed));

    if (Examples.READER.read(text, Use.PLEDGE).faults().isEmpty()) {
      assertThat(errors(text)).as(text).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strength('land')",
        "mission == 3",
        "joins('USA') >= 1",
        "strength() >= 'many'",
        "5 <= nations() <= 10",
        "missoin == 'monitoring'",
        "joins()",
        "ceasefire == 'yes'"
      })
  void bothRefuseWhatHasTheWrongType(String text) {
    assertThat(errors(text)).isNotEmpty();
    assertThat(Examples.READER.read(text, Use.PLEDGE).faults()).isNotEmpty();
  }

  private static String errors(String text) {
    var tokens = Tokens.of(text, it -> Examples.VOCABULARY.findDecision(it).isPresent());
    return CEL.compile(Parse.spelling(text, tokens)).getErrorString();
  }

  private static CelCompiler compiler() {
    var builder = CelCompilerFactory.standardCelCompilerBuilder().setResultType(TRUTH);
    for (var decision : Examples.VOCABULARY.decisions()) {
      var name = decision.id().name();
      var spelling = Parse.spelling(name, Tokens.of(name, _ -> true));
      builder.addVar(spelling, decision.isYesNo() ? TRUTH : TEXT);
    }
    function(builder, "cond", TRUTH, new CelType[] {TEXT});
    function(builder, "decision", TEXT, new CelType[] {TEXT});
    function(builder, "pledge", TRUTH, new CelType[] {TEXT});
    function(builder, "home", TRUTH, new CelType[] {TEXT});
    function(builder, "amount", NUMBER, new CelType[] {TEXT});
    function(builder, "joins", TRUTH, new CelType[] {TEXT}, new CelType[] {TEXT, TEXT});
    for (var name : new String[] {"nations", "others", "strength"}) {
      function(builder, name, NUMBER, new CelType[] {}, new CelType[] {TEXT});
    }
    list(builder, "count", NUMBER);
    list(builder, "all", TRUTH);
    return builder.build();
  }

  private static void list(CelCompilerBuilder builder, String name, CelType result) {
    function(
        builder,
        name,
        result,
        new CelType[] {TEXT},
        new CelType[] {TEXTS},
        new CelType[] {TEXT, TEXT},
        new CelType[] {TEXTS, TEXT});
  }

  private static void function(
      CelCompilerBuilder builder, String name, CelType result, CelType[]... shapes) {
    var overloads = new ArrayList<CelOverloadDecl>();
    for (int i = 0; i < shapes.length; i++) {
      overloads.add(CelOverloadDecl.newGlobalOverload(name + i, result, shapes[i]));
    }
    builder.addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(name, overloads));
  }
}
