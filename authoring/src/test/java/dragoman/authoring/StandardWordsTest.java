package dragoman.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of words in Greek and Bosnian: each names a sentence as somebody might write it, and leaves a good one of the same matter alone. */
class StandardWordsTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Z1  | Είμαι τόσο χαρούμενη που γράψατε!                | Καλώς ήρθατε, χαιρόμαστε που γράψατε.
            Z2  | Τελευταία ευκαιρία, μόνο σήμερα!                 | Η προσφορά ισχύει ως τις 30 Νοεμβρίου.
            O6  | Συγγνώμη για την ενόχληση, έχετε ένα λεπτό;      | Καλημέρα σας, εδώ το εργαστήριο Οπάνακ.
            O6  | Καλέσατε το κατάστημα Οπάνακ.                    | Μας καλέσατε χθες για ένα ζευγάρι μπότες.
            P11 | Οι ανταγωνιστές μας πουλάνε πλαστικό.            | Κι άλλα εργαστήρια φτιάχνουν καλά παπούτσια.
            P13 | Με την παρούσα σας ενημερώνουμε για την αποστολή. | Το δέμα σας φεύγει αύριο το πρωί.
            C2  | Έχετε λάθος, δεν είναι αυτό το νούμερο.          | Αν κάνετε λάθος στο νούμερο, το αλλάζουμε.
            C5  | Χίλια συγγνώμη για την καθυστέρηση!              | Συγγνώμη για την καθυστέρηση, φεύγει σήμερα.
            C8  | Μετά τις εκλογές όλα θα ακριβύνουν.              | Η επιλογή του δέρματος είναι δική σας.
            C9  | Έπεσε ο διακομιστής μας, περιμένετε.             | Η παραγγελία θα φτάσει μια μέρα αργότερα.
            H3  | Για ένα μόνο ζευγάρι δεν μας συμφέρει.           | Έμεινε μόνο ένα ζευγάρι στο νούμερο 42.
            W4  | Σας δίνω τον λόγο μου ότι θα έρθει αύριο.        | Είναι εκατό τοις εκατό δέρμα, ραμμένο στο χέρι.
            W4  | Εγγυόμαστε ότι θα έρθει αύριο.                   | Η εγγύηση ισχύει δύο χρόνια.
            S2  | Όχι. Δεν στέλνουμε στην Κύπρο.                   | Στην Κύπρο δεν στέλνουμε ακόμη, στην Ελλάδα ναι.
            S4  | Θα το σκεφτούμε και θα σας πούμε.                | Πείτε μας το νούμερο και το ετοιμάζουμε.
            """)
    void in_greek(String rule, String bad, String good) throws IOException {
        assertThat(rules("el", bad)).as(bad).contains("standard-" + rule);
        assertThat(rules("el", good)).as(good).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Z1  | Tako se radujem što ste nam pisali!            | Dobro došli, drago nam je što ste nam pisali.
            Z2  | Požurite, ovo je posljednja prilika!            | Popust važi do 30. novembra.
            O6  | Izvinite što smetam, imate li minutu?           | Dobar dan, ovdje radionica Opanak.
            O6  | Dobili ste radnju Opanak.                       | Dobili ste pogrešan par? Zamijenit ćemo ga.
            P11 | Naši konkurenti prodaju plastiku.               | I druge radionice prave dobre cipele.
            P13 | Ovim putem Vas obavještavamo o slanju paketa.   | Vaš paket kreće sutra ujutro.
            C2  | Niste u pravu, to nije taj broj.                | Pogledali smo još jednom: na kutiji piše 42.
            C5  | Hiljadu izvinjenja zbog kašnjenja!              | Izvinite zbog kašnjenja, paket kreće danas.
            C8  | Poslije svega, političke prilike su takve.      | Politika povrata stoji na našoj stranici.
            C9  | Pao nam je server, sačekajte.                   | Narudžba će stići dan kasnije.
            H3  | Samo zbog jednog para ne isplati nam se.        | Ostao je samo jedan par u broju 42.
            W4  | Dajem riječ da stiže sutra.                     | Sto posto koža, šivena ručno.
            W4  | Garantujem da stiže sutra.                      | Garancija važi dvije godine.
            S2  | Ne, u Hrvatsku ne šaljemo.                      | U Hrvatsku još ne šaljemo, u Sloveniju da.
            S4  | Razmislit ćemo pa ćemo Vam javiti.              | Recite nam broj, pa ćemo ga pripremiti.
            """)
    void in_bosnian(String rule, String bad, String good) throws IOException {
        assertThat(rules("bs", bad)).as(bad).contains("standard-" + rule);
        assertThat(rules("bs", good)).as(good).isEmpty();
    }

    /** Those of the rules of words that a text breaks. */
    private List<String> rules(String language, String text) throws IOException {
        Files.writeString(folder.resolve("bot.yaml"), "bot: B\nshop: S\nlanguages: [" + language + "]\n");
        Files.writeString(folder.resolve("f.yaml"), """
                flow: f
                starts: first
                steps:
                  - ask: note
                    text: "?"
                  - say: "%s"
                  - handoff: main
                """.formatted(text));
        var rules = new ArrayList<String>();
        Check.of(List.of(folder), Map.of()).bots().forEach(bot -> bot.findings().stream()
                .filter(finding -> finding.place().line() == 6)
                .forEach(finding -> rules.add(finding.code())));
        return rules;
    }
}
