package org.onrecord.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One thing that a program can do.
 *
 * @param method GET, POST or DELETE
 * @param path the address, as OpenAPI writes it
 * @param handler what is done
 */
record Route(HandlerType method, String path, Handler handler) {
  static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, handler);
  }

  static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, handler);
  }

  static Route delete(String path, Handler handler) {
    return new Route(HandlerType.DELETE, path, handler);
  }
}
