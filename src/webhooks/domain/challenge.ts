/** Whether an answer gives the challenge back: as the whole body, or as the member `challenge` of a JSON object. */
export function answersChallenge(body: string, challenge: string): boolean {
  return body.trim() === challenge || memberOf(body) === challenge;
}

function memberOf(body: string): unknown {
  try {
    return (JSON.parse(body) as { challenge?: unknown } | null)?.challenge;
  } catch {
    return undefined;
  }
}
