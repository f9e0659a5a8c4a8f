package io.github.muqabala.report;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Modality;
import io.github.muqabala.claim.Position;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.claim.stance.Stance;
import io.github.muqabala.claim.topic.Topic;
import io.github.muqabala.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Claims of no sense, whose parts lie across one another in any way there is. */
public final class RandomClaims {
    private final Random random;
    private final int length;

    private RandomClaims(long seed, int length) {
        this.random = new Random(seed);
        this.length = length;
    }

    /** Claims over a text, one after the other and some of it in none. */
    public static List<Claim> over(String text, long seed) {
        RandomClaims claims = new RandomClaims(seed, text.length());
        List<Claim> all = new ArrayList<>();
        int done = 0;
        while (done < text.length()) {
            int start = Math.min(text.length(), done + claims.random.nextInt(10));
            int end = Math.min(text.length(), start + 1 + claims.random.nextInt(60));
            if (end > start) {
                all.add(claims.claim(new Span(start, end)));
            }
            done = end;
        }
        return all;
    }

    private Claim claim(Span span) {
        return new Claim(
                span,
                any(Claim.Place.values()),
                some(this::attribution),
                some(() -> new ActorMention(span(), actor(), any(ActorMention.Form.values()), some(this::actor))),
                some(this::position),
                any(Modality.values()),
                random.nextBoolean(),
                some(this::quantity),
                some(this::date));
    }

    private Attribution attribution() {
        Span content = span();
        return new Attribution(
                any(Attribution.Form.values()),
                perhaps(span()),
                random.nextBoolean(),
                perhaps(span()),
                span(),
                List.of(content, new Span(content.end(), length)));
    }

    private Actor actor() {
        String name = "name" + random.nextInt(5);
        return new Actor(
                name, any(Actor.Kind.values()), random.nextBoolean() ? name : "", "", perhaps(name), List.of());
    }

    private Position position() {
        return new Position(
                actor(),
                span(),
                any(Stance.values()),
                span(),
                perhaps(span()),
                span(),
                some(() -> new Topic("topic", random.nextBoolean(), some(this::span))),
                any(Modality.values()),
                perhaps(span()));
    }

    private Quantity quantity() {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(1000), random.nextInt(60) - 30);
        return new Quantity(
                span(),
                span(),
                low,
                perhaps(low.add(BigDecimal.ONE)),
                any(Quantity.Precision.values()),
                any(Quantity.Measure.values()),
                perhaps("km"),
                perhaps(span()));
    }

    private DateExpression date() {
        LocalDate first = perhaps(LocalDate.of(2015, 2, 1 + random.nextInt(28)));
        return new DateExpression(
                span(),
                first,
                first == null ? null : first.plusDays(random.nextInt(40)),
                any(DateExpression.Granularity.values()),
                any(DateExpression.Basis.values()));
    }

    private Span span() {
        int start = random.nextInt(length);
        return new Span(start, start + random.nextInt(Math.min(80, length - start) + 1));
    }

    private <T> List<T> some(Supplier<T> each) {
        List<T> some = new ArrayList<>();
        while (random.nextBoolean()) {
            some.add(each.get());
        }
        return some;
    }

    private <T> @Nullable T perhaps(T value) {
        return random.nextBoolean() ? value : null;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
