using System.Diagnostics;
using System.Globalization;
using PartnershipGraph.IntegrationTests.Servers;

namespace PartnershipGraph.IntegrationTests.OwnServers;

/// <summary>A server as a process, started by the script that lies beside the repository.</summary>
internal sealed class ProcessServer : IOwnServer
{
    private const string password = "partnership";
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(3);

    private readonly string script;
    private readonly string home;
    private readonly List<string> startLine;

    private ProcessServer(string script, ServerOptions options)
    {
        this.script = script;
        home = Directory.CreateTempSubdirectory("pgraph-neo4j-").FullName;
        var ports = FreePort.Take(2);
        Address = new TestServer(
            new UriBuilder("bolt", "localhost", ports[0]).Uri,
            "neo4j",
            options.NoAuth ? null : password,
            new UriBuilder("http", "localhost", ports[1]).Uri,
            "process of its own");
        startLine =
        [
            "start",
            "--bolt", ports[0].ToString(CultureInfo.InvariantCulture),
            "--http", ports[1].ToString(CultureInfo.InvariantCulture),
            "--no-gds",
            .. options.Tls ? ["--tls"] : Array.Empty<string>(),
            .. options.NoAuth ? ["--no-auth"] : Array.Empty<string>(),
        ];
    }

    public TestServer Address { get; }

    private string ProcessFile => Path.Combine(home, "run", "server.pid");

    private string Configuration => Path.Combine(home, "conf", "neo4j.conf");

    public static async Task<ProcessServer> StartAsync(string script, ServerOptions options)
    {
        var server = new ProcessServer(script, options);
        try
        {
            await server.ScriptAsync(server.startLine);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public Task KillAsync() => ScriptAsync(["kill"]);

    public Task StopAsync() => ScriptAsync(["stop"]);

    public Task StartAgainAsync() => ScriptAsync(startLine);

    /// <summary>Starts it again with a line more in its configuration, which the script does not know: with the same command, by hand.</summary>
    public async Task StartAgainWithAsync(string setting)
    {
        var process = (await File.ReadAllTextAsync(ProcessFile)).Trim();
        var command = (await File.ReadAllTextAsync($"/proc/{process}/cmdline")).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        await StopAsync();
        await File.AppendAllTextAsync(Configuration, setting + "\n");
        var start = new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NEO4J_HOME"] = home;
        start.Environment["NEO4J_CONF"] = Path.GetDirectoryName(Configuration);
        var relaunched = Process.Start(start)!;
        relaunched.OutputDataReceived += (_, _) => { };
        relaunched.ErrorDataReceived += (_, _) => { };
        relaunched.BeginOutputReadLine();
        relaunched.BeginErrorReadLine();
        await File.WriteAllTextAsync(ProcessFile, relaunched.Id.ToString(CultureInfo.InvariantCulture));
        var begun = Stopwatch.StartNew();
        while (await Address.FaultAsync() is { } fault)
        {
            Assert.That(begun.Elapsed, Is.LessThan(patience), fault);
            Assert.That(relaunched.HasExited, Is.False, "the server ended while starting");
            await Task.Delay(250);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ScriptAsync(["kill"]);
        Directory.Delete(home, recursive: true);
    }

    private async Task ScriptAsync(IEnumerable<string> args)
    {
        // What it prints goes through a file: the server that it leaves running would keep a pipe open.
        var output = Path.Combine(home, "script.log");
        var start = new ProcessStartInfo("bash", ["-c", "log=$1; shift; exec bash \"$@\" >\"$log\" 2>&1 </dev/null", "server", output, script, .. args, "--home", home])
        {
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(patience);
        await process.WaitForExitAsync(limit.Token);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"server {string.Join(' ', args)}: {await File.ReadAllTextAsync(output)}");
    }
}
