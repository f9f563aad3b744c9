// Requests that are declared, for code that is generated to send.
import 'package:chopper/chopper.dart';
import 'package:retrofit/retrofit.dart';

part 'declared.g.dart';

@RestApi(baseUrl: 'https://api.github.com')
abstract class ShedApi {
  factory ShedApi(Dio dio, {String baseUrl}) = _ShedApi;

  @POST('/authorizations')
  Future<Token> make(@Body() Ask ask, @Header('Authorization') String basic);

  @DELETE('/authorizations/{id}')
  Future<void> drop(@Path('id') int id);

  @GET('/user')
  Future<User> whoami();
}

@ChopperApi(baseUrl: 'https://api.github.com/applications/grants')
abstract class ShedService extends ChopperService {
  static ShedService create([ChopperClient client]) => _$ShedService(client);

  @Get()
  Future<Response> all();

  @Delete(path: '/{id}')
  Future<Response> drop(@Path() int id);
}

// Another service.
@RestApi(baseUrl: 'https://api.till.example')
abstract class TillApi {
  @POST('/authorizations')
  Future<Hold> hold(@Body() Ask ask);
}
