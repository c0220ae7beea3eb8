using System.Globalization;

namespace PartnershipGraph.Benchmarks.Engines.Sides;

/// <summary>The server's own process, where it runs on this machine and Linux shows it.</summary>
internal sealed class ServerProcess
{
    private const string processes = "/proc";
    private const string label = "VmHWM:";
    private const string forget = "5";

    private readonly string? folder;

    private ServerProcess(string? folder) => this.folder = folder;

    /// <summary>Finds the process that was started with the server's folder; none elsewhere.</summary>
    public static async Task<ServerProcess> FindAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        var home = await (await session.RunAsync("SHOW SETTINGS 'server.directories.neo4j_home' YIELD value RETURN value")).SingleAsync();
        return new ServerProcess(Directory.Exists(processes) ? Array.Find(Directory.GetDirectories(processes), p => IsStartedIn(p, home["value"].As<string>())) : null);
    }

    /// <summary>The most memory that it has held since <see cref="Forget"/>, in megabytes of 2^20 bytes; null where it is not known.</summary>
    public double? PeakMegabytes() => folder is not null && Told(Path.Combine(folder, "status")).Split('\n').FirstOrDefault(l => l.StartsWith(label, StringComparison.Ordinal)) is { } line
        ? double.Parse(line.AsSpan(label.Length).TrimEnd("kB "), CultureInfo.InvariantCulture) / 1024
        : null;

    /// <summary>Lets the mark begin anew at what it holds now, where that is allowed.</summary>
    public void Forget()
    {
        try
        {
            if (folder is not null)
                File.WriteAllText(Path.Combine(folder, "clear_refs"), forget);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The mark of the server's memory stays: {e.Message}");
        }
    }

    private static bool IsStartedIn(string process, string home)
    {
        var words = Told(Path.Combine(process, "cmdline")).Split('\0');
        return words.Contains($"--home-dir={home}", StringComparer.Ordinal) && words[0].EndsWith("java", StringComparison.Ordinal);
    }

    private static string Told(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
