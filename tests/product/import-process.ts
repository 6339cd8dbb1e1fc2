/** The whole product as a process of its own on a given data folder; made to be killed. */
import { openHouse } from '../../src/main/house.ts';
import { furnish } from '../../src/main/modules.ts';
import { serve } from '../../src/main/serve.ts';
import { readSettings } from '../../src/platform/settings/settings.ts';

const settings = readSettings(process.env);
if (!settings.ok) throw new Error(JSON.stringify(settings.problem));
const open = await openHouse(settings.value);
const rooms = furnish(open.house);
open.listen(rooms.listeners);
await serve(settings.value, open, rooms);
process.stdout.write('ready\n');
