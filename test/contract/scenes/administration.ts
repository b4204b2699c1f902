import { onVersion, type SetUp, type Stage } from './stage.js';

const closure = async (stage: Stage) => {
  const body = { authority: 'jobcenter', office: 'of-ue-jobcenter', reason: 'relocation' };
  const { id } = await stage.did<{ id: string }>({ method: 'POST', url: '/v1/endpoint-closures', body, user: 'admin' });
  return { params: { id }, headers: onVersion(1) };
};

const plannedChange: SetUp = async (stage) => {
  const url = '/v1/administration/offices/of-dan-teilhabe';
  const body = { validFrom: '2099-01-01', capacityPerDay: 12 };
  const { version, planned } = await stage.did<{ version: number; planned: readonly { id: string }[] }>({
    method: 'PATCH',
    url,
    body,
    user: 'admin',
  });
  return { params: { id: 'of-dan-teilhabe', change: planned[0]?.id ?? '' }, headers: onVersion(version) };
};

export const ADMINISTRATION_SCENES: Readonly<Record<string, SetUp>> = {
  getEndpointClosure: closure,
  listWaitingHandOffs: closure,
  reopenEndpoint: closure,
  cancelOfficeChange: plannedChange,
};
