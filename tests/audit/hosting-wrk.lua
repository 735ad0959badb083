-- Asks for the paths of a file, one after the other, and says in JSON what came of it:
-- wrk -s hosting-wrk.lua URL -- FILE keep-alive|close
local requests = {}
local next = 0

function init(args)
  local headers = { ["Accept-Encoding"] = "br, gzip", Host = "localhost", Connection = args[2] }
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
  -- Each thread begins elsewhere.
  math.randomseed(tonumber(tostring({}):sub(8)) or os.time())
  next = math.random(#requests)
end

function request()
  next = next % #requests + 1
  return requests[next]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"seconds":%.3f,"p50":%.3f,"p99":%.3f,"status":%d,"connect":%d,"read":%d,"write":%d,"timeout":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.status, errors.connect, errors.read, errors.write, errors.timeout))
end
