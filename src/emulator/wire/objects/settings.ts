import { limitOf } from '../../behaviours';
import { asText } from '../accept';
import { HostError } from '../hostError';
import { NOTHING } from '../hostObject';
import type { HostObject, ObjectKind } from '../hostObject';

type Settings = Map<string, unknown>;

interface SettingState {
  readonly settings: Settings;
  readonly key: string;
}

/** The settings that the add-in keeps with the workbook. */
export function settingsOf(settings: Settings): HostObject<Settings> {
  return { kind: settingCollectionKind, state: settings };
}

function settingObject(settings: Settings, key: string): HostObject<SettingState> {
  return { kind: settingKind, state: { settings, key } };
}

function put(settings: Settings, key: string, value: unknown): void {
  const others = [...settings].filter(([known]) => known !== key);
  const size = JSON.stringify([...others, [key, value]]).length;
  if (size > limitOf('settingSize')) throw new HostError('InvalidArgument');
  settings.set(key, value);
}

export const settingCollectionKind: ObjectKind<Settings> = {
  name: 'SettingCollection',
  items: (settings) => [...settings.keys()].map((key) => settingObject(settings, key)),
  members: {
    getCount: { call: (settings) => settings.size },
    add: {
      find: (settings, [key, value]) => {
        put(settings, asText(key), value);
        return settingObject(settings, asText(key));
      },
    },
    getItem: {
      find: (settings, [key]) => {
        if (!settings.has(asText(key))) throw new HostError('ItemNotFound');
        return settingObject(settings, asText(key));
      },
    },
    getItemOrNullObject: {
      find: (settings, [key]) => (settings.has(asText(key)) ? settingObject(settings, asText(key)) : NOTHING),
    },
  },
};

export const settingKind: ObjectKind<SettingState> = {
  name: 'Setting',
  identify: ({ key }) => ({ _Id: key }),
  members: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ settings, key }) => settings.get(key),
      set: ({ settings, key }, value) => {
        put(settings, key, value);
      },
    },
    delete: {
      call: ({ settings, key }) => {
        settings.delete(key);
      },
    },
  },
};
