export const offline = {
  title: 'Reading without a network',
  standfirst:
    'The twenty stories that you read last, and the front page, stay on this device, so that you can read them again without a network.',
  missed: 'There is no network now, and the page you asked for is not kept on this device.',
  kept: 'Kept on this device',
  none: 'Nothing is kept so far. A story is kept when it has been read.',
  off: 'Nothing is kept, as you have switched it off.',
  cannot: 'Nothing is kept: this browser lets the site keep nothing, as in some private windows.',
  keep: 'Keep the stories that I read on this device',
  forget: 'Forget them now',
  noScript: 'Keeping pages needs JavaScript, which is off here. Nothing is kept.',
  told: 'What is kept never leaves the device, and nobody is told. While there is a network, pages always come from it: a kept one is shown only where the network does not answer within four seconds.',
  link: 'Offline reading',
} as const;
