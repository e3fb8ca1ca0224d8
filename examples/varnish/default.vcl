vcl 4.1;

import std;

# Varnish in front of Atelier: docs/production.md, “A cache in front”.

backend atelier {
  .host = "127.0.0.1";
  .port = "3000";
}

sub vcl_recv {
  # Atelier says what has changed (CDN_PURGE_URL). The file holds the value of CDN_PURGE_TOKEN.
  if (req.url == "/purge") {
    if (req.method != "POST" || req.http.Authorization !=
        "Bearer " + regsub(std.fileread("/etc/varnish/atelier.token"), "\s+$", "")) {
      return (synth(403));
    }
    if (req.http.Cache-Tag !~ "^[A-Za-z0-9,-]+$") {
      return (synth(400));
    }
    ban("obj.http.Cache-Tag ~ (^|,)(" + regsuball(req.http.Cache-Tag, ",", "|") + ")(,|$)");
    return (synth(200));
  }
  # Whoever has an account, and the admin: nothing is kept, nor given from what is kept.
  if (req.http.Authorization || req.http.Cookie ~ "(^|;)\s*payload-token\s*=" || req.url ~ "^/(_next|admin|preview)(/|\?|$)") {
    return (pass);
  }
  # Of strangers Atelier reads no cookie.
  if (req.method == "GET" || req.method == "HEAD") {
    unset req.http.Cookie;
  }
}

sub vcl_backend_response {
  # What is there goes on being given while Atelier starts, or is busy.
  if (bereq.is_bgfetch && (beresp.status >= 500 || beresp.status == 429)) {
    return (abandon);
  }
  # What does not say that it may be kept is not.
  if (bereq.uncacheable || beresp.http.Cache-Control !~ "(max-age|s-maxage)=[1-9]") {
    set beresp.uncacheable = true;
    set beresp.ttl = 60s;
    return (deliver);
  }
  # While it is asked anew, what was there is given for as long again.
  set beresp.grace = beresp.ttl;
  # Of whoever asked first.
  unset beresp.http.RateLimit;
  unset beresp.http.RateLimit-Policy;
  unset beresp.http.X-Cost;
  unset beresp.http.X-Request-Id;
}

sub vcl_deliver {
  if (obj.hits > 0) {
    set resp.http.X-Cache = "hit";
  } else {
    set resp.http.X-Cache = "miss";
  }
  # Readers need not know them.
  unset resp.http.Cache-Tag;
  unset resp.http.CDN-Cache-Control;
  unset resp.http.Via;
  unset resp.http.X-Varnish;
}
