package dragoman.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Day;
import dragoman.model.DayTime;
import dragoman.model.Entity;
import dragoman.model.Message.Buttons;
import dragoman.model.Ownership;
import dragoman.model.Pending.Phase;
import dragoman.model.Update;
import dragoman.model.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasesTest {
    @ParameterizedTest
    @ValueSource(classes = {Update.class, Value.class, Ownership.class, Phase.class, Buttons.class,
            Entity.class, Day.class, DayTime.class})
    void every_case_of_a_sealed_type_is_tested(Class<?> sealed) {
        var tested = Cases.all().<Class<?>>map(Object::getClass).toList();

        assertThat(sealed.getPermittedSubclasses()).isNotEmpty()
                .allSatisfy(each -> assertThat(tested).contains(each));
    }
}
