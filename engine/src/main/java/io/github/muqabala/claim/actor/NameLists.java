package io.github.muqabala.claim.actor;

import io.github.muqabala.claim.actor.Actor.Kind;
import io.github.muqabala.claim.actor.ActorMention.Form;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.lexicon.UserLexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lists of names, and those of a user. */
final class NameLists {
    private static final String PLACE = "place";

    private final Phrases phrases;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Actor> countryWords = new HashMap<>();

    NameLists(Phrases phrases) {
        this.phrases = phrases;
    }

    /** All actors by their ids. */
    Map<String, Actor> actors() {
        return actors;
    }

    /** The countries that have Arabic names of one word, by those names, folded. */
    Map<String, Actor> countryWords() {
        return countryWords;
    }

    void read(UserLexicon user) {
        readCountries();
        readActors();
        user.actors().forEach(this::addUsers);
        readDemonyms();
        for (LexiconFile.Line line : Phrases.lines("seats.tsv")) {
            Actor actor = known(line.type());
            line.forms().forEach(form -> phrases.of(form).name(actor, Form.METONYM));
        }
        readAmbiguous();
    }

    private void readCountries() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String list : List.of("countries.tsv", "aliases.tsv")) {
            for (LexiconFile.Line line : Phrases.lines(list)) {
                names.computeIfAbsent(line.type(), id -> new ArrayList<>()).addAll(line.forms());
            }
        }
        names.forEach((id, forms) -> {
            Actor country = add(id, Kind.COUNTRY, forms, null, List.of());
            for (String form : forms) {
                phrases.of(form).name(country, Form.NAME);
                String folded = Phrases.folded(form);
                if (folded.indexOf(' ') < 0 && Phrases.isArabic(form)) {
                    countryWords.put(folded, country);
                }
            }
        });
    }

    private void readActors() {
        for (LexiconFile.Line line : Phrases.lines("actors.tsv")) {
            String[] type = line.type().split(" ", -1);
            Kind kind = Kind.valueOf(type[0]);
            String rest = type.length > 2 ? type[2] : null;
            boolean group = kind == Kind.GROUP;
            List<String> members = group && rest != null ? List.of(rest.split(",", -1)) : List.of();
            Actor actor = add(type[1], kind, line.forms(), group ? null : rest, members);
            line.forms().forEach(form -> phrases.of(form).name(actor, Form.NAME));
        }
    }

    /** What the user says goes before what the lists say. */
    private void addUsers(UserLexicon.Actor given) {
        Actor known = actors.get(given.id());
        Kind kind =
                given.kind() != null ? Kind.valueOf(given.kind()) : known == null ? Kind.ORGANISATION : known.kind();
        String arabic = firstOf(given.arabic(), known == null ? null : known.arabic(), given.id());
        String english = firstOf(given.english(), known == null ? null : known.english(), given.id());
        String affiliation = given.affiliation() == null && known != null ? known.affiliation() : given.affiliation();
        List<String> members = given.members().isEmpty() && known != null ? known.members() : given.members();
        Actor actor = new Actor(given.id(), kind, arabic, english, affiliation, members);
        actors.put(actor.id(), actor);
        if (known != null) {
            phrases.replace(known, actor);
        }
        given.forms().forEach(form -> phrases.of(form).nameOnly(actor));
    }

    private static String firstOf(@Nullable String first, @Nullable String second, String last) {
        return Objects.requireNonNullElse(first, Objects.requireNonNullElse(second, last));
    }

    private void readDemonyms() {
        Map<String, List<String>> listed = new HashMap<>();
        for (LexiconFile.Line line : Phrases.lines("demonyms.tsv")) {
            listed.computeIfAbsent(line.type(), id -> new ArrayList<>()).addAll(line.forms());
        }
        for (Actor actor : actors.values()) {
            List<String> forms = listed.getOrDefault(actor.id(), List.of());
            Set<String> all = new LinkedHashSet<>();
            for (String form : forms) {
                all.addAll(Phrases.isArabic(form) ? Nisba.forms(form) : englishForms(form));
            }
            if (actor.kind() == Kind.COUNTRY && forms.stream().noneMatch(Phrases::isArabic)) {
                all.addAll(Nisba.of(actor.arabic()));
            }
            all.forEach(form -> phrases.of(form).nameUnlessNamed(actor, Form.DEMONYM));
        }
    }

    private static List<String> englishForms(String demonym) {
        char last = demonym.charAt(demonym.length() - 1);
        boolean plural = "bcdeiknrt".indexOf(last) >= 0 && !demonym.endsWith("ese") && !demonym.endsWith("men");
        return plural ? List.of(demonym, demonym + "s") : List.of(demonym);
    }

    private void readAmbiguous() {
        for (LexiconFile.Line line : Phrases.lines("ambiguous.tsv")) {
            for (String form : line.forms()) {
                if (line.type().equals(PLACE)) {
                    Actor state = Objects.requireNonNull(phrases.of(form).actor(), form);
                    phrases.of(form)
                            .addOther(new Actor(
                                    PLACE + ":" + state.id(),
                                    Kind.PLACE,
                                    state.arabic(),
                                    state.english(),
                                    state.id(),
                                    List.of()));
                } else {
                    List<String> forms = Phrases.isArabic(form) ? Nisba.forms(form) : List.of(form);
                    forms.forEach(each -> addOthers(each, line.type()));
                }
            }
        }
    }

    private void addOthers(String form, String ids) {
        for (String id : ids.split(" ", -1)) {
            phrases.of(form).addOther(known(id));
        }
    }

    private Actor add(String id, Kind kind, List<String> forms, @Nullable String affiliation, List<String> members) {
        String arabic = forms.stream().filter(Phrases::isArabic).findFirst().orElse(forms.get(0));
        String english = forms.stream()
                .filter(form -> !Phrases.isArabic(form))
                .findFirst()
                .orElse(id);
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
}
