import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBadRequestResponse, ApiNoContentResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { Access } from '../../platform/access/index.js';
import { TakesForm } from '../../platform/http/index.js';
import { HoldsItsKey } from '../../platform/idempotency/index.js';
import { EndSession } from '../acts/end-session.js';

class LogoutDto {
  @ApiProperty({
    description: 'Signed by the issuer, for one of our clients',
    example: 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln',
  })
  @IsString()
  @MaxLength(8_192)
  logout_token: string;
}

/** Where the issuer says that somebody has signed out (OpenID Connect Back-Channel Logout 1.0). */
@ApiTags('sign-in')
@Controller('sign-in')
export class LogoutController {
  constructor(@Inject(EndSession) private readonly endSession: EndSession) {}

  @Post('backchannel-logout')
  @Access('public')
  @TakesForm()
  @HoldsItsKey()
  @HttpCode(204)
  @ApiOperation({
    operationId: 'endSession',
    summary: 'End a session',
    description: 'For the issuer alone: the token is signed by it. Tokens of the session are refused from then on.',
  })
  @ApiNoContentResponse({ description: 'The session is ended, now or earlier' })
  @ApiBadRequestResponse({ description: 'SIGN_IN_BAD_LOGOUT' })
  end(@Body() { logout_token: token }: LogoutDto): Promise<void> {
    return this.endSession.run(token);
  }
}
