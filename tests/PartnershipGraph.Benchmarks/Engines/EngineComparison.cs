using System.Diagnostics;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Benchmarks.Comparison;
using PartnershipGraph.Benchmarks.Engines.Sides;
using PartnershipGraph.Benchmarks.Engines.Stores;
using PartnershipGraph.Benchmarks.Engines.Tables;
using PartnershipGraph.Benchmarks.Engines.World;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Benchmarks.Engines;

/// <summary>The mode <c>engines</c>: synthetic worlds in a Neo4j, and the same questions answered here and inside it.</summary>
internal static class EngineComparison
{
    /// <summary>The word that asks for it.</summary>
    public const string Word = "engines";

    /// <summary>The word that makes this program a process that does a part of it.</summary>
    public const string PartWord = "engines-part";

    private const string world = "world";
    private const int failed = 1;
    private const int misused = 2;

    /// <summary>Runs it; 0 where all answers agree, 1 where some do not or a part failed, 2 where it was called wrongly.</summary>
    public static int Run(IReadOnlyList<string> words)
    {
        try
        {
            var options = EngineOptions.Parse(words);
            _ = options.Store ?? BenchmarkServer.Address;
            var outcomes = new List<WorldOutcome>();
            foreach (var size in options.Worlds)
            {
                Console.Error.WriteLine($"{size}:");
                var written = Part(world, options, size);
                outcomes.Add(new WorldOutcome(size, written, [.. options.Sides.Select(side => new SideOutcome(side, Part(side, options, size)))]));
            }

            Console.WriteLine($"{Machine.Describe()}.");
            Console.WriteLine();
            Console.Write(new EngineReport(outcomes, options).Render());
            return outcomes.SelectMany(o => o.Agreements).All(a => a.Agrees) ? 0 : failed;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            Console.Error.WriteLine(e.Message);
            return misused;
        }
        catch (PartFailedException e)
        {
            Console.Error.WriteLine(e.Message);
            return failed;
        }
    }

    /// <summary>Does one part and tells of it in one line.</summary>
    public static async Task<int> RunPartAsync(string part, IReadOnlyList<string> words)
    {
        var options = EngineOptions.Parse(words);
        var store = options.Store ?? BenchmarkServer.Address;
        try
        {
            var account = part switch
            {
                world => await WorldStore.HoldAsync(store, options),
                SideName.Kernel => await KernelSide.AskAsync(store, options),
                _ => await GdsSide.AskAsync(store, options),
            };
            Console.WriteLine(account);
            return 0;
        }
        catch (Exception e) when (e is StoreUnavailableException or UsageException or QueryFailedException)
        {
            Console.Error.WriteLine(e.Message);
            return failed;
        }
    }

    /// <summary>In a process of its own, so that its memory is its own.</summary>
    private static Account Part(string part, EngineOptions options, WorldSize size)
    {
        Console.Error.WriteLine($" {part}");
        var program = Environment.ProcessPath!;
        var isHost = string.Equals(Path.GetFileNameWithoutExtension(program), "dotnet", StringComparison.Ordinal);
        string[] words = [.. isHost ? [typeof(EngineComparison).Assembly.Location] : Array.Empty<string>(), PartWord, part, .. options.Of(size)];
        using var process = Process.Start(new ProcessStartInfo(program, words) { UseShellExecute = false, RedirectStandardOutput = true })
            ?? throw new PartFailedException($"{part} of {size} did not start.");
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Account.Parse(told) : throw new PartFailedException(FormattableString.Invariant($"{part} of {size} ended with {process.ExitCode}."));
    }
}
