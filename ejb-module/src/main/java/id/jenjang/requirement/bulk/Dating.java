package id.jenjang.requirement.bulk;

/** A day about the person at an index, as an epoch day. */
@FunctionalInterface
interface Dating {
    /** No day at all. */
    int NEVER = Integer.MAX_VALUE;

    int at(int person);
}
