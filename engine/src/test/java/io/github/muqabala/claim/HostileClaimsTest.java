package io.github.muqabala.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.UnreadableArticleException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made to take long: whatever is quadratic takes minutes of it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileClaimsTest {
    private static final int SIZE = 1_000_000;

    private static Stream<String> texts() {
        return Stream.of(
                repeated("\" « “ ‘ ( "),
                repeated("قال «"),
                repeated("قال مسؤول مصري إن "),
                repeated("وأضاف أن الجزائر ترفض "),
                repeated("مصر وتونس والجزائر و"),
                repeated("رفض "),
                repeated("لا "),
                repeated("إذا "),
                repeated("said that "),
                repeated("“said Egypt ” "),
                repeated("مئة وواحد و"),
                repeated("12.3,4 "),
                repeated("يوم الخميس الماضي "),
                "(".repeat(10_000) + "قال" + ")".repeat(10_000) + repeated(" كلمة"),
                repeated("كلمة ").replace(".", ""));
    }

    private static String repeated(String part) {
        return part.repeat(SIZE / part.length());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void takesTimeInProportionToItsLength(String text) throws UnreadableArticleException {
        byte[] bytes = ("كلمة " + text).getBytes(StandardCharsets.UTF_8);
        List<Claim> claims = Claims.of(
                new ArticleReader().extract("hostile", new ByteArrayInputStream(bytes)), ClaimOptions.standard());

        assertThat(claims).allSatisfy(claim -> assertThat(claim.span().length()).isPositive());
    }
}
