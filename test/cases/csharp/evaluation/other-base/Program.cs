var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("tokens", c => { c.BaseAddress = new Uri("https://api.garden-pay.io"); });
var app = builder.Build();
app.Run();
