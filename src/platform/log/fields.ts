/** The only fields that reach the log: none of them can say who someone is or what they wrote. */
const allowed = new Set(
  `act attempt bytes code command count database done ending engine error event file format host job kind
  listener method migration milliseconds module operation page place port problem reqId requestId responseTime
  rows route seq setting size state status statusCode step total type version`.split(/\s+/),
);
const longest = 200;

/** Keeps the allowed fields with plain values; errors become their class, code and place in the code. */
export function onlyAllowed(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Error) Object.assign(kept, aboutError(value));
    else if (name === 'req') Object.assign(kept, aboutRequest(value));
    else if (name === 'res') Object.assign(kept, aboutReply(value));
    else if (allowed.has(name) && isPlain(value))
      kept[name] = typeof value === 'string' ? value.slice(0, longest) : value;
  }
  return kept;
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** Class, code and the functions it went through; never the message, which may quote what someone typed. */
export function aboutError(error: Error): Record<string, unknown> {
  const code = 'code' in error && isPlain(error.code) ? { code: error.code } : {};
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, ...code, at: frames.slice(0, 8).map((line) => line.trim().slice(0, longest)) };
}

/** The route as it was declared, without the ids and words that people put in addresses. */
function aboutRequest(request: unknown): Record<string, unknown> {
  if (typeof request !== 'object' || request === null) return {};
  const { method, routeOptions } = request as { method?: unknown; routeOptions?: { url?: unknown } };
  return { ...(isPlain(method) ? { method } : {}), ...(isPlain(routeOptions?.url) ? { route: routeOptions.url } : {}) };
}

function aboutReply(reply: unknown): Record<string, unknown> {
  if (typeof reply !== 'object' || reply === null || !('statusCode' in reply)) return {};
  return isPlain(reply.statusCode) ? { statusCode: reply.statusCode } : {};
}
