package dragoman.agentdesk;

import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.shop.Complaints;
import dragoman.desk.shop.Complaints.Step;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.port.ShopRecord;
import java.util.List;
import java.util.Optional;

/** What the shop keeps, and who is there, for programs. */
final class ApiShop {
    private final UseCases desk;
    private final ApiFiles files;

    ApiShop(UseCases desk, ApiFiles files) {
        this.desk = desk;
        this.files = files;
    }

    Answer records(Call call, Person person) {
        return ApiAnswer.of(files.records(desk.shop().records().list(call.query("kind")).stream()
                .filter(one -> isSeen(one, person)).toList()));
    }

    private static boolean isSeen(ShopRecord one, Person person) {
        return person.may(one.from().bot(), Role.AGENT)
                && Complaints.sees(person, one.from().bot(), one.kind());
    }

    Answer setState(Person person, String number, ApiBody body) {
        return desk.shop().records().show(number).filter(one -> isSeen(one, person))
                .map(one -> ApiAnswer
                        .told(desk.shop().records().setState(one.number(), body.needed("state"))))
                .orElseGet(ApiAnswer::missing);
    }

    Answer next(Person person, String number, ApiBody body) {
        var due = body.moment("due").orElseThrow(() -> new ApiBody.Unusable("'due' is needed."));
        return ApiAnswer.told(desk.shop().complaints().next(person, number,
                new Step(body.needed("what"), body.needed("who"), due)));
    }

    Answer wishes(Call call, Person person) {
        return of(call, person)
                .map(bot -> ApiAnswer.of(ApiJson.wishes(desk.shop().wishes().wanted(person, bot))))
                .orElseGet(ApiAnswer::missing);
    }

    Answer arrived(Person person, ApiBody body) {
        return ApiAnswer.told(desk.shop().wishes().arrived(person, body.bot(), body.needed("what")));
    }

    Answer canned(Person person, ConversationId on) {
        return ApiAnswer.of(ApiJson.canned(desk.shop().texts().canned().filled(person, on)));
    }

    Answer templates(Person person, ConversationId on) {
        return ApiAnswer.of(ApiJson.templates(desk.shop().texts().templates().offered(person, on)));
    }

    Answer team(Call call, Person person) {
        return of(call, person)
                .map(bot -> ApiAnswer.of(ApiJson.team(desk.people().presence().online(bot),
                        desk.chat().lists().queues(person).getOrDefault(bot, List.of()))))
                .orElseGet(ApiAnswer::missing);
    }

    private static Optional<BotId> of(Call call, Person person) {
        return call.query("bot").filter(name -> !name.isBlank()).map(BotId::new)
                .filter(bot -> person.may(bot, Role.AGENT));
    }
}
