package io.github.muqabala.report.wording;

import io.github.muqabala.alignment.Cell;
import io.github.muqabala.claim.stance.Stance;

/** Where an actor stands, as a sign that is told apart without colours. */
public enum StanceSign {
    FOR("+"),
    AGAINST("−"),
    /** One article reports it for and against. */
    BOTH("±"),
    WARNS("!"),
    ACCUSES("^"),
    DENIES("×"),
    WEIGHS("?"),
    SILENT("·"),
    DOES("=");

    private final String sign;

    StanceSign(String sign) {
        this.sign = sign;
    }

    /** One character. */
    public String sign() {
        return sign;
    }

    public static StanceSign of(Cell cell) {
        return cell.divided() ? BOTH : of(cell.stance());
    }

    public static StanceSign of(Stance stance) {
        return switch (stance) {
            case SUPPORT, DEMAND, OFFER -> FOR;
            case REJECT -> AGAINST;
            case WARN -> WARNS;
            case ACCUSE -> ACCUSES;
            case DENY -> DENIES;
            case CONSIDER -> WEIGHS;
            case NO_COMMENT -> SILENT;
            case REPORT -> DOES;
        };
    }
}
