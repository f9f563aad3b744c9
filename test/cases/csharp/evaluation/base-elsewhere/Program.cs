var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("tokens", c => { c.BaseAddress = new Uri("https://api.github.com"); });
var app = builder.Build();
app.Run();
