package id.jenjang.counselling;

import id.jenjang.people.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Opens cases for one of the two. */
record CaseSheet(Cases cases, Optional<Seal> seal, Names names, LocalDate today) {
    List<CaseRow> rows(List<CounsellingCase> all, UUID reader) {
        Map<UUID, String> called =
                names.people(all.stream().map(one -> one.other(reader)).toList());
        return all.stream().map(one -> row(one, reader, called)).toList();
    }

    CaseView view(CounsellingCase one, UUID reader) {
        return new CaseView(
                rows(List.of(one), reader).get(0),
                opened(one.topic(), one.place("topic")),
                one.outcome().flatMap(words -> opened(words, one.place("outcome"))),
                one.meetingAt()
                        .map(at -> new Meeting(
                                at,
                                one.meetingMinutes(),
                                opened(one.meetingPlace(), one.place("meeting")).orElse(""))),
                one.endedAt(),
                cases.notes(one).stream().map(note -> row(note, one, reader)).toList(),
                cases.actions(one).stream()
                        .map(action -> row(action, one, reader))
                        .toList(),
                one.version());
    }

    private static CaseRow row(CounsellingCase one, UUID reader, Map<UUID, String> called) {
        UUID other = one.other(reader);
        return new CaseRow(
                one.uuid(),
                one.counselledBy(reader),
                other,
                called.getOrDefault(other, ""),
                one.kind(),
                one.state(),
                one.askedAt(),
                one.meetingAt(),
                one.unreadBy(reader));
    }

    private NoteRow row(CounsellingNote note, CounsellingCase one, UUID reader) {
        return new NoteRow(note.author().equals(reader), note.writtenAt(), opened(note.words(), note.place(one)));
    }

    private ActionRow row(CounsellingAction action, CounsellingCase one, UUID reader) {
        return new ActionRow(
                action.uuid(),
                action.doer().equals(reader),
                action.dueOn(),
                opened(action.words(), action.place(one)),
                action.doneAt(),
                action.doneAt().isEmpty() && action.dueOn().isBefore(today));
    }

    private Optional<String> opened(byte[] sealed, String place) {
        try {
            return seal.map(keys -> keys.open(sealed, place));
        } catch (SealBroken unreadable) {
            return Optional.empty();
        }
    }
}
