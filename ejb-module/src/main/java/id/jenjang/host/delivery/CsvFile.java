package id.jenjang.host.delivery;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Unreadable;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/** A CSV file in UTF-8, parted by commas or semicolons. */
final class CsvFile implements DeliveredFile {
    /** Opens the content anew; a second look is needed to name the line of a wrong character. */
    interface Content {
        InputStream open() throws IOException;
    }

    private static final int LOOKAHEAD = 1 << 16;

    private final String name;
    private final Content content;
    private final Limits limits;

    CsvFile(String name, Content content, Limits limits) {
        this.name = name;
        this.content = content;
        this.limits = limits;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(RowTaker rows) throws Unreadable, IOException {
        long[] line = {0};
        try (Reader text = decoded();
                CsvReader<CsvRecord> records = parser(text)) {
            for (CsvRecord each : records) {
                line[0] = each.getStartingLineNumber();
                rows.row(line[0], each.getFields());
            }
        } catch (ByteBudget.Exceeded e) {
            throw e.refusal();
        } catch (CharacterCodingException e) {
            throw wrongEncoding();
        } catch (ZipException | EOFException e) {
            throw damaged();
        } catch (UncheckedIOException e) {
            throw refusal(e.getCause());
        } catch (CsvParseException e) {
            throw broken(e, line[0]);
        }
    }

    private Reader decoded() throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        content.open(),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                LOOKAHEAD);
    }

    private CsvReader<CsvRecord> parser(Reader text) throws IOException {
        skipMark(text);
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(LOOKAHEAD, 4 * limits.fieldCharacters()))
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(limits.columns())
                                .maxFieldSize(limits.fieldCharacters())
                                .maxRecordSize(limits.fieldCharacters() * 10)
                                .build(),
                        text);
    }

    private static void skipMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
    }

    /** The one of comma and semicolon that is more frequent in the line of column names. */
    private static char separator(Reader text) throws IOException {
        text.mark(LOOKAHEAD);
        int balance = 0;
        for (int i = 0; i < LOOKAHEAD - 1; i++) {
            int c = text.read();
            if (c < 0 || c == '\n' || c == '\r') {
                break;
            }
            balance += c == ',' ? 1 : c == ';' ? -1 : 0;
        }
        text.reset();
        return balance < 0 ? ';' : ',';
    }

    private Unreadable refusal(IOException cause) throws IOException {
        if (cause instanceof ByteBudget.Exceeded exceeded) {
            return exceeded.refusal();
        }
        if (cause instanceof CharacterCodingException) {
            return wrongEncoding();
        }
        if (cause instanceof ZipException || cause instanceof EOFException) {
            return damaged();
        }
        throw cause;
    }

    private Unreadable damaged() {
        return new Unreadable(new Flaw(name, 0, null, null, Defect.DELIVERY_UNREADABLE, null));
    }

    private Unreadable wrongEncoding() throws IOException {
        try (InputStream bytes = content.open()) {
            WrongByte wrong = WrongByte.firstIn(bytes);
            return new Unreadable(new Flaw(name, wrong.line(), null, wrong.shown(), Defect.ENCODING, null));
        } catch (ByteBudget.Exceeded e) {
            return e.refusal();
        } catch (ZipException | EOFException e) {
            return damaged();
        }
    }

    private Unreadable broken(CsvParseException e, long line) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return refusal(io);
            }
        }
        String message = String.valueOf(e.getMessage()) + e.getCause();
        Defect why = Defect.CSV_BROKEN;
        if (message.contains("fields")) {
            why = Defect.TOO_MANY_COLUMNS;
        } else if (message.contains("exceed") || message.contains("maximum")) {
            why = Defect.FIELD_TOO_LONG;
        }
        String bound = String.valueOf(why == Defect.TOO_MANY_COLUMNS ? limits.columns() : limits.fieldCharacters());
        return new Unreadable(new Flaw(name, line + 1, null, null, why, bound));
    }
}
