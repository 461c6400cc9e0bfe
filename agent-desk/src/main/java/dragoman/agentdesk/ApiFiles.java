package dragoman.agentdesk;

import dragoman.desk.files.ChatFiles;
import dragoman.desk.files.ChatFiles.Added;
import dragoman.desk.files.ChatFiles.Given;
import dragoman.desk.people.Person;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.model.ConversationId;
import dragoman.model.Language;

/** Files that programs lay ready: the body is the file itself, and an answer names it afterwards. */
final class ApiFiles {
    private final ChatFiles files;

    ApiFiles(ChatFiles files) {
        this.files = files;
    }

    Answer take(Call call, Person by, ConversationId on) {
        if (call.body().length == 0) {
            return ApiAnswer.problem(400, "unusable", "The body is the file itself, and there is none.");
        }
        var added = files.add(by, on, new Given(call.query("name").orElse(""), call.body()));
        return added instanceof Added.Ready(var file, var size)
                ? ApiAnswer.of(ApiJson.attached(file, size))
                : ApiAnswer.problem(FileTexts.status(added), type(added),
                        FileTexts.problem(Words.in(Language.ENGLISH), added).orElse(""));
    }

    private static String type(Added added) {
        return switch (added) {
            case Added.Ready _ -> "done";
            case Added.NotTaken _ -> "not-taken";
            case Added.TooLarge _ -> "too-large";
            case Added.NotFound _ -> "not-found";
            case Added.Later _ -> "later";
        };
    }
}
