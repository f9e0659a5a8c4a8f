package io.github.muqabala.claim.actor;

import io.github.muqabala.claim.actor.Actor.Kind;
import io.github.muqabala.claim.actor.ActorMention.Form;
import io.github.muqabala.lexicon.Clitics;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.lexicon.UserLexicon;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All lists of this package, and what a user adds, as one table. */
final class ActorLexicon {
    private static final String PLACE = "place";

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, List<String>> borders = new HashMap<>();
    private final Map<String, Phrase> phrases = new LinkedHashMap<>();
    /** The folded names of countries of one word, for words that were run together. */
    private final Map<String, Actor> countryWords = new HashMap<>();

    private final PhraseTable<Entry> table;

    /** What is gathered of a phrase while the lists are read. */
    private static final class Phrase {
        private final String written;
        private LetterCase letterCase;
        private @Nullable Actor actor;
        private Form form = Form.NAME;
        private final List<Actor> others = new ArrayList<>();
        private @Nullable Role role;
        private List<String> shortFor = List.of();
        private final EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);

        private Phrase(String written) {
            this.written = written;
            this.letterCase = LetterCase.of(written);
        }

        private void name(Actor named, Form by) {
            if (actor == null) {
                actor = named;
                form = by;
            } else if (!actor.id().equals(named.id())) {
                others.add(named);
            }
        }

