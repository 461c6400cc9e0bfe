package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.testkit.Fault;
import dragoman.testkit.Person;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messenger, Instagram and VK by the whole way, with what goes wrong on it; they alone must be asked for people's names. */
class TroubleOnTheWayTest extends OneShop {
    TroubleOnTheWayTest() {
        super(ShopPlan.DEMO);
    }

    @ParameterizedTest
    @EnumSource(names = {"MESSENGER", "INSTAGRAM", "VK"})
    void a_vendor_that_is_ill_and_an_answer_that_is_lost_lose_and_double_nothing(Door door) {
        var vendor = door.vendor(messengers).orElseThrow();
        var ana = door.person(messengers, "Ana", "en");
        vendor.faults().next(door.sending(), new Fault.Page(503)).next(door.sending(), new Fault.CutAfter())
                .next(door.sending(), new Fault.PageForAnswer());

        ana.opens();
        isGreeted(ana, "Ana");
        ana.says("find shoes");
        ana.awaits("What will the shoes be for?");

        assertThat(vendor.ledger().texts(ana)).doesNotHaveDuplicates().hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"MESSENGER", "INSTAGRAM", "VK"})
    void a_name_that_does_not_come_holds_up_neither_the_webhook_nor_the_greeting(Door door) {
        var vendor = door.vendor(messengers).orElseThrow();
        var eva = door.person(messengers, "Eva", "en");
        var end = new CountDownLatch(1);
        vendor.faults().next(door == Door.VK ? "users.get" : eva.id(), new Fault.Held(end));

        // returns when the webhook has answered 200
        eva.opens();
        var greeting = eva.awaits("Good …").text();
        assertThat(greeting).contains("I am Danica").doesNotContain("Eva");

        end.countDown();
    }

    @ParameterizedTest
    @EnumSource(names = {"MESSENGER", "INSTAGRAM", "VK"})
    void who_hides_their_name_is_greeted_without(Door door) {
        var una = door.person(messengers, "Una", "en");
        switch (door) {
            case MESSENGER -> messengers.messenger().hidesName(una);
            case INSTAGRAM -> messengers.instagram().hidesName(una);
            case VK -> messengers.vk().hidesName(una);
            case TELEGRAM, VIBER, WHATSAPP, WEB_CHAT -> throw new IllegalArgumentException();
        }
        una.opens();
        assertThat(una.awaits("Good …").text()).contains("I am Danica").doesNotContain("Una", "DELETED");
    }

    private static void isGreeted(Person who, String name) {
        assertThat(who.awaits("Good …").text()).contains(name, "I am Danica");
        who.awaits("What brings you here today?");
    }
}
