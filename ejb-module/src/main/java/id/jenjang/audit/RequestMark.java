package id.jenjang.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Marks what belongs to one request; tells nothing outside the trail. */
@RequestScoped
class RequestMark {
    private final String mark = UUID.randomUUID().toString();

    String text() {
        return mark;
    }
}
