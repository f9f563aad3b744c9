import { Controller, Delete, Get, Param, Post, Body } from '@nestjs/common';
import { RouterModule, Routes } from '@angular/router';
import { createBrowserRouter } from 'react-router-dom';

@Controller('authorizations')
export class AuthorizationsController {
  @Get('/authorizations')
  list() { return []; }

  @Post('/authorizations/clients')
  create(@Body() body: unknown) { return body; }

  @Delete('/authorizations/:id')
  remove(@Param('id') id: string) { return id; }
}

const routes: Routes = [
  { path: 'authorizations', component: AuthorizationsController as never },
  { path: '/authorizations/:id', component: AuthorizationsController as never },
];
export const router = createBrowserRouter([{ path: '/authorizations', element: null }]);
export const module = RouterModule.forRoot(routes);
export const menu = [{ label: 'Authorizations', href: '/authorizations', icon: 'key' }];
