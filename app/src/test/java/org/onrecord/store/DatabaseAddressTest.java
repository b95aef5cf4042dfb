package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the address of a database says, and that its password is told to nobody. */
class DatabaseAddressTest {
  private static DatabaseAddress of(String address) {
    return DatabaseAddress.of(address, name -> null);
  }

  @Test
  void aPlainAddressIsTakenAsItIs() {
    DatabaseAddress plain = of("jdbc:postgresql://db.example:5433/record");
    assertThat(plain.url()).isEqualTo("jdbc:postgresql://db.example:5433/record");
    assertThat(plain.user()).isEmpty();
    assertThat(plain.password()).isEmpty();
    assertThat(of("jdbc:postgresql://[::1]:5432/record").user()).isEmpty();
    assertThat(of("jdbc:postgresql://one,two:5432/record").user()).isEmpty();
  }

  @Test
  void userAndPasswordStandBeforeTheHost() {
    DatabaseAddress address = of("jdbc:postgresql://desk:s%40c/r%3Fet+@db.example/record");
    assertThat(address.user()).contains("desk");
    assertThat(address.password()).contains("s@c/r?et+");
    assertThat(address.url()).isEqualTo("jdbc:postgresql://db.example/record");
    assertThat(of("jdbc:postgresql://desk:a@b@host/record").password()).contains("a@b");
    assertThat(of("jdbc:postgresql://desk@host/record").password()).isEmpty();
  }

  @Test
  void userAndPasswordStandAmongTheParameters() {
    DatabaseAddress address =
        of("jdbc:postgresql://host/record?ssl=true&user=desk&password=a%26b=c&loggerLevel=OFF");
    assertThat(address.user()).contains("desk");
    assertThat(address.password()).contains("a&b=c");
    assertThat(address.url()).isEqualTo("jdbc:postgresql://host/record?ssl=true&loggerLevel=OFF");
  }

  @Test
  void theEnvironmentFillsWhatTheAddressLeavesOut() {
    Map<String, String> variables = Map.of("PGUSER", "desk", "PGPASSWORD", "secret");
    DatabaseAddress address = DatabaseAddress.of("jdbc:postgresql://host/record", variables::get);
    assertThat(address.user()).isEqualTo(Optional.of("desk"));
    assertThat(address.password()).isEqualTo(Optional.of("secret"));
    DatabaseAddress own = DatabaseAddress.of("jdbc:postgresql://me:mine@host/r", variables::get);
    assertThat(own.user()).contains("me");
    assertThat(own.password()).contains("mine");
  }

  @Test
  void noMessageHoldsThePassword() {
    assertThat(of("jdbc:postgresql://desk:secret@host/record").toString())
        .isEqualTo("jdbc:postgresql://host/record");
    List<String> wrong =
        List.of(
            "postgres://desk:secret@host/record",
            "jdbc:mysql://host/record?password=secret",
            "jdbc:postgresql://desk:secret",
            "jdbc:postgresql:/desk:x@secret@host",
            "onrecord.db?secret");
    for (String address : wrong) {
      assertThatThrownBy(() -> of(address))
          .as(address)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("jdbc:postgresql://host:5432/name")
          .hasMessageNotContaining("secret");
    }
  }
}
