'use strict';
// A list above the field in which one writes on: arrows move in it, one option is chosen.
const Choices = {
  shown: box => Desk.all('[role=option]:not([hidden])', box),
  chosen: box => Choices.shown(box).find(option => option.getAttribute('aria-selected') === 'true'),
  choose(box, option, field) {
    for (const other of Desk.all('[role=option]', box)) other.setAttribute('aria-selected', String(other === option));
    if (option?.id) field.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  },
  move(box, step, field) {
    const shown = Choices.shown(box);
    Choices.choose(box, shown[(shown.indexOf(Choices.chosen(box)) + step + shown.length) % shown.length], field);
  },
};
