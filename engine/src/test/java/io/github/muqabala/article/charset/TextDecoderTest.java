package io.github.muqabala.article.charset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.article.charset.TextDecoder.Malformed;
import io.github.muqabala.fixtures.Fixtures;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String ARABIC = Fixtures.article("ar-wire-a");
    private static final String ENGLISH = Fixtures.article("en-wire-a");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkNamesTheEncodingAndIsNoPartOfTheText(String name) throws Exception {
        DecodedText decoded = decode(("\uFEFF" + ARABIC).getBytes(Charset.forName(name)));
        assertThat(decoded).isEqualTo(new DecodedText(ARABIC, Charset.forName(name), Evidence.BYTE_ORDER_MARK, 0));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,ar-wire-a", "UTF-16BE,ar-wire-a", "UTF-16LE,en-wire-a", "UTF-16BE,en-wire-a"})
    void utf16WithoutAMarkIsToldByItsPairs(String name, String article) throws Exception {
        String text = Fixtures.article(article);
        for (int length : new int[] {10, 60, 300, text.length()}) {
            DecodedText decoded = decode(text.substring(0, length).getBytes(Charset.forName(name)));
            assertThat(decoded.text()).isEqualTo(text.substring(0, length));
            assertThat(decoded.evidence()).isEqualTo(Evidence.BYTE_PAIRS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
    void arabicInOneByteACharacterIsToldByStatistics(String name) throws Exception {
        Charset charset = Charset.forName(name);
        for (String article : new String[] {"ar-wire-a", "ar-egypt", "ar-algeria", "ar-tunisia", "ar-unrelated"}) {
            // What these encodings do not have, such as an em dash in the second, is a question mark in the file.
            String text = new String(Fixtures.article(article).getBytes(charset), charset);
            for (int length : new int[] {120, 300, 1_000, text.length()}) {
                DecodedText decoded = decode(
                        text.substring(0, Math.min(length, text.length())).getBytes(charset));
                assertThat(decoded.charset()).as("%s, %d", article, length).isEqualTo(charset);
                assertThat(text).startsWith(decoded.text());
                assertThat(decoded.evidence()).isEqualTo(Evidence.STATISTICS);
            }
        }
    }

    @Test
    void westernLettersInOneByteACharacterAreWindows1252() throws Exception {
        String text =
                "Le préfet a déclaré que la route côtière serait rouverte après les fêtes – « dès que possible ».";
        assertThat(decode(text.getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo(text);
    }

    @Test
    void wellFormedUtf8IsThatWhateverIsDeclared() throws Exception {
        byte[] page = ("<meta charset=windows-1256>" + ARABIC).getBytes(StandardCharsets.UTF_8);
        DecodedText decoded = TextDecoder.decode(page, new CharsetHints(null, "ISO-8859-6", true), Malformed.REPORT);
        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.evidence()).isEqualTo(Evidence.WELL_FORMED);
    }

    @Test
    void aServerIsBelievedBeforeThePageAndThePageBeforeStatistics() throws Exception {
        byte[] page =
                "<html><head><meta charset=\"ISO-8859-6\"></head>فتح الميناء".getBytes(Charset.forName("windows-1256"));
        assertThat(TextDecoder.decode(page, new CharsetHints(null, "windows-1256", true), Malformed.REPORT))
                .extracting(DecodedText::evidence, decoded -> decoded.charset().name())
                .containsExactly(Evidence.HTTP_HEADER, "windows-1256");
        assertThat(TextDecoder.decode(page, new CharsetHints(null, null, true), Malformed.REPLACE))
                .extracting(DecodedText::evidence, decoded -> decoded.charset().name())
                .containsExactly(Evidence.META_ELEMENT, "ISO-8859-6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<META CHARSET=windows-1256>",
                "<meta http-equiv='Content-Type' content='text/html; charset=windows-1256'>",
                "<!-- <meta charset=utf-8> --><meta name=a content=b><meta charset = 'windows-1256' />",
                "<?xml version=\"1.0\" encoding=\"windows-1256\"?>"
            })
    void aPageNamesItsEncodingInSeveralWays(String declaration) throws Exception {
        byte[] page = (declaration + "بدأ المعرض").getBytes(Charset.forName("windows-1256"));
        assertThat(TextDecoder.decode(page, new CharsetHints(null, null, true), Malformed.REPORT)
                        .text())
                .isEqualTo(declaration + "بدأ المعرض");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "no such thing", "%%", "UTF-16"})
    void aDeclarationThatCannotBeTrueIsPassedOver(String declared) throws Exception {
        byte[] text = ARABIC.getBytes(Charset.forName("windows-1256"));
        assertThat(TextDecoder.decode(text, new CharsetHints(null, declared, false), Malformed.REPORT)
                        .charset()
                        .name())
                .isEqualTo("windows-1256");
    }

    @Test
    void whatTheCallerGivesIsFinal() throws Exception {
        CharsetHints given = new CharsetHints(Charset.forName("ISO-8859-6"), "utf-8", false);
        byte[] text = "افتتح السوق".getBytes(Charset.forName("ISO-8859-6"));
        assertThat(TextDecoder.decode(text, given, Malformed.REPORT).text()).isEqualTo("افتتح السوق");
        CharsetHints utf8 = new CharsetHints(StandardCharsets.UTF_8, null, false);
        assertThatThrownBy(() -> TextDecoder.decode(text, utf8, Malformed.REPORT))
                .isInstanceOf(MalformedTextException.class);
    }

    @Test
    void damagedUtf8IsAnErrorWithItsPlaceOrReplacedAndCounted() throws Exception {
        byte[] good = ARABIC.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.writeBytes(good);
        damaged.write(0xFF);
        damaged.writeBytes(good);
        damaged.write(0xD8);
        assertThatThrownBy(() -> decode(damaged.toByteArray()))
                .isInstanceOf(MalformedTextException.class)
                .hasMessage("not UTF-8 text: byte " + good.length + " (0xFF) is invalid");
        assertThat(TextDecoder.decode(damaged.toByteArray(), CharsetHints.NONE, Malformed.REPLACE))
                .isEqualTo(new DecodedText(
                        ARABIC + "\uFFFD" + ARABIC + "\uFFFD", StandardCharsets.UTF_8, Evidence.STATISTICS, 2));
    }

    @Test
    void aZeroByteIsBinary() {
        assertThatThrownBy(() -> decode("the har\0bour of the old town".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("binary, not text: byte 7 is zero");
    }

    @Test
    void noBytesAreNoText() throws Exception {
        assertThat(decode(new byte[0]).text()).isEmpty();
    }

    @Test
    void asciiIsUtf8() throws Exception {
        assertThat(decode("Harbour reopens".getBytes(StandardCharsets.US_ASCII)).charset())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void textThatWasReadAsWindows1252AndWrittenAgainIsRestored() {
        for (String text : new String[] {ARABIC, ENGLISH + " – «ça»"}) {
            String broken = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            assertThat(Mojibake.restored(broken)).isEqualTo(text);
        }
        assertThat(Mojibake.restored("Ù„ÙŠØ¨ÙŠØ§")).isEqualTo("ليبيا");
    }

    @Test
    void textThatIsNotBrokenIsNotRestored() {
        assertThat(Mojibake.restored(ARABIC)).isNull();
        assertThat(Mojibake.restored(ENGLISH)).isNull();
        assertThat(Mojibake.restored("déjà vu, naïveté, Ålesund, Øystein, Île de Ré"))
                .isNull();
    }

    private static DecodedText decode(byte[] bytes) throws MalformedTextException {
        return TextDecoder.decode(bytes, CharsetHints.NONE, Malformed.REPORT);
    }
}
