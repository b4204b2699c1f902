import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** How many of a list are wanted. */
export class LimitQuery {
  @ApiPropertyOptional({ description: 'Length of the page', default: 50, minimum: 1, maximum: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

/** Which page of a list is wanted. */
export class PageQuery extends LimitQuery {
  @ApiPropertyOptional({ description: 'Opaque; `next` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}