        private Entry entry() {
            return new Entry(actor, form, List.copyOf(others), role, shortFor, traits, letterCase);
        }
    }

    ActorLexicon(UserLexicon user) {
        readCountries();
        readActors();
        addUsers(user);
        readDemonyms();
        readSeats();
        readAmbiguous();
        readWords();
        PhraseTable.Builder<Entry> builder = PhraseTable.builder(Clitics.ALL);
        phrases.forEach((folded, phrase) -> builder.add(phrase.written, phrase.entry()));
        table = builder.build();
        phrases.clear();
    }

    PhraseTable<Entry> table() {
        return table;
    }

    Set<String> ids() {
        return Collections.unmodifiableSet(actors.keySet());
    }

    @Nullable
    Actor actor(String id) {
        return actors.get(id);
    }

    /** Who lies around a country; empty if it is not listed. */
    List<String> borders(String country) {
        return borders.getOrDefault(country, List.of());
    }

    /** The countries that have names of one word, by those names, folded. */
    Map<String, Actor> countryWords() {
        return countryWords;
    }

    private void readCountries() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String list : List.of("countries.tsv", "aliases.tsv")) {
            for (LexiconFile.Line line : lines(list)) {
                names.computeIfAbsent(line.type(), id -> new ArrayList<>()).addAll(line.forms());
            }
        }
        names.forEach((id, forms) -> {
            Actor country = actor(id, Kind.COUNTRY, forms, null, List.of());
            for (String form : forms) {
                phrase(form).name(country, Form.NAME);
                String folded = folded(form);
                if (folded.indexOf(' ') < 0 && isArabic(form)) {
                    countryWords.put(folded, country);
                }
            }
        });
    }

    private void readActors() {
        for (LexiconFile.Line line : lines("actors.tsv")) {
            String[] type = line.type().split(" ", -1);
            Kind kind = Kind.valueOf(type[0]);
            String rest = type.length > 2 ? type[2] : null;
            boolean group = kind == Kind.GROUP;
            List<String> members = group && rest != null ? List.of(rest.split(",", -1)) : List.of();
            Actor actor = actor(type[1], kind, line.forms(), group ? null : rest, members);
            line.forms().forEach(form -> phrase(form).name(actor, Form.NAME));
        }
    }

    /** What the user says goes before what the lists say. */
    private void addUsers(UserLexicon user) {
        for (UserLexicon.Actor given : user.actors()) {
            Actor known = actors.get(given.id());
            Kind kind = given.kind() == null
                    ? known == null ? Kind.ORGANISATION : known.kind()
                    : Kind.valueOf(given.kind());
            String arabic = firstOf(given.arabic(), known == null ? null : known.arabic(), given.id());
            String english = firstOf(given.english(), known == null ? null : known.english(), given.id());
            String affiliation =
                    given.affiliation() == null && known != null ? known.affiliation() : given.affiliation();
            List<String> members = given.members().isEmpty() && known != null ? known.members() : given.members();
            Actor actor = new Actor(given.id(), kind, arabic, english, affiliation, members);
            actors.put(actor.id(), actor);
            phrases.values().stream()
                    .filter(phrase -> known != null && known.equals(phrase.actor))
                    .forEach(phrase -> phrase.actor = actor);
            for (String form : given.forms()) {
                Phrase phrase = phrase(form);
                phrase.actor = actor;
                phrase.form = Form.NAME;
                phrase.others.clear();
            }
        }
    }

    private static String firstOf(@Nullable String first, @Nullable String second, String last) {
        return Objects.requireNonNullElse(first, Objects.requireNonNullElse(second, last));
    }

    private void readDemonyms() {
        Map<String, List<String>> listed = new HashMap<>();
        for (LexiconFile.Line line : lines("demonyms.tsv")) {
            listed.computeIfAbsent(line.type(), id -> new ArrayList<>()).addAll(line.forms());
        }
        for (Actor actor : List.copyOf(actors.values())) {
            List<String> forms = listed.getOrDefault(actor.id(), List.of());
            boolean arabic = forms.stream().anyMatch(ActorLexicon::isArabic);
            Set<String> all = new LinkedHashSet<>();
            for (String form : forms) {
                all.addAll(isArabic(form) ? Nisba.forms(form) : englishForms(form));
            }
            if (!arabic && actor.kind() == Kind.COUNTRY) {
                all.addAll(Nisba.of(actor.arabic()));
            }
            all.forEach(form -> nameUnlessNamed(form, actor, Form.DEMONYM));
        }
    }

    private static List<String> englishForms(String demonym) {
        char last = demonym.charAt(demonym.length() - 1);
        boolean plural = "nikctbr".indexOf(last) >= 0 && !demonym.endsWith("men");
        return plural ? List.of(demonym, demonym + "s") : List.of(demonym);
    }

    /** A name of the country itself stays one: سوريا is not the Syrian. */
    private void nameUnlessNamed(String form, Actor actor, Form by) {
        Phrase phrase = phrase(form);
        if (phrase.actor == null || phrase.form == by) {
            phrase.name(actor, by);
        }
    }

    private void readSeats() {
        for (LexiconFile.Line line : lines("seats.tsv")) {
            Actor actor = known(line.type());
            line.forms().forEach(form -> phrase(form).name(actor, Form.METONYM));
        }
    }

    private void readAmbiguous() {
        for (LexiconFile.Line line : lines("ambiguous.tsv")) {
            for (String form : line.forms()) {
                Phrase phrase = phrase(form);
                if (line.type().equals(PLACE)) {
                    Actor state = Objects.requireNonNull(phrase.actor, form);
                    phrase.others.add(new Actor(
                            PLACE + ":" + state.id(),
                            Kind.PLACE,
                            state.arabic(),
                            state.english(),
                            state.id(),
                            List.of()));
                } else if (isArabic(form) && form.endsWith("ي")) {
                    Nisba.forms(form).forEach(each -> addOthers(each, line.type()));
                } else {
                    addOthers(form, line.type());
                }
            }
        }
        for (LexiconFile.Line line : lines("borders.tsv")) {
            borders.put(line.type(), line.forms());
        }
    }

    private void addOthers(String form, String ids) {
        for (String id : ids.split(" ", -1)) {
            phrase(form).others.add(known(id));
        }
    }

    private void readWords() {
        for (LexiconFile.Line line : lines("short-names.tsv")) {
            line.forms()
                    .forEach(form -> phrase(form).shortFor = List.of(line.type().split(" ", -1)));
        }
        for (LexiconFile.Line line : lines("roles.tsv")) {
            String[] type = line.type().split(" ", -1);
            Role role = new Role(type[1], type[0].equals("person"));
            for (String form : line.forms()) {
                Phrase phrase = phrase(form);
                phrase.role = role;
            }
        }
        for (LexiconFile.Line line : lines("words.tsv")) {
            for (String trait : line.type().split("\\+", -1)) {
                for (String form : line.forms()) {
                    Phrase phrase = phrase(form);
                    phrase.traits.add(Trait.named(trait));
                    if (trait.equals("none")) {
                        phrase.actor = null;
                    }
                }
            }
        }
    }

    private Actor actor(String id, Kind kind, List<String> forms, @Nullable String affiliation, List<String> members) {
        String arabic =
                forms.stream().filter(ActorLexicon::isArabic).findFirst().orElse(forms.get(0));
        String english =
                forms.stream().filter(form -> !isArabic(form)).findFirst().orElse(id);
        Actor actor = new Actor(id, kind, arabic, english, affiliation, members);
        actors.put(id, actor);
        return actor;
    }

    private Actor known(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalStateException("no actor of that id: " + id);
        }
        return actor;
    }

    /** The phrase of this form, new or met before. */
    private Phrase phrase(String form) {
        Phrase phrase = phrases.computeIfAbsent(folded(form), folded -> new Phrase(form));
        LetterCase written = LetterCase.of(form);
        if (written.compareTo(phrase.letterCase) < 0) {
            phrase.letterCase = written;
        }
        return phrase;
    }

    private static String folded(String form) {
        Words words = Words.of(Text.of(form));
        StringBuilder folded = new StringBuilder();
        for (int word = 0; word < words.size(); word++) {
            folded.append(word == 0 ? "" : " ").append(words.folded(word));
        }
        return folded.toString();
    }

    private static boolean isArabic(String form) {
        char first = form.charAt(0);
        return first >= '\u0621' && first <= '\u06D3';
    }

    private static List<LexiconFile.Line> lines(String name) {
        InputStream in = ActorLexicon.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no such list: " + name);
        }
        return LexiconFile.read(in, name);
    }
}
