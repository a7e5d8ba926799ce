package org.muster.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "head of government",
        "head of state",
        "president",
        "Prime Minister",
        "defence minister",
        "foreign; defence minister",
        "deputy prime minister",
        "minister of state",
        "government",
        "parliament",
        "Ministry of Defence",
        "spokesperson",
        "secretary of state",
        "co-chairs"
      })
  void whoDecidesSpeaksForTheGovernment(String role) {
    assertThat(Authority.of(role)).isEqualTo(Authority.GOVERNMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chief of defence",
        "presidential adviser",
        "envoy",
        "MP",
        "member of parliament",
        "ambassador",
        "president-elect",
        "chief of operations"
      })
  void whoIsOfficialAndDoesNotDecideRanksBelow(String role) {
    assertThat(Authority.of(role)).isEqualTo(Authority.OFFICIAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opposition leader",
        "unnamed",
        "press",
        "agency",
        "third party",
        "parliamentary groups",
        "unnamed government officials",
        "former prime minister"
      })
  void whoSpeaksForNobodyInOfficeRanksLast(String role) {
    assertThat(Authority.of(role)).isEqualTo(Authority.OTHER);
  }

  @Test
  void anUntoldRoleRanksAsOfficial() {
    assertThat(Authority.of("")).isEqualTo(Authority.OFFICIAL);
  }
}
