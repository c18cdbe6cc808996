package id.jenjang.web.host;

import id.jenjang.host.feed.Feed;
import id.jenjang.host.feed.Feeds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the files of an import look like. */
@Named
@RequestScoped
public class ImportFilesPage {
    /** All files, each after those that it refers to. */
    public List<FileGuide> getFiles() {
        return FileGuide.all();
    }

    /** The names of those that the first import must bring. */
    public List<String> getNeeded() {
        return Feeds.all().stream().filter(Feed::required).map(Feed::name).toList();
    }
}
