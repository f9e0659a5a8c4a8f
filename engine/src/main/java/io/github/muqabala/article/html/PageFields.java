package io.github.muqabala.article.html;

import io.github.muqabala.article.date.Dates;
import io.github.muqabala.article.html.JsonTree.JsonObject;
import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.article.metadata.MetadataField.Name;
import io.github.muqabala.article.metadata.MetadataField.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what a page says of its article in order of how far it is to be trusted. */
final class PageFields {
    private static final List<String> AUTHOR_METAS =
            List.of("author", "article:author", "parsely-author", "sailthru.author", "cxenseparse:author");

    private final PageSigns signs;
    private final List<Line> lines;
    private final JsonObject article;
    private final @Nullable String url;
    private final List<String> outletNames;
    private final FieldList fields = new FieldList();

    private PageFields(PageSigns signs, List<Line> lines, @Nullable String url) {
        this.signs = signs;
        this.lines = lines;
        this.url = url;
        article = LinkedArticle.of(signs.objects());
        outletNames = new ArrayList<>(signs.meta("og:site_name"));
        outletNames.addAll(publishers());
        outletNames.addAll(signs.meta("application-name"));
    }

    /**
     * The fields of a page.
     *
     * @param lines those above the body and the first of it, in order
     */
    static List<MetadataField> of(PageSigns signs, List<Line> lines, @Nullable String url) {
        PageFields page = new PageFields(signs, lines, url);
        page.titles();
        page.outlets();
        page.authors();
        page.dates();
        page.addresses();
        page.others();
        return page.fields.fields();
    }

    private void titles() {
        List<String> said = new ArrayList<>(article.texts("headline"));
        said.addAll(signs.meta("og:title"));
        said.addAll(signs.meta("twitter:title"));
        String element = signs.title();
        List<String> others = List.copyOf(said);
        if (element != null) {
            said.add(element);
        }
        String heading = Titles.heading(lines, said).orElse("");
        for (String title : signs.meta("og:title")) {
            if (Titles.lacksKicker(title, article.texts("headline"))) {
                fields.add(Name.TITLE, title, Origin.OPEN_GRAPH);
            }
        }
        for (String title : article.texts("headline")) {
            fields.add(Name.TITLE, Titles.withoutOutlet(title, heading, outletNames), Origin.JSON_LD);
        }
        for (String title : signs.meta("og:title")) {
            fields.add(Name.TITLE, Titles.withoutOutlet(title, heading, outletNames), Origin.OPEN_GRAPH);
        }
        fields.add(Name.TITLE, heading, Origin.HEADING);
        fields.addAll(Name.TITLE, signs.meta("twitter:title"), Origin.META);
        fields.addAll(Name.TITLE, signs.meta("dc.title"), Origin.DUBLIN_CORE);
        if (element != null) {
            String title = Titles.withoutOutlet(element, heading, outletNames);
            fields.add(Name.TITLE, Titles.withoutLast(title, others), Origin.TITLE_ELEMENT);
        }
        fields.addAll(Name.SUBTITLE, article.texts("alternativeHeadline"), Origin.JSON_LD);
        fields.addAll(Name.SUBTITLE, signs.meta("og:description"), Origin.OPEN_GRAPH);
        fields.addAll(Name.SUBTITLE, signs.meta("description"), Origin.META);
    }

    private List<String> publishers() {
        List<String> names = new ArrayList<>();
        for (Object value : article.all("publisher")) {
            if (value instanceof JsonObject object) {
                names.addAll(LinkedArticle.resolve(object, signs.objects()).texts("name"));
            }
        }
        return names;
    }

    private void outlets() {
        fields.addAll(Name.OUTLET, signs.meta("og:site_name"), Origin.OPEN_GRAPH);
        fields.addAll(Name.OUTLET, publishers(), Origin.JSON_LD);
        fields.addAll(Name.OUTLET, signs.meta("application-name"), Origin.META);
        fields.addAll(Name.OUTLET, signs.meta("dc.publisher"), Origin.DUBLIN_CORE);
        String element = signs.title();
        if (element != null) {
            Titles.outlet(element).ifPresent(outlet -> fields.add(Name.OUTLET, outlet, Origin.TITLE_ELEMENT));
        }
    }

    private void authors() {
        Authors linked = Authors.of(article, signs.objects());
        add(linked.persons(), Origin.JSON_LD);
        for (String name : AUTHOR_METAS) {
            add(names(signs.meta(name)), Origin.META);
        }
        add(names(signs.meta("dc.creator")), Origin.DUBLIN_CORE);
        add(names(signs.property("author")), Origin.MICRODATA);
        for (String byline : signs.bylines()) {
            add(Authors.persons(byline), Origin.BYLINE);
        }
        for (Line line : lines) {
            if (Cues.isByline(line)) {
                add(Authors.persons(line.text()), Origin.BYLINE);
            }
        }
        // An article that nobody is named for is the outlet's, which pages say as if it were a person.
        if (!fields.has(Name.AUTHOR)) {
            fields.addAll(Name.AUTHOR, linked.others(), Origin.JSON_LD);
        }
        for (String credit : article.texts("author")) {
            Authors.agency(credit).ifPresent(agency -> fields.add(Name.AGENCY, agency, Origin.JSON_LD));
        }
    }

