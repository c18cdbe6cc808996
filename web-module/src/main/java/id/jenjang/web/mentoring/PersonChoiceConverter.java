package id.jenjang.web.mentoring;

import id.jenjang.web.ladder.Addresses;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A person's id with the label that was shown; the label comes back as it was and is believed by nobody. */
@FacesConverter("personChoice")
public class PersonChoiceConverter implements Converter<PersonChoice> {
    private static final int ID = 36;

    @Override
    public PersonChoice getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null || value.length() <= ID
                ? null
                : Addresses.id(value.substring(0, ID))
                        .map(id -> new PersonChoice(id, value.substring(ID + 1)))
                        .orElse(null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, PersonChoice value) {
        return value == null ? "" : value.employee() + " " + value.label();
    }
}
