package org.muster.exchange.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.exchange.condition.Examples.READER;
import static org.muster.exchange.condition.Examples.read;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConditionReaderTest {
  /// Left what is written, right what it means, in the form of `Condition.written()`.
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          # decisions
          ceasefire                             ~ decision('ceasefire') == 'yes'
          !ceasefire                            ~ !(decision('ceasefire') == 'yes')
          ceasefire == true                     ~ decision('ceasefire') == 'yes'
          false == ceasefire                    ~ !(decision('ceasefire') == 'yes')
          ceasefire != true                     ~ !(decision('ceasefire') == 'yes')
          decision('ceasefire') == 'no'         ~ decision('ceasefire') == 'no'
          mission == 'monitoring'               ~ decision('mission') == 'monitoring'
          "monitoring" == mission               ~ decision('mission') == 'monitoring'
          mission != 'monitoring'               ~ !(decision('mission') == 'monitoring')
          mission in ['monitoring', 'deterrence'] ~ decision('mission') == 'monitoring' || decision('mission') == 'deterrence'
          mission in ['monitoring']             ~ decision('mission') == 'monitoring'
          !(mission in ['monitoring'])          ~ !(decision('mission') == 'monitoring')
          lva-reading == 'loose'                ~ decision('lva-reading') == 'loose'
          us-backstop && lva == 'in'            ~ decision('us-backstop') == 'yes' && decision('lva') == 'in'
          package == 'large'                    ~ decision('package') == 'large'
          2nd-vote == 'won'                     ~ decision('2nd-vote') == 'won'

          # functions
          cond('quorum')                        ~ cond('quorum')
          joins('USA')                          ~ joins('USA')
          joins('USA', 'air-cover')             ~ joins('USA', 'air-cover')
          pledge('gbr-land')                    ~ pledge('gbr-land')
          home('LVA')                           ~ home('LVA')
          nations() >= 5                        ~ nations() >= 5
          nations('land') >= 5                  ~ nations('land') >= 5
          others() >= 5                         ~ others() >= 5
          others('land') >= 5                   ~ others('land') >= 5
          strength() >= 5000                    ~ strength() >= 5000
          strength('land') >= 5000              ~ strength('land') >= 5000
          amount('infantry-company') >= 2       ~ amount('infantry-company') >= 2
          count(['GBR', 'FRA']) >= 1            ~ count(['FRA', 'GBR']) >= 1
          count(['GBR', 'FRA'], 'land') >= 1    ~ count(['FRA', 'GBR'], 'land') >= 1
          count('baltics') >= 2                 ~ count(['EST', 'LTU', 'LVA']) >= 2
          all('baltics')                        ~ count(['EST', 'LTU', 'LVA']) >= 3
          all('baltics', 'land')                ~ count(['EST', 'LTU', 'LVA'], 'land') >= 3
          all(['GBR', 'GBR', 'FRA'])            ~ count(['FRA', 'GBR']) >= 2

          # comparisons
          nations() > 4                         ~ nations() >= 5
          nations() < 5                         ~ !(nations() >= 5)
          nations() <= 4                        ~ !(nations() >= 5)
          nations() == 5                        ~ nations() >= 5 && !(nations() >= 6)
          nations() != 5                        ~ !(nations() >= 5 && !(nations() >= 6))
          5 <= nations()                        ~ nations() >= 5
          4 < nations()                         ~ nations() >= 5
          5 > nations()                         ~ !(nations() >= 5)
          4 >= nations()                        ~ !(nations() >= 5)
          5 == nations()                        ~ nations() >= 5 && !(nations() >= 6)
          nations() >= 0                        ~ true
          nations() > -1                        ~ true
          nations() < 0                         ~ false
          nations() == 0                        ~ !(nations() >= 1)
          nations() != 0                        ~ nations() >= 1
          nations() == -1                       ~ false
          nations() != -1                       ~ true
          strength() >= 3 * (4000 - 1000) + 7 / 2 - 7 % 4  ~ strength() >= 9000
          strength() >= -(-5000)                ~ strength() >= 5000

          # combined
          true                                  ~ true
          false                                 ~ false
          ceasefire && joins('USA') && home('LVA') && joins('GBR') ~ decision('ceasefire') == 'yes' && joins('USA') && home('LVA') && joins('GBR')
          joins('USA') || (joins('GBR') || joins('FRA')) ~ joins('USA') || joins('GBR') || joins('FRA')
          joins('USA') && joins('GBR') || joins('FRA') ~ (joins('USA') && joins('GBR')) || joins('FRA')
          joins('USA') && (joins('GBR') || joins('FRA')) ~ joins('USA') && (joins('GBR') || joins('FRA'))
          ceasefire ? joins('USA') : joins('GBR') ~ (decision('ceasefire') == 'yes' && joins('USA')) || (!(decision('ceasefire') == 'yes') && joins('GBR'))
          joins('USA') == joins('GBR')          ~ (joins('USA') && joins('GBR')) || (!(joins('USA')) && !(joins('GBR')))
          joins('USA') != joins('GBR')          ~ (joins('USA') && !(joins('GBR'))) || (!(joins('USA')) && joins('GBR'))
          !(!(joins('USA')))                    ~ !(!(joins('USA')))
          ceasefire // said on 10 April         ~ decision('ceasefire') == 'yes'
          """)
  void readsAsMeant(String text, String meaning) {
    assertThat(read(text).written()).isEqualTo(meaning);
  }

  /// Left what is written, with `^` before the place of the fault; then message and hint.
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          ^missoin == 'monitoring' ~ There is no decision 'missoin'. ~ Did you mean 'mission'?
          """)
  void tellsWhatIsWrong(String marked, String message, String hint) {
    var read = READER.read(marked.replace("^", ""), Use.TARGET);

    assertThat(read.condition()).isEmpty();
    assertThat(read.faults()).containsExactly(new Fault(marked.indexOf('^'), message, hint));
  }
}
