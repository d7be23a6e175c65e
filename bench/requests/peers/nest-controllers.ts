import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsBooleanString,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { operationsOf, type Operation } from '../domain/operation.ts';
import { find, place, type Draft } from '../domain/order.ts';
import { SORTS } from '../domain/schemas.ts';
import { SCOPE } from '../domain/setup.ts';
import { RequireScope } from './nest-guards.ts';

/** A controller for each operation of the contract. */
export function controllersOf(operations: number) {
  return operationsOf(operations).map((operation) =>
    operation.workload === 'post' ? creator(operation) : reader(operation),
  );
}

function creator({ index, route }: Operation) {
  class DraftDto implements Draft {
    @Length(1, 100 + index) title!: string;
    @Matches(/^[A-Z]{3}-[0-9]{4}$/) sku!: string;
    @IsInt() @Min(1) @Max(10_000 + index) quantity!: number;
    @IsNumber() @Min(0) @Max(100_000) price!: number;
    @IsIn(['EUR', 'USD', 'GBP']) currency!: 'EUR' | 'USD' | 'GBP';
    @IsBoolean() express!: boolean;
    @IsEmail() email!: string;
    @IsUUID() customer!: string;
    @IsISO8601({ strict: true }) placedAt!: string;
    @IsArray()
    @ArrayMaxSize(10)
    @IsString({ each: true })
    @Length(1, 20, { each: true })
    tags!: string[];
  }
  @Controller()
  class CreateController {
    @Post(route)
    @RequireScope(SCOPE.post)
    create(@Body() draft: DraftDto) {
      return place(draft);
    }
  }
  return CreateController;
}

class ParamsDto {
  @IsUUID() id!: string;
  @Type(() => Number) @IsInt() @Min(1) @Max(10_000) line!: number;
}

class QueryDto {
  @Type(() => Number) @IsInt() @Min(1) @Max(100) limit!: number;
  @IsOptional() @IsIn(SORTS) sort?: string;
  @IsOptional() @IsBooleanString() express?: string;
  @IsOptional() @IsISO8601({ strict: true }) since?: string;
}

function reader({ route }: Operation) {
  @Controller()
  class ReadController {
    @Get(route)
    @RequireScope(SCOPE.get)
    read(@Param() { id, line }: ParamsDto, @Query() { limit }: QueryDto) {
      return find(id, line, limit);
    }
  }
  return ReadController;
}
