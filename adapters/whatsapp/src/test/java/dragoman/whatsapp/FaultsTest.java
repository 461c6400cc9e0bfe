package dragoman.whatsapp;

import dragoman.model.Message;
import dragoman.port.Sent;
import dragoman.testkit.FakeWhatsApp;
import dragoman.testkit.Faults;
import dragoman.testkit.Ledger;
import dragoman.testkit.Person;
import dragoman.testkit.contract.FaultContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

final class FaultsTest implements FaultContract {
    private final FakeWhatsApp fake = FakeWhatsApp.start();
    private final Shop shop = Shop.at(fake.address());
    private final Person ana = fake.calls(shop.webhook()).person("Ana", "en");

    @BeforeEach
    void she_has_written() {
        ana.says("Hi");
    }

    @AfterEach
    void stop() {
        fake.close();
        shop.close();
    }

    @Override
    public Faults faults() {
        return fake.faults();
    }

    @Override
    public Ledger ledger() {
        return fake.ledger();
    }

    @Override
    public String method() {
        return "messages";
    }

    @Override
    public Sent send(String text) {
        return shop.channel().send(Shop.line(ana.id(), Message.text(text)));
    }
}
