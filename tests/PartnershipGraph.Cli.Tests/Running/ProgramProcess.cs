using System.Diagnostics;
using System.Text;

namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>Runs the built program as a process of its own.</summary>
internal static class ProgramProcess
{
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "pgraph.dll");

    private static UTF8Encoding StrictUtf8 { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="TimeoutException">The program did not end in time; it was killed.</exception>
    public static async Task<CliRun> RunAsync(
        IEnumerable<string> args, IReadOnlyDictionary<string, string>? environment = null, string input = "", TimeSpan? timeout = null)
    {
        var limit = timeout ?? TimeSpan.FromMinutes(1);
        using var process = Start(args, environment);
        var output = ReadAsync(process.StandardOutput.BaseStream);
        var error = ReadAsync(process.StandardError.BaseStream);
        await FeedAsync(process, input);
        using var patience = new CancellationTokenSource(limit);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException e)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"pgraph did not end within {limit}", e);
        }

        return new CliRun(process.ExitCode, StrictUtf8.GetString(await output), StrictUtf8.GetString(await error));
    }

    public static Process Start(IEnumerable<string> args, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Program, .. args])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static async Task FeedAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input));
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A program that does not read its input may be gone already.
        }
    }
}
