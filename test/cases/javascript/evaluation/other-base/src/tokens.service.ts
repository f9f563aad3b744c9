import { Injectable } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';

@Injectable()
export class TokensService {
  constructor(private readonly http: HttpService) {}

  issue() {
    return this.http.post('/authorizations', { scopes: ['repo'], note: 'garden' });
  }
}
