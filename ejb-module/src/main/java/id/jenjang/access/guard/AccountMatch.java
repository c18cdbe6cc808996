package id.jenjang.access.guard;

import id.jenjang.people.KnownEmployees;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * By what a sign-on name is matched to an employee where sign-on itself does not say ({@code jenjang.account.match}).
 */
enum AccountMatch {
    /** By nothing: accounts belong to nobody. */
    NONE,
    /** The sign-on name is the NIP, NI PPPK or staff number. */
    NUMBER,
    /** The sign-on name is the office e-mail address. */
    EMAIL;

    static AccountMatch of(String setting) {
        try {
            return valueOf(setting.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("jenjang.account.match is none, number or email, not " + setting, e);
        }
    }

    Optional<UUID> employee(String user, KnownEmployees employees) {
        return switch (this) {
            case NONE -> Optional.empty();
            case NUMBER -> employees.byNumber(user);
            case EMAIL -> employees.byEmail(user);
        };
    }
}
