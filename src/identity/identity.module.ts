import { Module } from '@nestjs/common';
import { FindViewer } from './acts/find-viewer.js';
import { LoadSampleUsers } from './acts/load-sample-users.js';
import { JwtStrategy } from './api/jwt.strategy.js';

@Module({
  providers: [FindViewer, JwtStrategy, LoadSampleUsers],
  exports: [LoadSampleUsers],
})
export class IdentityModule {}
