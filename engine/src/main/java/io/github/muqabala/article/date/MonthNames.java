package io.github.muqabala.article.date;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of months as news pages have them: Arabic ones of Egypt, the Maghreb and the Levant, and European ones. */
final class MonthNames {
    /** Twelve names a line, January first; variants of one month are parted by a slash, blanks in them by a low line. */
    private static final List<String> YEARS = List.of(
            "يناير فبراير مارس أبريل/ابريل/إبريل مايو/مايس يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر"
                    + " أكتوبر/اكتوبر نوفمبر ديسمبر",
            "كانون_الثاني شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب/اب أيلول/ايلول تشرين_الأول/تشرين_الاول"
                    + " تشرين_الثاني كانون_الأول/كانون_الاول",
            "جانفي فيفري مارس أفريل/افريل ماي جوان جويلية/جويليه أوت/اوت سبتمبر أكتوبر نوفمبر ديسمبر",
            "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
            "january february march april may june july august september october november december",
            "jan feb mar apr may jun jul aug sep/sept oct nov dec",
            "januar/jänner februar märz april mai juni juli august september oktober november dezember",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "januari februari maart/mars april mei/maj/mai juni juli augustus/augusti september oktober november december",
            "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık");

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** All names for a regular expression, longer ones first. */
    static String alternatives() {
        return NUMBERS.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> name.replace(" ", "\\s+"))
                .collect(Collectors.joining("|"));
    }

    /** The number of a month, from 1, by a name that {@link #alternatives} has. */
    static int number(String name) {
        return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String year : YEARS) {
            String[] months = year.split(" ", -1);
            for (int i = 0; i < months.length; i++) {
                for (String name : months[i].split("/", -1)) {
                    numbers.putIfAbsent(name.replace('_', ' '), i + 1);
                }
            }
        }
        return numbers;
    }
}