    private static List<String> names(List<String> values) {
        List<String> names = new ArrayList<>();
        values.forEach(value -> names.addAll(Authors.in(value)));
        return names;
    }

    /** Authors are those of the first origin that has any but the outlet: others have the same in other words. */
    private void add(List<String> names, Origin origin) {
        if (!fields.has(Name.AUTHOR)) {
            names.stream()
                    .limit(Authors.MOST)
                    .filter(name -> !isOutlet(name))
                    .forEach(name -> fields.add(Name.AUTHOR, name, origin));
        }
    }

    private boolean isOutlet(String name) {
        return Authors.isDomain(name)
                || outletNames.stream()
                        .anyMatch(outlet -> FieldList.clean(outlet).equalsIgnoreCase(name));
    }

    private void dates() {
        date(Name.PUBLISHED, article.texts("datePublished"), Origin.JSON_LD);
        date(Name.PUBLISHED, signs.meta("article:published_time"), Origin.OPEN_GRAPH);
        date(Name.PUBLISHED, signs.meta("og:article:published_time"), Origin.OPEN_GRAPH);
        date(Name.PUBLISHED, signs.property("datePublished"), Origin.MICRODATA);
        for (String name : List.of(
                "date",
                "publishdate",
                "pubdate",
                "publish-date",
                "article.published",
                "parsely-pub-date",
                "sailthru.date",
                "cxenseparse:recs:publishtime",
                "last-modified-date",
                "datepublished")) {
            date(Name.PUBLISHED, signs.meta(name), Origin.META);
        }
        for (String name : List.of("dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date.created")) {
            date(Name.PUBLISHED, signs.meta(name), Origin.DUBLIN_CORE);
        }
        date(Name.PUBLISHED, article.texts("dateCreated"), Origin.JSON_LD);
        if (url != null) {
            Dates.inAddress(url).ifPresent(day -> fields.add(Name.PUBLISHED, day, Origin.URL));
        }
        date(Name.PUBLISHED, signs.times(), Origin.TIME_ELEMENT);
        date(Name.MODIFIED, article.texts("dateModified"), Origin.JSON_LD);
        date(Name.MODIFIED, signs.meta("article:modified_time"), Origin.OPEN_GRAPH);
        date(Name.MODIFIED, signs.meta("og:updated_time"), Origin.OPEN_GRAPH);
        date(Name.MODIFIED, signs.property("dateModified"), Origin.MICRODATA);
        for (Line line : lines) {
            if (line.text().length() <= 120) {
                Optional<String> date = Dates.inText(line.text());
                date.ifPresent(day -> fields.add(
                        Cues.isUpdate(line.text()) ? Name.MODIFIED : Name.PUBLISHED, day, Origin.VISIBLE_TEXT));
            }
        }
    }

    private void date(Name name, List<String> values, Origin origin) {
        for (String value : values) {
            Dates.inValue(FieldList.clean(value)).ifPresent(date -> fields.add(name, date, origin));
        }
    }

    private void addresses() {
        fields.add(Name.URL, signs.canonical(), Origin.CANONICAL_LINK);
        fields.addAll(Name.URL, signs.meta("og:url"), Origin.OPEN_GRAPH);
        fields.add(Name.URL, url, Origin.URL);
        fields.addAll(Name.SOURCE_LINK, signs.meta("original-source"), Origin.META);
        fields.addAll(Name.SOURCE_LINK, signs.meta("syndication-source"), Origin.META);
    }

    private void others() {
        fields.add(Name.LANGUAGE, signs.language(), Origin.HTML_LANG);
        fields.addAll(Name.LANGUAGE, article.texts("inLanguage"), Origin.JSON_LD);
        fields.addAll(Name.LANGUAGE, signs.meta("content-language"), Origin.META);
        for (String locale : signs.meta("og:locale")) {
            fields.add(Name.LANGUAGE, locale.replace('_', '-'), Origin.OPEN_GRAPH);
        }
        keywords(article.texts("keywords"), Origin.JSON_LD);
        keywords(signs.meta("article:tag"), Origin.OPEN_GRAPH);
        keywords(signs.meta("news_keywords"), Origin.META);
        keywords(signs.meta("keywords"), Origin.META);
        for (Line line : lines) {
            Cues.source(line).ifPresent(source -> fields.add(Name.AGENCY, source, Origin.VISIBLE_TEXT));
        }
    }

    private void keywords(List<String> values, Origin origin) {
        for (String value : values) {
            for (String keyword : value.split("[,،;]", -1)) {
                fields.add(Name.KEYWORD, keyword, origin);
            }
        }
    }
}
