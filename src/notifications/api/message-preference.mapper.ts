import { type OfferedPreference } from '../acts/message-preference-acts.js';
import { type Preference } from '../domain/preference.js';
import { type MessagePreferenceInput } from './message-preference.input.js';
import { type MessagePreferenceModel } from './message-preference.model.js';

export function toPreference(input: MessagePreferenceInput): Preference {
  const { locale, channels, email, phone, postalAddress, quietHours, digest } = input;
  return {
    locale,
    channels,
    email: email ?? null,
    phone: phone ?? null,
    postalAddress: postalAddress
      ? {
          careOf: postalAddress.careOf ?? null,
          street: postalAddress.street,
          postcode: postalAddress.postcode,
          town: postalAddress.town,
        }
      : null,
    quietHours: quietHours ? { from: quietHours.from, to: quietHours.to } : null,
    digest: digest ? { every: digest.every, at: digest.at, weekday: digest.weekday } : null,
  };
}

export function toPreferenceModel({ preference, offered }: OfferedPreference): MessagePreferenceModel {
  return { ...preference, offeredChannels: offered };
}
