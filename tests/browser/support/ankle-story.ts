// Somebody who rolled an ankle and is otherwise well: the screens of the form one after the other.
import type { Phone } from './phone.js';

type Look = () => Promise<void>;

export async function tellsTheAnkle(phone: Phone, look: Look): Promise<void> {
  const { page } = phone;
  await phone.sees('What would you like help with?');
  await look();
  await phone.type(page.getByRole('textbox'), 'I rolled my right ankle at football');
  await phone.next();
  await phone.sees('When did it start?');
  await look();
  await phone.button('Yesterday');
  await phone.sees('How did it start?');
  await look();
  await phone.button('I twisted or rolled it');
  await phone.sees('Is it getting better or worse?');
  await phone.button('Staying the same');
  await phone.sees('Have rest and simple pain relief helped?');
  await phone.button('I have not tried them');

  await phone.sees('Where do you feel it?');
  await phone.tap(page.getByRole('group', { name: /^Where do you feel it\?, front view/ }).getByRole('button', { name: /right ankle/i }));
  await phone.rate('How strong?', 5);
  await phone.choose('Sharp');
  await phone.choose('On effort');
  await look();
  await phone.next();
  await phone.sees('How strong is the pain?');
  await phone.rate('Right now', 4);
  await phone.rate('At its best, last 7 days', 2);
  await phone.rate('At its worst, last 7 days', 6);
  await look();
  await phone.next();
  await phone.sees('How often do you have it?');
  await phone.button('Only with certain activities');
  await phone.sees('What changes it?');
  await phone.choose('Walking');
  await look();
  await phone.next();
}

export async function hasNothingElse(phone: Phone, look: Look): Promise<void> {
  await phone.sees('Any of these now, or in the last 24 hours?');
  await look();
  await phone.button('None of these');
  await phone.none('Since this problem began, anything new here?');
  await phone.none('Any of these now?');
  await phone.none('Any of these in your legs?');
  await phone.none('Have you had any of these?');
  await phone.none('Any of these, now or ever?');
  await phone.none('And any of these?');
}

export async function endsTheBody(phone: Phone, look: Look): Promise<void> {
  await phone.none('Skin, lumps, joints: any of these now?');
  await phone.none('Bones and joints: any of these?');
  await phone.none('Last list: any of these?');
  await phone.sees(/how many hours ago/);
  await look();
  await phone.choose('24 hours');
  await phone.sees(/anti-inflammatory/);
  await look();
  await phone.button('Yes');
}

export async function setsAGoal(phone: Phone, look: Look): Promise<void> {
  await phone.sees('What would you like to do again?');
  await phone.button('Running or sport');
  await phone.rate('How well can you do it now?', 1);
  await look();
  await phone.next();
  await phone.sees('Check your answers');
  await look();
  await phone.button('All good');
}
