package dragoman.desk.privacy;

import dragoman.desk.privacy.Dossier.Talk;
import dragoman.port.ShopRecord;
import dragoman.port.Transcripts.In;
import dragoman.port.Transcripts.Out;
import dragoman.port.Transcripts.Spoken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that is kept of a customer, as texts, lists and maps by name. */
final class DossierJson {
    private DossierJson() {}

    static Map<String, Object> tree(Dossier dossier) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("exported", dossier.made().toString());
        tree.put("name", dossier.name());
        tree.put("language", dossier.language().code());
        tree.put("channels", dossier.channels());
        var known = new LinkedHashMap<String, Object>();
        dossier.known().forEach(fact -> known.put(fact.title(), fact.value()));
        tree.put("known", known);
        tree.put("said", dossier.talks().stream()
                .flatMap(talk -> talk.said().stream().map(spoken -> spoken(talk, spoken))).toList());
        tree.put("records", dossier.records().stream().map(DossierJson::record).toList());
        tree.put("notes", dossier.notes().stream()
                .map(note -> Map.of("at", note.at().toString(), "text", note.text())).toList());
        tree.put("labels", List.copyOf(dossier.labels()));
        tree.put("files", dossier.files().keySet().stream().sorted().toList());
        return tree;
    }

    private static Map<String, Object> spoken(Talk talk, Spoken spoken) {
        var channel = talk.channel().value();
        return switch (spoken) {
            case In in -> Map.of("at", in.at().toString(), "channel", channel, "from", "customer", "text",
                    in.update().words().orElseGet(
                            () -> in.update().getClass().getSimpleName().toLowerCase(Locale.ROOT)));
            case Out out -> Map.of("at", out.at().toString(), "channel", channel, "from",
                    out.author().agent().isPresent() ? "shop" : "bot", "text", out.message().text());
        };
    }

    private static Map<String, Object> record(ShopRecord record) {
        return Map.of("number", record.number(), "kind", record.kind(), "state", record.state(), "summary",
                record.summary(), "fields", record.fields(), "at", record.at().toString());
    }
}
