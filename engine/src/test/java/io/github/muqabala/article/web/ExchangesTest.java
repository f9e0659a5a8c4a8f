package io.github.muqabala.article.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExchangesTest {
    /** The start is allowed here as a public host is, and nothing else. */
    @Test
    void everyHostOfARedirectIsChecked() throws Exception {
        try (LoopbackServer server = new LoopbackServer()) {
            URI elsewhere = URI.create(server.url("/there").toString().replace("127.0.0.1", "127.0.0.2"));
            server.redirect("/", elsewhere.toString());
            Exchanges web = new Exchanges(
                    address -> PublicNetworks.contain(address) || "127.0.0.1".equals(address.getHostAddress()));
            assertThatThrownBy(() ->
                            web.follow(server.url("/"), 5, Deadline.in(Duration.ofSeconds(20)), url -> {}, info -> 100))
                    .isInstanceOf(WebException.class)
                    .hasMessageStartingWith(elsewhere + ": its host is in a private network (127.0.0.2); ");
            assertThat(server.paths()).containsExactly("/");
        }
    }
}
