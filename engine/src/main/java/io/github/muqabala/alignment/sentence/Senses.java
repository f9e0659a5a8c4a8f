package io.github.muqabala.alignment.sentence;

import java.util.BitSet;

/** What a word is listed as: on which sides of which oppositions, and as which member of which sets that exclude each other. */
final class Senses {
    static final Senses NONE = new Senses(new int[0], new int[0]);

    /** Even numbers and their odd successors are opposed. */
    private final int[] poles;
    /** Each set that it is of, and which member of it. */
    private final int[] members;

    Senses(int[] poles, int[] members) {
        this.poles = poles;
        this.members = members;
    }

    boolean isOpposedTo(Senses other) {
        for (int pole : poles) {
            for (int that : other.poles) {
                if ((pole ^ 1) == that) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Adds the sides it is on. */
    void addSides(BitSet sides) {
        for (int pole : poles) {
            sides.set(pole);
        }
    }

    /** Whether it is on the side of loss, refusal or harm of an opposition. */
    boolean isDark() {
        for (int pole : poles) {
            if ((pole & 1) == 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is on a side of an opposition. */
    boolean isOpposable() {
        return poles.length > 0;
    }

    /** Whether it is a member of a set, as names of countries are. */
    boolean isMember() {
        return members.length > 0;
    }

    boolean isLike(Senses other) {
        for (int pole : poles) {
            for (int that : other.poles) {
                if (pole == that) {
                    return true;
                }
            }
        }
        return isSameMember(other);
    }

    /** Whether both are members of one set, but not the same. */
    boolean isAlternativeTo(Senses other) {
        return !isSameMember(other) && sharesSet(other);
    }

    private boolean sharesSet(Senses other) {
        for (int i = 0; i < members.length; i += 2) {
            for (int j = 0; j < other.members.length; j += 2) {
                if (members[i] == other.members[j]) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSameMember(Senses other) {
        for (int i = 0; i < members.length; i += 2) {
            for (int j = 0; j < other.members.length; j += 2) {
                if (members[i] == other.members[j] && members[i + 1] == other.members[j + 1]) {
                    return true;
                }
            }
        }
        return false;
    }
}
