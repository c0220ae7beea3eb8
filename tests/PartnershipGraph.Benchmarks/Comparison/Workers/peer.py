"""Runs one question of peers.py (whose path is the first argument) whenever it is told to, so that it can alternate with ours.

    peer.py PEERS SCRATCH LIB GRAPH TASK THREADS      lines on stdin: "run K" or "end"; answers are lines of JSON
    peer.py PEERS SCRATCH graph GRAPH                 draws the graph, keeps it in SCRATCH and prints its hash

Graphs are drawn once by peers.py and then read back: a process that is timed holds the lists that its library is built from,
but nothing of how they were drawn.
"""
import ctypes, gc, importlib.util, json, marshal, os, resource, statistics, sys, time

peers_path, scratch, lib, graph = sys.argv[1:5]
spec = importlib.util.spec_from_file_location("peers", peers_path)
peers = importlib.util.module_from_spec(spec)
spec.loader.exec_module(peers)
kept = os.path.join(scratch, graph + ".marshal")


def say(**line):
    print(json.dumps(line), flush=True)


def both_betweennesses(tasks):
    return tasks["betw_w_real"]       # igraph: vertices alone, less work than ours; graph-tool: both in one call


def dashboard(tasks):
    wanted = ["betw_w_real", "closeness_w_real", "harmonic_w_real", "pagerank_w", "eigenvector_w", "kcore",
              "constraint_w", "clustering_u"]
    if any(task not in tasks for task in wanted):
        return None
    return lambda: [tasks[task]() for task in wanted][0]


def peak_mb():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def forget_peak():
    """Lets the mark of the largest memory begin anew, where Linux can do that; what building left goes back before."""
    gc.collect()
    try:
        ctypes.CDLL(None).malloc_trim(0)
        with open("/proc/self/clear_refs", "w") as file:
            file.write("5")
    except (OSError, AttributeError):
        pass


def digest(answer):
    if task.endswith("64src"):
        answer = [value * n / peers.PIVOTS for value in answer]
    return peers.digest(sorted(answer) if task in ("articulation", "bridges") else answer)


if lib == "graph":
    drawn = peers.graph(graph)
    with open(kept, "wb") as file:
        marshal.dump(drawn, file)
    say(hash="%016x" % peers.chain(drawn[1]))
    sys.exit()

task, threads = sys.argv[5], int(sys.argv[6])
with open(kept, "rb") as file:
    n, edges, weights = marshal.load(file)
tasks, build, versions = peers.LIBS[lib][0](graph, n, edges, weights, threads)
composed = {"both_betw_w_real": both_betweennesses, "dashboard": dashboard}
ask = composed[task](tasks) if task in composed else tasks.get(task)
if ask is None:
    say(skip="not offered")
    sys.exit()
del edges, weights
built_mb = peak_mb()
forget_peak()
say(build_s=build, versions={name: str(version) for name, version in versions.items()})

answer, qualities, once = None, [], None
for line in sys.stdin:
    if line.startswith("run"):
        count = int(line.split()[1])
        start, cpu = time.perf_counter(), time.process_time()
        for _ in range(count):
            answer = ask()
        cpu, wall = time.process_time() - cpu, time.perf_counter() - start
        say(s=wall / count, cpu_s=cpu / count)
        once = once or peak_mb()
        if isinstance(answer, dict):
            qualities.append(answer["modularity"])
    else:
        say(digest={"modularity_median": statistics.median(qualities)} if qualities else digest(answer),
            peak_mb=max(built_mb, once or 0), all_runs_mb=max(built_mb, peak_mb()))
        break
