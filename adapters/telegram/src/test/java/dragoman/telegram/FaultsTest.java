package dragoman.telegram;

import dragoman.model.Message;
import dragoman.port.Channel;
import dragoman.port.Sent;
import dragoman.telegram.TelegramSettings.Mode;
import dragoman.testkit.FakeTelegram;
import dragoman.testkit.Faults;
import dragoman.testkit.Ledger;
import dragoman.testkit.Person;
import dragoman.testkit.contract.FaultContract;
import org.junit.jupiter.api.AfterEach;

final class FaultsTest implements FaultContract {
    private final FakeTelegram fake = FakeTelegram.start();
    private final Channel channel = Shop.channel(Shop.telegram(fake.address(), Mode.WEBHOOK, new Kept()));
    private final Person ana = fake.person("Ana", "en");

    @AfterEach
    void stop() {
        fake.close();
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
        return "sendmessage";
    }

    @Override
    public Sent send(String text) {
        return channel.send(Shop.line(ana.id(), Message.text(text)));
    }
}
