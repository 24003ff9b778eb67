import type { Type } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type as Convert } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Page } from './page-from.js';

export const LARGEST_PAGE = 100;
const USUAL_PAGE = 25;

/** Query of every list. Extend it with the list's own filters. */
export class PageQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LARGEST_PAGE, default: USUAL_PAGE })
  @IsOptional() @Convert(() => Number) @IsInt() @Min(1) @Max(LARGEST_PAGE)
  readonly limit: number = USUAL_PAGE;

  @ApiPropertyOptional({ type: String, maxLength: 600 })
  @IsOptional() @IsString() @MaxLength(600)
  readonly cursor?: string;
}

/** `class PatientPage extends pageOf(PatientRowResponse) {}` */
export function pageOf<Item>(item: Type<Item>): Type<Page<Item>> {
  class PageResponse implements Page<Item> {
    @ApiProperty({ type: item, isArray: true }) readonly items!: Item[];
    @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
  }
  return PageResponse;
}
