package id.jenjang.web.host;

import id.jenjang.export.SafeSheet;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The columns of all files as a table, and empty files to fill; they tell nothing of anyone. */
@WebServlet({"/host/import-columns", "/host/import-template"})
public class ImportGuideServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith("template")) {
            Attachment.send(response, "jenjang-berkas-impor.zip", "application/zip", ImportGuideServlet::template);
        } else {
            SafeSheet.Form form = SafeSheet.Form.XLSX;
            Attachment.send(response, "jenjang-kolom-impor.xlsx", form.mediaType(), this::columns);
        }
    }

    /** Every file with its first line, in UTF-8 with the mark by which spreadsheets know it. */
    static void template(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (FileGuide file : FileGuide.all()) {
            zip.putNextEntry(new ZipEntry(file.name() + ".csv"));
            List<String> names =
                    file.columns().stream().map(FileGuide.ColumnGuide::name).toList();
            zip.write(("\ufeff" + String.join(",", names) + "\r\n").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    private void columns(OutputStream out) throws IOException {
        try (SafeSheet sheet =
                SafeSheet.to(out, SafeSheet.Form.XLSX, messages.text("host_importfiles.label.columns"))) {
            sheet.row(List.of(
                    messages.text("host_importfiles.label.file"),
                    messages.text("host_importfiles.label.what"),
                    messages.text("host_importfiles.label.column"),
                    messages.text("host_importfiles.label.required"),
                    messages.text("host_importfiles.label.names"),
                    messages.text("host_importfiles.label.others")));
            for (FileGuide file : FileGuide.all()) {
                for (FileGuide.ColumnGuide column : file.columns()) {
                    sheet.row(line(file, column));
                }
            }
        }
    }

    private List<String> line(FileGuide file, FileGuide.ColumnGuide column) {
        return Arrays.asList(
                file.name(),
                messages.text("Feed." + file.name()),
                column.name(),
                messages.text(column.required() ? "host_importfiles.text.yes" : "host_importfiles.text.no"),
                column.names(),
                String.join(", ", column.others()));
    }
}
