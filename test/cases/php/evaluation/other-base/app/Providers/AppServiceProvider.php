<?php

namespace App\Providers;

use Illuminate\Support\Facades\Http;
use Illuminate\Support\ServiceProvider;

class AppServiceProvider extends ServiceProvider
{
    public function boot(): void
    {
        Http::macro('garden', fn () => Http::baseUrl('https://api.garden-pay.io')->acceptJson());
    }
}
