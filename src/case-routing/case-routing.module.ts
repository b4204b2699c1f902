import { Module } from '@nestjs/common';
import { HandOffModule } from '../hand-off/index.js';
import { AnswerFacts } from './acts/answer-facts.js';
import { HandOver } from './acts/hand-over.js';
import { OpenCase } from './acts/open-case.js';
import { PlanCase } from './acts/plan-case.js';
import { ReadCases } from './acts/read-cases.js';
import { CaseActsResolver } from './api/case-acts.resolver.js';
import { CaseResolver } from './api/case.resolver.js';
import { RoutingController } from './api/routing.controller.js';

@Module({
  imports: [HandOffModule],
  controllers: [RoutingController],
  providers: [AnswerFacts, HandOver, OpenCase, PlanCase, ReadCases, CaseActsResolver, CaseResolver],
})
export class CaseRoutingModule {}
