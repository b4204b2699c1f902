import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { requestOf } from './request-of.js';
import { type Viewer } from './viewer.js';

/** The signed-in viewer, as a handler's parameter; only on routes whose access rule names roles. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer | undefined => requestOf(context).user,
);
