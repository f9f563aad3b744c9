import { Module } from '@nestjs/common';
import { HttpModule } from '@nestjs/axios';
import { TokensService } from './tokens.service';

@Module({
  imports: [HttpModule.register({ baseURL: 'https://api.garden-pay.io', timeout: 5000 })],
  providers: [TokensService],
})
export class TokensModule {}
